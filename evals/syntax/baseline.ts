import type { GoldWord } from './read-trees.ts'
import type { ParsedWord } from './score.ts'

/** Every word hangs under its right neighbour as a modifier, the last is the root; every word is a noun. */
export function rightNeighbours(words: readonly GoldWord[]): ParsedWord[] {
  return words.map((_, index) =>
    index === words.length - 1
      ? { upos: 'PUNCT', head: -1, relation: 'root' }
      : { upos: 'NOUN', head: index + 1, relation: 'nsubj' },
  )
}
