import type { Metrics } from '../task.ts'
import type { GoldWord } from './read-trees.ts'

/** What a parser says of a word; `head` as in `GoldWord`. */
export interface ParsedWord {
  readonly upos: string
  readonly head: number
  readonly relation: string
}

export interface TreeCounts {
  readonly words: number
  readonly upos: number
  readonly uas: number
  readonly las: number
}

export const noWords: TreeCounts = { words: 0, upos: 0, uas: 0, las: 0 }

/** Adds one sentence; heads and relations as in the evaluation of CoNLL 2018: punctuation counts, subtypes do not. */
export function countWords(counts: TreeCounts, gold: readonly GoldWord[], parsed: readonly ParsedWord[]): TreeCounts {
  let { words, upos, uas, las } = counts
  for (const [index, word] of gold.entries()) {
    const found = parsed[index]
    words += 1
    if (found?.upos === word.upos) upos += 1
    if (found?.head !== word.head) continue
    uas += 1
    if (universal(found.relation) === universal(word.relation)) las += 1
  }
  return { words, upos, uas, las }
}

export function metricsOf({ words, upos, uas, las }: TreeCounts): Metrics {
  const share = (count: number) => (words === 0 ? 0 : count / words)
  return { upos: share(upos), uas: share(uas), las: share(las) }
}

/** A relation without its subtype. */
function universal(relation: string): string {
  return relation.split(':')[0] ?? ''
}
