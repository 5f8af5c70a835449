import { defineAnnotator } from '../../model/index.ts'
import { settleNames } from './settle-names.ts'
import { tag } from './tag.ts'

/** Names of persons, organisations, countries, nationalities and places, by a small linear tagger, lists and the report's own repeats. */
export const names = defineAnnotator({
  name: 'names',
  version: 3,
  needs: ['sentences', 'syntax'],
  gives: 'names',
  annotate(reading, { syntax }) {
    const document = { text: reading.text, tokens: syntax }
    return settleNames(document, tag(document))
  },
})
