import type { Event, EventStatus, Figure, Id, Passage, Statement, When } from '../../model/index.ts'
import { balanceQuotes } from '../../text/balance-quotes.ts'
import { contains, overlaps } from '../../text/span.ts'
import { describeFigure } from '../describe-figure.ts'
import { type NamedOrigin, nameOrigins } from './backing.ts'
import { describeDated } from './day.ts'
import type { Directory } from './directory.ts'
import { standing, takenBack } from './taken-back.ts'

/** An event as the views show it. */
export interface EventEntry {
  readonly id: Id
  readonly type: Event['type']
  readonly mode?: string
  /** Score of the act in tenths. */
  readonly scale: number
  readonly status: EventStatus
  readonly summary: string
  readonly when?: When
  /** The date in words; absent where only undated reports tell of it. */
  readonly date?: string
  readonly place?: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** Figures in words, each once; numbers of which it is not said what they count are left out. */
  readonly figures: readonly string[]
  /** On what condition, in the words of the statement that tells it. */
  readonly condition?: string
  /** Who says so; empty where reports tell it in their own voice. */
  readonly by: readonly string[]
  /** Whether no report tells it in its own voice: every passage stands in the words of those who are quoted. */
  readonly isOnlySaid?: true
  readonly origins: readonly NamedOrigin[]
  /** Numbers of the reports that tell it. */
  readonly sources: readonly number[]
  /** The clauses that tell it and were not taken back (all, where every one was), in the order a reader meets them. */
  readonly evidence: readonly Passage[]
  /** Numbers of the reports by which it was taken back; absent while any outlet stands by it. */
  readonly droppedBy?: readonly number[]
}

/** Names everything that an event refers to. */
export function enterEvent(event: Event, directory: Directory): EventEntry {
  return directory.once(makeEntry, event)
}

function makeEntry(event: Event, directory: Directory): EventEntry {
  const { id, type, mode, scale, status, summary, when, place, actors, recipients } = event
  const within = event.within.flatMap((one) => directory.statement(one) ?? [])
  const speakers = [...new Set(within.map(({ speaker }) => speaker))]
  const condition = conditionOf(event, within, directory)
  const evidence = standing(event.mentions)
    .map((mention) => mention.evidence)
    .sort(directory.comparePassages)
  const date = describeDated({ ...(when === undefined ? {} : { when }), evidence }, directory)
  return {
    id,
    type,
    ...(mode === undefined ? {} : { mode }),
    scale,
    status,
    summary,
    ...(when === undefined ? {} : { when }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place: directory.actorName(place) }),
    actors: actors.map(directory.actorName),
    recipients: recipients.map(directory.actorName),
    figures: [...new Set(event.figures.filter(isTelling).map(describeFigure))],
    ...(condition === undefined ? {} : { condition }),
    by: speakers.map(directory.actorName),
    ...(isOnlySaid(evidence, within) ? { isOnlySaid: true } : {}),
    origins: nameOrigins(event.origins, [...actors, ...recipients, ...speakers], directory),
    sources: directory.numbers(evidence),
    evidence,
    ...takenBack(event.mentions, directory),
  }
}

function isOnlySaid(evidence: readonly Passage[], within: readonly Statement[]): boolean {
  const said = within.flatMap(({ renderings }) => renderings.map((rendering) => rendering.evidence))
  return evidence.every((passage) => said.some((one) => one.report === passage.report && overlaps(one, passage)))
}

/** Whether it is said what a number counts. */
function isTelling({ what, of, unit }: Figure): boolean {
  return what !== 'other' || of !== undefined || unit !== undefined
}

/** The condition that the statement names; none for an event that is itself what the condition tells of. */
function conditionOf({ act, mentions }: Event, within: readonly Statement[], directory: Directory): string | undefined {
  const own = act === undefined ? undefined : directory.statement(act)
  const tellers = own === undefined ? within : [own, ...within]
  const conditions = tellers.flatMap(({ renderings }) => renderings.flatMap(({ condition }) => condition ?? []))
  const isCondition = conditions.some((condition) =>
    mentions.some(({ trigger }) => trigger.report === condition.report && contains(condition, trigger)),
  )
  const [first] = conditions
  return isCondition || first === undefined ? undefined : balanceQuotes(first.quote)
}
