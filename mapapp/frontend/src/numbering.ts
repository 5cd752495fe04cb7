/** Numbers of incidents on paper, where nothing opens. */

/**
 * Incidents in the order of their numbers: those of one sign follow each other, from the sign whose
 * first incident comes first on; those without a sign are last.
 */
export function throughSigns<Sign>(incidents: readonly number[], signOf: (incident: number) => Sign | null): number[] {
  const held = new Map<Sign | null, number[]>();
  for (const incident of incidents) {
    const sign = signOf(incident);
    held.set(sign, [...(held.get(sign) ?? []), incident]);
  }
  const signless = held.get(null) ?? [];
  held.delete(null);
  return [...[...held.values()].flat(), ...signless];
}

/** ``3``, or the first and the last of several; empty for none. */
export function rangeOf(numbers: readonly number[]): string {
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.length === 0 ? "" : first === last ? String(first) : `${first}–${last}`;
}
