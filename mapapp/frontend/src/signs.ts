/** The signs of incidents, drawn on a canvas and as small SVG pictures. */

import { svg } from "./dom";
import type { Incident } from "./data";
import type { Signs } from "./text";
import type { Theme } from "./theme";

/** Half the width of a sign, in pixels. */
export const SIGN_RADIUS = 13;
const GROUP_RADIUS = 15;

interface Sign {
  readonly colour: string;
  readonly outline: string;
  readonly drawing: string;
  readonly filled: boolean;
  readonly dashes: readonly number[];
  readonly struck: boolean;
}

export class SignBook {
  constructor(
    private readonly signs: Signs,
    public theme: Theme,
  ) {}

  colour(kind: string): string {
    const family = this.signs.families[this.signs.kinds[kind]?.family ?? ""];
    return (this.theme.isDark ? family?.dark : family?.light) ?? this.theme.ink;
  }

  dashes(assertion: string): readonly number[] {
    return this.signs.assertions[assertion]?.dashes ?? [];
  }

  isFilled(assertion: string): boolean {
    return this.signs.assertions[assertion]?.filled ?? true;
  }

  paint(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    incident: Pick<Incident, "kind" | "assertion">,
    isChosen: boolean,
  ): void {
    const sign = this.sign(incident.kind, incident.assertion);
    const outline = new Path2D(sign.outline);
    context.save();
    context.translate(x, y);
    context.lineJoin = "round";
    context.lineCap = "round";
    context.strokeStyle = isChosen ? this.theme.ink : this.theme.paper;
    context.lineWidth = isChosen ? 8 : 4.5;
    context.stroke(outline);
    context.fillStyle = sign.filled ? sign.colour : this.theme.paper;
    context.fill(outline);
    context.strokeStyle = sign.colour;
    context.lineWidth = 2;
    context.lineCap = "butt";
    context.setLineDash([...sign.dashes]);
    context.stroke(outline);
    context.setLineDash([]);
    context.lineCap = "round";
    context.strokeStyle = sign.filled ? this.theme.paper : sign.colour;
    context.lineWidth = 1.9;
    context.stroke(new Path2D(sign.drawing));
    if (sign.struck) {
      context.strokeStyle = this.theme.paper;
      context.lineWidth = 4;
      context.stroke(new Path2D(STRIKE));
      context.strokeStyle = sign.colour;
      context.lineWidth = 2;
      context.stroke(new Path2D(STRIKE));
    }
    context.restore();
  }

  /** Several incidents: their number in a ring with a slice for each colour. */
  paintGroup(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    count: number,
    colours: ReadonlyMap<string, number>,
    isChosen: boolean,
    text = shortCount(count),
  ): void {
    const radius = groupRadius(count);
    disc(context, x, y, radius + (isChosen ? 4 : 2), isChosen ? this.theme.ink : this.theme.paper);
    let from = -Math.PI / 2;
    for (const [colour, share] of colours) {
      const to = from + (2 * Math.PI * share) / count;
      context.beginPath();
      context.moveTo(x, y);
      context.arc(x, y, radius, from, to);
      context.fillStyle = colour;
      context.fill();
      from = to;
    }
    disc(context, x, y, radius - 4, this.theme.paper);
    context.fillStyle = this.theme.ink;
    context.font = "700 12px system-ui, sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(text, x, y + 0.5);
    context.textAlign = "left";
  }

  /** The same sign for the list, the popup and the legend; without a kind, what any could be. */
  picture(kind: string, assertion: string): SVGSVGElement {
    const sign = this.sign(kind, assertion);
    const inner = sign.filled ? "var(--symbol-paper)" : sign.colour;
    return frame(
      svg("path", {
        d: sign.outline,
        fill: sign.filled ? sign.colour : "var(--symbol-paper)",
        stroke: sign.colour,
        "stroke-width": 2,
        "stroke-dasharray": sign.dashes.join(" ") || null,
        "stroke-linejoin": "round",
      }),
      svg("path", line(sign.drawing, inner)),
      sign.struck && svg("path", { ...line(STRIKE, "var(--symbol-paper)"), "stroke-width": 4 }),
      sign.struck && svg("path", line(STRIKE, sign.colour)),
    );
  }

  private sign(kind: string, assertion: string): Sign {
    const look = this.signs.kinds[kind];
    const family = this.signs.families[look?.family ?? ""];
    const said = this.signs.assertions[assertion];
    return {
      colour: this.colour(kind),
      outline: family?.outline ?? NO_FAMILY,
      drawing: look?.drawing ?? "",
      filled: said?.filled ?? true,
      dashes: said?.dashes ?? [],
      struck: said?.struck ?? false,
    };
  }
}

const STRIKE = "M-9 9L9-9";
const NO_FAMILY = "M-10 0A10 10 0 1 1 10 0A10 10 0 1 1-10 0Z";

export const groupRadius = (count: number): number =>
  GROUP_RADIUS + Math.min(7, Math.floor(Math.log10(count) * 3));

export const frame = (...children: Parameters<typeof svg>[2][]): SVGSVGElement =>
  svg("svg", { viewBox: "-15 -15 30 30", class: "sign", "aria-hidden": "true" }, ...children);

const line = (path: string, colour: string): Record<string, string | number> => ({
  d: path,
  fill: "none",
  stroke: colour,
  "stroke-width": 1.9,
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
});

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** In three letters or four: making one of the browser's own formats takes ten milliseconds. */
export function shortCount(count: number): string {
  const [unit, letter] = count < 999.5 ? [1, ""] : count < 999_500 ? [1e3, "k"] : [1e6, "M"];
  const units = count / unit;
  return `${units < 9.95 ? Math.round(10 * units) / 10 : Math.round(units)}${letter}`;
}
