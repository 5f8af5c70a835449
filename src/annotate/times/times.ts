import { defineAnnotator, type Span, type TimeExpression } from '../../model/index.ts'
import { limits } from '../../text/edtf.ts'
import { boundReport } from '../../text/report-bounds.ts'
import { findTimes } from './find-times.ts'
import { joinRanges } from './join-ranges.ts'
import { joinTimes } from './join-times.ts'
import { knownDay, type Reference } from './reference.ts'
import { type Passages, resolveTimes } from './resolve-times.ts'
import { tellsHistory } from './tells-history.ts'

/**
 * Time expressions with their TIMEX3 values and, where they name a stretch of the calendar, its limits.
 *
 * Words are read by small rules; what they leave open is resolved against the report's date, the tense of the clause and the dates
 * told before. In a report without a date nothing is taken from the day of the run but that the report is not younger.
 */
export const times = defineAnnotator({
  name: 'times',
  version: 2,
  needs: ['metadata', 'sentences', 'syntax'],
  gives: 'times',
  annotate({ id, text }, { metadata, sentences, syntax }, context) {
    const found = joinClockSentences(text, sentences).map((span) => joinTimes(text, findTimes(text, span)))
    const passages: Passages = { id, text, sentences, syntax, found: found.flat() }
    const now = context.now.toISOString().slice(0, 10)
    const { published } = metadata
    const day = knownDay(published)
    const narrative = tellsHistory(passages.found, day)
    if (day !== undefined) return read(passages, { day, limits: { earliest: day, latest: day }, narrative })
    const first = read(passages, { limits: { latest: now }, narrative })
    const bounds = boundReport({ id, text, sentences, syntax, times: first }, now)
    const floor = bounds.find((bound) => bound.side === 'earliest')
    const ceiling = bounds.find((bound) => bound.side === 'latest')?.date ?? now
    const earliest = latestOf(published?.earliest?.slice(0, 10), floor?.date)
    const latest = published?.latest?.slice(0, 10) ?? [ceiling, now].sort()[0]
    if (earliest === undefined) return first
    return read(passages, {
      limits: limits(earliest, latest),
      narrative,
      ...(floor?.date === earliest ? { floor } : {}),
    })
  },
})

function read(passages: Passages, reference: Reference): TimeExpression[] {
  return joinRanges(passages, resolveTimes(passages, reference))
}

function latestOf(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return left > right ? left : right
}

/** 'At 9 a.m. Tuesday' is no end of a sentence, whatever follows 'a.m.' in capitals. */
function joinClockSentences(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const clock = last && sentence.start - last.end === 1 && /\d ?[ap]\.m\.$/iu.test(text.slice(last.end - 8, last.end))
    if (last && clock) joined[joined.length - 1] = { start: last.start, end: sentence.end }
    else joined.push(sentence)
  }
  return joined
}
