/** The list of all incidents: the map's equal, one tab stop, arrow keys inside.

A long list has in the page only the rows that are in view. How far it is scrolled says which
row that is and where it stands: at the top the first one, at the end the last one at the bottom.
*/

import { element } from "./dom";
import { dateInWords } from "./dates";
import { inLanguage, placeInWords, precisionInWords, type Desk } from "./card";

const PAGE = 10;
/** Rows up to which all of them are in the page. */
const SHORT = 100;
/** Pixels: what a row takes as a rule, and at least. */
const ROW_HEIGHT = 104;
const LEAST_HEIGHT = 60;
/** The tallest element that every browser lays out right, in pixels. */
const TALLEST = 8_000_000;

export class IncidentList {
  private desk: Desk | null = null;
  /** In order, as they are shown. */
  private numbers = new Int32Array();
  /** Rows in the page, by their place in the list. */
  private rows = new Map<number, HTMLElement>();
  private readonly spacer = element("li", { role: "presentation", class: "spacer" });
  private active = 0;
  private chosen: number | null = null;
  private queued = 0;

  constructor(
    private readonly box: HTMLElement,
    private readonly open: (number: number) => void,
    private readonly close: () => void,
  ) {
    box.addEventListener("keydown", (event) => this.onKey(event));
    box.addEventListener("click", (event) => this.onClick(event));
    box.addEventListener("scroll", () => this.arrangeSoon());
    new ResizeObserver(() => this.arrangeSoon()).observe(box);
  }

  show(desk: Desk, numbers: Int32Array<ArrayBuffer>, chosen: number | null): void {
    const hadFocus = this.box.contains(document.activeElement);
    const activeNumber = this.numbers[this.active];
    const goesOn = this.numbers.every((number, index) => number === numbers[index]);
    this.desk = desk;
    this.numbers = numbers;
    this.rows.clear();
    this.box.classList.toggle("is-long", this.isLong);
    this.spacer.style.height = `${Math.min(TALLEST, numbers.length * ROW_HEIGHT)}px`;
    this.box.replaceChildren(...(this.isLong ? [this.spacer] : []));
    if (!goesOn) {
      // Other incidents are read from the first one; what a search still adds stands after those that are read.
      this.box.scrollTop = 0;
    }
    this.active = Math.max(0, activeNumber === undefined ? 0 : indexIn(numbers, activeNumber));
    this.arrange();
    this.activate(this.active, hadFocus);
    this.choose(chosen);
  }

  /** Show which incident is open. */
  choose(number: number | null): void {
    this.chosen = number;
    const index = number === null ? -1 : indexIn(this.numbers, number);
    if (index >= 0) {
      this.bringIntoView(index);
      this.activate(index, false);
    }
    this.rows.forEach((row, at) => row.setAttribute("aria-selected", String(at === index)));
  }

  private get isLong(): boolean {
    return this.numbers.length > SHORT;
  }

  /** How far the list is scrolled, from 0 to 1. */
  private get share(): number {
    const most = this.box.scrollHeight - this.box.clientHeight;
    return most > 0 ? Math.min(1, Math.max(0, this.box.scrollTop / most)) : 0;
  }

  private arrangeSoon(): void {
    if (this.isLong) {
      this.queued ||= requestAnimationFrame(() => {
        this.queued = 0;
        this.arrange();
      });
    }
  }

  /** Put the rows in view into the page, each where it belongs. */
  private arrange(): void {
    const { share, box, numbers } = this;
    const anchor = Math.min(share * numbers.length, numbers.length - 0.001);
    const first = this.isLong ? Math.floor(anchor - (share * box.clientHeight) / LEAST_HEIGHT) - 1 : 0;
    const last = this.isLong ? Math.ceil(anchor + ((1 - share) * box.clientHeight) / LEAST_HEIGHT) + 1 : numbers.length - 1;
    this.keepRows(Math.max(0, first), Math.min(last, numbers.length - 1));
    if (!this.isLong) {
      return;
    }
    const heights = new Map([...this.rows].map(([index, row]) => [index, row.offsetHeight]));
    const middle = Math.floor(anchor);
    let top = box.scrollTop + share * box.clientHeight - (anchor - middle) * (heights.get(middle) ?? 0);
    for (let index = middle - 1; this.rows.has(index); index -= 1) {
      top -= heights.get(index) ?? 0;
    }
    for (const [index, row] of this.rows) {
      row.style.top = `${top}px`;
      top += heights.get(index) ?? 0;
    }
  }

  /** Make the rows from one place in the list to another, and let go of the others. */
  private keepRows(first: number, last: number): void {
    const focused = this.rows.get(this.active);
    const hadFocus = focused !== undefined && focused === document.activeElement;
    const kept = new Map<number, HTMLElement>();
    let before: Element | null = this.isLong ? this.spacer : null;
    for (let index = first; index <= last; index += 1) {
      const row: HTMLElement = this.rows.get(index) ?? this.makeRow(index);
      const isInPlace: boolean = row.isConnected && row.previousElementSibling === before;
      if (!isInPlace) {
        this.rows.get(index)?.remove();
        if (before) {
          before.after(row);
        } else {
          this.box.prepend(row);
        }
      }
      kept.set(index, row);
      before = row;
    }
    this.rows.forEach((row, index) => {
      if (!kept.has(index)) {
        row.remove();
      }
    });
    this.rows = kept;
    this.markTabStop();
    if (hadFocus && !focused.isConnected) {
      // Its row was scrolled away: the arrow keys go on from where it was.
      this.box.focus({ preventScroll: true });
    }
  }

