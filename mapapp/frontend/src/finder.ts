/** Finds the incidents that hold words: in title and quote, or in the names of place and actors. */

import { pageRead } from "./blocks";
import type { MapData } from "./data";
import { termsOf } from "./fold";
import { MOST_TERMS, Searcher, type Answer, type Question } from "./search";

/** Milliseconds between two times that hits are told before all are found: drawing them takes a while too. */
const PATIENCE = 300;
/** Packed tables with the columns that are searched. */
const TITLE_AND_QUOTE = [0, 1];
const NAMES_OF_PLACE = [0, 1, 3];
const ACTORS = [0];

/** Told whether each incident is a hit so far, or ``null`` where nothing is looked for. */
export type Tell = (hits: Uint8Array | null) => void;

export class Finder {
  private ask: ((question: Question) => Promise<Answer>) | null = null;
  /** Blocks that need not be sent again. */
  private readonly kept = new Set<string>();
  private terms = "";
  private searches = 0;
  /** Whether there may be more hits. */
  isSearching = false;

  constructor(
    private readonly data: MapData,
    private readonly tell: Tell,
  ) {}

  /** Look for words instead of those that were looked for before. */
  find(text: string): void {
    const terms = termsOf(text).slice(0, MOST_TERMS);
    if (terms.join(" ") === this.terms) {
      return;
    }
    this.terms = terms.join(" ");
    this.searches += 1;
    this.isSearching = terms.length > 0;
    if (this.isSearching) {
      void this.search(terms);
    } else {
      this.tell(null);
    }
  }

  private async search(terms: readonly string[]): Promise<void> {
    const { data, searches } = this;
    const start = performance.now();
    await pageRead;
    const all = 2 ** terms.length - 1;
    const [places, actors] = [await this.table("places", NAMES_OF_PLACE, terms), await this.table("actors", ACTORS, terms)];
    const hits = new Uint8Array(data.count);
    let [number, told] = [0, performance.now()];
    for await (const bits of this.blocks("quotes", TITLE_AND_QUOTE, terms)) {
      if (searches !== this.searches) {
        return;
      }
      for (const found of bits) {
        const place = data.positions.place[data.position[number] ?? -1] ?? -1;
        const named = (places[place] ?? 0) | (actors[data.actor[number] ?? -1] ?? 0);
        hits[number] = Number((found | named) === all);
        number += 1;
      }
      if (performance.now() - told > PATIENCE) {
        this.tell(hits);
        told = performance.now();
      }
    }
    if (searches === this.searches) {
      this.isSearching = false;
      this.tell(hits);
      performance.measure("mapapp:search", { start });
    }
  }

  /** The bits of every row of a table. */
  private async table(name: string, columns: readonly number[], terms: readonly string[]): Promise<Uint16Array> {
    const rows: number[] = [];
    for await (const bits of this.blocks(name, columns, terms)) {
      rows.push(...bits);
    }
    return Uint16Array.from(rows);
  }

  /** The bits of the rows of each block. */
  private async *blocks(name: string, columns: readonly number[], terms: readonly string[]): AsyncGenerator<Uint16Array> {
    this.ask ??= inWorker();
    for (let number = 0; ; number += 1) {
      const block = `${name} ${number}`;
      const letters = this.data.letters(name, number);
      if (letters === "") {
        return;
      }
      const { bits, isKept } = await this.ask({ terms, block, columns, letters: this.kept.has(block) ? null : letters });
      if (isKept) {
        this.kept.add(block);
      }
      yield bits;
    }
  }
}

/** Answers, in order, of a script that runs beside the page's own. */
function inWorker(): (question: Question) => Promise<Answer> {
  const script = new Blob([document.getElementById("mapapp-worker")?.textContent ?? ""], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(script));
  const waiting: { readonly question: Question; readonly answer: (answer: Answer) => void }[] = [];
  let other: ((question: Question) => Promise<Answer>) | null = null;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => waiting.shift()?.answer(data));
  // Where the page stands in another, its policy may allow no such script: the page's own is slower, and finds the same.
  worker.addEventListener("error", () => {
    other = here();
    waiting.splice(0).forEach(({ question, answer }) => void other?.(question).then(answer));
  });
  return (question) =>
    other?.(question) ??
    new Promise((answer) => {
      waiting.push({ question, answer });
      worker.postMessage(question);
    });
}

/** The same in the page's own script, which does what else it has to between two answers. */
function here(): (question: Question) => Promise<Answer> {
  const searcher = new Searcher();
  return (question) => searcher.answer(question);
}
