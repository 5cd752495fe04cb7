/** Dates to the bars of a histogram, and a window over them; nothing here is drawn. */

import { DAY, MONTH, startOf, WEEK, YEAR, years, type Length } from "./calendar";
import type { DateRow } from "./data";
import type { Days } from "./selection";

const UNITS = {
  day: DAY,
  week: WEEK,
  month: MONTH,
  quarter: [3, "months"],
  year: YEAR,
  decade: years(10),
  century: years(100),
} as const satisfies Readonly<Record<string, Length>>;
type Unit = keyof typeof UNITS;
const LONGEST = "century";
/** Bars that can still be told apart on a phone. */
const MOST_BINS = 120;

/** Bins from one to another, by number, both included. */
export type Range = readonly [from: number, to: number];

/** The days of a date, an open end infinite; ``null`` for no date. */
export function daysOf([edtf, first, last]: DateRow): Days | null {
  if (first === null || last === null) {
    return null;
  }
  const [start = "", end = start] = edtf.split("/");
  const isOpen = (bound: string): boolean => bound === "" || bound === "..";
  return [isOpen(start) ? -Infinity : first, isOpen(end) ? Infinity : last];
}

/** From the first day that any date names to the last; ``null`` unless two dates differ. */
export function spanOf(dates: readonly (Days | null)[]): Days | null {
  const days = dates.filter((one) => one !== null);
  let [start, end] = [Infinity, -Infinity];
  for (const day of days.flat()) {
    if (Number.isFinite(day)) {
      [start, end] = [Math.min(start, day), Math.max(end, day)];
    }
  }
  const [one] = days;
  const differ = days.some(([first, last]) => first !== one?.[0] || last !== one[1]);
  return differ && start < end ? [start, end] : null;
}

/** Whole units of the calendar, one after the other. */
export class Bins {
  readonly unit: Unit;
  /** The first day of each bin, and of the one that would come next. */
  readonly edges: readonly number[];

  /** Cover some days with the smallest unit that does so in few enough bins. */
  constructor([first, last]: Days) {
    const count = (unit: Unit): number => edgesOf(unit, first, last).length - 1;
    const units = Object.keys(UNITS) as Unit[];
    this.unit = units.find((unit) => count(unit) <= MOST_BINS) ?? LONGEST;
    this.edges = edgesOf(this.unit, first, last);
  }

  get count(): number {
    return this.edges.length - 1;
  }

  get days(): Days {
    return this.daysOf([0, this.count - 1]);
  }

  /** The bin that a day is in; the first or the last one for days beyond. */
  at(day: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      [low, high] = (this.edges[middle] ?? 0) <= day ? [middle, high] : [low, middle - 1];
    }
    return low;
  }

  daysOf([from, to]: Range): Days {
    return [this.edges[from] ?? 0, (this.edges[to + 1] ?? 0) - 1];
  }

  /** The bins that some days touch; all for ``null``. */
  rangeOf(days: Days | null): Range {
    return days ? [this.at(days[0]), this.at(days[1])] : [0, this.count - 1];
  }

  /** ``null`` for all bins. */
  windowOf(range: Range): Days | null {
    return range[0] <= 0 && range[1] >= this.count - 1 ? null : this.daysOf(range);
  }

  /** The same number of bins, so many later, as far as there are any. */
  moved([from, to]: Range, by: number): Range {
    const able = Math.max(-from, Math.min(by, this.count - 1 - to));
    return [from + able, to + able];
  }

  /** With another first bin, which comes before the last one. */
  fromBin([, to]: Range, bin: number): Range {
    return [Math.max(0, Math.min(bin, to)), to];
  }

  /** With another last bin, which comes after the first one. */
  toBin([from]: Range, bin: number): Range {
    return [from, Math.max(from, Math.min(bin, this.count - 1))];
  }
}

function edgesOf(unit: Unit, first: number, last: number): number[] {
  const edges = [startOf(UNITS[unit], first)];
  // How many are too many is known after one more.
  while ((edges.at(-1) ?? 0) <= last && (edges.length <= MOST_BINS + 1 || unit === LONGEST)) {
    edges.push(startOf(UNITS[unit], first, edges.length));
  }
  return edges;
}

/** How high bars are. */
export interface Bars {
  /** Incidents known to be in a bin, by bin. */
  readonly known: Float64Array;
  /** The share of those that may be in several bins. */
  readonly spread: Float64Array;
}

/**
 * Count dates into bins. One that may be in several is spread over its days evenly; one with an
 * open end reaches to the end of the span.
 */
export function barsOf(bins: Bins, span: Days, dates: readonly (Days | null)[], counts: ArrayLike<number>): Bars {
  const [known, spread] = [new Float64Array(bins.count), new Float64Array(bins.count)];
  const [start, end] = bins.days;
  dates.forEach((days, date) => {
    const count = counts[date] ?? 0;
    if (!days || count === 0) {
      return;
    }
    const [first, last] = [Math.max(days[0], span[0]), Math.min(days[1], span[1])];
    if (last < start || first > end) {
      return;
    }
    const [from, to] = bins.rangeOf([first, last]);
    if (from === to && first >= start && last <= end) {
      known[from] = (known[from] ?? 0) + count;
      return;
    }
    for (let bin = from; bin <= to; bin += 1) {
      const [binFirst, binLast] = bins.daysOf([bin, bin]);
      const shared = Math.min(last, binLast) - Math.max(first, binFirst) + 1;
      spread[bin] = (spread[bin] ?? 0) + (count * shared) / (last - first + 1);
    }
  });
  return { known, spread };
}
