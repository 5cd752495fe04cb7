/** Where an incident is read: a popup at its place, or a sheet where there is no place or no room. */

import * as L from "leaflet";
import { element } from "./dom";
import { incidentCard, placeInWords, stackCard, type Desk } from "./card";
import type { Text } from "./data";
import type { Legend } from "./legend";
import { fill, plural } from "./text";

const NARROW = "(max-width: 719px)";
const HEADING = "reader-heading";
/** Pixels between a popup and the map's edge, and on its right the zoom buttons. */
const EDGE = 16;
const RIGHT_OF_POPUP = 56;
const POPUP_WIDTH = 360;
/** Incidents of one place that are listed at a time. */
const STACK = 100;

/** What is open: some incidents by number, and which of them is read. */
interface Opened {
  readonly numbers: readonly number[];
  readonly shown: number | null;
  /** Of the one that is read, or of those that are listed. */
  readonly texts: ReadonlyMap<number, Text>;
  readonly latLng: L.LatLng | null;
  readonly isCluster: boolean;
}

export class Reader {
  private opened: Opened | null = null;
  private readonly content = element("div", { class: "reader", role: "dialog", tabindex: -1, "aria-labelledby": HEADING });
  private readonly popup: L.Popup;
  private returnTo: HTMLElement | null = null;
  private isReplacing = false;
  /** Counts what was asked for, so that what comes late is left. */
  private asked = 0;

