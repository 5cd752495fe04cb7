/** Long work cut in pieces, between which the browser paints and listens. */

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Go on in a task of its own, before what is less urgent where the browser can tell. */
export const nextTask = (): Promise<void> =>
  (globalThis as { scheduler?: Scheduler }).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
