/** Keys that move the focus among some elements, so that all of them are one tab stop. */

/** Follow a key to the element before or after, the first or the last one. */
export function moveFocus(event: KeyboardEvent, among: readonly HTMLElement[], back: string, on: string): void {
  const at = among.findIndex((one) => one === event.target);
  const steps: Record<string, number> = { [back]: at - 1, [on]: at + 1, Home: 0, End: among.length - 1 };
  const to = among[steps[event.key] ?? -1];
  if (to) {
    event.preventDefault();
    holdTabStop(among, to);
    to.focus();
  }
}

/** Let the tab key reach one of them, and pass over the others. */
export function holdTabStop(among: readonly HTMLElement[], held: HTMLElement | undefined): void {
  among.forEach((one) => (one.tabIndex = one === held ? 0 : -1));
}
