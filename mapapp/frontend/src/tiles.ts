/** A detailed basemap: the tiles that export/archive.py took from a PMTiles archive. */

import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { pageRead, type Source } from "./blocks";
import { inflating } from "./columns";
import type { Label } from "./basemap";
import { clipTo, type View } from "./canvas";
import type { Extent } from "./mercator";
import type { Theme } from "./theme";

export interface TilesJson {
  /** Type of the images, or ``null`` where tiles hold vectors. */
  readonly image: string | null;
  /** Zooms that there are. */
  readonly first: number;
  readonly last: number;
  readonly attribution: string;
  /** Whether land is drawn on water, or water on land. */
  readonly draws_land: boolean;
  /** Zoom, column, row, and the number of the block. */
  readonly tiles: readonly (readonly [number, number, number, number])[];
}

/** Tiles that stay unpacked. */
const KEPT = 160;
/** How much closer one may look than the tiles were made for. */
const OVERZOOM = 3;

/** What a feature is drawn as; drawn in this order. */
const SORTS = ["land", "green", "built", "water", "river", "building", "rail", "minor", "major", "province", "border"] as const;
type Sort = (typeof SORTS)[number];

interface Drawing {
  /** Units across a tile's paths. */
  readonly units: number;
  readonly paths: ReadonlyMap<Sort, Path2D>;
  readonly labels: readonly Label[];
}

type Unpacked = Drawing | ImageBitmap;
type Properties = Readonly<Record<string, unknown>>;

export class Tiles {
  private readonly blocks = new Map<string, number>();
  /** The tile that was drawn last comes last. */
  private readonly held = new Map<string, Unpacked | "coming">();
  private frame = 0;

  constructor(
    private readonly json: TilesJson,
    private readonly source: Source,
    private readonly changed: () => void,
  ) {
    json.tiles.forEach(([zoom, column, row, block]) => this.blocks.set(keyOf(zoom, column, row), block));
  }

  get attribution(): string {
    return this.json.attribution;
  }

  /** How close one may look. */
  get maxZoom(): number {
    return this.json.last + this.closer + OVERZOOM;
  }

  paint(context: CanvasRenderingContext2D, view: View, theme: Theme): void {
    for (const { at, tile, turn } of this.inView(view)) {
      const unpacked = this.unpackedAt(at);
      if (!unpacked) {
        continue;
      }
      const [zoom, column, row] = tile;
      const size = view.scale / 2 ** zoom;
      context.save();
      clipTo(context, view, extentOfTile(tile, turn));
      context.translate((column / 2 ** zoom + turn) * view.scale - view.left, row * size - view.top);
      if (unpacked instanceof ImageBitmap) {
        context.drawImage(unpacked, 0, 0, size, size);
      } else {
        context.fillStyle = this.json.draws_land ? theme.sea : theme.land;
        context.fillRect(0, 0, size, size);
        context.scale(size / unpacked.units, size / unpacked.units);
        paintDrawing(context, unpacked, view.zoom, theme, unpacked.units / size);
      }
      context.restore();
    }
  }

  /** The names of places on the tiles in view. */
  *labels(view: View): Generator<Label> {
    for (const { at } of this.inView(view)) {
      const unpacked = this.held.get(at);
      if (unpacked && unpacked !== "coming" && !(unpacked instanceof ImageBitmap)) {
        yield* unpacked.labels;
      }
    }
  }

  /** Vectors are made to be shown twice as large as images. */
  private get closer(): number {
    return this.json.image === null ? 1 : 0;
  }

  /** The tiles that show a view best, coarse ones under fine ones. */
  private *inView(view: View): Generator<{ at: string; tile: readonly [number, number, number]; turn: number }> {
    const wanted = Math.min(Math.floor(view.zoom) - this.closer, this.json.last);
    if (wanted < this.json.first) {
      return;
    }
    const across = 2 ** wanted;
    const found = new Map<string, { at: string; tile: readonly [number, number, number]; turn: number }>();
    const [west, north, east, south] = view.extent;
    for (let x = Math.floor(west * across); x < east * across; x += 1) {
      const turn = Math.floor(x / across);
      for (let y = Math.max(0, Math.floor(north * across)); y < Math.min(south * across, across); y += 1) {
        let [zoom, column, row] = [wanted, x - turn * across, y];
        while (zoom > this.json.first && !this.blocks.has(keyOf(zoom, column, row))) {
          [zoom, column, row] = [zoom - 1, column >> 1, row >> 1];
        }
        const at = keyOf(zoom, column, row);
        if (this.blocks.has(at)) {
          found.set(`${turn} ${at}`, { at, tile: [zoom, column, row], turn });
        }
      }
    }
    yield* [...found.values()].sort((one, other) => one.tile[0] - other.tile[0]);
  }

