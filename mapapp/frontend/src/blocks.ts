/** Texts in compressed blocks of so many rows each, inflated when one of them is read. */

import { bytesOf } from "./columns";

/** Blocks that stay inflated. */
const KEPT = 48;

export class Blocks<Row> {
  /** The block that was asked for last comes last. */
  private readonly held = new Map<number, { readonly coming: Promise<readonly Row[]>; rows?: readonly Row[] }>();

  constructor(
    private readonly source: (block: number) => string | Promise<string>,
    private readonly rowsABlock: number,
  ) {}

  async read(number: number): Promise<Row> {
    const row = (await this.block(Math.floor(number / this.rowsABlock)))[number % this.rowsABlock];
    if (row === undefined) {
      throw new Error(`the page has no row ${number}`);
    }
    return row;
  }

  /** The row, if its block is inflated. */
  peek(number: number): Row | undefined {
    return this.held.get(Math.floor(number / this.rowsABlock))?.rows?.[number % this.rowsABlock];
  }

  /** Every row in order, a block at a time, of which none is kept. */
  async *all(count: number): AsyncGenerator<readonly Row[]> {
    for (let block = 0; block * this.rowsABlock < count; block += 1) {
      yield this.held.get(block)?.rows ?? (await this.inflated(block));
    }
  }

  private block(block: number): Promise<readonly Row[]> {
    const found = this.held.get(block) ?? this.begin(block);
    this.held.delete(block);
    this.held.set(block, found);
    return found.coming;
  }

  private begin(block: number): { coming: Promise<readonly Row[]>; rows?: readonly Row[] } {
    const begun: { coming: Promise<readonly Row[]>; rows?: readonly Row[] } = { coming: this.inflated(block) };
    void begun.coming.then((rows) => (begun.rows = rows));
    const [oldest] = this.held.keys();
    if (this.held.size >= KEPT && oldest !== undefined) {
      this.held.delete(oldest);
    }
    return begun;
  }

  private async inflated(block: number): Promise<readonly Row[]> {
    const packed = new Blob([bytesOf(await this.source(block))]);
    const unpacked = packed.stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return (await new Response(unpacked).json()) as readonly Row[];
  }
}

/** Blocks in elements of the page, which come after the script that reads them. */
export function blocksInPage(name: string): (block: number) => Promise<string> {
  const found = document.getElementsByClassName(`mapapp-${name}`);
  return async (block) => {
    await pageRead;
    return found[block]?.textContent ?? "";
  };
}

/** Fulfilled when the whole of the page is there. */
export const pageRead = new Promise<void>((resolve) => {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  } else {
    resolve();
  }
});
