/** The vector basemap: the coarse world, and fine cells where the page has them. */

import type { Source } from "./blocks";
import { CELL_DEGREES, cornerOf } from "./cells";
import { jsonOf, once } from "./columns";
import { decode } from "./polyline";
import { extentOf, meet, project, worldX, worldY, type Extent } from "./mercator";
import { clipTo, trace, type View } from "./canvas";
import type { Theme } from "./theme";
import type { Tiles } from "./tiles";

const FINE_FROM_ZOOM = 5;
const RIVERS_FROM_ZOOM = 4;
const PROVINCES_FROM_ZOOM = 5.5;
const COARSE_STEPS = 50;
const FINE_STEPS = 400;
const LABEL_STEPS = 100;

type LabelJson = readonly [number, number, number, number, number, string | Readonly<Record<string, string>>];

interface ShapesJson {
  readonly land: readonly (readonly string[])[];
  readonly lakes: readonly (readonly string[])[];
  readonly borders: readonly string[];
  readonly provinces: readonly string[];
  readonly rivers: readonly string[];
}

export interface CellJson extends ShapesJson {
  readonly towns: readonly LabelJson[];
  readonly names: readonly LabelJson[];
}

export interface WorldJson extends ShapesJson {
  readonly countries: readonly LabelJson[];
  readonly towns: readonly LabelJson[];
}

export interface BasemapJson {
  readonly world: WorldJson;
  /** Names of the cells in the page, in the order of their blocks. */
  readonly cells: readonly string[];
  /** Of those that can be fetched from beside it. */
  readonly beside?: readonly string[];
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly rank: number;
  readonly isCapital: boolean;
  readonly names: Readonly<Record<string, string>>;
}

/** A line, or a polygon's rings, with where it lies. */
interface Drawn {
  readonly rings: readonly Float64Array[];
  readonly extent: Extent;
}

interface Grain {
  readonly land: readonly Drawn[];
  readonly coast: readonly Drawn[];
  readonly lakes: readonly Drawn[];
  readonly borders: readonly Drawn[];
  readonly provinces: readonly Drawn[];
  readonly rivers: readonly Drawn[];
}

/** What of a cell is read before it is in view. */
interface Cell {
  readonly extent: Extent;
  readonly grain: () => Grain;
  readonly towns: () => readonly Label[];
  readonly names: () => readonly Label[];
}

export class Basemap {
  private readonly world: () => Grain;
  private readonly cells: Cell[] = [];
  /** What shows more, where there is some. */
  tiles: Tiles | null = null;
  readonly countries: readonly Label[];
  readonly cities: readonly Label[];

  constructor(json: BasemapJson, letters: Source) {
    this.world = once(() => readShapes(json.world, COARSE_STEPS));
    this.countries = json.world.countries.map(readLabel);
    this.cities = json.world.towns.map(readLabel);
    json.cells.forEach((name, block) => this.add(name, () => jsonOf(letters(block)) as CellJson));
  }

  /** Take a cell by its name, to be read when it is in view. */
  add(name: string, read: () => CellJson): void {
    const [west, south] = cornerOf(name);
    const corners = [west, south, west + CELL_DEGREES, south + CELL_DEGREES];
    const json = once(read);
    this.cells.push({
      grain: once(() => readShapes(json(), FINE_STEPS)),
      extent: extentOf(project(Float64Array.from(corners))),
      towns: once(() => json().towns.map(readLabel)),
      names: once(() => json().names.map(readLabel)),
    });
  }

  /** Towns and provinces that the fine cells in view name. */
  *localLabels(view: View): Generator<readonly ["town" | "province", Label]> {
    if (view.zoom < FINE_FROM_ZOOM) {
      return;
    }
    for (const label of this.tiles?.labels(view) ?? []) {
      yield ["town", label];
    }
    for (const [cell] of this.fineIn(view)) {
      for (const label of cell.towns()) {
        yield ["town", label];
      }
      for (const label of cell.names()) {
        yield ["province", label];
      }
    }
  }

