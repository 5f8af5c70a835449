import type { Event, Report, Statement } from '../../../src/model/index.ts'
import { listActors } from '../../../src/situation/views/actors.ts'
import { type Brief, makeBriefInSteps } from '../../../src/situation/views/brief.ts'
import { listDifferences } from '../../../src/situation/views/differs.ts'
import { openDirectory } from '../../../src/situation/views/directory.ts'
import { listDyads } from '../../../src/situation/views/dyads.ts'
import { enterEvent } from '../../../src/situation/views/event-entry.ts'
import { forEachInSteps, type InSteps } from '../../../src/situation/views/in-steps.ts'
import { listMatters } from '../../../src/situation/views/matters.ts'
import { type OriginsView, traceOrigins, traceStatement } from '../../../src/situation/views/origins.ts'
import { listSpeakers } from '../../../src/situation/views/said.ts'
import { briefStatement, dayOf } from '../../../src/situation/views/said-by-day.ts'
import { makeTimelineInSteps } from '../../../src/situation/views/timeline.ts'
import { derive, deriveInSteps } from './derived.ts'

/** The views of an account: the same code that the command line and the server run, here in the browser. */
export const directoryOf = derive(openDirectory)
export const briefOf = deriveInSteps(function* (account): InSteps<Brief> {
  const directory = directoryOf(account)
  yield* forEachInSteps(account.statements, (statement) => {
    briefStatement(statement, directory)
    dayOf(statement, directory)
  })
  yield* forEachInSteps(account.events, (event) => enterEvent(event, directory))
  return yield* makeBriefInSteps(account, undefined, directory)
})
export const speakersOf = derive((account) => listSpeakers(account, directoryOf(account)))
export const timelineOf = deriveInSteps((account) => makeTimelineInSteps(account, {}, directoryOf(account)))
export const differsOf = derive((account) => listDifferences(account, directoryOf(account)))
export const mattersOf = derive((account) => listMatters(account, directoryOf(account)))
export const actorsOf = derive((account) => listActors(account, directoryOf(account)))
export const dyadsOf = derive((account) => listDyads(account, undefined, directoryOf(account)))
export const originsOf = deriveInSteps(function* (account): InSteps<OriginsView> {
  yield* forEachInSteps(account.statements, (statement) => traceStatement(statement, directoryOf(account)))
  return traceOrigins(account, directoryOf(account))
})
export const reportsOf = derive(
  (account) => new Map(account.reports.map((report): [string, Report] => [report.id, report])),
)
export const statementsOf = derive(
  (account) => new Map(account.statements.map((statement): [string, Statement] => [statement.id, statement])),
)
export const eventsOf = derive((account) => new Map(account.events.map((event): [string, Event] => [event.id, event])))
