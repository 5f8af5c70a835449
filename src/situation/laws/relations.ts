import type { Id } from '../../model/index.ts'
import type { Law } from './law.ts'

/** Copies point at their lead, and leads at nothing. */
export const copies: Law = {
  name: 'copies',
  summary: 'a copy points at a report that is no copy itself, and copied passages come from other reports',
  *check({ reports }) {
    const copyOf = new Map(reports.map((report) => [report.id, report.copyOf]))
    for (const [index, report] of reports.entries()) {
      const lead = report.copyOf
      if (lead === report.id) yield { subject: `reports[${index}].copyOf`, message: 'is the report itself' }
      else if (lead !== undefined && copyOf.get(lead) !== undefined) {
        yield { subject: `reports[${index}].copyOf`, message: `'${lead}' is a copy itself` }
      }
      for (const [at, { from }] of report.copied.entries()) {
        if (from.report !== report.id) continue
        yield { subject: `reports[${index}].copied[${at}]`, message: 'is copied from the report itself' }
      }
    }
  },
}

/** Nothing is a part, or a later version, of itself. */
export const cycles: Law = {
  name: 'cycles',
  summary: 'no actor is part of itself, no report a version or correction of itself, however many steps away',
  *check({ reports, actors }) {
    yield* checkCycles('actors', 'partOf', actors, ({ partOf }) => partOf)
    for (const key of ['versionOf', 'corrects', 'retracts'] as const) {
      yield* checkCycles('reports', key, reports, (report) => report[key])
    }
  },
}

function* checkCycles<Item extends { readonly id: Id }>(
  name: string,
  key: string,
  items: readonly Item[],
  next: (item: Item) => Id | undefined,
) {
  const following = new Map(items.map((item) => [item.id, next(item)]))
  for (const [index, { id }] of items.entries()) {
    const seen = new Set<Id>()
    let at = following.get(id)
    while (at !== undefined && at !== id && !seen.has(at)) {
      seen.add(at)
      at = following.get(at)
    }
    if (at === id) yield { subject: `${name}[${index}].${key}`, message: `leads back to '${id}'` }
  }
}

/** A dyad has two sides and is there once; events are not linked to themselves. */
export const pairs: Law = {
  name: 'pairs',
  summary: 'a dyad has two different sides and is there once; no event is linked to itself',
  *check({ dyads, events }) {
    const seen = new Set<string>()
    for (const [index, { actors }] of dyads.entries()) {
      const pair = actors.join(' → ')
      if (actors[0] === actors[1]) yield { subject: `dyads[${index}]`, message: `has one side only: ${pair}` }
      if (seen.has(pair)) yield { subject: `dyads[${index}]`, message: `is there before: ${pair}` }
      seen.add(pair)
    }
    for (const [index, { id, links }] of events.entries()) {
      if (links.some(({ to }) => to === id)) yield { subject: `events[${index}].links`, message: 'leads to itself' }
    }
  },
}
