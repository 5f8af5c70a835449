import type { Account, Id } from '../../model/index.ts'

/** What ids mean, in words: an event's summary, the name of an actor or matter, the words of a statement, a report's title. */
export function nameSubjects({ reports, statements, actors, matters, events }: Account): ReadonlyMap<Id, string> {
  return new Map<Id, string>([
    ...reports.map(({ id, title, location }) => [id, title ?? location] as const),
    ...statements.map(({ id, renderings }) => [id, renderings[0]?.evidence.quote ?? id] as const),
    ...[...actors, ...matters].map(({ id, name }) => [id, name] as const),
    ...events.map(({ id, summary }) => [id, summary] as const),
  ])
}
