/** The incident layer: areas, circles and signs on canvases, and what the pointer is over. */

import * as L from "leaflet";
import { CanvasLayer, trace, type View } from "./canvas";
import type { Incident } from "./data";
import { groupIncidents, type Group, type Spot, type Zone } from "./groups";
import type { MapData } from "./data";
import { latOf, lonOf, meet } from "./mercator";
import { groupRadius, SIGN_RADIUS, type SignBook } from "./signs";
import type { Box, OwnLabel } from "./labels";

const REACH = 6;
const CIRCLE_GAP = 4;
/** Pixels under which two signs would stand over each other. */
const TOO_NEAR = 30;
const LABELS_FROM_ZOOM = 6;
/** A name stands outside of a circle up to this radius, in pixels, and inside of a wider one. */
const LABEL_REACH = 50;
const TAG_HEIGHT = 24;
const WIDE_ENOUGH_FOR_NAME = 70;

/** One sign on the screen: a spot, or several that would stand over each other. */
interface Mark {
  readonly spots: readonly Spot[];
  readonly incidents: readonly Incident[];
  readonly x: number;
  readonly y: number;
}

/** The name plate of a zone. */
interface Tag extends Box {
  readonly zone: Zone;
  readonly text: string;
}

/** What the pointer is over. */
export interface Hit {
  readonly incidents: readonly Incident[];
  readonly latLng: L.LatLng;
  /** Whether the incidents are at different places, which a closer look would tell apart. */
  readonly isCluster: boolean;
}

export class IncidentLayer {
  private groups: readonly Group[] = [];
  private marks: Mark[] = [];
  private tags: Tag[] = [];
  private chosen: string | null = null;
  readonly areas: CanvasLayer;
  readonly symbols: CanvasLayer;

  constructor(
    private readonly map: L.Map,
    private readonly signs: SignBook,
    private readonly placeName: (incident: Incident) => string,
  ) {
    this.areas = new CanvasLayer("areas", 410, (context, view) => this.paintAreas(context, view), map);
    this.symbols = new CanvasLayer("symbols", 430, (context) => this.paintSymbols(context), map);
  }

  addTo(map: L.Map): void {
    this.areas.addTo(map);
    this.symbols.addTo(map);
  }

  show(data: MapData, incidents: readonly Incident[]): void {
    this.groups = groupIncidents(data, incidents);
  }

  choose(id: string | null): void {
    this.chosen = id;
    this.redraw();
  }

  /** Paint again what depends on the data; labels are painted by their own layer. */
  redraw(): void {
    this.areas.redraw();
    this.symbols.redraw();
  }

  get allGroups(): readonly Group[] {
    return this.groups;
  }

  groupOf(id: string): Group | undefined {
    return this.groups.find((group) => group.incidents.some((incident) => incident.id === id));
  }

  latLngOf(group: Group): L.LatLng {
    return L.latLng(latOf(group.y), lonOf(group.x));
  }

  /** Decide where signs and tags stand in a view; the label layer calls it first. */
  arrange(context: CanvasRenderingContext2D, view: View): { boxes: Box[]; labels: OwnLabel[] } {
    this.marks = this.arrangeMarks(view);
    const boxes: Box[] = this.marks.map((mark) => {
      const radius = radiusOf(mark);
      return { left: mark.x - radius, top: mark.y - radius, right: mark.x + radius, bottom: mark.y + radius };
    });
    this.tags = this.arrangeTags(context, view, boxes);
    return { boxes: [...boxes, ...this.tags], labels: this.ownLabels(view) };
  }

  hit(at: L.Point): Hit | null {
    const view = this.symbols.currentView;
    const point = at.add(this.symbols.marginPoint);
    if (!view) {
      return null;
    }
    for (const mark of [...this.marks].reverse()) {
      if (Math.hypot(mark.x - point.x, mark.y - point.y) <= SIGN_RADIUS + REACH) {
        const isCluster = mark.spots.length > 1;
        return { incidents: mark.incidents, latLng: this.latLngAt(mark, view), isCluster };
      }
    }
    const tag = this.tags.find(
      (one) => point.x >= one.left && point.x <= one.right && point.y >= one.top && point.y <= one.bottom,
    );
    const zone = tag?.zone ?? this.zoneAt(point, view);
    return zone
      ? { incidents: zone.incidents, latLng: this.map.containerPointToLatLng(at), isCluster: false }
      : null;
  }

  private latLngAt(mark: Mark, view: View): L.LatLng {
    return L.latLng(latOf((mark.y + view.top) / view.scale), lonOf((mark.x + view.left) / view.scale));
  }

