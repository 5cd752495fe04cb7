/** What layers/pack.py packs, to bytes, columns of whole numbers and rows. */

import { inflateSync } from "fflate";

/** Of two letters; a last one that stands alone holds six of them. */
const BITS = 13;
const ALONE = 6;
/** What each letter stands for, by its code. */
const VALUES = new Uint8Array(128);
Array.from({ length: 127 - 33 }, (_, index) => index + 33)
  .filter((code) => !'"<\\'.includes(String.fromCharCode(code)))
  .forEach((code, value) => (VALUES[code] = value));

/** Letters to bytes. */
export function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const { length } = letters;
  const bytes = new Uint8Array(((length >> 1) * BITS + (length & 1) * ALONE) >> 3);
  let [held, bits, at] = [0, 0, 0];
  for (let index = 0; index < length; index += 2) {
    const value = VALUES[letters.charCodeAt(index)] ?? 0;
    if (index + 1 < length) {
      held = (held << BITS) | (value * 91 + (VALUES[letters.charCodeAt(index + 1)] ?? 0));
      bits += BITS;
    } else {
      held = (held << ALONE) | value;
      bits += ALONE;
    }
    while (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  return bytes;
}

/** Letters to the bytes that were deflated. */
const inflated = (letters: string): Uint8Array => inflateSync(bytesOf(letters));

/** Letters to the plain JSON data in them. */
export const jsonOf = (letters: string): unknown => JSON.parse(new TextDecoder().decode(inflated(letters)));

/** The same by the browser itself, which is several times as fast, but does not answer at once. */
export function inflating(letters: string): Response {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  // What is wrong with the letters is told by the end that is read.
  writer.write(bytesOf(letters)).catch(() => {});
  writer.close().catch(() => {});
  return new Response(readable);
}

/** Columns of whole numbers by their names: each is unpacked once, when it is first asked for, or before. */
export class Columns {
  private readonly held = new Map<string, Int32Array>();

  constructor(private readonly letters: (name: string) => string) {}

  get(name: string, count: number): Int32Array {
    const held = this.held.get(name) ?? readColumn(inflated(this.letters(name)), count);
    this.held.set(name, held);
    return held;
  }

  /** Unpack some beside whatever else the page does. */
  async prepare(names: readonly string[], count: number): Promise<void> {
    await Promise.all(
      names.filter((name) => !this.held.has(name)).map(async (name) => {
        const bytes = await inflating(this.letters(name)).arrayBuffer();
        this.held.set(name, this.held.get(name) ?? readColumn(new Uint8Array(bytes), count));
      }),
    );
  }
}

/** Read the differences between neighbours, varints of seven bits, and add them up. */
function readColumn(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let at = 0;
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    let value = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    sum += (value >>> 1) ^ -(value & 1);
    numbers[index] = sum;
  }
  return numbers;
}

/** The numbers below a count that are wanted, in order. */
export function numbersWhere(count: number, isWanted: (number: number) => boolean): Int32Array<ArrayBuffer> {
  const numbers = new Int32Array(count);
  let found = 0;
  for (let number = 0; number < count; number += 1) {
    if (isWanted(number)) {
      numbers[found++] = number;
    }
  }
  return numbers.slice(0, found);
}

export type Row = readonly unknown[];

/** The rows of one block. */
export function rowsOf<Kept extends Row>(letters: string): Kept[] {
  return letters === "" ? [] : transposed<Kept>(jsonOf(letters) as Row[]);
}

/** The same beside whatever else the page does, and sooner for a large block. */
export async function rowsLater<Kept extends Row>(letters: string): Promise<Kept[]> {
  return transposed((await inflating(letters).json()) as Row[]);
}

/** Columns to rows. */
function transposed<Kept extends Row>(columns: readonly Row[]): Kept[] {
  return (columns[0] ?? []).map((_, index) => columns.map((column) => column[index]) as unknown as Kept);
}

/** Make a value when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
