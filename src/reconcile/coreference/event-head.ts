import type { PartOfSpeech } from '../../model/index.ts'

/** A word of a mention. */
export interface MentionWord {
  readonly pos: PartOfSpeech
  /** Dictionary form in lower case. */
  readonly lemma: string
}

/** Verbs that leave it to their object to name the act ('made an attempt', 'took part'). */
const lightVerbs: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'make',
  'take',
  'give',
  'get',
  'hold',
  'carry',
  'go',
  'put',
])

/**
 * The word that names the act of a mention: its first verb unless that is a light one with a noun behind it, else the last noun before
 * any preposition, else the last word.
 */
export function findEventHead<Word extends MentionWord>(words: readonly Word[]): Word | undefined {
  const verb = words.find(({ pos, lemma }) => pos === 'VERB' && !lightVerbs.has(lemma))
  const preposition = words.findIndex(({ pos }, index) => index > 0 && pos === 'ADP')
  const phrase = preposition < 0 ? words : words.slice(0, preposition)
  const noun = phrase.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  const lastIsNoun = noun !== undefined && noun === phrase.at(-1)
  if (verb && !(lastIsNoun && words.indexOf(verb) < phrase.length - 1 && words[0] !== verb)) return verb
  return noun ?? words.find(({ pos }) => pos === 'VERB') ?? words.at(-1)
}
