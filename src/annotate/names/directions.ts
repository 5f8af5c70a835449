import { type Candidate, type Document, wordsOf } from './candidate.ts'
import { lookUpCountry } from './countries.ts'

const direction = /^(?:North|South|East|West)$/i

/** The country that 'the North' and its like mean where a report names just one country so ('North Korea', 'South Sudan'). */
export function readDirections(document: Document, candidates: readonly Candidate[]): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { first, last } of candidates) {
    const word = wordsOf(document, first, first)
    const country = last > first && direction.test(word) ? lookUpCountry(wordsOf(document, first, last)) : undefined
    if (country && country.form !== 'capital') {
      found.set(word.toLowerCase(), (found.get(word.toLowerCase()) ?? new Set()).add(country.country))
    }
  }
  return new Map(
    [...found].flatMap(([word, countries]) => (countries.size === 1 ? [[word, [...countries].join()]] : [])),
  )
}

/** Mentions such as 'the North', where it stands for a country and no name goes on. */
export function findDirections(
  document: Document,
  candidates: readonly Candidate[],
  directions: ReadonlyMap<string, string>,
): Candidate[] {
  if (directions.size === 0) return [...candidates]
  const within = new Set<number>()
  for (const { first, last } of candidates) if (last > first) for (let at = first; at <= last; at += 1) within.add(at)
  const found = candidates.filter(({ first, last }) => first !== last || !stands(document, first, directions))
  for (let at = 1; at < document.tokens.length; at += 1) {
    if (!within.has(at) && stands(document, at, directions)) found.push({ first: at, last: at, type: 'country' })
  }
  return found.sort((a, b) => a.first - b.first)
}

function stands(document: Document, at: number, directions: ReadonlyMap<string, string>): boolean {
  const word = wordsOf(document, at, at)
  return (
    /^\p{Lu}/u.test(word) &&
    directions.has(word.toLowerCase()) &&
    /^the$/i.test(wordsOf(document, at - 1, at - 1)) &&
    !/^[\p{Lu}-]/u.test(wordsOf(document, at + 1, at + 1))
  )
}
