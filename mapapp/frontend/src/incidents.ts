/** The incident layer: areas, circles and signs on canvases, and what the pointer is over. */

import * as L from "leaflet";
import { CanvasLayer, type View } from "./canvas";
import type { MapData } from "./data";
import { Groups, Shown, type ShownZone } from "./groups";
import { join, latOf, lonOf, type Extent } from "./mercator";
import { arrangeMarks, type Mark } from "./marks";
import { rangeOf, throughSigns } from "./numbering";
import { groupRadius, SIGN_RADIUS, type SignBook } from "./signs";
import { arrangeTags, TAG_FONT, type Tag } from "./tags";
import { isInView, paintZone, sizeOf, zoneAt } from "./zones";
import type { Box, OwnLabel } from "./labels";

const REACH = 6;
const CIRCLE_GAP = 4;
const LABELS_FROM_ZOOM = 6;
/** A name stands outside of a circle up to this radius, in pixels, and inside of a wider one. */
const LABEL_REACH = 50;
/** Circles in view from which on only those of signs that stand alone are drawn. */
const CIRCLE_CROWD = 300;

/** The circle within which a point lies: around a named place, or of the site itself. */
interface Circle {
  readonly position: number;
  readonly spot: number;
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly radius: number;
}

/** What the pointer is over. */
export interface Hit {
  readonly count: number;
  /** The first incident. */
  readonly first: number;
  readonly latLng: L.LatLng;
  readonly isPoint: boolean;
  /** Whether the incidents are at different places, which a closer look would tell apart. */
  readonly isCluster: boolean;
  /** Where they are, if they are such. */
  readonly extent: () => Extent;
  /** All of them, by date. */
  readonly numbers: () => number[];
}

export class IncidentLayer {
  private data: MapData | null = null;
  private shown: Shown | null = null;
  private marks: Mark[] = [];
  private tags: Tag[] = [];
  private circles: Circle[] = [];
  private chosen: number | null = null;
  /** Numbers on paper of the incidents at each spot and in each zone; none on the screen. */
  private numbers = { atSpot: new Map<number, number[]>(), inZone: new Map<number, number[]>() };
  readonly areas: CanvasLayer;
  readonly symbols: CanvasLayer;

  constructor(
    private readonly map: L.Map,
    private readonly signs: SignBook,
    private readonly placeName: (number: number) => string,
  ) {
    this.areas = new CanvasLayer("areas", 410, (context, view) => this.paintAreas(context, view), map);
    this.symbols = new CanvasLayer("symbols", 430, (context) => this.paintSymbols(context), map);
  }

  addTo(map: L.Map): void {
    this.areas.addTo(map);
    this.symbols.addTo(map);
  }

  /** Take what is shown, to be painted with the next redraw. */
  show(data: MapData, numbers: Int32Array): void {
    const groups = this.shown && this.data === data ? this.shown.groups : new Groups(data);
    this.data = data;
    this.shown = new Shown(
      data,
      groups,
      numbers,
      (kind) => this.signs.colour(kind),
      (assertion) => this.signs.isFilled(assertion),
    );
  }

  /** Set off the sign under which an incident is. */
  choose(number: number | null): void {
    this.chosen = number;
    this.redraw();
  }

  /** Paint again what depends on the data; labels are painted by their own layer. */
  redraw(): void {
    this.areas.redraw();
    this.symbols.redraw();
  }

  get zones(): readonly ShownZone[] {
    return this.shown?.zones ?? [];
  }

  /** Incidents that stand with one, and where. */
  groupOf(number: number): { numbers: number[]; latLng: L.LatLng } | null {
    const position = this.data?.position[number] ?? -1;
    const groups = this.shown?.groups;
    const [spot, zone] = [groups?.spotOf[position] ?? -1, groups?.zones[groups.zoneOf[position] ?? -1]];
    if (!this.shown || !groups || (spot < 0 && !zone)) {
      return null;
    }
    const [x, y] = zone ? [zone.x, zone.y] : [groups.x[spot] ?? 0, groups.y[spot] ?? 0];
    return { numbers: this.shown.together(number), latLng: L.latLng(latOf(y), lonOf(x)) };
  }

