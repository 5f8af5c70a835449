import { sortAccount, sortValue } from '../model/canonical.ts'
import {
  type Account,
  type AnnotatedReport,
  type Id,
  type Outlet,
  PipelineError,
  type Problem,
  type Span,
  type StageContext,
  type When,
} from '../model/index.ts'
import { findActors } from '../reconcile/actors/find-actors.ts'
import { findCopies } from '../reconcile/copies/find-copies.ts'
import { dateReports, dateStatement } from '../reconcile/dates.ts'
import { findDisagreements } from '../reconcile/disagreements/find-disagreements.ts'
import { findDyads } from '../reconcile/dyads/find-dyads.ts'
import { findStances } from '../reconcile/dyads/find-stances.ts'
import { findEvents } from '../reconcile/events/find-events.ts'
import { findMatters } from '../reconcile/matters/find-matters.ts'
import { type Memo, noMemo } from '../reconcile/memo.ts'
import { prepareOrigins } from '../reconcile/origins.ts'
import { findOutlets, type Outlets } from '../reconcile/outlets/find-outlets.ts'
import { findStatements, type Statements } from '../reconcile/statements/find-statements.ts'
import { findPages, type Pages } from '../reconcile/versions/find-pages.ts'
import { findVersions, type Versions } from '../reconcile/versions/find-versions.ts'
import { assembleAccount } from '../situation/account.ts'
import { describeWhen } from '../situation/describe-when.ts'
import type { BuildOptions } from './build.ts'
import type { LoadedEngine } from './load-engine.ts'
import { version } from './version.ts'

/** The steps of reconciling, in order. */
export type ReconcileStep = 'dates' | 'outlets' | 'copies' | 'actors' | 'statements' | 'events' | 'account'

/**
 * Reconciles annotated reports into one account, sorted as it is written; `onStep` is told what begins.
 *
 * With the memo of runs before, what they made is taken up where it holds: the account is the same, byte for byte, and so are the
 * objects in it that did not change.
 */
export function reconcile(
  reports: readonly AnnotatedReport[],
  problems: readonly Problem[],
  options: Pick<BuildOptions, 'title' | 'keepText' | 'judgements'> & {
    readonly engine: LoadedEngine
    readonly memo?: Memo
  },
  { now, signal }: Pick<StageContext, 'now' | 'signal'>,
  onStep: (step: ReconcileStep) => void = () => undefined,
): Account {
  const { judgements: decided = [], memo = noMemo } = options
  memo.begin()
  begin('dates')
  const published = dateReports(reports, now, memo)
  const dated = memo.note('dates of reports', published)
  begin('outlets')
  const outlets = findOutlets(reports, memo)
  begin('copies')
  const pages = findPages(reports, published)
  const copies = findCopies(
    reports,
    { dates: published, outlets, compareVersions: pages.compare, firstVersion: pages.first },
    memo,
  )
  const copiedSentences = memo.note('copied sentences', copies.copiedSentences)
  const versions = findVersions(reports, { ...copies, copiedSentences }, { outlets, published, pages })
  const droppedBy = noteTakenBack(versions, pages, memo)
  const { isTalk } = versions
  begin('actors')
  const actors = findActors(reports, copies.copiedSentences, decided, memo)
  begin('statements')
  const firstVersions = memo.note('first versions', { get: pages.first })
  const firstOf = (report: Id) => firstVersions.get(report) ?? report
  const originOf = prepareOrigins(reports, { copiedSentences }, outlets, firstOf, memo)
  const statements = findStatements(reports, {
    actors,
    published: dated,
    whenSaid: (report, attribution) => dateStatement(attribution, report.layers.times, dated.get(report.reading.id)),
    originOf,
    droppedBy,
    isTalk,
    decided,
    memo,
  })
  begin('events')
  const events = findEvents(reports, {
    actors,
    statements: statements.statements,
    published: dated,
    copied: copies.copiedSentences,
    originOf,
    droppedBy,
    isTalk,
    decided,
    memo,
  })
  const { eventOf } = events
  const matters = findMatters(reports, { actors, events: events.events, eventOf, droppedBy, isTalk, memo })
  begin('account')
  const actorIds = new Set(actors.actors.map(({ id }) => id))
  return sortAccount(
    assembleAccount({
      made: {
        version,
        engine: options.engine.name,
        annotators: options.engine.annotators.map((annotator) => `${annotator.name}@${annotator.version}`),
        now: now.toISOString().slice(0, 10),
      },
      ...(options.title === undefined ? {} : { title: options.title }),
      reports,
      published,
      outlets: outlets.outlets.map((outlet) => withController(outlet, outlets, actorIds)),
      outletOf: outlets.byReport,
      credits: outlets.credits,
      copyOf: copies.copyOf,
      copied: copies.copied,
      versionOf: versions.versionOf,
      corrects: versions.corrects,
      retracts: versions.retracts,
      actors: actors.actors,
      statements: statements.statements,
      events: events.events,
      matters,
      dyads: findDyads(
        backed(events.events),
        actors.actors,
        findStances(reports, backed(statements.statements), actors),
      ),
      disagreements: findDisagreements({
        actors: actors.actors,
        events: events.events,
        statements: statements.statements,
        published,
        copyOf: copies.copyOf,
        originOf,
        replaces: versions.replaces,
      }),
      judgements: [
        ...decided,
        ...versions.judgements,
        ...copies.judgements,
        ...actors.judgements,
        ...statements.judgements,
        ...events.judgements,
      ],
      problems: [
        ...(options.engine.problem === undefined ? [] : [options.engine.problem]),
        ...problems,
        ...datingProblems(reports, published),
        ...versions.problems,
        ...speakerProblems(reports, statements, memo),
        ...actors.problems,
        ...statements.problems,
        ...events.problems,
      ],
      keepText: options.keepText ?? true,
    }),
    sortItem,
  )

  function sortItem(item: unknown, path: string): unknown {
    if (!hasId(item)) return sortValue(item, path)
    return memo.keep(`sorted ${path}`, memo.settle(path, item.id, item), (one) => sortValue(one, path))
  }

  function begin(step: ReconcileStep): void {
    stopIfAborted(signal)
    onStep(step)
  }
}

