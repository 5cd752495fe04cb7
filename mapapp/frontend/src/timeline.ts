/** Time under the map: a histogram of dates that is also the slider of a window over them.

Counts of incidents by date go in, the window that the reader sets comes out.
*/

import { Bins, barsOf, daysOf, spanOf, type Bars, type Range } from "./bins";
import { daysInWords } from "./calendar";
import type { DateRow } from "./data";
import { element, svg } from "./dom";
import { Histogram, tallest } from "./histogram";
import { holdTabStop, moveFocus } from "./keys";
import type { Days, Filters } from "./selection";
import { fill, plural, type Words } from "./text";

const STEP_MS = 800;
const PAGE = 10;
/** Pixels that a pointer moves by when it only presses. */
const STILL = 4;

/** What a press on the plot does until it is let go, with the bins and the pixel where it began. */
interface Drag {
  readonly range: (bin: number) => Range;
  /** Whether it chooses a bar when it is let go at once. */
  readonly isBar: boolean;
  readonly before: Days | null;
  readonly x: number;
  isMoved: boolean;
}

export class Timeline {
  private rows: readonly DateRow[] = [];
  private dates: readonly (Days | null)[] = [];
  /** All days that there are, and those that are looked at closer. */
  private span: Days | null = null;
  private close: Days | null = null;
  private bins: Bins | null = null;
  private bars: Bars | null = null;
  private words: Words | null = null;
  private counts: ArrayLike<number> = [];
  private window: Days | null = null;
  private drag: Drag | null = null;
  private playing = 0;

  private readonly back = button(() => this.go(-1));
  private readonly play = button(() => (this.playing ? this.pause() : this.start()));
  private readonly on = button(() => this.go(1));
  private readonly zoom = button(() => this.lookAt(this.close ? null : this.window));
  private readonly all = button(() => this.clear());
  private readonly tools = element("div", { class: "timeline-tools", role: "toolbar" }, this.back, this.play, this.on, this.zoom, this.all);
  private readonly told = element("strong", { class: "timeline-window" });
  private readonly scale = element("span", { class: "timeline-scale" });
  private readonly vague = element("span", { class: "timeline-vague" });
  private readonly box = element("input", { type: "checkbox" });
  private readonly undated = element("span", {});
  private readonly undatedLabel = element("label", {}, this.box, this.undated);
  private readonly histogram = new Histogram();
  private readonly before = element("div", { class: "timeline-shade" });
  private readonly after = element("div", { class: "timeline-shade" });
  private readonly hold = element("div", { class: "timeline-hold" });
  private readonly first = handle("first");
  private readonly last = handle("last");
  private readonly plot = element(
    "div",
    { class: "timeline-plot" },
    this.histogram.picture,
    this.before,
    this.after,
    this.hold,
    this.first,
    this.last,
    this.histogram.tip,
  );

  /** Called with the window that was set, ``null`` for all dates. */
  onWindow: (days: Days | null) => void = () => {};
  /** Called when the window has stopped moving by itself or under a pointer. */
  onRest: () => void = () => {};
  /** Called with whether undated incidents are shown although there is a window. */
  onUndated: (areShown: boolean) => void = () => {};

  constructor(private readonly section: HTMLElement) {
    const facts = element("div", { class: "timeline-facts" }, this.vague, this.scale, this.undatedLabel);
    section.replaceChildren(element("div", { class: "timeline-bar" }, this.tools, this.told, facts), this.plot, this.histogram.axis);
    this.box.addEventListener("change", () => this.onUndated(this.box.checked));
    this.tools.addEventListener("keydown", (event) => this.onToolKey(event));
    this.first.addEventListener("keydown", (event) => this.onKey(event, 0));
    this.last.addEventListener("keydown", (event) => this.onKey(event, 1));
    this.plot.addEventListener("pointerdown", (event) => this.onDown(event));
    this.plot.addEventListener("pointermove", (event) => this.onMove(event));
    this.plot.addEventListener("pointerup", (event) => this.onUp(event));
    this.plot.addEventListener("pointercancel", () => this.cancel());
    this.plot.addEventListener("pointerleave", () => this.histogram.showTip(null));
  }

