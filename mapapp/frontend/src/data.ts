/** What a map shows, as layers/payload.py and layers/style.py write it. */

import { Blocks, blocksInPage, Table, type Source } from "./blocks";
import { Columns, once, rowsOf } from "./columns";
import { decode } from "./polyline";
import { extentOf, join, project, type Extent } from "./mercator";
import type { LayersJson } from "./layers";
import type { TilesJson } from "./tiles";

export interface Place {
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly country: string;
  readonly admin1: string;
}

export interface Shape {
  readonly isArea: boolean;
  /** Polygons as rings, or one line each, in units of the world. */
  readonly parts: readonly (readonly Float64Array[])[];
  /** May reach past the antimeridian, as may the parts. */
  readonly extent: Extent;
}

export interface MapDataJson {
  readonly count: number;
  /** Of positions, articles and dates, how many there are. */
  readonly positions: number;
  readonly articles: number;
  readonly dates: number;
  /** Rows a block, by name. */
  readonly rows: Readonly<Record<string, number>>;
  readonly kinds: readonly string[];
  readonly assertions: readonly string[];
  readonly statuses: readonly string[];
  readonly langs: readonly string[];
  /** Grid lines a degree, by precision. */
  readonly steps: readonly number[];
  readonly shapes: readonly { readonly area: boolean; readonly parts: readonly (readonly string[])[] }[];
  readonly shapeSteps: number;
  /** Where the data comes by message; else the page holds them. */
  readonly blocks?: Readonly<Record<string, readonly string[]>>;
}

/** The data block of an exported page. */
export interface PageJson {
  readonly map: MapDataJson;
  readonly title: string;
  readonly lang: string;
  /** To how many metres places were blurred; ``null`` where they were not. */
  readonly blur_m: number | null;
  readonly tiles: { readonly url: string; readonly host: string; readonly attribution: string } | null;
  readonly archive: TilesJson | null;
  readonly layers: LayersJson | null;
}

/** EDTF with its first and last day since 1970. */
export type DateRow = readonly [string, number | null, number | null];
type PlaceRow = readonly [string, Place["names"], string, string];
type Mark = readonly [number, number];
type Reason = readonly [number, string, string];
type QuoteRow = readonly [string, string, string, string, Mark | null, readonly Reason[]];
type ArticleRow = readonly [string, string];

/** What is read of one incident, and not drawn. */
export interface Text {
  readonly title: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the place stands in the quote, in UTF-16 units. */
  readonly mark: Mark | null;
  readonly reasons: readonly Reason[];
  readonly article: string;
  readonly url: string;
}

/** One incident by its number, in order of date: a view on the columns. */
export class Incident {
  constructor(
    private readonly data: MapData,
    readonly number: number,
  ) {}

  get kind(): string {
    return this.data.kinds[this.data.kind[this.number] ?? -1] ?? "";
  }
  get assertion(): string {
    return this.data.assertions[this.data.assertion[this.number] ?? -1] ?? "";
  }
  get status(): string {
    return this.data.statuses[this.data.status[this.number] ?? -1] ?? "";
  }
  get date(): string {
    return this.data.dates[this.data.date[this.number] ?? -1]?.[0] ?? "";
  }
  get actors(): readonly string[] {
    return this.data.actors[this.data.actor[this.number] ?? -1] ?? [];
  }
  /** A share of one. */
  get confidence(): number {
    return (this.data.confidence[this.number] ?? 0) / 100;
  }
  get precision(): number {
    return this.data.positions.precision[this.position] ?? 0;
  }
  /** Metres. */
  get radius(): number | null {
    const radius = this.data.positions.radius[this.position] ?? -1;
    return radius < 0 ? null : radius;
  }
  get place(): Place | undefined {
    return this.data.place(this.data.positions.place[this.position] ?? -1);
  }
  get lang(): string {
    return this.data.langs[this.data.lang[this.article] ?? -1] ?? "und";
  }
  get source(): string {
    return this.data.sources[this.data.source[this.article] ?? -1] ?? "";
  }
  get published(): string {
    return this.data.published[this.data.issue[this.article] ?? -1] ?? "";
  }
  /** Countries and places unknown are in the list only. */
  get isDrawn(): boolean {
    return this.data.isDrawn(this.number);
  }

  private get position(): number {
    return this.data.position[this.number] ?? -1;
  }
  private get article(): number {
    return this.data.article[this.number] ?? -1;
  }
}

/** Where incidents are: what of them decides how they are drawn, each once. */
export class Positions {
  readonly count: number;
  readonly precision: Int32Array;
  /** Numbers of shapes and spots, -1 for none; positions of one spot stand at one point. */
  readonly shape: Int32Array;
  readonly spot: Int32Array;
  /** Metres, -1 for none. */
  readonly radius: Int32Array;
  private readonly hasPoint: Int32Array;
  private readonly lats: Int32Array;
  private readonly lons: Int32Array;
  private readonly places: () => Int32Array;

