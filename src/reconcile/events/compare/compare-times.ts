import type { When } from '../../../model/index.ts'
import { dayNumber } from '../../../text/calendar.ts'
import { daysBetween } from '../../../text/days-between.ts'
import type { LocalEvent } from '../local-event.ts'

/** How the dates of two mentions stand: of one day, one within the other, both dated and apart, or not known well enough. */
export type TimesVerdict = 'same' | 'nested' | 'apart' | 'open'

/** Days of a stretch that still dates an event rather than its background. */
const narrowDays = 3

/** Compares when two mentions say that it happened; only dates of their own count, not those of the reports. */
export function compareTimes(left: LocalEvent, right: LocalEvent): TimesVerdict {
  const [one, other] = [ownDate(left), ownDate(right)]
  if (!one || !other) return isToldBefore(one, right) || isToldBefore(other, left) ? 'apart' : 'open'
  if (daysBetween(one, other) > 0) return 'apart'
  if (isNarrow(one) && isNarrow(other)) return 'same'
  return isClosed(one) && isClosed(other) ? 'nested' : 'open'
}

function ownDate({ mention: { when } }: LocalEvent): When | undefined {
  return when && (when.basis === 'stated' || when.basis === 'resolved') ? when : undefined
}

/** Whether one mention dates the event after the other was printed, which tells it as done. */
function isToldBefore(when: When | undefined, { published, mention }: LocalEvent): boolean {
  if (when?.earliest === undefined || published?.latest === undefined) return false
  if (mention.status !== 'happened' && mention.status !== 'ongoing') return false
  return dayNumber(published.latest) < dayNumber(when.earliest)
}

function isNarrow({ earliest, latest }: When): boolean {
  return earliest !== undefined && latest !== undefined && dayNumber(latest) - dayNumber(earliest) < narrowDays
}

function isClosed({ earliest, latest }: When): boolean {
  return earliest !== undefined && latest !== undefined
}
