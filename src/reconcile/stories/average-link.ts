/** Likeness of two items that are worth comparing; all others count as unlike. */
export interface Likeness {
  readonly left: number
  readonly right: number
  /** 0 to 1. */
  readonly likeness: number
}

/**
 * Clusters by average link: the two clusters whose members are most alike on average are joined, until none are alike enough. Ties go
 * to the smaller indexes, so that the answer does not depend on the order of pairs. An item may itself stand for several, as many as
 * `sizes` says; its likenesses are then their means.
 */
export function averageLink(
  count: number,
  pairs: readonly Likeness[],
  threshold: number,
  sizes: readonly number[] = [],
): number[][] {
  const members = Array.from({ length: count }, (_, index) => [index])
  const weights = Array.from({ length: count }, (_, index) => sizes[index] ?? 1)
  const sums = Array.from({ length: count }, () => new Map<number, number>())
  for (const { left, right, likeness } of pairs) {
    const sum = likeness * (weights[left] ?? 1) * (weights[right] ?? 1)
    sums[left]?.set(right, sum)
    sums[right]?.set(left, sum)
  }
  const alive = new Set(members.keys())
  const nearest = sums.map((_, index) => findNearest(index))
  for (;;) {
    let best: { left: number; right: number; mean: number } | undefined
    for (const left of alive) {
      const near = nearest[left]
      if (near && near.mean >= threshold && (!best || near.mean > best.mean)) best = { left, ...near }
    }
    if (!best) break
    join(Math.min(best.left, best.right), Math.max(best.left, best.right))
  }
  return [...alive].map((index) => (members[index] as number[]).sort((left, right) => left - right))

  function findNearest(index: number): { right: number; mean: number } | undefined {
    let best: { right: number; mean: number } | undefined
    const size = weights[index] ?? 1
    for (const [right, sum] of sums[index] ?? []) {
      const mean = sum / (size * (weights[right] ?? 1))
      if (!best || mean > best.mean || (mean === best.mean && right < best.right)) best = { right, mean }
    }
    return best
  }

  function join(into: number, from: number): void {
    members[into]?.push(...(members[from] ?? []))
    weights[into] = (weights[into] ?? 1) + (weights[from] ?? 1)
    const touched = new Set([into])
    for (const [other, sum] of sums[from] ?? []) {
      sums[other]?.delete(from)
      if (other === into) continue
      const total = (sums[into]?.get(other) ?? 0) + sum
      sums[into]?.set(other, total)
      sums[other]?.set(into, total)
      touched.add(other)
    }
    sums[from]?.clear()
    alive.delete(from)
    for (const other of [...touched, ...(sums[into]?.keys() ?? [])]) nearest[other] = findNearest(other)
  }
}
