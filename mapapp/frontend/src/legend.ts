/** The legend: every sign that is on this map, and no other. */

import { element, svg, type Child } from "./dom";
import type { MapData } from "./data";
import { frame, type SignBook } from "./signs";
import type { ShownZone } from "./groups";
import type { Words } from "./text";

export class Legend {
  constructor(private readonly box: HTMLDetailsElement) {}

  show(
    words: Words,
    signs: SignBook,
    data: MapData,
    numbers: Int32Array,
    { zones, isNumbered }: { readonly zones: readonly ShownZone[]; readonly isNumbered: boolean },
  ): void {
    const rows = legendRows(words, signs, data, numbers, zones, isNumbered);
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
  data: MapData,
  numbers: Int32Array,
  zones: readonly ShownZone[],
  isNumbered: boolean,
): HTMLElement[] {
  const rows: HTMLElement[] = [];
  const row = (picture: Child, label: string | undefined): void => {
    rows.push(element("li", {}, picture, element("span", {}, label ?? "")));
  };
  const used = usedIn(data, numbers);
  const inOrder = (words: Readonly<Record<string, string>>, found: readonly string[]): string[] =>
    Object.keys(words).filter((value) => found.includes(value));
  for (const kind of inOrder(words.kinds, used.kinds)) {
    row(signs.picture(kind, "stated"), words.kinds[kind]);
  }
  for (const assertion of inOrder(words.assertions, used.assertions)) {
    row(signs.picture("", assertion), words.assertions[assertion]);
  }
  // Points far apart on a close look still stand under one number on a wide one.
  if (used.points > 1) {
    row(groupPicture(isNumbered ? "···" : "3"), isNumbered ? words.several_numbered : words.several);
  }
  if (used.hasSite) {
    row(circlePicture(false), words.radius);
  }
  if (used.hasNear) {
    row(circlePicture(true), words.near);
  }
  if (zones.some((zone) => zone.shape?.isArea !== false)) {
    row(areaPicture(), words.area);
  }
  if (zones.some((zone) => zone.shape?.isArea === false)) {
    row(linePicture(), words.line);
  }
  if (used.hasListed) {
    row(element("span", { class: "chip chip-listed" }, "—"), words.only_in_list);
  }
  return rows;
}

interface Used {
  readonly kinds: readonly string[];
  readonly assertions: readonly string[];
  readonly points: number;
  readonly hasSite: boolean;
  readonly hasNear: boolean;
  readonly hasListed: boolean;
}

/** What there is among some incidents. */
function usedIn(data: MapData, numbers: Int32Array): Used {
  const { positions } = data;
  const [kinds, assertions] = [new Uint8Array(data.kinds.length), new Uint8Array(data.assertions.length)];
  const found = { points: 0, hasSite: false, hasNear: false, hasListed: false };
  numbers.forEach((number) => {
    const position = data.position[number] ?? -1;
    kinds[data.kind[number] ?? -1] = 1;
    assertions[data.assertion[number] ?? -1] = 1;
    if ((positions.spot[position] ?? -1) >= 0) {
      const precision = positions.precision[position];
      found.points += 1;
      found.hasSite ||= precision === 1 && (positions.radius[position] ?? -1) > 0;
      found.hasNear ||= precision === 2;
    } else {
      found.hasListed ||= !positions.isDrawn(position);
    }
  });
  return {
    ...found,
    kinds: data.kinds.filter((_, index) => kinds[index] === 1),
    assertions: data.assertions.filter((_, index) => assertions[index] === 1),
  };
}

const INK = "var(--symbol-ink)";

const groupPicture = (text: string): SVGSVGElement =>
  frame(
    svg("circle", { r: 11, fill: "var(--symbol-paper)", stroke: INK, "stroke-width": 4 }),
    svg("text", { y: 4.5, "text-anchor": "middle", "font-size": 13, "font-weight": 700, fill: INK }, text),
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