  private unpackedAt(at: string): Unpacked | null {
    const held = this.held.get(at);
    if (held === undefined) {
      this.held.set(at, "coming");
      void this.unpack(at);
    }
    if (held === undefined || held === "coming") {
      return null;
    }
    this.held.delete(at);
    this.held.set(at, held);
    return held;
  }

  private async unpack(at: string): Promise<void> {
    await pageRead;
    const response = inflating(this.source(this.blocks.get(at) ?? -1));
    const [zoom, column, row] = at.split("/").map(Number) as [number, number, number];
    const unpacked = this.json.image === null
      ? readDrawing(await response.arrayBuffer(), zoom, column, row)
      : await createImageBitmap(new Blob([await response.arrayBuffer()], { type: this.json.image }));
    this.held.set(at, unpacked);
    for (const [oldest] of [...this.held].slice(0, Math.max(0, this.held.size - KEPT))) {
      this.held.delete(oldest);
    }
    // Tiles that come together are drawn together.
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.changed();
    });
  }
}

const keyOf = (zoom: number, column: number, row: number): string => `${zoom}/${column}/${row}`;

function extentOfTile([zoom, column, row]: readonly [number, number, number], turn: number): Extent {
  const across = 2 ** zoom;
  return [column / across + turn, row / across, (column + 1) / across + turn, (row + 1) / across];
}

function paintDrawing(
  context: CanvasRenderingContext2D,
  { paths }: Drawing,
  zoom: number,
  theme: Theme,
  pixel: number,
): void {
  const grown = Math.min(1, Math.max(0, (zoom - 6) / 8));
  const fills: Partial<Record<Sort, string>> = {
    land: theme.land,
    green: theme.green,
    built: theme.built,
    water: theme.sea,
    building: theme.building,
  };
  const strokes: Partial<Record<Sort, readonly [string, number, readonly number[]]>> = {
    river: [theme.river, 0.7 + grown, []],
    rail: [theme.roadEdge, 0.6 + 0.6 * grown, [3, 3]],
    minor: [theme.roadEdge, 0.3 + 1.2 * grown, []],
    major: [theme.road, 0.6 + 2.4 * grown, []],
    province: [theme.province, 0.8 + 0.4 * grown, [4, 3]],
    border: [theme.border, 0.7 + 0.9 * grown, []],
  };
  const stroke = (path: Path2D, colour: string, width: number, dashes: readonly number[]): void => {
    context.strokeStyle = colour;
    context.lineWidth = width * pixel;
    context.setLineDash(dashes.map((dash) => dash * pixel));
    context.stroke(path);
  };
  context.lineJoin = "round";
  for (const sort of SORTS) {
    const path = paths.get(sort);
    const [fill, line] = [fills[sort], strokes[sort]];
    if (path && fill) {
      context.fillStyle = fill;
      // Holes are wound the other way, and what overlaps leaves none.
      context.fill(path, "nonzero");
    }
    if (path && line) {
      const [colour, width, dashes] = line;
      if (sort === "major") {
        stroke(path, theme.roadEdge, width + 1.2, []);
      }
      stroke(path, colour, width, dashes);
    }
  }
  context.setLineDash([]);
}

/** Sort features into paths, a path a sort; it is drawn at once, however many there are. */
function readDrawing(bytes: ArrayBuffer, zoom: number, column: number, row: number): Drawing {
  const paths = new Map<Sort, Path2D>();
  const labels: Label[] = [];
  const across = 2 ** zoom;
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  // Layers of one tile may count in other units; those of the first are everyone's.
  const units = Object.values(layers)[0]?.extent ?? 4096;
  for (const [name, layer] of Object.entries(layers)) {
    for (let index = 0; index < layer.length; index += 1) {
      const feature = layer.feature(index);
      if (feature.type === POINT) {
        const label = PLACE_LAYERS.has(name) ? placeOf(feature.properties, zoom) : null;
        const point = label && feature.loadGeometry()[0]?.[0];
        if (label && point) {
          const [x, y] = [point.x / layer.extent, point.y / layer.extent];
          // Tiles tell the names just past their edge, too, for who draws over it.
          if (x >= 0 && x < 1 && y >= 0 && y < 1) {
            labels.push({ ...label, x: (column + x) / across, y: (row + y) / across });
          }
        }
        continue;
      }
      const sort = sortOf(name, feature.properties, feature.type === POLYGON);
      if (sort) {
        const path = paths.get(sort) ?? new Path2D();
        paths.set(sort, path);
        addTo(path, feature, units / layer.extent);
      }
    }
  }
  labels.sort((one, other) => other.rank - one.rank);
  return { units, paths, labels };
}

