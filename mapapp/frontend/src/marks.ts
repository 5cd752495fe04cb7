/** Where signs stand in a view: spots too near to each other share one, on a grid of the world. */

import type { View } from "./canvas";
import type { MapData } from "./data";
import type { Shown } from "./groups";

/** Pixels under which two signs would stand over each other. */
const TOO_NEAR = 30;
/** The same on a crowded map, which would be all signs. */
const TOO_NEAR_IN_CROWD = 58;
/** Spots from which on a map is crowded. */
const CROWD = 400;
/** Pixels around the canvas from which signs still reach into it. */
const MARGIN = 40;

/** One sign on the screen. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Incidents, and the spots at which they are. */
  readonly count: number;
  readonly spots: number;
  /** The first of each. */
  readonly first: number;
  readonly spot: number;
  /** Incidents by number of kind. */
  readonly kinds: readonly number[];
  /** Whether no incident is known more exactly than near a place. */
  readonly isNear: boolean;
  /** Whether a spot is under this sign. */
  readonly holds: (spot: number) => boolean;
}

interface Cell {
  x: number;
  y: number;
  spots: number;
  spot: number;
  /** The cell whose sign it shares. */
  into: Cell | null;
  column: number;
  row: number;
  count: number;
  first: number;
  kinds: number[];
  isNear: boolean;
}

export function arrangeMarks(data: MapData, shown: Shown, view: View): Mark[] {
  const near = shown.spots.length > CROWD ? TOO_NEAR_IN_CROWD : TOO_NEAR;
  const marks = marksOf(data, shown, view, near);
  // Where the world is drawn again, its signs are the same.
  return view.turns.flatMap((turn) => {
    const [left, top] = [view.left - turn * view.scale, view.top];
    return marks
      .map((mark) => ({ ...mark, x: mark.x - left, y: mark.y - top }))
      .filter(({ x }) => x > -MARGIN && x < view.width + MARGIN);
  });
}

/** The marks of one world, in its pixels. */
function marksOf(data: MapData, shown: Shown, view: View, near: number): Mark[] {
  const { cells, cellOf } = fillCells(shown, view, near);
  joinNear(cells, near);
  const home = (cell: Cell | undefined): Cell | undefined => cell?.into ?? cell;
  const { spotOf } = shown.groups;
  shown.numbers.forEach((number) => {
    const spot = spotOf[data.position[number] ?? -1] ?? -1;
    const cell = spot < 0 ? undefined : home(cells[(cellOf[spot] ?? 0) - 1]);
    if (cell) {
      const kind = data.kind[number] ?? 0;
      cell.first = cell.count === 0 ? number : cell.first;
      cell.count += 1;
      cell.kinds[kind] = (cell.kinds[kind] ?? 0) + 1;
      cell.isNear &&= data.positions.precision[data.position[number] ?? -1] === 2;
    }
  });
  return cells
    .filter((cell) => cell.into === null)
    .map((cell) => ({ ...cell, holds: (spot: number) => home(cells[(cellOf[spot] ?? 0) - 1]) === cell }));
}

/** Put every spot in view into a cell, which stands at the middle of its spots. */
function fillCells(shown: Shown, view: View, near: number): { cells: Cell[]; cellOf: Int32Array } {
  const { x: xs, y: ys } = shown.groups;
  const cells: Cell[] = [];
  const cellOf = new Int32Array(xs.length);
  // Cells lie still on the world, so that signs do not change while the map is moved.
  const lefts = view.turns.map((turn) => view.left - turn * view.scale);
  const [west, east] = [Math.max(0, Math.min(...lefts)), Math.min(view.scale, Math.max(...lefts) + view.width)];
  const [firstColumn, firstRow] = [Math.floor((west - MARGIN) / near), Math.floor((view.top - MARGIN) / near)];
  const columns = Math.ceil((east - west + 2 * MARGIN) / near) + 1;
  const rows = Math.ceil((view.height + 2 * MARGIN) / near) + 1;
  const grid = new Int32Array(columns * rows);
  for (let spot = 0; spot < xs.length; spot += 1) {
    const x = (xs[spot] ?? 0) * view.scale;
    const y = (ys[spot] ?? 0) * view.scale;
    const [column, row] = [Math.floor(x / near) - firstColumn, Math.floor(y / near) - firstRow];
    if (shown.spots[spot] !== 1 || column < 0 || row < 0 || column >= columns || row >= rows) {
      continue;
    }
    let number = grid[row * columns + column] ?? 0;
    if (number === 0) {
      const empty = { count: 0, first: -1, kinds: [], isNear: true, into: null };
      number = cells.push({ x: 0, y: 0, spots: 0, spot, column, row, ...empty });
      grid[row * columns + column] = number;
    }
    cellOf[spot] = number;
    const cell = cells[number - 1];
    if (cell) {
      cell.spots += 1;
      cell.x += (x - cell.x) / cell.spots;
      cell.y += (y - cell.y) / cell.spots;
    }
  }
  return { cells, cellOf };
}

/** Let cells whose signs would overlap share that of the fullest. */
function joinNear(cells: readonly Cell[], near: number): void {
  const at = new Map(cells.map((cell) => [`${cell.column} ${cell.row}`, cell]));
  const fullestFirst = [...cells].sort((one, other) => other.spots - one.spots || one.spot - other.spot);
  for (const cell of fullestFirst) {
    if (cell.into) {
      continue;
    }
    for (const [right, down] of NEIGHBOURS) {
      const other = at.get(`${cell.column + right} ${cell.row + down}`);
      if (other && !other.into && Math.hypot(other.x - cell.x, other.y - cell.y) < near) {
        other.into = cell;
        cell.spots += other.spots;
      }
    }
  }
}

const NEIGHBOURS = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;
