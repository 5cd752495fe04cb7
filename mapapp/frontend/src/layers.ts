/** The layers of a map that has several: a box each, to show it or leave it out. */

import { byId, element } from "./dom";
import type { Selection } from "./selection";
import type { Words } from "./text";

/** The numbers of each layer's incidents, by its name. */
export type LayersJson = Readonly<Record<string, readonly number[]>>;

/** Offer the layers that have incidents. */
export function offerLayers(words: Words, layers: LayersJson, selection: Selection): void {
  const boxes = new Map(Object.keys(layers).map((name) => [name, element("input", { type: "checkbox" })]));
  const choose = (): void => {
    const shown = [...boxes].filter(([, box]) => box.checked).map(([name]) => name);
    selection.choose("layer", shown.length < boxes.size ? shown : null);
  };
  const follow = (): void => {
    const shown = selection.filters.chosen.layer;
    boxes.forEach((box, name) => (box.checked = !shown || shown.includes(name)));
  };
  const rows = [...boxes].map(([name, box]) => {
    box.addEventListener("change", choose);
    return element("label", {}, box, element("span", {}, `${words.layers[name] ?? name} (${layers[name]?.length ?? 0})`));
  });
  selection.listen(follow);
  follow();
  const field = byId("layers");
  field.replaceChildren(element("legend", { class: "visually-hidden" }, words.layers_heading), ...rows);
  field.hidden = false;
}
