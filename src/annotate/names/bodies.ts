import { organizationWords } from '../lang/en/organization-words.ts'
import { type Candidate, type Document, wordsOf } from './candidate.ts'

/** Longest run of words read as a body's name. */
const longestBody = 8

/** Candidates with the bodies that the tagger passed over: capitalised words that end in the head word of a body ('People's Assembly'). */
export function addBodies(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>()
  for (const { first, last } of candidates) for (let at = first; at <= last; at += 1) taken.add(at)
  const found: Candidate[] = []
  for (const [last, token] of document.tokens.entries()) {
    if (taken.has(last) || !isCapitalised(document, last) || isCapitalised(document, last + 1)) continue
    if (!organizationWords.has(wordsOf(document, last, last).toLowerCase())) continue
    let first = last
    while (last - first < longestBody && mayGoOn(document, first - 1, taken, token.sentence)) first -= 1
    while (first < last && !isCapitalised(document, first)) first += 1
    if (last > first) found.push({ first, last, type: 'organization' })
  }
  return [...candidates, ...found].sort((a, b) => a.first - b.first)
}

function mayGoOn(document: Document, at: number, taken: ReadonlySet<number>, sentence: number): boolean {
  if (taken.has(at) || document.tokens[at]?.sentence !== sentence) return false
  return isCapitalised(document, at) || /^['’]s?$/.test(wordsOf(document, at, at))
}

function isCapitalised(document: Document, at: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(wordsOf(document, at, at)) &&
    !/^(?:DET|PRON|ADP|SCONJ|CCONJ|ADV|VERB|AUX)$/.test(document.tokens[at]?.pos ?? '')
  )
}
