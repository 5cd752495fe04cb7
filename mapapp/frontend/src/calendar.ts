/** Days as whole numbers since 1970, before it below zero, in the calendar of ISO 8601: Gregorian
throughout, with a year 0 and years before it. */

/** What a calendar is cut into, each beginning where the year 0 would or, weeks, on a Monday. */
export type Length = readonly [count: number, of: "days" | "months"];

export const DAY: Length = [1, "days"];
export const WEEK: Length = [7, "days"];
export const MONTH: Length = [1, "months"];
export const YEAR: Length = [12, "months"];
/** So many years. */
export const years = (count: number): Length => [12 * count, "months"];

export const DAY_MS = 86_400_000;
/** The first of January 1970 was a Thursday. */
const SINCE_MONDAY = 3;

/** The first day of the length that a day is in, or of the one so many later. */
export function startOf([count, of]: Length, day: number, later = 0): number {
  if (of === "days") {
    return day - modulo(day + SINCE_MONDAY, count) + later * count;
  }
  return firstOfMonth((Math.floor(monthOf(day) / count) + later) * count);
}

/** A run of days in the fewest words: whole years as years, whole months as months. */
export function daysInWords(lang: string, first: number, last: number): string {
  const isWhole = (length: Length): boolean => startOf(length, first) === first && startOf(length, last, 1) === last + 1;
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (!isWhole(YEAR)) {
    parts.month = "long";
    if (!isWhole(MONTH)) {
      parts.day = "numeric";
    }
  }
  return format(lang, parts, first).formatRange(dateOf(first), dateOf(last));
}

/** One day, short enough for an axis: no more of it than where a length begins. */
export function dayOnAxis(lang: string, [count, of]: Length, day: number): string {
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (of === "days" || count < 12) {
    parts.month = "short";
    if (of === "days") {
      parts.day = "numeric";
    }
  }
  return format(lang, parts, day).format(dateOf(day));
}

function format(lang: string, parts: Intl.DateTimeFormatOptions, first: number): Intl.DateTimeFormat {
  const isBeforeChrist = dateOf(first).getUTCFullYear() <= 0;
  return new Intl.DateTimeFormat(lang, isBeforeChrist ? { ...parts, era: "short" } : parts);
}

const dateOf = (day: number): Date => new Date(day * DAY_MS);

/** Months since the beginning of the year 0. */
function monthOf(day: number): number {
  const date = dateOf(day);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

function firstOfMonth(month: number): number {
  // Date.UTC takes the years 0 to 99 for those of the last century.
  return new Date(0).setUTCFullYear(Math.floor(month / 12), modulo(month, 12), 1) / DAY_MS;
}

const modulo = (number: number, by: number): number => ((number % by) + by) % by;
