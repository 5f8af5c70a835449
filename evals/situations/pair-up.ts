/** A possible pair, with how well it fits. */
export interface Candidate {
  readonly left: number
  readonly right: number
  /** Higher fits better. */
  readonly fit: number
}

/**
 * Pairs things one to one: as many pairs as can be, each thing with what fits it best where that costs no pair (augmenting paths,
 * Kuhn's algorithm, candidates in the order of their fit).
 *
 * Gives the right index of every left one that has a pair.
 */
export function pairUp(candidates: readonly Candidate[]): Map<number, number> {
  const byLeft = new Map<number, Candidate[]>()
  const ordered = [...candidates].sort((a, b) => b.fit - a.fit || a.left - b.left || a.right - b.right)
  for (const candidate of ordered) {
    byLeft.set(candidate.left, [...(byLeft.get(candidate.left) ?? []), candidate])
  }
  const takenBy = new Map<number, number>()
  const tryPair = (left: number, seen: Set<number>): boolean => {
    for (const { right } of byLeft.get(left) ?? []) {
      if (seen.has(right)) continue
      seen.add(right)
      const holder = takenBy.get(right)
      if (holder === undefined || tryPair(holder, seen)) {
        takenBy.set(right, left)
        return true
      }
    }
    return false
  }
  for (const left of new Set(ordered.map((candidate) => candidate.left))) tryPair(left, new Set())
  return new Map([...takenBy].map(([right, left]) => [left, right]))
}
