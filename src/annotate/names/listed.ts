import { type Candidate, type Document, wordsOf } from './candidate.ts'
import { longestCountryForm, lookUpCountry, opensCountry } from './countries.ts'

/** Candidates with countries and nationalities told from lists, and those that the tagger passed over. */
export function addListed(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const surnames = readSurnames(document, candidates)
  const typed = candidates.map((candidate) => typeListed(document, candidate, surnames))
  return [...typed, ...findListed(document, typed)].sort((a, b) => a.first - b.first)
}

function typeListed(document: Document, candidate: Candidate, surnames: ReadonlySet<string>): Candidate {
  const words = wordsOf(document, candidate.first, candidate.last)
  const country = lookUpCountry(words)
  if (!country || (candidate.type === 'person' && surnames.has(words))) return candidate
  if (country.form === 'capital') return candidate.type === 'organization' ? candidate : { ...candidate, type: 'place' }
  return { ...candidate, type: country.form === 'name' ? 'country' : 'nationality' }
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
