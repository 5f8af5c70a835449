import type { Actor, Id } from '../../model/index.ts'
import type { Answers } from '../memo.ts'

/** What of an actor tells whose side it is on. */
export type Affiliation = Pick<Actor, 'partOf' | 'country'>

/** Actors with all that they are a part of, up to their countries, sorted. */
export function sidesOf(actors: readonly Id[], byId: Answers<Id, Affiliation>): readonly Id[] {
  const sides = new Set<Id>()
  const queue = [...actors]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (sides.has(id)) continue
    sides.add(id)
    const actor = byId.get(id)
    if (actor?.partOf !== undefined) queue.push(actor.partOf)
    if (actor?.country !== undefined && byId.get(actor.country) !== undefined) queue.push(actor.country)
  }
  return [...sides].sort()
}
