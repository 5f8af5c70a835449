import { formatYear } from '../../text/calendar.ts'
import type { Anchor } from './reference.ts'
import { type Resolved, withinYear } from './resolve-calendar.ts'
import type { Sense } from './sense.ts'

/**
 * The value of a month, a season or a count of years told after a year before Christ ('480 BC … in August', 'two years later');
 * `undefined` where the date told last is none, or the words need none.
 */
export function resolveBeforeChrist(sense: Sense, { year }: { readonly year?: Anchor }): Resolved | undefined {
  const told = /^BC(\d{4})/u.exec(year?.value ?? '')?.[1]
  if (year === undefined || told === undefined) return undefined
  const reason = 'counted from the date told before'
  if (
    sense.kind === 'calendar' &&
    sense.year === undefined &&
    (sense.month !== undefined || sense.season !== undefined)
  ) {
    return { value: `BC${withinYear(told, sense)}`, reason, anchor: year }
  }
  if (sense.kind !== 'shift' || sense.from !== 'narrative' || sense.unit !== 'year' || sense.count === undefined)
    return undefined
  const found = Number(told) - sense.count * sense.way
  return found > 0 ? { value: `BC${formatYear(found)}`, reason, anchor: year } : undefined
}
