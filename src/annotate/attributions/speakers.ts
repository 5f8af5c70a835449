import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { collectiveNouns, documentNouns, kindOfNoun, speakerNouns } from '../lang/en/actor-nouns.ts'
import { personTitles } from '../lang/en/titles.ts'

const people = /(?:man|men|woman|women|person|people|[^aeiou]er|eer|[ts]or|ist|ian|[^m]ent|[^r]ant|[yu]ee|crat)s?$/u
const notPeople =
  /^(?:matter|number|power|winter|summer|river|weather|answer|border|order|offer|factor|error|terror|sector|other|water|paper|center|computer|disaster|danger|chapter|quarter|character|letter|newsletter|shelter|danger|chamber|charter|dinner|corner|manner|silver|motor|event|moment|percent|extent|intent|content|talent|accent|incident|accident|precedent|crescent|list|twist|plant|grant|want|restaurant|consent|present|tent|cent|rent|interior|monitor)s?$/u
const pronouns =
  /^(?:i|we|you|he|she|they|him|her|them|us|me|who|whom|his|their|our|my|someone|somebody|many|some|others|most|several|few|one|both|those)$/u

/** Whether a phrase can stand for somebody who speaks: a name, a personal pronoun, people, a body, or a text that somebody issued. */
export function canSpeak(analysis: Analysis, source: WordRange): boolean {
  const { words } = analysis
  const head = headOf(words, source)
  if (!head) return analysis.words.slice(source.from, source.to).some((word) => word.pos === 'ADJ')
  if (head.pos === 'PROPN' || isCapital(analysis.words, head, source)) return true
  if (pronouns.test(head.lower)) return true
  const noun = head.lemma
  return (
    speakerNouns.has(noun) ||
    collectiveNouns.has(noun) ||
    collectiveNouns.has(head.lower) ||
    documentNouns.has(noun) ||
    kindOfNoun(noun) !== undefined ||
    personTitles.has(noun) ||
    (people.test(noun) && !notPeople.test(noun)) ||
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

/** A noun with a capital within a phrase: a name that the tagger took for a noun. */
function isCapital(words: readonly Word[], head: Word, source: WordRange): boolean {
  return /^\p{Lu}\p{Ll}/u.test(head.text) && words[source.from] !== head && head.pos === 'NOUN'
}

/** Texts that report on things: whoever reads them is told what they say. */
const reporting =
  /^(?:report|study|survey|poll|document|letter|memo|memorandum|statement|article|paper|investigation|inquiry|account|post|tweet|editorial|transcript|resolution|message|filing|note|release|communique|declaration|text)$/u

/** Whether a phrase means words, such as 'his remarks', rather than a speaker or a report. */
export function isUtterance(analysis: Analysis, source: WordRange | undefined): boolean {
  const head = source && headOf(analysis.words, source)
  if (!head) return false
  const first = (analysis.words[source.from] as Word).lower
  if (documentNouns.has(head.lemma) && /^(?:this|these|such|those)$/u.test(first)) return true
  return /^(?:they|it|these|those)$/u.test(head.lower) || (documentNouns.has(head.lemma) && !reporting.test(head.lemma))
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
