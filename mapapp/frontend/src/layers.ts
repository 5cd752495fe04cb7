/** The layers of a map that has several: a box each, to show it or leave it out. */

import { byId, element } from "./dom";
import type { Selection } from "./selection";
import type { Words } from "./text";

/** The numbers of each layer's incidents, by its name. */
export type LayersJson = Readonly<Record<string, readonly number[]>>;

/** Offer the layers that have incidents; returns what counts them anew, when the data are there. */
export function offerLayers(words: Words, layers: LayersJson, selection: Selection): () => void {
  const boxes = new Map(Object.keys(layers).map((name) => [name, element("input", { type: "checkbox" })]));
  const choose = (): void => {
    const shown = [...boxes].filter(([, box]) => box.checked).map(([name]) => name);
    selection.choose("layer", shown.length < boxes.size ? shown : null);
  };
  const labels = new Map(Object.keys(layers).map((name) => [name, element("span")]));
  const { format } = new Intl.NumberFormat(words.lang);
  const follow = (): void => {
    const shown = selection.filters.chosen.layer;
    boxes.forEach((box, name) => (box.checked = !shown || shown.includes(name)));
    const [names, counts] = [selection.facet("layer")?.values ?? [], selection.counts("layer")];
    labels.forEach((label, name) => {
      const count = counts[names.indexOf(name)] ?? layers[name]?.length ?? 0;
      label.textContent = `${words.layers[name] ?? name} (${format(count)})`;
    });
  };
  const rows = [...boxes].map(([name, box]) => {
    box.addEventListener("change", choose);
    return element("label", {}, box, labels.get(name));
  });
  selection.listen(follow);
  follow();
  const field = byId("layers");
  field.replaceChildren(element("legend", { class: "visually-hidden" }, words.layers_heading), ...rows);
  field.hidden = false;
  return follow;
}
