import type { Event, EventLink, Id } from '../../model/index.ts'
import { dayNumber } from '../../text/calendar.ts'
import { compareEvents } from './compare/compare-events.ts'
import type { LocalEvent } from './local-event.ts'
import { standingOf } from './standing.ts'

/** From this likeness of their mentions on an act carries out a plan, a demand or a threat; stricter than for one event. */
const fulfilScore = 75

/** What was planned, proposed, threatened or demanded and then done: two events, of which the later fulfils the earlier. */
export function linkPlans(clusters: readonly (readonly LocalEvent[])[], events: readonly Event[]): readonly Event[] {
  const byStem = new Map<string, number[]>()
  for (const [index, cluster] of clusters.entries()) {
    for (const stem of new Set(cluster.map((event) => event.stem))) {
      const known = byStem.get(stem)
      if (known) known.push(index)
      else byStem.set(stem, [index])
    }
  }
  const links = new Map<number, EventLink[]>()
  for (const members of byStem.values()) {
    for (const done of members) {
      if (!isDone(events[done])) continue
      for (const plan of members) {
        const link = fulfils(clusters[done] ?? [], clusters[plan] ?? [], events[plan])
        const known = links.get(done) ?? []
        if (link && !known.some(({ to }) => to === link.to)) links.set(done, [...known, link])
      }
    }
  }
  return events.map((event, index) => {
    const found = links.get(index)
    return found ? { ...event, links: [...event.links, ...found] } : event
  })
}

function isDone(event: Event | undefined): boolean {
  return event !== undefined && event.act === undefined && (event.status === 'happened' || event.status === 'ongoing')
}

function fulfils(
  done: readonly LocalEvent[],
  plan: readonly LocalEvent[],
  planned: Event | undefined,
): EventLink | undefined {
  if (planned === undefined || planned.act !== undefined || standingOf(planned.status) === 'fact') return undefined
  if (planned.status === 'called-off' || planned.status === 'possible') return undefined
  // One report that tells both, without a day for what was done, does not say which came first.
  const reports = new Set([...done, ...plan].map(({ report }) => report))
  const isDated = done.some(({ mention: { when } }) => when?.basis === 'stated' || when?.basis === 'resolved')
  if (reports.size === 1 && !isDated) return undefined
  const [from, to] = [firstTold(plan), firstTold(done)]
  if (from !== undefined && to !== undefined && to < from) return undefined
  for (const one of done) {
    for (const other of plan) {
      if (one.stem !== other.stem || (compareEvents(one, other)?.score ?? 0) < fulfilScore) continue
      return { kind: 'fulfils', to: planned.id as Id, evidence: one.mention.evidence }
    }
  }
  return undefined
}

/** Day on which the first dated report tells of it. */
function firstTold(events: readonly LocalEvent[]): number | undefined {
  const days = events.flatMap(({ published }) => (published?.latest === undefined ? [] : [dayNumber(published.latest)]))
  return days.length === 0 ? undefined : Math.min(...days)
}
