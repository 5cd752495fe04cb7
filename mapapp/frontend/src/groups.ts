/** Incidents to what stands on the map: those of one place are one spot, those of one area one zone. */

import { isDrawn, type Incident, type MapData, type Shape } from "./data";
import { join, unitsPerMetre, worldX, worldY, type Extent } from "./mercator";

/** Within which a point lies: around a named place, or of the site itself. */
export interface Circle {
  /** In units of the world. */
  readonly radius: number;
  readonly isNear: boolean;
  readonly incidents: readonly Incident[];
}

/** Incidents at one point, each as exactly as it is known. */
export interface Spot {
  readonly sort: "spot";
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** The widest first. */
  readonly circles: readonly Circle[];
  readonly incidents: readonly Incident[];
}

/** Incidents somewhere in one area, along one line, or in one wide circle. */
export interface Zone {
  readonly sort: "zone";
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** ``null`` for a circle. */
  readonly shape: Shape | null;
  readonly radius: number;
  readonly extent: Extent;
  readonly incidents: readonly Incident[];
}

export type Group = Spot | Zone;

export function groupIncidents(data: MapData, incidents: readonly Incident[]): Group[] {
  const byKey = new Map<string, Incident[]>();
  for (const incident of incidents) {
    if (isDrawn(incident)) {
      const key = keyOf(incident);
      const held = byKey.get(key);
      if (held) {
        held.push(incident);
      } else {
        byKey.set(key, [incident]);
      }
    }
  }
  return [...byKey].flatMap(([key, held]) => makeGroup(data, key, held) ?? []);
}

export const extentOfAll = (groups: readonly Group[]): Extent =>
  join(
    groups.map((group) =>
      group.sort === "zone"
        ? group.extent
        : around(group.x, group.y, group.circles[0]?.radius ?? 0),
    ),
  );

function keyOf(incident: Incident): string {
  if (incident.shape !== null) {
    return `shape ${incident.shape}`;
  }
  return incident.spot === null
    ? `circle ${incident.lat} ${incident.lon} ${incident.radius}`
    : `spot ${incident.spot}`;
}

function makeGroup(data: MapData, key: string, incidents: readonly Incident[]): Group | null {
  const [first] = incidents;
  if (!first) {
    return null;
  }
  const shape = first.shape === null ? null : (data.shapes[first.shape] ?? null);
  if (shape) {
    const [x, y] = shape.isArea && first.lat !== null ? positionOf(first) : middleOf(shape);
    return { sort: "zone", key, x, y, shape, radius: 0, extent: shape.extent, incidents };
  }
  if (first.spot === null) {
    const [x, y] = positionOf(first);
    const radius = radiusOf(first);
    return { sort: "zone", key, x, y, shape: null, radius, extent: around(x, y, radius), incidents };
  }
  const [mostExact = first] = [...incidents].sort((one, other) => one.precision - other.precision);
  const [x, y] = positionOf(mostExact);
  return { sort: "spot", key, x, y, circles: circlesOf(incidents), incidents };
}

function circlesOf(incidents: readonly Incident[]): Circle[] {
  const circles = new Map<string, Circle>();
  for (const incident of incidents) {
    const key = `${incident.precision} ${incident.radius}`;
    const held = circles.get(key)?.incidents ?? [];
    const [radius, isNear] = [radiusOf(incident), incident.precision === 2];
    circles.set(key, { radius, isNear, incidents: [...held, incident] });
  }
  return [...circles.values()].sort((one, other) => other.radius - one.radius);
}

const positionOf = ({ lat, lon }: Incident): [number, number] => [worldX(lon ?? 0), worldY(lat ?? 0)];

const radiusOf = ({ lat, radius }: Incident): number => (radius ?? 0) * unitsPerMetre(lat ?? 0);

const around = (x: number, y: number, radius: number): Extent => [x - radius, y - radius, x + radius, y + radius];

/** The middle corner of a shape's longest part. */
function middleOf(shape: Shape): [number, number] {
  const lines = shape.parts.flatMap((part) => part.slice(0, 1));
  const longest = lines.reduce<Float64Array>(
    (best, one) => (one.length > best.length ? one : best),
    new Float64Array(),
  );
  const middle = Math.floor(longest.length / 4) * 2;
  return [longest[middle] ?? 0, longest[middle + 1] ?? 0];
}