  constructor(
    private readonly steps: readonly number[],
    read: (name: string) => Int32Array,
  ) {
    this.precision = read("precision");
    this.count = this.precision.length;
    this.places = once(() => read("place"));
    this.shape = read("shape");
    this.spot = read("spot");
    this.radius = read("radius");
    this.hasPoint = read("has_point");
    this.lats = read("lat");
    this.lons = read("lon");
  }

  /** Numbers of places, -1 for none. */
  get place(): Int32Array {
    return this.places();
  }

  lat(position: number): number {
    return (this.lats[position] ?? 0) / this.stepsOf(position);
  }

  lon(position: number): number {
    return (this.lons[position] ?? 0) / this.stepsOf(position);
  }

  isPlaced(position: number): boolean {
    return this.hasPoint[position] === 1;
  }

  isDrawn(position: number): boolean {
    return this.isPlaced(position) || (this.shape[position] ?? -1) >= 0;
  }

  private stepsOf(position: number): number {
    return this.steps[this.precision[position] ?? 0] || 1;
  }
}

/** What is drawn from, of positions and of incidents; what is only read of them comes later. */
const DRAWN = {
  position: ["precision", "has_point", "lat", "lon", "radius", "shape", "spot"],
  incident: ["position", "kind", "assertion"],
};
const READ = {
  position: ["place"],
  incident: ["status", "date", "actors", "article", "confidence"],
  article: ["source", "lang", "published"],
};

/** All that a map shows. What the first look does not need is unpacked when it is asked for, or after it. */
export class MapData {
  readonly count: number;
  readonly position: Int32Array;
  readonly kind: Int32Array;
  readonly assertion: Int32Array;
  readonly kinds: readonly string[];
  readonly assertions: readonly string[];
  readonly statuses: readonly string[];
  readonly langs: readonly string[];
  readonly shapes: readonly Shape[];
  readonly positions: Positions;
  /** A packed block of a table, by its name; empty past the last. */
  readonly letters: (name: string, block: number) => string;
  private readonly later: ReturnType<typeof columnsReadLater>;
  private readonly lists: ReturnType<typeof listsReadLater>;
  private readonly places: Table<PlaceRow>;
  private readonly quotes: Blocks<QuoteRow>;
  private readonly articles: Blocks<ArticleRow>;
  private readonly ids: Blocks<readonly [string]>;
  private readonly idList: string[] = [];
  private numbers: Promise<ReadonlyMap<string, number>> | null = null;

  /** Unpack what is drawn from. */
  static async read(json: MapDataJson): Promise<MapData> {
    const source = (name: string): Source => {
      const given = json.blocks?.[name];
      return given ? (block) => given[block] ?? "" : blocksInPage(name);
    };
    const columns = new Columns((name) => source(name)(0));
    await prepare(columns, json, DRAWN);
    return new MapData(json, columns, source);
  }

  private constructor(
    private readonly json: MapDataJson,
    private readonly columns: Columns,
    source: (name: string) => Source,
  ) {
    const blocks = <Row extends readonly unknown[]>(name: string): Blocks<Row> => new Blocks(source(name), json.rows[name] ?? 1);
    ({
      count: this.count,
      kinds: this.kinds,
      assertions: this.assertions,
      statuses: this.statuses,
      langs: this.langs,
    } = json);
    this.position = columns.get("incident-position", json.count);
    this.kind = columns.get("incident-kind", json.count);
    this.assertion = columns.get("incident-assertion", json.count);
    this.positions = new Positions(json.steps, (name) => columns.get(`position-${name}`, json.positions));
    this.later = columnsReadLater(json, columns);
    this.shapes = json.shapes.map((shape) => readShape(shape, json.shapeSteps));
    this.lists = listsReadLater(source);
    this.places = new Table(source("places"), json.rows["places"] ?? 1);
    this.quotes = blocks("quotes");
    this.articles = blocks("articles");
    this.ids = blocks("ids");
    this.letters = (name, block) => source(name)(block);
  }

  get status(): Int32Array {
    return this.later.status();
  }
  get date(): Int32Array {
    return this.later.date();
  }
  get actor(): Int32Array {
    return this.later.actor();
  }
  get article(): Int32Array {
    return this.later.article();
  }
  get confidence(): Int32Array {
    return this.later.confidence();
  }
  /** By article. */
  get source(): Int32Array {
    return this.later.source();
  }
  get lang(): Int32Array {
    return this.later.lang();
  }
  get issue(): Int32Array {
    return this.later.issue();
  }
  get dates(): readonly DateRow[] {
    return this.lists.dates();
  }
  get actors(): readonly (readonly string[])[] {
    return this.lists.actors();
  }
  get sources(): readonly string[] {
    return this.lists.sources();
  }
  get published(): readonly string[] {
    return this.lists.published();
  }

