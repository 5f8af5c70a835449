import type { Account, Id, Problem, When } from '../../model/index.ts'
import { countOrigins } from './backing.ts'
import { openDirectory, type Source } from './directory.ts'
import { type DisputedSection, disputed } from './disputed.ts'
import { type EstablishedSection, established, type PlannedSection, planned } from './happenings.ts'
import { type SaidSection, said } from './said-by-day.ts'
import { type StatesSection, states } from './states.ts'

/** What a situation is about and what is known of it, every line with what it rests on. */
export interface Brief {
  readonly title: string
  readonly period?: When
  readonly counts: BriefCounts
  /** Sections with content, in the order they are read. */
  readonly sections: readonly BriefSection[]
  readonly sources: readonly Source[]
  readonly problems: readonly Problem[]
}

export interface BriefCounts {
  readonly reports: number
  /** Of the reports, those that copy another as a whole. */
  readonly copies: number
  readonly outlets: number
  readonly origins: number
  readonly statements: number
  readonly events: number
}

export type BriefSection = EstablishedSection | SaidSection | DisputedSection | PlannedSection | StatesSection

/** The sections in their order. What is new belongs before them, once there is an earlier account to compare with. */
const sectionMakers = [established, said, disputed, planned, states] as const

/** Computes the brief of an account. */
export function makeBrief(account: Account): Brief {
  const directory = openDirectory(account)
  const outlets = new Set<Id>(account.reports.flatMap(({ outlet }) => (outlet === undefined ? [] : [outlet])))
  return {
    title: account.title,
    ...(account.period === undefined ? {} : { period: account.period }),
    counts: {
      reports: account.reports.length,
      copies: account.reports.filter(({ copyOf }) => copyOf !== undefined).length,
      outlets: outlets.size,
      origins: countOrigins(account),
      statements: account.statements.length,
      events: account.events.length,
    },
    sections: sectionMakers.flatMap((make) => make(account, directory) ?? []),
    sources: directory.sources,
    problems: account.problems,
  }
}
