/** What a reader looks at and for, in the fragment of the page's address, to be shared as a link. */

import { NO_FILTERS, readFilters, writeFilters, type Filters } from "./selection";

export interface View {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** What a link says. */
export interface Address {
  readonly filters: Filters;
  /** The incident that is open, by number. */
  readonly incident: number | null;
  /** Where the map looks, if it was moved. */
  readonly view: View | null;
}

export const NOWHERE: Address = { filters: NO_FILTERS, incident: null, view: null };

/** Milliseconds: browsers take some hundred addresses in half a minute. */
const RARELY = 300;

/** The fragment of an address, without its sign. */
export function fragmentOf({ filters, incident, view }: Address): string {
  const params = new URLSearchParams();
  writeFilters(params, filters);
  if (incident !== null) {
    params.set("incident", String(incident));
  }
  if (view) {
    params.set("map", [view.zoom, view.lat.toFixed(4), view.lon.toFixed(4)].join("/"));
  }
  return params.toString().replaceAll("%2F", "/");
}

/** Read a fragment that anybody may have written; ``null`` for one that names a part of the page. */
export function addressOf(fragment: string): Address | null {
  const said = fragment.replace(/^#/, "");
  if (said !== "" && !said.includes("=")) {
    return null;
  }
  const params = new URLSearchParams(said);
  const incident = params.get("incident") ?? "";
  return { filters: readFilters(params), incident: /^\d{1,9}$/.test(incident) ? Number(incident) : null, view: viewOf(params) };
}

function viewOf(params: URLSearchParams): View | null {
  const said = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(params.get("map") ?? "");
  const [zoom = NaN, lat = NaN, lon = NaN] = (said ?? []).slice(1).map(Number);
  return said && Math.abs(lat) <= 85 && Math.abs(lon) <= 360 ? { zoom, lat, lon } : null;
}

/** Keep the window's address in step with what is looked at: returns what writes it. */
export function followAddress(read: () => Address, go: (address: Address) => void): () => void {
  let waiting = 0;
  let followed = location.hash;
  window.addEventListener("hashchange", () => {
    followed = location.hash;
    const address = addressOf(location.hash);
    if (address) {
      go(address);
    }
  });
  const write = (): void => {
    waiting = 0;
    const fragment = fragmentOf(read());
    // A browser tells of a new address a little after it has it: one that is not followed yet is not overwritten.
    if (location.hash === followed && fragment !== followed.replace(/^#/, "")) {
      history.replaceState(null, "", fragment ? `#${fragment}` : location.href.replace(/#.*/s, ""));
      followed = location.hash;
    }
  };
  return () => {
    waiting ||= window.setTimeout(write, RARELY);
  };
}
