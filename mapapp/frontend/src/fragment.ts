/** A link to an article that scrolls to the quote: a text fragment. */

import type { Text } from "./data";

const LONGEST_WHOLE = 200;
const WORDS_AT_END = 6;

/** The article's address with the quote as its text fragment; ``null`` unless it is on the web. */
export function linkToQuote(text: Text): string | null {
  let url: URL;
  try {
    url = new URL(text.url);
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return null;
  }
  return `${url.href}${url.hash ? "" : "#"}:~:text=${directive(text)}`;
}

function directive({ quote, prefix, suffix }: Text): string {
  const before = prefix.split(/\s+/u).slice(1).join(" ").trim();
  const after = suffix.split(/\s+/u).slice(0, -1).join(" ").trim();
  return [
    before && `${encode(before)}-,`,
    quote.length <= LONGEST_WHOLE ? encode(quote) : ends(quote),
    after && `,-${encode(after)}`,
  ].join("");
}

function ends(quote: string): string {
  const words = quote.split(/\s+/u);
  const first = words.slice(0, WORDS_AT_END).join(" ");
  return `${encode(first)},${encode(words.slice(-WORDS_AT_END).join(" "))}`;
}

function encode(text: string): string {
  // A lone surrogate has no percent-encoding.
  const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return encodeURIComponent(whole.trim()).replace(/-/g, "%2D");
}
