import { type Account, type Actor, type Event, type EventMention, hash, type Id, type Report } from '../model/index.ts'
import { clean } from '../text/clean.ts'
import { type AccountIndex, dayOfWhen, daysOfWhen, indexAccount, reportUrl } from './account-index.ts'
import { cameoCodeOf } from './cameo-code.ts'
import { type Exporter, inChunks } from './exporter.ts'
import { eventColumns, mentionColumns } from './gdelt-columns.ts'

/** Events in the two tables of GDELT 2.0, tab-separated and without headers, as its readers expect them. */
export const gdelt: Exporter = {
  name: 'gdelt',
  title: 'GDELT 2.0 events and mentions',
  holds: 'events with a CAMEO code that happened or go on, and every passage that tells of one',
  leavesOut: [
    'events that are planned, proposed, demanded, threatened, possible, denied, disputed or called off: GDELT has no column that would tell them from deeds',
    'events without a CAMEO code',
    'actors and recipients after the first: GDELT has room for one each',
    'GoldsteinScale, AvgTone and MentionDocTone (sitrep scores by PLOVER and measures no tone), SentenceID, ethnic and religion codes, places of the actors, and FIPS and GNS codes of places; these columns are empty',
    'dates that are not known to the day: SQLDATE is empty then, and MonthYear and Year are filled as far as they are known',
    'statements, matters, disagreements and the words of reports',
  ],
  files: (account) => [
    {
      name: 'gdelt.export.csv',
      mediaType: 'text/tab-separated-values',
      write: () => inChunks(writeTable(eventRows(account), eventColumns)),
    },
    {
      name: 'gdelt.mentions.csv',
      mediaType: 'text/tab-separated-values',
      write: () => inChunks(writeTable(mentionRows(account), mentionColumns)),
    },
  ],
}

type Row = Readonly<Record<string, string | number | undefined>>

function* writeTable(rows: Iterable<Row>, columns: readonly string[]): Generator<string> {
  for (const row of rows) {
    yield `${columns.map((column) => writeCell(row[column])).join('\t')}\n`
  }
}

/** A cell, in which neither a tab nor a line end survives. */
function writeCell(cell: string | number | undefined): string {
  return typeof cell === 'string' ? clean(cell) : (cell?.toString() ?? '')
}

function kept({ events }: Account): readonly Event[] {
  return events.filter(({ cameo, status }) => cameo !== undefined && (status === 'happened' || status === 'ongoing'))
}

function* eventRows(account: Account): Generator<Row> {
  const index = indexAccount(account)
  for (const event of kept(account)) {
    const mentions = orderMentions(event, index)
    const reports = new Set(mentions.map(({ evidence }) => evidence.report))
    const sources = new Set([...reports].map((id) => index.report(id)?.outlet ?? id))
    yield {
      GLOBALEVENTID: numberOf(event),
      ...dateCells(event),
      ...actorCells('Actor1', event.actors[0], index),
      ...actorCells('Actor2', event.recipients[0], index),
      IsRootEvent: mentions.some((mention) => isLeading(mention, index)) ? 1 : 0,
      ...codeCells(event.cameo ?? ''),
      NumMentions: mentions.length,
      NumSources: sources.size,
      NumArticles: reports.size,
      ...placeCells(event.place, index),
      DATEADDED: stampOf(account.made.now),
      SOURCEURL: locate(mentions[0] && index.report(mentions[0].evidence.report)),
    }
  }
}

function* mentionRows(account: Account): Generator<Row> {
  const index = indexAccount(account)
  for (const event of kept(account)) {
    for (const mention of orderMentions(event, index)) {
      const report = index.report(mention.evidence.report)
      const { first } = daysOfWhen(report?.published)
      const offsetOf = (parts: EventMention['actors']) => parts[0]?.evidence?.start ?? notGiven
      yield {
        GLOBALEVENTID: numberOf(event),
        EventTimeDate: stampOf(account.made.now),
        MentionTimeDate: first === undefined ? '' : stampOf(report?.published?.earliest ?? first),
        MentionType: reportUrl(report) === undefined ? mentionTypes.citation : mentionTypes.web,
        MentionSourceName: report && (domainOf(report, index) ?? index.outletName(report)),
        MentionIdentifier: locate(report),
        Actor1CharOffset: offsetOf(mention.actors),
        Actor2CharOffset: offsetOf(mention.recipients),
        ActionCharOffset: mention.trigger.start,
        InRawText: 1,
        Confidence: event.confidence,
        MentionDocLen: report?.text?.length,
      }
    }
  }
}

