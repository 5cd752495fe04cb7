/** The page on paper: what is read for it before it is asked for, and the view that it shows. */

import type * as L from "leaflet";
import type { CanvasLayer } from "./canvas";
import type { Desk } from "./card";
import { byId } from "./dom";
import type { IncidentLayer } from "./incidents";
import type { Legend } from "./legend";
import { northArrow, numberedLists, type Printed } from "./paper";
import type { Timeline } from "./timeline";

/** Cards that are printed: more would be a book, and would have to be read before it is asked for. */
const MOST_PRINTED = 200;

/** What of the page is turned to paper and back. */
export interface Printable {
  readonly leaflet: L.Map;
  readonly ground: CanvasLayer;
  readonly names: CanvasLayer;
  readonly layer: IncidentLayer;
  readonly legend: Legend;
  readonly timeline: Timeline;
  readonly desk: Desk | null;
  /** Incidents in list and map. */
  readonly shown: Int32Array;
  drawMap(): void;
  setTheme(theme: "light" | "dark" | null): void;
}

export class Printing {
  private reading = 0;
  private printed: Printed[] = [];

  constructor(private readonly page: Printable) {
    window.addEventListener("beforeprint", () => this.begin());
  }

  /** A page is given no time to read when it is printed: what will be on paper is read before. */
  prepare(): void {
    const { desk, shown } = this.page;
    clearTimeout(this.reading);
    if (!desk) {
      return;
    }
    this.printed = [];
    this.reading = window.setTimeout(async () => {
      const first = Array.from(shown.subarray(0, MOST_PRINTED));
      const texts = await Promise.all(first.map(async (number) => [number, await desk.data.read(number)] as const));
      if (this.page.desk?.data === desk.data && this.page.shown === shown) {
        this.printed = texts;
      }
    });
  }

  /** On paper the whole view and every incident is read, not only the one that is open. */
  private begin(): void {
    const { leaflet: map, legend, layer, desk, shown } = this.page;
    const [centre, zoom, bounds, { isOpen }] = [map.getCenter(), map.getZoom(), map.getBounds(), legend];
    const theme = (document.documentElement.dataset["theme"] ?? null) as "light" | "dark" | null;
    const turnTo = (isPrinting: boolean): void => {
      document.documentElement.classList.toggle("is-printing", isPrinting);
      this.page.setTheme(isPrinting ? "light" : theme);
      legend.isOpen = isPrinting || isOpen;
      map.invalidateSize({ pan: false });
    };
    turnTo(true);
    map.fitBounds(bounds, { animate: false });
    const printed = new Map(this.printed);
    const order = layer.numberThrough([...printed.keys()]);
    this.page.drawMap();
    // Numbers for which there is no room stand over signs.
    this.page.ground.layOver([layer.areas, layer.symbols, this.page.names]);
    this.page.timeline.fit();
    const texts = order.flatMap((number) => {
      const text = printed.get(number);
      return text ? [[number, text] as const] : [];
    });
    const north = desk && northArrow(desk.words);
    byId("map-region").append(...(north ? [north] : []));
    byId("print").replaceChildren(...(desk ? numberedLists(desk, texts, shown.length, byId("list-region").offsetTop) : []));
    const end = (): void => {
      layer.numberThrough([]);
      turnTo(false);
      north?.remove();
      map.setView(centre, zoom, { animate: false });
      byId("print").replaceChildren();
    };
    window.addEventListener("afterprint", end, { once: true });
  }
}
