/** The layers of a map that has several: a box each, to show it or leave it out. */

import { byId, element } from "./dom";
import type { Words } from "./text";

/** The numbers of each layer's incidents, by its name. */
export type LayersJson = Readonly<Record<string, readonly number[]>>;

/** Offer the layers that have incidents, and tell which incidents are in those that are chosen. */
export function offerLayers(words: Words, layers: LayersJson, show: (numbers: Int32Array<ArrayBuffer>) => void): void {
  const rows = Object.entries(layers).map(([name, numbers]) => {
    const box = element("input", { type: "checkbox", checked: true });
    box.addEventListener("change", choose);
    const label = element("label", {}, box, element("span", {}, `${words.layers[name] ?? name} (${numbers.length})`));
    return { box, label, numbers };
  });
  function choose(): void {
    const chosen = rows.filter(({ box }) => box.checked).flatMap(({ numbers }) => numbers);
    show(Int32Array.from(chosen).sort());
  }
  const field = byId("layers");
  field.replaceChildren(element("legend", { class: "visually-hidden" }, words.layers_heading), ...rows.map(({ label }) => label));
  field.hidden = false;
}
