import type { Account, Id } from '../../src/model/index.ts'
import { namesOf } from './same-actor.ts'

/** Tells whether an outlet of one account is one of another. */
export interface OutletMatcher {
  same(left: Id | undefined, right: Id | undefined): boolean
  leftName(id: Id): string
  rightName(id: Id): string
}

/** Outlets are the same if they share a name; two reports without an outlet agree as well. */
export function matchOutlets(left: Account, right: Account): OutletMatcher {
  const lefts = new Map(left.outlets.map((outlet) => [outlet.id, outlet]))
  const rights = new Map(right.outlets.map((outlet) => [outlet.id, outlet]))
  return {
    same(leftId, rightId) {
      if (leftId === undefined || rightId === undefined) return leftId === rightId
      const [one, other] = [lefts.get(leftId), rights.get(rightId)]
      if (one === undefined || other === undefined) return false
      const names = namesOf(other)
      return [...namesOf(one)].some((name) => names.has(name))
    },
    leftName: (id) => lefts.get(id)?.name ?? id,
    rightName: (id) => rights.get(id)?.name ?? id,
  }
}
