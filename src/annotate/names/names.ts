import { defineAnnotator } from '../../model/index.ts'
import { readAcronyms, spreadAcronyms } from './acronyms.ts'
import { addBodies } from './bodies.ts'
import type { Candidate } from './candidate.ts'
import { describe } from './describe.ts'
import { findDirections, readDirections } from './directions.ts'
import { addListed } from './listed.ts'
import { dropOrdinary } from './ordinary.ts'
import { agree } from './repeats.ts'
import { tag } from './tag.ts'
import { joinPossessive, splitCountries, trim } from './trim.ts'

/** Names of persons, organisations, countries, nationalities and places, by a small linear tagger, lists and the report's own repeats. */
export const names = defineAnnotator({
  name: 'names',
  version: 3,
  needs: ['sentences', 'syntax'],
  gives: 'names',
  annotate(reading, { syntax }) {
    const document = { text: reading.text, tokens: syntax }
    const tagged = tag(document).flatMap((candidate) => {
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
  },
})
