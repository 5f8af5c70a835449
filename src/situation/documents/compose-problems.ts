import type { Problem } from '../../model/index.ts'
import type { Block, Section } from '../../text/document.ts'
import type { Source } from '../views/directory.ts'
import { groupBy } from '../views/group-by.ts'
import { count } from './words.ts'

/** How many problems of one code are shown in full. */
const shownProblems = 3

/** Problems: how many of each code, the first few in full, reports by their location. */
export function composeProblems(problems: readonly Problem[], sources: readonly Source[]): Section | undefined {
  if (problems.length === 0) return undefined
  const locations = new Map(sources.map(({ report, location }) => [report, location]))
  const byCode = [...groupBy(problems, ({ code }) => code)].sort(
    ([one, left], [other, right]) => right.length - left.length || (one < other ? -1 : 1),
  )
  const blocks = byCode.flatMap(([code, group]): Block[] => {
    const rest = group.length - shownProblems
    return [
      { kind: 'topic', name: `${code.replaceAll('-', ' ')} (${group.length})` },
      ...group.slice(0, shownProblems).map(({ subject, message }): Block => {
        const where = describeSubject(subject, locations)
        const text = message.startsWith(`${where}:`) ? message : `${where}: ${message}`
        return { kind: 'point', text, evidence: [], details: [] }
      }),
      ...(rest > 0
        ? [
            {
              kind: 'point',
              text: `and ${count(rest, 'more', 'more')}; --json lists them all`,
              evidence: [],
              details: [],
            } as const,
          ]
        : []),
    ]
  })
  return { title: 'Problems', blocks }
}

/** A report or a mention in it by the report's location: 'page.html at 1027'. */
function describeSubject(subject: string, locations: ReadonlyMap<string, string>): string {
  const [report = '', start] = subject.split('|')
  const location = locations.get(report)
  if (location === undefined) return subject
  return start === undefined ? location : `${location} at ${start}`
}
