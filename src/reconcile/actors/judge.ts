import type { Comparison } from '../comparison.ts'
import { compareBodies } from './compare/compare-bodies.ts'
import { comparePersons } from './compare/compare-persons.ts'
import type { LocalActor } from './local-actor.ts'

/** From this score on two actors are one. */
export const sameScore = 60
/** Below this score nothing is said of a pair; between the two it is noted as unsure. */
export const unsureScore = 40

/** Whether two actors of different reports are one, with the reasons. */
export function judge(left: LocalActor, right: LocalActor): Comparison {
  if (left.code !== undefined || right.code !== undefined) {
    const same = left.code === right.code
    return { score: same ? 100 : 0, reasons: [same ? `both are ${left.code}` : 'different codes'] }
  }
  const persons = [left, right].filter((actor) => actor.entity.kind === 'person').length
  if (persons === 1) return { score: 0, reasons: ['one is a person, the other is not'] }
  return persons === 2 ? comparePersons(left, right) : compareBodies(left, right)
}
