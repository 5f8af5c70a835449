/** How many were found, how many of these are right, and how many there are. */
export interface Counts {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

export const noCounts: Counts = { right: 0, found: 0, wanted: 0 }

/** Counts with one item's added. */
export function tally(counts: Counts, right: number, found: number, wanted: number): Counts {
  return { right: counts.right + right, found: counts.found + found, wanted: counts.wanted + wanted }
}

/** Micro-averaged F1; 0 where nothing is right. */
export function f1Of({ right, found, wanted }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (found + wanted)
}
