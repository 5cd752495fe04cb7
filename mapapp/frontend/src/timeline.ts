/** Time under the map: a histogram of dates that is also the slider of a window over them.

Counts of incidents by date go in, the window that the reader sets comes out.
*/

import { Bins, barsOf, spanOf, type Bars, type Range } from "./bins";
import { DAY, dayOnAxis, daysInWords, MONTH, startOf, WEEK, years, type Length } from "./calendar";
import { element, svg } from "./dom";
import type { Days, Filters } from "./selection";
import { fill, plural, type Words } from "./text";

const STEP_MS = 800;
const PAGE = 10;
/** Pixels that a pointer moves by when it only presses. */
const STILL = 4;
/** Of the plot's height: that of the tallest bar, and the least that is seen. */
const TALLEST = 0.96;
const LEAST = 0.03;
/** Of a bar's width, left free on either side. */
const GAP = 0.08;
/** Pixels of an axis, for a letter of a label and beside it. */
const LETTER = 6.6;
const LABEL_GAP = 18;
const TICKS: readonly Length[] = [
  DAY,
  WEEK,
  MONTH,
  [3, "months"],
  [6, "months"],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(years),
];
const LONGEST_TICK = years(1000);

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
  private dates: readonly (Days | null)[] = [];
  private span: Days | null = null;
  private bins: Bins | null = null;
  private bars: Bars | null = null;
  private words: Words | null = null;
  private window: Days | null = null;
  private drag: Drag | null = null;
  private playing = 0;

  private readonly back = button(() => this.go(-1));
  private readonly play = button(() => (this.playing ? this.pause() : this.start()));
  private readonly on = button(() => this.go(1));
  private readonly all = button(() => this.clear());
  private readonly tools = element("div", { class: "timeline-tools", role: "toolbar" }, this.back, this.play, this.on, this.all);
  private readonly told = element("strong", { class: "timeline-window" });
  private readonly scale = element("span", { class: "timeline-scale" });
  private readonly vague = element("span", { class: "timeline-vague" });
  private readonly box = element("input", { type: "checkbox" });
  private readonly undated = element("span", {});
  private readonly undatedLabel = element("label", {}, this.box, this.undated);
  private readonly known = svg("path", { class: "bar-known" });
  private readonly spread = svg("path", { class: "bar-spread" });
  private readonly picture = svg("svg", { preserveAspectRatio: "none", "aria-hidden": "true" }, this.spread, this.known);
  private readonly before = element("div", { class: "timeline-shade" });
  private readonly after = element("div", { class: "timeline-shade" });
  private readonly hold = element("div", { class: "timeline-hold" });
  private readonly first = handle("first");
  private readonly last = handle("last");
  private readonly tip = element("div", { class: "timeline-tip", hidden: true });
  private readonly plot = element("div", { class: "timeline-plot" }, this.picture, this.before, this.after, this.hold, this.first, this.last, this.tip);
  private readonly axis = element("div", { class: "timeline-axis", "aria-hidden": "true" });

  /** Called with the window that was set, ``null`` for all dates. */
  onWindow: (days: Days | null) => void = () => {};
  /** Called when the window has stopped moving by itself or under a pointer. */
  onRest: () => void = () => {};
  /** Called with whether undated incidents are shown although there is a window. */
  onUndated: (areShown: boolean) => void = () => {};

  constructor(private readonly section: HTMLElement) {
    const facts = element("div", { class: "timeline-facts" }, this.vague, this.scale, this.undatedLabel);
    section.replaceChildren(element("div", { class: "timeline-bar" }, this.tools, this.told, facts), this.plot, this.axis);
    this.box.addEventListener("change", () => this.onUndated(this.box.checked));
    this.tools.addEventListener("keydown", (event) => this.onToolKey(event));
    this.first.addEventListener("keydown", (event) => this.onKey(event, 0));
    this.last.addEventListener("keydown", (event) => this.onKey(event, 1));
    this.plot.addEventListener("pointerdown", (event) => this.onDown(event));
    this.plot.addEventListener("pointermove", (event) => this.onMove(event));
    this.plot.addEventListener("pointerup", (event) => this.onUp(event));
    this.plot.addEventListener("pointercancel", () => this.cancel());
    this.plot.addEventListener("pointerleave", () => this.showTip(null));
    new ResizeObserver(() => this.writeAxis()).observe(this.plot);
  }

  /** Take the dates there are, before anything is counted; hidden where no two of them differ. */
  setDates(dates: readonly (Days | null)[]): void {
    this.pause();
    this.dates = dates;
    this.span = spanOf(dates);
    this.bins = this.span && new Bins(this.span);
    this.section.hidden = this.bins === null;
  }

  /** Show how many incidents of each date there are, whatever window is set, and the window. */
  show(words: Words, counts: ArrayLike<number>, { window, undated }: Pick<Filters, "window" | "undated">): void {
    this.words = words;
    this.window = window;
    if (!this.bins || !this.span) {
      return;
    }
    this.bars = barsOf(this.bins, this.span, this.dates, counts);
    this.drawBars(this.bins, this.bars);
    this.write(words, this.bins);
    const without = this.dates.reduce((sum, days, date) => sum + (days ? 0 : (counts[date] ?? 0)), 0);
    this.undated.textContent = plural(words, window ? words.also_undated : words.undated_count, without);
    this.undatedLabel.hidden = without === 0;
    this.box.hidden = window === null;
    this.box.checked = undated;
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

  private drawBars(bins: Bins, { known, spread }: Bars): void {
    const [start, end] = bins.days;
    const most = tallest({ known, spread });
    const height = (count: number): number => (count > 0 ? Math.max(LEAST, (TALLEST * count) / most) : 0);
    const [paths, vague]: string[][] = [[], []];
    known.forEach((count, bin) => {
      const [first, last] = bins.daysOf([bin, bin]);
      const gap = (last + 1 - first) * GAP;
      const top = 1 - height(count);
      const bar = (from: number, to: number): string => `M${first - start + gap} ${from}V${to}H${last + 1 - start - gap}V${from}Z`;
      paths?.push(top < 1 ? bar(1, top) : "");
      vague?.push((spread[bin] ?? 0) > 0 ? bar(top, top - height(spread[bin] ?? 0)) : "");
    });
    this.picture.setAttribute("viewBox", `0 0 ${end + 1 - start} 1`);
    this.known.setAttribute("d", paths?.join("") ?? "");
    this.spread.setAttribute("d", vague?.join("") ?? "");
  }

  private write(words: Words, bins: Bins): void {
    const { window } = this;
    const [start, end] = window ?? bins.days;
    this.section.setAttribute("aria-label", words.time);
    this.tools.setAttribute("aria-label", words.time);
    name(this.back, words.earlier, "back");
    name(this.on, words.later, "on");
    name(this.play, this.playing ? words.pause : words.play, this.playing ? "pause" : "play");
    name(this.all, words.all_dates, "all");
    this.all.hidden = window === null;
    this.told.textContent = this.said;
    this.vague.textContent = words.vague_dates;
    this.vague.hidden = !this.bars?.spread.some((share) => share > 0);
    this.writeScale(words, bins);
    this.writeTabStop();
    const [from, to] = bins.rangeOf(window);
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
    const [left, right] = [this.shareOf(start), this.shareOf(end + 1)];
    this.first.style.insetInlineStart = this.before.style.width = `${100 * left}%`;
    this.last.style.insetInlineStart = this.after.style.insetInlineStart = `${100 * right}%`;
    this.after.style.width = `${100 * (1 - right)}%`;
    this.hold.style.insetInlineStart = `${100 * left}%`;
    this.hold.style.width = `${100 * (right - left)}%`;
    this.hold.hidden = window === null;
    this.writeAxis();
  }

  private writeScale(words: Words, bins: Bins): void {
    const most = Math.ceil(this.bars ? tallest(this.bars) : 0);
    this.scale.textContent = fill(words.at_most[bins.unit] ?? "", { count: new Intl.NumberFormat(words.lang).format(most) });
  }

  /** Say what the bar is that the pointer is over; ``null`` for none. */
  private showTip(bin: number | null): void {
    const { words, bins, bars, tip } = this;
    tip.hidden = bin === null;
    if (!words || !bins || !bars || bin === null) {
      return;
    }
    const days = bins.daysOf([bin, bin]);
    const [known, spread] = [bars.known[bin] ?? 0, bars.spread[bin] ?? 0];
    const counted = plural(words, words.bar, known, { days: daysInWords(words.lang, ...days) });
    const count = new Intl.NumberFormat(words.lang, { maximumSignificantDigits: 2 }).format(spread);
    tip.textContent = spread > 0 ? fill(words.bar_vague, { bar: counted, count }) : counted;
    const [left, right] = [this.shareOf(days[0]), this.shareOf(days[1] + 1)];
    const isLeft = left + right < 1;
    tip.style.insetInlineStart = isLeft ? `${100 * left}%` : "auto";
    tip.style.insetInlineEnd = isLeft ? "auto" : `${100 * (1 - right)}%`;
  }

  /** As many labels as there is room for. */
  private writeAxis(): void {
    const { words, bins } = this;
    const width = this.plot.clientWidth;
    if (!words || !bins || width === 0) {
      return;
    }
    const [start, end] = bins.days;
    const room = (tick: Length): number => dayOnAxis(words.lang, tick, start).length * LETTER + LABEL_GAP;
    const fits = (tick: Length): boolean =>
      (width * (startOf(tick, start, 1) - startOf(tick, start))) / (end + 1 - start) >= room(tick);
    const tick = TICKS.find(fits) ?? LONGEST_TICK;
    const labels: HTMLElement[] = [];
    for (let day = startOf(tick, start - 1, 1); day <= end; day = startOf(tick, day, 1)) {
      const share = this.shareOf(day);
      if (share * width + room(tick) <= width + LABEL_GAP) {
        const label = element("span", {}, dayOnAxis(words.lang, tick, day));
        label.style.insetInlineStart = `${100 * share}%`;
        labels.push(label);
      }
    }
    this.axis.replaceChildren(...labels);
  }

  /** Where a day begins on the plot, from 0 to 1. */
  private shareOf(day: number): number {
    const [start, end] = this.bins?.days ?? [0, 0];
    return Math.min(1, Math.max(0, (day - start) / (end + 1 - start)));
  }

  private set(days: Days | null): void {
    if (String(days) !== String(this.window)) {
      this.window = days;
      this.onWindow(days);
    }
  }

  private setRange(range: Range): void {
    if (this.bins) {
      this.set(this.bins.windowOf(range));
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

  /** Among the buttons the arrow keys move, so that all of them are one tab stop. */
  private onToolKey(event: KeyboardEvent): void {
    const buttons = this.buttons;
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const steps: Record<string, number> = { ...this.arrows(at), Home: 0, End: buttons.length - 1 };
    const to = buttons[steps[event.key] ?? -1];
    if (to) {
      event.preventDefault();
      to.focus();
      this.writeTabStop();
    }
  }

  private get buttons(): HTMLButtonElement[] {
    return [this.back, this.play, this.on, this.all].filter((one) => !one.hidden);
  }

  /** The button that was used last, or the one that plays. */
  private writeTabStop(): void {
    const { buttons } = this;
    const active = buttons.find((one) => one === document.activeElement) ?? buttons.find((one) => one.tabIndex === 0);
    buttons.forEach((one) => (one.tabIndex = one === (active ?? this.play) ? 0 : -1));
  }

  /** Where the left and right arrow keys lead from a number. */
  private arrows(at: number): Record<string, number> {
    const by = this.words?.dir === "rtl" ? -1 : 1;
    return { ArrowLeft: at - by, ArrowRight: at + by };
  }

  private onKey(event: KeyboardEvent, end: 0 | 1): void {
    const { bins } = this;
    const range = bins?.rangeOf(this.window);
    if (!bins || !range) {
      return;
    }
    const at = range[end];
    const steps: Record<string, number> = {
      ...this.arrows(at),
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
    const [start, end] = this.bins?.days ?? [0, 0];
    const from = this.words?.dir === "rtl" ? 1 - share : share;
    return this.bins?.at(Math.min(end, Math.floor(start + from * (end + 1 - start)))) ?? 0;
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
    this.showTip(event.pointerType === "mouse" && !drag ? this.binAt(event.clientX) : null);
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

const tallest = ({ known, spread }: Bars): number =>
  known.reduce((most, count, bin) => Math.max(most, count + (spread[bin] ?? 0)), 0);

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
  all: "M6 4 4 6l6 6-6 6 2 2 6-6 6 6 2-2-6-6 6-6-2-2-6 6z",
} as const;

function name(tool: HTMLButtonElement, label: string, icon: keyof typeof ICONS): void {
  tool.setAttribute("aria-label", label);
  tool.title = label;
  tool.replaceChildren(svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: ICONS[icon] })));
}