  /**
   * Number incidents through for the next redraw, those of one sign in view together; none for a
   * screen. Gives them in the order of their numbers, of which the first is 1.
   */
  numberThrough(incidents: readonly number[]): number[] {
    const order = throughSigns(incidents, (number) => this.signOf(number));
    const [atSpot, inZone] = [new Map<number, number[]>(), new Map<number, number[]>()];
    order.forEach((incident, index) => {
      const [spot, zone] = this.groupNumbers(incident);
      const [held, at] = spot >= 0 ? [atSpot, spot] : [inZone, zone];
      held.set(at, [...(held.get(at) ?? []), index + 1]);
    });
    this.numbers = { atSpot, inZone };
    return order;
  }

  get isNumbered(): boolean {
    return this.numbers.atSpot.size + this.numbers.inZone.size > 0;
  }

  /** The sign or plate in view under which an incident is. */
  private signOf(number: number): Mark | Tag | null {
    const { shown } = this.symbols.currentView ?? {};
    const [spot, zone] = this.groupNumbers(number);
    if (!shown) {
      return null;
    }
    return spot >= 0
      ? (this.marks.find((mark) => mark.holds(spot) && isInside(mark.x, mark.y, shown)) ?? null)
      : (this.tags.find((tag) => tag.zones.some((one) => one.number === zone) && isInside(tag.left, tag.top, shown)) ?? null);
  }

  /** The numbers of an incident's spot and zone, -1 for none. */
  private groupNumbers(number: number): [spot: number, zone: number] {
    const position = this.data?.position[number] ?? -1;
    return [this.shown?.groups.spotOf[position] ?? -1, this.shown?.groups.zoneOf[position] ?? -1];
  }

  private numbersOf(mark: Mark): string {
    return rangeOf([...this.numbers.atSpot].flatMap(([spot, numbers]) => (mark.holds(spot) ? numbers : [])));
  }

  /** Where anything is drawn; ``null`` where nothing is. */
  get extent(): Extent | null {
    const extents = this.shown ? [this.shown.extentOfSpots(), ...this.shown.zones.map((zone) => zone.extent)] : [];
    const all = join(extents);
    return Number.isFinite(all[0]) ? all : null;
  }

  /** Decide where signs and tags stand in a view; the label layer calls it first. */
  arrange(context: CanvasRenderingContext2D, view: View): { boxes: Box[]; labels: OwnLabel[] } {
    const { data, shown } = this;
    if (!data || !shown) {
      return { boxes: [], labels: [] };
    }
    this.marks = arrangeMarks(data, shown, view);
    const boxes: Box[] = this.marks.map((mark) => {
      const radius = radiusOf(mark);
      return { left: mark.x - radius, top: mark.y - radius, right: mark.x + radius, bottom: mark.y + radius };
    });
    this.tags = arrangeTags(
      context,
      view,
      shown.zones,
      boxes,
      (zone) => this.placeName(zone.first),
      this.isNumbered ? (zones) => rangeOf(zones.flatMap((zone) => this.numbers.inZone.get(zone.number) ?? [])) : null,
    );
    this.circles = this.arrangeCircles(shown, view);
    return { boxes: [...boxes, ...this.tags], labels: this.ownLabels(view) };
  }

  hit(at: L.Point): Hit | null {
    const view = this.symbols.currentView;
    const point = at.add(this.symbols.marginPoint);
    const { data, shown } = this;
    if (!view || !data || !shown) {
      return null;
    }
    const mark = this.marks.findLast((one) => Math.hypot(one.x - point.x, one.y - point.y) <= SIGN_RADIUS + REACH);
    if (mark) {
      return hitOfMark(shown, mark, L.latLng(latOf((mark.y + view.top) / view.scale), lonOf((mark.x + view.left) / view.scale)));
    }
    const tag = this.tags.find(
      (one) => point.x >= one.left && point.x <= one.right && point.y >= one.top && point.y <= one.bottom,
    );
    const zone = tag ? null : zoneAt(shown.zones, point, view);
    const zones = tag?.zones ?? (zone ? [zone] : []);
    return hitOfZones(shown, zones, this.map.containerPointToLatLng(at));
  }

