import type { CopiedPassage, Id, Judgement, Problem } from '../../model/index.ts'
import { compareKeys } from '../../text/mention-order.ts'
import { overlaps } from '../../text/span.ts'
import { disjointSets } from '../disjoint-sets.ts'
import { noRulings, type Rulings } from '../rulings.ts'
import { findBlocks } from './block.ts'
import { canBeOne, compareEvents } from './compare/compare-events.ts'
import { compareTimes } from './compare/compare-times.ts'
import type { LocalEvent } from './local-event.ts'

export interface EventClusters {
  readonly clusters: readonly (readonly LocalEvent[])[]
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
}

/** Name of the comparer on its judgements. */
const comparer = 'events@2'

/** From this score two mentions are one event, from the second it is worth telling that they may be. */
const sameScore = 57
const unsureScore = 50

/** Puts together the mentions of one event; the strongest pairs go first, no event is of two days, and what people decided stands. */
export function clusterEvents(
  events: readonly LocalEvent[],
  copied: ReadonlyMap<Id, readonly CopiedPassage[]>,
  rule: (ordered: readonly LocalEvent[]) => Rulings = () => noRulings,
): EventClusters {
  const ordered = [...events].sort((left, right) => compareKeys(left.key, right.key))
  const union = disjointSets(ordered.length)
  const members: (readonly number[])[] = ordered.map((_, index) => [index])
  const judgements: Judgement[] = []
  const rulings = rule(ordered)
  const join = (left: number, right: number) => {
    const together = [...(members[union.root(left)] ?? []), ...(members[union.root(right)] ?? [])]
    union.join(left, right)
    members[union.root(left)] = together
  }
  for (const [left, right] of rulings.same) if (union.root(left) !== union.root(right)) join(left, right)
  for (const { left, right, score, reasons } of findPairs(ordered, copied)) {
    const verdict = score >= sameScore ? 'same' : 'unsure'
    if (union.root(left) === union.root(right)) continue
    if (verdict === 'same') {
      if (rulings.parts(union, left, right)) continue
      const [ones, others] = [members[union.root(left)] ?? [], members[union.root(right)] ?? []]
      if (!ones.every((one) => others.every((other) => areCompatible(ordered, one, other)))) continue
      join(left, right)
    }
    const keyOf = (index: number) => (ordered[index] as LocalEvent).key
    judgements.push({ kind: 'event', left: keyOf(left), right: keyOf(right), verdict, score, reasons, by: comparer })
  }
  const clusters = union.sets().map((set) => set.map((index) => ordered[index] as LocalEvent))
  return { clusters, judgements, problems: rulings.problems }
}

function areCompatible(ordered: readonly LocalEvent[], one: number, other: number): boolean {
  const [left, right] = [ordered[one] as LocalEvent, ordered[other] as LocalEvent]
  return canBeOne(left, right) && compareTimes(left, right) !== 'apart'
}

interface Pair {
  readonly left: number
  readonly right: number
  readonly score: number
  readonly reasons: readonly string[]
}

/** Pairs that share a statement, a copied passage, or a word beside a participant, judged; the best first. */
function findPairs(ordered: readonly LocalEvent[], copied: ReadonlyMap<Id, readonly CopiedPassage[]>): readonly Pair[] {
  const blocks = findBlocks(ordered, copied)
  const metBy = new Int32Array(ordered.length).fill(-1)
  const pairs: Pair[] = takenUp(ordered)
  for (const [right, event] of ordered.entries()) {
    for (const block of blocks[right] ?? []) {
      for (const left of block) {
        if (left >= right) break
        if (metBy[left] === right) continue
        metBy[left] = right
        const judged = judge(ordered[left] as LocalEvent, event, copied)
        if (judged && judged.score >= unsureScore) pairs.push({ left, right, ...judged })
      }
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
}

/** Nouns of something known with what they take up. */
function takenUp(ordered: readonly LocalEvent[]): Pair[] {
  const places = new Map(ordered.map(({ key }, index) => [key, index]))
  return ordered.flatMap(({ antecedent }, one) => {
    const other = antecedent === undefined ? undefined : places.get(antecedent)
    if (other === undefined) return []
    return [
      { left: Math.min(one, other), right: Math.max(one, other), score: 100, reasons: ['taken up in its report'] },
    ]
  })
}

function judge(left: LocalEvent, right: LocalEvent, copied: ReadonlyMap<Id, readonly CopiedPassage[]>) {
  if (left.statement !== undefined && left.statement === right.statement)
    return { score: 100, reasons: ['one statement'] }
  if (isCopied(left, right, copied) || isCopied(right, left, copied))
    return canBeOne(left, right) && left.stem === right.stem ? { score: 100, reasons: ['copied passage'] } : undefined
  return canBeOne(left, right) ? compareEvents(left, right) : undefined
}

/** Whether the sentence of one is copied from that of the other. */
function isCopied(left: LocalEvent, right: LocalEvent, copied: ReadonlyMap<Id, readonly CopiedPassage[]>): boolean {
  const passage = copied.get(left.report)?.find((sentence) => overlaps(sentence, left.mention.trigger))
  return passage !== undefined && passage.from.report === right.report && overlaps(passage.from, right.mention.trigger)
}
