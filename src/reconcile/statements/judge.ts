import type { Comparison } from '../comparison.ts'
import { compareContent, compareQuotations, isVerbatim } from './compare/compare-content.ts'
import { compareOccasions, isCopied } from './compare/compare-occasions.ts'
import type { LocalStatement } from './local-statement.ts'

/** From this score on two claims are one statement. */
export const sameScore = 50
/** From this score on a pair that is kept apart is noted as unsure. */
export const unsureScore = 40

/** The reason of a pair whose dates exclude each other. */
const atDifferentTimes = 'said at different times'

/** The score of a claim and the one that it is copied from. */
const copiedScore = 95

/** Taken off where the claims do different things, such as a promise and a denial. */
const otherKind = 8
/** Taken off within one report, where the same thing said again is often another point; titles repeat by nature. */
const sameReport = 15

/** Whether two claims are one statement: one speaker, one occasion, the same content. */
export function judge(left: LocalStatement, right: LocalStatement): Comparison {
  if (!sameVoice(left, right)) return { score: 0, reasons: ['different speakers'] }
  if (isCopied(left, right)) {
    return compareOccasions(left, right) === 'conflict'
      ? { score: 0, reasons: [atDifferentTimes] }
      : { score: copiedScore, reasons: ['the passage is copied'] }
  }
  const content = compareContent(left, right)
  const quotation = compareQuotations(left, right)
  const best = quotation.score > content.score ? quotation : content
  if (best.score === 0) return best
  const occasion = compareOccasions(left, right)
  if (occasion === 'conflict') return { score: 0, reasons: [...best.reasons, atDifferentTimes] }
  const reasons = [...best.reasons]
  let score = best.score
  if (left.kind !== right.kind) score -= otherKind
  if (left.report === right.report && !left.headline && !right.headline) score -= sameReport
  if (occasion === 'distant' && !isVerbatim(left, right)) {
    score = Math.min(score, sameScore - 1)
    reasons.push('the reports lie too far apart to be of one occasion for sure')
  }
  return { score: Math.max(0, score), reasons }
}

/** The same speaker, or one that speaks for the other: what a president says may be told of the country, and the reverse. */
function sameVoice(left: LocalStatement, right: LocalStatement): boolean {
  if (left.speaker === right.speaker) return true
  if (left.rank === right.rank) return false
  return left.sides.includes(right.speaker) || right.sides.includes(left.speaker)
}
