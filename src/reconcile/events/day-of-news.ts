import type { Act, AnnotatedReport, TimeExpression, When } from '../../model/index.ts'
import { contains, indexAt, overlaps } from '../../text/span.ts'
import { toPassage } from '../to-passage.ts'

/**
 * The day whose news a report tells: that on which it appeared, where its lead says that what it tells of was done on that very day. The words of
 * the lead are the evidence; undefined for all other reports.
 */
export function dayOfNews({ reading, layers }: AnnotatedReport, published: When | undefined): When | undefined {
  const date = published === undefined || !/^(?:stated|resolved)$/.test(published.basis) ? undefined : dayOf(published)
  const lead = layers.blocks.find(({ role }) => role === 'paragraph')
  if (date === undefined || lead === undefined || layers.metadata.genre !== 'news') return undefined
  const sentence = layers.sentences.find((one) => overlaps(one, lead))
  const named = layers.times.find(
    (time) => sentence !== undefined && contains(sentence, time) && contains(lead, time) && dayOf(time.when) === date,
  )
  if (named === undefined) return undefined
  const bound = {
    side: 'both',
    date,
    reason: "told in the simple past in a report of that day's news",
    evidence: toPassage(reading, named),
  } as const
  return { edtf: date, earliest: date, latest: date, basis: 'bounded', bounds: [bound] }
}

/** Whether an act goes on with what a report tells of a day: no other time stands in its paragraph. */
export function isOfDay({ goesOn, start }: Act, day: string, { layers }: AnnotatedReport): boolean {
  const block = layers.blocks[indexAt(layers.blocks, start)]
  if (goesOn !== true || block?.role !== 'paragraph') return false
  return !layers.times.some((time) => overlaps(block, time) && isOtherDay(time, day))
}

function isOtherDay({ when, type }: TimeExpression, day: string): boolean {
  return when !== undefined && type !== 'duration' && dayOf(when) !== day
}

function dayOf(when: When | undefined): string | undefined {
  const day = when?.earliest?.slice(0, 'YYYY-MM-DD'.length)
  return day !== undefined && day === when?.latest?.slice(0, 'YYYY-MM-DD'.length) ? day : undefined
}
