import { initials } from '../../../text/name-key.ts'
import type { Comparison } from '../../comparison.ts'
import type { LocalActor } from '../local-actor.ts'

/** How the names of two bodies stand to each other. */
export type BodyRelation = 'same' | 'initials' | 'shorter' | 'different'

const comparisons: Readonly<Record<BodyRelation, Comparison>> = {
  same: { score: 90, reasons: ['the same name'] },
  initials: { score: 75, reasons: ['one name is the initials of the other'] },
  shorter: { score: 65, reasons: ['one name is the other without its first words'] },
  different: { score: 0, reasons: ['different names'] },
}

/** Compares two named bodies or places by name and acronym, then by country. */
export function compareBodies(left: LocalActor, right: LocalActor): Comparison {
  if ((left.entity.kind === 'place') !== (right.entity.kind === 'place')) {
    return { score: 0, reasons: ['one is a place, the other acts'] }
  }
  const name = comparisons[bodyRelation(left, right)]
  const [a, b] = [left.entity.country, right.entity.country]
  if (name.score === 0 || a === undefined || b === undefined || a === b) return name
  return { score: Math.max(0, name.score - 60), reasons: [...name.reasons, `one is tied to ${a}, the other to ${b}`] }
}

/** How the names of two bodies stand to each other, by their closest forms. */
export function bodyRelation(left: LocalActor, right: LocalActor): BodyRelation {
  if (left.bodyKeys.some((key) => right.bodyKeys.includes(key))) return 'same'
  const holds = (relates: (one: string, other: string) => boolean) =>
    left.bodyKeys.some((a) => right.bodyKeys.some((b) => relates(a, b) || relates(b, a)))
  if (holds(opensWithInitials)) return 'same'
  if (holds(isAcronymOf) && mayAbbreviate(left, right)) return 'initials'
  return isShorterBody(left, right) || isShorterBody(right, left) ? 'shorter' : 'different'
}

/** Longest acronym that may stand for a body of one country as for one of many: 'AU' is not the 'Agricultural Union'. */
const shortAcronym = 3

function mayAbbreviate(left: LocalActor, right: LocalActor): boolean {
  const isInternational = (actor: LocalActor) => actor.entity.kind === 'international'
  if (isInternational(left) === isInternational(right)) return true
  return [...left.bodyKeys, ...right.bodyKeys].every((key) => key.includes(' ') || key.length > shortAcronym)
}

function isAcronymOf(short: string, long: string): boolean {
  return !short.includes(' ') && long.includes(' ') && initials(long) === short
}

/** 'un human rights office' beside 'united nations human rights office'. */
function opensWithInitials(short: string, long: string): boolean {
  const space = short.indexOf(' ')
  if (space < 2 || !long.endsWith(short.slice(space))) return false
  const opening = long.slice(0, long.length - (short.length - space))
  return opening.includes(' ') && initials(opening) === short.slice(0, space)
}

/** A public body's name without its first words: 'Security Council' for 'UN Security Council', not for that of one country. */
function isShorterBody(short: LocalActor, long: LocalActor): boolean {
  const isPublic = [short, long].every(({ entity }) => entity.kind === 'government' || entity.kind === 'international')
  if (!isPublic || (long.entity.country !== undefined && long.entity.country !== short.entity.country)) return false
  return short.bodyKeys.some((a) => a.includes(' ') && long.bodyKeys.some((b) => b.endsWith(` ${a}`)))
}
