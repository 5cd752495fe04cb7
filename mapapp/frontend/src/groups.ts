/** Positions to what stands on the map: those of one place are one spot, those of one area one zone. */

import { numbersWhere } from "./columns";
import type { MapData, Shape } from "./data";
import { unitsPerMetre, worldX, worldY, type Extent } from "./mercator";

/** Somewhere in one area, along one line, or in one wide circle. */
export interface Zone {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** ``null`` for a circle. */
  readonly shape: Shape | null;
  readonly radius: number;
  readonly extent: Extent;
}

/** How positions stand together; the same whatever is shown of them. */
export class Groups {
  /** Spot and zone of each position, -1 for none. */
  readonly spotOf: Int32Array;
  readonly zoneOf: Int32Array;
  /** Of each spot, in units of the world. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How far the circle of each position reaches, in units of the world. */
  readonly reach: Float64Array;
  readonly zones: readonly Zone[];

  constructor(data: MapData) {
    const { positions } = data;
    this.spotOf = positions.spot;
    this.zoneOf = new Int32Array(positions.count).fill(-1);
    const spots = this.spotOf.reduce((most, spot) => Math.max(most, spot), -1) + 1;
    this.x = new Float64Array(spots).fill(NaN);
    this.y = new Float64Array(spots);
    this.reach = new Float64Array(positions.count);
    const zones = new Map<string, Zone>();
    for (let position = 0; position < positions.count; position += 1) {
      const spot = this.spotOf[position] ?? -1;
      this.reach[position] = reachOf(data, position);
      if (spot >= 0) {
        // Positions come by precision: the first of a spot is the most exact.
        if (Number.isNaN(this.x[spot])) {
          this.x[spot] = worldX(positions.lon(position));
          this.y[spot] = worldY(positions.lat(position));
        }
      } else if (positions.isDrawn(position)) {
        const shape = data.shapes[positions.shape[position] ?? -1];
        const [lat, lon, radius] = [positions.lat(position), positions.lon(position), positions.radius[position]];
        const key = shape ? `shape ${positions.shape[position]}` : `circle ${lat} ${lon} ${radius}`;
        const zone = zones.get(key) ?? makeZone(zones.size, data, position);
        zones.set(key, zone);
        this.zoneOf[position] = zone.number;
      }
    }
    this.zones = [...zones.values()];
  }
}

function reachOf(data: MapData, position: number): number {
  const radius = data.positions.radius[position] ?? -1;
  return Math.max(0, radius) * unitsPerMetre(data.positions.lat(position));
}

export const around = (x: number, y: number, radius: number): Extent => [x - radius, y - radius, x + radius, y + radius];

function makeZone(number: number, data: MapData, position: number): Zone {
  const { positions } = data;
  const shape = data.shapes[positions.shape[position] ?? -1] ?? null;
  const [x, y] = [worldX(positions.lon(position)), worldY(positions.lat(position))];
  if (!shape) {
    const radius = reachOf(data, position);
    return { number, x, y, shape, radius, extent: around(x, y, radius) };
  }
  const [middleX, middleY] = shape.isArea && positions.isPlaced(position) ? [x, y] : middleOf(shape);
  // A shape across the antimeridian is drawn past the world's eastern edge.
  const isBeyond = middleX < shape.extent[0] && shape.extent[2] > 1;
  return { number, x: isBeyond ? middleX + 1 : middleX, y: middleY, shape, radius: 0, extent: shape.extent };
}

/** The middle corner of a shape's longest part. */
function middleOf(shape: Shape): [number, number] {
  const lines = shape.parts.flatMap((part) => part.slice(0, 1));
  const longest = lines.reduce<Float64Array>((best, one) => (one.length > best.length ? one : best), new Float64Array());
  const middle = Math.floor(longest.length / 4) * 2;
  return [longest[middle] ?? 0, longest[middle + 1] ?? 0];
}

