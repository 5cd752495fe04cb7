/** The vector basemap: the coarse world, and fine cells where the page has them. */

import { decode } from "./polyline";
import { extentOf, meet, project, worldX, worldY, type Extent } from "./mercator";
import { trace, type View } from "./canvas";
import type { Theme } from "./theme";

const FINE_FROM_ZOOM = 5;
const PROVINCES_FROM_ZOOM = 5.5;
const COARSE_STEPS = 50;
const FINE_STEPS = 400;
const LABEL_STEPS = 100;
const CELL_DEGREES = 10;

type LabelJson = readonly [number, number, number, number, number, string | Readonly<Record<string, string>>];

interface ShapesJson {
  readonly land: readonly (readonly string[])[];
  readonly lakes: readonly (readonly string[])[];
  readonly borders: readonly string[];
  readonly provinces: readonly string[];
  readonly rivers: readonly string[];
}

export interface CellJson extends ShapesJson {
  readonly sw: readonly [number, number];
  readonly towns: readonly LabelJson[];
  readonly names: readonly LabelJson[];
}

export interface WorldJson extends ShapesJson {
  readonly countries: readonly LabelJson[];
  readonly towns: readonly LabelJson[];
}

export interface BasemapJson {
  readonly world: WorldJson;
  readonly cells: readonly CellJson[];
  /** Names of the cells that can be fetched from beside the page. */
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
  readonly lakes: readonly Drawn[];
  readonly borders: readonly Drawn[];
  readonly provinces: readonly Drawn[];
  readonly rivers: readonly Drawn[];
}

interface Cell extends Grain {
  readonly extent: Extent;
  readonly towns: readonly Label[];
  readonly names: readonly Label[];
}

export class Basemap {
  private readonly world: Grain;
  private readonly cells: Cell[] = [];
  readonly countries: readonly Label[];
  readonly cities: readonly Label[];

  constructor(json: BasemapJson) {
    this.world = readShapes(json.world, COARSE_STEPS);
    this.countries = json.world.countries.map(readLabel);
    this.cities = json.world.towns.map(readLabel);
    json.cells.forEach((cell) => this.add(cell));
  }

  add(json: CellJson): void {
    const [west, south] = json.sw;
    const corners = [west, south, west + CELL_DEGREES, south + CELL_DEGREES];
    this.cells.push({
      ...readShapes(json, FINE_STEPS),
      extent: extentOf(project(Float64Array.from(corners))),
      towns: json.towns.map(readLabel),
      names: json.names.map(readLabel),
    });
  }

  /** Towns and provinces that the fine cells in view name. */
  *localLabels(view: View): Generator<readonly ["town" | "province", Label]> {
    if (view.zoom < FINE_FROM_ZOOM) {
      return;
    }
    for (const [cell] of this.fineIn(view)) {
      for (const label of cell.towns) {
        yield ["town", label];
      }
      for (const label of cell.names) {
        yield ["province", label];
      }
    }
  }

  paint(context: CanvasRenderingContext2D, view: View, theme: Theme): void {
    context.fillStyle = theme.sea;
    context.fillRect(0, 0, view.width, view.height);
    context.lineJoin = "round";
    context.lineCap = "round";
    const fine = view.zoom >= FINE_FROM_ZOOM ? this.fineIn(view) : [];
    const grains: (readonly [Grain, number])[] = view.turns.map((turn) => [this.world, turn]);
    this.paintGround(context, view, theme, grains, true);
    if (fine.length > 0) {
      // What is coarse gives way to what is fine.
      context.fillStyle = theme.sea;
      for (const [cell, turn] of fine) {
        const [west, north, east, south] = cell.extent;
        const [x, y] = [(west + turn) * view.scale - view.left, north * view.scale - view.top];
        context.fillRect(x - 1, y - 1, (east - west) * view.scale + 2, (south - north) * view.scale + 2);
      }
      this.paintGround(context, view, theme, fine, false);
    }
  }

