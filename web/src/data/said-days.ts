import type { Account, Passage, Report, Statement } from '../../../src/model/index.ts'
import { singleDay } from '../../../src/situation/describe-when.ts'
import { describeDated, describeDay } from '../../../src/situation/views/day.ts'
import { derive } from './derived.ts'
import { directoryOf } from './views.ts'

/** How a statement stands to a day: made on it; told by a report of it; or not dated nearer than that it may be of it. */
export type DayFit = 'on' | 'told' | 'perhaps'

/** 'YYYY-MM-DD' where a statement was made on one day for certain. */
function dayOf({ when }: Pick<Statement, 'when'>): string | undefined {
  return when === undefined ? undefined : singleDay(when)
}

/** The day of the first report of a statement that nothing else dates: it was made then or before. */
function toldDayOf(statement: Statement, account: Account): string | undefined {
  const { when } = statement
  const day = when?.latest?.slice(0, dayLength)
  if (when?.basis !== 'published' || day?.length !== dayLength || dayOf(statement) !== undefined) return undefined
  return describeDated(toldOf(statement), directoryOf(account)) === undefined ? undefined : day
}

/** The day by which each statement is looked for, by id: when it was made, else when it was told. */
export const daysOf = derive(
  (account: Account): ReadonlyMap<string, string> =>
    new Map(
      account.statements.flatMap((statement) => {
        const day = dayOf(statement) ?? toldDayOf(statement, account)
        return day === undefined ? [] : [[statement.id, day] as const]
      }),
    ),
)

/** How a statement stands to a day; absent where it is of another. */
export function fitDay(statement: Statement, day: string, account: Account): DayFit | undefined {
  const own = dayOf(statement)
  if (own !== undefined) return own === day ? 'on' : undefined
  const told = toldDayOf(statement, account)
  if (told !== undefined) return told === day ? 'told' : undefined
  const { when } = statement
  if (when !== undefined && when.basis !== 'published') return isWithin(day, when) ? 'perhaps' : undefined
  const { report } = directoryOf(account)
  return statement.renderings.some(({ evidence }) => mayBeOf(report(evidence.report), day)) ? 'perhaps' : undefined
}

/** When a statement was made, in words, or what is known where it is not dated. */
export function describeSaid(statement: Statement, account: Account): string {
  return describeDay(toldOf(statement), directoryOf(account))
}

function toldOf({ when, renderings }: Statement): Parameters<typeof describeDay>[0] {
  return { ...(when === undefined ? {} : { when }), evidence: renderings.map(({ evidence }) => evidence) }
}

/** Whether a report may have appeared on a day. */
function mayBeOf(report: Report | undefined, day: string): boolean {
  return report !== undefined && (report.published === undefined || isWithin(day, report.published))
}

function isWithin(
  day: string,
  { earliest, latest }: { readonly earliest?: string; readonly latest?: string },
): boolean {
  return (earliest ?? day).slice(0, dayLength) <= day && day <= (latest ?? day).slice(0, dayLength)
}

const dayLength = 'YYYY-MM-DD'.length

/** Where a statement is first told, and from when on it may be. */
export interface Place {
  readonly passage: Passage
  readonly limit: string
}

/** The first passage of a statement in the order of reading. */
export function placeOf({ renderings }: Statement, account: Account): Place | undefined {
  const { comparePassages, report } = directoryOf(account)
  const [passage] = renderings.map(({ evidence }) => evidence).sort(comparePassages)
  return passage === undefined
    ? undefined
    : { passage, limit: report(passage.report)?.published?.earliest?.slice(0, dayLength) ?? '' }
}

/** Those first whose reports are nearest to a day from which on they may be; then as a reader meets them. */
export function comparePlaces(left: Place | undefined, right: Place | undefined, account: Account): number {
  if (left === undefined || right === undefined) return 0
  if (left.limit !== right.limit) return left.limit < right.limit ? 1 : -1
  return directoryOf(account).comparePassages(left.passage, right.passage)
}
