import type { CopiedPassage, Id, Judgement, Problem } from '../../model/index.ts'
import { compareKeys } from '../../text/mention-order.ts'
import { type DisjointSets, disjointSets } from '../disjoint-sets.ts'
import { type Memo, noMemo } from '../memo.ts'
import { noRulings, type Rulings } from '../rulings.ts'
import { blockKeys } from './block.ts'
import { bodyFormPairs, isBodyForm } from './body-forms.ts'
import { copiedPairs, type Pair } from './copied-pairs.ts'
import { judge, sameScore, unsureScore } from './judge.ts'
import type { LocalActor } from './local-actor.ts'
import { officePairs } from './office-pairs.ts'
import { quotedPairs } from './quoted-pairs.ts'

export interface ActorClusters {
  /** Actors of all reports, those that are one together; each cluster and the list in the order of mention keys. */
  readonly clusters: readonly (readonly LocalActor[])[]
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
}

/** Name of the comparer on its judgements. */
const comparer = 'actors@2'

/**
 * Puts together the actors that are one. The strongest pairs go first; two actors of one report are never put together, since
 * the report keeps them apart, but a body and its acronym or shorter name; a name of one word joins others only where all it could mean are one by then.
 * What people decided comes first and stands.
 */
export function clusterActors(
  actors: readonly LocalActor[],
  copied: ReadonlyMap<Id, readonly CopiedPassage[]> = new Map(),
  rule: (ordered: readonly LocalActor[]) => Rulings = () => noRulings,
  memo: Memo = noMemo,
): ActorClusters {
  const ordered = [...actors].sort((left, right) => compareKeys(left.key, right.key) || left.index - right.index)
  const rulings = rule(ordered)
  const pairs = findPairs(ordered, memo)
  const union = disjointSets(ordered.length)
  const reportsOf = joinedReports(ordered)
  const judgements: Judgement[] = []
  const join = (pair: Pair, mayShareReport = false) => {
    const [left, right] = [union.root(pair.left), union.root(pair.right)]
    if (left === right) return
    const coded = ordered[pair.left]?.code !== undefined
    if (!coded && !mayShareReport && [...reportsOf(left)].some((report) => reportsOf(right).has(report))) return
    if (rulings.parts(union, left, right)) return
    merge(left, right)
    if (!coded && !sameNames(ordered, pair)) judgements.push(toJudgement(ordered, pair, 'same'))
  }
  const merge = (left: number, right: number) => {
    const [low, high] = left < right ? [left, right] : [right, left]
    union.join(low, high)
    for (const report of reportsOf(high)) reportsOf(low).add(report)
  }
  for (const [left, right] of rulings.same) {
    // The report that has the byname knows the actor by name as well: it keeps nobody out.
    reportsOf(byname(ordered, left, right)).clear()
    if (union.root(left) !== union.root(right)) merge(union.root(left), union.root(right))
  }
  const isShort = (pair: Pair) => [pair.left, pair.right].some((index) => isBareSurname(ordered[index] as LocalActor))
  const strong = pairs.filter((pair) => pair.score >= sameScore && !isShort(pair))
  const forms = strong.filter((pair) => isBodyForm(ordered, pair))
  const ofForm = new Set(forms)
  for (const pair of strong) if (!ofForm.has(pair)) join(pair)
  const { sure, unsure } = bodyFormPairs(forms, ordered, union)
  for (const pair of sure) join(pair, true)
  for (const pair of unsure) judgements.push(toJudgement(ordered, pair, 'unsure'))
  for (const pair of copiedPairs(ordered, copied)) join(pair)
  for (const pair of shortNamePairs(pairs, ordered, union, judgements)) join(pair)
  for (const pair of officePairs(ordered, union)) join(pair, true)
  for (const pair of quotedPairs(ordered, union)) join(pair, true)
  return {
    clusters: union.sets().map((set) => set.map((index) => ordered[index] as LocalActor)),
    judgements,
    problems: rulings.problems,
  }
}

/** The one of two that is met less often. */
function byname(ordered: readonly LocalActor[], left: number, right: number): number {
  const mentions = (index: number) => (ordered[index] as LocalActor).entity.mentions.length
  return mentions(left) < mentions(right) ? left : right
}

/** The reports of each cluster, by its first actor; kept for those only that a pair asks for, as most actors are met in no pair. */
function joinedReports(ordered: readonly LocalActor[]): (index: number) => Set<Id> {
  const known = new Map<number, Set<Id>>()
  return (index) => {
    const reports = known.get(index) ?? new Set([(ordered[index] as LocalActor).report])
    known.set(index, reports)
    return reports
  }
}

