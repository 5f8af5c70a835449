import type { Act, AnnotatedReport, Statement, When } from '../../model/index.ts'
import { isAfter } from '../../text/intersect-whens.ts'
import { reportLimit } from '../report-limit.ts'
import { isOfDay } from './day-of-news.ts'
import { givenWhen } from './given-when.ts'
import { whenSaid } from './when-said.ts'

/** 'Tomorrow he flies to the capital': told in the present, and still to come when the report appeared. */
export function isToCome({ status, time }: Act, { layers }: AnnotatedReport, published: When | undefined): boolean {
  const given = time === undefined ? undefined : layers.times[time]?.when?.earliest
  const latest = published?.latest?.slice(0, 10)
  if (status !== 'happened' || given === undefined || latest === undefined) return false
  return published?.basis !== 'bounded' && isAfter(given, latest)
}

/** What else is known of when a mention's act was done. */
interface Known {
  readonly report: AnnotatedReport
  /** When the report appeared. */
  readonly published: When | undefined
  /** The day whose news the report tells. */
  readonly news: When | undefined
}

/**
 * When an act was done: an act of speech when its statement was made; else the date that its clause gives, that of the day whose news it belongs to,
 * or what its status and the report's date leave possible.
 */
export function whenOf(
  act: Act,
  statement: Statement | undefined,
  { report, published, news }: Known,
): When | undefined {
  const when = statement
    ? whenSaid(statement.when, act, report, published)
    : whenDone(act, givenWhen(act, report), published)
  const isNews = when?.basis === 'published' && news?.earliest !== undefined && isOfDay(act, news.earliest, report)
  return isNews ? news : when
}

function whenDone({ status }: Act, given: When | undefined, published: When | undefined): When | undefined {
  const done = status === 'happened' || status === 'ongoing'
  const latest = published?.latest?.slice(0, 10)
  if (given) {
    const isLater = given.earliest !== undefined && latest !== undefined && isAfter(given.earliest, latest)
    if (!(done && isLater)) return given
  }
  if (done) return reportLimit('latest', latest, 'told as done when the report appeared')
  if (status === 'planned')
    return reportLimit('earliest', published?.earliest?.slice(0, 10), 'still to come when the report appeared')
  return undefined
}
