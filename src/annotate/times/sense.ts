/** Which part of a stretch is meant. */
export type Portion = 'early' | 'mid' | 'late'

/** -1: before ('last', 'ago'); 0: the same ('this'); 1: after ('next', 'later'). */
export type Way = -1 | 0 | 1

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** What the words of a date say of the calendar: only what is known, with nothing implied. */
export interface CalendarSense {
  readonly kind: 'calendar'
  readonly era?: 'BC'
  /** First two digits: 19 for the 20th century. */
  readonly century?: number
  /** First year of a decade; two digits ('the eighties') leave the century open. */
  readonly decade?: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Whether the week that the day lies in is meant: 'the week of March 6'. */
  readonly week?: boolean
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number
  readonly quarter?: number
  readonly half?: number
  /** TIMEX3 code: SP, SU, FA, WI. */
  readonly season?: string
  /** TIMEX3 code: MO, AF, EV, NI. */
  readonly dayPart?: string
  /** 'HH:MM' or 'HH'. */
  readonly clock?: string
  readonly portion?: Portion
  /** 'last March', 'this March', 'next March'. */
  readonly way?: Way
  /** Whether the year is approximate: 'about 1990', 'circa 1990'. */
  readonly about?: true
  /** Whether the day stands for what happened on it, as in '9/11 victims'. */
  readonly nameOnly?: true
  /** Whether it is a fiscal year. */
  readonly fiscal?: true
}

/** A date counted from another: 'last week', 'two days ago', 'the next day', 'tomorrow morning'. */
export interface ShiftSense {
  readonly kind: 'shift'
  readonly unit: Unit
  /** Absent where the count is left open: 'a few days ago'. */
  readonly count?: number
  readonly way: Way
  /** What it counts from: the day of the report, the date told last, or (`either`) the latter in histories only. */
  readonly from: 'report' | 'narrative' | 'either'
  readonly dayPart?: string
  readonly clock?: string
  readonly portion?: Portion
  /** Narrows the date within the unit shifted to: 'March last year', 'the first quarter of next year'. */
  readonly within?: Pick<CalendarSense, 'month' | 'day' | 'weekday' | 'quarter' | 'half' | 'season'>
}

export interface LengthSense {
  readonly kind: 'duration' | 'set'
  readonly value: string
}

/** 'now', 'recently', 'the future'. */
export interface VagueSense {
  readonly kind: 'vague'
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
}

/** A day that the calendar fixes each year: 'Christmas', 'Thanksgiving'. */
export interface HolidaySense {
  readonly kind: 'holiday'
  readonly month: number
  readonly day?: number
  /** The n-th such weekday of the month; -1 for the last. */
  readonly weekday?: number
  readonly nth?: number
  /** Days from Easter Sunday, for feasts that move with it. */
  readonly easter?: number
  readonly year?: number
  readonly way?: Way
  readonly dayPart?: string
}

export type Sense = CalendarSense | ShiftSense | LengthSense | VagueSense | HolidaySense
