import { relations } from '../../src/annotate/syntax/relations.ts'
import { tags, universalTags } from '../../src/annotate/syntax/tags.ts'
import { readWords, type Words } from '../../src/annotate/syntax/words.ts'
import type { PartOfSpeech } from '../../src/model/index.ts'
import type { TreeSentence } from './conllu.ts'
import { liftHeads } from './projective.ts'

/** A sentence in the numbers that are learnt from. */
export interface Example {
  readonly words: Words
  readonly tags: Uint8Array
  /** The tags that the parser is given: a tagger's, which has not seen the sentence. */
  tagged: Uint8Array
  /** Index of the head, without crossing arcs; the number of words at the root. */
  readonly heads: Int16Array
  readonly labels: Int16Array
}

export function readExample({ words, tags: gold, heads, relations: names }: TreeSentence): Example {
  const numbers = Uint8Array.from(gold, tagNumber)
  return {
    words: readWords(words),
    tags: numbers,
    tagged: numbers,
    heads: Int16Array.from(liftHeads(heads)),
    labels: Int16Array.from(names, relationNumber),
  }
}

/** A tag's number; rare ones count as the commonest of the same universal tag. */
function tagNumber(tag: string): number {
  const known = tags.indexOf(tag)
  if (known >= 0) return known
  const universal = tag.slice(0, tag.indexOf('|'))
  return Math.max(0, universalTags.indexOf(universal as PartOfSpeech))
}

/** A relation's number; rare ones count as the relation without subtype. */
function relationNumber(relation: string): number {
  const known = relations.indexOf(relation)
  if (known >= 0) return known
  const bare = relations.indexOf(relation.replace(/:.*/, ''))
  return bare >= 0 ? bare : relations.indexOf('parataxis')
}
