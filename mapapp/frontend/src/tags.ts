/** The name plates of zones: beside what stands there already or, on a crowded map, joined. */

import type { View } from "./canvas";
import type { ShownZone } from "./groups";
import type { Box } from "./labels";
import { shortCount } from "./signs";
import { turnsOf } from "./zones";

const HEIGHT = 24;
const WIDE_ENOUGH_FOR_NAME = 70;
/** Plates from which on a map is crowded: those that would overlap are joined. */
const CROWD = 40;
/** Where a plate is tried, in pixels below its place. */
const SHIFTS = [0, 28, -28, 56, -56, 84];
/** Where it goes without room. */
const FARTHEST = -84;
export const TAG_FONT = 'italic 600 12px system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif';

export interface Tag extends Box {
  readonly zones: readonly ShownZone[];
  readonly text: string;
}

interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly zone: ShownZone;
}

export function arrangeTags(
  context: CanvasRenderingContext2D,
  view: View,
  zones: readonly ShownZone[],
  boxes: readonly Box[],
  nameOf: (zone: ShownZone) => string,
  numbersOf: ((zones: readonly ShownZone[]) => string) | null,
): Tag[] {
  context.font = TAG_FONT;
  context.letterSpacing = "0px";
  const wanted = zones.flatMap((zone) => placesOf(zone, view));
  // Most texts are a count, of which many are alike.
  const widths = new Map<string, number>();
  const widthOf = (text: string): number => {
    const width = widths.get(text) ?? context.measureText(text).width;
    widths.set(text, width);
    return width;
  };
  const make = ({ x, y }: Wanted, held: readonly ShownZone[]): Tag => {
    const text = textOf(held, view, nameOf, numbersOf?.(held) ?? null);
    const half = widthOf(text) / 2 + 9;
    return { left: x - half, right: x + half, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2, zones: held, text };
  };
  return wanted.length > CROWD
    ? beside(joined(wanted, make), boxes, (plate) => plate)
    : beside(wanted.map((one) => make(one, [one.zone])), boxes, moved.bind(null, FARTHEST));
}

function placesOf(zone: ShownZone, view: View): Wanted[] {
  return turnsOf(view)
    .map((turn) => ({ x: (zone.x + turn) * view.scale - view.left, y: zone.y * view.scale - view.top, zone }))
    .filter(({ x, y }) => x > -100 && y > -40 && x < view.width + 100 && y < view.height + 40);
}

/** Each plate where no other and no sign is, as far as there is room near its place. */
function beside(plates: readonly Tag[], boxes: readonly Box[], withoutRoom: (plate: Tag) => Tag): Tag[] {
  const tags: Tag[] = [];
  for (const plate of plates) {
    const isFree = (tried: Tag): boolean => ![...boxes, ...tags].some((other) => overlap(tried, other));
    tags.push(SHIFTS.map((shift) => moved(shift, plate)).find(isFree) ?? withoutRoom(plate));
  }
  return tags;
}

const moved = (shift: number, plate: Tag): Tag => ({ ...plate, top: plate.top + shift, bottom: plate.bottom + shift });

/** The fullest first; what would stand over a plate is counted on it. */
function joined(wanted: readonly Wanted[], make: (at: Wanted, zones: readonly ShownZone[]) => Tag): Tag[] {
  const tags: Tag[] = [];
  const fullestFirst = [...wanted].sort((one, other) => other.zone.count - one.zone.count || one.zone.number - other.zone.number);
  const places: Wanted[] = [];
  for (const one of fullestFirst) {
    const tag = make(one, [one.zone]);
    const under = tags.findIndex((other) => overlap(tag, other));
    const place = places[under];
    if (place) {
      tags[under] = make(place, [...(tags[under]?.zones ?? []), one.zone]);
    } else {
      tags.push(tag);
      places.push(one);
    }
  }
  return tags;
}

/** The name where there is room, and how many incidents there are or, on paper, their numbers. */
function textOf(
  zones: readonly ShownZone[],
  view: View,
  nameOf: (zone: ShownZone) => string,
  numbers: string | null,
): string {
  const count = zones.reduce((sum, zone) => sum + zone.count, 0);
  const [only, ...others] = zones;
  const isWide = only && others.length === 0 && (only.extent[2] - only.extent[0]) * view.scale > WIDE_ENOUGH_FOR_NAME;
  const name = isWide ? nameOf(only) : "";
  const counted = numbers ?? (count > 1 || !name ? shortCount(count) : "");
  return [`≈ ${name}`.trim(), ...(counted ? [counted] : [])].join(name ? " · " : " ");
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
