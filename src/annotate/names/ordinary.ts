import { type Candidate, type Document, wordsOf } from './candidate.ts'
import { lookUpCountry } from './countries.ts'
import { firstNames } from './gazetteer/first-names.ts'
import { lookUpPlace } from './places.ts'

/**
 * Candidates without single words that have their capital from where they stand: a plural or an abstract noun at a sentence's start,
 * or one that the report writes small elsewhere. What a list of places knows, or the report writes with a capital elsewhere, stays.
 */
export function dropOrdinary(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const small = new Set<string>()
  const within = new Set<string>()
  for (const [at, token] of document.tokens.entries()) {
    const word = wordsOf(document, at, at)
    if (/^\p{Ll}{3}/u.test(word)) small.add(word)
    else if (/^\p{Lu}\p{Ll}/u.test(word) && !opens(document, at) && token.pos !== 'PUNCT') within.add(word)
  }
  return candidates.filter(({ first, last, type }) => {
    const word = wordsOf(document, first, first)
    if (first !== last || type === 'country' || type === 'nationality' || !/^\p{Lu}\p{Ll}+$/u.test(word)) return true
    if (!opens(document, first) || within.has(word) || lookUpCountry(word) || lookUpPlace(word)) return true
    return !isOrdinary(document, first, small)
  })
}

/** Whether a token stands where any word has a capital. */
function opens({ text, tokens }: Document, at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]?.sentence) return true
  return /^["“‘'([:•*]$/.test(text.slice(before.start, before.end))
}

/** Whether the report has the word in small letters too, or it ends as abstract nouns do; first names stay. */
function isOrdinary({ text, tokens }: Document, at: number, small: ReadonlySet<string>): boolean {
  const token = tokens[at]
  if (!token) return false
  const word = text.slice(token.start, token.end).toLowerCase()
  if (callNames.has(word)) return false
  return small.has(word) || small.has(word.replace(/s$/, '')) || abstractEnding.test(word)
}

/** First names in small letters. */
export const callNames: ReadonlySet<string> = new Set(firstNames.trim().toLowerCase().split(/[;\n]/))

const abstractEnding = /[a-z]{3}(?:ness|ment|[aeioucp][ts]ion|ship|[aeiou]lity|ism)s?$/