  paint(context: CanvasRenderingContext2D, view: View, theme: Theme): void {
    context.fillStyle = theme.sea;
    context.fillRect(0, 0, view.width, view.height);
    context.lineJoin = "round";
    context.lineCap = "round";
    paintGround(context, view, theme, this.world(), view.turns);
    for (const [cell, turn] of view.zoom >= FINE_FROM_ZOOM ? this.fineIn(view) : []) {
      // Cells overlap, so each is cut where the next begins; what is coarse gives way to it.
      context.save();
      clipTo(context, view, shifted(cell.extent, turn));
      context.fillStyle = theme.sea;
      context.fillRect(0, 0, view.width, view.height);
      paintGround(context, view, theme, cell.grain(), [turn]);
      context.restore();
    }
    this.tiles?.paint(context, view, theme);
  }

  private fineIn(view: View): (readonly [Cell, number])[] {
    return view.turns.flatMap((turn) =>
      this.cells
        .filter((cell) => meet(shifted(cell.extent, turn), view.extent))
        .map((cell) => [cell, turn] as const),
    );
  }
}

function paintGround(
  context: CanvasRenderingContext2D,
  view: View,
  theme: Theme,
  grain: Grain,
  turns: readonly number[],
): void {
  const [first = 0] = turns;
  // A path is traced once and painted wherever the world is drawn again.
  const trail = (shapes: readonly Drawn[]): Path2D => {
    const path = new Path2D();
    for (const { rings, extent } of shapes) {
      if (turns.some((turn) => meet(shifted(extent, turn), view.extent))) {
        // Whatever is filled is closed by it; to close it here takes time with the square of a path.
        rings.forEach((ring) => trace(path, ring, view, first, false));
      }
    }
    return path;
  };
  const atEachTurn = (paint: () => void): void => {
    for (const turn of turns) {
      context.save();
      context.translate((turn - first) * view.scale, 0);
      paint();
      context.restore();
    }
  };
  const stroke = (path: Path2D, colour: string, width: number, dashes: number[] = []): void => {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(dashes);
    atEachTurn(() => context.stroke(path));
    context.setLineDash([]);
  };
  const fill = (path: Path2D, colour: string): void => {
    context.fillStyle = colour;
    atEachTurn(() => context.fill(path, "evenodd"));
  };
  const grown = Math.min(1, Math.max(0, (view.zoom - 3) / 6));
  fill(trail(grain.land), theme.land);
  stroke(trail(grain.coast), theme.coast, 0.8);
  if (view.zoom >= RIVERS_FROM_ZOOM) {
    stroke(trail(grain.rivers), theme.river, 0.7 + grown);
  }
  fill(trail(grain.lakes), theme.sea);
  if (view.zoom >= PROVINCES_FROM_ZOOM) {
    stroke(trail(grain.provinces), theme.province, 0.8 + 0.4 * grown, [4, 3]);
  }
  stroke(trail(grain.borders), theme.border, 0.7 + 0.9 * grown);
}

/** The land's edge, but not where the antimeridian cuts it. */
function coastOf({ rings, extent }: Drawn): Drawn {
  const isCut = (x: number | undefined): boolean => x !== undefined && (x <= 1e-7 || x >= 1 - 1e-7);
  const lines = rings.flatMap((ring) => {
    const found: Float64Array[] = [];
    let start = 0;
    for (let index = 2; index <= ring.length; index += 2) {
      if (index === ring.length || (ring[index] === ring[index - 2] && isCut(ring[index]))) {
        found.push(ring.subarray(start, index));
        start = index;
      }
    }
    return found;
  });
  return { rings: lines, extent };
}

function readShapes(json: ShapesJson, steps: number): Grain {
  const polygon = (rings: readonly string[]): Drawn => {
    const decoded = rings.map((ring) => project(decode(ring, steps)));
    return { rings: decoded, extent: extentOf(decoded[0] ?? new Float64Array()) };
  };
  const line = (text: string): Drawn => polygon([text]);
  const land = json.land.map(polygon);
  return {
    land,
    coast: land.map(coastOf),
    lakes: json.lakes.map(polygon),
    borders: json.borders.map(line),
    provinces: json.provinces.map(line),
    rivers: json.rivers.map(line),
  };
}

function readLabel([lon, lat, zoom, rank, isCapital, names]: LabelJson): Label {
  return {
    x: worldX(lon / LABEL_STEPS),
    y: worldY(lat / LABEL_STEPS),
    zoom,
    rank,
    isCapital: isCapital === 1,
    names: typeof names === "string" ? { "": names } : names,
  };
}

const shifted = (extent: Extent, turn: number): Extent => [
  extent[0] + turn,
  extent[1],
  extent[2] + turn,
  extent[3],
];
