/** What facets and their values are called, and which filters are set, in words. */

import { daysInWords } from "./calendar";
import type { MapData } from "./data";
import { fromEnglish } from "./english";
import { FACETS, placeKey, type Facet, type FacetName } from "./facets";
import type { Filters } from "./selection";
import { countryName, fill, plural, type Words } from "./text";

/** Values of one facet that are named. */
const MOST_SAID = 8;

export const facetInWords = (words: Words, name: FacetName): string =>
  ({
    layer: words.layers_heading,
    kind: words.kind,
    actor: words.actors,
    source: words.source,
    place: words.place,
    assertion: words.assertion,
    status: words.status,
    precision: words.precision,
  })[name];

function catalogueOf(words: Words, name: FacetName): Readonly<Record<string, string>> | null {
  const { layers: layer, kinds: kind, assertions: assertion, statuses: status, precisions: precision } = words;
  const catalogues: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = { layer, kind, assertion, status, precision };
  return catalogues[name] ?? null;
}

/** The values of a facet that have an order of their own, in it. */
export function orderInWords(words: Words, name: FacetName): readonly string[] | null {
  const catalogue = catalogueOf(words, name);
  return catalogue && name !== "kind" ? Object.keys(catalogue) : null;
}

/** The values of a facet in words, in their order. */
export function valuesInWords(words: Words, data: MapData, { name, values, valuesOf }: Facet): string[] {
  const catalogue = catalogueOf(words, name);
  if (name === "actor") {
    return values.map((value) => (value ? fromEnglish(words, value) : words.not_given));
  }
  if (name !== "place") {
    return values.map((value) => catalogue?.[value] ?? (value || words.not_given));
  }
  // The first code is that of no place.
  const places = valuesOf.flatMap((held, code) => (held.length > 0 ? [data.place(code - 1)] : []));
  const byKey = new Map(places.flatMap((place) => (place ? [[placeKey(place.name, place.country), place]] : [])));
  const names = values.map((value) => byKey.get(value)?.names[words.lang] ?? byKey.get(value)?.name ?? words.no_place);
  const times = timesOf(names);
  return values.map((value, index) => {
    const [called = "", country] = [names[index], byKey.get(value)?.country];
    return country && (times.get(called) ?? 0) > 1 ? `${called}, ${countryName(words, country)}` : called;
  });
}

/** What a facet has, and what its values are called. */
export interface NamedFacet {
  readonly facet: Facet;
  readonly names: readonly string[];
}

/** The values that are chosen, in words: the first of many, and how many more there are. */
export function chosenInWords(words: Words, chosen: readonly string[], { facet, names }: NamedFacet): string {
  const said = chosen.slice(0, MOST_SAID).map((value) => names[facet.values.indexOf(value)] ?? value);
  const more = chosen.length - said.length;
  return [...said, ...(more > 0 ? [plural(words, words.more, more)] : [])].join(", ");
}

/** Each filter that is set, in words; empty where none is. */
export function filtersInWords(words: Words, filters: Filters, named: (name: FacetName) => NamedFacet | null): string[] {
  const said: (readonly [name: string, values: string])[] = [];
  if (filters.text.trim()) {
    said.push([words.search, filters.text.trim()]);
  }
  if (filters.window) {
    said.push([words.event_date, daysInWords(words.lang, ...filters.window)]);
  }
  for (const name of FACETS) {
    const chosen = filters.chosen[name];
    const found = chosen && named(name);
    if (chosen && found) {
      said.push([facetInWords(words, name), chosenInWords(words, chosen, found) || "—"]);
    }
  }
  return said.map(([name, values]) => fill(words.applied, { name, values }));
}

function timesOf(names: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  names.forEach((name) => times.set(name, (times.get(name) ?? 0) + 1));
  return times;
}
