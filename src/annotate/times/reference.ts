import type { Bound, When } from '../../model/index.ts'
import type { Limits } from '../../text/edtf.ts'

/** What a time expression is read against. */
export interface Reference {
  /** The day of the report, where it is known. */
  readonly day?: string
  /** Between which days the report was written; `latest` is the day of the run where nothing narrows it. */
  readonly limits: Limits
  /** What the earlier limit rests on. */
  readonly floor?: Bound
  /** Whether dates without a year follow the dates told before them, rather than the day of the report. */
  readonly narrative: boolean
}

/** A date told before, as a place to count from. */
export interface Anchor {
  /** ISO day, month or year, or '2011-W11', '2011-Q3', '2011-SU'. */
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Direction in time that a clause's tense gives. */
export type Direction = 'past' | 'future' | 'unknown'

/** The single day a date is known to be; `undefined` where it is wider. */
export function knownDay(when: When | undefined): string | undefined {
  const day = when?.earliest?.slice(0, 10)
  return day !== undefined && day.length === 10 && day === when?.latest?.slice(0, 10) ? day : undefined
}
