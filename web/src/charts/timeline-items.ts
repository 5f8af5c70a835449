import type { Account, Id, When } from '../../../src/model/index.ts'
import { derive } from '../data/derived.ts'
import { timelineOf } from '../data/views.ts'

/** How something on the axis is drawn. */
export type Look = 'fact' | 'not-yet' | 'doubted' | 'said'

/** One event or statement of the timeline. */
export interface TimedItem {
  readonly key: string
  readonly kind: 'event' | 'statement'
  readonly look: Look
  readonly label: string
  readonly who: readonly string[]
  readonly type: string
  readonly when: string
  /** The first matter that it speaks of or that it brought into a state. */
  readonly matter?: string
}

/** One of them that is dated, on the axis; days are counted from 1970. */
export interface AxisItem extends TimedItem {
  readonly from: number
  readonly to: number
}

/** What has a place on the axis, and what is not dated and has none. */
export interface TimedItems {
  readonly placed: readonly AxisItem[]
  readonly undated: readonly TimedItem[]
}

/** Days that an open side is drawn: so far the mark fades out. */
const openSide = 1

/** What the timeline shows, that on the axis in the order of time. */
export const timedItemsOf = derive((account: Account): TimedItems => {
  const placed: AxisItem[] = []
  const undated: TimedItem[] = []
  const enter = (when: When | undefined, item: TimedItem) => {
    const range = place(when)
    if (range === undefined) undated.push(item)
    else placed.push({ ...item, ...range })
  }
  const matterOf = indexMatters(account)
  // What is only known to be before the day of the account has no place on the axis.
  const place = (when: When | undefined) =>
    when?.earliest === undefined && when?.latest === account.made.now ? undefined : rangeOf(when)
  for (const { items: ofDay, words } of timelineOf(account).days) {
    for (const item of ofDay) {
      if (item.kind === 'event') {
        const { id, when, status, summary, actors, type, isOnlySaid } = item.event
        const look =
          status === 'denied' || status === 'disputed' || status === 'called-off'
            ? 'doubted'
            : status !== 'happened' && status !== 'ongoing'
              ? 'not-yet'
              : isOnlySaid
                ? 'said'
                : 'fact'
        enter(when, {
          key: `event:${id}`,
          kind: 'event',
          look,
          label: summary,
          who: actors,
          type: type.toLowerCase(),
          when: words,
          ...matterOf(id),
        })
      } else {
        const { id, when, words: said, kind } = item.statement
        enter(when, {
          key: `statement:${id}`,
          kind: 'statement',
          look: 'said',
          label: `${item.speaker.name}: ${said}`,
          who: [item.speaker.name],
          type: kind,
          when: words,
          ...matterOf(id),
        })
      }
    }
  }
  return { placed: placed.sort((left, right) => left.from - right.from), undated }
})

/** Finds the matter of an event or a statement. */
function indexMatters({ matters, statements, events }: Account): (id: Id) => { readonly matter?: string } {
  const names = new Map(matters.map(({ id, name }) => [id, name]))
  const found = new Map<Id, string>()
  const enter = (id: Id, matter: Id) => {
    const name = names.get(matter)
    if (name !== undefined && !found.has(id)) found.set(id, name)
  }
  for (const { id, states } of matters) for (const { event } of states) if (event !== undefined) enter(event, id)
  for (const { id, links } of events) for (const { to } of links) enter(id, to)
  for (const { id, about } of statements) for (const one of about) enter(id, one)
  return (id) => {
    const matter = found.get(id)
    return matter === undefined ? {} : { matter }
  }
}

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
