import type { Actor, Dyad, DyadMonth, Event, Id, Stance } from '../../model/index.ts'
import type { DeclaredStance } from './find-stances.ts'
import { liftToSides } from './lift.ts'

interface Between {
  readonly pair: readonly [Id, Id]
  readonly events: Event[]
  readonly stances: Stance[]
}

/** What each side does to each other and declares it to be, from the events and statements of their people and bodies. */
export function findDyads(
  events: readonly Event[],
  actors: readonly Actor[],
  declared: readonly DeclaredStance[] = [],
): readonly Dyad[] {
  const sideOf = liftToSides(actors)
  const found = new Map<string, Between>()
  const between = (pair: readonly [Id, Id]): Between => {
    const key = pair.join('\n')
    const known = found.get(key) ?? { pair, events: [], stances: [] }
    found.set(key, known)
    return known
  }
  for (const event of events) {
    if (event.type === 'OTHER') continue
    for (const pair of pairsOf(event, sideOf)) between(pair).events.push(event)
  }
  for (const { speaker, target, stance } of declared) {
    const [source, other] = [sideOf(speaker), sideOf(target)]
    if (source !== undefined && other !== undefined && source !== other) between([source, other]).stances.push(stance)
  }
  return [...found.values()].map((dyad) => ({
    actors: dyad.pair,
    events: dyad.events.map(({ id }) => id).sort(),
    series: seriesOf(dyad.events),
    stances: dyad.stances,
  }))
}

function pairsOf({ actors, recipients }: Event, sideOf: (actor: Id) => Id | undefined): readonly (readonly [Id, Id])[] {
  const sources = unique(actors.flatMap((id) => sideOf(id) ?? []))
  const targets = unique(recipients.flatMap((id) => sideOf(id) ?? []))
  return sources.flatMap((source) =>
    targets.filter((target) => target !== source).map((target) => [source, target] as const),
  )
}

/** Sums by month of what happened or goes on; an event that may have been in either of two months is in none. */
function seriesOf(events: readonly Event[]): readonly DyadMonth[] {
  const months = new Map<string, { events: number; sum: number }>()
  for (const { status, when, scale } of events) {
    if (status !== 'happened' && status !== 'ongoing') continue
    const month = when?.earliest?.slice(0, 'YYYY-MM'.length)
    if (month === undefined || month !== when?.latest?.slice(0, 'YYYY-MM'.length)) continue
    const known = months.get(month) ?? { events: 0, sum: 0 }
    months.set(month, { events: known.events + 1, sum: known.sum + scale })
  }
  return [...months].sort(([left], [right]) => (left < right ? -1 : 1)).map(([month, counts]) => ({ month, ...counts }))
}

function unique(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].sort()
}
