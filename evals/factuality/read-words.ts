import { type ClauseTree, findToken, readClauseTrees } from '../../src/annotate/acts/clause-tree.ts'
import { syntax } from '../../src/annotate/syntax/syntax.ts'
import type { Layers, Reading, StageContext } from '../../src/model/index.ts'
import type { LabelledSentence, LabelledWord } from './read-sets.ts'

/** A labelled word in its sentence's tree. */
export interface WordInTree {
  readonly word: LabelledWord
  readonly tree: ClauseTree
  readonly index: number
}

/** The labelled words of a sentence, parsed as one; words that no token covers are left out. */
export function readWords({ text, targets }: LabelledSentence, context: StageContext): WordInTree[] {
  const sentences = [{ start: 0, end: text.length, block: 0 }]
  const tokens = syntax.annotate({ text } as Reading, { sentences }, context) as Layers['syntax']
  const trees = readClauseTrees(text, tokens)
  return targets.flatMap((word) => {
    const found = findToken(trees, word.start)
    return found === undefined ? [] : { word, ...found }
  })
}
