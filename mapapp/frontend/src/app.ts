/** The map and its list in step: one place where data, choice, language and theme come in. */

import * as L from "leaflet";
import type { Address } from "./address";
import { Basemap, type BasemapJson, type CellJson } from "./basemap";
import { CanvasLayer } from "./canvas";
import { placeInWords, type Desk } from "./card";
import { blocksInPage, pageRead } from "./blocks";
import { MapData, type MapDataJson } from "./data";
import { byId, element } from "./dom";
import { Finder } from "./finder";
import { IncidentLayer, type Hit } from "./incidents";
import { Labels } from "./labels";
import { Legend } from "./legend";
import type { LayersJson } from "./layers";
import { IncidentList } from "./list";
import { latOf, lonOf, type Extent } from "./mercator";
import { respectReducedMotion } from "./motion";
import type { Panel } from "./panel";
import { Printing } from "./printing";
import { Reader } from "./reader";
import { Selection } from "./selection";
import { SignBook } from "./signs";
import { nextTask } from "./tasks";
import { fill, plural, wordsFor, type Catalogues, type Words } from "./text";
import { Tiles, type TilesJson } from "./tiles";
import { onThemeChange, readTheme } from "./theme";
import { Timeline } from "./timeline";

const CLOSEST_AT_FIRST = 8;
/** Pixels left free around what is looked at. */
const EDGE = 48;
/** The smallest map, in pixels, on which the legend begins open. */
const ROOM_FOR_LEGEND = { x: 760, y: 480 };
const ATTRIBUTION = "GeoNames, CC BY 4.0 · Made with Natural Earth";

export class App {
  private data: MapData | null = null;
  words: Words;
  readonly selection = new Selection();
  /** What of it is in list and map. */
  shown = new Int32Array();
  private finder: Finder | null = null;
  private readonly printing: Printing;
  /** Where the page has one. */
  panel: Panel | null = null;
  private readonly signs: SignBook;
  private readonly basemap: Basemap;
  readonly ground: CanvasLayer;
  readonly names: CanvasLayer;
  readonly layer: IncidentLayer;
  private readonly reader: Reader;
  private readonly list: IncidentList;
  readonly timeline = new Timeline(byId("timeline"));
  readonly legend = new Legend(byId("legend") as HTMLDetailsElement);
  private readonly tooltip = L.tooltip({ direction: "top", offset: [0, -14], opacity: 1 });
  private readonly attribution = L.control.attribution({ prefix: false });
  private zoomControl: L.Control | null = null;
  private hasLooked = false;
  private hasMoved = false;
  private hasTiles = false;
  private title: string | null = null;

  /** Called with the incident that is opened, or ``null`` when it is closed. */
  onSelect: (number: number | null) => void = () => {};
  /** Called after what a link to the page tells has changed. */
  onMove: () => void = () => {};

  constructor(
    private readonly map: L.Map,
    private readonly catalogues: Catalogues,
    basemap: BasemapJson,
  ) {
    this.words = wordsFor(catalogues, document.documentElement.lang);
    this.signs = new SignBook(catalogues.signs, readTheme());
    this.basemap = new Basemap(basemap, blocksInPage("cell"));
    const labels = new Labels(this.basemap);
    respectReducedMotion(map);
    map.setView([25, 20], 2);
    this.ground = new CanvasLayer("ground", 150, (context, view) => this.basemap.paint(context, view, this.signs.theme), map);
    this.names = new CanvasLayer(
      "names",
      420,
      (context, view) => {
        const { boxes, labels: own } = this.layer.arrange(context, view);
        labels.paintOwn(context, view, this.signs.theme, boxes, own);
        if (!this.hasTiles) {
          labels.paint(context, view, this.signs.theme, this.words.lang);
        }
      },
      map,
    );
    this.layer = new IncidentLayer(map, this.signs, (number) => this.placeName(number));
    this.reader = new Reader(map, byId("sheet"), this.legend, (number, message) => this.onRead(number, message));
    this.list = new IncidentList(
      byId("incidents"),
      (number) => void this.openIncident(number),
      () => this.reader.close(true),
    );
    this.printing = new Printing(this);
    this.addControls();
    this.listen();
  }

