import { divineNames, namelikeTimes, styleWords } from '../lang/en/style-words.ts'
import { personTitles } from '../lang/en/titles.ts'
import { type Candidate, type Document, wordsOf } from './candidate.ts'
import { lookUpCountry } from './countries.ts'

/** A candidate without determiner, quotation marks, title, possessive and time; absent where nothing is left. */
export function trim(document: Document, { first, last, type }: Candidate): Candidate | undefined {
  let from = type === 'person' ? afterPossessor(document, first, last) : first
  let to = last
  while (from <= to && isBefore(document, from, to, type)) from += 1
  while (to >= from && /^(?:['’]s?|[,.;:”"“‘()[\]–—-]+)$/.test(wordsOf(document, to, to))) to -= 1
  while (to > from && isTime(document, to)) to -= 1
  if (from > to || isNoName(document, from, to, first)) return undefined
  return { first: from, last: to, type: type === 'person' && isDivine(document, from, to) ? 'other' : type }
}

/** Where a person's name begins after a possessive: 'her own | Mrs Lind', "Norway's | Lind". */
function afterPossessor(document: Document, first: number, last: number): number {
  let from = first
  for (let at = first; at < last; at += 1) {
    const word = wordsOf(document, at, at)
    const isPossessor = /^(?:my|our|your|his|her|its|their)$/.test(word)
    const isCountry = /^['’]s?$/.test(word) && at > from && lookUpCountry(wordsOf(document, from, at - 1)) !== undefined
    if (isPossessor || isCountry) from = at + 1
  }
  while (from > first && from < last && /^\p{Ll}/u.test(wordsOf(document, from, from))) from += 1
  return from
}

/** Whether what is left cannot be a name: a style or a time alone, or small letters that other words were cut from. */
function isNoName(document: Document, from: number, to: number, first: number): boolean {
  const words = wordsOf(document, from, to)
  if (from > first && !/\p{Lu}/u.test(words)) return true
  return from === to && /^\p{Lu}/u.test(words) && (isTime(document, from) || styleWords.has(plain(words)))
}

function isTime(document: Document, at: number): boolean {
  return namelikeTimes.has(wordsOf(document, at, at).toLowerCase())
}

function isDivine(document: Document, from: number, to: number): boolean {
  return wordsOf(document, from, to)
    .split(/\s+/)
    .every((word) => divineNames.has(plain(word)))
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\./g, '')
}

/** Whether a time stands before the name: 'Tomorrow', and a weekday after a preposition ('Sunday' is also a first name and a paper). */
function opensWithTime(document: Document, at: number, type: Candidate['type']): boolean {
  if (!isTime(document, at)) return false
  const isWeekday = !/^(?:(?:to|yester)day|.*(?<!day))$/i.test(wordsOf(document, at, at))
  const isGoverned = /^(?:on|last|this|next|since|until|till|by|from|late|early|every|before|after)$/i.test(
    wordsOf(document, at - 1, at - 1),
  )
  if (type === 'organization') return isGoverned && /^\p{Ll}/u.test(wordsOf(document, at + 1, at + 1))
  return isGoverned || !isWeekday
}

function isBefore(document: Document, at: number, last: number, type: Candidate['type']): boolean {
  const word = wordsOf(document, at, at)
  if (/^(?:["“”‘’'()[\]–—,.:;-]+|['’]s|the|a|an)$/i.test(word)) return at < last || !/^(?:the|a|an)$/i.test(word)
  if (at === last) return false
  if ((type === 'person' || type === 'organization') && opensWithTime(document, at, type)) return true
  if (type !== 'person') return false
  const lower = word.toLowerCase().replace(/\.$/, '')
  return (
    (styleWords.has(plain(word)) && lower !== 'he') ||
    (personTitles.has(lower) && !/^(?:king|prince|rose|page|major|general|judge|bishop|pope)$/.test(lower))
  )
}

/** Countries joined by marks are few: a longer run is a table. */
const longestJoined = 16

/** The candidates that a run of countries joined by marks stands for: 'U.S.-South Korea'. */
export function splitCountries(document: Document, candidate: Candidate): Candidate[] {
  if (candidate.last - candidate.first > longestJoined) return [candidate]
  for (let at = candidate.first + 1; at < candidate.last; at += 1) {
    if (!/^[-–/]$|^and$/.test(wordsOf(document, at, at))) continue
    const left = lookUpCountry(wordsOf(document, candidate.first, at - 1))
    if (!left || lookUpCountry(wordsOf(document, candidate.first, candidate.last))) continue
    const rest = { ...candidate, first: at + 1 }
    const right = splitCountries(document, rest)
    const isCountry = right.length > 1 || lookUpCountry(wordsOf(document, rest.first, rest.last)) !== undefined
    if (isCountry) return [{ ...candidate, last: at - 1 }, ...right]
  }
  return [candidate]
}

/** A body's name with the capitalised words that a possessive ties to it: "People's Assembly" where the tagger saw 'Assembly'. */
export function joinPossessive(document: Document, candidate: Candidate, taken: ReadonlySet<number>): Candidate {
  if (
    candidate.type !== 'organization' ||
    !/^['’]s?$/.test(wordsOf(document, candidate.first - 1, candidate.first - 1))
  ) {
    return candidate
  }
  let first = candidate.first
  while (candidate.first - first < longestJoined && mayJoin(document, first - 1, taken)) first -= 1
  return /^\p{Lu}/u.test(wordsOf(document, first, first)) ? { ...candidate, first } : candidate
}

function mayJoin(document: Document, at: number, taken: ReadonlySet<number>): boolean {
  const here = document.tokens[at]
  if (taken.has(at) || here?.sentence !== document.tokens[at + 1]?.sentence) return false
  const word = wordsOf(document, at, at)
  return /^['’]s?$/.test(word) || (/^\p{Lu}\p{Ll}/u.test(word) && !/^(?:The|An?|In|On|At|By|For|But|And)$/.test(word))
}
