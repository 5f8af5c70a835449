import type { Attribution, EventStatus, Span, StatementKind } from '../../model/index.ts'
import { contains } from '../../text/span.ts'

/** What is still to come in a claim of a kind: a threat's 'we will strike' is threatened, a demand's 'they must leave' demanded. */
const ahead: Readonly<Partial<Record<StatementKind, EventStatus>>> = {
  threat: 'threatened',
  demand: 'demanded',
  appeal: 'demanded',
  order: 'demanded',
  proposal: 'proposed',
}

/** Statuses of what has not come about by its own words. */
const open: ReadonlySet<EventStatus> = new Set(['planned', 'possible', 'demanded', 'proposed'])

/** The status of an act by its own words, seen in the light of the claim that tells it. */
export function statusInClaim(
  given: EventStatus,
  trigger: Span,
  attribution: Attribution | undefined,
  cue?: string,
): EventStatus {
  const claim = attribution?.claims.find((one) => contains(one, trigger))
  if (claim === undefined) return given
  // 'They said that they would work with it': the 'will' of a plan, told later.
  const isTold = claim.form !== 'direct' && claim.condition === undefined && claim.kind !== 'assessment'
  const status = given === 'possible' && cue === 'would' && isTold ? 'planned' : given
  if (open.has(status)) return ahead[claim.kind] ?? status
  const isDone = claim.form !== 'direct' && (status === 'happened' || status === 'ongoing')
  return claim.kind === 'denial' && isDone ? 'denied' : status
}