  private arrangeCircles(shown: Shown, view: View): Circle[] {
    const { spotOf, x: xs, y: ys, reach } = shown.groups;
    const least = (SIGN_RADIUS + CIRCLE_GAP) / view.scale;
    const wide = shown.points.filter((position) => (reach[position] ?? 0) >= least);
    const found: Circle[] = [];
    for (const turn of view.turns) {
      for (const position of wide) {
        const spot = spotOf[position] ?? -1;
        const x = ((xs[spot] ?? 0) + turn) * view.scale - view.left;
        const y = (ys[spot] ?? 0) * view.scale - view.top;
        const radius = (reach[position] ?? 0) * view.scale;
        if (x + radius > 0 && y + radius > 0 && x - radius < view.width && y - radius < view.height) {
          found.push({ position, spot, x, y, radius });
        }
      }
    }
    const alone = new Set(this.marks.flatMap((mark) => (mark.spots === 1 ? [mark.spot] : [])));
    const drawn = found.length > CIRCLE_CROWD ? found.filter((circle) => alone.has(circle.spot)) : found;
    return drawn.sort((one, other) => other.radius - one.radius);
  }

  private ownLabels(view: View): OwnLabel[] {
    const widths = new Map<number, number>();
    for (const { spot, radius } of this.circles) {
      if (radius < LABEL_REACH) {
        widths.set(spot, Math.max(radius, widths.get(spot) ?? 0));
      }
    }
    const hasName = (mark: Mark): boolean => mark.spots === 1 && view.zoom >= LABELS_FROM_ZOOM;
    return this.marks
      .map((mark) => ({
        x: mark.x,
        y: mark.y,
        radius: Math.max(radiusOf(mark) + CIRCLE_GAP, widths.get(mark.spot) ?? 0),
        text: hasName(mark) ? this.placeName(mark.first) : "",
        numbers: this.numbersOf(mark),
        colour: this.signs.theme.ink,
      }))
      .filter(({ text, numbers }) => text || numbers);
  }

  private paintAreas(context: CanvasRenderingContext2D, view: View): void {
    const { data, shown } = this;
    if (!data || !shown) {
      return;
    }
    const zones = shown.zones.filter((zone) => isInView(zone, view));
    for (const zone of zones.sort((one, other) => sizeOf(other) - sizeOf(one))) {
      const assertion = data.incident(zone.first).assertion;
      paintZone(context, zone, view, {
        isChosen: this.isChosenZone(zone),
        colour: zone.colour ?? this.signs.theme.ink,
        dashes: zone.isVouched ? [] : this.signs.dashes(assertion),
      });
    }
    this.circles.forEach((one) => this.paintCircle(context, data, shown, one));
  }

  private paintCircle(context: CanvasRenderingContext2D, data: MapData, shown: Shown, { position, x, y, radius }: Circle): void {
    const kind = shown.kindAt(position);
    const colour = kind === null ? this.signs.theme.ink : this.signs.colour(kind);
    circle(context, x, y, radius);
    context.globalAlpha = 0.1;
    context.fillStyle = colour;
    context.fill();
    context.globalAlpha = 0.9;
    context.strokeStyle = colour;
    context.lineWidth = 1.3;
    context.setLineDash(data.positions.precision[position] === 2 ? [4, 4] : []);
    context.stroke();
    context.setLineDash([]);
    context.globalAlpha = 1;
  }

