import type { Bound, Id, Passage, Sentence, Span, TimeExpression, Token } from '../model/index.ts'
import { indexAt, slice } from './span.ts'
import { type ClauseTense, readTense } from './tense.ts'

/** What of a report tells when it was written. */
export interface DatedContent {
  readonly id: Id
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly syntax: readonly Token[]
  readonly times: readonly TimeExpression[]
}

/**
 * Limits on the day an English report was written, from the dates it tells: it is not older than what it tells as past ('signed in
 * 2018', 'since the beginning of 2022'), and not younger than what it tells as still to come ('will open in March 2024').
 *
 * One bound a side at most, the narrowest, with its passage. Only dates with a year count, and of those whose tense is plain.
 */
export function boundReport(content: DatedContent, now: string): Bound[] {
  const past: Bound[] = []
  const future: Bound[] = []
  const tokens = groupTokens(content)
  for (const time of content.times) {
    const sentence = indexAt(content.sentences, time.start)
    const bound = boundOf(content, time, tokens.get(sentence) ?? [])
    if (bound?.side === 'earliest' && bound.date <= now) past.push(bound)
    if (bound?.side === 'latest') future.push(bound)
  }
  const earliest = pick(past, (left, right) => left.date > right.date)
  const latest = pick(future, (left, right) => left.date < right.date)
  if (!latest || (earliest && earliest.date > latest.date)) return earliest ? [earliest] : []
  return earliest ? [earliest, latest] : [latest]
}

function boundOf({ id, text }: DatedContent, time: TimeExpression, tokens: readonly Token[]): Bound | undefined {
  const { when } = time
  if (!when || when.basis === 'bounded' || when.edtf.endsWith('~')) return undefined
  const before = /(\S+)\s+$/u.exec(text.slice(Math.max(0, time.start - 24), time.start))?.[1]?.toLowerCase() ?? ''
  const evidence = passage(id, text, withPreposition(text, time))
  const told = tenseOf(text, tokens, time, before)
  const words = slice(text, time)
  if (told === 'past' && when.earliest !== undefined) {
    return { side: 'earliest', date: when.earliest.slice(0, 10), reason: `tells of ${words} as past`, evidence }
  }
  if (told === 'future' && when.latest !== undefined && !isQuoted(text, time)) {
    return { side: 'latest', date: when.latest.slice(0, 10), reason: `tells of ${words} as still to come`, evidence }
  }
  return undefined
}

/** Prepositions that let a date lie ahead even of a past verb: 'called elections for 2030', 'promised it by 2030'. */
const openEnd = /^(?:for|by|until|till|through|to|before|beyond|towards?|after|than|of)$/u
const nounBefore = /^(?:the|a|an|his|her|its|their|our|this|that)$/u

function tenseOf(text: string, tokens: readonly Token[], time: Span, before: string): 'past' | 'future' | undefined {
  if (before === 'since') return 'past'
  if (
    nounBefore.test(before) &&
    /^ \p{L}/u.test(text.slice(time.end, time.end + 2)) &&
    !/^the /iu.test(slice(text, time))
  )
    return undefined
  const told = readTense(text, tokens, time)
  if (isAhead(told)) return 'future'
  return (told.tense === 'past' || told.tense === 'perfect') && !told.ahead && !openEnd.test(before)
    ? 'past'
    : undefined
}

function isAhead({ tense, governor }: ClauseTense): boolean {
  if (tense === 'future') return true
  return tense === 'planned' && (governor === 'present' || governor === 'perfect' || governor === 'future')
}

/** Whether an odd number of quotation marks stands before a place in its paragraph. */
function isQuoted(text: string, { start }: Span): boolean {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - maximumQuotation)
  const before = text.slice(from, start)
  const opening = before.split(/[“«]|``/u).length
  const closing = before.split(/[”»]|''/u).length
  return opening > closing || before.split('"').length % 2 === 0
}

const maximumQuotation = 2000

function withPreposition(text: string, { start, end }: Span): Span {
  const words =
    /(?:since|in|on|by|during|from|until|as of) (?:the )?$/iu.exec(text.slice(Math.max(0, start - 12), start))?.[0] ??
    ''
  return { start: start - words.length, end }
}

function passage(report: Id, text: string, span: Span): Passage {
  return { report, start: span.start, end: span.end, quote: slice(text, span) }
}

function pick(bounds: readonly Bound[], better: (left: Bound, right: Bound) => boolean): Bound | undefined {
  return bounds.reduce<Bound | undefined>(
    (best, bound) => (best === undefined || better(bound, best) ? bound : best),
    undefined,
  )
}

function groupTokens({ syntax }: DatedContent): ReadonlyMap<number, Token[]> {
  const groups = new Map<number, Token[]>()
  for (const token of syntax) {
    const group = groups.get(token.sentence)
    if (group) group.push(token)
    else groups.set(token.sentence, [token])
  }
  return groups
}
