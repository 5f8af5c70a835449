import type { DisjointSets } from '../disjoint-sets.ts'
import type { Pair } from './copied-pairs.ts'
import type { LocalActor } from './local-actor.ts'

/**
 * Those that a report only calls by an office ("Peru's president"), each with the one person of all reports who holds that office and
 * whom the report names too.
 */
export function officePairs(ordered: readonly LocalActor[], union: DisjointSets): readonly Pair[] {
  const holders = new Map<string, Set<number>>()
  const inReport = new Map<string, number>()
  for (const [index, actor] of ordered.entries()) {
    if (actor.entity.kind !== 'person' || !actor.entity.named) continue
    const root = union.root(index)
    inReport.set(`${actor.report}#${root}`, index)
    for (const office of actor.offices) {
      const held = holders.get(office)
      if (held) held.add(root)
      else holders.set(office, new Set([root]))
    }
  }
  const pairs: Pair[] = []
  for (const [right, actor] of ordered.entries()) {
    if (actor.entity.kind !== 'person' || actor.entity.named) continue
    const roots = new Set(actor.offices.flatMap((office) => [...(holders.get(office) ?? [])]))
    const [root] = roots
    const left = root === undefined || roots.size > 1 ? undefined : inReport.get(`${actor.report}#${root}`)
    if (left !== undefined) pairs.push({ left, right, score: 70, reasons: ['the only one who holds the office'] })
  }
  return pairs
}
