import type { Id, Passage } from '../model/index.ts'
import { overlapLength } from '../text/span.ts'

/** Something that reports mention: a statement by its renderings, an event by its triggers, a matter by the evidence of its states. */
export interface Cluster {
  readonly id: Id
  readonly mentions: readonly Passage[]
}

/** How the clusters of two accounts stand to each other. */
export interface Matches {
  /** Ids of the new account, each with its counterpart in the old one. */
  readonly oldOf: ReadonlyMap<Id, Id>
  readonly newOf: ReadonlyMap<Id, Id>
  /** Old clusters without a counterpart, each with the new one that took over mentions of it. */
  readonly mergedInto: ReadonlyMap<Id, Id>
  /** New clusters without a counterpart, each with the old one that it has mentions of. */
  readonly splitFrom: ReadonlyMap<Id, Id>
}

/** Share of the longer of two passages that both must have in common to be one mention: most of the words. */
const sameShare = 0.5
/** What equal ids add: of two counterparts that share as many mentions, the one of the same name is it. */
const sameIdBonus = 0.25

interface Pair {
  readonly left: Id
  readonly right: Id
  readonly score: number
}

/** Finds for each cluster of one account its counterpart in another: the one that it shares most mentions with. */
export function matchClusters(left: readonly Cluster[], right: readonly Cluster[]): Matches {
  const pairs = pairUp(left, right)
  const newOf = new Map<Id, Id>()
  const oldOf = new Map<Id, Id>()
  for (const pair of pairs) {
    if (newOf.has(pair.left) || oldOf.has(pair.right)) continue
    newOf.set(pair.left, pair.right)
    oldOf.set(pair.right, pair.left)
  }
  const mergedInto = new Map<Id, Id>()
  const splitFrom = new Map<Id, Id>()
  for (const pair of pairs) {
    if (!newOf.has(pair.left) && !mergedInto.has(pair.left)) mergedInto.set(pair.left, pair.right)
    if (!oldOf.has(pair.right) && !splitFrom.has(pair.right)) splitFrom.set(pair.right, pair.left)
  }
  return { oldOf, newOf, mergedInto, splitFrom }
}

/** Pairs that share a mention or an id, the best first. */
function pairUp(left: readonly Cluster[], right: readonly Cluster[]): Pair[] {
  const scores = new Map<string, { left: Id; right: Id; score: number }>()
  const add = (one: Id, other: Id, score: number) => {
    const key = `${one}\n${other}`
    const known = scores.get(key)
    if (known === undefined) scores.set(key, { left: one, right: other, score })
    else known.score += score
  }
  const byReport = new Map<Id, { readonly id: Id; readonly mention: Passage }[]>()
  for (const { id, mentions } of right) {
    for (const mention of mentions) {
      const known = byReport.get(mention.report)
      if (known === undefined) byReport.set(mention.report, [{ id, mention }])
      else known.push({ id, mention })
    }
  }
  for (const { id, mentions } of left) {
    for (const mention of mentions) {
      for (const other of byReport.get(mention.report) ?? []) {
        const share = sharedPart(mention, other.mention)
        if (share >= sameShare) add(id, other.id, share)
      }
    }
  }
  const ids = new Set(right.map(({ id }) => id))
  for (const { id } of left) if (ids.has(id)) add(id, id, sameIdBonus)
  return [...scores.values()].sort(
    (one, other) => other.score - one.score || compare(one.left, other.left) || compare(one.right, other.right),
  )
}

/** What two passages of one report share, as a share of the longer one: nested clauses are less alike than equal ones. */
function sharedPart(left: Passage, right: Passage): number {
  const longer = Math.max(left.end - left.start, right.end - right.start)
  return overlapLength(left, right) / longer
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
