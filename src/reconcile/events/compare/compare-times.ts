import type { When } from '../../../model/index.ts'
import type { LocalEvent } from '../local-event.ts'

/** How the dates of two mentions stand: of one day, both dated and apart, or not known well enough. */
export type TimesVerdict = 'same' | 'apart' | 'open'

/** Days of a stretch that still dates an event rather than its background. */
const narrowDays = 3

/** Compares when two mentions say that it happened; only dates of their own count, not those of the reports. */
export function compareTimes(left: LocalEvent, right: LocalEvent): TimesVerdict {
  const [one, other] = [ownDate(left), ownDate(right)]
  if (!one || !other) return isToldBefore(one, right) || isToldBefore(other, left) ? 'apart' : 'open'
  if (disjoint(one, other)) return 'apart'
  return isNarrow(one) && isNarrow(other) ? 'same' : 'open'
}

function ownDate({ mention: { when } }: LocalEvent): When | undefined {
  return when && (when.basis === 'stated' || when.basis === 'resolved') ? when : undefined
}

/** Whether one mention dates the event after the other was printed, which tells it as done. */
function isToldBefore(when: When | undefined, { published, mention }: LocalEvent): boolean {
  if (when?.earliest === undefined || published?.latest === undefined) return false
  if (mention.status !== 'happened' && mention.status !== 'ongoing') return false
  return day(published.latest) < day(when.earliest)
}

function disjoint(left: When, right: When): boolean {
  return isBefore(left.latest, right.earliest) || isBefore(right.latest, left.earliest)
}

function isBefore(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && day(left) < day(right)
}

function isNarrow({ earliest, latest }: When): boolean {
  return earliest !== undefined && latest !== undefined && day(latest) - day(earliest) < narrowDays
}

/** The number of a date's day, counted from 1970. */
export function day(date: string): number {
  return Math.floor(Date.parse(date.slice(0, 'YYYY-MM-DD'.length)) / 86_400_000)
}
