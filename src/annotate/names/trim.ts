import { personTitles } from '../lang/en/titles.ts'
import { type Candidate, type Document, wordsOf } from './candidate.ts'
import { lookUpCountry } from './countries.ts'

/** A candidate without determiner, quotation marks, title and possessive; absent where nothing is left. */
export function trim(document: Document, { first, last, type }: Candidate): Candidate | undefined {
  let from = first
  let to = last
  while (from <= to && isBefore(document, from, to, type)) from += 1
  while (to >= from && /^(?:['’]s?|[,.;:”"“‘()[\]–—-])$/.test(wordsOf(document, to, to))) to -= 1
  return from <= to ? { first: from, last: to, type } : undefined
}

function isBefore(document: Document, at: number, last: number, type: Candidate['type']): boolean {
  const word = wordsOf(document, at, at)
  if (/^(?:["“”‘’'()[\]–—,.:;-]|the|a|an)$/i.test(word)) return at < last || !/^(?:the|a|an)$/i.test(word)
  if (type !== 'person' || at === last) return false
  const lower = word.toLowerCase().replace(/\.$/, '')
  return personTitles.has(lower) && !/^(?:king|prince|rose|page|major|general|judge|bishop|pope)$/.test(lower)
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
