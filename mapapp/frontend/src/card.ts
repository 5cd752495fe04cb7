/** What is read of one incident, or of several at one place; made of text nodes only. */

import { element } from "./dom";
import { dateInWords } from "./dates";
import { linkToQuote } from "./fragment";
import type { Incident, MapData, Text } from "./data";
import { fromEnglish } from "./english";
import { countryName, direction, distance, fill, isCountry, percent, type Words } from "./text";
import type { SignBook } from "./signs";

export interface Desk {
  readonly data: MapData;
  readonly words: Words;
  readonly signs: SignBook;
}

/** One incident, with its quote word for word. */
export function incidentCard(desk: Desk, number: number, text: Text, headingId: string): HTMLElement {
  const { words, signs } = desk;
  const incident = desk.data.incident(number);
  return element(
    "article",
    { class: "card" },
    element(
      "p",
      { class: "card-kind" },
      signs.picture(incident.kind, incident.assertion),
      words.kinds[incident.kind] ?? incident.kind,
    ),
    element("h2", { id: headingId, ...inLanguage(incident.lang) }, text.title),
    element("p", { class: `said said-${incident.assertion}` }, words.said[incident.assertion] ?? ""),
    quotation(words, incident, text),
    facts(desk, incident, text),
    reasons(words, incident, text),
  );
}

/** Several incidents, dated, each to be opened, and what leads to more of them. */
export function stackCard(
  desk: Desk,
  texts: ReadonlyMap<number, Text>,
  heading: string,
  headingId: string,
  open: (number: number) => void,
  more: HTMLElement | null,
): HTMLElement {
  const rows = [...texts].map(([number, text]) => {
    const incident = desk.data.incident(number);
    const button = element(
      "button",
      { type: "button", class: "stack-row" },
      desk.signs.picture(incident.kind, incident.assertion),
      element(
        "span",
        {},
        element("span", { class: "when" }, dateInWords(desk.words, incident.date)),
        " ",
        element("span", inLanguage(incident.lang), text.title),
      ),
    );
    button.addEventListener("click", () => open(number));
    return element("li", {}, button);
  });
  return element(
    "div",
    { class: "card" },
    element("h2", { id: headingId }, heading),
    element("ol", { class: "stack" }, ...rows),
    more,
  );
}

/** "exact site, within 1.5 km" */
export function precisionInWords(words: Words, incident: Incident): string {
  const label = words.precisions[String(incident.precision)] ?? String(incident.precision);
  const hasRadius = incident.radius && incident.precision <= 2;
  return hasRadius
    ? `${label}, ${fill(words.within, { distance: distance(words, incident.radius ?? 0) })}`
    : label;
}

/** The place in the reader's language. */
export function placeInWords({ words }: Pick<Desk, "words">, incident: Incident): string {
  const { place } = incident;
  return place ? (place.names[words.lang] ?? place.name) : "";
}

/** The place and what it lies in; none for none. */
export function placeAround(desk: Pick<Desk, "words">, incident: Incident): string[] {
  const { place } = incident;
  const shown = placeInWords(desk, incident);
  const around = place ? [place.admin1, countryName(desk.words, place.country)] : [];
  return [shown, ...around.filter((name) => name !== shown)].filter((name) => name !== "");
}

export function inLanguage(code: string): { lang: string; dir: string } {
  const lang = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(code) ? code : "und";
  return { lang, dir: direction(lang) };
}

function quotation(words: Words, incident: Incident, text: Text): HTMLElement {
  const { quote, mark } = text;
  const words_ = mark
    ? [quote.slice(0, mark[0]), element("mark", {}, quote.slice(...mark)), quote.slice(mark[1])]
    : [quote];
  const link = linkToQuote(text);
  return element(
    "figure",
    {},
    element("blockquote", { ...inLanguage(incident.lang), "aria-label": words.quote_from }, ...words_),
    link !== null &&
      element(
        "figcaption",
        {},
        element(
          "a",
          { href: link, rel: "noopener noreferrer", target: "_blank" },
          words.read_in_article,
        ),
      ),
  );
}

function facts(desk: Desk, incident: Incident, text: Text): HTMLElement {
  const { words } = desk;
  const rows: (readonly [string, readonly (Node | string)[]])[] = [
    [words.event_date, [dateInWords(words, incident.date)]],
    [words.article_date, [dateInWords(words, incident.published)]],
    [words.place, placeNames(desk, incident, text)],
    [words.precision, [precisionInWords(words, incident)]],
  ];
  if (incident.actors.length > 0) {
    rows.push([words.actors, [element("bdi", {}, incident.actors.map((actor) => fromEnglish(words, actor)).join(", "))]]);
  }
  if (incident.source) {
    rows.push([words.source, [element("bdi", {}, incident.source)]]);
  }
  rows.push(
    [words.article, [element("bdi", inLanguage(incident.lang), text.article)]],
    [words.confidence, [percent(words, incident.confidence)]],
    [words.status, [words.statuses[incident.status] ?? incident.status]],
  );
  return element(
    "dl",
    {},
    ...rows.map(([term, said]) =>
      element("div", {}, element("dt", {}, term), element("dd", {}, ...said)),
    ),
  );
}

/** What the place is called: for the reader, in the article, and where it lies by those who live there. */
function placeNames(desk: Desk, incident: Incident, text: Text): (Node | string)[] {
  const { words } = desk;
  const { place } = incident;
  if (!place) {
    return [words.no_place];
  }
  const said = text.mark ? text.quote.slice(...text.mark) : place.names[incident.lang];
  const shown = placeInWords(desk, incident);
  const nodes: (Node | string)[] = [element("bdi", {}, placeAround(desk, incident).join(", "))];
  if (said && said !== shown) {
    const [before = "", after = ""] = words.named_in_article.split("{name}");
    nodes.push(element("br"), before, element("bdi", inLanguage(incident.lang), said), after);
  }
  const spoken = likelyLanguage(place.country);
  const own = place.names[spoken];
  if (own && own !== shown && own !== said) {
    nodes.push(element("br"), element("bdi", inLanguage(spoken), own), ` (${languageName(words, spoken)})`);
  }
  if (!incident.isDrawn) {
    nodes.push(element("br"), element("em", {}, words.only_in_list));
  }
  return nodes;
}

const languageName = (words: Words, code: string): string =>
  new Intl.DisplayNames(words.lang, { type: "language" }).of(code) ?? code;

/** The language most spoken in a country, as CLDR has it. */
const likelyLanguage = (country: string): string =>
  isCountry(country) ? new Intl.Locale(`und-${country}`).maximize().language : "und";

function reasons(words: Words, incident: Incident, text: Text): HTMLElement | null {
  if (text.reasons.length === 0) {
    return null;
  }
  const signed = new Intl.NumberFormat(words.lang, { signDisplay: "exceptZero", maximumFractionDigits: 1 });
  const rows = text.reasons.map(([points, sentence, quote]) =>
    element(
      "li",
      {},
      element("bdi", {}, fromEnglish(words, sentence)),
      quote && element("q", inLanguage(incident.lang), quote),
      points !== 0 &&
        element("span", { class: "points" }, fill(words.points, { points: signed.format(points) })),
    ),
  );
  return element(
    "details",
    { class: "reasons" },
    element("summary", {}, words.why_here),
    element("ul", {}, ...rows),
  );
}
