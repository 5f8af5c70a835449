import { type ClauseTree, findToken, readClauseTrees } from '../../src/annotate/acts/clause-tree.ts'
import { annotateText } from '../annotate-text.ts'
import type { Engine } from '../task.ts'
import type { LabelledSentence, LabelledWord } from './read-sets.ts'

/** A labelled word in its sentence's tree. */
export interface WordInTree {
  readonly word: LabelledWord
  readonly tree: ClauseTree
  readonly index: number
}

/** The labelled words of a sentence, parsed as one; words that no token covers are left out. */
export async function readWords(
  { text, targets }: LabelledSentence,
  engine: Engine,
  signal: AbortSignal,
): Promise<WordInTree[]> {
  const sentences = [{ start: 0, end: text.length, block: 0 }]
  const { syntax: tokens } = await annotateText(text, engine, { sentences }, ['syntax'], signal)
  const trees = readClauseTrees(text, tokens)
  return targets.flatMap((word) => {
    const found = findToken(trees, word.start)
    return found === undefined ? [] : { word, ...found }
  })
}
