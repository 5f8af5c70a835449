import type { Id, Origin, Passage, Report } from '../../../src/model/index.ts'

/** The passage of a lead that a passage repeats, as far as a report's copied ranges tell: the report it is copied from. */
export function copiedFrom(passage: Passage, reports: readonly Report[]): Report | undefined {
  const report = reports.find(({ id }) => id === passage.report)
  const range = report?.copied.find(({ start, end }) => start <= passage.start && passage.end <= end)
  return range && reports.find(({ id }) => id === range.from.report)
}

/** The chain of a rendering: what is said of it, and the outlet it is copied from. */
export function makeChain(passage: Passage, told: readonly Id[], reports: readonly Report[]): Id[] {
  const lead = copiedFrom(passage, reports)?.outlet
  return lead === undefined || told.includes(lead) ? [...told] : [...told, lead]
}

/** Where a passage comes from: the outlet that is named (or else given), that of the passage it copies, or the report's own. */
export function originOf(
  passage: Passage,
  chain: readonly Id[],
  given: Id | undefined,
  reports: readonly Report[],
): Origin {
  const report = reports.find(({ id }) => id === passage.report)
  const source = copiedFrom(passage, reports)
  const id = given ?? chain[0] ?? source?.outlet ?? report?.outlet
  if (id === undefined) return { kind: 'report', id: passage.report, credited: false }
  const isNamed =
    source === undefined || id !== source.outlet || (report?.credits ?? []).some(({ outlet }) => outlet === id)
  return { kind: 'outlet', id, credited: id !== report?.outlet && isNamed }
}

/** Each origin once; credited where any of them is. */
export function uniteOrigins(origins: readonly Origin[]): Origin[] {
  const united = new Map<string, Origin>()
  for (const origin of origins) {
    const other = united.get(`${origin.kind} ${origin.id}`)
    united.set(`${origin.kind} ${origin.id}`, { ...origin, credited: origin.credited || (other?.credited ?? false) })
  }
  return [...united.values()]
}
