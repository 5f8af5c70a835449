import type { Account, Actor, Id } from '../../src/model/index.ts'
import { overlapHalf } from './reference.ts'

/** Tells whether an actor of one account is one of another. */
export interface ActorMatcher {
  same(left: Id | undefined, right: Id | undefined): boolean
}

/**
 * Actors are the same if they share a name; a name that several actors of one account bear ('Gadhafi') counts only where mentions
 * overlap too. Actors without a name are the same where their mentions overlap.
 */
export function matchActors(left: Account, right: Account): ActorMatcher {
  const lefts = new Map(left.actors.map((actor) => [actor.id, actor]))
  const rights = new Map(right.actors.map((actor) => [actor.id, actor]))
  const shared = new Set([...sharedNames(left.actors), ...sharedNames(right.actors)])
  return {
    same(leftId, rightId) {
      const one = leftId === undefined ? undefined : lefts.get(leftId)
      const other = rightId === undefined ? undefined : rights.get(rightId)
      if (one === undefined || other === undefined) return false
      const names = namesOf(other)
      const common = [...namesOf(one)].filter((name) => names.has(name))
      const isMetTogether = one.mentions.some((mention) => other.mentions.some((its) => overlapHalf(mention, its)))
      if (!one.named || !other.named) return isMetTogether || (common.length > 0 && one.mentions.length === 0)
      return (
        common.some((name) => !shared.has(name)) ||
        (common.length > 0 && (isMetTogether || plainName(one.name) === plainName(other.name)))
      )
    },
  }
}

/** Name and aliases, in the form they are compared in. */
export function namesOf({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): Set<string> {
  return new Set([name, ...aliases].map(plainName).filter((one) => one !== ''))
}

/** A name in lower case, without determiner, possessive and marks. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]s?(?=\s|$)/g, '')
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/^(?:the|a|an)\s+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Names that several actors of one account bear. */
function sharedNames(actors: readonly Actor[]): Set<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const actor of actors) {
    for (const name of namesOf(actor)) {
      if (seen.has(name)) shared.add(name)
      seen.add(name)
    }
  }
  return shared
}
