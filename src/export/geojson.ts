import type { Account, Event } from '../model/index.ts'
import { type AccountIndex, indexAccount, reportUrl } from './account-index.ts'
import { type Exporter, inChunks } from './exporter.ts'
import { presentOnly } from './present-only.ts'

/** Events and places as GeoJSON (RFC 7946): one feature each, with no geometry where no point is known. */
export const geojson: Exporter = {
  name: 'geojson',
  title: 'GeoJSON (RFC 7946)',
  holds: 'events with a place, and the places that reports name; an event in a town stands at the town',
  leavesOut: [
    'events without a place',
    'points for countries and regions: their features have no geometry, only a name and a country code',
    'statements, matters, disagreements and the texts of reports',
  ],
  files: (account) => [
    { name: 'places.geojson', mediaType: 'application/geo+json', write: () => inChunks(writeFeatures(account)) },
  ],
}

function* writeFeatures(account: Account): Generator<string> {
  const index = indexAccount(account)
  // A foreign member, which readers pass over.
  const note = { title: account.title, leavesOut: geojson.leavesOut }
  yield `{"type":"FeatureCollection","sitrep":${JSON.stringify(note)},"features":[`
  let separator = '\n'
  for (const feature of features(account, index)) {
    yield separator + JSON.stringify(feature)
    separator = ',\n'
  }
  yield '\n]}\n'
}

function* features({ events, actors }: Account, index: AccountIndex): Generator<object> {
  for (const event of events)
    if (event.place !== undefined) yield toFeature(event, event.place, eventProperties(event, index), index)
  const places = actors.filter(({ kind, place }) => kind === 'place' && place?.latitude !== undefined)
  for (const { id, name, aliases, mentions, place } of places) {
    const properties = presentOnly({
      kind: 'place',
      name,
      aliases: aliases.join('; '),
      country: place?.country,
      geonameid: place?.geonameid,
      mentions: mentions.length,
    })
    yield toFeature({ id }, id, properties, index)
  }
}

function toFeature({ id }: { readonly id: string }, placeId: string, properties: object, index: AccountIndex) {
  const { latitude, longitude } = index.actor(placeId)?.place ?? {}
  const hasPoint = latitude !== undefined && longitude !== undefined
  const geometry = hasPoint ? { type: 'Point', coordinates: [longitude, latitude] } : null
  return { type: 'Feature', id, geometry, properties }
}

function eventProperties(event: Event, index: AccountIndex): object {
  const place = event.place === undefined ? undefined : index.actor(event.place)
  const [first] = [...event.mentions].sort((one, other) => index.comparePassages(one.evidence, other.evidence))
  const report = first && index.report(first.evidence.report)
  return presentOnly({
    kind: 'event',
    name: event.summary,
    type: event.type,
    mode: event.mode,
    status: event.status,
    scale: event.scale / 10,
    when: event.when?.edtf,
    earliest: event.when?.earliest,
    latest: event.when?.latest,
    actors: event.actors.map(index.actorName).join('; '),
    recipients: event.recipients.map(index.actorName).join('; '),
    place: place?.name,
    country: place?.place?.country ?? place?.country,
    origins: event.origins.length,
    passage: first?.evidence.quote,
    source: report && (reportUrl(report) ?? report.location),
  })
}
