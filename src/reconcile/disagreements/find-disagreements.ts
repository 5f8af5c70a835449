import type { Actor, Disagreement, Event, Id, Origin, Passage, Statement, When } from '../../model/index.ts'
import { findCountDifferences } from './counts.ts'
import { findDateDifferences } from './dates.ts'
import { findFigureDifferences } from './figures.ts'
import { findNameDifferences } from './names.ts'
import { findStatusDifferences } from './statuses.ts'
import { findTallyDifferences } from './tallies.ts'
import { findWordingDifferences } from './wordings.ts'

/** What differences are looked for in, and the dates of the reports that tell them. */
export interface DisagreementContext {
  readonly actors: readonly Actor[]
  readonly events: readonly Event[]
  readonly statements: readonly Statement[]
  readonly published: ReadonlyMap<Id, When>
  /** Reports that copy another as a whole: their words are the other's. */
  readonly copyOf: ReadonlyMap<Id, Id>
  /** Whether one report takes the place of another: its later version, a correction, a retraction. */
  replaces?(later: Id, earlier: Id): boolean
  originOf(passage: Pick<Passage, 'report' | 'start' | 'end'>): { readonly origin: Origin }
}

/** Finds where reports differ on one thing. */
export function findDisagreements(context: DisagreementContext): readonly Disagreement[] {
  return [
    ...context.actors.flatMap((actor) => findNameDifferences(actor, context.originOf)),
    ...findDateDifferences(context),
    ...context.events.flatMap((event) => [
      ...findFigureDifferences(event, context),
      ...findStatusDifferences(event, context),
    ]),
    ...findTallyDifferences(context),
    ...findCountDifferences(context),
    ...context.statements.flatMap((statement) => findWordingDifferences(statement, context)),
  ]
}
