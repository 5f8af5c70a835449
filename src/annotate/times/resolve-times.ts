import type { Id, Sentence, Span, TimeExpression, Token } from '../../model/index.ts'
import { indexAt } from '../../text/span.ts'
import { readTense } from '../../text/tense.ts'
import type { FoundTime } from './find-times.ts'
import type { Anchor, Direction, Reference } from './reference.ts'
import { resolveBeforeChrist } from './resolve-before-christ.ts'
import { type Resolved, resolveCalendar, type Setting } from './resolve-calendar.ts'
import { resolveHoliday } from './resolve-holiday.ts'
import { resolveShift } from './resolve-shift.ts'
import { writeWhen } from './write-when.ts'

/** A report's text with the times found in it, in order. */
export interface Passages {
  readonly id: Id
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly syntax: readonly Token[]
  readonly found: readonly FoundTime[]
}

/** Gives each time its value and limits, in the order of the text, so that each can rest on those before it. */
export function resolveTimes({ id, text, sentences, syntax, found }: Passages, reference: Reference): TimeExpression[] {
  const tokens = tokensBySentence(syntax, sentences.length)
  const quoted = readQuoted(text, sentences, found)
  const times: TimeExpression[] = []
  const memory: { date?: Anchor; year?: Anchor } = {}
  for (const [place, single] of found.entries()) {
    const time = borrowYear(text, single, found[place + 1])
    const index = indexAt(sentences, time.start)
    const sentence = sentences[index] ?? { start: 0, end: text.length }
    const near = nearDay(times, sentence)
    const group = quoted.get(index)
    const said = group && saidOn(text, group, time, reference)
    const setting: Setting = {
      reference: said
        ? { ...reference, day: said.value, limits: { earliest: said.value, latest: said.value } }
        : reference,
      direction: directionOf(text, tokens[index] ?? [], time),
      ...(memory.date ? { date: memory.date } : {}),
      ...(memory.year && !memory.year.value.startsWith('BC') ? { year: memory.year } : {}),
      ...(near ? { near } : {}),
    }
    const resolved = resolveBeforeChrist(time.sense, memory) ?? resolve(time, setting)
    const when = writeWhen(time, said ? { ...resolved, anchor: said } : resolved, { id, text })
    const { value } = resolved
    times.push({ start: time.start, end: time.end, type: typeOf(time, value), value, ...(when ? { when } : {}) })
    if (!reference.narrative || movesStory(time, setting.direction)) remember(memory, time, value)
  }
  return times
}

function resolve({ sense }: FoundTime, setting: Setting): Resolved {
  if (sense.kind === 'calendar') return resolveCalendar(sense, setting)
  if (sense.kind === 'shift') return resolveShift(sense, setting)
  if (sense.kind === 'holiday') return resolveHoliday(sense, setting)
  return { value: sense.value }
}

const linked = /^(?:\s*(?:[-–—/]|,? ?(?:to|and|or|until|through)(?: the)?)\s*)$/u
const maximumLink = 14

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

/** The day that the words of a quotation count from, where its sentence tells when they were said. */
function saidOn(text: string, { quotes, outside }: Quoted, time: FoundTime, reference: Reference): Anchor | undefined {
  const [only] = outside
  if (only === undefined || outside.length > 1 || !countsFromSpeaker(time) || !isWithin(quotes, time)) return undefined
  if (!speech.test(text.slice(Math.max(0, only.start - speechWindow), only.start))) return undefined
  const { value } = resolve(only, { reference, direction: 'past' })
  return /^\d{4}-\d\d-\d\d/u.test(value) ? { value: value.slice(0, 10), start: only.start, end: only.end } : undefined
}

/** The quotations of a sentence, and the times outside them. */
interface Quoted {
  readonly quotes: readonly Span[]
  readonly outside: readonly FoundTime[]
}

/** Groups times by their sentence; a sentence without quotations has none outside them. */
function readQuoted(
  text: string,
  sentences: readonly Span[],
  found: readonly FoundTime[],
): ReadonlyMap<number, Quoted> {
  const groups = new Map<number, FoundTime[]>()
  for (const time of found) {
    const index = indexAt(sentences, time.start)
    const group = groups.get(index)
    if (group) group.push(time)
    else groups.set(index, [time])
  }
  const quoted = new Map<number, Quoted>()
  for (const [index, group] of groups) {
    const sentence = sentences[index]
    const quotes = sentence === undefined ? [] : quotesOf(text, sentence)
    if (quotes.length > 0) quoted.set(index, { quotes, outside: group.filter((time) => !isWithin(quotes, time)) })
  }
  return quoted
}

