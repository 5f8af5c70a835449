import { defineAnnotator, type Sentence, type Span, type TimeExpression, type Token } from '../../model/index.ts'
import { readTense } from '../../text/tense.ts'
import { type FoundTime, findTimes } from './find-times.ts'
import { joinTimes } from './join-times.ts'
import { type Anchor, type Direction, knownDay, type Reference } from './reference.ts'
import { type Resolved, resolveCalendar, resolveHoliday, type Setting } from './resolve-calendar.ts'
import { resolveShift } from './resolve-shift.ts'
import { tellsHistory } from './tells-history.ts'
import { writeWhen } from './write-when.ts'

/**
 * Time expressions with their TIMEX3 values and, where they name a stretch of the calendar, its limits.
 *
 * Words are read by small rules; what they leave open is resolved against the report's date, the tense of the clause and the dates
 * told before. In a report without a date nothing is taken from the day of the run but that the report is not younger.
 */
export const times = defineAnnotator({
  name: 'times',
  version: 1,
  needs: ['metadata', 'sentences', 'syntax'],
  gives: 'times',
  annotate(reading, { metadata, sentences, syntax }, context) {
    const { text, id } = reading
    const tokens = tokensBySentence(syntax, sentences.length)
    const found = sentences.map((sentence) => joinTimes(text, findTimes(text, sentence)))
    const day = knownDay(metadata.published)
    const limits = { latest: context.now.toISOString().slice(0, 10) }
    const reference: Reference = {
      ...(day === undefined ? {} : { day }),
      limits,
      narrative: tellsHistory(found.flat(), day),
    }
    const times: TimeExpression[] = []
    const memory: { date?: Anchor; year?: Anchor } = {}
    for (const [index, group] of found.entries()) {
      for (const [place, single] of group.entries()) {
        const time = borrowYear(text, single, group[place + 1])
        const near = nearDay(times, sentences[index] as Sentence)
        const setting: Setting = {
          reference,
          direction: directionOf(text, tokens[index] ?? [], time),
          ...memory,
          ...(near ? { near } : {}),
        }
        const resolved = resolve(time, setting)
        const when = writeWhen(time, resolved, { id, text })
        times.push({
          start: time.start,
          end: time.end,
          type: typeOf(time, resolved.value),
          value: resolved.value,
          ...(when ? { when } : {}),
        })
        remember(memory, time, resolved.value)
      }
    }
    return times
  },
})

function resolve({ sense }: FoundTime, setting: Setting): Resolved {
  if (sense.kind === 'calendar') return resolveCalendar(sense, setting)
  if (sense.kind === 'shift') return resolveShift(sense, setting)
  if (sense.kind === 'holiday') return resolveHoliday(sense, setting)
  return { value: sense.value }
}

const linked = /^(?:\s*(?:[-–—/]|,? ?(?:to|and|or|until|through)(?: the)?)\s*)$/u

/** 'July to November 1954', 'the summer and autumn of 1918': the year that is said once, at the end. */
function borrowYear(text: string, time: FoundTime, next: FoundTime | undefined): FoundTime {
  const { sense } = time
  if (next?.sense.kind !== 'calendar' || sense.kind !== 'calendar' || next.start - time.end > maximumLink) return time
  const partial = sense.month !== undefined || sense.season !== undefined || sense.quarter !== undefined
  if (!partial || sense.year !== undefined || next.sense.year === undefined) return time
  if (!linked.test(text.slice(time.end, next.start))) return time
  const { year, era } = next.sense
  return { ...time, sense: { ...sense, year, ...(era ? { era } : {}) } }
}

const maximumLink = 14

function typeOf({ sense }: FoundTime, value: string): TimeExpression['type'] {
  if (sense.kind === 'duration' || sense.kind === 'set') return sense.kind
  return value.includes('T') && !value.endsWith('_REF') ? 'time' : 'date'
}

function directionOf(text: string, tokens: readonly Token[], phrase: Span): Direction {
  if (isAttribute(text, phrase)) return 'unknown'
  const { tense } = readTense(text, tokens, phrase)
  if (tense === 'past' || tense === 'perfect') return 'past'
  return tense === 'future' || tense === 'planned' ? 'future' : 'unknown'
}

/** 'the October vote', 'Wednesday's ruling': the verb of the clause says nothing of the date of a noun. */
function isAttribute(text: string, { start, end }: Span): boolean {
  if (/^['’]s \p{L}/u.test(text.slice(end, end + 4))) return true
  const before = text.slice(Math.max(0, start - 8), start)
  return /(?:^|\s)(?:the|a|an|his|her|its|their)\s$/iu.test(before) && /^ \p{L}/u.test(text.slice(end, end + 2))
}

function remember(memory: { date?: Anchor; year?: Anchor }, { start, end }: Span, value: string): void {
  if (!/^\d{4}(?:$|-)/u.test(value)) return
  const anchor = { value, start, end }
  memory.year = anchor
  if (/^\d{4}-\d\d/u.test(value)) memory.date = anchor
}

function nearDay(times: readonly TimeExpression[], sentence: Span): Anchor | undefined {
  for (let index = times.length - 1; index >= 0; index -= 1) {
    const time = times[index] as TimeExpression
    if (time.start < sentence.start) return undefined
    if (/^\d{4}-\d\d-\d\d/u.test(time.value))
      return { value: time.value.slice(0, 10), start: time.start, end: time.end }
  }
  return undefined
}

function tokensBySentence(tokens: readonly Token[], count: number): Token[][] {
  const groups: Token[][] = Array.from({ length: count }, () => [])
  for (const token of tokens) groups[token.sentence]?.push(token)
  return groups
}
