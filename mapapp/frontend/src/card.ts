/** What is read of one incident, or of several at one place; made of text nodes only. */

import { element } from "./dom";
import { dateInWords } from "./dates";
import { linkToQuote } from "./fragment";
import { isDrawn, type Incident, type MapData } from "./data";
import { direction, distance, fill, percent, type Words } from "./text";
import type { SignBook } from "./signs";

export interface Desk {
  readonly data: MapData;
  readonly words: Words;
  readonly signs: SignBook;
}

/** One incident, with its quote word for word. */
export function incidentCard(desk: Desk, incident: Incident, headingId: string): HTMLElement {
  const { words, signs } = desk;
  const article = desk.data.article(incident);
  return element(
    "article",
    { class: "card" },
    element(
      "p",
      { class: "card-kind" },
      signs.picture(incident.kind, incident.assertion),
      words.kinds[incident.kind] ?? incident.kind,
    ),
    element("h2", { id: headingId, ...inLanguage(incident.lang) }, incident.title),
    element("p", { class: `said said-${incident.assertion}` }, words.said[incident.assertion] ?? ""),
    quotation(words, incident, article.url),
    facts(desk, incident),
    reasons(words, incident),
  );
}

/** Several incidents, dated, each to be opened. */
export function stackCard(
  desk: Desk,
  incidents: readonly Incident[],
  heading: string,
  headingId: string,
  open: (incident: Incident) => void,
): HTMLElement {
  const rows = incidents.map((incident) => {
    const button = element(
      "button",
      { type: "button", class: "stack-row" },
      desk.signs.picture(incident.kind, incident.assertion),
      element(
        "span",
        {},
        element("span", { class: "when" }, dateInWords(desk.words, incident.date)),
        " ",
        element("span", inLanguage(incident.lang), incident.title),
      ),
    );
    button.addEventListener("click", () => open(incident));
    return element("li", {}, button);
  });
  return element(
    "div",
    { class: "card" },
    element("h2", { id: headingId }, heading),
    element("ol", { class: "stack" }, ...rows),
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
export function placeInWords(desk: Desk, incident: Incident): string {
  const place = desk.data.place(incident);
  return place ? (place.names[desk.words.lang] ?? place.name) : "";
}

export function inLanguage(code: string): { lang: string; dir: string } {
  const lang = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(code) ? code : "und";
  return { lang, dir: direction(lang) };
}

function quotation(words: Words, incident: Incident, url: string): HTMLElement {
  const { quote, mark } = incident;
  const words_ = mark
    ? [quote.slice(0, mark[0]), element("mark", {}, quote.slice(...mark)), quote.slice(mark[1])]
    : [quote];
  const link = linkToQuote(url, incident);
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

function facts(desk: Desk, incident: Incident): HTMLElement {
  const { words } = desk;
  const article = desk.data.article(incident);
  const published = article.published ? dateInWords(words, article.published) : words.undated;
  const rows: (readonly [string, readonly (Node | string)[]])[] = [
    [words.event_date, [dateInWords(words, incident.date)]],
    [words.article_date, [published]],
    [words.place, placeNames(desk, incident)],
    [words.precision, [precisionInWords(words, incident)]],
  ];
  if (incident.actors.length > 0) {
    rows.push([words.actors, [element("bdi", {}, incident.actors.join(", "))]]);
  }
  if (article.source) {
    rows.push([words.source, [element("bdi", {}, article.source)]]);
  }
  rows.push(
    [words.article, [element("bdi", inLanguage(article.lang), article.title)]],
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
function placeNames(desk: Desk, incident: Incident): (Node | string)[] {
  const { words } = desk;
  const place = desk.data.place(incident);
  if (!place) {
    return [words.no_place];
  }
  const said = incident.mark ? incident.quote.slice(...incident.mark) : place.names[incident.lang];
  const shown = placeInWords(desk, incident);
  const around = [place.admin1, countryName(words, place.country)].filter(
    (name) => name !== "" && name !== shown,
  );
  const nodes: (Node | string)[] = [element("bdi", {}, [shown, ...around].join(", "))];
  if (said && said !== shown) {
    const [before = "", after = ""] = words.named_in_article.split("{name}");
    nodes.push(element("br"), before, element("bdi", inLanguage(incident.lang), said), after);
  }
  const spoken = likelyLanguage(place.country);
  const own = place.names[spoken];
  if (own && own !== shown && own !== said) {
    nodes.push(element("br"), element("bdi", inLanguage(spoken), own), ` (${languageName(words, spoken)})`);
  }
  if (!isDrawn(incident)) {
    nodes.push(element("br"), element("em", {}, words.only_in_list));
  }
  return nodes;
}

function countryName(words: Words, code: string): string {
  return isCountry(code) ? (new Intl.DisplayNames(words.lang, { type: "region" }).of(code) ?? code) : code;
}

const languageName = (words: Words, code: string): string =>
  new Intl.DisplayNames(words.lang, { type: "language" }).of(code) ?? code;

/** The language most spoken in a country, as CLDR has it. */
const likelyLanguage = (country: string): string =>
  isCountry(country) ? new Intl.Locale(`und-${country}`).maximize().language : "und";

const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);

function reasons(words: Words, incident: Incident): HTMLElement | null {
  if (incident.reasons.length === 0) {
    return null;
  }
  const signed = new Intl.NumberFormat(words.lang, { signDisplay: "exceptZero", maximumFractionDigits: 1 });
  const rows = incident.reasons.map(([points, sentence, quote]) =>
    element(
      "li",
      {},
      element("bdi", {}, sentence),
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
