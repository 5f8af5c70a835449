import type { Account, Actor, Event, EventStatus, Id } from '../model/index.ts'
import { quadClassOf } from '../model/plover.ts'
import { type AccountIndex, daysOfWhen, indexAccount, reportUrl } from './account-index.ts'
import { cameoCodeOf } from './cameo-code.ts'
import { type Exporter, inChunks } from './exporter.ts'
import { presentOnly } from './present-only.ts'

/**
 * Events as PLOVER records (manual of 2021), one JSON object a line.
 *
 * What became of an act stands among its modes by the manual's auxiliary modes, so that a threat is not read as a deed; what PLOVER
 * has no field for stands under `sitrep`.
 */
export const plover: Exporter = {
  name: 'plover',
  title: 'PLOVER JSON Lines',
  holds: 'events with a PLOVER type, each with its first passage',
  leavesOut: [
    'events of type OTHER, which PLOVER has no code for',
    'dates of which only one limit is known: `date` is left out then, and `sitrep.when` tells the limit',
    'statements (an act of speech is an event), matters, disagreements, figures and the texts of reports',
    'passages beyond the first: `sitrep.passages` has all of them',
  ],
  files: (account) => [
    { name: 'events.plover.jsonl', mediaType: 'application/jsonl', write: () => inChunks(writeRecords(account)) },
  ],
}

function* writeRecords(account: Account): Generator<string> {
  const index = indexAccount(account)
  for (const event of account.events) {
    if (event.type !== 'OTHER') yield `${JSON.stringify(toRecord(event, account, index))}\n`
  }
}

/** Auxiliary modes of the manual, which say what became of an act. */
const auxiliaryModes: Readonly<Record<EventStatus, 'future' | 'hypothetical' | 'negation' | undefined>> = {
  happened: undefined,
  ongoing: undefined,
  disputed: undefined,
  planned: 'future',
  proposed: 'hypothetical',
  threatened: 'hypothetical',
  demanded: 'hypothetical',
  possible: 'hypothetical',
  denied: 'negation',
  'called-off': 'negation',
}

function toRecord(event: Event, account: Account, index: AccountIndex) {
  const mentions = [...event.mentions].sort((one, other) => index.comparePassages(one.evidence, other.evidence))
  const [first] = mentions
  const report = first && index.report(first.evidence.report)
  const { first: date, last: enddate } = daysOfWhen(event.when)
  const isDated = date !== undefined && enddate !== undefined
  const { version, now, engine } = account.made
  return presentOnly({
    id: event.id,
    date: isDated ? date : undefined,
    enddate: isDated && enddate !== date ? enddate : undefined,
    actor: event.actors.map((id) => toEntity(id, index)),
    recipient: event.recipients.map((id) => toEntity(id, index)),
    event: [event.type],
    event_loc: event.place === undefined ? undefined : toLocation(event.place, index),
    event_text: [...new Set(mentions.map(({ trigger }) => trigger.quote))],
    quad_code: quadClassOf(event.type),
    event_scale: event.scale / 10,
    mode: [event.mode, auxiliaryModes[event.status]].filter((mode) => mode !== undefined),
    context: event.contexts,
    link: event.links.map(({ to }) => to),
    text_info: first && { sequence: 1, start: first.evidence.start, end: first.evidence.end },
    cite_info:
      report &&
      presentOnly({
        corpus: account.title,
        url: reportUrl(report) ?? report.location,
        title: report.title,
        language: report.language,
        publication: index.outletName(report),
      }),
    coder: `sitrep ${version} (${engine})`,
    coded_date: now,
    sitrep: presentOnly({
      status: event.status,
      summary: event.summary,
      when: event.when?.edtf,
      cameo: event.cameo,
      act: event.act,
      within: event.within,
      origins: event.origins.length,
      confidence: event.confidence,
      passages: mentions.map(({ evidence }) => evidence),
    }),
  })
}

function toEntity(id: Id, index: AccountIndex) {
  const actor = index.actor(id)
  const code = actor && cameoCodeOf(actor)
  return presentOnly({
    code: code === undefined ? undefined : (code.country ?? code.types[0]),
    sector: code?.country === undefined ? code?.group : code.types.join(''),
    entity_text: index.actorName(id),
    office: actor && officeOf(actor),
    identifier_id: id,
  })
}

/** The title with most evidence. */
function officeOf({ roles }: Actor): string | undefined {
  return [...roles].sort((one, other) => other.evidence.length - one.evidence.length)[0]?.title
}

function toLocation(id: Id, index: AccountIndex) {
  const actor = index.actor(id)
  const { geonameid, latitude, longitude, country } = actor?.place ?? {}
  return presentOnly({
    extracted_place: index.actorName(id),
    resolved_place: geonameid === undefined ? undefined : index.actorName(id),
    geonameid,
    lat: latitude,
    lon: longitude,
    country_code: country ?? actor?.country,
    resolution: actor?.kind === 'country' ? 'country' : geonameid === undefined ? undefined : 'place',
  })
}
