import { dayPart, portion } from '../lang/en/time-words.ts'
import { partCode } from './clock-times.ts'
import type { FoundTime } from './find-times.ts'
import type { CalendarSense, Portion, Sense, ShiftSense } from './sense.ts'

/**
 * Puts together what stands side by side: 'Tuesday (16 Jan)', '10 p.m. Wednesday', 'Friday night', 'the night of April 18',
 * 'June last year', 'the third quarter of 1989', 'early this week'.
 */
export function joinTimes(text: string, found: readonly FoundTime[]): FoundTime[] {
  const joined: FoundTime[] = []
  for (const single of found) {
    const time = takeDayPart(text, single)
    const last = joined.at(-1)
    const both = last && joinPair(text, last, time)
    if (both) joined[joined.length - 1] = takeDayPart(text, both)
    else joined.push(time)
  }
  return joined.map((time, index) => takePortion(text, time, joined[index - 1]?.end ?? 0))
}

const maximumGap = 6

function joinPair(text: string, left: FoundTime, right: FoundTime): FoundTime | undefined {
  if (right.start - left.end > maximumGap) return undefined
  const gap = text.slice(left.end, right.start).toLowerCase()
  const sense = joinSenses(left.sense, gap, right.sense)
  if (!sense) return undefined
  const closes = gap.endsWith('(') && text[right.end] === ')'
  if (gap.endsWith('(') && !closes) return undefined
  return { start: left.start, end: right.end + (closes ? 1 : 0), sense }
}

function joinSenses(left: Sense, gap: string, right: Sense): Sense | undefined {
  if (left.kind === 'calendar' && right.kind === 'calendar') return joinCalendar(left, gap, right)
  if (left.kind === 'calendar' && right.kind === 'shift') return joinShift(left, gap, right)
  if (left.kind === 'shift' && right.kind === 'calendar' && /^['’]s $/u.test(gap) && left.unit === 'year') {
    return isWithinYear(right) ? { ...left, within: right } : undefined
  }
  if (left.kind === 'calendar' && right.kind === 'holiday' && left.weekday !== undefined && gap === ', ') return right
  return undefined
}

function joinCalendar(left: CalendarSense, gap: string, right: CalendarSense): CalendarSense | undefined {
  const beside = gap === ' ' || gap === ', '
  const isDate = (sense: CalendarSense) =>
    sense.month !== undefined && sense.day !== undefined && sense.weekday === undefined
  const isWeekday = (sense: CalendarSense) => sense.weekday !== undefined && sense.month === undefined
  if (isWeekday(left) && isDate(right) && /^(?: |, | \(|, the |,| the | of )$/u.test(gap)) return { ...right, ...left }
  if (isDate(left) && isWeekday(right) && /^(?:, | \()$/u.test(gap) && right.way === undefined)
    return { ...left, ...right }
  if (left.clock !== undefined && !hasDay(left) && hasDay(right) && right.clock === undefined && beside)
    return { ...right, ...left }
  if (hasDay(left) && left.clock === undefined && right.clock !== undefined && !hasDay(right) && beside)
    return { ...left, ...right }
  if (left.dayPart !== undefined && !hasDay(left) && hasDay(right) && (gap === ' of ' || gap === ' '))
    return { ...right, ...left }
  const year =
    right.year !== undefined && right.month === undefined && right.season === undefined && right.quarter === undefined
  if (year && isWithinYear(left) && left.year === undefined && (gap === ' ' || gap === ' of ' || gap === ', '))
    return { ...left, ...right }
  if (right.quarter !== undefined && left.year !== undefined && left.month === undefined && gap === ' ')
    return { ...left, ...right }
  return undefined
}

function hasDay(sense: CalendarSense): boolean {
  return sense.weekday !== undefined || sense.day !== undefined
}

function isWithinYear(sense: CalendarSense): boolean {
  return (
    sense.month !== undefined || sense.quarter !== undefined || sense.half !== undefined || sense.season !== undefined
  )
}

function joinShift(left: CalendarSense, gap: string, right: ShiftSense): ShiftSense | undefined {
  const close = gap === ' ' || gap === ' of ' || gap === ', '
  if (!close || right.within !== undefined) return undefined
  if (
    right.unit === 'day' &&
    gap !== ' of ' &&
    left.clock !== undefined &&
    !hasDay(left) &&
    right.dayPart === undefined
  )
    return { ...right, clock: left.clock }
  if (right.unit === 'day' && left.dayPart !== undefined && !hasDay(left)) return { ...right, dayPart: left.dayPart }
  if (left.year !== undefined || left.way !== undefined || left.clock !== undefined) return undefined
  if (right.unit === 'year' && isWithinYear(left)) return { ...right, within: left }
  if (right.unit === 'month' && left.day === undefined && left.weekday !== undefined) return undefined
  return right.unit === 'week' && left.weekday !== undefined && left.month === undefined
    ? { ...right, within: left }
    : undefined
}

const partAfter = new RegExp(`^ (?:(?:early|late|mid)[- ]?)?(${dayPart})(?![\\p{L}-])`, 'iu')

/** 'Friday night', 'April 3 evening': the part of the day that follows a day. */
function takeDayPart(text: string, time: FoundTime): FoundTime {
  const { sense } = time
  const day =
    (sense.kind === 'calendar' && hasDay(sense) && sense.dayPart === undefined && sense.clock === undefined) ||
    (sense.kind === 'shift' && sense.unit === 'day' && sense.dayPart === undefined) ||
    sense.kind === 'holiday'
  if (!day) return time
  const match = partAfter.exec(text.slice(time.end, time.end + 24))
  if (!match) return time
  return {
    start: time.start,
    end: time.end + match[0].length,
    sense: { ...sense, dayPart: partCode(match[1] as string) },
  }
}

const portionBefore = new RegExp(`(?<![\\p{L}\\p{N}])(${portion})$`, 'iu')
const portionLength = 32
const weekBefore = /(?<![\p{L}\p{N}])(?:the )?week (?:of|beginning|starting) $/iu

/** 'early', 'late', 'mid-', 'the end of' before a stretch. */
function takePortion(text: string, time: FoundTime, from: number): FoundTime {
  const { sense } = time
  if (sense.kind !== 'calendar' && sense.kind !== 'shift') return time
  if (sense.kind === 'calendar' && sense.clock !== undefined) return time
  const left = text.slice(Math.max(from, time.start - portionLength), time.start)
  const week = weekBefore.exec(left)?.[0]
  if (week !== undefined && sense.kind === 'calendar' && sense.day !== undefined && sense.dayPart === undefined) {
    return { start: time.start - week.length, end: time.end, sense: { ...sense, week: true } }
  }
  const words = portionBefore.exec(left)?.[1]
  if (words !== undefined) {
    // In 'the late-March storm' the article belongs to the storm: no month has one.
    const article = sense.kind === 'calendar' && sense.month !== undefined && /^the .*-$/iu.test(words) ? 4 : 0
    const start = time.start - words.length + article
    return { start, end: time.end, sense: { ...sense, portion: readPortion(words) } }
  }
  const later = /(?<![\p{L}\p{N}])(?:earlier|later)(?: on| in)? $/iu.exec(left)?.[0]
  if (later !== undefined && sense.kind === 'shift' && (sense.way === 0 || sense.unit === 'day')) {
    return { start: time.start - later.length, end: time.end, sense }
  }
  return time
}

function readPortion(words: string): Portion {
  if (/mid/iu.test(words)) return 'mid'
  return /late|end|close|latter|second/iu.test(words) ? 'late' : 'early'
}
