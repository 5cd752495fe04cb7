/** Tables in packed blocks of so many rows each, unpacked when one of them is read. */

import { rowsLater, rowsOf, type Row } from "./columns";

/** Blocks that stay unpacked. */
const KEPT = 48;

/** Where the packed blocks of one name are. */
export type Source = (block: number) => string;

/** A table that is read where there is no time to wait: what is written on the map itself. */
export class Table<Kept extends Row> {
  private readonly held = new Map<number, readonly Kept[]>();

  constructor(
    private readonly source: Source,
    private readonly rowsABlock: number,
  ) {}

  at(number: number): Kept | undefined {
    const block = Math.floor(number / this.rowsABlock);
    const rows = this.held.get(block) ?? this.unpack(block);
    return rows[number % this.rowsABlock];
  }

  private unpack(block: number): readonly Kept[] {
    const rows = rowsOf<Kept>(this.source(block));
    keep(this.held, block, rows);
    return rows;
  }
}

/** A table that is read one row at a time, beside whatever else the page does. */
export class Blocks<Kept extends Row> {
  /** The block that was asked for last comes last. */
  private readonly held = new Map<number, { readonly coming: Promise<readonly Kept[]>; rows?: readonly Kept[] }>();

  constructor(
    private readonly source: Source,
    private readonly rowsABlock: number,
  ) {}

  async read(number: number): Promise<Kept> {
    const row = (await this.block(Math.floor(number / this.rowsABlock)))[number % this.rowsABlock];
    if (row === undefined) {
      throw new Error(`the page has no row ${number}`);
    }
    return row;
  }

  /** The row, if its block is unpacked. */
  peek(number: number): Kept | undefined {
    return this.held.get(Math.floor(number / this.rowsABlock))?.rows?.[number % this.rowsABlock];
  }

  /** Every row in order, a block at a time, of which none is kept. */
  async *all(count: number): AsyncGenerator<readonly Kept[]> {
    for (let block = 0; block * this.rowsABlock < count; block += 1) {
      yield this.held.get(block)?.rows ?? (await this.unpack(block));
    }
  }

  private block(block: number): Promise<readonly Kept[]> {
    const found = this.held.get(block) ?? this.begin(block);
    this.held.delete(block);
    this.held.set(block, found);
    return found.coming;
  }

  private begin(block: number): { coming: Promise<readonly Kept[]>; rows?: readonly Kept[] } {
    const begun: { coming: Promise<readonly Kept[]>; rows?: readonly Kept[] } = { coming: this.unpack(block) };
    void begun.coming.then((rows) => (begun.rows = rows));
    keep(this.held, block, begun);
    return begun;
  }

  private async unpack(block: number): Promise<readonly Kept[]> {
    await pageRead;
    return rowsLater(this.source(block));
  }
}

/** Add a block to those that are held, and let the oldest go. */
function keep<Held>(held: Map<number, Held>, block: number, value: Held): void {
  const [oldest] = held.keys();
  if (held.size >= KEPT && oldest !== undefined) {
    held.delete(oldest);
  }
  held.set(block, value);
}

/** Blocks in elements of the page, of which some come after the script. */
export function blocksInPage(name: string): Source {
  const found = document.getElementsByClassName(`mapapp-${name}`);
  return (block) => found[block]?.textContent ?? "";
}

/** Fulfilled when the whole of the page is there. */
export const pageRead = new Promise<void>((resolve) => {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  } else {
    resolve();
  }
});
