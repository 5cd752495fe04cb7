/** What a reader looks for, and the incidents that are left: list, map and all else follow it.

Every filter has a bit. An incident has the bits of the filters that leave it out: none of them
when it is selected, and those of one filter alone where that one could let it in.
*/

import { DAY_MS } from "./calendar";
import { numbersWhere } from "./columns";
import type { MapData } from "./data";
import { countsOf, FACETS, facetOf, type Facet, type FacetName } from "./facets";
import type { LayersJson } from "./layers";

/** First and last day, counted from 1970-01-01. */
export type Days = readonly [first: number, last: number];

export interface Filters {
  /** Values of which an incident has to have one, by facet; where there are none, no incident has. */
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Words to be found in an incident. */
  readonly text: string;
  /** What an incident's date has to touch. */
  readonly window: Days | null;
  /** Whether what has no date is left in although there is a window. */
  readonly undated: boolean;
}

export type FilterName = FacetName | "text" | "window";

export const NO_FILTERS: Filters = { chosen: {}, text: "", window: null, undated: false };

const NAMES: readonly (FilterName | "around")[] = ["around", "text", "window", ...FACETS];
const bitOf = (name: FilterName | "around"): number => 1 << NAMES.indexOf(name);

export class Selection {
  private held: Filters = NO_FILTERS;
  private data: MapData | null = null;
  private layers: LayersJson | null = null;
  private readonly facets = new Map<FacetName, Facet>();
  /** Of each incident, the bits of the filters that leave it out. */
  private leftOut = new Uint16Array();
  private selected = new Int32Array();
  private readonly listeners: (() => void)[] = [];

