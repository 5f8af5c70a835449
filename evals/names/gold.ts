import type { Span } from '../../src/model/index.ts'
import type { LabelledDocument, LabelledWord, NameType, TypedSpan } from './read-set.ts'
import { countryNames, demonyms, splitPlaces, trimWords } from './trim.ts'

/** What a set asks for in one document. */
export interface Gold {
  readonly names: readonly TypedSpan[]
  /** Mentions that are no bare names ('Iraqi forces', 'the former leader'): what is predicted within them counts neither way. */
  readonly ignored: readonly Span[]
}

const typeOf: Readonly<Record<string, NameType>> = {
  PER: 'person',
  Person: 'person',
  person: 'person',
  ORG: 'organization',
  Organisation: 'organization',
  organization: 'organization',
  group: 'organization',
  corporation: 'organization',
  LOC: 'place',
  Location: 'place',
  location: 'place',
  place: 'place',
}

/** Sets that label every mention of a thing and not only its names. */
const mentionSets: ReadonlySet<string> = new Set(['re3d', 'gum'])

/** The names that a set labels in a document, in the form in which all sets and programs are compared. */
export function readGold(set: string, document: LabelledDocument, lowerWords: ReadonlySet<string>): Gold {
  const names: TypedSpan[] = []
  const ignored: Span[] = []
  for (const sentence of document.sentences) {
    for (const { label, words } of mentions(sentence)) {
      const whole = { start: (words[0] as LabelledWord).start, end: (words.at(-1) as LabelledWord).end }
      const type = typeOf[label]
      if (!mentionSets.has(set)) {
        const trimmed = type && trimWords(words, type)
        if (type && trimmed) names.push(...splitPlaces(document.text, { ...trimmed, type }))
        continue
      }
      const bare = bareName(words, words[0] === sentence[0], lowerWords)
      const trimmed = bare && type ? trimWords(bare, type) : undefined
      const name = trimmed ? document.text.slice(trimmed.start, trimmed.end) : ''
      if (trimmed && type && isName(name) && !demonyms.has(name) && !(type === 'person' && countryNames.has(name))) {
        const isCountry = type === 'organization' && countryNames.has(name)
        names.push(...splitPlaces(document.text, { ...trimmed, type: isCountry ? 'place' : type }))
      } else if (type || !bare) ignored.push(whole)
    }
  }
  return { names, ignored }
}

/** Words that a document collection has in lower case within its sentences: capitals on these say nothing at a sentence's start. */
export function lowerCaseWords(documents: readonly LabelledDocument[]): Set<string> {
  const found = new Set<string>()
  for (const { sentences } of documents) {
    for (const sentence of sentences) {
      for (const { word } of sentence) if (/^\p{Ll}+$/u.test(word)) found.add(word)
    }
  }
  return found
}

/** Runs of one label; `B-` opens a new one, sets without it part runs by the label alone. */
function mentions(
  sentence: readonly LabelledWord[],
): { readonly label: string; readonly words: readonly LabelledWord[] }[] {
  const found: { label: string; words: LabelledWord[] }[] = []
  let before = 'O'
  for (const word of sentence) {
    const label = word.label.replace(/^[BI]-/, '')
    if (label !== 'O') {
      if (label !== before || word.label.startsWith('B-')) found.push({ label, words: [] })
      found.at(-1)?.words.push(word)
    }
    before = label
  }
  return found
}

const pronoun =
  /^(?:i|he|she|it|we|they|you|me|him|her|us|them|his|its|our|their|my|your|this|that|these|those|here|there|who|what|myself|some|many|all|both|one|each|another|no|any|people)$/i

/** The words of a mention from its first capital on, if what is left is a name and nothing else. */
function bareName(
  words: readonly LabelledWord[],
  opensSentence: boolean,
  lowerWords: ReadonlySet<string>,
): readonly LabelledWord[] | undefined {
  let first = 0
  while (first < words.length) {
    const word = words[first]?.word ?? ''
    const opening = opensSentence && first === 0 && !/^\p{Lu}/u.test(words[1]?.word ?? '') && isCommon(word, lowerWords)
    if (/^\p{Lu}/u.test(word) && !opening && !pronoun.test(word) && !/^(?:the|a|an)$/i.test(word)) break
    first += 1
  }
  let end = words.length
  while (end > first && /^(?:['’]s?|s|[,."“”])$/.test(words[end - 1]?.word ?? '')) end -= 1
  const rest = words.slice(first, end)
  return rest.length > 0 && rest.every(({ word }) => partOfName.test(word)) ? rest : undefined
}

function isCommon(word: string, lowerWords: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase()
  return (
    lowerWords.has(lower) || lowerWords.has(lower.replace(/e?s$/, '')) || lowerWords.has(lower.replace(/ies$/, 'y'))
  )
}

const partOfName =
  /^(?:.*\p{Lu}.*|\p{N}+(?:st|nd|rd|th)?|of|for|the|and|in|on|to|de|del|der|van|von|bin|al|el|la|da|un|s|['’]s|[-–'’&.,/"])$/u

function isName(words: string): boolean {
  return /^\p{Lu}/u.test(words) && /[\p{Lu}\p{Ll}\p{N}.]$/u.test(words) && !/ (?:of|for|the|and|in|on|to)$/.test(words)
}
