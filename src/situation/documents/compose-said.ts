import type { Block, Section } from '../../text/document.ts'
import { groupBy } from '../views/group-by.ts'
import type { BriefStatement, SaidDay, SaidSection } from '../views/said-by-day.ts'
import { composeStatement, datedByReport, isDatedByReport } from './compose-statement.ts'
import { describeDay } from './describe-day.ts'
import { describeBacking, describeSpeaker, plainRemark } from './words.ts'

/** Who said what, by day and speaker. */
export function composeSaid({ days }: SaidSection): Section {
  const remark: Block = { kind: 'remark', text: plainRemark }
  return { title: 'Who said what', blocks: [remark, ...days.flatMap(composeDay)] }
}

function composeDay(day: SaidDay): Block[] {
  const isByReport = day.speakers.every(({ statements }) => statements.every(isDatedByReport))
  return [
    { kind: 'heading', text: describeDay(day) },
    ...day.speakers.flatMap(({ speaker, statements }): Block[] => {
      const about = describeSpeaker(speaker)
      return groupByWay(statements).flatMap((group): Block[] => {
        const entries = group.map((statement) => composeStatement(statement))
        const shared = sharedDetails(entries)
        return [
          {
            kind: 'topic',
            name: speaker.name,
            ...(about === '' ? {} : { about }),
            details: isByReport ? shared.filter((detail) => detail !== datedByReport) : shared,
          },
          ...entries.map((entry) => ({
            ...entry,
            details: entry.details.filter((detail) => !shared.includes(detail)),
          })),
        ]
      })
    }),
  ]
}

/** From this many statements on that came the same way, what tells the way stands once above them. */
const several = 3

/** A speaker's statements, those apart of which several came the same way to the reports. */
function groupByWay(statements: readonly BriefStatement[]): readonly (readonly BriefStatement[])[] {
  const ways = groupBy(statements, ({ toldBy = [], through, origins }) =>
    [...toldBy, ...describeBacking(through, origins)].join(' · '),
  )
  const isApart = (statement: BriefStatement) =>
    [...ways].some(([way, group]) => way !== '' && group.length >= several && group.includes(statement))
  const apart = [...ways.values()].filter((group) => group.every(isApart))
  const rest = statements.filter((statement) => !isApart(statement))
  return [...apart, rest]
    .filter((group) => group.length > 0)
    .sort(([left], [right]) => statements.indexOf(left as BriefStatement) - statements.indexOf(right as BriefStatement))
}

/** What would stand below every statement of a speaker is told once, below the name. */
function sharedDetails(entries: readonly { readonly details: readonly string[] }[]): string[] {
  const [first, ...others] = entries.map(({ details }) => details)
  return (first ?? []).filter((detail) => others.every((details) => details.includes(detail)))
}
