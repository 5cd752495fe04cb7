/** EDTF as a reader says it; what has no everyday form stays as it is. */

import { fill, type Words } from "./text";

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

export function dateInWords(words: Words, edtf: string): string {
  if (edtf === "") {
    return words.undated;
  }
  const slash = edtf.indexOf("/");
  if (slash < 0) {
    return pointInWords(words, edtf);
  }
  const start = edtf.slice(0, slash);
  const end = edtf.slice(slash + 1);
  const isOpen = (bound: string): boolean => bound === "" || bound === "..";
  if (isOpen(start)) {
    return fill(words.until, { date: pointInWords(words, end) });
  }
  if (isOpen(end)) {
    return fill(words.since, { date: pointInWords(words, start) });
  }
  return fill(words.interval, {
    start: pointInWords(words, start),
    end: pointInWords(words, end),
  });
}

function pointInWords(words: Words, edtf: string): string {
  const decade = /^(\d{3})X$/.exec(edtf);
  if (decade) {
    return fill(words.decade, { year: `${decade[1]}0` });
  }
  const century = /^(\d{2})XX$/.exec(edtf);
  if (century) {
    return fill(words.century, { start: `${century[1]}00`, end: `${century[1]}99` });
  }
  const point = POINT.exec(edtf);
  if (!point) {
    return edtf;
  }
  const [, year = "", month, day, qualifier] = point;
  const said = month === undefined ? year : dayInWords(words, year, month, day);
  if (said === null) {
    return edtf;
  }
  if (qualifier === "~" || qualifier === "%") {
    return fill(words.about, { date: said });
  }
  return qualifier === "?" ? fill(words.uncertain, { date: said }) : said;
}

/** ``null`` for a season, which half of the world has at another time. */
function dayInWords(words: Words, year: string, month: string, day?: string): string | null {
  if (Number(month) < 1 || Number(month) > 12) {
    return null;
  }
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day ?? 1));
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  return new Intl.DateTimeFormat(
    words.lang,
    day === undefined ? parts : { ...parts, day: "numeric" },
  ).format(date);
}
