import type { Account, Event, EventStatus, Passage } from '../../model/index.ts'
import { contains } from '../../text/span.ts'
import type { Directory } from './directory.ts'
import { type EventEntry, enterEvent } from './event-entry.ts'
import { groupBy } from './group-by.ts'
import { isToldBy } from './is-told-by.ts'

/** What happened, as far as it is known. */
export interface EstablishedSection {
  readonly kind: 'established'
  /** By how many independent origins tell it, those with most first; each group in the order of time. */
  readonly groups: readonly { readonly origins: number; readonly events: readonly EventEntry[] }[]
  /** What no report tells in its own voice, however many pass it on. */
  readonly claimed: readonly EventEntry[]
}

/** What is planned, proposed, demanded, threatened or thought possible. */
export interface PlannedSection {
  readonly kind: 'planned'
  readonly events: readonly EventEntry[]
}

const happened: readonly EventStatus[] = ['happened', 'ongoing', 'called-off']
const open: readonly EventStatus[] = ['planned', 'proposed', 'threatened', 'demanded', 'possible']
const doubtful: readonly EventStatus[] = ['disputed', 'denied']

/** Events told as facts, by the number of their origins. What only words tell by which it was said is left to who said what. */
export function established(account: Account, directory: Directory): EstablishedSection | undefined {
  const events = listEvents(
    account,
    directory,
    (event) => happened.includes(event.status) && !isToldBy(event, () => true, directory),
  )
  if (events.length === 0) return undefined
  const told = events.filter(({ isOnlySaid }) => isOnlySaid === undefined)
  const counts = [...new Set(told.map(({ origins }) => origins.length))].sort((left, right) => right - left)
  const groups = counts.map((origins) => ({
    origins,
    events: told.filter((event) => event.origins.length === origins),
  }))
  return { kind: 'established', groups, claimed: events.filter(({ isOnlySaid }) => isOnlySaid === true) }
}

/** Events that have not happened, in the order of time. */
export function planned(account: Account, directory: Directory): PlannedSection | undefined {
  const events = listEvents(account, directory, ({ status }) => open.includes(status))
  return events.length === 0 ? undefined : { kind: 'planned', events }
}

/** Events that somebody denies, in the order of time; those of whose status a disagreement tells are told there. */
export function listDoubtful(account: Account, directory: Directory): EventEntry[] {
  const told = new Set(account.disagreements.flatMap(({ about, aspect }) => (aspect === 'status' ? [about] : [])))
  return listEvents(account, directory, ({ id, status }) => doubtful.includes(status) && !told.has(id))
}

/** Later than any date. */
const undated = '~'

function listEvents(account: Account, directory: Directory, keeps: (event: Event) => boolean): EventEntry[] {
  const entries = account.events
    .filter((event) => event.origins.length > 0 && keeps(event))
    .sort((left, right) => (dateOf(left) < dateOf(right) ? -1 : dateOf(left) > dateOf(right) ? 1 : 0))
    .map((event) => enterEvent(event, directory))
  return withoutRepeats(entries)
}

/** A sentence that tells two acts stands once: with the act that most origins tell, and the figures of both; no part of one stands beside it. */
function withoutRepeats(entries: readonly EventEntry[]): EventEntry[] {
  const byWords = new Map<string, EventEntry>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.status, entry.isOnlySaid ?? false, entry.summary])
    const known = byWords.get(key)
    const first = known !== undefined && known.origins.length >= entry.origins.length ? known : entry
    const figures = [...new Set([...(known?.figures ?? []), ...entry.figures])]
    byWords.set(key, { ...first, figures })
  }
  const entered = [...byWords.values()]
  const bySetting = groupBy(entered, settingOf)
  return entered.filter((entry) => !bySetting.get(settingOf(entry))?.some((other) => tellsMore(other, entry)))
}

/** What two entries share of which one may be a part of the other. */
function settingOf({ status, isOnlySaid, sources }: EventEntry): string {
  return JSON.stringify([status, isOnlySaid === true, sources])
}

/** Whether every passage of an entry is a part of one of another, which as many origins tell. */
function tellsMore(whole: EventEntry, part: EventEntry): boolean {
  return (
    whole.origins.length >= part.origins.length &&
    part.figures.every((figure) => whole.figures.includes(figure)) &&
    part.evidence.every((passage) => whole.evidence.some((other) => isPartOf(passage, other)))
  )
}

function isPartOf(part: Passage, whole: Passage): boolean {
  return part.report === whole.report && contains(whole, part) && part.end - part.start < whole.end - whole.start
}

function dateOf({ when }: Event): string {
  return when?.earliest ?? when?.latest ?? undated
}
