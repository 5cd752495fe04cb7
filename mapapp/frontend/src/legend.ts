/** The legend: every sign that is on this map, and no other. */

import { element, svg, type Child } from "./dom";
import { isDrawn, type Incident } from "./data";
import { frame, type SignBook } from "./signs";
import type { Group } from "./groups";
import type { Words } from "./text";

export class Legend {
  constructor(private readonly box: HTMLDetailsElement) {}

  show(words: Words, signs: SignBook, incidents: readonly Incident[], groups: readonly Group[]): void {
    const rows = legendRows(words, signs, incidents, groups);
    this.box.hidden = rows.length === 0;
    this.box.querySelector("ul")?.replaceChildren(...rows);
  }

  get isOpen(): boolean {
    return this.box.open;
  }

  set isOpen(isOpen: boolean) {
    this.box.open = isOpen;
  }

  /** How much of the map's left it covers, in pixels. */
  get covered(): number {
    return this.box.hidden ? 0 : this.box.offsetLeft + this.box.offsetWidth;
  }
}

function legendRows(
  words: Words,
  signs: SignBook,
  incidents: readonly Incident[],
  groups: readonly Group[],
): HTMLElement[] {
  const rows: HTMLElement[] = [];
  const row = (picture: Child, label: string | undefined): void => {
    rows.push(element("li", {}, picture, element("span", {}, label ?? "")));
  };
  const used = (order: readonly string[], field: "kind" | "assertion"): string[] =>
    order.filter((value) => incidents.some((incident) => incident[field] === value));
  const kinds = used(Object.keys(words.kinds), "kind");
  for (const kind of kinds) {
    row(signs.picture(kind, "stated"), words.kinds[kind]);
  }
  for (const assertion of used(Object.keys(words.assertions), "assertion")) {
    row(signs.picture("", assertion), words.assertions[assertion]);
  }
  const points = incidents.filter((incident) => incident.spot !== null);
  // Points far apart on a close look still stand under one number on a wide one.
  if (points.length > 1) {
    row(groupPicture(), words.several);
  }
  if (points.some((incident) => incident.precision === 1 && incident.radius)) {
    row(circlePicture(false), words.radius);
  }
  if (points.some((incident) => incident.precision === 2)) {
    row(circlePicture(true), words.near);
  }
  const zones = groups.filter((group) => group.sort === "zone");
  if (zones.some((zone) => zone.shape?.isArea !== false)) {
    row(areaPicture(), words.area);
  }
  if (zones.some((zone) => zone.shape?.isArea === false)) {
    row(linePicture(), words.line);
  }
  if (incidents.some((incident) => !isDrawn(incident))) {
    row(element("span", { class: "chip chip-listed" }, "—"), words.only_in_list);
  }
  return rows;
}

const INK = "var(--symbol-ink)";

const groupPicture = (): SVGSVGElement =>
  frame(
    svg("circle", { r: 11, fill: "var(--symbol-paper)", stroke: INK, "stroke-width": 4 }),
    svg("text", { y: 4.5, "text-anchor": "middle", "font-size": 13, "font-weight": 700, fill: INK }, "3"),
  );

const circlePicture = (isNear: boolean): SVGSVGElement =>
  frame(
    svg("circle", {
      r: 13,
      fill: INK,
      "fill-opacity": 0.12,
      stroke: INK,
      "stroke-width": 1.3,
      "stroke-dasharray": isNear ? "4 4" : null,
    }),
    svg("circle", { r: 5, fill: INK }),
  );

const areaPicture = (): SVGSVGElement =>
  frame(
    svg("path", { d: "M-13-8L4-11L13 2L5 10L-10 9Z", fill: INK, "fill-opacity": 0.12, stroke: INK, "stroke-width": 1.6 }),
    svg("path", { d: "M-11 4L2-10M-6 8L9-7M2 9L12 0", stroke: INK, "stroke-width": 1.1, fill: "none" }),
  );

const linePicture = (): SVGSVGElement =>
  frame(
    svg("path", { d: "M-13 8L-2-4L5 2L13-8", stroke: INK, "stroke-opacity": 0.25, "stroke-width": 9, fill: "none" }),
    svg("path", { d: "M-13 8L-2-4L5 2L13-8", stroke: INK, "stroke-width": 1.6, fill: "none" }),
  );
