import type { Account, Id, Passage, Report } from '../model/index.ts'

/** Reports of an earlier account whose words changed since, by their ids: the later report of the same place, which the earlier did not have. */
export function findReplaced(old: Account, now: Account): ReadonlyMap<Id, Report> {
  const known = new Set(old.reports.map(({ id }) => id))
  const kept = new Set(now.reports.map(({ id }) => id))
  const later = new Map(now.reports.filter(({ id }) => !known.has(id)).map((report) => [report.location, report]))
  return new Map(
    old.reports.flatMap(({ id, location }) => {
      const report = kept.has(id) ? undefined : later.get(location)
      return report === undefined ? [] : [[id, report] as const]
    }),
  )
}

/** A passage where its words stand in the report that replaces its own, the nearest of several; itself where they stand there no more. */
export function carryOver(passage: Passage, replaced: ReadonlyMap<Id, Report>): Passage {
  const report = replaced.get(passage.report)
  if (report?.text === undefined) return passage
  const places = [
    report.text.lastIndexOf(passage.quote, passage.start),
    report.text.indexOf(passage.quote, passage.start),
  ]
  const [start] = places
    .filter((place) => place >= 0)
    .sort((left, right) => Math.abs(left - passage.start) - Math.abs(right - passage.start))
  if (start === undefined) return passage
  return { ...passage, report: report.id, start, end: start + passage.quote.length }
}