  private paintGround(
    context: CanvasRenderingContext2D,
    view: View,
    theme: Theme,
    grains: readonly (readonly [Grain, number])[],
    isCoarse: boolean,
  ): void {
    const each = (
      pick: (grain: Grain) => readonly Drawn[],
      close: boolean,
      done: () => void,
    ): void => {
      context.beginPath();
      for (const [grain, turn] of grains) {
        for (const drawn of pick(grain)) {
          if (meet(shifted(drawn.extent, turn), view.extent)) {
            drawn.rings.forEach((ring) => trace(context, ring, view, turn, close));
          }
        }
      }
      done();
    };
    const stroke = (colour: string, width: number, dashes: number[] = []): (() => void) => () => {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.setLineDash(dashes);
      context.stroke();
      context.setLineDash([]);
    };
    const fill = (colour: string): (() => void) => () => {
      context.fillStyle = colour;
      context.fill("evenodd");
    };
    const grown = Math.min(1, Math.max(0, (view.zoom - 3) / 6));
    each((grain) => grain.land, true, fill(theme.land));
    for (const [grain, turn] of grains) {
      paintCoast(context, view, grain, turn, theme.coast, isCoarse);
    }
    if (view.zoom >= 4) {
      each((grain) => grain.rivers, false, stroke(theme.river, 0.7 + grown));
    }
    each((grain) => grain.lakes, true, fill(theme.sea));
    if (view.zoom >= PROVINCES_FROM_ZOOM) {
      each((grain) => grain.provinces, false, stroke(theme.province, 0.8 + 0.4 * grown, [4, 3]));
    }
    each((grain) => grain.borders, false, stroke(theme.border, 0.7 + 0.9 * grown));
  }

  private fineIn(view: View): (readonly [Cell, number])[] {
    return view.turns.flatMap((turn) =>
      this.cells
        .filter((cell) => meet(shifted(cell.extent, turn), view.extent))
        .map((cell) => [cell, turn] as const),
    );
  }
}

/** Stroke the land's edge, but not where a cell or the antimeridian cuts it. */
function paintCoast(
  context: CanvasRenderingContext2D,
  view: View,
  grain: Grain,
  turn: number,
  colour: string,
  isCoarse: boolean,
): void {
  const edges = isCoarse ? { west: 0, east: 1, north: -1, south: 2 } : cutsOf(grain as Cell);
  context.beginPath();
  for (const { rings, extent } of grain.land) {
    if (!meet(shifted(extent, turn), view.extent)) {
      continue;
    }
    for (const ring of rings) {
      traceUncut(context, ring, view, turn, edges);
    }
  }
  context.strokeStyle = colour;
  context.lineWidth = 0.8;
  context.stroke();
}

interface Edges {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** Cells overlap a little, so they are cut outside of their nominal extent. */
function cutsOf(cell: Cell): Edges {
  const [west, north, east, south] = cell.extent;
  return { west, north, east, south };
}

function traceUncut(
  context: CanvasRenderingContext2D,
  ring: Float64Array,
  view: View,
  turn: number,
  edges: Edges,
): void {
  const slack = 1e-7;
  let isDown = false;
  for (let index = 0; index + 3 < ring.length; index += 2) {
    const [x, y] = [ring[index] ?? 0, ring[index + 1] ?? 0];
    const [nextX, nextY] = [ring[index + 2] ?? 0, ring[index + 3] ?? 0];
    const isCut =
      (x === nextX && (x <= edges.west + slack || x >= edges.east - slack)) ||
      (y === nextY && (y <= edges.north + slack || y >= edges.south - slack));
    if (isCut) {
      isDown = false;
      continue;
    }
    if (!isDown) {
      context.moveTo((x + turn) * view.scale - view.left, y * view.scale - view.top);
      isDown = true;
    }
    context.lineTo((nextX + turn) * view.scale - view.left, nextY * view.scale - view.top);
  }
}

function readShapes(json: ShapesJson, steps: number): Grain {
  const polygon = (rings: readonly string[]): Drawn => {
    const decoded = rings.map((ring) => project(decode(ring, steps)));
    return { rings: decoded, extent: extentOf(decoded[0] ?? new Float64Array()) };
  };
  const line = (text: string): Drawn => polygon([text]);
  return {
    land: json.land.map(polygon),
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
