import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { collectiveNouns, documentNouns, kindOfNoun, speakerNouns } from '../lang/en/actor-nouns.ts'
import { personTitles } from '../lang/en/titles.ts'

const people = /(?:man|men|woman|women|person|people|[^aeiou]er|or|ist|ian|ent|ant|[^l]ee|crat|ive|ary)s?$/u
const pronouns =
  /^(?:i|we|you|he|she|they|him|her|them|us|me|who|whom|his|their|our|my|someone|somebody|many|some|others|most|several|few|one|both|those)$/u

/** Whether a phrase can stand for somebody who speaks: a name, a personal pronoun, people, a body, or a text that somebody issued. */
export function canSpeak(analysis: Analysis, source: WordRange): boolean {
  const { words } = analysis
  const head = headOf(words, source)
  if (!head) return analysis.words.slice(source.from, source.to).some((word) => word.pos === 'ADJ')
  if (head.pos === 'PROPN') return true
  if (pronouns.test(head.lower)) return true
  const noun = head.lemma
  return (
    speakerNouns.has(noun) ||
    collectiveNouns.has(noun) ||
    collectiveNouns.has(head.lower) ||
    documentNouns.has(noun) ||
    kindOfNoun(noun) !== undefined ||
    personTitles.has(noun) ||
    people.test(noun) ||
    head.pos === 'NUM'
  )
}

const things =
  /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ure|ing|war|attack|move|plan|law|bill|policy|act|step|deal|pact|stance|launch|test|tie|tension|event|crisis|problem|issue|case|fact|word|price|result|loss|threat|weapon|missile|bomb|ship|road|city|plant|storm|flood|animosity|approach)s?$/u
const bodies =
  /(?:government|parliament|administration|delegation|commission|organi[sz]ation|opposition|union|court|ministry|authority|community|party|coalition|association|corporation|federation|mission|department|embassy)s?$/u

/** Whether a phrase can stand for no speaker: an act, a state of things, an object. */
export function isThing(analysis: Analysis, source: WordRange): boolean {
  const head = headOf(analysis.words, source)
  if (head?.pos !== 'NOUN' || canSpeak(analysis, source)) return false
  return things.test(head.lemma) && !bodies.test(head.lemma)
}

/** The head of a noun phrase: its last noun before a preposition, comma or relative pronoun. */
function headOf(words: readonly Word[], range: WordRange): Word | undefined {
  let head: Word | undefined
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at] as Word
    if (
      head &&
      (word.pos === 'ADP' || word.lower === ',' || word.pos === 'VERB' || /^(?:who|which|that|--|-)$/u.test(word.lower))
    )
      break
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON' || word.pos === 'NUM') head = word
    else if (!head && pronouns.test(word.lower)) head = word
  }
  return head
}
