import type { DisjointSets } from '../disjoint-sets.ts'
import type { Pair } from './copied-pairs.ts'
import type { LocalActor } from './local-actor.ts'

/** Quotations that two must have in the same words to be one: one alone may be a proverb, or somebody's who quotes another. */
const leastShared = 2

/**
 * Those whom a report gives no name, each with the one person of whom other reports quote the same words: 'the strongman had told
 * them: “…”'. Nobody whose words are quoted of several named ones.
 */
export function quotedPairs(ordered: readonly LocalActor[], union: DisjointSets): readonly Pair[] {
  const speakers = new Map<string, Set<number>>()
  const first = new Map<number, number>()
  for (const [index, { entity, quoted }] of ordered.entries()) {
    if (!entity.named || entity.kind !== 'person') continue
    const root = union.root(index)
    if (!first.has(root)) first.set(root, index)
    for (const words of quoted) {
      const known = speakers.get(words)
      if (known) known.add(root)
      else speakers.set(words, new Set([root]))
    }
  }
  const pairs: Pair[] = []
  for (const [right, { entity, quoted }] of ordered.entries()) {
    if (entity.named || entity.kind !== 'person' || quoted.length < leastShared) continue
    const shared = new Map<number, number>()
    for (const words of quoted)
      for (const root of speakers.get(words) ?? []) shared.set(root, (shared.get(root) ?? 0) + 1)
    const [[root, count] = [-1, 0], ...others] = [...shared]
    const left = first.get(root)
    if (left === undefined || others.length > 0 || count < leastShared) continue
    pairs.push({ left, right, score: 80, reasons: [`${count} quotations are the same word for word`] })
  }
  return pairs
}
