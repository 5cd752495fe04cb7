/** Where texts are searched, beside whatever else the page does. */

import { Searcher, type Question } from "./search";

const searcher = new Searcher();

self.addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  const answer = await searcher.answer(data);
  // Of a window, which types know this script in, messages need an address.
  (self as unknown as Worker).postMessage(answer, [answer.bits.buffer]);
});
