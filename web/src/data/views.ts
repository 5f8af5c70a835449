import type { Event, Report, Statement } from '../../../src/model/index.ts'
import { listActors } from '../../../src/situation/views/actors.ts'
import { makeBriefInSteps } from '../../../src/situation/views/brief.ts'
import { listDifferences } from '../../../src/situation/views/differs.ts'
import { openDirectory } from '../../../src/situation/views/directory.ts'
import { listDyads } from '../../../src/situation/views/dyads.ts'
import { listMatters } from '../../../src/situation/views/matters.ts'
import { traceOrigins } from '../../../src/situation/views/origins.ts'
import { makeSaid } from '../../../src/situation/views/said.ts'
import { makeTimelineInSteps } from '../../../src/situation/views/timeline.ts'
import { derive, deriveInSteps } from './derived.ts'

/** The views of an account: the same code that the command line and the server run, here in the browser. */
export const directoryOf = derive(openDirectory)
export const briefOf = deriveInSteps((account) => makeBriefInSteps(account, undefined, directoryOf(account)))
export const saidOf = derive((account) => makeSaid(account, undefined, directoryOf(account)))
export const timelineOf = deriveInSteps((account) => makeTimelineInSteps(account, {}, directoryOf(account)))
export const differsOf = derive((account) => listDifferences(account, directoryOf(account)))
export const mattersOf = derive((account) => listMatters(account, directoryOf(account)))
export const actorsOf = derive((account) => listActors(account, directoryOf(account)))
export const dyadsOf = derive((account) => listDyads(account, undefined, directoryOf(account)))
export const originsOf = derive((account) => traceOrigins(account, directoryOf(account)))
export const reportsOf = derive(
  (account) => new Map(account.reports.map((report): [string, Report] => [report.id, report])),
)
export const statementsOf = derive(
  (account) => new Map(account.statements.map((statement): [string, Statement] => [statement.id, statement])),
)
export const eventsOf = derive((account) => new Map(account.events.map((event): [string, Event] => [event.id, event])))
