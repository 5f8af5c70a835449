import type { ChangedThing } from '../../model/alert.ts'
import type { Account, Disagreement, Event, Evidence, Id, Matter, Report, Statement } from '../../model/index.ts'
import { clean } from '../../text/clean.ts'
import type { Directory } from '../views/directory.ts'
import { orderStates } from '../views/states.ts'
import type { Change } from './change.ts'

/** What is known of a thing that can change. */
export type Thing = Omit<Change, 'key' | 'change' | 'thing' | 'id' | 'reports'>

/** Things by their kind and id: 'event r1|3|9|event'. */
export type Things = ReadonlyMap<string, Thing>

/** Characters of a title: enough to know what it is about. */
const longestTitle = 200

/** Words as a title: on one line, and not too long. */
export function describeThing(words: string): string {
  const plain = clean(words)
  return plain.length <= longestTitle ? plain : `${plain.slice(0, longestTitle - 1).trimEnd()}…`
}

/** Everything of an account that can change. */
export function indexThings(account: Account, subjects: ReadonlyMap<Id, string>, directory: Directory): Things {
  const acts = new Map(
    account.events.flatMap((event) => (event.act === undefined ? [] : [[event.act, event] as const])),
  )
  const things = new Map<string, Thing>()
  const add = (kind: ChangedThing, id: Id, thing: Thing) => things.set(`${kind} ${id}`, thing)
  for (const event of account.events) add('event', event.id, ofEvent(event, directory))
  for (const one of account.statements) add('statement', one.id, ofStatement(one, acts.get(one.id), directory))
  for (const matter of account.matters) add('matter', matter.id, ofMatter(matter))
  for (const one of account.disagreements) add('disagreement', one.id, ofDisagreement(one, subjects, things))
  for (const report of account.reports) add('report', report.id, ofReport(report))
  return things
}

/** A report has nobody who acts; what it rests on is its first paragraph. */
function ofReport({ id, title, location, published, text, blocks }: Report): Thing {
  const first = blocks.find(({ role }) => role === 'paragraph')
  return {
    title: title ?? location,
    details: [],
    sources: [],
    targets: [],
    origins: 1,
    ...(published === undefined ? {} : { when: published }),
    evidence:
      text === undefined || first === undefined
        ? []
        : [{ report: id, start: first.start, end: first.end, quote: text.slice(first.start, first.end) }],
  }
}

function ofEvent(
  { summary, actors, recipients, type, status, origins, when, mentions }: Event,
  { comparePassages }: Directory,
): Thing {
  return {
    title: summary,
    details: [],
    sources: actors,
    targets: recipients,
    type,
    status,
    origins: origins.length,
    ...(when === undefined ? {} : { when }),
    evidence: mentions.map(({ evidence }) => evidence).sort(comparePassages),
  }
}

function ofStatement(
  { speaker, onBehalfOf, kind, targets, renderings, origins, when }: Statement,
  act: Event | undefined,
  { actorName, comparePassages }: Directory,
): Thing {
  const ordered = [...renderings].sort((one, other) => comparePassages(one.evidence, other.evidence))
  const [first] = ordered
  const condition = ordered.find((one) => one.condition !== undefined)?.condition?.quote
  const words = first === undefined ? '' : first.form === 'direct' ? `“${first.evidence.quote}”` : first.evidence.quote
  return {
    title: `${actorName(speaker)}: ${words}`,
    details: condition === undefined ? [] : [`on condition: ${clean(condition)}`],
    sources: onBehalfOf === undefined ? [speaker] : [speaker, onBehalfOf],
    targets,
    ...(act === undefined ? {} : { type: act.type }),
    statement: kind,
    origins: origins.length,
    ...(when === undefined ? {} : { when }),
    evidence: ordered.map(({ evidence }) => evidence),
  }
}

function ofMatter({ name, kind, parties, states }: Matter): Thing {
  const last = orderStates(states).at(-1)
  return {
    title: last === undefined ? name : `${name}: ${last.state}`,
    details: [kind],
    sources: [...parties, ...(last?.by ?? [])],
    targets: [],
    ...(last === undefined ? {} : { state: last.state }),
    origins: originsOf(states.flatMap(({ evidence }) => evidence)),
    ...(last?.when === undefined ? {} : { when: last.when }),
    evidence: states.flatMap(({ evidence }) => evidence),
  }
}

/** Who and what a disagreement is about is who and what its subject is about. */
function ofDisagreement(
  { about, aspect, nature, positions }: Disagreement,
  subjects: ReadonlyMap<Id, string>,
  things: ReadonlyMap<string, Thing>,
): Thing {
  const subject = things.get(`event ${about}`) ?? things.get(`statement ${about}`) ?? things.get(`matter ${about}`)
  const origins = new Set(positions.flatMap((one) => one.origins.map(({ kind, id }) => `${kind} ${id}`)))
  return {
    ...(subject ?? { sources: [about], targets: [] }),
    title: `${subjects.get(about) ?? about} — ${aspect}`,
    details: [`${nature}: ${positions.map(({ value }) => clean(value)).join(' / ')}`],
    nature,
    origins: origins.size,
    evidence: positions.flatMap(({ evidence }) => evidence),
  }
}

/** A matter keeps no origins: at most so many as reports tell of it. */
function originsOf(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ report }) => report)).size
}
