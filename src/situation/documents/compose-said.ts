import type { Block, Section } from '../../text/document.ts'
import type { SaidDay, SaidSection } from '../views/said-by-day.ts'
import { composeStatement, datedByReport, isDatedByReport } from './compose-statement.ts'
import { describeDay } from './describe-day.ts'
import { describeSpeaker, plainRemark } from './words.ts'

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
      const entries = statements.map((statement) => composeStatement(statement))
      const shared = sharedDetails(entries)
      const about = describeSpeaker(speaker)
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
    }),
  ]
}

/** What would stand below every statement of a speaker is told once, below the name. */
function sharedDetails(entries: readonly { readonly details: readonly string[] }[]): string[] {
  const [first, ...others] = entries.map(({ details }) => details)
  return (first ?? []).filter((detail) => others.every((details) => details.includes(detail)))
}
