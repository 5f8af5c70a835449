import {
  type Account,
  type Actor,
  type ActorKind,
  type Event,
  hash,
  type Id,
  type Report,
  type Statement,
} from '../model/index.ts'
import { type AccountIndex, daysOfWhen, indexAccount, reportUrl } from './account-index.ts'
import { type Exporter, inChunks } from './exporter.ts'
import { presentOnly } from './present-only.ts'

/** Reports, actors, events and statements in the words of schema.org, as JSON-LD whose context is in the file. */
export const jsonld: Exporter = {
  name: 'jsonld',
  title: 'JSON-LD with schema.org',
  holds:
    'reports as NewsArticle, actors as Person, Organization, Country or Place, events as Event, statements as Claim with a Quotation for each wording',
  leavesOut: [
    'events that did not happen or are not known to have; the statements that tell of them are there',
    'who acts and who is acted upon, beyond `performer` and `attendee`',
    'matters, dyads, disagreements, figures, links and origins: schema.org has no terms for them',
    'the texts of reports: passages are quoted',
  ],
  files: (account) => [
    { name: 'account.jsonld', mediaType: 'application/ld+json', write: () => inChunks(writeGraph(account)) },
  ],
}

/** All terms are schema.org's; nothing needs to be fetched. */
const context = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } }

function* writeGraph(account: Account): Generator<string> {
  const index = indexAccount(account)
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n`
  yield JSON.stringify({
    '@id': nameOf('dataset', account.title),
    '@type': 'Dataset',
    name: account.title,
    dateModified: account.made.now,
    description: `Left out: ${jsonld.leavesOut.join('; ')}`,
    creator: { '@type': 'SoftwareApplication', name: 'sitrep', softwareVersion: account.made.version },
  })
  for (const node of nodes(account, index)) yield `,\n${JSON.stringify(node)}`
  yield '\n]}\n'
}

function* nodes({ reports, outlets, actors, events, statements }: Account, index: AccountIndex): Generator<object> {
  for (const { id, name, aliases, domain } of outlets)
    yield presentOnly({
      '@id': nameOf('outlet', id),
      '@type': 'NewsMediaOrganization',
      name,
      alternateName: aliases.filter((alias) => alias !== name),
      url: domain === undefined ? undefined : `https://${domain}/`,
    })
  for (const report of reports) yield toArticle(report)
  for (const actor of actors) yield toActor(actor)
  for (const event of events) if (event.status === 'happened' || event.status === 'ongoing') yield toEvent(event)
  for (const statement of statements) yield toClaim(statement, index)
}

/** A name that is stable and leads nowhere. */
function nameOf(kind: string, id: Id): string {
  return `urn:sitrep:${kind}:${hash(id)}`
}

function refer(kind: string, id: Id): object {
  return { '@id': nameOf(kind, id) }
}

function toArticle(report: Report): object {
  return presentOnly({
    '@id': nameOf('report', report.id),
    '@type': 'NewsArticle',
    headline: report.title,
    author: report.authors?.map((name) => ({ '@type': 'Person', name })),
    publisher: report.outlet === undefined ? undefined : refer('outlet', report.outlet),
    datePublished: moment(report.published?.earliest, report.published?.latest),
    inLanguage: report.language === 'und' ? undefined : report.language,
    url: reportUrl(report),
    identifier: report.location,
  })
}

const actorTypes: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  country: 'Country',
  government: 'GovernmentOrganization',
  military: 'GovernmentOrganization',
  party: 'PoliticalParty',
  organization: 'Organization',
  international: 'Organization',
  media: 'NewsMediaOrganization',
  group: 'Organization',
  place: 'Place',
}

function toActor({ id, name, kind, aliases, roles, wikidata, place }: Actor): object {
  const hasPoint = place?.latitude !== undefined && place.longitude !== undefined
  return presentOnly({
    '@id': nameOf('actor', id),
    '@type': actorTypes[kind],
    name,
    alternateName: aliases.filter((alias) => alias !== name),
    jobTitle: kind === 'person' ? [...new Set(roles.map(({ title }) => title))] : undefined,
    sameAs: wikidata === undefined ? undefined : { '@id': `http://www.wikidata.org/entity/${wikidata}` },
    geo: hasPoint ? { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } : undefined,
  })
}

function toEvent({ id, type, summary, when, place, actors, recipients, mentions }: Event): object {
  const { first, last } = daysOfWhen(when)
  const isDay = first !== undefined && first === last
  return presentOnly({
    '@id': nameOf('event', id),
    '@type': 'Event',
    name: summary,
    additionalType: `PLOVER ${type}`,
    startDate: isDay ? first : undefined,
    temporalCoverage: isDay ? undefined : when?.edtf,
    location: place === undefined ? undefined : refer('actor', place),
    performer: actors.map((actor) => refer('actor', actor)),
    attendee: recipients.map((actor) => refer('actor', actor)),
    subjectOf: [...new Set(mentions.map(({ evidence }) => evidence.report))].map((report) => refer('report', report)),
  })
}

/** What is claimed once, with each wording as it appears in a report. */
function toClaim({ id, speaker, kind, when, about, renderings }: Statement, index: AccountIndex): object {
  const { first, last } = daysOfWhen(when)
  const wordings = [...renderings].sort((one, other) => index.comparePassages(one.evidence, other.evidence))
  return presentOnly({
    '@id': nameOf('statement', id),
    '@type': 'Claim',
    text: wordings[0]?.evidence.quote,
    genre: kind,
    author: refer('actor', speaker),
    dateCreated: first !== undefined && first === last ? first : undefined,
    about: about.filter((one) => index.actor(one) !== undefined).map((one) => refer('actor', one)),
    appearance: wordings.map(({ evidence, form }) => ({
      '@type': 'Quotation',
      text: evidence.quote,
      genre: form,
      spokenByCharacter: refer('actor', speaker),
      isPartOf: refer('report', evidence.report),
    })),
  })
}

/** The one day or time that both limits name. */
function moment(earliest: string | undefined, latest: string | undefined): string | undefined {
  if (earliest === latest) return earliest
  const day = earliest?.slice(0, 'YYYY-MM-DD'.length)
  return day !== undefined && latest?.startsWith(day) ? day : undefined
}