/** What of the groups is shown, after the filters. */
export class Shown {
  /** Whether any incident of a spot or a position is shown. */
  readonly spots: Uint8Array;
  /** Positions that are points, each with its kind, or -2 for kinds of several colours. */
  readonly points: Int32Array;
  private readonly looks: Int16Array;
  readonly zones: readonly ShownZone[];

  constructor(
    private readonly data: MapData,
    readonly groups: Groups,
    /** Of incidents, in order of date. */
    readonly numbers: Int32Array,
    colour: (kind: string) => string,
    isFilled: (assertion: string) => boolean,
  ) {
    const [kinds, assertions] = [data.kinds.map(colour), data.assertions.map(isFilled)];
    this.spots = new Uint8Array(groups.x.length);
    this.looks = new Int16Array(data.positions.count).fill(-1);
    const zones = new Map<number, { -readonly [key in keyof ShownZone]: ShownZone[key] }>();
    // Of a hundred thousand, a call for each is made several times as fast as a step of a loop over them.
    numbers.forEach((number) => {
      const position = data.position[number] ?? -1;
      const spot = groups.spotOf[position] ?? -1;
      const kind = data.kind[number] ?? 0;
      if (spot >= 0) {
        const before = this.looks[position] ?? -1;
        const isSame = before === -1 || (before >= 0 && kinds[before] === kinds[kind]);
        this.looks[position] = isSame ? kind : -2;
        this.spots[spot] = 1;
        return;
      }
      const zone = groups.zones[groups.zoneOf[position] ?? -1];
      if (zone) {
        const isVouched = assertions[data.assertion[number] ?? -1] ?? true;
        const held = zones.get(zone.number);
        if (!held) {
          zones.set(zone.number, { ...zone, count: 1, first: number, colour: kinds[kind] ?? null, isVouched });
        } else {
          held.count += 1;
          held.isVouched ||= isVouched;
          held.colour = held.colour === kinds[kind] ? held.colour : null;
        }
      }
    });
    this.zones = [...zones.values()];
    this.points = numbersWhere(this.looks.length, (position) => this.looks[position] !== -1);
  }

  /** The kind at a position, ``null`` for several that differ in colour. */
  kindAt(position: number): string | null {
    return this.data.kinds[this.looks[position] ?? -1] ?? null;
  }

  /** Incidents that stand with one, in order of date. */
  together(number: number): number[] {
    const { spotOf, zoneOf } = this.groups;
    const position = this.data.position[number] ?? -1;
    const [spot, zone] = [spotOf[position] ?? -1, zoneOf[position] ?? -1];
    return spot >= 0
      ? this.where((other) => spotOf[other] === spot)
      : this.where((other) => zoneOf[other] === zone);
  }

  /** Incidents at some positions, in order of date. */
  where(isWanted: (position: number) => boolean): number[] {
    const found: number[] = [];
    this.numbers.forEach((number) => {
      if (isWanted(this.data.position[number] ?? -1)) {
        found.push(number);
      }
    });
    return found;
  }

  /** Where spots are, with their circles. */
  extentOfSpots(isWanted: (spot: number) => boolean = () => true): Extent {
    const { groups } = this;
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    this.points.forEach((position) => {
      const spot = groups.spotOf[position] ?? -1;
      if (isWanted(spot)) {
        const x = groups.x[spot] ?? 0;
        const y = groups.y[spot] ?? 0;
        const reach = groups.reach[position] ?? 0;
        west = Math.min(west, x - reach);
        north = Math.min(north, y - reach);
        east = Math.max(east, x + reach);
        south = Math.max(south, y + reach);
      }
    });
    return [west, north, east, south];
  }
}

/** A zone with what is shown of it. */
export interface ShownZone extends Zone {
  readonly count: number;
  /** The first incident, by date. */
  readonly first: number;
  /** ``null`` for several. */
  readonly colour: string | null;
  /** Whether somebody stands behind one of its incidents. */
  readonly isVouched: boolean;
}
