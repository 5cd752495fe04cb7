/** What stands on paper beside the map: a line an incident, and then all that was said, numbered. */

import { inLanguage, placeAround, placeInWords, precisionInWords, type Desk } from "./card";
import type { Text } from "./data";
import { dateInWords } from "./dates";
import { element, svg } from "./dom";
import { fill, plural, type Words } from "./text";

/** Pixels: of a page of Letter between its margins, the shorter of papers, and of a line of a list. */
const PAGE = 964;
const LINE = 18;

/** What is read of an incident, by its number in the data. */
export type Printed = readonly [incident: number, text: Text];

/**
 * The lists; incidents are numbered as they come, from 1.
 *
 * @param count how many there are in all.
 * @param top how much of the first page is taken, in pixels: its lines are as many as find room below.
 */
export function numberedLists(desk: Desk, printed: readonly Printed[], count: number, top: number): HTMLElement[] {
  const { words } = desk;
  const { format } = new Intl.NumberFormat(words.lang);
  return [
    ...shortList(desk, printed, Math.floor((PAGE - top) / LINE)),
    element(
      "div",
      { class: "whole" },
      printed.length < count &&
        element("p", {}, fill(words.printed, { shown: format(printed.length), count: format(count) })),
      element("div", { class: "entries" }, ...printed.map(([incident, text], index) => entry(desk, incident, text, index + 1))),
    ),
  ];
}

/** A line an incident in two columns, as far as there is room, which a heading and what comes last take some of. */
function shortList(desk: Desk, printed: readonly Printed[], room: number): HTMLElement[] {
  const { words } = desk;
  const fitting = (others: number): Printed[] => printed.slice(0, Math.max(0, 2 * (room - others)));
  const shown = fitting(2).length < printed.length ? fitting(3) : fitting(2);
  if (shown.length === 0) {
    return [];
  }
  const more = printed.length - shown.length;
  return [
    element("h2", {}, words.list),
    element("ol", { class: "lines" }, ...shown.map(([incident], index) => line(desk, incident, index + 1))),
    ...(more > 0 ? [element("p", {}, plural(words, words.on_next_pages, more))] : []),
  ];
}

/** An arrow; the map's projection has north up everywhere. */
export const northArrow = (words: Words): HTMLElement =>
  element("p", { id: "north" }, svg("svg", { viewBox: "0 0 12 20" }, svg("path", { d: "M6 0L12 20L6 15.5L0 20Z" })), words.north);

/** Date, kind and place. */
function line(desk: Desk, number: number, said: number): HTMLElement {
  const { words, signs, data } = desk;
  const incident = data.incident(number);
  const place = placeInWords(desk, incident) || words.no_place;
  const parts = [dateInWords(words, incident.date), words.kinds[incident.kind] ?? incident.kind];
  return element(
    "li",
    {},
    element("b", {}, String(said)),
    signs.picture(incident.kind, incident.assertion),
    element("span", {}, parts.join(" · "), " · ", element("bdi", {}, place)),
  );
}

/** All that paper says of an incident, its quote word for word. */
function entry(desk: Desk, number: number, text: Text, said: number): HTMLElement {
  const { words, signs, data } = desk;
  const incident = data.incident(number);
  const kind = words.kinds[incident.kind] ?? incident.kind;
  const how = [
    precisionInWords(words, incident),
    ...(incident.isDrawn ? [] : [words.only_in_list]),
    words.said[incident.assertion] ?? "",
    ...(incident.status === "proposed" ? [] : [words.statuses[incident.status] ?? incident.status]),
  ].join(" · ");
  const inArticle = inLanguage(incident.lang);
  const published = incident.published && `${words.article_date} ${dateInWords(words, incident.published)}`;
  const source = [incident.source && element("bdi", {}, incident.source), incident.source && published && " · ", published];
  const quote = element("blockquote", inArticle, text.quote);
  quote.style.borderInlineStartColor = signs.colour(incident.kind);
  return element(
    "article",
    {},
    element("b", {}, String(said)),
    signs.picture(incident.kind, incident.assertion),
    element(
      "div",
      {},
      element("h3", {}, `${dateInWords(words, incident.date)} · ${kind}`),
      element("p", {}, element("bdi", {}, placeAround(desk, incident).join(", ") || words.no_place)),
      element("p", {}, how.slice(0, 1).toLocaleUpperCase(words.lang) + how.slice(1)),
      quote,
      text.article && element("p", inArticle, element("cite", {}, text.article)),
      element("p", {}, ...source),
      text.url && element("p", { class: "address", dir: "ltr" }, text.url),
    ),
  );
}
