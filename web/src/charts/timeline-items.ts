import type { Account, When } from '../../../src/model/index.ts'
import { derive } from '../data/derived.ts'
import { timelineOf } from '../data/views.ts'

/** How something on the axis is drawn. */
export type Look = 'fact' | 'not-yet' | 'doubted' | 'said'

/** One event or statement on the axis; days are counted from 1970. */
export interface AxisItem {
  readonly key: string
  readonly kind: 'event' | 'statement'
  readonly from: number
  readonly to: number
  readonly look: Look
  readonly label: string
  readonly who: readonly string[]
  readonly type: string
  readonly when: string
}

/** Days that an open side is drawn: so far the mark fades out. */
const openSide = 1

/** What the axis shows: everything with a date, those with most certain dates drawn on top. */
export const axisItemsOf = derive((account: Account): readonly AxisItem[] => {
  const items: AxisItem[] = []
  // What is only known to be before the day of the account has no place on the axis.
  const place = (when: When | undefined) =>
    when?.earliest === undefined && when?.latest === account.made.now ? undefined : rangeOf(when)
  for (const { items: ofDay, words } of timelineOf(account).days) {
    for (const item of ofDay) {
      if (item.kind === 'event') {
        const { id, when, status, summary, actors, type, isOnlySaid } = item.event
        const range = place(when)
        if (range === undefined) continue
        const look =
          status === 'denied' || status === 'disputed' || status === 'called-off'
            ? 'doubted'
            : status !== 'happened' && status !== 'ongoing'
              ? 'not-yet'
              : isOnlySaid
                ? 'said'
                : 'fact'
        items.push({
          key: `event:${id}`,
          kind: 'event',
          ...range,
          look,
          label: summary,
          who: actors,
          type: type.toLowerCase(),
          when: words,
        })
      } else {
        const { id, when, words: said, kind } = item.statement
        const range = place(when)
        if (range === undefined) continue
        items.push({
          key: `statement:${id}`,
          kind: 'statement',
          ...range,
          look: 'said',
          label: `${item.speaker.name}: ${said}`,
          who: [item.speaker.name],
          type: kind,
          when: words,
        })
      }
    }
  }
  return items.sort((left, right) => left.from - right.from)
})

function rangeOf(when: When | undefined): { readonly from: number; readonly to: number } | undefined {
  const [earliest, latest] = [dayOf(when?.earliest), dayOf(when?.latest)]
  if (earliest === undefined && latest === undefined) return undefined
  const from = earliest ?? (latest ?? 0) - openSide
  return { from, to: Math.max(from, latest ?? from + openSide) }
}

function dayOf(date: string | undefined): number | undefined {
  if (date === undefined) return undefined
  const time = Date.parse(date.length > 10 ? date : `${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time / 86_400_000
}
