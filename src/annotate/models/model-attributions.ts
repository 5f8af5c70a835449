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
const own = 5

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
 * somebody's, where no other draft says whose. Of two tags, 'it had failed, he told reporters, the agency said', it sees the last.
 */
function isBeyondEncoder(analysis: Analysis, draft: Draft, others: readonly Draft[]): boolean {
  const { source, pieces, head } = draft
  if (source === undefined || !cueSenses.has(analysis.words[head]?.lemma ?? '')) return false
  const isTold = (word: number) =>
    others.some((other) => other.pieces.some(({ from, to }) => from <= word && word < to))
  return (
    pointsElsewhere(analysis, pieces) ||
    others.some((other) => isTagged(draft, other)) ||
    pieces.some(({ from, to }) =>
      analysis.words.slice(from, to).some(({ quotation }, at) => quotation >= 0 && !isTold(from + at)),
    )
  )
}

/** Whether a clause with a tag of its own stands before the tag of another: all of it is what the other hands on. */
function isTagged({ source, pieces, span }: Draft, other: Draft): boolean {
  const [whole] = other.pieces
  if (whole === undefined || other.span.from < whole.to || source === undefined) return false
  return (
    [source, span, ...pieces].every(({ from, to }) => whole.from <= from && to <= whole.to) &&
    pieces.every(({ to }) => to <= span.from) &&
    span.to <= whole.to
  )
}
