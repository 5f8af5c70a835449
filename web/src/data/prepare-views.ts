import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { forEachInSteps, type InSteps } from '../../../src/situation/views/in-steps.ts'
import { layOut } from '../../../src/situation/views/said.ts'
import { timedItemsOf } from '../charts/timeline-items.ts'
import type { ViewName } from '../route.ts'
import { advance, workOff } from './in-turns.ts'
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
  speakersOf,
  statementsOf,
} from './views.ts'

/** What views ask for that takes long in a large account. */
const needs: { readonly [View in ViewName]?: (account: Account) => InSteps<void> } = {
  *brief(account) {
    yield* briefOf.steps(account)
    reportsOf(account)
    toldOf(account)
    yield
    restingOf(account)
  },
  timeline: timedItemsOf.steps,
  sources: originsOf.steps,
  report: originsOf.steps,
  search: entriesOf.steps,
}

/** Everything, in the order in which it is most likely wanted. */
function* prepareAll(account: Account): InSteps<void> {
  for (const need of new Set(Object.values(needs))) yield* need(account)
  const directory = directoryOf(account)
  yield* forEachInSteps(account.statements, (statement) => layOut(statement, directory))
  for (const make of [speakersOf, statementsOf, eventsOf, differsOf, mattersOf, actorsOf, dyadsOf, monthsOf, daysOf]) {
    yield
    make(account)
  }
}

/** Makes what a view asks for, while what is shown instead can be used. */
export async function prepareView(view: ViewName, account: Account): Promise<void> {
  const steps = needs[view]?.(account)
  if (steps !== undefined) await workOff(steps)
}

/** Makes what all views ask for, from when the browser first has nothing to do; gives what stops it. */
export function prepareViews(account: Account): () => void {
  let isStopped = false
  const start = () => {
    // What cannot be made is told by the view that asks for it.
    workOff(prepareAll(account), () => !isStopped).catch(() => undefined)
  }
  if (typeof requestIdleCallback === 'function') requestIdleCallback(start)
  else setTimeout(start)
  return () => {
    isStopped = true
  }
}

/** Whether what a view asks for is there; where it takes longer than a moment it is made meanwhile, and the view drawn again. */
export function useReady(view: ViewName, account: Account | undefined): boolean {
  const [made, setMade] = useState<unknown>()
  const key = useMemo(() => ({ view, account }), [view, account])
  const steps = useMemo(() => (account === undefined ? undefined : needs[view]?.(account)), [key])
  const isReady = useMemo(() => {
    if (steps === undefined) return true
    try {
      return advance(steps)
    } catch {
      return true
    }
  }, [steps])
  useEffect(() => {
    if (isReady || steps === undefined) return
    let isWanted = true
    const end = () => isWanted && setMade(key)
    workOff(steps, () => isWanted).then(end, end)
    return () => {
      isWanted = false
    }
  }, [isReady, steps, key])
  return isReady || made === key
}
