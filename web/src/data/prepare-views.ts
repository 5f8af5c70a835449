import type { Account } from '../../../src/model/index.ts'
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

/** What the views ask for, in the order in which it is most likely wanted. */
const steps: readonly ((account: Account) => unknown)[] = [
  directoryOf,
  reportsOf,
  briefOf,
  timelineOf,
  timedItemsOf,
  saidOf,
  statementsOf,
  eventsOf,
  differsOf,
  mattersOf,
  actorsOf,
  dyadsOf,
  toldOf,
  monthsOf,
  daysOf,
  restingOf,
  originsOf,
  entriesOf,
]

/** Computes the views of an account one by one whenever the browser has nothing to do; gives what stops it. */
export function prepareViews(account: Account): () => void {
  let next = 0
  let isStopped = false
  const later = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout
  const go = () => {
    const step = steps[next]
    if (isStopped || step === undefined) return
    next += 1
    step(account)
    later(go)
  }
  later(go)
  return () => {
    isStopped = true
  }
}
