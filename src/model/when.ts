import type { Evidence } from './evidence.ts'

/**
 * How a date is known.
 *
 * - `stated`: in full in the text or the metadata
 * - `resolved`: partial or relative in the text, resolved against another date ('on Tuesday (16 Jan)', 'last month')
 * - `bounded`: only limits are known, from context
 * - `published`: only the date of the report is known
 * - `corroborated`: from other reports of the same thing
 */
export type WhenBasis = 'stated' | 'resolved' | 'bounded' | 'published' | 'corroborated'

/** One limit on a date, with the reason for it. */
export interface Bound {
  readonly side: 'earliest' | 'latest' | 'both'
  /** ISO 8601 date or time, inclusive. */
  readonly date: string
  readonly reason: string
  readonly evidence?: Evidence
}

/**
 * A date as far as it is known: limits that constraints narrow, never a guess.
 *
 * An event's date is the local date where it happened.
 */
export interface When {
  /** Extended Date/Time Format (ISO 8601-2): '2023-12-31', '2023-11', '2024-01-15/2024-01-16', '../2024-01-16', '2024-11~'. */
  readonly edtf: string
  /** First possible ISO date or time, inclusive; absent where that side is open. */
  readonly earliest?: string
  /** Last possible ISO date or time, inclusive; absent where that side is open. */
  readonly latest?: string
  readonly basis: WhenBasis
  readonly bounds: readonly Bound[]
}
