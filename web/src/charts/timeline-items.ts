import type { Account, Id, When } from '../../../src/model/index.ts'
import { forEachInSteps, type InSteps } from '../../../src/situation/views/in-steps.ts'
import type { TimelineDay, TimelineItem } from '../../../src/situation/views/timeline.ts'
import { deriveInSteps } from '../data/derived.ts'
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

/** One of them in the order of the list, with what its line is drawn of; without days it is not dated. */
export interface ListedItem {
  readonly timed: TimedItem
  readonly item: TimelineItem
  readonly day: TimelineDay
  readonly from?: number
  readonly to?: number
}

/** What has a place on the axis, in the order of time; everything in the order of the list; and the types that are met. */
export interface TimedItems {
  readonly placed: readonly AxisItem[]
  readonly listed: readonly ListedItem[]
  readonly types: ReadonlySet<string>
}

/** Days that an open side is drawn: so far the mark fades out. */
const openSide = 1

/** What the timeline shows. */
export const timedItemsOf = deriveInSteps(function* (account: Account): InSteps<TimedItems> {
  yield* timelineOf.steps(account)
  const placed: AxisItem[] = []
  const listed: ListedItem[] = []
  const types = new Set<string>()
  const enter = (when: When | undefined, timed: TimedItem, item: TimelineItem, day: TimelineDay) => {
    const range = place(when)
    types.add(timed.type).add(`${timed.kind}s`)
    if (range !== undefined) placed.push({ ...timed, ...range })
    listed.push({ timed, item, day, ...range })
  }
  const matterOf = indexMatters(account)
  // What is only known to be before the day of the account has no place on the axis.
  const place = (when: When | undefined) =>
    when?.earliest === undefined && when?.latest === account.made.now ? undefined : rangeOf(when)
  for (const day of timelineOf(account).days) {
    const { words } = day
    yield* forEachInSteps(day.items, (item) => {
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
        const timed: TimedItem = {
          key: `event:${id}`,
          kind: 'event',
          look,
          label: summary,
          who: actors,
          type: type.toLowerCase(),
          when: words,
          ...matterOf(id),
        }
        enter(when, timed, item, day)
      } else {
        const { id, when, words: said, kind } = item.statement
        const timed: TimedItem = {
          key: `statement:${id}`,
          kind: 'statement',
          look: 'said',
          label: `${item.speaker.name}: ${said}`,
          who: [item.speaker.name],
          type: kind,
          when: words,
          ...matterOf(id),
        }
        enter(when, timed, item, day)
      }
    })
  }
  return { placed: placed.sort((left, right) => left.from - right.from), listed, types }
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
