import type { Id, When } from '../../../model/index.ts'
import type { Outlets } from '../../outlets/find-outlets.ts'
import type { OutletUse } from '../../outlets/name-outlets.ts'
import type { SharedText } from './compare-reports.ts'

/** Which of two reports came first, and how that is known; the strongest ground first. */
export interface Precedence {
  readonly first: 'left' | 'right'
  readonly ground: (typeof grounds)[number]
}

/** Grounds on which one report is taken to be earlier, the strongest first. */
export const grounds = ['version', 'credit', 'time', 'mention', 'containment', 'id'] as const

/** What is known of the two reports besides their words. */
export interface PrecedenceContext {
  readonly dates?: ReadonlyMap<Id, When>
  readonly outlets?: Outlets
  /** Which of two versions of one page came first: negative for the left one; undefined for two pages. */
  compareVersions?(left: Id, right: Id): number | undefined
  /** The first version of the page that a report is a version of, or itself. */
  firstVersion?(report: Id): Id
}

/** The two reports' words, as far as they tell which is the complete one. */
export interface SharedWords {
  /** Own words of each that any other report has too: the original has most, what reprints add is in none but them. */
  readonly left: number
  readonly right: number
}

/** Share of the larger count of words by which two must differ to tell who leads. */
const clearDifference = 0.02

/**
 * Tells who was first: the earlier version of one page, whom the other credits as a whole, who is dated earlier, whom the other names as a source, who has more that others have too, who holds more of the other, and
 * else the smaller id.
 */
export function comparePrecedence(
  left: Id,
  right: Id,
  shared: SharedText,
  words: SharedWords,
  context: PrecedenceContext,
): Precedence {
  const { dates, outlets } = context
  const version = context.compareVersions?.(left, right)
  if (version !== undefined) return { first: version < 0 ? 'left' : 'right', ground: 'version' }
  const credited = firstBy((report, other) => namesOutlet(report, other, outlets, outlets?.credits))
  if (credited) return { first: credited, ground: 'credit' }
  const dated = firstBy((report, other) => isBefore(dates?.get(other), dates?.get(report)))
  if (dated) return { first: dated, ground: 'time' }
  const mentioned = firstBy((report, other) => namesOutlet(report, other, outlets, outlets?.mentions))
  if (mentioned) return { first: mentioned, ground: 'mention' }
  for (const [ofLeft, ofRight] of [
    [words.left, words.right],
    [shared.shareRight, shared.shareLeft],
  ] as const) {
    const clear = Math.abs(ofLeft - ofRight) > clearDifference * Math.max(ofLeft, ofRight)
    if (clear) return { first: ofLeft > ofRight ? 'left' : 'right', ground: 'containment' }
  }
  return { first: left < right ? 'left' : 'right', ground: 'id' }

  /** The one that the other comes after, where that holds of one of them only. */
  function firstBy(comesAfter: (report: Id, other: Id) => boolean): 'left' | 'right' | undefined {
    const [rightAfter, leftAfter] = [comesAfter(right, left), comesAfter(left, right)]
    return rightAfter === leftAfter ? undefined : rightAfter ? 'left' : 'right'
  }
}

/** Whether a report names the other's outlet as where it has something from, and is not by that outlet itself. */
function namesOutlet(
  report: Id,
  other: Id,
  outlets: Outlets | undefined,
  named: ReadonlyMap<Id, readonly { readonly outlet: Id; readonly use?: OutletUse }[]> | undefined,
): boolean {
  const outlet = outlets?.byReport.get(other)
  if (outlet === undefined || outlet === outlets?.byReport.get(report)) return false
  return (named?.get(report) ?? []).some((mention) => mention.outlet === outlet && mention.use !== 'publisher')
}

/** Whether all of a date's range lies before the other's; times are compared where both have one with its zone, else days. */
export function isBefore(left: When | undefined, right: When | undefined): boolean {
  const [latest, earliest] = [left?.latest, right?.earliest]
  if (latest === undefined || earliest === undefined) return false
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/u
  if (zoned.test(latest) && zoned.test(earliest)) return Date.parse(latest) < Date.parse(earliest)
  return latest.slice(0, 10) < earliest.slice(0, 10)
}
