/** The bars of time and the axis below them. */

import type { Bars, Bins } from "./bins";
import { DAY, dayOnAxis, daysInWords, MONTH, startOf, WEEK, years, type Length } from "./calendar";
import { element, svg } from "./dom";
import type { Days } from "./selection";
import { fill, plural, type Words } from "./text";

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
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(years),
];

export class Histogram {
  private words: Words | null = null;
  private bins: Bins | null = null;
  private bars: Bars | null = null;
  private readonly known = svg("path", { class: "bar-known" });
  private readonly spread = svg("path", { class: "bar-spread" });
  readonly picture = svg("svg", { preserveAspectRatio: "none", "aria-hidden": "true" }, this.spread, this.known);
  readonly tip = element("div", { class: "timeline-tip", hidden: true });
  readonly axis = element("div", { class: "timeline-axis", "aria-hidden": "true" });

  constructor() {
    new ResizeObserver(() => this.writeAxis()).observe(this.axis);
  }

  show(words: Words, bins: Bins, bars: Bars): void {
    const isNewAxis = bins !== this.bins || words !== this.words;
    const areNewBars = bars !== this.bars;
    [this.words, this.bins, this.bars] = [words, bins, bars];
    if (areNewBars) {
      this.drawBars(bins, bars);
    }
    if (isNewAxis) {
      this.writeAxis();
    }
  }

  /** Where a day begins, from 0 to 1. */
  shareOf(day: number): number {
    const [start, end] = this.bins?.days ?? [0, 0];
    return Math.min(1, Math.max(0, (day - start) / (end + 1 - start)));
  }

  /** The bin at a share of the width. */
  binAt(share: number): number {
    const [start, end] = this.bins?.days ?? [0, 0];
    return this.bins?.at(Math.min(end, Math.floor(start + share * (end + 1 - start)))) ?? 0;
  }

  /** Say what a bar counts; ``null`` for none. */
  showTip(bin: number | null): void {
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

  private drawBars(bins: Bins, bars: Bars): void {
    const [start, end] = bins.days;
    const most = tallest(bars);
    const height = (count: number): number => (count > 0 ? Math.max(LEAST, (TALLEST * count) / most) : 0);
    let [known, spread] = ["", ""];
    for (let bin = 0; bin < bins.count; bin += 1) {
      const [first, last] = bins.daysOf([bin, bin]);
      const gap = (last + 1 - first) * GAP;
      const bar = (from: number, to: number): string =>
        from > to ? `M${first - start + gap} ${from}V${to}H${last + 1 - start - gap}V${from}Z` : "";
      const top = 1 - height(bars.known[bin] ?? 0);
      known += bar(1, top);
      spread += bar(top, top - height(bars.spread[bin] ?? 0));
    }
    this.picture.setAttribute("viewBox", `0 0 ${end + 1 - start} 1`);
    this.known.setAttribute("d", known);
    this.spread.setAttribute("d", spread);
  }

  /** As many labels as there is room for; to be called where the width changes and nobody is told. */
  writeAxis(): void {
    const { words, bins } = this;
    const width = this.axis.clientWidth;
    if (!words || !bins || width === 0) {
      return;
    }
    const [start, end] = bins.days;
    for (const tick of TICKS) {
      const apart = (width * (startOf(tick, start, 1) - startOf(tick, start))) / (end + 1 - start);
      const labels = apart > LABEL_GAP ? labelsOf(words.lang, tick, bins.days) : [];
      const widths = labels.map(([, text]) => text.length * LETTER + LABEL_GAP);
      if (labels.length > 0 && Math.max(...widths) <= apart) {
        const fitting = labels.filter(([day], at) => this.shareOf(day) * width + (widths[at] ?? 0) <= width + LABEL_GAP);
        this.axis.replaceChildren(...fitting.map(([day, text]) => this.label(day, text)));
        return;
      }
    }
    this.axis.replaceChildren();
  }

  private label(day: number, text: string): HTMLElement {
    const label = element("span", {}, text);
    label.style.insetInlineStart = `${100 * this.shareOf(day)}%`;
    return label;
  }
}

function labelsOf(lang: string, tick: Length, [start, end]: Days): (readonly [day: number, text: string])[] {
  const labels = [];
  for (let day = startOf(tick, start - 1, 1); day <= end; day = startOf(tick, day, 1)) {
    labels.push([day, dayOnAxis(lang, tick, day)] as const);
  }
  return labels;
}

/** How many incidents the tallest bar counts, shares among them. */
export const tallest = ({ known, spread }: Bars): number =>
  known.reduce((most, count, bin) => Math.max(most, count + (spread[bin] ?? 0)), 0);
