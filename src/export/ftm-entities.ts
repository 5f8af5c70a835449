import {
  type Account,
  type Actor,
  type ActorKind,
  type Event,
  hash,
  type Id,
  type Report,
  type Statement,
  type When,
} from '../model/index.ts'
import { clean } from '../text/clean.ts'
import { type AccountIndex, daysOfWhen, indexAccount, reportUrl } from './account-index.ts'
import { alpha2Of } from './country-codes.ts'

/** An entity of FollowTheMoney: a schema and properties, each a list of texts. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** The entities of an account, those that are referred to first. */
export function* ftmEntities(account: Account): Generator<FtmEntity> {
  const index = indexAccount(account)
  for (const report of account.reports) yield toArticle(report, index)
  for (const actor of account.actors) if (isExported(actor)) yield toActor(actor, index)
  for (const event of account.events) {
    if (event.status === 'happened' || event.status === 'ongoing') yield toEvent(event, index)
  }
  for (const statement of account.statements) yield* toNotes(statement, index)
  for (const actor of account.actors) if (isExported(actor) && actor.kind !== 'place') yield* toMentions(actor)
}

/** Schemas that actors become. Countries are public bodies, since who is involved in an event must be a legal entity. */
const schemas: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  country: 'PublicBody',
  government: 'PublicBody',
  military: 'PublicBody',
  party: 'Organization',
  organization: 'Organization',
  international: 'Organization',
  media: 'Organization',
  group: 'LegalEntity',
  place: 'Address',
}

/** Ids may hold letters, digits, dots and hyphens only. */
function ftmId(kind: string, id: Id): string {
  return `sitrep-${kind}-${hash(id)}`
}

function isExported({ named }: Actor): boolean {
  return named
}

function entity(
  id: string,
  schema: string,
  given: Readonly<Record<string, readonly (string | undefined)[]>>,
): FtmEntity {
  const properties = Object.entries(given)
    .map(([name, values]) => [name, [...new Set(values.flatMap((value) => (value ? [value] : [])))]] as const)
    .filter(([, values]) => values.length > 0)
  return { id, schema, properties: Object.fromEntries(properties) }
}

function toArticle(report: Report, index: AccountIndex): FtmEntity {
  return entity(ftmId('report', report.id), 'Article', {
    title: [report.title],
    author: report.authors ?? [],
    publisher: [index.outletName(report)],
    publishedAt: [commonDate(report.published)],
    sourceUrl: [reportUrl(report)],
    fileName: [reportUrl(report) === undefined ? report.location : undefined],
    bodyText: [report.text],
  })
}

function toActor(actor: Actor, index: AccountIndex): FtmEntity {
  const { id, name, aliases, country, kind, wikidata, partOf, place, roles } = actor
  const code = alpha2Of(country ?? place?.country)?.toLowerCase()
  const whole = partOf === undefined ? undefined : index.actor(partOf)
  const isBody = kind !== 'person' && kind !== 'place'
  const parent = isBody && whole !== undefined && isExported(whole) && whole.kind !== 'place' && whole.kind !== 'person'
  if (kind === 'place') {
    return entity(ftmId('actor', id), schemas.place, {
      full: [name],
      alias: aliases.filter((alias) => alias !== name),
      country: [code],
      latitude: [place?.latitude?.toString()],
      longitude: [place?.longitude?.toString()],
      wikidataId: [wikidata],
    })
  }
  return entity(ftmId('actor', id), schemas[kind], {
    name: [name],
    alias: aliases.filter((alias) => alias !== name),
    country: [code],
    wikidataId: [wikidata],
    parent: [parent && whole !== undefined ? ftmId('actor', whole.id) : undefined],
    position: kind === 'person' ? roles.map(({ title }) => title) : [],
  })
}

function toEvent(event: Event, index: AccountIndex): FtmEntity {
  const place = event.place === undefined ? undefined : index.actor(event.place)
  const involved = [...event.actors, ...event.recipients].flatMap((id) => {
    const actor = index.actor(id)
    return actor !== undefined && isExported(actor) && actor.kind !== 'place' ? [ftmId('actor', id)] : []
  })
  return entity(ftmId('event', event.id), 'Event', {
    name: [event.summary],
    description: event.mentions.map(({ evidence }) => clean(evidence.quote)),
    date: [commonDate(event.when)],
    involved,
    location: [place?.name],
    country: [alpha2Of(place?.place?.country ?? place?.country)?.toLowerCase()],
    keywords: [event.type, event.mode, event.status, ...event.contexts],
    notes: [event.when === undefined ? undefined : `when: ${event.when.edtf}`],
    proof: event.mentions.map(({ evidence }) => ftmId('report', evidence.report)),
  })
}

/** A note for each wording of a statement: FollowTheMoney has no schema for a quotation. */
function* toNotes({ id, speaker, kind, renderings, when }: Statement, index: AccountIndex): Generator<FtmEntity> {
  const actor = index.actor(speaker)
  for (const [number, { evidence, form }] of renderings.entries()) {
    const report = index.report(evidence.report)
    const words = form === 'direct' ? `“${clean(evidence.quote)}”` : clean(evidence.quote)
    yield entity(`${ftmId('statement', id)}-${number + 1}`, 'Note', {
      name: [`${index.actorName(speaker)}: ${kind}`],
      description: [`${index.actorName(speaker)}: ${words}`],
      entity: [actor !== undefined && isExported(actor) ? ftmId('actor', speaker) : undefined],
      keywords: [kind, form],
      notes: [when === undefined ? undefined : `when: ${when.edtf}`],
      publisher: [report && index.outletName(report)],
      sourceUrl: [reportUrl(report)],
      proof: [ftmId('report', evidence.report)],
    })
  }
}

/** A mention for each report and form of name. */
function* toMentions({ id, kind, mentions }: Actor): Generator<FtmEntity> {
  const seen = new Set<string>()
  for (const { report, quote } of mentions) {
    const name = clean(quote)
    const key = `${id}\n${report}\n${name}`
    if (seen.has(key)) continue
    seen.add(key)
    yield entity(ftmId('mention', key), 'Mention', {
      document: [ftmId('report', report)],
      name: [name],
      resolved: [ftmId('actor', id)],
      detectedSchema: [schemas[kind]],
    })
  }
}

const precisions = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY'].map(({ length }) => length)

/** A date as far as both its limits agree: a day, a month or a year. */
function commonDate(when: When | undefined): string | undefined {
  const { first, last } = daysOfWhen(when)
  if (first === undefined || last === undefined) return undefined
  const length = precisions.find((one) => first.slice(0, one) === last.slice(0, one))
  return length === undefined ? undefined : first.slice(0, length)
}
