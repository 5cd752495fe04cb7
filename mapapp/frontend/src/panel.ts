/** Where a reader says what to look for: words, and values of each facet. */

import type { Desk } from "./card";
import { element } from "./dom";
import { FacetBox } from "./facetbox";
import { FACETS, type FacetName } from "./facets";
import { LONGEST_TEXT, NO_FILTERS, type Selection } from "./selection";
import { nextTask } from "./tasks";
import { plural, type Words } from "./text";
import { filtersInWords, valuesInWords, type NamedFacet } from "./values";

/** Milliseconds after the last letter that is typed. */
const PAUSE = 180;
/** Incidents from which on only what is asked for is sorted: all facets of a million take a hundred megabytes, and a second. */
const MUCH = 50_000;

export class Panel {
  private desk: Desk | null = null;
  private readonly named = new Map<FacetName, NamedFacet>();
  private readonly search = element("input", { type: "search", id: "search", maxlength: LONGEST_TEXT, autocomplete: "off", spellcheck: "false" });
  private readonly label = element("label", { for: "search", class: "visually-hidden" });
  private readonly toggle = element("button", { type: "button", "aria-expanded": "false", "aria-controls": "facets" });
  private readonly hint = element("p", { class: "visually-hidden", id: "facets-hint" });
  private readonly facets = element("div", { id: "facets", hidden: true }, this.hint);
  private readonly applied = element("p");
  private readonly clear = element("button", { type: "button" });
  private readonly told = element("div", { class: "applied" }, this.applied, this.clear);
  private readonly boxes: readonly FacetBox[];
  private typing = 0;

  constructor(
    private readonly region: HTMLElement,
    private readonly selection: Selection,
  ) {
    // What has layers has boxes for them beside its title.
    const offered = FACETS.filter((name) => name !== "layer");
    this.boxes = offered.map((name) => new FacetBox(name, this.hint.id, selection, (one) => this.nameValues(one)));
    this.facets.append(...this.boxes.map((box) => box.element));
    this.region.append(element("div", { class: "search-bar" }, this.label, this.search, this.toggle), this.facets, this.told);
    this.search.addEventListener("input", () => this.onType());
    this.toggle.addEventListener("click", () => this.open(this.facets.hidden));
    this.clear.addEventListener("click", () => {
      this.search.focus();
      selection.set(NO_FILTERS);
    });
  }

  /** Show which filters are set, and what they leave to choose from. */
  show(desk: Desk, isSearching: boolean): void {
    const { words, data } = desk;
    if (words !== this.desk?.words || data !== this.desk.data) {
      this.named.clear();
      this.writeWords(words);
    }
    this.desk = desk;
    // One incident is found by looking at it.
    this.region.hidden = data.count < 2;
    const { filters, numbers, isFiltered } = this.selection;
    if (!this.typing) {
      this.search.value = filters.text;
    }
    const count = this.boxes.filter(({ name }) => filters.chosen[name]).length;
    this.toggle.textContent = count > 0 ? plural(words, words.filters_set, count) : words.filters;
    const isEmpty = numbers.length === 0 && !isSearching;
    this.applied.textContent = isSearching ? words.searching : isEmpty ? words.nothing_matches : this.said;
    this.told.hidden = !isFiltered;
    this.told.classList.toggle("is-empty", isEmpty);
    this.writeFacets();
  }

  /** Which filters are set, in words; empty where none is. */
  get said(): string {
    return this.desk ? filtersInWords(this.desk.words, this.selection.filters, (name) => this.nameValues(name)).join(" · ") : "";
  }

  /** Sort the incidents before somebody asks for it. */
  async prepare(): Promise<void> {
    const isMuch = (this.desk?.data.count ?? 0) > MUCH;
    let isUseful = false;
    for (const box of this.boxes) {
      await nextTask();
      isUseful = box.isUseful || isUseful;
      if (isUseful && isMuch) {
        break;
      }
    }
    this.toggle.hidden = !isUseful;
  }

  private nameValues(name: FacetName): NamedFacet | null {
    const facet = this.selection.facet(name);
    if (!facet || !this.desk) {
      return null;
    }
    const named = this.named.get(name) ?? { facet, names: valuesInWords(this.desk.words, this.desk.data, facet) };
    this.named.set(name, named);
    return named;
  }

  private writeWords(words: Words): void {
    this.region.setAttribute("aria-label", words.search);
    this.label.textContent = words.search;
    this.search.placeholder = words.search_hint;
    this.hint.textContent = words.facets_hint;
    this.clear.textContent = words.clear_filters;
  }

  private open(isOpen: boolean): void {
    this.facets.hidden = !isOpen;
    this.toggle.setAttribute("aria-expanded", String(isOpen));
    this.writeFacets();
  }

  private writeFacets(): void {
    const { words } = this.desk ?? {};
    if (words && !this.facets.hidden) {
      this.boxes.forEach((box) => box.write(words));
    }
  }

  private onType(): void {
    clearTimeout(this.typing);
    this.typing = window.setTimeout(() => {
      this.typing = 0;
      this.selection.set({ text: this.search.value });
    }, PAUSE);
  }
}
