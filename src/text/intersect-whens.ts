import type { Bound, When, WhenBasis } from '../model/index.ts'
import { limits, writeEdtf } from './edtf.ts'

/**
 * What several dates of one thing leave possible together, with the bounds of all of them; `undefined` where they cannot all be
 * true, or where there are none.
 *
 * A day counts as its whole length beside a time of that day. The basis is the firmest of those that are as narrow as the result,
 * else 'bounded'. Independent of order.
 */
export function intersectWhens(whens: readonly When[]): When | undefined {
  if (whens.length === 0) return undefined
  const earliest = latestOf(whens.map((when) => when.earliest))
  const latest = earliestOf(whens.map((when) => when.latest))
  if (earliest !== undefined && latest !== undefined && isAfter(earliest, latest)) return undefined
  const same = whens.filter((when) => when.earliest === earliest && when.latest === latest)
  const basis = firmness.find((one) => same.some((when) => when.basis === one)) ?? 'bounded'
  const edtf = same
    .map((when) => when.edtf)
    .sort((left, right) => left.length - right.length || compare(left, right))[0]
  return {
    edtf: edtf ?? writeEdtf(limits(earliest, latest)),
    ...limits(earliest, latest),
    basis,
    bounds: uniqueBounds(whens.flatMap((when) => when.bounds)),
  }
}

const firmness: readonly WhenBasis[] = ['stated', 'resolved', 'corroborated', 'bounded', 'published']

/** Whether one ISO date or time lies wholly after another; a day lasts until its midnight. */
export function isAfter(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length)
  return left.slice(0, length) > right.slice(0, length)
}

function latestOf(dates: readonly (string | undefined)[]): string | undefined {
  return known(dates).reduce<string | undefined>(
    (found, date) => (found === undefined || compare(date, found) > 0 ? date : found),
    undefined,
  )
}

/** The earlier end; of a day and a time on it the time, which ends first. */
function earliestOf(dates: readonly (string | undefined)[]): string | undefined {
  return known(dates).reduce<string | undefined>((found, date) => {
    if (found === undefined) return date
    if (date.startsWith(found) || found.startsWith(date)) return date.length > found.length ? date : found
    return compare(date, found) < 0 ? date : found
  }, undefined)
}

function known(dates: readonly (string | undefined)[]): string[] {
  return dates.filter((date) => date !== undefined)
}

/** Bounds without repetitions, in an order of their own. */
export function uniqueBounds(bounds: readonly Bound[]): Bound[] {
  const byKey = new Map(
    bounds.map((bound) => [JSON.stringify([bound.date, bound.side, bound.reason, bound.evidence]), bound]),
  )
  return [...byKey].sort(([left], [right]) => compare(left, right)).map(([, bound]) => bound)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
