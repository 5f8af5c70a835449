import type { PartOfSpeech } from '../../model/index.ts'
import { cueSenses } from '../lang/en/cue-kinds.ts'
import type { Word } from './words.ts'

/** Share of longer words with a capital from which a sentence is a headline in title case. */
const titleShare = 0.7

/** Third-person forms of verbs that tell what somebody says: what a headline's verb most often is. */
const headlineVerbs: ReadonlyMap<string, string> = new Map(
  [...cueSenses.keys()].map((lemma) => [thirdPerson(lemma), lemma] as const),
)

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x|z)$/u.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/**
 * Sets right two slips that taggers make with capitals: in running text a name taken for a verb ('Lynch said'), in a headline in title
 * case a verb of saying taken for a name ('Minister Warns Rebels').
 */
export function mendTags(words: readonly Word[]): readonly Word[] {
  const titled = titledSentences(words)
  return words.map((word, at) => {
    if (!/^\p{Lu}\p{Ll}/u.test(word.text)) return word
    const before = words[at - 1]
    const after = words[at + 1]
    if (!before || before.sentence !== word.sentence) return word
    if (titled.has(word.sentence)) {
      const lemma = headlineVerbs.get(word.lower)
      const subject = before.pos === 'PROPN' || before.pos === 'NOUN' || before.pos === 'ADJ'
      const object = after !== undefined && after.sentence === word.sentence && after.pos !== 'PUNCT'
      return lemma && subject && object && word.pos !== 'VERB' ? retag(word, 'VERB', lemma) : word
    }
    const mark = before.pos === 'PUNCT'
    const says = after?.pos === 'VERB' && after.sentence === word.sentence
    return word.pos === 'VERB' && (!mark || (says && before.lower !== '.')) ? retag(word, 'PROPN', word.lower) : word
  })
}

function retag(word: Word, pos: PartOfSpeech, lemma: string): Word {
  return { ...word, pos, lemma }
}

function titledSentences(words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { long: number; capital: number }>()
  for (const { text, sentence } of words) {
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue
    const count = counts.get(sentence) ?? { long: 0, capital: 0 }
    count.long += 1
    if (/^\p{Lu}/u.test(text)) count.capital += 1
    counts.set(sentence, count)
  }
  return new Set(
    [...counts]
      .filter(([, { long, capital }]) => long > 2 && capital >= titleShare * long)
      .map(([sentence]) => sentence),
  )
}
