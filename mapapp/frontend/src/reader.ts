/** Where an incident is read: a popup at its place, or a sheet where there is no place or no room. */

import * as L from "leaflet";
import { element } from "./dom";
import { incidentCard, placeInWords, stackCard, type Desk } from "./card";
import type { Incident } from "./data";
import type { Legend } from "./legend";
import { fill, plural } from "./text";

const NARROW = "(max-width: 719px)";
const HEADING = "reader-heading";
/** Pixels between a popup and the map's edge, and on its right the zoom buttons. */
const EDGE = 16;
const RIGHT_OF_POPUP = 56;
const POPUP_WIDTH = 360;

/** What is open: some incidents, and which of them is read. */
interface Opened {
  readonly ids: readonly string[];
  readonly shown: string | null;
  readonly latLng: L.LatLng | null;
  readonly isCluster: boolean;
}

export class Reader {
  private opened: Opened | null = null;
  private readonly content = element("div", { class: "reader", role: "dialog", tabindex: -1, "aria-labelledby": HEADING });
  private readonly popup: L.Popup;
  private returnTo: HTMLElement | null = null;
  private isReplacing = false;

  constructor(
    private readonly map: L.Map,
    private readonly sheet: HTMLElement,
    private readonly legend: Legend,
    private readonly changed: (shown: string | null, message: string) => void,
  ) {
    this.popup = L.popup({
      closeButton: false,
      closeOnEscapeKey: false,
      className: "reader-popup",
      minWidth: POPUP_WIDTH,
      maxWidth: POPUP_WIDTH,
      offset: [0, -12],
      autoPanPaddingBottomRight: [RIGHT_OF_POPUP, EDGE],
    }).setContent(this.content);
    this.content.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        this.close(true);
      }
    });
    // Leaflet asks whether a click was in a popup by where its target is now, and that may be gone.
    this.content.addEventListener("click", (event) => event.stopPropagation());
    map.on("popupclose", (event) => {
      if (event.popup === this.popup && !this.isReplacing) {
        this.forget();
      }
    });
  }

  get shownId(): string | null {
    return this.opened?.shown ?? null;
  }

  /** Open incidents at a place; ``null`` where they have none on the map. */
  open(
    desk: Desk,
    incidents: readonly Incident[],
    shown: string | null,
    latLng: L.LatLng | null,
    { isCluster = false, takeFocus = true } = {},
  ): void {
    const active = document.activeElement;
    const isOutside = active instanceof HTMLElement && !this.content.contains(active);
    if (isOutside && active !== document.body) {
      this.returnTo = active;
    }
    const ids = incidents.map((incident) => incident.id);
    this.opened = { ids, shown: ids.length === 1 ? (ids[0] ?? null) : shown, latLng, isCluster };
    this.write(desk);
    this.place();
    if (takeFocus) {
      this.content.focus({ preventScroll: true });
    }
    this.tell(desk);
  }

  /** Write again what is open from new data; close it if its incident is gone. */
  refresh(desk: Desk, isVisible: (id: string) => boolean): void {
    if (!this.opened) {
      return;
    }
    const ids = this.opened.ids.filter(isVisible);
    const isGone = this.opened.shown !== null && !ids.includes(this.opened.shown);
    if (ids.length === 0 || isGone) {
      this.close(false);
      return;
    }
    this.opened = { ...this.opened, ids };
    this.write(desk);
    // A filter moves nothing: only what a person opens is brought into sight.
    this.popup.options.autoPan = false;
    this.updatePopup();
    this.popup.options.autoPan = true;
  }

  close(returnFocus: boolean): void {
    if (!this.opened) {
      return;
    }
    this.isReplacing = true;
    this.popup.remove();
    this.isReplacing = false;
    this.sheet.hidden = true;
    this.forget();
    if (returnFocus) {
      (this.returnTo?.isConnected ? this.returnTo : this.map.getContainer()).focus({ preventScroll: true });
    }
    this.returnTo = null;
  }

  private forget(): void {
    this.opened = null;
    this.changed(null, "");
  }

  private write(desk: Desk): void {
    const opened = this.opened;
    if (!opened) {
      return;
    }
    const incidents = opened.ids.flatMap((id) => desk.data.incident(id) ?? []);
    const shown = incidents.find((incident) => incident.id === opened.shown);
    const show = (id: string | null): void => {
      this.opened = { ...opened, shown: id };
      this.write(desk);
      this.updatePopup();
      this.content.focus({ preventScroll: true });
      this.tell(desk);
    };
    const wasOpen = this.content.querySelector("details")?.open ?? false;
    const bar = this.bar(desk, incidents, shown, show);
    const [first] = incidents;
    const place = first ? placeInWords(desk, first) : "";
    const heading = plural(desk.words, opened.isCluster ? desk.words.nearby : desk.words.here, incidents.length, { place });
    const card = shown
      ? incidentCard(desk, shown, HEADING)
      : stackCard(desk, incidents, heading, HEADING, (incident) => show(incident.id));
    this.content.lang = desk.words.lang;
    this.content.dir = desk.words.dir;
    this.content.replaceChildren(bar, card);
    const details = this.content.querySelector("details");
    if (details && wasOpen) {
      details.open = true;
    }
  }

  /** Close, and between the incidents of one place: back to all, previous, next. */
  private bar(
    desk: Desk,
    incidents: readonly Incident[],
    shown: Incident | undefined,
    show: (id: string | null) => void,
  ): HTMLElement {
    const { words } = desk;
    const button = (label: string, text: string, press: () => void): HTMLButtonElement => {
      const made = element("button", { type: "button", "aria-label": label, title: label }, text);
      made.addEventListener("click", press);
      return made;
    };
    const bar = element("div", { class: "reader-bar" });
    bar.classList.toggle("is-alone", !shown || incidents.length === 1);
    if (shown && incidents.length > 1) {
      const index = incidents.indexOf(shown);
      const step = (by: number): void =>
        show(incidents[(index + by + incidents.length) % incidents.length]?.id ?? null);
      bar.append(
        button(plural(words, words.back, incidents.length), "☰", () => show(null)),
        button(words.previous, "‹", () => step(-1)),
        element("span", {}, fill(words.of, { number: index + 1, count: incidents.length })),
        button(words.next, "›", () => step(1)),
      );
    }
    bar.append(element("span", { class: "spring" }), button(words.close, "×", () => this.close(true)));
    return bar;
  }

  private place(): void {
    const latLng = this.opened?.latLng ?? null;
    if (latLng && !matchMedia(NARROW).matches) {
      this.sheet.hidden = true;
      this.fitPopup();
      this.popup.options.autoPanPaddingTopLeft = [this.leftOfPopup(), EDGE];
      this.isReplacing = true;
      this.popup.setLatLng(latLng).setContent(this.content).openOn(this.map);
      this.isReplacing = false;
      return;
    }
    this.isReplacing = true;
    this.popup.remove();
    this.isReplacing = false;
    this.content.style.maxHeight = "";
    this.sheet.replaceChildren(this.content);
    this.sheet.hidden = false;
    if (latLng) {
      this.keepInSight(latLng);
    }
  }

  /** Beside the legend, which closes where map and popup leave no room for it. */
  private leftOfPopup(): number {
    const room = this.map.getSize().x - POPUP_WIDTH - EDGE - RIGHT_OF_POPUP;
    if (this.legend.covered > room) {
      this.legend.isOpen = false;
    }
    return Math.min(this.legend.covered, room) + EDGE;
  }

  /** Move a place out from under the sheet, where some of the map is left to see. */
  private keepInSight(latLng: L.LatLng): void {
    const map = this.map.getContainer().getBoundingClientRect();
    const bottom = Math.min(map.bottom, this.sheet.getBoundingClientRect().top);
    const top = Math.max(map.top, 0);
    if (bottom - top > 5 * EDGE) {
      this.map.panInside(latLng, {
        paddingTopLeft: [2 * EDGE, top - map.top + 2 * EDGE],
        paddingBottomRight: [2 * EDGE, map.bottom - bottom + 2 * EDGE],
      });
    }
  }

  private updatePopup(): void {
    this.content.scrollTop = 0;
    if (this.popup.isOpen()) {
      this.fitPopup();
      this.popup.update();
    }
  }

  private fitPopup(): void {
    this.content.style.maxHeight = `${Math.max(180, Math.min(520, this.map.getSize().y - 90))}px`;
  }

  private tell(desk: Desk): void {
    const title = this.content.querySelector("h2")?.textContent ?? "";
    this.changed(this.shownId, fill(desk.words.opened, { title }));
  }
}