  /** Leave room for it, before it is known what dates there are. */
  makeRoom(): void {
    this.section.hidden = false;
  }

  /** Take the dates there are, before anything is counted; hidden where no two of them differ. */
  setDates(rows: readonly DateRow[]): void {
    if (rows === this.rows) {
      return;
    }
    this.pause();
    this.rows = rows;
    this.dates = rows.map(daysOf);
    this.span = spanOf(this.dates);
    this.section.hidden = this.span === null;
    this.cover(null);
  }

  /** Show how many incidents of each date there are, whatever window is set, and the window. */
  show(words: Words, counts: ArrayLike<number>, { window, undated }: Pick<Filters, "window" | "undated">): void {
    this.words = words;
    this.window = window;
    if (!isSame(counts, this.counts)) {
      this.counts = counts;
      this.bars = null;
    }
    if (this.close && !(window && this.close[0] <= window[0] && window[1] <= this.close[1])) {
      this.cover(null);
    }
    this.write();
    const without = this.dates.reduce((sum, days, date) => sum + (days ? 0 : (counts[date] ?? 0)), 0);
    this.undated.textContent = plural(words, window ? words.also_undated : words.undated_count, without);
    this.undatedLabel.hidden = without === 0;
    this.box.hidden = window === null;
    this.box.checked = undated;
  }

  /** Cut into bins some days only, or all. */
  private cover(days: Days | null): void {
    this.bins = this.span && new Bins(days ?? this.span);
    // Whole bins: those at the ends may reach further.
    this.close = days && (this.bins?.days ?? null);
    this.bars = null;
  }

  private lookAt(days: Days | null): void {
    this.pause();
    this.cover(days);
    this.write();
  }

  /** Fit a width that changed without the browser telling of it, as for paper. */
  fit(): void {
    this.histogram.writeAxis();
  }

  /** Whether the window is on its way, and what it shows not worth telling yet. */
  get isMoving(): boolean {
    return this.playing !== 0 || this.drag !== null;
  }

  /** The window in words. */
  get said(): string {
    const { words, window } = this;
    return !words ? "" : window ? daysInWords(words.lang, ...window) : words.all_dates;
  }

  private write(): void {
    const { words, bins, span, window } = this;
    if (!words || !bins || !span) {
      return;
    }
    this.bars ??= barsOf(bins, span, this.dates, this.counts);
    this.histogram.show(words, bins, this.bars);
    const most = new Intl.NumberFormat(words.lang).format(Math.ceil(tallest(this.bars)));
    this.scale.textContent = fill(words.at_most[bins.unit] ?? "", { count: most });
    this.vague.textContent = words.vague_dates;
    this.vague.hidden = !this.bars.spread.some((share) => share > 0);
    this.told.textContent = this.said;
    this.section.setAttribute("aria-label", words.time);
    this.writeTools(words, bins);
    this.placeWindow(words, bins, window ?? bins.days);
  }

  private writeTools(words: Words, bins: Bins): void {
    const { window } = this;
    this.tools.setAttribute("aria-label", words.time);
    name(this.back, words.earlier, "back");
    name(this.on, words.later, "on");
    name(this.all, words.all_dates, "all");
    name(this.zoom, this.close ? words.whole_time : words.closer, this.close ? "wider" : "closer");
    this.writePlay();
    this.all.hidden = window === null;
    const closer = window && new Bins(window);
    this.zoom.hidden = !this.close && (!closer || closer.unit === bins.unit || closer.count < 2);
    this.writeTabStop();
  }