function isBareSurname(actor: LocalActor): boolean {
  return actor.entity.kind === 'person' && actor.words.length === 1
}

function findPairs(ordered: readonly LocalActor[], memo: Memo): readonly Pair[] {
  const blocks = new Map<string, number[]>()
  for (const [index, actor] of ordered.entries()) {
    for (const key of memo.keep('keys of actors', actor, blockKeys)) {
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  }
  const likenesses = numberLikenesses(ordered, memo)
  const candidates: number[] = []
  for (const block of blocks.values()) {
    for (const [left, right] of candidatePairs(block, ordered, likenesses))
      candidates.push(left * ordered.length + right)
  }
  const pairs: Pair[] = []
  let last = -1
  for (const candidate of Float64Array.from(candidates).sort()) {
    if (candidate === last) continue
    last = candidate
    const [left, right] = [Math.floor(candidate / ordered.length), candidate % ordered.length]
    const { score, reasons } = judge(ordered[left] as LocalActor, ordered[right] as LocalActor)
    if (score >= unsureScore) pairs.push({ left, right, score, reasons })
  }
  return pairs.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
}

/** A number for each actor that can meet others, the same for those with all the same to compare. */
function numberLikenesses(ordered: readonly LocalActor[], memo: Memo): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(ordered, (actor) => {
    if (actor.code === undefined && !actor.entity.named) return -1
    const likeness = memo.keep('likenesses of actors', actor, likenessOf)
    const number = numbers.get(likeness) ?? numbers.size
    numbers.set(likeness, number)
    return number
  })
}

/** All that is compared of an actor, as one string. */
function likenessOf({ code, entity, words, bodyKeys, titles }: LocalActor): string {
  return JSON.stringify([code, entity.kind, words, bodyKeys, titles, entity.country])
}

/** Pairs of a block: actors with all the same to compare are compared through their first, so that a block costs little. */
function* candidatePairs(
  block: readonly number[],
  ordered: readonly LocalActor[],
  likenesses: Int32Array,
): Iterable<readonly [number, number]> {
  const firsts = new Map<number, number>()
  const leaders: number[] = []
  for (const index of block) {
    const actor = ordered[index] as LocalActor
    const likeness = likenesses[index] as number
    const first = firsts.get(likeness)
    if (first !== undefined && (ordered[first] as LocalActor).report !== actor.report) {
      yield [first, index]
      continue
    }
    for (const leader of leaders) yield [leader, index]
    firsts.set(likeness, index)
    leaders.push(index)
  }
}

/** Pairs of a bare surname with the one cluster it can mean; where several could be meant, the pair is noted as unsure. */
function shortNamePairs(
  pairs: readonly Pair[],
  ordered: readonly LocalActor[],
  union: DisjointSets,
  judgements: Judgement[],
): readonly Pair[] {
  const byShort = new Map<number, Pair[]>()
  for (const pair of pairs) {
    for (const index of [pair.left, pair.right]) {
      if (!isBareSurname(ordered[index] as LocalActor)) continue
      const list = byShort.get(index)
      if (list) list.push(pair)
      else byShort.set(index, [pair])
    }
  }
  const chosen: Pair[] = []
  for (const [index, list] of [...byShort].sort((a, b) => a[0] - b[0])) {
    const others = list.map((pair) => ({ pair, root: union.root(pair.left === index ? pair.right : pair.left) }))
    const full = others.filter(
      ({ pair }) => !isBareSurname(ordered[pair.left === index ? pair.right : pair.left] as LocalActor),
    )
    const strongest = Math.max(...full.map(({ pair }) => pair.score))
    const best = full.filter(({ pair }) => pair.score === strongest)
    if (new Set(best.map(({ root }) => root)).size === 1) chosen.push((best[0] as { pair: Pair }).pair)
    else if (best.length > 1) judgements.push(toJudgement(ordered, (best[0] as { pair: Pair }).pair, 'unsure'))
    else if (full.length === 0) chosen.push(...list.filter((pair) => pair.score >= sameScore))
  }
  return chosen
}

function sameNames(ordered: readonly LocalActor[], pair: Pair): boolean {
  const names = ordered[pair.right]?.names ?? []
  return ordered[pair.left]?.names.some((name) => names.includes(name)) ?? false
}

function toJudgement(ordered: readonly LocalActor[], pair: Pair, verdict: 'same' | 'unsure'): Judgement {
  return {
    kind: 'actor',
    left: (ordered[pair.left] as LocalActor).key,
    right: (ordered[pair.right] as LocalActor).key,
    verdict,
    score: pair.score,
    reasons: pair.reasons,
    by: comparer,
  }
}
