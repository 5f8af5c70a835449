import type { Judgement } from '../../model/index.ts'
import { compareKeys } from '../../text/mention-order.ts'
import { disjointSets } from '../disjoint-sets.ts'
import { judge, sameScore, unsureScore } from './judge.ts'
import type { LocalStatement } from './local-statement.ts'

export interface StatementClusters {
  readonly clusters: readonly (readonly LocalStatement[])[]
  readonly judgements: readonly Judgement[]
}

/** Name of the comparer on its judgements. */
const comparer = 'statements@1'

/** Most pairs that a rare word may bring together; a word met more often decides nothing by itself. */
const commonWord = 200

/** Puts together the claims that are one statement; the strongest pairs go first, and no cluster holds two occasions. */
export function clusterStatements(statements: readonly LocalStatement[]): StatementClusters {
  const ordered = [...statements].sort((left, right) => compareKeys(left.key, right.key))
  const union = disjointSets(ordered.length)
  const judgements: Judgement[] = []
  for (const pair of findPairs(ordered)) {
    const verdict = pair.score >= sameScore ? 'same' : 'unsure'
    if (verdict === 'same') {
      if (union.root(pair.left) === union.root(pair.right)) continue
      if (!compatible(pair.left, pair.right, ordered, union.root)) continue
      union.join(pair.left, pair.right)
    } else if (union.root(pair.left) === union.root(pair.right)) continue
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
  return { clusters, judgements }
}

/** Whether no member of one cluster is excluded by a member of the other. */
function compatible(
  left: number,
  right: number,
  ordered: readonly LocalStatement[],
  find: (index: number) => number,
): boolean {
  const [a, b] = [find(left), find(right)]
  const members = (root: number) => ordered.filter((_, index) => find(index) === root)
  const [ones, others] = [members(a), members(b)]
  return ones.every((one) => others.every((other) => !judge(one, other).reasons.includes('said at different times')))
}

interface Pair {
  readonly left: number
  readonly right: number
  readonly score: number
  readonly reasons: readonly string[]
}

/** Pairs that share a side and a content word that is not too common, judged. */
function findPairs(ordered: readonly LocalStatement[]): readonly Pair[] {
  const blocks = new Map<string, number[]>()
  for (const [index, statement] of ordered.entries()) {
    for (const side of statement.sides) {
      for (const word of statement.words) {
        const key = `${side} ${word}`
        const block = blocks.get(key)
        if (block) block.push(index)
        else blocks.set(key, [index])
      }
    }
  }
  const shared = new Map<number, number>()
  for (const block of blocks.values()) {
    if (block.length > commonWord) continue
    for (const [order, right] of block.entries()) {
      for (let at = 0; at < order; at += 1) {
        const key = (block[at] as number) * ordered.length + right
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
    }
  }
  const pairs: Pair[] = []
  for (const [key, words] of shared) {
    if (words < 2) continue
    const [left, right] = [Math.floor(key / ordered.length), key % ordered.length]
    const { score, reasons } = judge(ordered[left] as LocalStatement, ordered[right] as LocalStatement)
    if (score >= unsureScore) pairs.push({ left, right, score, reasons })
  }
  return pairs.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
}