  private placeWindow(words: Words, bins: Bins, [start, end]: Days): void {
    const [from, to] = bins.rangeOf([start, end]);
    const told = [
      [this.first, words.first_day, start, from, 0, to],
      [this.last, words.last_day, end, to, from, bins.count - 1],
    ] as const;
    for (const [slider, label, day, now, least, most] of told) {
      slider.setAttribute("aria-label", label);
      slider.setAttribute("aria-valuetext", daysInWords(words.lang, day, day));
      slider.setAttribute("aria-valuemin", String(least));
      slider.setAttribute("aria-valuemax", String(most));
      slider.setAttribute("aria-valuenow", String(now));
    }
    const [left, right] = [this.histogram.shareOf(start), this.histogram.shareOf(end + 1)];
    this.first.style.insetInlineStart = this.before.style.width = `${100 * left}%`;
    this.last.style.insetInlineStart = this.after.style.insetInlineStart = `${100 * right}%`;
    this.after.style.width = `${100 * (1 - right)}%`;
    this.hold.style.insetInlineStart = `${100 * left}%`;
    this.hold.style.width = `${100 * (right - left)}%`;
    this.hold.hidden = this.window === null;
  }

  private set(days: Days | null): void {
    if (String(days) !== String(this.window)) {
      this.window = days;
      this.onWindow(days);
    }
  }

  private setRange(range: Range): void {
    if (this.bins) {
      // A closer look at some days is a window, even where it is on all of them.
      this.set(this.close ? this.bins.daysOf(range) : this.bins.windowOf(range));
    }
  }

  /** The window one bin on or back; without one, the first bin or the last. */
  private step(by: 1 | -1): void {
    const { bins, window } = this;
    if (bins) {
      const end = by > 0 ? 0 : bins.count - 1;
      this.setRange(window ? bins.moved(bins.rangeOf(window), by) : [end, end]);
    }
  }

  private get isAtEnd(): boolean {
    return !this.bins || !this.window || this.bins.rangeOf(this.window)[1] >= this.bins.count - 1;
  }

  private go(by: 1 | -1): void {
    this.pause();
    this.step(by);
  }

  private clear(): void {
    this.pause();
    // Its own button will be gone.
    this.play.focus();
    this.set(null);
  }

  private start(): void {
    const { bins, window } = this;
    if (!bins) {
      return;
    }
    this.playing = setInterval(() => {
      this.step(1);
      if (this.isAtEnd) {
        this.pause();
      }
    }, STEP_MS);
    this.section.classList.add("is-playing");
    if (this.isAtEnd) {
      const [from, to] = window ? bins.rangeOf(window) : [0, 0];
      this.setRange([0, to - from]);
    }
    this.writePlay();
  }

  private pause(): void {
    if (this.playing) {
      clearInterval(this.playing);
      this.playing = 0;
      this.section.classList.remove("is-playing");
      this.writePlay();
      this.onRest();
    }
  }

  private writePlay(): void {
    if (this.words) {
      name(this.play, this.playing ? this.words.pause : this.words.play, this.playing ? "pause" : "play");
    }
  }

  private onToolKey(event: KeyboardEvent): void {
    moveFocus(event, this.buttons, ...this.arrowKeys);
  }

  private get buttons(): HTMLButtonElement[] {
    return [this.back, this.play, this.on, this.zoom, this.all].filter((one) => !one.hidden);
  }

  /** The button that was used last, or the one that plays. */
  private writeTabStop(): void {
    const { buttons } = this;
    const active = buttons.find((one) => one === document.activeElement) ?? buttons.find((one) => one.tabIndex === 0);
    holdTabStop(buttons, active ?? this.play);
  }

  /** Those that lead to what is earlier and to what is later. */
  private get arrowKeys(): [earlier: string, later: string] {
    return this.words?.dir === "rtl" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  }

