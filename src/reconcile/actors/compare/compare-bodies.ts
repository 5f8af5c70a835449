import { initials } from '../../../text/name-key.ts'
import type { Comparison } from '../../comparison.ts'
import type { LocalActor } from '../local-actor.ts'

/** Compares two named bodies or places by name and acronym, then by country. */
export function compareBodies(left: LocalActor, right: LocalActor): Comparison {
  if ((left.entity.kind === 'place') !== (right.entity.kind === 'place')) {
    return { score: 0, reasons: ['one is a place, the other acts'] }
  }
  const name = compareNames(left.bodyKeys, right.bodyKeys)
  const [a, b] = [left.entity.country, right.entity.country]
  if (name.score === 0 || a === undefined || b === undefined || a === b) return name
  return { score: Math.max(0, name.score - 60), reasons: [...name.reasons, `one is tied to ${a}, the other to ${b}`] }
}

function compareNames(left: readonly string[], right: readonly string[]): Comparison {
  if (left.some((key) => right.includes(key))) return { score: 90, reasons: ['the same name'] }
  const abbreviates = (short: string, long: string) =>
    !short.includes(' ') && long.includes(' ') && initials(long) === short
  if (left.some((a) => right.some((b) => abbreviates(a, b) || abbreviates(b, a)))) {
    return { score: 75, reasons: ['one name is the initials of the other'] }
  }
  return { score: 0, reasons: ['different names'] }
}
