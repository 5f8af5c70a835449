import type { Account, Id } from '../../model/index.ts'

/** What ids mean, in words: an event's summary, the name of an actor or matter, the words of a statement, a report's title. */
export function nameSubjects({ reports, statements, actors, matters, events }: Account): ReadonlyMap<Id, string> {
  // One by one: of a large account, a list of pairs would be as large again.
  const names = new Map<Id, string>()
  for (const { id, title, location } of reports) names.set(id, title ?? location)
  for (const { id, renderings } of statements) names.set(id, renderings[0]?.evidence.quote ?? id)
  for (const { id, name } of actors) names.set(id, name)
  for (const { id, name } of matters) names.set(id, name)
  for (const { id, summary } of events) names.set(id, summary)
  return names
}
