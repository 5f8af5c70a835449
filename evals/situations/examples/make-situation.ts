import type { Account, Actor, Disagreement, Dyad, Event, Matter } from '../../../src/model/index.ts'
import { disagreementAspects, disagreementNatures, matterKinds } from '../../../src/model/index.ts'
import { makePassages, makeWhen } from './make-dates.ts'
import { makeFigures } from './make-events.ts'
import { originOf, uniteOrigins } from './make-origins.ts'
import { oneOf } from './make-reports.ts'
import type { Found } from './make-statements.ts'
import { readList, type SourceRecord } from './source.ts'

/** A matter 'matter id | kind | name | parties=' with lines 'alias a; b', 'state word | date | 04"words" | by= event=' and 'fig'. */
export function makeMatter({ id, fields, options, lines }: SourceRecord, found: Found): Matter {
  const [kind, name = ''] = fields
  return {
    id,
    kind: oneOf(kind, matterKinds),
    name,
    aliases: lines
      .filter(({ head }) => head === 'alias')
      .flatMap((line) => line.fields.flatMap((field) => field.split(';')))
      .map((alias) => alias.trim()),
    parties: readList(options.get('parties')),
    figures: lines.filter(({ head }) => head === 'fig').flatMap((line) => makeFigures(line, found)),
    states: lines
      .filter(({ head }) => head === 'state')
      .map((line) => {
        const [state = '', date, passages] = line.fields
        const when = makeWhen(date, found.texts)
        const event = line.options.get('event')
        return {
          state,
          ...(when === undefined ? {} : { when }),
          by: readList(line.options.get('by')),
          ...(event === undefined ? {} : { event }),
          evidence: makePassages(passages, found.texts),
        }
      }),
  }
}

/** A disagreement 'disagreement id | about | aspect | nature' with lines 'pos value | 04"words" | st='. */
export function makeDisagreement({ id, fields, lines }: SourceRecord, { texts, reports }: Found): Disagreement {
  const [about = '', aspect, nature] = fields
  return {
    id,
    about,
    aspect: oneOf(aspect, disagreementAspects),
    nature: oneOf(nature, disagreementNatures),
    positions: lines.map(({ fields: [value = '', passages], options }) => {
      const evidence = makePassages(passages, texts)
      return {
        value,
        reports: [...new Set(evidence.map(({ report }) => report))].sort(),
        origins: uniteOrigins(
          evidence.map((passage) => originOf(passage, readList(options.get('via')), options.get('from'), reports)),
        ),
        statements: readList(options.get('st')),
        evidence,
      }
    }),
  }
}

/** What countries and international bodies do to each other, by the events and the actors that are part of them. */
export function makeDyads(events: readonly Event[], actors: readonly Actor[]): Dyad[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const sideOf = (id: string): string | undefined => {
    const actor = byId.get(id)
    if (actor?.partOf !== undefined) return sideOf(actor.partOf)
    return actor?.kind === 'country' || actor?.kind === 'international' ? id : undefined
  }
  const dyads = new Map<string, { readonly sides: readonly [string, string]; readonly events: Event[] }>()
  for (const event of events) {
    if (event.type === 'OTHER') continue
    for (const source of new Set(event.actors.map(sideOf))) {
      for (const target of new Set(event.recipients.map(sideOf))) {
        if (source === undefined || target === undefined || source === target) continue
        const key = `${source} ${target}`
        const dyad = dyads.get(key) ?? { sides: [source, target] as const, events: [] }
        dyad.events.push(event)
        dyads.set(key, dyad)
      }
    }
  }
  return [...dyads.values()].map(({ sides, events: own }) => ({
    actors: [sides[0], sides[1]],
    events: own.map(({ id }) => id),
    series: seriesOf(own),
    stances: [],
  }))
}

function seriesOf(events: readonly Event[]): Account['dyads'][number]['series'] {
  const months = new Map<string, Event[]>()
  for (const event of events) {
    const [first, last] = [event.when?.earliest?.slice(0, 7), event.when?.latest?.slice(0, 7)]
    if (first === undefined || first !== last || !['happened', 'ongoing'].includes(event.status)) continue
    months.set(first, [...(months.get(first) ?? []), event])
  }
  return [...months].map(([month, own]) => ({
    month,
    events: own.length,
    sum: own.reduce((sum, { scale }) => sum + scale, 0),
  }))
}