  /** Show other data: all of it, or the incidents of some ids. */
  async setData(json: MapDataJson, layers: LayersJson | null, ids: readonly string[] | null = null): Promise<void> {
    await nextTask();
    const data = await MapData.read(json);
    await nextTask();
    const around = ids && (await numbersOf(data, ids));
    if (this.desk) {
      await this.reader.moveTo(this.desk, { ...this.desk, data });
    }
    this.data = data;
    if (data.dateCount > 1) {
      this.timeline.makeRoom();
    }
    this.selection.setData(data, layers, around);
    this.writeChrome();
    this.showPanel();
    await nextTask();
    this.drawMap();
    if (!this.hasLooked && data.count > 0) {
      this.lookAtAll();
    }
    await this.paintFirst();
    if (data.count > 0) {
      performance.mark("mapapp:symbols");
    }
    await data.prepare();
    this.timeline.setDates(data.dates);
    await nextTask();
    this.writeList();
    this.printing.prepare();
    if (ids || this.selection.isFiltered) {
      this.tellCount();
    }
    this.finder = new Finder(data, (hits) => this.selection.setHits(hits));
    this.finder.find(this.selection.filters.text);
    void this.whenRead(data);
  }

  async setVisible(ids: readonly string[] | null): Promise<void> {
    if (this.data) {
      this.selection.setAround(ids && (await numbersOf(this.data, ids)));
    }
  }

  /** What a link to the page tells of it. */
  get address(): Address {
    const [{ lat, lng: lon }, zoom] = [this.map.getCenter(), this.map.getZoom()];
    const { filters } = this.selection;
    return { filters, incident: this.reader.shown, view: this.hasMoved ? { zoom, lat, lon } : null };
  }

  /** Go where a link leads. */
  async go({ filters, incident, view }: Address): Promise<void> {
    if (view) {
      this.hasLooked = true;
      this.hasMoved = true;
      this.map.setView([view.lat, view.lon], view.zoom, { animate: false });
    }
    this.selection.set(filters);
    if (incident === null || !this.selection.has(incident)) {
      this.reader.close(false);
    } else if (incident !== this.reader.shown) {
      await this.openIncident(incident, false);
    }
  }

  private tellCount(): void {
    const { words, timeline, selection } = this;
    if (!timeline.isMoving && !this.finder?.isSearching) {
      const shown = plural(words, words.filtered, selection.numbers.length);
      const { window } = selection.filters;
      byId("status").textContent = window ? fill(words.window, { days: timeline.said, shown }) : shown;
    }
  }

  setLanguage(lang: string): void {
    this.words = wordsFor(this.catalogues, lang);
    this.addZoomControl();
    this.refresh();
  }

  setTitle(title: string): void {
    this.title = title;
  }

  setTheme(theme: "light" | "dark" | null): void {
    if (theme) {
      document.documentElement.dataset["theme"] = theme;
    } else {
      delete document.documentElement.dataset["theme"];
    }
    this.repaint();
  }

  /** Open an incident, or close what is open, because the page around asks for it. */
  async select(id: string | null): Promise<void> {
    const number = id === null ? undefined : (await this.data?.numbersById())?.get(id);
    if (number === undefined || !this.selection.has(number)) {
      this.reader.close(false);
    } else if (number !== this.reader.shown) {
      await this.openIncident(number, false);
    }
  }

  /** The id of an incident, where a page around shows some by their ids. */
  async idOf(number: number): Promise<string | null> {
    return (await this.data?.idOf(number)) ?? null;
  }

  /** A sentence beside the title that a reader has to know before trusting the map. */
  addNote(note: string): void {
    const noted = byId("note");
    noted.append(...(noted.hidden ? [] : [element("br", {})]), note);
    noted.hidden = false;
  }

  addTiles(url: string, attribution: string): void {
    L.tileLayer(url, { attribution: element("span", {}, attribution).innerHTML, maxZoom: 19 }).addTo(this.map);
    this.map.setMaxZoom(19);
    this.hasTiles = true;
    this.names.redraw();
  }

  /** Draw tiles of the page's own where the basemap shows less. */
  addArchive(json: TilesJson): void {
    const tiles = new Tiles(json, blocksInPage("tile"), () => this.repaintGround());
    this.basemap.tiles = tiles;
    this.map.setMaxZoom(Math.max(this.map.getMaxZoom(), tiles.maxZoom));
    if (tiles.attribution) {
      this.attribution.addAttribution(element("span", {}, tiles.attribution).innerHTML);
    }
    this.repaintGround();
  }

  addCell(name: string, read: () => CellJson): void {
    this.basemap.add(name, read);
    this.repaintGround();
  }

  private repaintGround(): void {
    this.ground.redraw();
    this.names.redraw();
  }

  get leaflet(): L.Map {
    return this.map;
  }

  get desk(): Desk | null {
    return this.data && { data: this.data, words: this.words, signs: this.signs };
  }

  private placeName(number: number): string {
    return this.data ? placeInWords(this, this.data.incident(number)) : "";
  }