  place(number: number): Place | undefined {
    const row = number < 0 ? undefined : this.places.at(number);
    return row && { name: row[0], names: row[1], country: row[2], admin1: row[3] };
  }

  incident(number: number): Incident {
    return new Incident(this, number);
  }

  isDrawn(number: number): boolean {
    return this.positions.isDrawn(this.position[number] ?? -1);
  }

  async read(number: number): Promise<Text> {
    const rows = [this.quotes.read(number), this.articles.read(this.article[number] ?? -1)] as const;
    return textOf(...(await Promise.all(rows)));
  }

  /** The text, if it is at hand. */
  peek(number: number): Text | undefined {
    const quote = this.quotes.peek(number);
    const article = this.articles.peek(this.article[number] ?? -1);
    return quote && article && textOf(quote, article);
  }

  /** The id of an incident. */
  async idOf(number: number): Promise<string | null> {
    await this.numbersById();
    return this.idList[number] ?? null;
  }

  /** The numbers of incidents by their ids. */
  numbersById(): Promise<ReadonlyMap<string, number>> {
    this.numbers ??= this.readIds();
    return this.numbers;
  }

  /** How many dates there are that differ, none among them. */
  get dateCount(): number {
    return this.json.dates;
  }

  articleCount(numbers: Int32Array): number {
    const { article } = this;
    const isCited = new Uint8Array(this.json.articles);
    numbers.forEach((number) => (isCited[article[number] ?? -1] = 1));
    return isCited.reduce((count, one) => count + one, 0);
  }

  /** Unpack what is read of incidents, before somebody asks for it. */
  prepare(): Promise<void> {
    return prepare(this.columns, this.json, READ);
  }

  private async readIds(): Promise<ReadonlyMap<string, number>> {
    for await (const ids of this.ids.all(this.count)) {
      ids.forEach(([id]) => this.idList.push(id));
    }
    return new Map(this.idList.map((id, number) => [id, number]));
  }
}

function columnsReadLater({ count, articles }: MapDataJson, columns: Columns) {
  const ofIncidents = (name: string): (() => Int32Array) => once(() => columns.get(`incident-${name}`, count));
  const ofArticles = (name: string): (() => Int32Array) => once(() => columns.get(`article-${name}`, articles));
  return {
    status: ofIncidents("status"),
    date: ofIncidents("date"),
    actor: ofIncidents("actors"),
    article: ofIncidents("article"),
    confidence: ofIncidents("confidence"),
    source: ofArticles("source"),
    lang: ofArticles("lang"),
    issue: ofArticles("published"),
  };
}

async function prepare(
  columns: Columns,
  { positions, count, articles }: MapDataJson,
  names: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const counts: Readonly<Record<string, number>> = { position: positions, incident: count, article: articles };
  await Promise.all(
    Object.entries(names).map(([of, found]) => columns.prepare(found.map((name) => `${of}-${name}`), counts[of] ?? 0)),
  );
}

function listsReadLater(source: (name: string) => Source) {
  const list = <Value>(name: string): (() => readonly Value[]) =>
    once(() => rowsOf<readonly [Value]>(source(name)(0)).map(([value]) => value));
  return {
    dates: once(() => rowsOf<DateRow>(source("dates")(0))),
    actors: list<readonly string[]>("actors"),
    sources: list<string>("sources"),
    published: list<string>("published"),
  };
}

function textOf([title, quote, prefix, suffix, mark, reasons]: QuoteRow, [article, url]: ArticleRow): Text {
  return { title, quote, prefix, suffix, mark, reasons, article, url };
}

function readShape({ area, parts }: MapDataJson["shapes"][number], steps: number): Shape {
  const decoded = parts.map((part) => part.map((ring) => project(decode(ring, steps))));
  const extents = decoded.map((part) => extentOf(part[0] ?? new Float64Array()));
  const isCut = extents.some(([west]) => west <= 0) && extents.some(([, , east]) => east >= 1);
  if (isCut) {
    // What lies beyond the antimeridian is drawn beside the rest, past the world's edge.
    decoded.filter((_, index) => (extents[index]?.[2] ?? 1) < 0.5).forEach((part) => part.forEach(moveEast));
  }
  const all = decoded.flatMap((part) => part.map(extentOf));
  return { isArea: area, parts: decoded, extent: join(all) };
}

function moveEast(ring: Float64Array): void {
  for (let index = 0; index < ring.length; index += 2) {
    ring[index] = (ring[index] ?? 0) + 1;
  }
}