  private zoneAt(point: L.Point, view: View): Zone | null {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) {
      return null;
    }
    // The smallest area first: a district lies on its province.
    const zones = this.zones().sort((one, other) => sizeOf(one) - sizeOf(other));
    for (const zone of zones) {
      for (const turn of view.turns) {
        if (!traceZone(context, zone, view, turn)) {
          continue;
        }
        context.lineWidth = 16;
        const isOver = zone.shape?.isArea === false ? context.isPointInStroke(point.x, point.y) : context.isPointInPath(point.x, point.y, "evenodd");
        if (isOver) {
          return zone;
        }
      }
    }
    return null;
  }

  private zones(): Zone[] {
    return this.groups.filter((group): group is Zone => group.sort === "zone");
  }

  private arrangeMarks(view: View): Mark[] {
    const spots = this.groups.filter((group): group is Spot => group.sort === "spot");
    const marks: { spots: Spot[]; x: number; y: number }[] = [];
    for (const turn of view.turns) {
      for (const spot of spots) {
        const x = (spot.x + turn) * view.scale - view.left;
        const y = spot.y * view.scale - view.top;
        if (x < -40 || y < -40 || x > view.width + 40 || y > view.height + 40) {
          continue;
        }
        const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < TOO_NEAR);
        if (near) {
          near.spots.push(spot);
        } else {
          marks.push({ spots: [spot], x, y });
        }
      }
    }
    return marks.map((mark) => ({ ...mark, incidents: mark.spots.flatMap((spot) => spot.incidents) }));
  }

  private arrangeTags(context: CanvasRenderingContext2D, view: View, boxes: readonly Box[]): Tag[] {
    const tags: Tag[] = [];
    context.font = TAG_FONT;
    context.letterSpacing = "0px";
    for (const zone of this.zones()) {
      for (const turn of view.turns) {
        const x = (zone.x + turn) * view.scale - view.left;
        const y = zone.y * view.scale - view.top;
        if (x < -100 || y < -40 || x > view.width + 100 || y > view.height + 40) {
          continue;
        }
        const text = this.tagText(zone, view);
        const width = context.measureText(text).width + 18;
        for (const shift of [0, 28, -28, 56, -56, 84, -84]) {
          const box = {
            left: x - width / 2,
            right: x + width / 2,
            top: y + shift - TAG_HEIGHT / 2,
            bottom: y + shift + TAG_HEIGHT / 2,
          };
          if (shift === -84 || ![...boxes, ...tags].some((other) => overlap(box, other))) {
            tags.push({ ...box, zone, text });
            break;
          }
        }
      }
    }
    return tags;
  }

  private tagText(zone: Zone, view: View): string {
    const count = zone.incidents.length;
    const [first] = zone.incidents;
    const isWide = (zone.extent[2] - zone.extent[0]) * view.scale > WIDE_ENOUGH_FOR_NAME;
    const name = isWide && first ? this.placeName(first) : "";
    return [`≈ ${name}`.trim(), ...(count > 1 || !name ? [String(count)] : [])].join(name ? " · " : " ");
  }

  private ownLabels(view: View): OwnLabel[] {
    if (view.zoom < LABELS_FROM_ZOOM) {
      return [];
    }
    return this.marks.flatMap((mark) => {
      const [first] = mark.incidents;
      if (!first || mark.spots.length > 1) {
        return [];
      }
      const widths = mark.spots.flatMap((spot) => spot.circles.map((one) => one.radius * view.scale));
      const radius = Math.max(radiusOf(mark) + CIRCLE_GAP, ...widths.filter((width) => width < LABEL_REACH));
      const text = this.placeName(first);
      return [{ x: mark.x, y: mark.y, radius, text, colour: this.signs.theme.ink }];
    });
  }

  private paintAreas(context: CanvasRenderingContext2D, view: View): void {
    for (const zone of this.zones().sort((one, other) => sizeOf(other) - sizeOf(one))) {
      for (const turn of view.turns) {
        this.paintZone(context, zone, view, turn);
      }
    }
    for (const group of this.groups) {
      if (group.sort === "spot") {
        view.turns.forEach((turn) => this.paintCircles(context, group, view, turn));
      }
    }
  }

  private paintZone(context: CanvasRenderingContext2D, zone: Zone, view: View, turn: number): void {
    if (!traceZone(context, zone, view, turn)) {
      return;
    }
    const colour = this.colourOf(zone.incidents);
    const isChosen = this.isChosen(zone.incidents);
    const isVouched = zone.incidents.some((incident) => this.signs.isFilled(incident.assertion));
    if (zone.shape?.isArea !== false) {
      context.globalAlpha = 0.1;
      context.fillStyle = colour;
      context.fill("evenodd");
      context.globalAlpha = 0.55;
      context.fillStyle = hatch(context, colour);
      context.fill("evenodd");
    } else {
      context.globalAlpha = 0.25;
      context.strokeStyle = colour;
      context.lineWidth = 12;
      context.stroke();
    }
    context.globalAlpha = 1;
    context.strokeStyle = colour;
    context.lineWidth = isChosen ? 3 : 1.6;
    context.setLineDash(isVouched ? [] : [...this.signs.dashes(zone.incidents[0]?.assertion ?? "")].map((dash) => dash * 1.5));
    context.stroke();
    context.setLineDash([]);
  }

  private paintCircles(context: CanvasRenderingContext2D, spot: Spot, view: View, turn: number): void {
    const x = (spot.x + turn) * view.scale - view.left;
    const y = spot.y * view.scale - view.top;
    for (const { radius: units, isNear, incidents } of spot.circles) {
      const radius = units * view.scale;
      if (radius < SIGN_RADIUS + CIRCLE_GAP || x + radius < 0 || y + radius < 0 || x - radius > view.width || y - radius > view.height) {
        continue;
      }
      const colour = this.colourOf(incidents);
      circle(context, x, y, radius);
      context.globalAlpha = 0.1;
      context.fillStyle = colour;
      context.fill();
      context.globalAlpha = 0.9;
      context.strokeStyle = colour;
      context.lineWidth = 1.3;
      context.setLineDash(isNear ? [4, 4] : []);
      context.stroke();
      context.setLineDash([]);
      context.globalAlpha = 1;
    }
  }

  private paintSymbols(context: CanvasRenderingContext2D): void {
    for (const tag of this.tags) {
      this.paintTag(context, tag);
    }
    const order = [...this.marks].sort((one, other) => one.y - other.y);
    for (const mark of order) {
      const [first] = mark.incidents;
      const isChosen = this.isChosen(mark.incidents);
      if (mark.incidents.every((incident) => incident.precision === 2)) {
        this.paintNear(context, mark);
      }
      if (mark.incidents.length > 1) {
        this.signs.paintGroup(context, mark.x, mark.y, mark.incidents, isChosen);
      } else if (first) {
        this.signs.paint(context, mark.x, mark.y, first, isChosen);
      }
    }
    performance.mark("mapapp:symbols");
  }

  /** Even where its circle is too small to see, "near" is told from "exact". */
  private paintNear(context: CanvasRenderingContext2D, mark: Mark): void {
    circle(context, mark.x, mark.y, radiusOf(mark) + CIRCLE_GAP);
    context.strokeStyle = this.signs.theme.paper;
    context.lineWidth = 3.5;
    context.stroke();
    context.strokeStyle = this.colourOf(mark.incidents);
    context.lineWidth = 1.3;
    context.setLineDash([4, 4]);
    context.stroke();
    context.setLineDash([]);
  }

  private paintTag(context: CanvasRenderingContext2D, tag: Tag): void {
    const { theme } = this.signs;
    context.beginPath();
    context.rect(tag.left, tag.top, tag.right - tag.left, tag.bottom - tag.top);
    context.fillStyle = theme.paper;
    context.globalAlpha = 0.92;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = this.isChosen(tag.zone.incidents) ? theme.ink : this.colourOf(tag.zone.incidents);
    context.lineWidth = this.isChosen(tag.zone.incidents) ? 3 : 1.4;
    context.stroke();
    context.font = TAG_FONT;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = theme.ink;
    context.fillText(tag.text, (tag.left + tag.right) / 2, (tag.top + tag.bottom) / 2 + 0.5);
    context.textAlign = "left";
  }

  private isChosen(incidents: readonly Incident[]): boolean {
    return this.chosen !== null && incidents.some((incident) => incident.id === this.chosen);
  }

  private colourOf(incidents: readonly Incident[]): string {
    const colours = new Set(incidents.map((incident) => this.signs.colour(incident.kind)));
    const [only] = colours;
    return colours.size === 1 && only ? only : this.signs.theme.ink;
  }
}

