/** The list of all incidents: the map's equal, one tab stop, arrow keys inside. */

import { element } from "./dom";
import { dateInWords } from "./dates";
import { isDrawn, type Incident } from "./data";
import { inLanguage, placeInWords, precisionInWords, type Desk } from "./card";

const PAGE = 10;

export class IncidentList {
  private incidents: readonly Incident[] = [];
  private options: HTMLElement[] = [];
  private active = 0;

  constructor(
    private readonly box: HTMLElement,
    private readonly open: (incident: Incident) => void,
    private readonly close: () => void,
  ) {
    box.addEventListener("keydown", (event) => this.onKey(event));
    box.addEventListener("click", (event) => {
      const option = (event.target as Element).closest('[role="option"]');
      const index = this.options.indexOf(option as HTMLElement);
      const incident = this.incidents[index];
      if (incident) {
        this.activate(index, true);
        this.open(incident);
      }
    });
  }

  show(desk: Desk, incidents: readonly Incident[], chosen: string | null): void {
    const hadFocus = this.box.contains(document.activeElement);
    const activeId = this.incidents[this.active]?.id;
    this.incidents = incidents;
    this.options = incidents.map((incident) => option(desk, incident));
    this.box.replaceChildren(...this.options);
    const kept = incidents.findIndex((incident) => incident.id === activeId);
    this.activate(Math.max(0, kept), hadFocus);
    this.choose(chosen);
  }

  /** Show which incident is open. */
  choose(id: string | null): void {
    this.options.forEach((one, index) => {
      const isChosen = this.incidents[index]?.id === id;
      one.setAttribute("aria-selected", String(isChosen));
      if (isChosen) {
        this.activate(index, false);
        scrollInside(this.box, one);
      }
    });
  }

  focus(): void {
    this.options[this.active]?.focus();
  }

  private activate(index: number, takeFocus: boolean): void {
    this.options[this.active]?.setAttribute("tabindex", "-1");
    this.active = Math.max(0, Math.min(index, this.options.length - 1));
    const option = this.options[this.active];
    option?.setAttribute("tabindex", "0");
    if (takeFocus) {
      option?.focus();
    }
  }

  private onKey(event: KeyboardEvent): void {
    const steps: Record<string, number> = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active - 1,
      PageDown: this.active + PAGE,
      PageUp: this.active - PAGE,
      Home: 0,
      End: this.options.length - 1,
    };
    const step = steps[event.key];
    const incident = this.incidents[this.active];
    if (step !== undefined) {
      this.activate(step, true);
    } else if ((event.key === "Enter" || event.key === " ") && incident) {
      this.open(incident);
    } else if (event.key === "Escape") {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
  }
}

function option(desk: Desk, incident: Incident): HTMLElement {
  const { words, signs } = desk;
  const date = dateInWords(words, incident.date);
  const kind = words.kinds[incident.kind] ?? incident.kind;
  const place = placeInWords(desk, incident) || words.no_place;
  const precision = precisionInWords(words, incident);
  const said = words.assertions[incident.assertion] ?? incident.assertion;
  return element(
    "li",
    { role: "option", tabindex: -1, "aria-selected": "false" },
    signs.picture(incident.kind, incident.assertion),
    element(
      "div",
      {},
      element("div", { class: "when" }, element("span", {}, date), element("span", { class: "kind" }, kind)),
      element("div", { class: "title", ...inLanguage(incident.lang) }, incident.title),
      element("div", { class: "where" }, element("bdi", {}, place), " — ", precision),
      element(
        "div",
        { class: "chips" },
        element("span", { class: `chip chip-${incident.assertion}` }, said),
        !isDrawn(incident) && element("span", { class: "chip chip-listed" }, words.only_in_list),
      ),
    ),
  );
}

/** Scroll the list, never the page around it. */
function scrollInside(box: HTMLElement, one: HTMLElement): void {
  const outer = box.getBoundingClientRect();
  const inner = one.getBoundingClientRect();
  if (inner.top < outer.top) {
    box.scrollTop += inner.top - outer.top;
  } else if (inner.bottom > outer.bottom) {
    box.scrollTop += inner.bottom - outer.bottom;
  }
}
