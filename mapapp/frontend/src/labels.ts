/** Place names on the map: the greater first, none over another or over a symbol. */

import type { Basemap, Label } from "./basemap";
import type { View } from "./canvas";
import type { Theme } from "./theme";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that belongs to a symbol: it goes before every other. */
export interface OwnLabel {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  /** What stands before the text and, without room for that, alone; without any room over others. */
  readonly numbers: string;
  readonly colour: string;
}

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif';
const COUNTRIES_UNTIL_ZOOM = 8;
/** From which there is room for the name that is written at the place itself, too. */
const LOCAL_FROM_ZOOM = 6;

interface Look {
  readonly font: string;
  readonly colour: string;
  readonly spacing: number;
}

export class Labels {
  private readonly widths = new Map<string, number>();
  private taken: Box[] = [];
  private texts: { readonly text: string; readonly x: number; readonly y: number }[] = [];

  constructor(private readonly basemap: Basemap) {}

  /** Write the symbols' names, beginning anew. */
  paintOwn(
    context: CanvasRenderingContext2D,
    { shown }: View,
    theme: Theme,
    symbols: readonly Box[],
    own: readonly OwnLabel[],
  ): void {
    this.taken = [...symbols];
    this.texts = [];
    context.lineJoin = "round";
    context.textBaseline = "middle";
    for (const { x, y, radius, text, numbers, colour } of own) {
      const look = { font: `600 12.5px ${FONT}`, colour, spacing: 0 };
      const isWritten = [`${numbers} ${text}`.trim(), numbers].some(
        (tried) => tried !== "" && this.beside(context, x, y, radius, tried, theme, look, shown),
      );
      if (!isWritten && numbers) {
        write(context, numbers, x + radius, y, theme, look);
      }
    }
  }

  /** Write the names of the basemap where those of the symbols leave room. */
  paint(context: CanvasRenderingContext2D, view: View, theme: Theme, lang: string): void {
    this.countries(context, view, theme, lang);
    this.local(context, view, theme, lang);
  }

  private countries(context: CanvasRenderingContext2D, view: View, theme: Theme, lang: string): void {
    if (view.zoom > COUNTRIES_UNTIL_ZOOM) {
      return;
    }
    const size = Math.max(10.5, Math.min(16, 7 + view.zoom));
    const look = { font: `600 ${size}px ${FONT}`, colour: theme.quietLabel, spacing: 1.5 };
    const shown = this.basemap.countries.filter((label) => label.zoom <= view.zoom);
    for (const { label, x, y } of inView(shown, view)) {
      const text = nameIn(label, lang).toLocaleUpperCase(lang);
      this.centred(context, x, y, text, theme, look);
    }
  }

  private local(context: CanvasRenderingContext2D, view: View, theme: Theme, lang: string): void {
    const cities = this.basemap.cities.filter((label) => label.zoom <= view.zoom);
    const local = [...this.basemap.localLabels(view)].filter(([, label]) => label.zoom <= view.zoom);
    const towns = [...cities, ...local.flatMap(([sort, label]) => (sort === "town" ? [label] : []))];
    const provinces = local.flatMap(([sort, label]) => (sort === "province" ? [label] : []));
    towns.sort((one, other) => Number(other.isCapital) - Number(one.isCapital) || other.rank - one.rank);
    const large = towns.filter((town) => town.isCapital || town.rank >= 300_000);
    this.towns(context, view, theme, lang, large);
    const look = { font: `italic 11px ${FONT}`, colour: theme.quietLabel, spacing: 0.4 };
    for (const { label, x, y } of inView(provinces, view)) {
      this.centred(context, x, y, nameIn(label, lang), theme, look);
    }
    this.towns(context, view, theme, lang, towns.filter((town) => !large.includes(town)));
  }

  private towns(
    context: CanvasRenderingContext2D,
    view: View,
    theme: Theme,
    lang: string,
    towns: readonly Label[],
  ): void {
    for (const { label, x, y } of inView(towns, view)) {
      const size = label.isCapital || label.rank > 1_000_000 ? 12.5 : label.rank > 100_000 ? 11.5 : 10.5;
      const weight = label.isCapital ? 600 : 400;
      const radius = label.isCapital ? 3.2 : label.rank > 100_000 ? 2.4 : 1.8;
      const point = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
      const placed = this.isFree(point, 1) && this.beside(context, x, y, radius + 1, townName(label, lang, view.zoom), theme, {
        font: `${weight} ${size}px ${FONT}`,
        colour: theme.label,
        spacing: 0,
      });
      if (placed) {
        this.taken.push(point);
        dot(context, x, y, radius, label.isCapital, theme);
      }
    }
  }