  constructor(
    private readonly map: L.Map,
    private readonly sheet: HTMLElement,
    private readonly legend: Legend,
    private readonly changed: (shown: number | null, message: string) => void,
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

  /** The incident that is read, if one is. */
  get shown(): number | null {
    return this.opened?.shown ?? null;
  }

  /** One of the incidents that are open: the one that is read, if one is. */
  get at(): number | null {
    return this.opened?.shown ?? this.opened?.numbers[0] ?? null;
  }

  /** Open incidents at a place; ``null`` where they have none on the map. */
  async open(
    desk: Desk,
    numbers: readonly number[],
    shown: number | null,
    latLng: L.LatLng | null,
    { isCluster = false, takeFocus = true } = {},
  ): Promise<void> {
    const active = document.activeElement;
    const isOutside = active instanceof HTMLElement && !this.content.contains(active);
    const only = numbers.length === 1 ? (numbers[0] ?? null) : shown;
    const texts = await this.read(desk, numbers, only);
    if (!texts) {
      return;
    }
    if (isOutside && active !== document.body) {
      this.returnTo = active;
    }
    this.opened = { numbers, shown: only, texts, latLng, isCluster };
    this.write(desk);
    this.place();
    if (takeFocus) {
      this.content.focus({ preventScroll: true });
    }
    this.tell(desk);
  }

  /** The texts of an incident or of the first of many; ``null`` when something else was asked for meanwhile. */
  private async read(
    desk: Desk,
    numbers: readonly number[],
    shown: number | null,
    count = STACK,
  ): Promise<ReadonlyMap<number, Text> | null> {
    const asked = (this.asked += 1);
    const wanted = shown === null ? numbers.slice(0, count) : [shown];
    const texts = await Promise.all(wanted.map(async (number) => [number, await desk.data.read(number)] as const));
    return asked === this.asked ? new Map(texts) : null;
  }

  /** Write again what is open in other words; close it if its incident is hidden. */
  refresh(desk: Desk, isVisible: (number: number) => boolean): void {
    if (!this.opened) {
      return;
    }
    const numbers = this.opened.numbers.filter(isVisible);
    const isGone = this.opened.shown !== null && !numbers.includes(this.opened.shown);
    if (numbers.length === 0 || isGone) {
      this.close(false);
      return;
    }
    const texts = new Map([...this.opened.texts].filter(([number]) => isVisible(number)));
    this.opened = { ...this.opened, numbers, texts };
    this.write(desk);
    // A filter moves nothing: only what a person opens is brought into sight.
    this.popup.options.autoPan = false;
    this.updatePopup();
    this.popup.options.autoPan = true;
  }

  /** Take what is open from other data, in which its incidents may have other numbers. */
  async moveTo(before: Desk, after: Desk): Promise<void> {
    const { opened } = this;
    if (!opened) {
      return;
    }
    const numbersById = await after.data.numbersById();
    const ids = await Promise.all(opened.numbers.map((number) => before.data.idOf(number)));
    const moved = new Map(opened.numbers.map((number, index) => [number, numbersById.get(ids[index] ?? "")]));
    const numbers = opened.numbers.flatMap((number) => moved.get(number) ?? []);
    const shown = opened.shown === null ? null : (moved.get(opened.shown) ?? -1);
    const texts = shown === -1 || numbers.length === 0 ? null : await this.read(after, numbers, shown);
    if (texts) {
      this.opened = { ...opened, numbers, shown, texts };
    } else {
      this.close(false);
    }
  }

  close(returnFocus: boolean): void {
    // What is still being read is not to open after this.
    this.asked += 1;
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
    this.asked += 1;
    this.changed(null, "");
  }

  private write(desk: Desk): void {
    const opened = this.opened;
    if (!opened) {
      return;
    }
    const show = async (shown: number | null, count = STACK): Promise<void> => {
      const texts = await this.read(desk, opened.numbers, shown, count);
      if (texts) {
        this.opened = { ...opened, shown, texts };
        this.write(desk);
        this.updatePopup();
        this.content.focus({ preventScroll: true });
        this.tell(desk);
      }
    };
    const { shown, numbers, texts } = opened;
    const wasOpen = this.content.querySelector("details")?.open ?? false;
    const text = shown === null ? undefined : texts.get(shown);
    const card =
      shown !== null && text
        ? incidentCard(desk, shown, text, HEADING)
        : stackCard(desk, texts, this.heading(desk, opened), HEADING, (number) => void show(number), this.more(desk, opened, show));
    const bar = this.bar(desk, numbers, shown, (number) => void show(number));
    this.content.lang = desk.words.lang;
    this.content.dir = desk.words.dir;
    this.content.replaceChildren(bar, card);
    const details = this.content.querySelector("details");
    if (details && wasOpen) {
      details.open = true;
    }
  }

  private heading({ data, words }: Desk, { numbers: [first], numbers, isCluster }: Opened): string {
    const place = first === undefined ? "" : placeInWords({ words }, data.incident(first));
    return plural(words, isCluster ? words.nearby : words.here, numbers.length, { place });
  }

  /** What lists the next of many incidents. */
  private more({ words }: Desk, { numbers, texts }: Opened, show: (shown: null, count: number) => void): HTMLElement | null {
    if (texts.size >= numbers.length) {
      return null;
    }
    const rest = plural(words, words.more, numbers.length - texts.size);
    const button = element("button", { type: "button", class: "more" }, rest);
    button.addEventListener("click", () => show(null, texts.size + STACK));
    return button;
  }

  /** Close, and between the incidents of one place: back to all, previous, next. */
  private bar(
    desk: Desk,
    numbers: readonly number[],
    shown: number | null,
    show: (number: number | null) => void,
  ): HTMLElement {
    const { words } = desk;
    const button = (label: string, text: string, press: () => void): HTMLButtonElement => {
      const made = element("button", { type: "button", "aria-label": label, title: label }, text);
      made.addEventListener("click", press);
      return made;
    };
    const bar = element("div", { class: "reader-bar" });
    bar.classList.toggle("is-alone", shown === null || numbers.length === 1);
    if (shown !== null && numbers.length > 1) {
      const index = numbers.indexOf(shown);
      const step = (by: number): void =>
        show(numbers[(index + by + numbers.length) % numbers.length] ?? null);
      bar.append(
        button(plural(words, words.back, numbers.length), "☰", () => show(null)),
        button(words.previous, "‹", () => step(-1)),
        element("span", {}, fill(words.of, { number: index + 1, count: numbers.length })),
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
    this.changed(this.shown, fill(desk.words.opened, { title }));
  }
}