  private addControls(): void {
    this.attribution.addAttribution(ATTRIBUTION).addTo(this.map);
    L.control.scale({ imperial: false, maxWidth: 120 }).addTo(this.map);
    this.addZoomControl();
  }

  private addZoomControl(): void {
    this.zoomControl?.remove();
    const { zoom_in: zoomInTitle, zoom_out: zoomOutTitle } = this.words;
    this.zoomControl = L.control.zoom({ position: "topright", zoomInTitle, zoomOutTitle }).addTo(this.map);
  }

  private listen(): void {
    this.map.on("click", (event) => {
      const hit = this.layer.hit(event.containerPoint);
      if (hit) {
        void this.openHit(hit);
      }
    });
    this.map.on("mousemove", (event) => this.hover(event));
    this.map.on("mouseout", () => this.tooltip.remove());
    this.map.on("moveend", () => this.moved());
    this.timeline.onWindow = (window) => this.selection.set({ window });
    this.timeline.onUndated = (undated) => this.selection.set({ undated });
    this.timeline.onRest = () => this.tellCount();
    // The fragment of the address is what a reader shares, and no part of the page.
    byId("skip").addEventListener("click", (event) => {
      event.preventDefault();
      byId("incidents").focus();
    });
    this.selection.listen(() => {
      this.finder?.find(this.selection.filters.text);
      if (this.selection.numbers !== this.shown) {
        this.refresh();
        this.printing.prepare();
      }
      this.showPanel();
      this.tellCount();
      this.onMove();
    });
    this.map.getContainer().addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        this.reader.close(true);
      }
    });
    new ResizeObserver(() => this.map.invalidateSize({ pan: false })).observe(this.map.getContainer());
    onThemeChange(() => this.repaint());
  }

  private hover(event: L.LeafletMouseEvent): void {
    const hit = this.layer.hit(event.containerPoint);
    this.map.getContainer().classList.toggle("is-over", hit !== null);
    if (!hit || this.reader.shown === hit.first) {
      this.tooltip.remove();
      return;
    }
    const text = this.hint(hit);
    this.tooltip.setLatLng(hit.latLng).setContent(element("bdi", {}, text)).addTo(this.map);
  }

  /** The title of one incident, once it is at hand, or how many there are. */
  private hint(hit: Hit): string {
    const place = this.placeName(hit.first);
    if (hit.count > 1) {
      return plural(this.words, hit.isCluster ? this.words.nearby : this.words.here, hit.count, { place });
    }
    void this.data?.read(hit.first);
    return this.data?.peek(hit.first)?.title ?? place;
  }

  private async openHit(hit: Hit): Promise<void> {
    this.tooltip.remove();
    if (hit.isCluster && this.map.getZoom() < this.map.getMaxZoom()) {
      const bounds = boundsOf(hit.extent());
      const zoom = Math.max(this.map.getZoom() + 1, this.map.getBoundsZoom(bounds, false, L.point(80, 80)));
      this.map.setView(bounds.getCenter(), Math.min(zoom, this.map.getMaxZoom()));
      return;
    }
    const group = hit.isPoint && !hit.isCluster ? this.layer.groupOf(hit.first) : null;
    const latLng = group ? this.nearest(group.latLng) : hit.latLng;
    if (this.desk) {
      await this.reader.open(this.desk, hit.numbers(), null, latLng, { isCluster: hit.isCluster });
    }
  }

  private async openIncident(number: number, takeFocus = true): Promise<void> {
    const group = this.layer.groupOf(number);
    const latLng = group && this.nearest(group.latLng);
    if (this.desk) {
      await this.reader.open(this.desk, group?.numbers ?? [number], number, latLng, { takeFocus });
    }
  }

  /** The copy of a place that is nearest to the middle of the map. */
  private nearest(latLng: L.LatLng): L.LatLng {
    const turns = Math.round((this.map.getCenter().lng - latLng.lng) / 360);
    return L.latLng(latLng.lat, latLng.lng + 360 * turns);
  }

  private onRead(number: number | null, message: string): void {
    byId("status").textContent = message;
    this.list.choose(number);
    this.layer.choose(this.reader.at);
    this.onSelect(number);
    this.onMove();
  }

  /** The first look is no move: another screen would have another. */
  private moved(): void {
    if (this.hasLooked) {
      this.hasMoved = true;
      this.onMove();
    }
  }

  /** Nothing is painted before it is known where to look, and the ground after what stands on it. */
  private async paintFirst(): Promise<void> {
    if (!this.map.hasLayer(this.names)) {
      await nextTask();
      // The label layer decides where signs stand, the incident layer paints them.
      this.names.addTo(this.map);
      this.layer.addTo(this.map);
      await nextTask();
      this.ground.addTo(this.map);
    }
  }

  private lookAtAll(): void {
    // The page around has its words by now, and left the map less room than it began with.
    this.map.invalidateSize({ pan: false });
    const size = this.map.getSize();
    this.legend.isOpen = size.x >= ROOM_FOR_LEGEND.x && size.y >= ROOM_FOR_LEGEND.y;
    const { extent } = this.layer;
    if (!extent) {
      this.hasLooked = true;
      return;
    }
    const bounds = boundsOf(extent);
    const room = L.point(2 * EDGE + this.legend.covered, 2 * EDGE);
    if (this.map.getBoundsZoom(bounds, false, room) <= this.map.getMinZoom()) {
      this.legend.isOpen = false;
    }
    this.map.fitBounds(bounds, {
      paddingTopLeft: [EDGE + this.legend.covered, EDGE],
      paddingBottomRight: [EDGE, EDGE],
      maxZoom: CLOSEST_AT_FIRST,
      animate: false,
    });
    this.hasLooked = true;
  }

  private refresh(): void {
    this.writeChrome();
    this.drawMap();
    this.writeList();
  }

  drawMap(): void {
    const { words, data, selection } = this;
    this.shown = selection.numbers;
    if (data) {
      this.layer.show(data, selection.numbers);
      this.legend.show(words, this.signs, data, selection.numbers, this.layer);
      this.names.redraw();
      this.layer.redraw();
    }
  }

  /** What stands around the map, and is open on it. */
  private writeList(): void {
    const { words, data, desk, selection } = this;
    const shown = selection.numbers;
    if (!data || !desk) {
      return;
    }
    this.reader.refresh(desk, (number) => selection.has(number));
    this.list.show(desk, shown, this.reader.shown);
    this.timeline.setDates(data.dates);
    this.timeline.show(words, this.countByDate(data), selection.filters);
    const drawn = shown.reduce((count, number) => count + Number(data.isDrawn(number)), 0);
    byId("summary").textContent =
      shown.length === 0
        ? words.no_incidents
        : fill(words.summary, {
            incidents: plural(words, words.incidents, shown.length),
            articles: plural(words, words.articles, data.articleCount(shown)),
            mapped: plural(words, words.mapped, drawn),
            listed: plural(words, words.listed, shown.length - drawn),
          });
  }

  /** Of each date, how many incidents the filters leave, whatever the window. */
  private countByDate(data: MapData): Int32Array {
    const { date } = data;
    const counts = new Int32Array(data.dates.length);
    for (let number = 0; number < data.count; number += 1) {
      if (this.selection.hasBut("window", number)) {
        counts[date[number] ?? -1] = (counts[date[number] ?? -1] ?? 0) + 1;
      }
    }
    return counts;
  }

  /** Leave a mark in time when every quote can be read: all blocks are there, and one was read. */
  private async whenRead(data: MapData): Promise<void> {
    await pageRead;
    if (data.count > 0) {
      await data.read(data.count - 1);
      performance.mark("mapapp:quotes");
    }
    await this.panel?.prepare();
  }

  private showPanel(): void {
    if (this.desk) {
      this.panel?.show(this.desk, this.finder?.isSearching ?? false);
      byId("applied").textContent = this.panel?.said ?? "";
    }
  }

  /** The words around map and list. */
  private writeChrome(): void {
    const { words } = this;
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.dir;
    byId("skip").textContent = words.skip_to_list;
    byId("list-heading").textContent = words.list;
    byId("list-hint").textContent = (this.data?.count ?? 0) > 0 ? words.list_hint : "";
    byId("legend-heading").textContent = words.legend;
    byId("map-region").setAttribute("aria-label", words.map);
    this.map.getContainer().setAttribute("aria-label", words.map);
    if (this.title !== null) {
      byId("title").replaceChildren(element("bdi", {}, this.title || words.list));
    }
  }

  private repaint(): void {
    this.signs.theme = readTheme();
    this.ground.redraw();
    this.refresh();
  }
}

async function numbersOf(data: MapData, ids: readonly string[]): Promise<Int32Array<ArrayBuffer>> {
  const numbers = await data.numbersById();
  return Int32Array.from(ids.flatMap((id) => numbers.get(id) ?? [])).sort();
}

const boundsOf = ([west, north, east, south]: Extent): L.LatLngBounds =>
  L.latLngBounds([latOf(south), lonOf(west)], [latOf(north), lonOf(east)]);