  /** Call back after every change; data that are new are no change. */
  listen(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Take other data, of which the page around may show some only; the filters stay. */
  setData(data: MapData, layers: LayersJson | null, around: Int32Array | null): void {
    this.data = data;
    this.layers = layers;
    this.facets.clear();
    this.leftOut = new Uint16Array(data.count);
    this.leaveOut("around", isAmong(data.count, around));
    this.apply({ chosen: this.held.chosen, ...(this.held.window && { window: this.held.window }) });
  }

  get filters(): Filters {
    return this.held;
  }

  get isFiltered(): boolean {
    const { chosen, text, window } = this.held;
    return text !== "" || window !== null || Object.keys(chosen).length > 0;
  }

  /** The incidents that are left, by number in order. */
  get numbers(): Int32Array<ArrayBuffer> {
    return this.selected;
  }

  has(number: number): boolean {
    return this.leftOut[number] === 0;
  }

  /** Whether an incident is left by all filters but one. */
  hasBut(name: FilterName, number: number): boolean {
    return ((this.leftOut[number] ?? 0) & ~bitOf(name)) === 0;
  }

  /** Change some filters, and leave the others. */
  set(change: Partial<Filters>): void {
    this.apply(change);
    if (this.data) {
      this.tell();
    }
  }

  /** Choose values of one facet instead of those chosen before; ``null`` for whatever value. */
  choose(name: FacetName, values: readonly string[] | null): void {
    const { [name]: _, ...others } = this.held.chosen;
    this.set({ chosen: values ? { ...others, [name]: values } : others });
  }

  /** What the page around shows: some incidents by number, or all. */
  setAround(numbers: Int32Array | null): void {
    this.leaveOut("around", isAmong(this.leftOut.length, numbers));
    this.select();
    this.tell();
  }

  /** Whether each incident holds the text, or ``null`` for all; what was found before stands until then. */
  setHits(hits: Uint8Array | null): void {
    this.leaveOut("text", hits && ((number) => hits[number] === 1));
    this.select();
    this.tell();
  }

  facet(name: FacetName): Facet | null {
    const { data, layers } = this;
    const facet = this.facets.get(name) ?? (data && facetOf(data, layers, name));
    if (facet) {
      this.facets.set(name, facet);
    }
    return facet;
  }

  /** Of each value of a facet, how many incidents it has or would add. */
  counts(name: FacetName): Int32Array {
    const facet = this.facet(name);
    if (!facet) {
      return new Int32Array();
    }
    const perCode = new Int32Array(facet.valuesOf.length);
    facet.codes.forEach((code, number) => {
      perCode[code] = (perCode[code] ?? 0) + Number(this.hasBut(name, number));
    });
    return countsOf(facet.values.length, facet.valuesOf, perCode);
  }

  private apply(change: Partial<Filters>): void {
    const before = this.held;
    const chosen = change.chosen ? this.known(change.chosen) : before.chosen;
    this.held = { ...before, ...change, chosen };
    for (const name of FACETS) {
      if (change.chosen && (chosen[name] ?? before.chosen[name])) {
        this.leaveOut(name, this.passes(name, chosen[name]));
      }
    }
    const isDated = change.window !== undefined || change.undated !== undefined;
    if (isDated) {
      this.leaveOut("window", this.touches(this.held));
    }
    if (change.chosen || isDated) {
      this.select();
    }
  }

  /** Only values that there are: a link may come from another file, or from anybody. */
  private known(chosen: Filters["chosen"]): Filters["chosen"] {
    const names = this.data ? FACETS.filter((name) => chosen[name]) : [];
    const known = names.map((name) => {
      const values = new Set(chosen[name]);
      return [name, this.facet(name)?.values.filter((one) => values.has(one)) ?? []] as const;
    });
    return this.data ? Object.fromEntries(known) : chosen;
  }

  private passes(name: FacetName, chosen: readonly string[] | undefined): ((number: number) => boolean) | null {
    const facet = chosen && this.facet(name);
    if (!facet) {
      return null;
    }
    const wanted = new Set(chosen);
    const isWanted = facet.values.map((value) => wanted.has(value));
    const passes = facet.valuesOf.map((values) => values.some((value) => isWanted[value]));
    return (number) => passes[facet.codes[number] ?? -1] ?? false;
  }

  private touches({ window, undated }: Filters): ((number: number) => boolean) | null {
    const { data } = this;
    if (!data || !window) {
      return null;
    }
    const [from, to] = window;
    const touches = data.dates.map(([edtf, first, last]) =>
      edtf === "" ? undated : (first ?? -Infinity) <= to && (last ?? Infinity) >= from,
    );
    return (number) => touches[data.date[number] ?? -1] ?? false;
  }

  /** Set the bit of a filter where it leaves an incident out; ``null`` leaves none out. */
  private leaveOut(name: FilterName | "around", passes: ((number: number) => boolean) | null): void {
    const { leftOut } = this;
    const bit = bitOf(name);
    for (let number = 0; number < leftOut.length; number += 1) {
      const others = (leftOut[number] ?? 0) & ~bit;
      leftOut[number] = passes === null || passes(number) ? others : others | bit;
    }
  }

  private select(): void {
    const { leftOut } = this;
    this.selected = numbersWhere(leftOut.length, (number) => leftOut[number] === 0);
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

function isAmong(count: number, numbers: Int32Array | null): ((number: number) => boolean) | null {
  if (!numbers) {
    return null;
  }
  const among = new Uint8Array(count);
  numbers.forEach((number) => (among[number] = 1));
  return (number) => among[number] === 1;
}

/** Letters of it that are looked for. */
export const LONGEST_TEXT = 200;

/** Put filters into the parameters of a link. */
export function writeFilters(params: URLSearchParams, { chosen, text, window, undated }: Filters): void {
  for (const name of FACETS) {
    const values = chosen[name] ?? [];
    // None of all values is written as one that there is not.
    (chosen[name] && values.length === 0 ? [""] : values).forEach((value) => params.append(name, value));
  }
  if (text) {
    params.set("text", text);
  }
  if (window) {
    params.set("days", window.map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10)).join("/"));
  }
  if (undated) {
    params.set("undated", "1");
  }
}

/** Read filters from a link that anybody may have written: what makes no sense is left. */
export function readFilters(params: URLSearchParams): Filters {
  const chosen = FACETS.map((name) => [name, params.getAll(name)] as const);
  return {
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    text: (params.get("text") ?? "").slice(0, LONGEST_TEXT),
    window: readDays(params.get("days") ?? ""),
    undated: params.has("undated"),
  };
}

function readDays(said: string): Days | null {
  const days = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(said)?.slice(1).map((day) => Date.parse(day) / DAY_MS);
  const [first = NaN, last = NaN] = days ?? [];
  return first <= last ? [first, last] : null;
}