const [POINT, POLYGON] = [1, 3];

function addTo(path: Path2D, feature: VectorTileFeature, factor: number): void {
  for (const ring of feature.loadGeometry()) {
    ring.forEach(({ x, y }, index) => path[index === 0 ? "moveTo" : "lineTo"](x * factor, y * factor));
    if (feature.type === POLYGON) {
      path.closePath();
    }
  }
}

/**
 * The layers of the three schemas that are in use: Protomaps' (earth, roads, boundaries, places),
 * OpenMapTiles' (transportation, boundary, place) and Shortbread (ocean, streets, place_labels).
 */
const AREA_LAYERS: Readonly<Record<string, Sort>> = {
  earth: "land",
  land: "green",
  landcover: "green",
  landuse: "green",
  park: "green",
  sites: "built",
  ocean: "water",
  water: "water",
  water_polygons: "water",
  building: "building",
  buildings: "building",
};
const LINE_LAYERS: Readonly<Record<string, Sort>> = {
  water: "river",
  waterway: "river",
  water_lines: "river",
  boundary: "province",
  boundaries: "province",
  roads: "minor",
  streets: "minor",
  transportation: "minor",
};
const PLACE_LAYERS = new Set(["place", "places", "place_labels"]);
const BUILT = new Set(["residential", "commercial", "industrial", "urban_area", "retail", "airport", "aerodrome", "military", "school", "hospital", "university", "college", "railway", "garages"]);
const MAJOR = new Set(["highway", "major_road", "motorway", "trunk", "primary", "secondary"]);
const UNDRAWN = new Set(["path", "ferry", "pier", "track", "footway", "other", "service", "aerialway"]);
/** Zoom from which a kind of place is named. */
const PLACE_ZOOMS: Readonly<Record<string, number>> = {
  city: 6,
  town: 8,
  locality: 8,
  village: 10.5,
  suburb: 11.5,
  neighbourhood: 12.5,
  hamlet: 12,
  quarter: 12.5,
  isolated_dwelling: 13,
};

function sortOf(layer: string, { kind, class: sort, admin_level: level, kind_detail: detail }: Properties, isArea: boolean): Sort | null {
  const told = String(kind ?? sort ?? "");
  const drawn = (isArea ? AREA_LAYERS : LINE_LAYERS)[layer];
  switch (drawn) {
    case "green":
      return BUILT.has(told) ? "built" : told === "pedestrian" ? null : drawn;
    case "minor":
      return told === "rail" ? "rail" : UNDRAWN.has(told) ? null : MAJOR.has(told) ? "major" : drawn;
    case "province":
      return provinceOrBorder(told, Number(level ?? detail));
    default:
      return drawn ?? null;
  }
}

function provinceOrBorder(kind: string, level: number): Sort | null {
  if (kind === "country" || level === 2) {
    return "border";
  }
  return kind === "region" || level === 3 || level === 4 ? "province" : null;
}

function placeOf(properties: Properties, zoom: number): Omit<Label, "x" | "y"> | null {
  const kind = String(properties["kind_detail"] ?? properties["class"] ?? properties["kind"] ?? "");
  const from = PLACE_ZOOMS[kind];
  if (from === undefined || typeof properties["name"] !== "string") {
    return null;
  }
  const names = Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => {
      const lang = key === "name" ? "" : /^name[:_]([a-z]{2})$/.exec(key)?.[1];
      return lang !== undefined && typeof value === "string" && value !== "" ? [[lang, value]] : [];
    }),
  );
  // What tiles call the name without a language is the local one.
  const local = properties["name"];
  if (local.charCodeAt(0) > LATIN_ENDS) {
    names["local"] = local;
  }
  const capital = properties["capital"];
  return {
    // A tile names what there is room for where it is shown.
    zoom: Math.max(from, zoom),
    rank: Number(properties["population"] ?? 0) || RANKS[kind] || 0,
    isCapital: capital === 2 || capital === "yes" || capital === "2",
    names,
  };
}

/** Code point up to which a letter is Latin. */
const LATIN_ENDS = 0x24f;

/** Inhabitants that a kind of place has about, where its own are not told. */
const RANKS: Readonly<Record<string, number>> = { city: 200_000, town: 20_000, village: 1_000 };
