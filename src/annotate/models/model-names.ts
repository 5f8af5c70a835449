import { defineAnnotator, type EncodedName } from '../../model/index.ts'
import type { Candidate } from '../names/candidate.ts'
import { names } from '../names/names.ts'
import { settleNames } from '../names/settle-names.ts'

/** Names as the encoder reads them, with the countries, bodies and repeats that lists and the report itself tell. */
export const modelNames = defineAnnotator({
  name: 'model-names',
  version: names.version,
  needs: [...names.needs, 'encoding'],
  gives: 'names',
  annotate(reading, layers, context) {
    const { encoding, syntax } = layers
    if (encoding === undefined) return names.annotate(reading, layers, context)
    return settleNames({ text: reading.text, tokens: syntax }, encoding.names.map(toCandidate))
  },
})

function toCandidate({ from, to, type }: EncodedName): Candidate {
  return { first: from, last: to - 1, type }
}
