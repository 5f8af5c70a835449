import type { DisjointSets } from '../disjoint-sets.ts'
import { bodyRelation } from './compare/compare-bodies.ts'
import type { Pair } from './copied-pairs.ts'
import type { LocalActor } from './local-actor.ts'

/** Whether a pair is of a body's acronym or shorter name with a longer one. */
export function isBodyForm(ordered: readonly LocalActor[], { left, right }: Pair): boolean {
  const [one, other] = [ordered[left], ordered[right]]
  if (!one || !other || one.entity.kind === 'person' || one.code !== undefined) return false
  const relation = bodyRelation(one, other)
  return relation === 'initials' || relation === 'shorter'
}

/**
 * Pairs of an acronym or a shorter name with the one body of the reports that it can mean; where several could be meant, the first
 * of them is given as unsure.
 */
export function bodyFormPairs(
  pairs: readonly Pair[],
  ordered: readonly LocalActor[],
  union: DisjointSets,
): { readonly sure: readonly Pair[]; readonly unsure: readonly Pair[] } {
  const byShort = new Map<number, { pair: Pair; long: number }[]>()
  for (const pair of pairs) {
    const [short, long] =
      shortestKey(ordered[pair.left]) <= shortestKey(ordered[pair.right])
        ? [pair.left, pair.right]
        : [pair.right, pair.left]
    const root = union.root(short)
    const list = byShort.get(root)
    if (list) list.push({ pair, long: union.root(long) })
    else byShort.set(root, [{ pair, long: union.root(long) }])
  }
  const sure: Pair[] = []
  const unsure: Pair[] = []
  for (const [, list] of [...byShort].sort((a, b) => a[0] - b[0])) {
    const first = (list[0] as { pair: Pair }).pair
    if (new Set(list.map(({ long }) => long)).size === 1) sure.push(first)
    else unsure.push(first)
  }
  return { sure, unsure }
}

function shortestKey(actor: LocalActor | undefined): number {
  return Math.min(...(actor?.bodyKeys ?? []).map((key) => key.length))
}
