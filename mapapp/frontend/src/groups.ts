/** Incidents to what stands on the map: those of one place are one spot, those of one area one zone. */

import { isDrawn, isPoint, type Incident, type MapData, type Shape } from "./data";
import { join, unitsPerMetre, worldX, worldY, type Extent } from "./mercator";

/** Incidents at one point. */
export interface Spot {
  readonly sort: "spot";
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lat: number;
  readonly lon: number;
  /** Within which the place lies, in units of the world: the widest of its incidents. */
  readonly radius: number;
  readonly isNear: boolean;
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
        : [group.x - group.radius, group.y - group.radius, group.x + group.radius, group.y + group.radius],
    ),
  );

function keyOf(incident: Incident): string {
  if (incident.shape !== null) {
    return `shape ${incident.shape}`;
  }
  const at = `${incident.lat} ${incident.lon}`;
  return isPoint(incident) ? `spot ${at}` : `circle ${at} ${incident.radius}`;
}

function makeGroup(data: MapData, key: string, incidents: readonly Incident[]): Group | null {
  const [first] = incidents;
  if (!first) {
    return null;
  }
  const shape = first.shape === null ? null : (data.shapes[first.shape] ?? null);
  const centre = first.lat === null || first.lon === null ? null : [first.lat, first.lon];
  if (shape) {
    const [x, y] = shape.isArea && centre ? at(centre) : middleOf(shape);
    return { sort: "zone", key, x, y, shape, radius: 0, extent: shape.extent, incidents };
  }
  const [lat = 0, lon = 0] = centre ?? [];
  const [x, y] = at([lat, lon]);
  const metres = Math.max(...incidents.map((incident) => incident.radius ?? 0));
  const radius = metres * unitsPerMetre(lat);
  if (isPoint(first)) {
    const isNear = incidents.some((incident) => incident.precision === 2);
    return { sort: "spot", key, x, y, lat, lon, radius, isNear, incidents };
  }
  const extent: Extent = [x - radius, y - radius, x + radius, y + radius];
  return { sort: "zone", key, x, y, shape: null, radius, extent, incidents };
}

const at = ([lat = 0, lon = 0]: readonly number[]): [number, number] => [worldX(lon), worldY(lat)];

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
