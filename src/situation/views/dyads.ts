import type { Account, Dyad, Evidence, Id, When } from '../../model/index.ts'
import { type Directory, openDirectory, type Source } from './directory.ts'
import { type EventEntry, enterEvent } from './event-entry.ts'
import { isCalled } from './said.ts'

/** Who does what to whom, month by month. */
export interface DyadsView {
  /** Those with most events first. */
  readonly dyads: readonly DyadEntry[]
  readonly sources: readonly Source[]
}

export interface DyadEntry {
  readonly source: { readonly id: Id; readonly name: string }
  readonly target: { readonly id: Id; readonly name: string }
  /** Months in which something happened, in order. */
  readonly months: readonly DyadMonthEntry[]
  /** Events that are in no month: not dated to one, or not happened. */
  readonly others: readonly EventEntry[]
  readonly stances: readonly StanceEntry[]
}

export interface DyadMonthEntry {
  /** 'YYYY-MM'. */
  readonly month: string
  readonly count: number
  /** Sum and mean of the scores, from -10 (most hostile) to +10 for each event, to one decimal. */
  readonly sum: number
  readonly mean: number
  readonly events: readonly EventEntry[]
}

export interface StanceEntry {
  readonly label: string
  readonly when?: When
  readonly by: string
  readonly sources: readonly number[]
  readonly evidence: readonly Evidence[]
}

/** Dyads with the events behind each month; `of` keeps those with a side whose name or alias holds these words. */
export function listDyads(account: Account, of?: string, directory: Directory = openDirectory(account)): DyadsView {
  const events = new Map(account.events.map((event) => [event.id, event]))
  const dyads = account.dyads
    .filter(({ actors }) => of === undefined || actors.some((id) => isCalled(directory.actor(id), of)))
    .map((dyad) => {
      const entered = dyad.events.flatMap((id) => {
        const event = events.get(id)
        return event === undefined ? [] : [enterEvent(event, directory)]
      })
      return enterDyad(dyad, entered, directory)
    })
    .filter(({ months, others, stances }) => months.length + others.length + stances.length > 0)
  return { dyads: dyads.sort(byEvents), sources: directory.sources }
}

function enterDyad({ actors, series, stances }: Dyad, events: readonly EventEntry[], directory: Directory): DyadEntry {
  const [source, target] = actors
  const months = series.map(({ month, events: count, sum }) => ({
    month,
    count,
    sum: points(sum),
    mean: count === 0 ? 0 : points(sum / count),
    events: events.filter((event) => isCounted(event) && monthOf(event) === month).sort(byDate),
  }))
  const shown = new Set(months.flatMap((month) => month.events.map(({ id }) => id)))
  return {
    source: { id: source, name: directory.actorName(source) },
    target: { id: target, name: directory.actorName(target) },
    months,
    others: events.filter(({ id }) => !shown.has(id)).sort(byDate),
    stances: stances.map(({ label, statement, when }) => {
      const told = directory.statement(statement)
      const evidence = told?.renderings.map((rendering) => rendering.evidence) ?? []
      return {
        label,
        ...(when === undefined ? {} : { when }),
        by: told === undefined ? '' : directory.actorName(told.speaker),
        sources: directory.numbers(evidence),
        evidence,
      }
    }),
  }
}

/** Tenths as points, to one decimal. */
function points(tenths: number): number {
  return Math.round(tenths) / 10
}

function isCounted({ status, type }: EventEntry): boolean {
  return (status === 'happened' || status === 'ongoing') && type !== 'OTHER'
}

const monthLength = 'YYYY-MM'.length

/** The month an event falls in, where it can be no other. */
function monthOf({ when }: EventEntry): string | undefined {
  const month = when?.earliest?.slice(0, monthLength)
  return month?.length === monthLength && when?.latest?.slice(0, monthLength) === month ? month : undefined
}

function byDate(left: EventEntry, right: EventEntry): number {
  const [one, other] = [left, right].map(({ when }) => when?.earliest ?? when?.latest ?? '~')
  return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0
}

function byEvents(left: DyadEntry, right: DyadEntry): number {
  return sizeOf(right) - sizeOf(left) || (left.source.name < right.source.name ? -1 : 1)
}

function sizeOf({ months, others }: DyadEntry): number {
  return months.reduce((sum, { count }) => sum + count, 0) + others.length
}
