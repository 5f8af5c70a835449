import type { Judgement, Problem } from '../../model/index.ts'
import { compareKeys } from '../../text/mention-order.ts'
import { disjointSets } from '../disjoint-sets.ts'
import { noRulings, type Rulings } from '../rulings.ts'
import { isVerbatim } from './compare/compare-content.ts'
import { compareOccasions, isCopied } from './compare/compare-occasions.ts'
import { judge, sameScore, unsureScore } from './judge.ts'
import type { LocalStatement } from './local-statement.ts'

export interface StatementClusters {
  readonly clusters: readonly (readonly LocalStatement[])[]
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
}

/** Name of the comparer on its judgements. */
const comparer = 'statements@1'

/** Most pairs that a rare word may bring together; a word met more often decides nothing by itself. */
const commonWord = 200

/** Pairs noted as unsure of one claim, the likeliest first: of stock phrases there would be as many as its fellows squared. */
const mostUnsure = 20

/** Side and word pairs that two statements must share before they are judged. */
const leastShared = 2

/**
 * Puts together the claims that are one statement; the strongest pairs go first, and no cluster holds two occasions. What people
 * decided comes before all and stands.
 */
export function clusterStatements(
  statements: readonly LocalStatement[],
  rule: (ordered: readonly LocalStatement[]) => Rulings = () => noRulings,
): StatementClusters {
  const ordered = [...statements].sort((left, right) => compareKeys(left.key, right.key))
  const union = disjointSets(ordered.length)
  const members: (readonly number[])[] = ordered.map((_, index) => [index])
  const judgements: Judgement[] = []
  const unsure = new Uint8Array(ordered.length)
  const rulings = rule(ordered)
  const join = (left: number, right: number) => {
    const together = [...(members[union.root(left)] ?? []), ...(members[union.root(right)] ?? [])]
    union.join(left, right)
    members[union.root(left)] = together
  }
  for (const [left, right] of rulings.same) if (union.root(left) !== union.root(right)) join(left, right)
  for (const pair of findPairs(ordered)) {
    const verdict = pair.score >= sameScore ? 'same' : 'unsure'
    if (verdict === 'same') {
      if (union.root(pair.left) === union.root(pair.right)) continue
      const [ones, others] = [members[union.root(pair.left)] ?? [], members[union.root(pair.right)] ?? []]
      if (rulings.parts(union, pair.left, pair.right) || !compatible(ones, others, ordered)) continue
      join(pair.left, pair.right)
    } else {
      if (union.root(pair.left) === union.root(pair.right)) continue
      const [left, right] = [unsure[pair.left] ?? 0, unsure[pair.right] ?? 0]
      if (left >= mostUnsure || right >= mostUnsure) continue
      unsure[pair.left] = left + 1
      unsure[pair.right] = right + 1
    }
    judgements.push({
      kind: 'statement',
      left: (ordered[pair.left] as LocalStatement).key,
      right: (ordered[pair.right] as LocalStatement).key,
      verdict,
      score: pair.score,
      reasons: pair.reasons,
      by: comparer,
    })
  }
  const clusters = union.sets().map((set) => set.map((index) => ordered[index] as LocalStatement))
  return { clusters, judgements, problems: rulings.problems }
}

/** Whether no member of one cluster is excluded by a member of the other. */
function compatible(ones: readonly number[], others: readonly number[], ordered: readonly LocalStatement[]): boolean {
  return ones.every((one) =>
    others.every((other) => !excludes(ordered[one] as LocalStatement, ordered[other] as LocalStatement)),
  )
}

/** Whether nothing allows two claims to be of one occasion: a third that could be of either joins them no more than they join alone. */
function excludes(one: LocalStatement, other: LocalStatement): boolean {
  const occasion = compareOccasions(one, other)
  return occasion === 'conflict' || (occasion === 'distant' && !isVerbatim(one, other) && !isCopied(one, other))
}

interface Pair {
  readonly left: number
  readonly right: number
  readonly score: number
  readonly reasons: readonly string[]
}

/** Pairs that share a side and a content word that is not too common, judged. */
function findPairs(ordered: readonly LocalStatement[]): readonly Pair[] {
  const blocks = findBlocks(ordered)
  const shared = new Uint32Array(ordered.length)
  const pairs: Pair[] = []
  for (const [right, statement] of ordered.entries()) {
    const met: number[] = []
    for (const block of blocks[right] as readonly Int32Array[]) {
      for (const left of block) {
        if (left >= right) break
        if (shared[left] === 0) met.push(left)
        shared[left] = (shared[left] as number) + 1
      }
    }
    for (const left of met) {
      const words = shared[left] as number
      shared[left] = 0
      if (words < leastShared) continue
      const { score, reasons } = judge(ordered[left] as LocalStatement, statement)
      if (score >= unsureScore) pairs.push({ left, right, score, reasons })
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
}

/** For each statement the blocks it is in: statements in order that share a side and a word, side by side to keep little at a time. */
function findBlocks(ordered: readonly LocalStatement[]): readonly (readonly Int32Array[])[] {
  const blocks: Int32Array[][] = ordered.map(() => [])
  const words = new Map<string, number>()
  const bySide = new Map<string, number[]>()
  for (const [index, statement] of ordered.entries()) {
    for (const word of statement.words) if (!words.has(word)) words.set(word, words.size)
    for (const side of statement.sides) {
      const members = bySide.get(side)
      if (members) members.push(index)
      else bySide.set(side, [index])
    }
  }
  for (const members of bySide.values()) {
    if (members.length < 2) continue
    const entries = Float64Array.from(
      members.flatMap((index) =>
        [...(ordered[index] as LocalStatement).words].map(
          (word) => (words.get(word) as number) * ordered.length + index,
        ),
      ),
    ).sort()
    for (let first = 0, end = 0; first < entries.length; first = end) {
      const word = Math.floor((entries[first] as number) / ordered.length)
      while (end < entries.length && Math.floor((entries[end] as number) / ordered.length) === word) end += 1
      if (end - first < 2 || end - first > commonWord) continue
      const block = Int32Array.from(entries.subarray(first, end), (entry) => entry % ordered.length)
      for (const index of block) blocks[index]?.push(block)
    }
  }
  return blocks
}
