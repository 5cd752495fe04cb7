/** The catalogues of words and signs that come with the page, and how phrases are filled in. */

type Plural = Readonly<Record<string, string>>;
type Labels = Readonly<Record<string, string>>;

/** layers/words.py */
export interface Words {
  readonly lang: string;
  readonly dir: string;
  readonly kinds: Labels;
  readonly assertions: Labels;
  readonly said: Labels;
  readonly precisions: Labels;
  readonly statuses: Labels;
  readonly incidents: Plural;
  readonly articles: Plural;
  readonly mapped: Plural;
  readonly listed: Plural;
  readonly here: Plural;
  readonly nearby: Plural;
  readonly summary: string;
  readonly map: string;
  readonly list: string;
  readonly list_hint: string;
  readonly legend: string;
  readonly layers: Labels;
  readonly layers_heading: string;
  readonly skip_to_list: string;
  readonly no_incidents: string;
  readonly only_in_list: string;
  readonly event_date: string;
  readonly article_date: string;
  readonly undated: string;
  readonly place: string;
  readonly named_in_article: string;
  readonly no_place: string;
  readonly precision: string;
  readonly within: string;
  readonly actors: string;
  readonly source: string;
  readonly article: string;
  readonly status: string;
  readonly confidence: string;
  readonly why_here: string;
  readonly points: string;
  readonly read_in_article: string;
  readonly quote_from: string;
  readonly close: string;
  readonly back: Plural;
  readonly previous: string;
  readonly next: string;
  readonly of: string;
  readonly opened: string;
  readonly more: Plural;
  readonly printed: string;
  readonly on_next_pages: Plural;
  readonly north: string;
  readonly zoom_in: string;
  readonly zoom_out: string;
  readonly filtered: Plural;
  readonly about: string;
  readonly uncertain: string;
  readonly since: string;
  readonly until: string;
  readonly interval: string;
  readonly decade: string;
  readonly century: string;
  readonly time: string;
  readonly earlier: string;
  readonly later: string;
  readonly play: string;
  readonly pause: string;
  readonly all_dates: string;
  readonly closer: string;
  readonly whole_time: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly window: string;
  readonly at_most: Labels;
  readonly bar: Plural;
  readonly bar_vague: string;
  readonly vague_dates: string;
  readonly undated_count: Plural;
  readonly also_undated: Plural;
  readonly several: string;
  readonly several_numbered: string;
  readonly radius: string;
  readonly near: string;
  readonly area: string;
  readonly line: string;
  readonly search: string;
  readonly search_hint: string;
  readonly searching: string;
  readonly filters: string;
  readonly filters_set: Plural;
  readonly facets_hint: string;
  readonly kind: string;
  readonly assertion: string;
  readonly not_given: string;
  readonly find_value: string;
  readonly more_values: Plural;
  readonly applied: string;
  readonly clear_filters: string;
  readonly nothing_matches: string;
  readonly public_note: string;
  readonly tiles_note: string;
  readonly tiles_attribution: string;
  readonly from_english: Labels;
}

export interface Catalogues {
  readonly words: Readonly<Record<string, Words>>;
  readonly signs: Signs;
}

/** layers/style.py */
export interface Signs {
  readonly families: Readonly<Record<string, { light: string; dark: string; outline: string }>>;
  readonly kinds: Readonly<Record<string, { family: string; drawing: string }>>;
  readonly assertions: Readonly<
    Record<string, { filled: boolean; dashes: readonly number[]; struck: boolean }>
  >;
}

/** The catalogue of a language, or the first one. */
export function wordsFor(catalogues: Catalogues, lang: string): Words {
  const words = catalogues.words[lang.split("-")[0] ?? ""] ?? Object.values(catalogues.words)[0];
  if (!words) {
    throw new Error("the page has no words");
  }
  return words;
}

/** Put values into a phrase's ``{name}``; what they hold is not read again. */
export const fill = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found));

/** The phrase for a number, which stands in it as ``{count}``. */
export function plural(
  words: Words,
  phrases: Plural,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const category = new Intl.PluralRules(words.lang).select(count);
  const phrase = phrases[category] ?? phrases["other"] ?? "";
  return fill(phrase, { ...values, count: new Intl.NumberFormat(words.lang).format(count) });
}

/** Metres below one kilometre, whole kilometres from ten on. */
export function distance(words: Words, metres: number): string {
  const inKilometres = metres >= 1000;
  const value = inKilometres ? metres / 1000 : metres;
  return new Intl.NumberFormat(words.lang, {
    style: "unit",
    unit: inKilometres ? "kilometer" : "meter",
    maximumFractionDigits: inKilometres && value < 10 ? 1 : 0,
  }).format(value);
}

export const percent = (words: Words, share: number): string =>
  new Intl.NumberFormat(words.lang, { style: "percent" }).format(share);

export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);

export function countryName(words: Words, code: string): string {
  return isCountry(code) ? (new Intl.DisplayNames(words.lang, { type: "region" }).of(code) ?? code) : code;
}

const RIGHT_TO_LEFT = new Set("ar arc ckb dv fa he ps sd ug ur yi".split(" "));

/** ``dir`` for words of a language; where it is not known, the words themselves decide. */
export function direction(lang: string): "ltr" | "rtl" | "auto" {
  const code = lang.toLowerCase().split("-")[0] ?? "";
  if (RIGHT_TO_LEFT.has(code)) {
    return "rtl";
  }
  return code === "" || code === "und" ? "auto" : "ltr";
}
