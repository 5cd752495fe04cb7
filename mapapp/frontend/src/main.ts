/** Where the script begins: the page's own script calls ``mapapp.start`` with folium's map. */

import type * as L from "leaflet";
import "leaflet/dist/leaflet.css";
import "./map.css";
import { addressOf, followAddress } from "./address";
import { App } from "./app";
import type { BasemapJson } from "./basemap";
import { loadCells } from "./cells";
import type { MapDataJson, PageJson } from "./data";
import { byId, readBlock } from "./dom";
import { offerLayers } from "./layers";
import { Panel } from "./panel";
import { listen, setFrameHeight, setSelected, type Arguments } from "./streamlit";
import { distance, fill, wordsFor, type Catalogues } from "./text";

const FRAME_HEIGHT = 560;

function start(map: L.Map): void {
  const catalogues = readBlock("mapapp-words") as Catalogues;
  const basemap = readBlock("mapapp-basemap") as BasemapJson;
  const page = readBlock("mapapp-data") as PageJson | null;
  const app = new App(map, catalogues, basemap);
  window.mapapp.app = app;
  if (page) {
    showPage(app, catalogues, page);
  } else {
    showInStreamlit(app, basemap);
  }
}

function showPage(app: App, catalogues: Catalogues, page: PageJson): void {
  app.setLanguage(page.lang);
  app.setTitle(page.title);
  const words = wordsFor(catalogues, page.lang);
  if (page.blur_m !== null) {
    app.addNote(fill(words.public_note, { distance: distance(words, page.blur_m) }));
  }
  if (page.tiles) {
    const { url, host, attribution } = page.tiles;
    app.addTiles(url, fill(words.tiles_attribution, { host: attribution }));
    app.addNote(fill(words.tiles_note, { host }));
  }
  if (page.archive) {
    app.addArchive(page.archive);
  }
  app.panel = new Panel(byId("finding"), app.selection);
  const write = followAddress(
    () => app.address,
    (address) => void app.go(address),
  );
  const asked = addressOf(location.hash);
  if (asked) {
    void app.go({ ...asked, incident: null });
  }
  const countLayers = page.layers && offerLayers(words, page.layers, app.selection);
  void app.setData(page.map, page.layers).then(async () => {
    countLayers?.();
    if (asked && asked.incident !== null) {
      await app.go(asked);
    }
    app.onMove = write;
  });
}

function showInStreamlit(app: App, basemap: BasemapJson): void {
  document.documentElement.classList.add("is-embedded");
  loadCells(app, basemap.beside ?? []);
  let data = "";
  let visible = "";
  let selected: string | null = null;
  let lang = "";
  let theme: string | null = null;
  let latest: Arguments | null = null;
  app.onSelect = async (number) => {
    const id = number === null ? null : await app.idOf(number);
    // What the page asked for is not told back to it.
    if (id !== selected) {
      selected = id;
      setSelected(id);
    }
  };
  // What has to be read first is done in the order in which it was asked for.
  let work = Promise.resolve();
  const changedVisible = (given: Arguments): boolean => {
    const text = JSON.stringify(given.visible);
    const changed = text !== visible;
    visible = text;
    return changed;
  };
  listen((given) => {
    document.documentElement.classList.toggle("has-list", given.list === true);
    setFrameHeight(given.height ?? FRAME_HEIGHT);
    if (given.theme !== theme) {
      theme = given.theme;
      app.setTheme(given.theme);
    }
    if (given.lang !== lang) {
      lang = given.lang;
      app.setLanguage(given.lang);
    }
    latest = given;
    work = work.then(() => follow(given)).catch((error: unknown) => console.error(error));
  });
  const follow = async (given: Arguments): Promise<void> => {
    // What was asked for since asks for everything anew.
    if (given !== latest) {
      return;
    }
    const isFiltered = changedVisible(given);
    if (given.data !== data) {
      const answer = await fetch(given.data);
      await app.setData((await answer.json()) as MapDataJson, null, given.visible);
      data = given.data;
    } else if (isFiltered) {
      await app.setVisible(given.visible);
    }
    if (given.selected !== selected) {
      selected = given.selected;
      await app.select(given.selected);
    }
  };
}

declare global {
  interface Window {
    /** ``app`` is for who measures the page. */
    mapapp: { readonly start: typeof start; app?: App };
  }
}

window.mapapp = { start };
