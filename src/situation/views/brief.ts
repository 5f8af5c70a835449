import type { Account, Id, Problem, When } from '../../model/index.ts'
import { countOrigins } from './backing.ts'
import { type Changes, compareAccounts } from './changes.ts'
import { type Directory, openDirectory, type Source } from './directory.ts'
import { type DisputedSection, disputed } from './disputed.ts'
import { type DroppedSection, dropped } from './dropped.ts'
import { type EstablishedSection, established, type PlannedSection, planned } from './happenings.ts'
import { finish, type InSteps } from './in-steps.ts'
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

/** What is new since an earlier account. */
export interface NewSection {
  readonly kind: 'new'
  /** The last day on which the earlier account could have known of anything, 'YYYY-MM-DD': the day it was made as of. */
  readonly since: string
  readonly changes: Changes
}

export type BriefSection =
  | NewSection
  | EstablishedSection
  | SaidSection
  | DisputedSection
  | PlannedSection
  | StatesSection
  | DroppedSection

/** The sections in their order, after what is new. */
const sectionMakers = [established, said, disputed, planned, states, dropped] as const

/** Computes the brief of an account; an earlier account of the situation fills the section of what is new. */
export function makeBrief(
  account: Account,
  earlier?: Account,
  directory: Directory = openDirectory(account),
  first = Number.POSITIVE_INFINITY,
): Brief {
  return finish(makeBriefInSteps(account, earlier, directory, first))
}

/** The same, section by section. */
export function* makeBriefInSteps(
  account: Account,
  earlier: Account | undefined,
  directory: Directory,
  first = Number.POSITIVE_INFINITY,
): InSteps<Brief> {
  const outlets = new Set<Id>(account.reports.flatMap(({ outlet }) => (outlet === undefined ? [] : [outlet])))
  const sections: BriefSection[] = earlier === undefined ? [] : [findNews(account, earlier, directory)]
  const origins = countOrigins(account)
  for (const make of sectionMakers) {
    yield
    const section = make(account, directory, first)
    if (section !== undefined) sections.push(section)
  }
  return {
    title: account.title,
    ...(account.period === undefined ? {} : { period: account.period }),
    counts: {
      reports: account.reports.length,
      copies: account.reports.filter(({ copyOf }) => copyOf !== undefined).length,
      outlets: outlets.size,
      origins,
      statements: account.statements.length,
      events: account.events.length,
    },
    sections,
    sources: directory.sources,
    problems: account.problems,
  }
}

/** It is there even where nothing is new, so that a reader is told so. */
function findNews(account: Account, earlier: Account, directory: Directory): NewSection {
  return { kind: 'new', since: earlier.made.now, changes: compareAccounts(earlier, account, directory) }
}
