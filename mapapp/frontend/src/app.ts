/** The map and its list in step: one place where data, choice, language and theme come in. */

import * as L from "leaflet";
import { Basemap, type BasemapJson, type CellJson } from "./basemap";
import { CanvasLayer } from "./canvas";
import { incidentCard, placeInWords, type Desk } from "./card";
import { isDrawn, MapData, type Incident, type MapDataJson } from "./data";
import { byId, element } from "./dom";
import { extentOfAll } from "./groups";
import { IncidentLayer, type Hit } from "./incidents";
import { Labels } from "./labels";
import { Legend } from "./legend";
import { IncidentList } from "./list";
import { latOf, lonOf } from "./mercator";
import { respectReducedMotion } from "./motion";
import { Reader } from "./reader";
import { SignBook } from "./signs";
import { fill, plural, wordsFor, type Catalogues, type Words } from "./text";
import { onThemeChange, readTheme } from "./theme";

const CLOSEST_AT_FIRST = 8;
/** Pixels left free around what is looked at. */
const EDGE = 48;
/** The smallest map, in pixels, on which the legend begins open. */
const ROOM_FOR_LEGEND = { x: 760, y: 480 };
const ATTRIBUTION = "GeoNames, CC BY 4.0 · Made with Natural Earth";
const EMPTY: MapDataJson = { incidents: [], articles: [], places: [], shapes: [], shapeSteps: 1 };

export class App {
  private data = new MapData(EMPTY);
  private words: Words;
  private visible: ReadonlySet<string> | null = null;
  private readonly signs: SignBook;
  private readonly basemap: Basemap;
  private readonly ground: CanvasLayer;
  private readonly names: CanvasLayer;
  private readonly layer: IncidentLayer;
  private readonly reader: Reader;
  private readonly list: IncidentList;
  private readonly legend = new Legend(byId("legend") as HTMLDetailsElement);
  private readonly tooltip = L.tooltip({ direction: "top", offset: [0, -14], opacity: 1 });
  private zoomControl: L.Control | null = null;
  private hasLooked = false;
  private hasTiles = false;
  private title: string | null = null;

  /** Called with the incident that a person opened, or ``null`` when it was closed. */
  onSelect: (id: string | null) => void = () => {};

  constructor(
    private readonly map: L.Map,
    private readonly catalogues: Catalogues,
    basemap: BasemapJson,
  ) {
    this.words = wordsFor(catalogues, document.documentElement.lang);
    this.signs = new SignBook(catalogues.signs, readTheme());
    this.basemap = new Basemap(basemap);
    const labels = new Labels(this.basemap);
    respectReducedMotion(map);
    map.setView([25, 20], 2);
    this.ground = new CanvasLayer("ground", 150, (context, view) => this.basemap.paint(context, view, this.signs.theme), map);
    this.ground.addTo(map);
    // The label layer is painted first: it decides where the incident layer's signs stand.
    this.names = new CanvasLayer(
      "names",
      420,
      (context, view) => {
        const { boxes, labels: own } = this.layer.arrange(context, view);
        labels.paintOwn(context, this.signs.theme, boxes, own);
        if (!this.hasTiles) {
          labels.paint(context, view, this.signs.theme, this.words.lang);
        }
      },
      map,
    );
    this.layer = new IncidentLayer(map, this.signs, (incident) => placeInWords(this.desk, incident));
    this.names.addTo(map);
    this.layer.addTo(map);
    this.reader = new Reader(map, byId("sheet"), this.legend, (id, message) => this.onRead(id, message));
    this.list = new IncidentList(
      byId("incidents"),
      (incident) => this.openIncident(incident),
      () => this.reader.close(true),
    );
    this.addControls();
    this.listen();
  }

  setData(json: MapDataJson): void {
    this.data = new MapData(json);
    this.refresh();
    if (!this.hasLooked && this.data.incidents.length > 0) {
      this.hasLooked = true;
      this.lookAtAll();
    }
  }