  private centred(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    text: string,
    theme: Theme,
    look: Look,
  ): void {
    const width = this.width(context, text, look);
    const height = fontSize(look.font);
    const box = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
    if (this.isFree(box, 4)) {
      this.taken.push(box);
      write(context, text, box.left, y, theme, look);
    }
  }

  /** Write right, left, above or below of a point, where there is room, and if it can be on the part that is shown. */
  private beside(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    radius: number,
    text: string,
    theme: Theme,
    look: Look,
    shown: Box | null = null,
  ): boolean {
    if (this.texts.some((one) => one.text === text && Math.hypot(one.x - x, one.y - y) < 60)) {
      return false;
    }
    const width = this.width(context, text, look);
    const height = fontSize(look.font);
    const gap = radius + 3;
    const corners = [
      [x + gap, y - height / 2],
      [x - gap - width, y - height / 2],
      [x - width / 2, y + gap],
      [x - width / 2, y - gap - height],
    ] as const;
    const boxes = corners.map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }));
    if (shown) {
      boxes.sort((one, other) => Number(isWithin(other, shown)) - Number(isWithin(one, shown)));
    }
    for (const box of boxes) {
      if (this.isFree(box, 1.5)) {
        this.taken.push(box);
        this.texts.push({ text, x, y });
        write(context, text, box.left, box.top + height / 2, theme, look);
        return true;
      }
    }
    return false;
  }

  private isFree(box: Box, gap: number): boolean {
    return this.taken.every(
      (other) =>
        box.left - gap > other.right ||
        box.right + gap < other.left ||
        box.top - gap > other.bottom ||
        box.bottom + gap < other.top,
    );
  }

  private width(context: CanvasRenderingContext2D, text: string, look: Look): number {
    const key = `${look.font}|${look.spacing}|${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      context.font = look.font;
      setSpacing(context, look.spacing);
      width = context.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }
}

const isWithin = (box: Box, shown: Box): boolean =>
  box.left >= shown.left && box.right <= shown.right && box.top >= shown.top && box.bottom <= shown.bottom;

const nameIn = (label: Label, lang: string): string => label.names[lang] ?? label.names[""] ?? "";

/** A town's name in the reader's language, and the local one where that is in another script. */
function townName(label: Label, lang: string, zoom: number): string {
  const [name, local] = [nameIn(label, lang), label.names["local"]];
  return local === undefined || local === name || zoom < LOCAL_FROM_ZOOM ? name : `${name} · ${local}`;
}

function* inView(
  labels: readonly Label[],
  view: View,
): Generator<{ readonly label: Label; readonly x: number; readonly y: number }> {
  for (const label of labels) {
    for (const turn of view.turns) {
      const x = (label.x + turn) * view.scale - view.left;
      const y = label.y * view.scale - view.top;
      if (x > 0 && x < view.width && y > 0 && y < view.height) {
        yield { label, x, y };
      }
    }
  }
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  left: number,
  y: number,
  theme: Theme,
  look: Look,
): void {
  context.font = look.font;
  context.textAlign = "left";
  setSpacing(context, look.spacing);
  context.strokeStyle = theme.land;
  context.lineWidth = 3;
  context.globalAlpha = 0.85;
  context.strokeText(text, left, y);
  context.globalAlpha = 1;
  context.fillStyle = look.colour;
  context.fillText(text, left, y);
}

function dot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  isCapital: boolean,
  theme: Theme,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = isCapital ? theme.land : theme.townDot;
  context.fill();
  context.strokeStyle = isCapital ? theme.label : theme.land;
  context.lineWidth = isCapital ? 1.6 : 0.8;
  context.stroke();
}

const fontSize = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);

function setSpacing(context: CanvasRenderingContext2D, pixels: number): void {
  // Firefox and Safari before 2024 have no letter spacing on a canvas.
  (context as { letterSpacing?: string }).letterSpacing = `${pixels}px`;
}