function isWithin(spans: readonly Span[], inner: Span): boolean {
  const outer = spans[indexAt(spans, inner.start)]
  return outer !== undefined && outer.start < inner.start && inner.end < outer.end
}

const speechWindow = 40
const speech =
  /\b(?:said|told|says|declared|announced|added|warned|wrote|stated|tweeted|posted|speaking|speech|statement|interview|remarks)\b[^.;]{0,30}$/iu

function countsFromSpeaker({ sense }: FoundTime): boolean {
  if (sense.kind === 'shift') return sense.from === 'report'
  return sense.kind === 'calendar' && sense.weekday !== undefined && sense.month === undefined
}

/** The quotations of a sentence, marks and all; one left open runs to its end. */
function quotesOf(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end)
  return [...words.matchAll(/“[^“”]*(?:”|$)|"[^"]*(?:"|$)|``(?:[^`']|'(?!'))*(?:''|$)/gu)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }))
}

function directionOf(text: string, tokens: readonly Token[], phrase: Span): Direction {
  const { tense, ahead, governor } = readTense(text, tokens, phrase)
  if (isAttribute(text, phrase)) return tense === 'future' || (ahead && governor === 'present') ? 'future' : 'unknown'
  const before = text.slice(Math.max(0, phrase.start - 16), phrase.start)
  if (/\bas (?:early|soon) as $/iu.test(before) && tense !== 'past') return 'future'
  if (/\buntil $/iu.test(before) && (tense === 'perfect' || tense === 'present')) return 'future'
  if (tense === 'past' || tense === 'perfect') return 'past'
  return tense === 'future' || ahead ? 'future' : 'unknown'
}

/** 'the October vote', 'Wednesday's ruling': the verb of the clause says nothing of the date of a noun. */
function isAttribute(text: string, { start, end }: Span): boolean {
  if (/^['’]s \p{L}/u.test(text.slice(end, end + 4))) return true
  const before = text.slice(Math.max(0, start - 8), start)
  return /(?:^|\s)(?:the|a|an|his|her|its|their)\s$/iu.test(before) && /^ \p{L}/u.test(text.slice(end, end + 2))
}

function typeOf({ sense }: FoundTime, value: string): TimeExpression['type'] {
  if (sense.kind === 'duration' || sense.kind === 'set') return sense.kind
  return value.includes('T') && !value.endsWith('_REF') ? 'time' : 'date'
}

/** In a history, what counts from its writing and a bare year that lies ahead do not move the story. */
function movesStory({ sense }: FoundTime, direction: Direction): boolean {
  if (sense.kind === 'shift') return sense.from !== 'report'
  return sense.kind !== 'calendar' || sense.month !== undefined || direction !== 'future'
}

function remember(memory: { date?: Anchor; year?: Anchor }, { start, end, sense }: FoundTime, value: string): void {
  if (sense.kind === 'shift' && sense.unit === 'year' && /-Q\d$/u.test(value)) return
  if (!/^(?:BC)?\d{4}(?:$|-)/u.test(value)) return
  const anchor = { value, start, end }
  if (isAside(memory.date, value)) return
  memory.year = anchor
  if (/^\d{4}-\d\d/u.test(value)) memory.date = anchor
}

/** How many times back a time of day may find its day. */
const maximumNear = 8

/** A bare year well before or after the story's last date ('a law of 1902') does not move the story. */
function isAside(date: Anchor | undefined, value: string): boolean {
  if (date === undefined || !/^\d{4}$/u.test(value)) return false
  const years = Number(value) - Number(date.value.slice(0, 4))
  return years < 0 || years > maximumStep
}

/** Years that a story may step ahead at once; chosen on WikiWars. */
const maximumStep = 4

function nearDay(times: readonly TimeExpression[], sentence: Span): Anchor | undefined {
  for (let index = times.length - 1; index >= Math.max(0, times.length - maximumNear); index -= 1) {
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
