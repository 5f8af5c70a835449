import type { Actor, Id } from '../../model/index.ts'

/** Actors with all that they are a part of, up to their countries, sorted. */
export function sidesOf(actors: readonly Id[], byId: ReadonlyMap<Id, Actor>): readonly Id[] {
  const sides = new Set<Id>()
  const queue = [...actors]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (sides.has(id)) continue
    sides.add(id)
    const actor = byId.get(id)
    if (actor?.partOf !== undefined) queue.push(actor.partOf)
    if (actor?.country !== undefined && byId.has(actor.country)) queue.push(actor.country)
  }
  return [...sides].sort()
}
