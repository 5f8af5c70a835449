import type { Account, Event, When } from '../../src/model/index.ts'
import { quadClassOf } from '../../src/model/plover.ts'
import { type Candidate, pairUp } from './pair-up.ts'
import { overlapOf } from './reference.ts'
import type { ActorMatcher } from './same-actor.ts'

export interface EventMatches {
  readonly pairs: ReadonlyMap<number, number>
  readonly differences: ReadonlyMap<number, readonly string[]>
}

/** Events are found by overlap of a mention, the same quad class and one same actor. */
export function matchEvents(reference: Account, built: Account, actors: ActorMatcher): EventMatches {
  const candidates: Candidate[] = []
  for (const [left, gold] of reference.events.entries()) {
    for (const [right, own] of built.events.entries()) {
      if (quadClassOf(gold.type) !== quadClassOf(own.type) || !shareActor(gold, own, actors)) continue
      const fit = Math.max(
        0,
        ...gold.mentions.flatMap((one) => own.mentions.map((other) => overlapOf(one.evidence, other.evidence))),
      )
      if (fit > 0) candidates.push({ left, right, fit })
    }
  }
  const pairs = pairUp(candidates)
  const differences = new Map<number, string[]>()
  for (const [left, right] of pairs) {
    const [gold, own] = [reference.events[left], built.events[right]]
    if (gold === undefined || own === undefined) continue
    const found = differencesOf(gold, own, actors)
    if (found.length > 0) differences.set(left, found)
  }
  return { pairs, differences }
}

/** One same actor; two events without any actor agree as well. */
function shareActor(gold: Event, own: Event, actors: ActorMatcher): boolean {
  if (gold.actors.length === 0 && own.actors.length === 0) return true
  return gold.actors.some((one) => own.actors.some((other) => actors.same(one, other)))
}

function differencesOf(gold: Event, own: Event, actors: ActorMatcher): string[] {
  return [
    ...(gold.type === own.type ? [] : [`type ${own.type}, not ${gold.type}`]),
    ...(sameSet(gold.actors, own.actors, actors) ? [] : ['other actors']),
    ...(sameSet(gold.recipients, own.recipients, actors) ? [] : ['other recipients']),
    ...(gold.status === own.status ? [] : [`status ${own.status}, not ${gold.status}`]),
    ...(sameDays(gold.when, own.when) ? [] : [`date ${own.when?.edtf ?? 'none'}, not ${gold.when?.edtf ?? 'none'}`]),
  ]
}

function sameSet(gold: readonly string[], own: readonly string[], actors: ActorMatcher): boolean {
  return (
    gold.length === own.length &&
    gold.every((one) => own.some((other) => actors.same(one, other))) &&
    own.every((other) => gold.some((one) => actors.same(one, other)))
  )
}

/** Whether two dates have the same first and last day. */
export function sameDays(left: When | undefined, right: When | undefined): boolean {
  return dayOf(left?.earliest) === dayOf(right?.earliest) && dayOf(left?.latest) === dayOf(right?.latest)
}

function dayOf(date: string | undefined): string | undefined {
  return date?.slice(0, 'YYYY-MM-DD'.length)
}
