import {
  type Account,
  type AnnotatedReport,
  type Id,
  PipelineError,
  type Problem,
  type Reading,
  reportBlockRoles,
  type SituationDefinition,
  type StageContext,
  type When,
} from '../model/index.ts'
import { dateReports } from '../reconcile/dates.ts'
import { belongsTo } from '../reconcile/situations/belongs-to.ts'
import { findSituations, type SituationReports } from '../reconcile/situations/find-situations.ts'
import { countWords } from '../reconcile/stories/story-words.ts'
import { slice } from '../text/span.ts'
import { checkOrder } from './annotate.ts'
import { annotateReports } from './annotate-reports.ts'
import type { BuildOptions } from './build.ts'
import { chooseEngine } from './load-engine.ts'
import { reconcile } from './reconcile.ts'

export interface SituationsOptions extends BuildOptions {
  /** Situations that a person defined, by name; a report may belong to several. Reports of none of them are left alone. */
  readonly definitions?: Readonly<Record<string, SituationDefinition>>
  /** Fewest reports of which an account is made; 2 by default. */
  readonly least?: number
}

/** What a mixed stream of reports holds. */
export interface Situations {
  /** Those with most reports first; made one by one as they are asked for. */
  readonly accounts: Iterable<SituationAccount>
  /** Locations of reports that belong to no account. */
  readonly single: readonly string[]
  /** What could not be read. */
  readonly problems: readonly Problem[]
}

export interface SituationAccount {
  /** The definition's name, where a person defined it. */
  readonly name?: string
  readonly account: Account
  /** Locations of its reports that belong to another situation as well. */
  readonly shared: readonly string[]
}

/**
 * Divides a mixed stream of reports into situations and makes an account of each: by what they tell of, or as a person defined them.
 *
 * @throws aborted
 * @throws usage where a definition takes no report
 */
export async function buildSituations(
  inputs: readonly string[] | AsyncIterable<Reading>,
  options: SituationsOptions = {},
): Promise<Situations> {
  const { now = new Date(), signal = new AbortController().signal, definitions, least = 2 } = options
  const problems: Problem[] = []
  const context: StageContext = { now, signal, report: (problem) => problems.push(problem) }
  const engine = await chooseEngine(options.engine)
  checkOrder(engine.annotators)
  const reports = await annotateReports(inputs, options, engine, context)
  const byId = new Map(reports.map((report) => [report.reading.id, report]))
  const published = dateReports(reports, now)
  const groups: readonly Group[] =
    definitions === undefined
      ? findSituations(reports.map((report) => toStory(report, published.get(report.reading.id))))
      : Object.entries(definitions).map(([name, definition]) => ({
          name,
          reports: reports
            .filter((report) => belongsTo(report, definition, published.get(report.reading.id)))
            .map(({ reading }) => reading.id),
          shared: [],
        }))
  const empty = groups.find((group) => group.name !== undefined && group.reports.length === 0)
  if (empty) throw new PipelineError('usage', `no report belongs to the situation '${empty.name}' as it is defined`)
  const kept = groups.filter((group) => definitions !== undefined || group.reports.length >= least)
  const accounted = new Set(kept.flatMap((group) => group.reports))
  return {
    accounts: accountsOf(kept),
    single: reports.filter(({ reading }) => !accounted.has(reading.id)).map(({ reading }) => reading.location),
    problems: problems.filter(({ subject }) => !byId.has(subject.split('|')[0] ?? '')),
  }

  function* accountsOf(situations: readonly Group[]): Generator<SituationAccount> {
    const count = new Map<Id, number>()
    for (const id of situations.flatMap((one) => [...one.reports, ...one.shared]))
      count.set(id, (count.get(id) ?? 0) + 1)
    for (const { name, reports: own, shared } of situations) {
      const ids = [...own, ...shared].sort()
      const members = ids.flatMap((id) => byId.get(id) ?? [])
      const told = problems.filter(({ subject }) => ids.includes(subject.split('|')[0] ?? ''))
      const { title, ...rest } = options
      const account = reconcile(
        members,
        told,
        { ...rest, ...(name === undefined ? {} : { title: name }), engine },
        context,
      )
      yield {
        ...(name === undefined ? {} : { name }),
        account,
        shared: members
          .filter(({ reading }) => (count.get(reading.id) ?? 0) > 1)
          .map(({ reading }) => reading.location),
      }
    }
  }
}

interface Group extends SituationReports {
  readonly name?: string
}

function toStory({ reading, layers }: AnnotatedReport, when: When | undefined) {
  const words = new Map<string, number>()
  for (const block of layers.blocks) {
    const weight = block.role === 'title' ? titleWeight : 1
    if (tellingRoles.has(block.role)) countWords(slice(reading.text, block), weight, words)
  }
  return { id: reading.id, words, ...(when === undefined ? {} : { published: when }) }
}

/** Blocks that tell what a report is of; when and by whom it was written says nothing of that. */
const tellingRoles: ReadonlySet<string> = new Set(
  reportBlockRoles.filter((role) => role !== 'byline' && role !== 'dateline'),
)

/** How much a word of the title counts, as in the task `topics`. */
const titleWeight = 2
