/** Web Mercator on a world one unit wide: longitude and latitude to x (east) and y (south). */

const LIMIT = 85.05112878;
const EARTH_CIRCUMFERENCE_M = 40_075_016.686;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** West, north, east, south, in units of the world. */
export type Extent = readonly [number, number, number, number];

export const worldX = (lon: number): number => (lon + 180) / 360;

export function worldY(lat: number): number {
  const sine = Math.sin((Math.max(-LIMIT, Math.min(LIMIT, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export const lonOf = (x: number): number => x * 360 - 180;

export const latOf = (y: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** Degrees, alternating, to units of the world, in place. */
export function project(corners: Float64Array): Float64Array {
  for (let index = 0; index + 1 < corners.length; index += 2) {
    corners[index] = worldX(corners[index] ?? 0);
    corners[index + 1] = worldY(corners[index + 1] ?? 0);
  }
  return corners;
}

/** How many units of the world a metre is at a latitude. */
export const unitsPerMetre = (lat: number): number =>
  1 / (EARTH_CIRCUMFERENCE_M * Math.cos((Math.min(85, Math.abs(lat)) * Math.PI) / 180));

export function extentOf(corners: Float64Array): Extent {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index + 1 < corners.length; index += 2) {
    const x = corners[index] ?? 0;
    const y = corners[index + 1] ?? 0;
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return [west, north, east, south];
}

export const meet = (one: Extent, other: Extent): boolean =>
  one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];

export const join = (extents: readonly Extent[]): Extent =>
  extents.reduce<Extent>(
    (all, one) => [
      Math.min(all[0], one[0]),
      Math.min(all[1], one[1]),
      Math.max(all[2], one[2]),
      Math.max(all[3], one[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