  private paintSymbols(context: CanvasRenderingContext2D): void {
    const { data, signs } = this;
    if (!data) {
      return;
    }
    for (const tag of this.tags) {
      this.paintTag(context, tag);
    }
    const chosenSpot = this.spotOf(this.chosen);
    for (const mark of [...this.marks].sort((one, other) => one.y - other.y)) {
      const isChosen = chosenSpot >= 0 && mark.holds(chosenSpot);
      const colours = new Map<string, number>();
      mark.kinds.forEach((count, kind) => {
        const colour = signs.colour(data.kinds[kind] ?? "");
        colours.set(colour, (colours.get(colour) ?? 0) + count);
      });
      if (mark.isNear) {
        this.paintNear(context, mark, colours);
      }
      if (mark.count > 1) {
        // Beside numbers a count would be read as one.
        const text = this.isNumbered ? "···" : undefined;
        signs.paintGroup(context, mark.x, mark.y, mark.count, colours, isChosen, text);
      } else {
        signs.paint(context, mark.x, mark.y, data.incident(mark.first), isChosen);
      }
    }
  }

  /** Even where its circle is too small to see, "near" is told from "exact". */
  private paintNear(context: CanvasRenderingContext2D, mark: Mark, colours: ReadonlyMap<string, number>): void {
    const [only = ""] = colours.keys();
    circle(context, mark.x, mark.y, radiusOf(mark) + CIRCLE_GAP);
    context.strokeStyle = this.signs.theme.paper;
    context.lineWidth = 3.5;
    context.stroke();
    context.strokeStyle = colours.size === 1 ? only : this.signs.theme.ink;
    context.lineWidth = 1.3;
    context.setLineDash([4, 4]);
    context.stroke();
    context.setLineDash([]);
  }

  private paintTag(context: CanvasRenderingContext2D, tag: Tag): void {
    const { theme } = this.signs;
    const isChosen = tag.zones.some((zone) => this.isChosenZone(zone));
    const colours = new Set(tag.zones.map((zone) => zone.colour));
    const [only] = colours;
    context.beginPath();
    context.rect(tag.left, tag.top, tag.right - tag.left, tag.bottom - tag.top);
    context.fillStyle = theme.paper;
    context.globalAlpha = 0.92;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = isChosen || colours.size > 1 || !only ? theme.ink : only;
    context.lineWidth = isChosen ? 3 : 1.4;
    context.stroke();
    context.font = TAG_FONT;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = theme.ink;
    context.fillText(tag.text, (tag.left + tag.right) / 2, (tag.top + tag.bottom) / 2 + 0.5);
    context.textAlign = "left";
  }

  private spotOf(number: number | null): number {
    const position = number === null ? -1 : (this.data?.position[number] ?? -1);
    return this.shown?.groups.spotOf[position] ?? -1;
  }

  private isChosenZone(zone: ShownZone): boolean {
    const position = this.chosen === null ? -1 : (this.data?.position[this.chosen] ?? -1);
    return this.shown?.groups.zoneOf[position] === zone.number;
  }
}

function hitOfMark(shown: Shown, mark: Mark, latLng: L.LatLng): Hit {
  const { spotOf } = shown.groups;
  const holds = (position: number): boolean => (spotOf[position] ?? -1) >= 0 && mark.holds(spotOf[position] ?? -1);
  return {
    count: mark.count,
    first: mark.first,
    latLng,
    isPoint: true,
    isCluster: mark.spots > 1,
    extent: () => shown.extentOfSpots(mark.holds),
    numbers: () => shown.where(holds),
  };
}

function hitOfZones(shown: Shown, zones: readonly ShownZone[], latLng: L.LatLng): Hit | null {
  const [zone, ...others] = zones;
  const wanted = new Set(zones.map((one) => one.number));
  const { zoneOf } = shown.groups;
  return zone
    ? {
        count: zones.reduce((sum, one) => sum + one.count, 0),
        first: zone.first,
        latLng,
        isPoint: false,
        isCluster: others.length > 0,
        extent: () => join(zones.map((one) => one.extent)),
        numbers: () => shown.where((position) => wanted.has(zoneOf[position] ?? -1)),
      }
    : null;
}

const isInside = (x: number, y: number, box: Box): boolean =>
  x >= box.left && y >= box.top && x <= box.right && y <= box.bottom;

const radiusOf = (mark: Mark): number => (mark.count > 1 ? groupRadius(mark.count) : SIGN_RADIUS);

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