const mentionTypes = { web: 1, citation: 2 } as const

/** What GDELT writes for an offset that it does not have. */
const notGiven = -1

function orderMentions(event: Event, index: AccountIndex): EventMention[] {
  return [...event.mentions].sort((one, other) => index.comparePassages(one.evidence, other.evidence))
}

/** Hex digits of a hash that a double holds exactly. */
const numberDigits = 13

/** A whole number for an event, the same in every export: GDELT names events by number. */
function numberOf({ id }: Event): number {
  return Number.parseInt(hash(id).slice(0, numberDigits), 16)
}

/** 'YYYYMMDDHHMMSS' of an ISO date or time, in UTC where it has a zone. */
function stampOf(date: string): string {
  const isExact = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(date)
  const plain = isExact ? new Date(date).toISOString() : date
  return plain.replace(/\.\d+/, '').replaceAll(/\D/g, '').slice(0, stampLength).padEnd(stampLength, '0')
}

const stampLength = 'YYYYMMDDHHMMSS'.length

function dateCells({ when }: Event): Row {
  const day = dayOfWhen(when)
  const { first, last } = daysOfWhen(when)
  const same = (length: number) =>
    first !== undefined && first.slice(0, length) === last?.slice(0, length) ? first.slice(0, length) : ''
  const [year, month, date] = (day ?? '').split('-').map(Number)
  return {
    SQLDATE: day?.replaceAll('-', ''),
    MonthYear: same('YYYY-MM'.length).replace('-', ''),
    Year: same('YYYY'.length),
    // The codebook's own approximation: months of 30 days.
    ...(year !== undefined && month !== undefined && date !== undefined
      ? { FractionDate: (year + ((month - 1) * 30 + date) / 365).toFixed(4) }
      : {}),
  }
}

function actorCells(prefix: 'Actor1' | 'Actor2', id: Id | undefined, index: AccountIndex): Row {
  const actor: Actor | undefined = id === undefined ? undefined : index.actor(id)
  if (actor === undefined) return {}
  const code = cameoCodeOf(actor)
  const [type1, type2, type3] = code?.types ?? []
  return {
    [`${prefix}Code`]: code?.code,
    [`${prefix}Name`]: actor.name.toUpperCase(),
    [`${prefix}CountryCode`]: code?.country,
    [`${prefix}KnownGroupCode`]: code?.group,
    [`${prefix}Type1Code`]: type1,
    [`${prefix}Type2Code`]: type2,
    [`${prefix}Type3Code`]: type3,
  }
}

/** A CAMEO code with the codes above it and its quad class: 01–05, 06–08, 09–13, 14–20. */
function codeCells(code: string): Row {
  const root = code.slice(0, 2)
  const number = Number(root)
  return {
    EventCode: code,
    EventBaseCode: code.slice(0, 3),
    EventRootCode: root,
    QuadClass: number <= 5 ? 1 : number <= 8 ? 2 : number <= 13 ? 3 : 4,
  }
}

/** Kinds of places: a country, or a town outside the United States (sitrep does not tell American towns apart). */
const placeTypes = { country: 1, town: 4 } as const

function placeCells(id: Id | undefined, index: AccountIndex): Row {
  const place = id === undefined ? undefined : index.actor(id)
  if (place === undefined) return {}
  return {
    ActionGeo_Type: place.kind === 'country' ? placeTypes.country : placeTypes.town,
    ActionGeo_Fullname: place.name,
    ActionGeo_Lat: place.place?.latitude,
    ActionGeo_Long: place.place?.longitude,
  }
}

/** Whether a passage stands in a report's title, standfirst or first paragraph. */
function isLeading({ evidence }: EventMention, index: AccountIndex): boolean {
  const blocks = index.report(evidence.report)?.blocks ?? []
  const lead = blocks.find(({ role }) => role === 'paragraph')
  return blocks
    .filter((block) => block.role === 'title' || block.role === 'standfirst' || block === lead)
    .some(({ start, end }) => evidence.start >= start && evidence.end <= end)
}

function domainOf({ outlet }: Report, index: AccountIndex): string | undefined {
  return outlet === undefined ? undefined : index.outlet(outlet)?.domain
}

function locate(report: Report | undefined): string | undefined {
  return reportUrl(report) ?? report?.location
}
