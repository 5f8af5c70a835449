import type { Name } from '../../model/index.ts'
import { indexAt } from '../../text/span.ts'
import { collectiveNouns, countryNouns, kindOfNoun, speakerNouns } from '../lang/en/actor-nouns.ts'
import { plainPersonNouns } from '../lang/en/title-words.ts'
import { isTitleNoun } from '../roles/title-noun.ts'
import type { ClauseTree } from './clause-tree.ts'

/** Whether a word heads a phrase for somebody: a name, a pronoun, or a noun of people and bodies. */
export function isActorHead(tree: ClauseTree, index: number, names: readonly Name[]): boolean {
  const { pos, lemma, start } = tree.token(index)
  if (pos === 'PRON') return !/^(?:it|this|that|which|what|there|these|those|i|we|you)$/.test(tree.word(index))
  const name = names[indexAt(names, start)]
  if (name !== undefined && name.start <= start) return name.type !== 'other'
  if (pos !== 'NOUN' && pos !== 'PROPN') return false
  // 'into exile' is no person; 'an exile' and 'the exiles' are.
  if (tree.word(index) === 'exile' && tree.childrenBy(index, 'det', 'amod', 'nmod').length === 0) return false
  return (
    kindOfNoun(lemma) !== undefined ||
    speakerNouns.has(lemma) ||
    collectiveNouns.has(lemma) ||
    countryNouns.has(lemma) ||
    plainPersonNouns.has(lemma) ||
    isTitleNoun(lemma)
  )
}
