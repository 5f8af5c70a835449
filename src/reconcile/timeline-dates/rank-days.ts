import type { DatedSentence } from './dated-sentence.ts'

/** A day with how much the reports make of it. */
export interface RankedDay {
  /** ISO date. */
  readonly day: string
  readonly weight: number
}

const dayMs = 86_400_000

/**
 * The days that reports name or appear on, the weightiest first, the earlier of equals.
 *
 * Each report that names a day counts once, and the more the longer after (or before) the day it does so: what is still told weeks later
 * made history. Of a dozen such weights this one was best on the dev sets of evals/timelines.
 */
export function rankDays(sentences: readonly DatedSentence[]): RankedDay[] {
  const lags = new Map<string, Map<string, number>>()
  for (const { report, published, days } of sentences) {
    if (!lags.has(published)) lags.set(published, new Map())
    for (const day of days) {
      const byReport = lags.get(day) ?? new Map<string, number>()
      byReport.set(report, Math.abs(Date.parse(published) - Date.parse(day)) / dayMs)
      lags.set(day, byReport)
    }
  }
  return [...lags]
    .map(([day, byReport]) => ({ day, weight: sum([...byReport.values()].map((lag) => 1 + Math.log1p(lag))) }))
    .sort((a, b) => b.weight - a.weight || (a.day < b.day ? -1 : 1))
}

/** Sums from the smallest up, so that the order of reports changes nothing. */
function sum(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0)
}
