import { defineAnnotator } from '../../model/index.ts'
import { attributions, findAttributions, findRuleDrafts } from '../attributions/attributions.ts'
import type { Draft } from '../attributions/drafts.ts'
import { mendDrafts } from '../attributions/mend-drafts.ts'
import { pointsElsewhere } from '../attributions/senses.ts'
import { adviceBy } from './advice-by.ts'
import { joinDrafts, leastRuleChance } from './join-drafts.ts'
import { draftsOf } from './model-drafts.ts'

/** Raised whenever what is made of the same reading of the encoder and the same drafts of the rules changes. */
const own = 3

/** Who said what: cues by encoder and rules together; of those that the rules see, the sources and contents that rules offer, chosen by both; what follows as by rules. */
export const modelAttributions = defineAnnotator({
  name: 'model-attributions',
  version: 10 * attributions.version + own,
  needs: [...attributions.needs, 'encoding'],
  gives: 'attributions',
  annotate(reading, layers, context) {
    const { encoding } = layers
    if (encoding === undefined) return attributions.annotate(reading, layers, context)
    return findAttributions(reading, layers, (analysis) => {
      const read = draftsOf(analysis, encoding.attributions)
      const byRules = findRuleDrafts(analysis, leastRuleChance, adviceBy(read))
      // 'She said so on Friday' tells when: such contents PolNeAR, which the encoder has learnt from, does not mark.
      const isBeyond = (draft: Draft) => draft.source !== undefined && pointsElsewhere(analysis, draft.pieces)
      return mendDrafts(analysis, joinDrafts(byRules, read, isBeyond))
    })
  },
})
