import type { Account } from '../../model/index.ts'
import type { Directory } from './directory.ts'
import { type EventEntry, enterEvent } from './event-entry.ts'
import { isToldBy } from './is-told-by.ts'
import { type BriefStatement, briefStatement } from './said-by-day.ts'
import { nameSpeaker, type Speaker } from './speaker.ts'

/** What was told, and taken back by all who told it: left out of a later version, corrected, retracted. */
export interface DroppedSection {
  readonly kind: 'dropped'
  readonly events: readonly EventEntry[]
  readonly statements: readonly { readonly speaker: Speaker; readonly statement: BriefStatement }[]
}

/** Events and statements that no outlet stands by any more, in the order a reader meets them. */
export function dropped(account: Account, directory: Directory): DroppedSection | undefined {
  const statements = account.statements
    .filter(({ origins }) => origins.length === 0)
    .map((statement) => ({
      speaker: nameSpeaker(statement.speaker, statement.onBehalfOf, directory),
      statement: briefStatement(statement, directory),
    }))
    .sort((left, right) => byPlace(left.statement, right.statement, directory))
  const shown = new Set(statements.map(({ statement }) => statement.id))
  const events = account.events
    .filter((event) => event.origins.length === 0 && !isToldBy(event, (id) => shown.has(id), directory))
    .map((event) => enterEvent(event, directory))
    .sort((left, right) => byPlace(left, right, directory))
  return events.length + statements.length === 0 ? undefined : { kind: 'dropped', events, statements }
}

function byPlace(
  left: Pick<EventEntry, 'evidence'>,
  right: Pick<EventEntry, 'evidence'>,
  directory: Directory,
): number {
  const [one, other] = [left.evidence[0], right.evidence[0]]
  return one === undefined || other === undefined ? 0 : directory.comparePassages(one, other)
}