const TAG_FONT = 'italic 600 12px system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif';

const radiusOf = (mark: Mark): number =>
  mark.incidents.length > 1 ? groupRadius(mark.incidents.length) : SIGN_RADIUS;

const sizeOf = (zone: Zone): number =>
  (zone.extent[2] - zone.extent[0]) * (zone.extent[3] - zone.extent[1]);

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Begin a zone's path; false where it is not in view. */
function traceZone(context: CanvasRenderingContext2D, zone: Zone, view: View, turn: number): boolean {
  const [west, north, east, south] = zone.extent;
  if (!meet([west + turn, north, east + turn, south], view.extent)) {
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
    context.arc(x, zone.y * view.scale - view.top, Math.max(8, zone.radius * view.scale), 0, 2 * Math.PI);
  }
  return true;
}

const HATCH_STEP = 8;

function hatch(context: CanvasRenderingContext2D, colour: string): CanvasPattern | string {
  const tile = document.createElement("canvas");
  const sharpness = window.devicePixelRatio || 1;
  tile.width = tile.height = Math.round(HATCH_STEP * sharpness);
  const pen = tile.getContext("2d");
  if (!pen) {
    return colour;
  }
  pen.scale(tile.width / HATCH_STEP, tile.width / HATCH_STEP);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.1;
  pen.beginPath();
  for (const shift of [-HATCH_STEP, 0, HATCH_STEP]) {
    pen.moveTo(shift, HATCH_STEP);
    pen.lineTo(shift + HATCH_STEP, 0);
  }
  pen.stroke();
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / sharpness));
  return pattern ?? colour;
}
