/** The ways to sort incidents: what values there are of each, and which an incident has. */

import type { MapData } from "./data";
import type { LayersJson } from "./layers";

export const FACETS = ["layer", "kind", "actor", "source", "place", "assertion", "status", "precision"] as const;
export type FacetName = (typeof FACETS)[number];

export interface Facet {
  readonly name: FacetName;
  /** Each once, as a link to the page names it; empty for what is not given. */
  readonly values: readonly string[];
  /** Of each incident, what it shares with others that have the same values. */
  readonly codes: Int32Array;
  /** The values of each code, by their place among the values. */
  readonly valuesOf: readonly (readonly number[])[];
  /** Of each value, how many incidents have it. */
  readonly totals: Int32Array;
}

/** Sort the incidents of a map by one facet. */
export function facetOf(data: MapData, layers: LayersJson | null, name: FacetName): Facet {
  const { positions } = data;
  const [codes, keys] = {
    layer: () => byLayer(data.count, layers),
    kind: () => [data.kind, named(data.kinds)] as const,
    actor: () => [data.actor, data.actors] as const,
    source: () => [through(data.article, data.source), named(data.sources)] as const,
    place: () => [through(data.position, positions.place, 1), placesOf(data)] as const,
    assertion: () => [data.assertion, named(data.assertions)] as const,
    status: () => [data.status, named(data.statuses)] as const,
    precision: () => [through(data.position, positions.precision), named([..."01234567"])] as const,
  }[name]();
  const used = new Int32Array(keys.length);
  codes.forEach((code) => (used[code] = (used[code] ?? 0) + 1));
  const numbers = new Map<string, number>();
  const valuesOf = keys.map((values, code) =>
    used[code] === 0 ? [] : (values.length > 0 ? values : [""]).map((value) => numberOf(numbers, value)),
  );
  return { name, values: [...numbers.keys()], codes, valuesOf, totals: countsOf(numbers.size, valuesOf, used) };
}

/** How many incidents have each value, of how many have each code. */
export function countsOf(values: number, valuesOf: Facet["valuesOf"], perCode: Int32Array): Int32Array {
  const counts = new Int32Array(values);
  valuesOf.forEach((held, code) => held.forEach((value) => (counts[value] = (counts[value] ?? 0) + (perCode[code] ?? 0))));
  return counts;
}

/** What a link calls a place: places of one name in one country are found together. */
export const placeKey = (name: string, country: string): string => (country ? `${name}, ${country}` : name);

const named = (names: readonly string[]): string[][] => names.map((name) => [name]);

/** A column of incidents through one of what they belong to. */
const through = (column: Int32Array, next: Int32Array, shift = 0): Int32Array =>
  column.map((number) => (next[number] ?? -1) + shift);

function byLayer(count: number, layers: LayersJson | null): [Int32Array, string[][]] {
  const codes = new Int32Array(count);
  const names = Object.keys(layers ?? { "": [] });
  names.forEach((name, code) => layers?.[name]?.forEach((number) => (codes[number] = code)));
  return [codes, named(names)];
}

/** The first for none. */
function placesOf(data: MapData): string[][] {
  const count = data.positions.place.reduce((most, place) => Math.max(most, place), -1) + 1;
  const keys = Array.from({ length: count }, (_, number) => data.place(number));
  return [[], ...keys.map((place) => (place ? [placeKey(place.name, place.country)] : []))];
}

function numberOf(numbers: Map<string, number>, value: string): number {
  const found = numbers.get(value) ?? numbers.size;
  numbers.set(value, found);
  return found;
}
