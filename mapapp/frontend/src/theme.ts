/** The map's colours, taken from the style sheet, and whether they are for a dark page. */

export interface Theme {
  readonly isDark: boolean;
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly border: string;
  readonly province: string;
  readonly river: string;
  readonly green: string;
  readonly built: string;
  readonly building: string;
  readonly road: string;
  readonly roadEdge: string;
  readonly label: string;
  readonly quietLabel: string;
  readonly townDot: string;
  readonly paper: string;
  readonly ink: string;
}

export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    isDark: colour("scheme") === "dark",
    sea: colour("sea"),
    land: colour("land"),
    coast: colour("coast"),
    border: colour("border"),
    province: colour("province"),
    river: colour("river"),
    green: colour("green"),
    built: colour("built"),
    building: colour("building"),
    road: colour("road"),
    roadEdge: colour("road-edge"),
    label: colour("map-label"),
    quietLabel: colour("map-label-quiet"),
    townDot: colour("town"),
    paper: colour("symbol-paper"),
    ink: colour("symbol-ink"),
  };
}

/** Call when the reader's system turns from light to dark or back. */
export function onThemeChange(changed: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed);
}
