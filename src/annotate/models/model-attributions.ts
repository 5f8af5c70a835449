import { defineAnnotator } from '../../model/index.ts'
import { attributions, findAttributions, findRuleDrafts } from '../attributions/attributions.ts'
import type { Draft } from '../attributions/drafts.ts'
import { mendDrafts } from '../attributions/mend-drafts.ts'
import { pointsElsewhere } from '../attributions/senses.ts'
import type { Analysis } from '../clauses/analysis.ts'
import { cueSenses } from '../lang/en/cue-kinds.ts'
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
      return mendDrafts(
        analysis,
        joinDrafts(byRules, read, (draft, others) => isBeyondEncoder(analysis, draft, others)),
      )
    })
  },
})

/**
 * 'She said so on Friday' tells when, which PolNeAR, that the encoder has learnt from, does not mark; and words in quotation marks are
 * somebody's, where no other draft says whose.
 */
function isBeyondEncoder(analysis: Analysis, { source, pieces, head }: Draft, others: readonly Draft[]): boolean {
  if (source === undefined || !cueSenses.has(analysis.words[head]?.lemma ?? '')) return false
  const isTold = (word: number) =>
    others.some((other) => other.pieces.some(({ from, to }) => from <= word && word < to))
  return (
    pointsElsewhere(analysis, pieces) ||
    pieces.some(({ from, to }) =>
      analysis.words.slice(from, to).some(({ quotation }, at) => quotation >= 0 && !isTold(from + at)),
    )
  )
}
