/** One facet as a reader sees it: its values with their counts, to choose some of them. */

import { element } from "./dom";
import type { FacetName } from "./facets";
import { fold } from "./fold";
import { holdTabStop, moveFocus } from "./keys";
import type { Selection } from "./selection";
import { plural, type Words } from "./text";
import { chosenInWords, facetInWords, orderInWords, type NamedFacet } from "./values";

/** Values that are offered at once; of more, those are that are asked for. */
const OFFERED = 16;

interface Row {
  readonly box: HTMLInputElement;
  readonly label: HTMLElement;
  readonly count: HTMLElement;
}

export class FacetBox {
  private words: Words | null = null;
  /** The values that are offered, by their place among all. */
  private rows = new Map<number, Row>();
  private readonly heading = element("span");
  private readonly chosen = element("bdi", { class: "chosen" });
  private readonly legend = element("legend", { class: "visually-hidden" });
  private readonly find = element("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  private readonly values = element("div");
  private readonly more = element("p");
  readonly element: HTMLDetailsElement;

  constructor(
    readonly name: FacetName,
    hint: string,
    private readonly selection: Selection,
    private readonly named: (name: FacetName) => NamedFacet | null,
  ) {
    const summary = element("summary", {}, this.heading, this.chosen);
    const field = element("fieldset", { "aria-describedby": hint }, this.legend, this.find, this.values, this.more);
    // Of one name one is open at a time: fewer tab stops, and the list stays in sight.
    this.element = element("details", { name: "facet" }, summary, field);
    this.element.addEventListener("toggle", () => this.offerAnew());
    this.find.addEventListener("input", () => this.offerAnew());
    this.values.addEventListener("change", () => this.choose());
    this.values.addEventListener("keydown", (event) => moveFocus(event, this.boxes, "ArrowUp", "ArrowDown"));
  }

  /** Whether it tells incidents apart. */
  get isUseful(): boolean {
    return (this.selection.facet(this.name)?.values.length ?? 0) > 1;
  }

  /** Write what is in sight of it. */
  write(words: Words): void {
    this.element.hidden = !this.isUseful;
    if (words !== this.words) {
      this.words = words;
      this.rows.clear();
      this.heading.textContent = this.legend.textContent = facetInWords(words, this.name);
      this.find.placeholder = words.find_value;
      this.find.setAttribute("aria-label", words.find_value);
    }
    const chosen = new Set(this.selection.filters.chosen[this.name]);
    const named = chosen.size > 0 || this.element.open ? this.named(this.name) : null;
    this.chosen.textContent = named && chosenInWords(words, [...chosen], named);
    if (!this.element.open || !named) {
      return;
    }
    if (this.rows.size === 0) {
      this.offer(words, named, chosen);
    }
    const counts = this.selection.counts(this.name);
    const { format } = new Intl.NumberFormat(words.lang);
    this.rows.forEach(({ box, label, count }, value) => {
      box.checked = chosen.has(named.facet.values[value] ?? "");
      count.textContent = format(counts[value] ?? 0);
      label.classList.toggle("is-none", counts[value] === 0);
    });
  }

  private offerAnew(): void {
    this.rows.clear();
    if (this.words) {
      this.write(this.words);
    }
  }

  /** Offer what is chosen first, then what has an order of its own in that, and else what is most frequent. */
  private offer(words: Words, { facet, names }: NamedFacet, chosen: ReadonlySet<string>): void {
    const asked = fold(this.find.value).trim();
    const order = orderInWords(words, this.name);
    const rank = (value: number): number => order?.indexOf(facet.values[value] ?? "") ?? -(facet.totals[value] ?? 0);
    const isChosen = (value: number): number => Number(chosen.has(facet.values[value] ?? ""));
    const found = [...facet.values.keys()].filter((value) => asked === "" || fold(names[value] ?? "").includes(asked));
    found.sort((one, other) => isChosen(other) - isChosen(one) || rank(one) - rank(other) || one - other);
    const offered = found.slice(0, Math.max(OFFERED, chosen.size));
    this.rows = new Map(offered.map((value) => [value, makeRow(names[value] ?? "")]));
    this.values.replaceChildren(...[...this.rows.values()].map(({ label }) => label));
    holdTabStop(this.boxes, this.boxes[0]);
    this.find.hidden = facet.values.length <= OFFERED;
    this.more.hidden = found.length === offered.length;
    this.more.textContent = plural(words, words.more_values, found.length - offered.length);
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.rows.values()].map(({ box }) => box);
  }

  private choose(): void {
    const values = this.selection.facet(this.name)?.values ?? [];
    const offered = new Map([...this.rows].map(([value, { box }]) => [values[value] ?? "", box.checked]));
    // What was chosen and is not offered just now stays.
    const others = (this.selection.filters.chosen[this.name] ?? []).filter((value) => !offered.has(value));
    const chosen = [...others, ...[...offered].filter(([, isChecked]) => isChecked).map(([value]) => value)];
    this.selection.choose(this.name, chosen.length > 0 ? chosen : null);
  }

}

function makeRow(name: string): Row {
  const [box, count] = [element("input", { type: "checkbox" }), element("span", { class: "count" })];
  return { box, label: element("label", {}, box, element("bdi", {}, name), count), count };
}