  private makeRow(index: number): HTMLElement {
    const number = this.numbers[index] ?? -1;
    if (!this.desk) {
      return element("li");
    }
    const row = option(this.desk, number);
    row.setAttribute("aria-posinset", String(index + 1));
    row.setAttribute("aria-setsize", String(this.numbers.length));
    row.setAttribute("aria-selected", String(number === this.chosen));
    const title = row.querySelector(".title");
    const text = this.desk.data.peek(number);
    if (title && text) {
      title.textContent = text.title;
    } else if (title) {
      void this.desk.data.read(number).then((read) => {
        title.textContent = read.title;
        this.arrangeSoon();
        if (row === document.activeElement) {
          this.bringIntoView(index);
        }
      });
    }
    return row;
  }

  /** The active row or, when that is out of view, the first one is where the Tab key stops. */
  private markTabStop(): void {
    const [first] = this.rows.keys();
    const stop = this.rows.has(this.active) ? this.active : first;
    this.rows.forEach((row, index) => row.setAttribute("tabindex", index === stop ? "0" : "-1"));
  }

  private activate(index: number, takeFocus: boolean): void {
    this.active = Math.max(0, Math.min(index, this.numbers.length - 1));
    if (takeFocus) {
      this.bringIntoView(this.active);
    }
    this.markTabStop();
    if (takeFocus) {
      this.rows.get(this.active)?.focus({ preventScroll: true });
    }
  }

  /** Scroll the list, never the page around it. */
  private bringIntoView(index: number): void {
    const { box } = this;
    if (this.isLong && !this.rows.has(index)) {
      box.scrollTop = (box.scrollHeight - box.clientHeight) * ((index + 0.5) / this.numbers.length);
      this.arrange();
    }
    // Rows differ in height: how far they move is only known when they have.
    for (let tries = 0; tries < 4; tries += 1) {
      const outer = box.getBoundingClientRect();
      const inner = this.rows.get(index)?.getBoundingClientRect();
      const missing = inner ? Math.min(0, inner.top - outer.top) || Math.max(0, inner.bottom - outer.bottom) : 0;
      if (Math.abs(missing) < 1) {
        return;
      }
      box.scrollTop += missing * this.scrollAPixel;
      this.arrange();
    }
  }

  /** How far a long list has to be scrolled for its rows to move a pixel. */
  private get scrollAPixel(): number {
    const rows = [...this.rows.values()];
    const height = rows.reduce((sum, row) => sum + row.offsetHeight, 0) / rows.length;
    const { scrollHeight, clientHeight } = this.box;
    return this.isLong ? (scrollHeight - clientHeight) / (this.numbers.length * height - clientHeight) : 1;
  }

  private onClick(event: MouseEvent): void {
    const clicked = (event.target as Element).closest('[role="option"]');
    const [index] = [...this.rows].find(([, row]) => row === clicked) ?? [];
    const number = this.numbers[index ?? -1];
    if (index !== undefined && number !== undefined) {
      this.activate(index, true);
      this.open(number);
    }
  }

  private onKey(event: KeyboardEvent): void {
    // The Tab key may have stopped at a row in view that is not the active one.
    const [focused = this.active] = [...this.rows].find(([, row]) => row === document.activeElement) ?? [];
    const steps: Record<string, number> = {
      ArrowDown: focused + 1,
      ArrowUp: focused - 1,
      PageDown: focused + PAGE,
      PageUp: focused - PAGE,
      Home: 0,
      End: this.numbers.length - 1,
    };
    const step = steps[event.key];
    const number = this.numbers[focused];
    if (step !== undefined) {
      this.activate(step, true);
    } else if ((event.key === "Enter" || event.key === " ") && number !== undefined) {
      this.open(number);
    } else if (event.key === "Escape") {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
  }
}

function option(desk: Desk, number: number): HTMLElement {
  const { words, signs } = desk;
  const incident = desk.data.incident(number);
  const date = dateInWords(words, incident.date);
  const kind = words.kinds[incident.kind] ?? incident.kind;
  const place = placeInWords(desk, incident) || words.no_place;
  const precision = precisionInWords(words, incident);
  const said = words.assertions[incident.assertion] ?? incident.assertion;
  return element(
    "li",
    { role: "option", tabindex: -1 },
    signs.picture(incident.kind, incident.assertion),
    element(
      "div",
      {},
      element("div", { class: "when" }, element("span", {}, date), element("span", { class: "kind" }, kind)),
      element("div", { class: "title", ...inLanguage(incident.lang) }),
      element("div", { class: "where" }, element("bdi", {}, place), " — ", precision),
      element(
        "div",
        { class: "chips" },
        element("span", { class: `chip chip-${incident.assertion}` }, said),
        !incident.isDrawn && element("span", { class: "chip chip-listed" }, words.only_in_list),
      ),
    ),
  );
}

/** Where a number stands among others in ascending order, -1 if it does not. */
function indexIn(numbers: Int32Array, number: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] ?? 0;
    if (found === number) {
      return middle;
    }
    [low, high] = found < number ? [middle + 1, high] : [low, middle - 1];
  }
  return -1;
}
