import type { PartOfSpeech } from '../../model/index.ts'
import { parseWords } from './parse.ts'
import { relations } from './relations.ts'
import { tagWords } from './tag.ts'
import { universalTags } from './tags.ts'
import { loadWeights } from './weights.ts'
import { readWords } from './words.ts'

/** A word in the tree of its sentence. */
export interface TreeWord {
  readonly pos: PartOfSpeech
  /** Index of the governing word; absent at the root. */
  readonly head?: number
  /** Relation of Universal Dependencies 2, with subtype: 'nsubj:pass'. */
  readonly relation: string
}

/** The tree of a sentence given as words, split as in UD English EWT; one word is the root, and no arcs cross. */
export function parseSentence(sentence: readonly string[]): TreeWord[] {
  const { tagger, parser } = loadWeights()
  const words = readWords(sentence)
  const tagged = tagWords(words, tagger)
  const { heads, labels } = parseWords(words, tagged, parser)
  return Array.from(sentence, (_, index) => {
    const head = heads[index] as number
    const pos = universalTags[tagged[index] as number] ?? 'X'
    const relation = relations[labels[index] as number] ?? 'dep'
    return head === sentence.length ? { pos, relation } : { pos, head, relation }
  })
}
