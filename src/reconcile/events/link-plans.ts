import type { Event, EventLink, Id } from '../../model/index.ts'
import { dayNumber } from '../../text/calendar.ts'
import { compareEvents } from './compare/compare-events.ts'
import type { LocalEvent } from './local-event.ts'
import { standingOf } from './standing.ts'

/** From this likeness of their mentions on an act carries out a plan, a demand or a threat; stricter than for one event. */
const fulfilScore = 75

/** What was planned, proposed, threatened or demanded and then done: two events, of which the later fulfils the earlier. */
export function linkPlans(clusters: readonly (readonly LocalEvent[])[], events: readonly Event[]): readonly Event[] {
  const byStem = new Map<string, { readonly done: Telling[]; readonly plans: Telling[] }>()
  for (const [index, cluster] of clusters.entries()) {
    const event = events[index] as Event
    const isDone = carriesOut(event)
    if (!isDone && !isPlan(event)) continue
    const telling = tellingOf(cluster, event)
    for (const stem of new Set(cluster.map((one) => one.stem))) {
      const known = byStem.get(stem) ?? { done: [], plans: [] }
      byStem.set(stem, known)
      ;(isDone ? known.done : known.plans).push(telling)
    }
  }
  const links = new Map<Id, EventLink[]>()
  for (const { done, plans } of byStem.values()) {
    for (const one of done) {
      for (const plan of plans) {
        const link = fulfils(one, plan)
        const known = links.get(one.event.id) ?? []
        if (link && !known.some(({ to }) => to === link.to)) links.set(one.event.id, [...known, link])
      }
    }
  }
  return events.map((event) => {
    const found = links.get(event.id)
    return found ? { ...event, links: [...event.links, ...found] } : event
  })
}

/** An event with what tells whether it can carry out another, or be carried out. */
interface Telling {
  readonly event: Event
  readonly mentions: readonly LocalEvent[]
  readonly reports: ReadonlySet<Id>
  readonly isDated: boolean
  /** Day on which the first dated report tells of it. */
  readonly firstTold?: number
}

function tellingOf(mentions: readonly LocalEvent[], event: Event): Telling {
  const days = mentions.flatMap(({ published }) =>
    published?.latest === undefined ? [] : [dayNumber(published.latest)],
  )
  return {
    event,
    mentions,
    reports: new Set(mentions.map(({ report }) => report)),
    isDated: mentions.some(({ mention: { when } }) => when?.basis === 'stated' || when?.basis === 'resolved'),
    ...(days.length === 0 ? {} : { firstTold: Math.min(...days) }),
  }
}

function carriesOut({ act, status }: Event): boolean {
  return act === undefined && (status === 'happened' || status === 'ongoing')
}

/** Whether an event is one that may be carried out: no fact, no act of speech, and neither called off nor only possible. */
function isPlan({ act, status }: Event): boolean {
  return act === undefined && standingOf(status) !== 'fact' && status !== 'called-off' && status !== 'possible'
}

function fulfils(done: Telling, plan: Telling): EventLink | undefined {
  // One report that tells both, without a day for what was done, does not say which came first.
  if (!done.isDated && isSubset(plan.reports, done.reports) && done.reports.size === 1) return undefined
  if (plan.firstTold !== undefined && done.firstTold !== undefined && done.firstTold < plan.firstTold) return undefined
  for (const one of done.mentions) {
    for (const other of plan.mentions) {
      if (one.stem !== other.stem || (compareEvents(one, other)?.score ?? 0) < fulfilScore) continue
      return { kind: 'fulfils', to: plan.event.id as Id, evidence: one.mention.evidence }
    }
  }
  return undefined
}

function isSubset(some: ReadonlySet<Id>, all: ReadonlySet<Id>): boolean {
  return [...some].every((one) => all.has(one))
}
