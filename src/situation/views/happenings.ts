import type { Account, Event, EventStatus, Id, Statement, When } from '../../model/index.ts'
import { type NamedOrigin, nameOrigins } from './backing.ts'
import type { Directory } from './directory.ts'

/** What happened, as far as it is known. */
export interface EstablishedSection {
  readonly kind: 'established'
  readonly events: readonly BriefEvent[]
}

/** What is planned, proposed, demanded, threatened or thought possible. */
export interface PlannedSection {
  readonly kind: 'planned'
  readonly events: readonly BriefEvent[]
}

export interface BriefEvent {
  readonly id: Id
  readonly summary: string
  readonly status: EventStatus
  readonly when?: When
  /** On what condition, in the words of the statement that tells it. */
  readonly condition?: string
  /** Who says so; empty where reports tell it in their own voice. */
  readonly by: readonly string[]
  readonly origins: readonly NamedOrigin[]
  readonly sources: readonly number[]
}

/** Independent origins from which on an event counts as established. */
const establishedFrom = 2

/** Events told as facts by two origins or more, in the order of time. */
export function established(account: Account, directory: Directory): EstablishedSection | undefined {
  const events = account.events.filter(
    ({ status, origins }) =>
      ['happened', 'ongoing', 'called-off'].includes(status) && origins.length >= establishedFrom,
  )
  return events.length === 0 ? undefined : { kind: 'established', events: list(events, account, directory) }
}

/** Events that have not happened, in the order of time. */
export function planned(account: Account, directory: Directory): PlannedSection | undefined {
  const events = account.events.filter(({ status }) =>
    ['planned', 'proposed', 'threatened', 'demanded', 'possible'].includes(status),
  )
  return events.length === 0 ? undefined : { kind: 'planned', events: list(events, account, directory) }
}

/** Later than any date. */
const undated = '~'

function list(events: readonly Event[], account: Account, directory: Directory): BriefEvent[] {
  const statements = new Map(account.statements.map((statement) => [statement.id, statement]))
  return [...events]
    .sort((left, right) => (dateOf(left) < dateOf(right) ? -1 : dateOf(left) > dateOf(right) ? 1 : 0))
    .map((event) => briefEvent(event, statements, directory))
}

function dateOf({ when }: Event): string {
  return when?.earliest ?? when?.latest ?? undated
}

function briefEvent(event: Event, known: ReadonlyMap<Id, Statement>, directory: Directory): BriefEvent {
  const statements = event.within.flatMap((id) => known.get(id) ?? [])
  const speakers = [...new Set(statements.map(({ speaker }) => speaker))]
  const condition = statements
    .flatMap(({ renderings }) => renderings.flatMap((rendering) => rendering.condition?.quote ?? []))
    .at(0)
  return {
    id: event.id,
    summary: event.summary,
    status: event.status,
    ...(event.when === undefined ? {} : { when: event.when }),
    ...(condition === undefined ? {} : { condition }),
    by: speakers.map(directory.actorName),
    origins: nameOrigins(event.origins, [...event.actors, ...event.recipients, ...speakers], directory),
    sources: directory.numbers(event.mentions.map(({ evidence }) => evidence)),
  }
}
