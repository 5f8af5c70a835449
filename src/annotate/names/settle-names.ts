import type { Name } from '../../model/index.ts'
import { readAcronyms, spreadAcronyms } from './acronyms.ts'
import { addBodies } from './bodies.ts'
import type { Candidate, Document } from './candidate.ts'
import { describe } from './describe.ts'
import { findDirections, readDirections } from './directions.ts'
import { addListed } from './listed.ts'
import { dropOrdinary } from './ordinary.ts'
import { agree } from './repeats.ts'
import { joinPossessive, splitCountries, trim } from './trim.ts'

/** The names that a tagger's candidates come to, with what lists and the report's own repeats tell. */
export function settleNames(document: Document, candidates: readonly Candidate[]): Name[] {
  const tagged = candidates.flatMap((candidate) => {
    const trimmed = trim(document, candidate)
    return trimmed ? splitCountries(document, trimmed) : []
  })
  const taken = new Set(
    tagged.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  const joined = dropOrdinary(document, tagged).map((candidate) => joinPossessive(document, candidate, taken))
  const listed = addBodies(document, addListed(document, joined))
  const acronyms = readAcronyms(document, listed)
  const agreed: Candidate[] = agree(document, spreadAcronyms(document, listed, acronyms))
  const directions = readDirections(document, agreed)
  const forms = { acronyms, directions }
  return findDirections(document, agreed, directions).map((candidate) => describe(document, candidate, forms))
}
