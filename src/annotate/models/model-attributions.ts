import { defineAnnotator } from '../../model/index.ts'
import { attributions, findAttributions, findRuleDrafts } from '../attributions/attributions.ts'
import { mendDrafts } from '../attributions/mend-drafts.ts'
import { joinDrafts, leastRuleChance } from './join-drafts.ts'
import { draftsOf } from './model-drafts.ts'

/** Who said what: cues by encoder and rules together, sources and contents as the encoder reads them, and what follows from them as by rules. */
export const modelAttributions = defineAnnotator({
  name: 'model-attributions',
  version: attributions.version,
  needs: [...attributions.needs, 'encoding'],
  gives: 'attributions',
  annotate(reading, layers, context) {
    const { encoding } = layers
    if (encoding === undefined) return attributions.annotate(reading, layers, context)
    return findAttributions(reading, layers, (analysis) => {
      const read = draftsOf(analysis, encoding.attributions)
      return mendDrafts(analysis, joinDrafts(findRuleDrafts(analysis, leastRuleChance), read))
    })
  },
})