function hasId(item: unknown): item is { readonly id: Id } {
  return typeof item === 'object' && item !== null && 'id' in item
}

/** Tells what was taken back, and notes all that this goes by: what outlets set right, and the versions of pages. */
function noteTakenBack({ corrections, droppedBy }: Versions, { versionOf, last }: Pages, memo: Memo) {
  const all = memo.settle('corrections', 'all', [corrections, versionOf, last])
  const noted = memo.note('corrections', new Map([['all', all]]))
  return (report: Id, span: Span) => {
    noted.get('all')
    return droppedBy(report, span)
  }
}

/** The state that controls an outlet, where the account knows that state's government or else the state. */
function withController(outlet: Outlet, outlets: Outlets, actors: ReadonlySet<Id>): Outlet {
  const state = outlets.controllers.get(outlet.id)
  const controller = [`${state}GOV`, state].find((id) => id !== undefined && actors.has(id))
  return controller === undefined ? outlet : { ...outlet, controlledBy: controller }
}

/** What some outlet stands by: words that were taken back leave no origin. */
function backed<Item extends { readonly origins: readonly unknown[] }>(items: readonly Item[]): readonly Item[] {
  return items.filter(({ origins }) => origins.length > 0)
}

function datingProblems(reports: readonly AnnotatedReport[], published: ReadonlyMap<Id, When>): Problem[] {
  return reports.flatMap(({ reading }) => {
    const when = published.get(reading.id)
    if (when && when.basis !== 'bounded') return []
    const known = when
      ? `what it tells and the day of this run leave ${describeWhen(when)}`
      : 'nothing in it limits when that was'
    const message = `The report gives no date of publication; ${known}.`
    return [{ code: 'undated' as const, subject: reading.id, message }]
  })
}

function speakerProblems(
  reports: readonly AnnotatedReport[],
  { unresolved }: Statements,
  memo: Memo,
): readonly Problem[] {
  const byId = new Map(reports.map((report) => [report.reading.id, report]))
  return unresolved.map((one) => memo.keep('speaker problems', one, tell))

  function tell({ report, attribution }: Statements['unresolved'][number]): Problem {
    const { reading, layers } = byId.get(report) as AnnotatedReport
    const { source, content } = layers.attributions[attribution] ?? { content: [] }
    const words = content[0] ? reading.text.slice(content[0].start, content[0].end).slice(0, 80) : ''
    const who = source ? `who '${reading.text.slice(source.start, source.end)}' is` : 'who said it'
    const message = `It is not clear ${who}, so this is not kept as a statement: '${words}'.`
    return { code: 'unresolved-speaker', subject: `${report}|${content[0]?.start ?? 0}`, message }
  }
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new PipelineError('aborted', 'stopped before the account was complete')
}
