/** Areas, lines and wide circles, and the circles around points, as they are painted and hit. */

import type * as L from "leaflet";
import { sharpnessNow, trace, type View } from "./canvas";
import type { ShownZone } from "./groups";
import { meet } from "./mercator";

/** The smallest a wide circle is drawn, in pixels. */
const SMALLEST = 8;
const HATCH_STEP = 8;
/** Pixels on both sides of a line that count as over it. */
const LINE_REACH = 8;

export interface ZoneLook {
  readonly isChosen: boolean;
  readonly colour: string;
  /** Lengths drawn and left out along the outline, in pixels. */
  readonly dashes: readonly number[];
}

export function paintZone(context: CanvasRenderingContext2D, zone: ShownZone, view: View, look: ZoneLook): void {
  for (const turn of turnsOf(view)) {
    if (!traceZone(context, zone, view, turn)) {
      continue;
    }
    if (zone.shape?.isArea !== false) {
      context.globalAlpha = 0.1;
      context.fillStyle = look.colour;
      context.fill("evenodd");
      context.globalAlpha = 0.55;
      context.fillStyle = hatch(context, look.colour);
      context.fill("evenodd");
    } else {
      context.globalAlpha = 0.25;
      context.strokeStyle = look.colour;
      context.lineWidth = 12;
      context.stroke();
    }
    context.globalAlpha = 1;
    context.strokeStyle = look.colour;
    context.lineWidth = look.isChosen ? 3 : 1.6;
    context.setLineDash(look.dashes.map((dash) => dash * 1.5));
    context.stroke();
    context.setLineDash([]);
  }
}

/** The smallest zone under a point: a district lies on its province. */
export function zoneAt(zones: readonly ShownZone[], point: L.Point, view: View): ShownZone | null {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) {
    return null;
  }
  context.lineWidth = 2 * LINE_REACH;
  for (const zone of [...zones].sort((one, other) => sizeOf(one) - sizeOf(other))) {
    for (const turn of turnsOf(view)) {
      const isLine = zone.shape?.isArea === false;
      const isOver =
        traceZone(context, zone, view, turn) &&
        (isLine ? context.isPointInStroke(point.x, point.y) : context.isPointInPath(point.x, point.y, "evenodd"));
      if (isOver) {
        return zone;
      }
    }
  }
  return null;
}

/** Those of the world, and one more to the west: shapes reach past the antimeridian. */
export const turnsOf = (view: View): number[] => [(view.turns[0] ?? 0) - 1, ...view.turns];

export const isInView = (zone: ShownZone, view: View): boolean =>
  turnsOf(view).some((turn) => meet(shifted(zone, turn), view.extent));

export const sizeOf = ({ extent: [west, north, east, south] }: ShownZone): number => (east - west) * (south - north);

const shifted = ({ extent: [west, north, east, south] }: ShownZone, turn: number): [number, number, number, number] => [
  west + turn,
  north,
  east + turn,
  south,
];

/** Begin a zone's path; false where it is not in view. */
function traceZone(context: CanvasRenderingContext2D, zone: ShownZone, view: View, turn: number): boolean {
  if (!meet(shifted(zone, turn), view.extent)) {
    return false;
  }
  context.beginPath();
  if (zone.shape) {
    for (const part of zone.shape.parts) {
      for (const ring of part) {
        trace(context, ring, view, turn, zone.shape.isArea);
      }
    }
  } else {
    const x = (zone.x + turn) * view.scale - view.left;
    context.arc(x, zone.y * view.scale - view.top, Math.max(SMALLEST, zone.radius * view.scale), 0, 2 * Math.PI);
  }
  return true;
}

const tiles = new Map<string, HTMLCanvasElement>();

function hatch(context: CanvasRenderingContext2D, colour: string): CanvasPattern | string {
  const sharpness = sharpnessNow();
  const key = `${colour} ${sharpness}`;
  const tile = tiles.get(key) ?? hatchTile(colour, sharpness);
  tiles.set(key, tile);
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / sharpness));
  return pattern ?? colour;
}

function hatchTile(colour: string, sharpness: number): HTMLCanvasElement {
  const tile = document.createElement("canvas");
  tile.width = tile.height = Math.round(HATCH_STEP * sharpness);
  const pen = tile.getContext("2d");
  if (pen) {
    pen.scale(tile.width / HATCH_STEP, tile.width / HATCH_STEP);
    pen.strokeStyle = colour;
    pen.lineWidth = 1.1;
    pen.beginPath();
    for (const shift of [-HATCH_STEP, 0, HATCH_STEP]) {
      pen.moveTo(shift, HATCH_STEP);
      pen.lineTo(shift + HATCH_STEP, 0);
    }
    pen.stroke();
  }
  return tile;
}
