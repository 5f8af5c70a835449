import type { Actor } from './actor.ts'
import type { Disagreement } from './disagreement.ts'
import type { Dyad } from './dyad.ts'
import type { Event } from './event.ts'
import type { Judgement } from './judgement.ts'
import type { Matter } from './matter.ts'
import type { Problem } from './problem.ts'
import type { Outlet, Report } from './report.ts'
import type { Statement } from './statement.ts'
import type { When } from './when.ts'

export const accountSchemaId = 'sitrep/account@1'

/**
 * Everything known about one situation, each part tied to the passages it came from.
 *
 * Arrays are sorted (see `canonical.ts`), scores are integers and a missing thing is a missing property, so that the same reports
 * in any order give the same bytes.
 */
export interface Account {
  readonly schema: typeof accountSchemaId
  readonly made: Made
  readonly title: string
  readonly period?: When
  readonly reports: readonly Report[]
  readonly outlets: readonly Outlet[]
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly matters: readonly Matter[]
  readonly dyads: readonly Dyad[]
  readonly disagreements: readonly Disagreement[]
  /** What was merged or kept apart, why, and by whom. */
  readonly judgements: readonly Judgement[]
  /** Everything that could not be read or resolved: nothing vanishes. */
  readonly problems: readonly Problem[]
}

/** How an account was made. */
export interface Made {
  /** Version of sitrep. */
  readonly version: string
  readonly engine: string
  /** `name@version` of every annotator that ran, sorted. */
  readonly annotators: readonly string[]
  /** ISO date that the run took as today: it bounds dates and enters no id. */
  readonly now: string
}
