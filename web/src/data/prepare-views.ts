import type { Account } from '../../../src/model/index.ts'
import { enterEvent } from '../../../src/situation/views/event-entry.ts'
import { forEachInSteps, type InSteps } from '../../../src/situation/views/in-steps.ts'
import { traceStatement } from '../../../src/situation/views/origins.ts'
import { layOut } from '../../../src/situation/views/said.ts'
import { briefStatement, dayOf } from '../../../src/situation/views/said-by-day.ts'
import { timedItemsOf } from '../charts/timeline-items.ts'
import { restingOf } from './resting.ts'
import { daysOf } from './said-days.ts'
import { entriesOf } from './search-entries.ts'
import { monthsOf, toldOf } from './told.ts'
import {
  actorsOf,
  briefOf,
  differsOf,
  directoryOf,
  dyadsOf,
  eventsOf,
  mattersOf,
  originsOf,
  reportsOf,
  saidOf,
  statementsOf,
  timelineOf,
} from './views.ts'

/** What the brief asks for. */
function* briefSteps(account: Account): InSteps<void> {
  const directory = directoryOf(account)
  yield
  reportsOf(account)
  yield* forEachInSteps(account.statements, (statement) => {
    briefStatement(statement, directory)
    dayOf(statement, directory)
  })
  yield* forEachInSteps(account.events, (event) => enterEvent(event, directory))
  yield* briefOf.steps(account)
  toldOf(account)
  yield
  restingOf(account)
}

/** What the other views ask for, in the order in which it is most likely wanted. */
function* otherSteps(account: Account): InSteps<void> {
  const directory = directoryOf(account)
  yield* timelineOf.steps(account)
  yield* timedItemsOf.steps(account)
  yield* forEachInSteps(account.statements, (statement) => layOut(statement, directory))
  for (const make of [saidOf, statementsOf, eventsOf, differsOf, mattersOf, actorsOf, dyadsOf, monthsOf, daysOf]) {
    yield
    make(account)
  }
  yield* forEachInSteps(account.statements, (statement) => traceStatement(statement, directory))
  originsOf(account)
  yield* entriesOf.steps(account)
}

/** Milliseconds that are worked on at a stretch: whoever clicks meanwhile waits no longer. */
const stretch = 16

/** Makes what the brief asks for, in short stretches, so that a page that shows something already can be used meanwhile. */
export async function prepareBrief(account: Account): Promise<void> {
  const steps = briefSteps(account)
  for (;;) {
    const until = performance.now() + stretch
    while (performance.now() < until) if (steps.next().done === true) return
    await nextTurn()
  }
}

/** Makes what the other views ask for whenever the browser has nothing to do; gives what stops it. */
export function prepareViews(account: Account): () => void {
  const steps = prepareAll(account)
  let isStopped = false
  const later = () =>
    typeof requestIdleCallback === 'function' ? requestIdleCallback(go) : setTimeout(() => go(undefined), stretch)
  const go = (deadline: IdleDeadline | undefined) => {
    const until = performance.now() + Math.min(stretch, deadline?.timeRemaining() ?? stretch)
    do {
      if (isStopped || steps.next().done === true) return
    } while (performance.now() < until)
    later()
  }
  later()
  return () => {
    isStopped = true
  }
}

function* prepareAll(account: Account): InSteps<void> {
  yield* briefSteps(account)
  yield* otherSteps(account)
}

/** Resolves after what the browser has to do meanwhile; a timer would wait longer each time. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
