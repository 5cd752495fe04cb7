/** A map that jumps instead of gliding, for readers whose system asks for less motion. */

import type * as L from "leaflet";

/** Follow the reader's setting, also when it changes. */
export function respectReducedMotion(map: L.Map): void {
  const asked = matchMedia("(prefers-reduced-motion: reduce)");
  const { setView, panBy } = map;
  map.setView = (centre, zoom, options) =>
    setView.call(map, centre, zoom, asked.matches ? { ...options, animate: false } : options);
  map.panBy = (offset, options) =>
    panBy.call(map, offset, asked.matches ? { ...options, animate: false } : options);
  const follow = (): void => {
    map.options.inertia = !asked.matches;
    map.options.zoomAnimation = !asked.matches;
  };
  asked.addEventListener("change", follow);
  follow();
}
