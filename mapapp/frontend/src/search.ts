/** Which rows of a packed block hold which words; what was folded once is kept, as far as there is room. */

import { rowsLater } from "./columns";
import { fold } from "./fold";

/** Words of one search: a bit each, of those that an answer has. */
export const MOST_TERMS = 16;
/** Letters that are kept of folded blocks. */
const ROOM = 64_000_000;
/** Between two rows, and in no word. */
const BETWEEN = "\0";

/** To look for words in the rows of one block. */
export interface Question {
  readonly terms: readonly string[];
  /** Names the block. */
  readonly block: string;
  /** The columns that are read. */
  readonly columns: readonly number[];
  /** The block, packed; ``null`` where it was kept. */
  readonly letters: string | null;
}

export interface Answer {
  /** Of each row, the bits of the words that it holds. */
  readonly bits: Uint16Array;
  readonly isKept: boolean;
}

interface Folded {
  readonly text: string;
  /** Where each row ends. */
  readonly ends: Int32Array;
}

export class Searcher {
  private readonly kept = new Map<string, Folded>();
  private room = ROOM;

  async answer({ terms, block, columns, letters }: Question): Promise<Answer> {
    const folded = this.kept.get(block) ?? (await foldBlock(letters ?? "", columns));
    if (!this.kept.has(block) && folded.text.length <= this.room) {
      this.room -= folded.text.length;
      this.kept.set(block, folded);
    }
    const bits = new Uint16Array(folded.ends.length);
    terms.forEach((term, index) => mark(bits, folded, term, 1 << index));
    return { bits, isKept: this.kept.has(block) };
  }
}

async function foldBlock(letters: string, columns: readonly number[]): Promise<Folded> {
  const read = await rowsLater(letters);
  const rows = read.map((row) => columns.map((column) => textOf(row[column])).join(" ").replaceAll(BETWEEN, " "));
  // All rows at once, which is many times faster than one by one.
  const text = fold(rows.join(BETWEEN)) + BETWEEN;
  const ends = new Int32Array(rows.length);
  let at = -1;
  ends.forEach((_, index) => (ends[index] = at = text.indexOf(BETWEEN, at + 1)));
  return { text, ends };
}

/** All the text in a value of plain JSON data. */
const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? Object.values(value).map(textOf).join(" ") : String(value ?? "");

function mark(bits: Uint16Array, { text, ends }: Folded, term: string, bit: number): void {
  let row = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, (ends[row] ?? text.length) + 1)) {
    while ((ends[row] ?? text.length) < at) {
      row += 1;
    }
    bits[row] = (bits[row] ?? 0) | bit;
  }
}
