import type { Problem } from '../../model/index.ts'
import type { Source } from '../../situation/views/directory.ts'
import { groupBy } from '../../situation/views/group-by.ts'
import { openPage, type Page, type Setting } from './page.ts'
import { count } from './words.ts'

/** How many problems of one code are shown in full. */
const shownProblems = 3

/** Sets the list of problems: how many of each code, the first few in full, reports by their location. */
export function renderProblems(
  problems: readonly Problem[],
  sources: readonly Source[],
  page: Page,
  { colors }: Setting,
): void {
  if (problems.length === 0) return
  const locations = new Map(sources.map(({ report, location }) => [report, location]))
  page.heading('Problems')
  const byCode = [...groupBy(problems, ({ code }) => code)].sort(
    ([one, left], [other, right]) => right.length - left.length || (one < other ? -1 : 1),
  )
  for (const [code, group] of byCode) {
    page.paragraph(`${code.replaceAll('-', ' ')} (${group.length})`, { prefix: '  ', style: colors.yellow })
    for (const { subject, message } of group.slice(0, shownProblems)) {
      const where = describeSubject(subject, locations)
      page.paragraph(message.startsWith(`${where}:`) ? message : `${where}: ${message}`, { prefix: '    – ' })
    }
    const rest = group.length - shownProblems
    if (rest > 0)
      page.paragraph(`and ${count(rest, 'more', 'more')}; --json lists them all`, {
        prefix: '      ',
        style: colors.dim,
      })
  }
}

/** A report or a mention in it by the report's location: 'page.html at 1027'. */
function describeSubject(subject: string, locations: ReadonlyMap<string, string>): string {
  const [report = '', start] = subject.split('|')
  const location = locations.get(report)
  if (location === undefined) return subject
  return start === undefined ? location : `${location} at ${start}`
}

/** The same list alone, for the end of a run. */
export function problemsPage(problems: readonly Problem[], sources: readonly Source[], setting: Setting): string {
  if (problems.length === 0) return ''
  const page = openPage(setting)
  renderProblems(problems, sources, page, setting)
  return page.toString()
}
