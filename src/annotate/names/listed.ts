import { internationalBodies, mediaNames } from '../lang/en/organization-words.ts'
import { type Candidate, type Document, wordsOf } from './candidate.ts'
import { longestCountryForm, lookUpCountry, opensCountry } from './countries.ts'
import { callNames } from './ordinary.ts'

/** Candidates with countries and nationalities told from lists, and those that the tagger passed over. */
export function addListed(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const surnames = readSurnames(document, candidates)
  const typed = candidates
    .filter((candidate) => !isSmallWord(document, candidate))
    .map((candidate) => typeListed(document, candidate, surnames))
  return [...typed, ...findListed(document, typed)].sort((a, b) => a.first - b.first)
}

/** A listed form that is an ordinary word in small letters: 'heard' is no island. */
function isSmallWord(document: Document, { first, last }: Candidate): boolean {
  const words = wordsOf(document, first, last)
  if (first !== last || !/^\p{Ll}+$/u.test(words) || !lookUpCountry(words)) return false
  return /^(?:VERB|AUX|ADV|ADP|DET|PRON)$/.test(document.tokens[first]?.pos ?? '')
}

function typeListed(document: Document, candidate: Candidate, surnames: ReadonlySet<string>): Candidate {
  const words = wordsOf(document, candidate.first, candidate.last)
  if (candidate.type === 'organization' && isPersonWithParticle(words)) return { ...candidate, type: 'person' }
  if (isListedBody(words)) return { ...candidate, type: 'organization' }
  const country = lookUpCountry(words)
  if (!country || (candidate.type === 'person' && surnames.has(words))) return candidate
  if (country.form === 'capital') return candidate.type === 'organization' ? candidate : { ...candidate, type: 'place' }
  return { ...candidate, type: country.form === 'name' ? 'country' : 'nationality' }
}

/** 'Carlos de Melo': a first name, a particle and one word more. */
function isPersonWithParticle(words: string): boolean {
  const match = /^(\p{Lu}\p{Ll}+) (?:de|da|dos|del|della|van|von|bin|ibn|ould) \p{Lu}\p{Ll}+$/u.exec(words)
  return match !== null && callNames.has((match[1] as string).toLowerCase())
}

/** Acronyms that are bodies wherever they stand. */
function isListedBody(words: string): boolean {
  return /^\p{Lu}{3,}$/u.test(words) && (internationalBodies.has(words) || mediaNames.has(words))
}

/** Last words of persons named in full: 'Jordan' after 'Michael Jordan' is no country. */
function readSurnames(document: Document, candidates: readonly Candidate[]): Set<string> {
  return new Set(
    candidates
      .filter(({ type, first, last }) => type === 'person' && last > first)
      .map(({ last }) => wordsOf(document, last, last)),
  )
}

function findListed(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>()
  for (const { first, last } of candidates) for (let at = first; at <= last; at += 1) taken.add(at)
  const found: Candidate[] = []
  for (let at = 0; at < document.tokens.length; at += 1) {
    if (!/^\p{Lu}/u.test(wordsOf(document, at, at))) continue
    const last = longestForm(document, at, taken)
    if (last === undefined) continue
    const form = lookUpCountry(wordsOf(document, at, last))?.form
    found.push({
      first: at,
      last,
      type: form === 'nationality' ? 'nationality' : form === 'name' ? 'country' : 'place',
    })
    at = last
  }
  return found
}

function longestForm(document: Document, at: number, taken: ReadonlySet<number>): number | undefined {
  let end = at
  const sentence = document.tokens[at]?.sentence
  const longest = opensCountry(wordsOf(document, at, at)) ? longestCountryForm : 1
  while (end < at + longest && !taken.has(end) && document.tokens[end]?.sentence === sentence) end += 1
  for (let last = end - 1; last >= at; last -= 1) if (lookUpCountry(wordsOf(document, at, last))) return last
  return undefined
}
