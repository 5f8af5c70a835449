import {
  type Account,
  type Event,
  eventStatuses,
  type Id,
  type Passage,
  type PloverType,
  ploverTypes,
  type Statement,
  type StatementKind,
  statementKinds,
  type When,
} from '../../model/index.ts'
import { singleDay } from '../describe-when.ts'
import { dayKey, describeDay, type Told } from './day.ts'
import { type Directory, openDirectory, type Source } from './directory.ts'
import { type EventEntry, enterEvent } from './event-entry.ts'
import { finish, forEachInSteps, type InSteps } from './in-steps.ts'
import { isToldBy } from './is-told-by.ts'
import { isCalled } from './said.ts'
import { type BriefStatement, briefStatement, dayOf } from './said-by-day.ts'
import { nameSpeaker, type Speaker } from './speaker.ts'

/** What happened and what was said, in the order of time. */
export interface TimelineView {
  readonly days: readonly TimelineDay[]
  /** Statements that nothing dates, and which are therefore not shown. */
  readonly undatedStatements: number
  readonly sources: readonly Source[]
}

export interface TimelineDay {
  /** 'YYYY-MM-DD' where it is one day. */
  readonly day?: string
  /** The day, or what else is known of the time, in words. */
  readonly words: string
  readonly items: readonly TimelineItem[]
}

export type TimelineItem =
  | { readonly kind: 'event'; readonly event: EventEntry }
  | {
      readonly kind: 'statement'
      readonly speaker: Speaker
      readonly statement: BriefStatement
      /** The type of act that it is, where it is one. */
      readonly act?: Event['type']
    }

/** Which items to keep; all of them by default. */
export interface TimelineFilter {
  /** Words in a name of who acts, speaks or is spoken for. */
  readonly by?: string
  /** First and last date, 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD': what can have been between them is kept, undated items are not. */
  readonly since?: string
  readonly until?: string
  readonly type?: TimelineType
}

/** What items can be asked for by: either kind of item, a PLOVER type or status of events, a kind of statement. */
export const timelineTypes = [
  'events',
  'statements',
  ...ploverTypes.map((type) => type.toLowerCase() as Lowercase<PloverType>),
  ...eventStatuses,
  ...statementKinds,
] as const
export type TimelineType = (typeof timelineTypes)[number]

interface Candidate extends Told {
  /** Sorts its day in order. */
  readonly dayKey: string
  readonly item: TimelineItem
  /** Who acts or speaks, and for whom. */
  readonly by: readonly Id[]
  readonly types: readonly string[]
}

/** Events and dated statements by day. An act of speech in the words of a dated statement is shown once, as that statement. */
export function makeTimeline(
  account: Account,
  filter: TimelineFilter = {},
  directory: Directory = openDirectory(account),
): TimelineView {
  return finish(makeTimelineInSteps(account, filter, directory))
}

/** The same, some items and then some days at a time. */
export function* makeTimelineInSteps(
  account: Account,
  filter: TimelineFilter,
  directory: Directory,
): InSteps<TimelineView> {
  const byDay = new Map<string, Candidate[]>()
  let undated = 0
  const enter = (candidate: Candidate) => {
    if (!keeps(candidate, filter, directory)) return
    const known = byDay.get(candidate.dayKey)
    if (known === undefined) byDay.set(candidate.dayKey, [candidate])
    else known.push(candidate)
  }
  yield* forEachInSteps(account.events, (event) => {
    const candidate = eventCandidate(event, directory)
    if (candidate !== undefined) enter(candidate)
  })
  const acts = new Map(account.events.flatMap(({ act, type }) => (act === undefined ? [] : [[act, type] as const])))
  yield* forEachInSteps(account.statements, (statement) => {
    if (statement.when === undefined) undated += 1
    else enter(statementCandidate(statement, acts, directory))
  })
  const days: TimelineDay[] = []
  for (const [, group] of [...byDay].sort(([left], [right]) => (left < right ? -1 : 1))) {
    yield
    days.push(makeDay(group, directory))
  }
  const isWhole = Object.values(filter).every((value) => value === undefined)
  return { days, undatedStatements: isWhole ? undated : 0, sources: directory.sources }
}

/** An event, unless it is an act of speech that is shown as its statement. */
function eventCandidate(event: Event, directory: Directory): Candidate | undefined {
  if (isToldBy(event, (id) => directory.statement(id)?.when !== undefined, directory)) return undefined
  const entry = enterEvent(event, directory)
  return {
    ...datedBy(event.when),
    evidence: entry.evidence,
    dayKey: directory.once(eventDay, event),
    item: { kind: 'event', event: entry },
    by: event.actors,
    types: ['events', event.type.toLowerCase(), event.status],
  }
}

function eventDay(event: Event, directory: Directory): string {
  return dayKey({ ...datedBy(event.when), evidence: enterEvent(event, directory).evidence }, directory)
}

function statementCandidate(
  statement: Statement,
  acts: ReadonlyMap<Id, Event['type']>,
  directory: Directory,
): Candidate {
  const { speaker, onBehalfOf, kind, when, renderings } = statement
  const act = acts.get(statement.id)
  return {
    ...datedBy(when),
    evidence: renderings.map(({ evidence }) => evidence),
    dayKey: dayOf(statement, directory),
    item: {
      kind: 'statement',
      speaker: nameSpeaker(speaker, onBehalfOf, directory),
      statement: briefStatement(statement, directory),
      ...(act === undefined ? {} : { act }),
    },
    by: [speaker, ...(onBehalfOf === undefined ? [] : [onBehalfOf])],
    types: ['statements', kind satisfies StatementKind, ...(act === undefined ? [] : [act.toLowerCase()])],
  }
}

function datedBy(when: When | undefined): { readonly when?: When } {
  return when === undefined ? {} : { when }
}

function keeps({ when, by, types }: Candidate, filter: TimelineFilter, directory: Directory): boolean {
  const { since, until } = filter
  if (filter.type !== undefined && !types.includes(filter.type)) return false
  const { by: words } = filter
  if (words !== undefined && !by.some((id) => isCalled(directory.actor(id), words))) return false
  if (since === undefined && until === undefined) return true
  if (when === undefined) return false
  // An open side reaches as far as is asked; '~' sorts behind every day of a month or year.
  const isBefore = since !== undefined && when.latest !== undefined && `${when.latest}~` < since
  const isAfter = until !== undefined && when.earliest !== undefined && when.earliest > `${until}~`
  return !isBefore && !isAfter
}

function makeDay(group: readonly Candidate[], directory: Directory): TimelineDay {
  const [first] = group
  const day = first?.when && singleDay(first.when)
  const ordered = group
    .map((candidate) => ({ candidate, place: firstOf(candidate.evidence, directory) }))
    .sort(
      (left, right) =>
        rank(left.candidate) - rank(right.candidate) ||
        (left.place === undefined || right.place === undefined
          ? 0
          : directory.comparePassages(left.place, right.place)),
    )
  return {
    ...(day === undefined ? {} : { day }),
    words: first === undefined ? '' : describeDay(first, directory),
    items: ordered.map(({ candidate }) => candidate.item),
  }
}

/** Events come before what is said. */
function rank({ item }: Candidate): number {
  return item.kind === 'event' ? 0 : 1
}

/** The passage that a reader meets first. */
function firstOf(evidence: readonly Passage[], directory: Directory): Passage | undefined {
  return evidence.length < 2 ? evidence[0] : [...evidence].sort(directory.comparePassages)[0]
}