  private onKey(event: KeyboardEvent, end: 0 | 1): void {
    const { bins } = this;
    const range = bins?.rangeOf(this.window);
    if (!bins || !range) {
      return;
    }
    const at = range[end];
    const [earlier, later] = this.arrowKeys;
    const steps: Record<string, number> = {
      [earlier]: at - 1,
      [later]: at + 1,
      ArrowDown: at - 1,
      ArrowUp: at + 1,
      PageDown: at - PAGE,
      PageUp: at + PAGE,
      Home: 0,
      End: bins.count - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.pause();
      this.setRange(end === 0 ? bins.fromBin(range, to) : bins.toBin(range, to));
    }
  }

  private binAt(x: number): number {
    const { left, width } = this.plot.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (x - left) / width));
    return this.histogram.binAt(this.words?.dir === "rtl" ? 1 - share : share);
  }

  /** A handle moves its end, the window moves whole, and elsewhere a new window is drawn. */
  private onDown(event: PointerEvent): void {
    const { bins, window } = this;
    if (!bins || event.button !== 0 || this.drag) {
      return;
    }
    this.pause();
    this.plot.setPointerCapture(event.pointerId);
    const began = this.binAt(event.clientX);
    const held = bins.rangeOf(window);
    const onHandle = [this.first, this.last].find((one) => one === event.target);
    const isInside = window !== null && held[0] <= began && began <= held[1];
    const range = onHandle
      ? (bin: number): Range => (onHandle === this.first ? bins.fromBin(held, bin) : bins.toBin(held, bin))
      : isInside
        ? (bin: number): Range => bins.moved(held, bin - began)
        : (bin: number): Range => [Math.min(began, bin), Math.max(began, bin)];
    onHandle?.focus();
    this.drag = { range, isBar: !onHandle, before: window, x: event.clientX, isMoved: false };
    event.preventDefault();
  }

  private onMove(event: PointerEvent): void {
    const { drag } = this;
    this.histogram.showTip(event.pointerType === "mouse" && !drag ? this.binAt(event.clientX) : null);
    if (!drag) {
      return;
    }
    drag.isMoved ||= Math.abs(event.clientX - drag.x) >= STILL;
    if (drag.isMoved) {
      this.setRange(drag.range(this.binAt(event.clientX)));
    }
  }

  private onUp(event: PointerEvent): void {
    const { drag } = this;
    this.drag = null;
    if (drag?.isMoved) {
      this.onRest();
    } else if (drag?.isBar) {
      const bin = this.binAt(event.clientX);
      this.setRange([bin, bin]);
    }
  }

  /** The finger scrolls the page instead. */
  private cancel(): void {
    if (this.drag) {
      this.set(this.drag.before);
      this.drag = null;
    }
  }
}

const isSame = (some: ArrayLike<number>, others: ArrayLike<number>): boolean =>
  some.length === others.length && Array.prototype.every.call(some, (one, at) => one === others[at]);

function button(press: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" });
  made.addEventListener("click", press);
  return made;
}

const handle = (end: "first" | "last"): HTMLElement =>
  element("div", { class: `timeline-handle is-${end}`, role: "slider", tabindex: 0 });

const ICONS = {
  back: "M15 4 6 12l9 8zM4 4h2v16H4z",
  play: "M6 3l14 9-14 9z",
  pause: "M5 4h5v16H5zM14 4h5v16h-5z",
  on: "M9 4l9 8-9 8zM18 4h2v16h-2z",
  closer: "M10 3a7 7 0 1 0 4.2 12.6l5.3 5.3 1.4-1.4-5.3-5.3A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM9 7v2H7v2h2v2h2v-2h2V9h-2V7z",
  wider: "M10 3a7 7 0 1 0 4.2 12.6l5.3 5.3 1.4-1.4-5.3-5.3A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM7 9v2h6V9z",
  all: "M6 4 4 6l6 6-6 6 2 2 6-6 6 6 2-2-6-6 6-6-2-2-6 6z",
} as const;

function name(tool: HTMLButtonElement, label: string, icon: keyof typeof ICONS): void {
  tool.setAttribute("aria-label", label);
  tool.title = label;
  tool.replaceChildren(svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: ICONS[icon] })));
}
