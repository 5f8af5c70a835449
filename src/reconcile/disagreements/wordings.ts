import type { Disagreement, Rendering, Statement } from '../../model/index.ts'
import type { DisagreementContext } from './find-disagreements.ts'
import { toPositions } from './position.ts'

/** Share of the words of two quotations below which they are two renderings rather than one with slips. */
const sameShare = 0.9

/** Words from which a quotation is long enough to be compared. */
const leastWords = 5

/** Direct quotations of one statement that give it in different words: translations, or words that were changed. */
export function findWordingDifferences(
  statement: Statement,
  { copyOf, originOf }: DisagreementContext,
): readonly Disagreement[] {
  const quoted = statement.renderings.filter(
    ({ form, evidence }) =>
      form === 'direct' && !copyOf.has(evidence.report) && wordsOf(evidence.quote).length >= leastWords,
  )
  const kept: Rendering[] = []
  for (const rendering of quoted) {
    if (kept.every((other) => differ(other.evidence.quote, rendering.evidence.quote))) kept.push(rendering)
  }
  if (kept.length < 2) return []
  return [
    {
      id: `${statement.id}|wording`,
      about: statement.id,
      aspect: 'wording',
      nature: 'translation',
      positions: toPositions(
        kept.map(({ evidence }) => ({
          value: evidence.quote.replace(/\s+/g, ' '),
          report: evidence.report,
          origin: originOf(evidence).origin,
          statement: statement.id,
          evidence,
        })),
      ),
    },
  ]
}

/** Whether neither quotation is part of the other and many words differ. */
function differ(left: string, right: string): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)]
  const [short, long] = one.length <= other.length ? [one, new Set(other)] : [other, new Set(one)]
  const shared = short.filter((word) => long.has(word)).length
  return shared / short.length < sameShare
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
