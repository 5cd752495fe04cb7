/** Fine cells of the basemap fetched from beside the page, where it is served with them. */

import type { App } from "./app";
import type { CellJson } from "./basemap";

export const CELL_DEGREES = 10;
const FROM_ZOOM = 5;

/** Fetch the cells in view, of those that there are, now and whenever the map moves. */
export function loadCells(app: App, names: readonly string[]): void {
  const unasked = new Set(names);
  const map = app.leaflet;
  const load = (): void => {
    if (map.getZoom() < FROM_ZOOM) {
      return;
    }
    const bounds = map.getBounds().pad(0.3);
    for (let west = floor(bounds.getWest()); west <= bounds.getEast(); west += CELL_DEGREES) {
      for (let south = floor(bounds.getSouth()); south <= bounds.getNorth(); south += CELL_DEGREES) {
        const name = cellName(((((west + 180) % 360) + 360) % 360) - 180, south);
        if (unasked.delete(name)) {
          void fetchCell(app, name);
        }
      }
    }
  };
  map.on("moveend", load);
  load();
}

async function fetchCell(app: App, name: string): Promise<void> {
  const answer = await fetch(`basemap/${name}.json`);
  const cell = (await answer.json()) as CellJson;
  app.addCell(name, () => cell);
}

const floor = (degrees: number): number => Math.floor(degrees / CELL_DEGREES) * CELL_DEGREES;

/** ``e30n30``, as layers/cells.py has it. */
const cellName = (west: number, south: number): string =>
  `${west < 0 ? "w" : "e"}${Math.abs(west)}${south < 0 ? "s" : "n"}${Math.abs(south)}`;

/** The west and the south of a cell by its name. */
export function cornerOf(name: string): [west: number, south: number] {
  const [, eastOrWest, west, northOrSouth, south] = /^([ew])(\d+)([ns])(\d+)$/.exec(name) ?? [];
  return [Number(west) * (eastOrWest === "w" ? -1 : 1), Number(south) * (northOrSouth === "s" ? -1 : 1)];
}
