import type { Account, Evidence, Report } from '../../../src/model/index.ts'
import type { Dispute } from '../../../src/situation/views/disputed.ts'
import type { EventEntry } from '../../../src/situation/views/event-entry.ts'
import type { Saying } from '../parts/entry-list.tsx'
import { derive } from './derived.ts'
import { briefOf } from './views.ts'

/** What an account tells, without its order into sections. */
export interface Told {
  readonly events: readonly EventEntry[]
  readonly sayings: readonly Saying[]
  readonly disputes: readonly Dispute[]
}

/** All events, statements and disagreements of the brief. */
export const toldOf = derive((account): Told => {
  const { sections } = briefOf(account)
  return {
    events: sections.flatMap((section) =>
      section.kind === 'established'
        ? [...section.groups.flatMap((group) => group.events), ...section.claimed]
        : section.kind === 'planned' || section.kind === 'dropped'
          ? section.events
          : section.kind === 'disputed'
            ? section.denied
            : [],
    ),
    sayings: sections.flatMap((section) =>
      section.kind === 'said'
        ? section.days.flatMap(({ speakers }) =>
            speakers.flatMap(({ speaker, statements }) => statements.map((statement) => ({ speaker, statement }))),
          )
        : section.kind === 'dropped'
          ? section.statements
          : [],
    ),
    disputes: sections.flatMap((section) => (section.kind === 'disputed' ? section.disputes : [])),
  }
})

/** What of it is kept; a disagreement is where one of its positions is. */
export function keepTold(told: Told, keeps: (evidence: readonly Evidence[], id: string) => boolean): Told {
  return {
    events: told.events.filter(({ evidence, id }) => keeps(evidence, id)),
    sayings: told.sayings.filter(({ statement }) => keeps(statement.evidence, statement.id)),
    disputes: told.disputes.filter(({ positions, id }) => positions.some(({ evidence }) => keeps(evidence, id))),
  }
}

/** Reports that are of no month: not dated, or within limits that begin with a year. */
export const undatedOf = derive((account: Account): readonly Report[] =>
  account.reports.filter((report) => monthOf(report) === undefined),
)

/** The month of a report, or in which its limits begin; a limit of New Year comes from a year alone and tells of no month. */
function monthOf({ published }: Report): string | undefined {
  const earliest = published?.earliest
  if (earliest === undefined || earliest.length < 'YYYY-MM'.length) return undefined
  return published?.basis === 'bounded' && earliest.endsWith('-01-01') ? undefined : earliest.slice(0, 'YYYY-MM'.length)
}

/** A month in which reports appeared, or could first have. */
export interface Month {
  /** 'YYYY-MM'. */
  readonly month: string
  readonly reports: readonly Report[]
  /** Of them, those that may be later. */
  readonly uncertain: number
}

/** Months of the reports, in order; a report that is dated within limits counts where these begin. */
export const monthsOf = derive((account: Account): readonly Month[] => {
  const months = new Map<string, Report[]>()
  for (const report of account.reports) {
    const month = monthOf(report)
    if (month === undefined) continue
    const known = months.get(month)
    if (known) known.push(report)
    else months.set(month, [report])
  }
  return [...months]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([month, reports]) => ({
      month,
      reports,
      uncertain: reports.filter(({ published }) => published?.latest?.slice(0, 7) !== month).length,
    }))
})
