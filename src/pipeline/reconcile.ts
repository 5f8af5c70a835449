import { sortAccount } from '../model/canonical.ts'
import {
  type Account,
  type AnnotatedReport,
  type Id,
  type Outlet,
  PipelineError,
  type Problem,
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
import { prepareOrigins } from '../reconcile/origins.ts'
import { findOutlets, type Outlets } from '../reconcile/outlets/find-outlets.ts'
import { findStatements, type Statements } from '../reconcile/statements/find-statements.ts'
import { findPages } from '../reconcile/versions/find-pages.ts'
import { findVersions } from '../reconcile/versions/find-versions.ts'
import { assembleAccount } from '../situation/account.ts'
import { describeWhen } from '../situation/describe-when.ts'
import type { BuildOptions } from './build.ts'
import type { LoadedEngine } from './load-engine.ts'
import { version } from './version.ts'

/** The steps of reconciling, in order. */
export type ReconcileStep = 'dates' | 'outlets' | 'copies' | 'actors' | 'statements' | 'events' | 'account'

/** Reconciles annotated reports into one account, sorted as it is written; `onStep` is told what begins. */
export function reconcile(
  reports: readonly AnnotatedReport[],
  problems: readonly Problem[],
  options: Pick<BuildOptions, 'title' | 'keepText' | 'judgements'> & { readonly engine: LoadedEngine },
  { now, signal }: Pick<StageContext, 'now' | 'signal'>,
  onStep: (step: ReconcileStep) => void = () => undefined,
): Account {
  const { judgements: decided = [] } = options
  begin('dates')
  const published = dateReports(reports, now)
  begin('outlets')
  const outlets = findOutlets(reports)
  begin('copies')
  const pages = findPages(reports, published)
  const copies = findCopies(reports, {
    dates: published,
    outlets,
    compareVersions: pages.compare,
    firstVersion: pages.first,
  })
  const versions = findVersions(reports, copies, { outlets, published, pages })
  const { droppedBy, isTalk } = versions
  begin('actors')
  const actors = findActors(reports, copies.copiedSentences, decided)
  begin('statements')
  const originOf = prepareOrigins(reports, copies, outlets, pages.first)
  const statements = findStatements(reports, {
    actors,
    published,
    whenSaid: (report, attribution) =>
      dateStatement(attribution, report.layers.times, published.get(report.reading.id)),
    originOf,
    droppedBy,
    isTalk,
    decided,
  })
  begin('events')
  const events = findEvents(reports, {
    actors,
    statements: statements.statements,
    published,
    copied: copies.copiedSentences,
    originOf,
    droppedBy,
    isTalk,
    decided,
  })
  const matters = findMatters(reports, { actors, events: events.events, eventOf: events.eventOf, droppedBy, isTalk })
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
        ...speakerProblems(reports, statements),
        ...actors.problems,
        ...statements.problems,
        ...events.problems,
      ],
      keepText: options.keepText ?? true,
    }),
  )

  function begin(step: ReconcileStep): void {
    stopIfAborted(signal)
    onStep(step)
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

function speakerProblems(reports: readonly AnnotatedReport[], { unresolved }: Statements): Problem[] {
  const byId = new Map(reports.map((report) => [report.reading.id, report]))
  return unresolved.map(({ report, attribution }) => {
    const { reading, layers } = byId.get(report) as AnnotatedReport
    const { source, content } = layers.attributions[attribution] ?? { content: [] }
    const words = content[0] ? reading.text.slice(content[0].start, content[0].end).slice(0, 80) : ''
    const who = source ? `who '${reading.text.slice(source.start, source.end)}' is` : 'who said it'
    const message = `It is not clear ${who}, so this is not kept as a statement: '${words}'.`
    return { code: 'unresolved-speaker' as const, subject: `${report}|${content[0]?.start ?? 0}`, message }
  })
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new PipelineError('aborted', 'stopped before the account was complete')
}