  setVisible(ids: readonly string[] | null): void {
    this.visible = ids === null ? null : new Set(ids);
    this.refresh();
    byId("status").textContent = plural(this.words, this.words.filtered, this.shown.length);
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
  select(id: string | null): void {
    if (id === this.reader.shownId) {
      return;
    }
    const incident = id === null ? undefined : this.data.incident(id);
    if (incident && this.isVisible(incident.id)) {
      this.openIncident(incident, false);
    } else {
      this.reader.close(false);
    }
  }

  addTiles(url: string, attribution: string, note: string): void {
    L.tileLayer(url, { attribution: element("span", {}, attribution).innerHTML, maxZoom: 19 }).addTo(this.map);
    const noted = byId("note");
    noted.textContent = note;
    noted.hidden = false;
    this.map.setMaxZoom(19);
    this.hasTiles = true;
    this.names.redraw();
  }

  addCell(cell: CellJson): void {
    this.basemap.add(cell);
    this.ground.redraw();
    this.names.redraw();
  }

  get leaflet(): L.Map {
    return this.map;
  }

  private get desk(): Desk {
    return { data: this.data, words: this.words, signs: this.signs };
  }

  private get shown(): readonly Incident[] {
    return this.data.incidents.filter((incident) => this.isVisible(incident.id));
  }

  private isVisible(id: string): boolean {
    return this.data.incident(id) !== undefined && (this.visible === null || this.visible.has(id));
  }

  private addControls(): void {
    L.control.attribution({ prefix: false }).addAttribution(ATTRIBUTION).addTo(this.map);
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
        this.openHit(hit);
      }
    });
    this.map.on("mousemove", (event) => this.hover(event));
    this.map.on("mouseout", () => this.tooltip.remove());
    this.map.getContainer().addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        this.reader.close(true);
      }
    });
    new ResizeObserver(() => this.map.invalidateSize({ pan: false })).observe(this.map.getContainer());
    onThemeChange(() => this.repaint());
    window.addEventListener("beforeprint", () => this.print());
  }

  private hover(event: L.LeafletMouseEvent): void {
    const hit = this.layer.hit(event.containerPoint);
    this.map.getContainer().classList.toggle("is-over", hit !== null);
    const [only, ...others] = hit?.incidents ?? [];
    if (!hit || !only || this.reader.shownId === only.id) {
      this.tooltip.remove();
      return;
    }
    const text =
      others.length > 0
        ? plural(this.words, hit.isCluster ? this.words.nearby : this.words.here, others.length + 1, {
            place: placeInWords(this.desk, only),
          })
        : only.title;
    this.tooltip.setLatLng(hit.latLng).setContent(element("bdi", {}, text)).addTo(this.map);
  }

  private openHit(hit: Hit): void {
    this.tooltip.remove();
    const group = hit.incidents[0] && this.layer.groupOf(hit.incidents[0].id);
    if (hit.isCluster && this.map.getZoom() < this.map.getMaxZoom()) {
      const groups = new Set(hit.incidents.flatMap((incident) => this.layer.groupOf(incident.id) ?? []));
      const [west, north, east, south] = extentOfAll([...groups]);
      const bounds = L.latLngBounds([latOf(south), lonOf(west)], [latOf(north), lonOf(east)]);
      const zoom = Math.max(this.map.getZoom() + 1, this.map.getBoundsZoom(bounds, false, L.point(80, 80)));
      this.map.setView(bounds.getCenter(), Math.min(zoom, this.map.getMaxZoom()));
      return;
    }
    const latLng = group?.sort === "spot" && !hit.isCluster ? this.nearest(this.layer.latLngOf(group)) : hit.latLng;
    this.reader.open(this.desk, hit.incidents, null, latLng, {
      isCluster: hit.isCluster,
    });
  }

  private openIncident(incident: Incident, takeFocus = true): void {
    const group = isDrawn(incident) ? this.layer.groupOf(incident.id) : undefined;
    if (!group) {
      this.reader.open(this.desk, [incident], incident.id, null, { takeFocus });
      return;
    }
    const latLng = this.nearest(this.layer.latLngOf(group));
    this.reader.open(this.desk, group.incidents, incident.id, latLng, { takeFocus });
  }

  /** The copy of a place that is nearest to the middle of the map. */
  private nearest(latLng: L.LatLng): L.LatLng {
    const turns = Math.round((this.map.getCenter().lng - latLng.lng) / 360);
    return L.latLng(latLng.lat, latLng.lng + 360 * turns);
  }

  private onRead(id: string | null, message: string): void {
    byId("status").textContent = message;
    this.list.choose(id);
    this.layer.choose(id);
    this.onSelect(id);
  }

  private lookAtAll(): void {
    const groups = this.layer.allGroups;
    // The page around has its words by now, and left the map less room than it began with.
    this.map.invalidateSize({ pan: false });
    const size = this.map.getSize();
    this.legend.isOpen = size.x >= ROOM_FOR_LEGEND.x && size.y >= ROOM_FOR_LEGEND.y;
    if (groups.length === 0) {
      return;
    }
    const [west, north, east, south] = extentOfAll(groups);
    const bounds = L.latLngBounds([latOf(south), lonOf(west)], [latOf(north), lonOf(east)]);
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
  }

  private refresh(): void {
    const { words, shown } = this;
    this.layer.show(this.data, shown);
    this.names.redraw();
    this.layer.redraw();
    this.reader.refresh(this.desk, (id) => this.isVisible(id));
    this.list.show(this.desk, shown, this.reader.shownId);
    const drawn = shown.filter(isDrawn).length;
    byId("summary").textContent =
      shown.length === 0
        ? words.no_incidents
        : fill(words.summary, {
            incidents: plural(words, words.incidents, shown.length),
            articles: plural(words, words.articles, this.data.articleCount(shown)),
            mapped: plural(words, words.mapped, drawn),
            listed: plural(words, words.listed, shown.length - drawn),
          });
    this.legend.show(words, this.signs, shown, this.layer.allGroups);
    this.writeChrome();
  }

  /** The words around map and list. */
  private writeChrome(): void {
    const { words } = this;
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.dir;
    byId("skip").textContent = words.skip_to_list;
    byId("list-heading").textContent = words.list;
    byId("list-hint").textContent = this.shown.length > 0 ? words.list_hint : "";
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

  /** On paper the whole view and every incident is read, not only the one that is open. */
  private print(): void {
    const { map, legend } = this;
    const [centre, zoom, bounds, { isOpen }] = [map.getCenter(), map.getZoom(), map.getBounds(), legend];
    const theme = (document.documentElement.dataset["theme"] ?? null) as "light" | "dark" | null;
    const turnTo = (isPrinting: boolean): void => {
      document.documentElement.classList.toggle("is-printing", isPrinting);
      this.setTheme(isPrinting ? "light" : theme);
      legend.isOpen = isPrinting || isOpen;
      map.invalidateSize({ pan: false });
    };
    turnTo(true);
    map.fitBounds(bounds, { animate: false });
    this.ground.layOver([this.layer.areas, this.names, this.layer.symbols]);
    this.writeForPrint();
    const done = (): void => {
      turnTo(false);
      map.setView(centre, zoom, { animate: false });
      byId("print").replaceChildren();
    };
    window.addEventListener("afterprint", done, { once: true });
  }

  private writeForPrint(): void {
    const cards = this.shown.map((incident, index) => incidentCard(this.desk, incident, `print-${index}`));
    byId("print").replaceChildren(...cards);
    byId("print").querySelectorAll("details").forEach((details) => (details.open = true));
  }
}
