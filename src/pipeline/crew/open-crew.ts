import type { Worker } from 'node:worker_threads'
import type { StageContext } from '../../model/index.ts'
import { startThread } from '../../read/start-thread.ts'
import type { LoadedEngine } from '../load-engine.ts'
import type { Asked, HelperSetting, Told } from './messages.ts'
import { perform, type Results, type Task } from './tasks.ts'

/** Threads that annotate reports: the main one, and helpers where many wait. */
export interface Crew {
  /** How many tasks it should be given at once, so that nobody has to wait for one. */
  readonly width: number
  /** Does a task; the result is the same whoever does it. @throws where the run is stopped, and what `perform` throws */
  run<Kind extends Task['kind']>(task: Extract<Task, { readonly kind: Kind }>): Promise<Results[Kind]>
  /** Ends its threads. */
  close(): Promise<void>
}

/** Tasks that a helper is given at once: one to do, one to go on with while the main thread is busy. */
const tasksOfHelper = 2

/** Tasks that wait when a helper is started: it needs a second to begin, in which the main thread does two or three. */
const leastWaiting = 3

interface Job {
  readonly task: Task
  /** With what `perform` gives for the task. */
  resolve(result: unknown): void
  reject(reason: unknown): void
}

interface Helper {
  readonly worker: Worker
  /** What it was given, by number, first come first. */
  readonly jobs: Map<number, Job>
}

/**
 * Opens a crew of `workers` threads, the main one among them; helpers are started when tasks wait. A task that a helper fails at, or
 * ends over, is done by the main thread, so that a run ends as it would have without helpers.
 */
export function openCrew(
  { name, annotators }: LoadedEngine,
  workers: number,
  context: Omit<StageContext, 'report'>,
): Crew {
  const { now, signal } = context
  const waiting: Job[] = []
  const helpers = new Set<Helper>()
  let mayStart = workers - 1
  let number = 0
  let isBusy = false
  if (workers > 1) signal.addEventListener('abort', stop, { once: true })

  return {
    width: workers === 1 ? 1 : tasksOfHelper * (workers - 1) + leastWaiting + 1,
    run: async (task) => {
      if (workers === 1) return perform(task, annotators, context)
      signal.throwIfAborted()
      return new Promise<never>((resolve, reject) => {
        waiting.push({ task, resolve: resolve as (result: unknown) => void, reject })
        hand()
      })
    },
    async close() {
      signal.removeEventListener('abort', stop)
      mayStart = 0
      await Promise.all([...helpers].map(({ worker }) => worker.terminate()))
    },
  }

  /** Gives what waits to whoever is free. */
  function hand(): void {
    if (waiting.length > leastWaiting && mayStart > 0) {
      mayStart -= 1
      start()
    }
    if (!isBusy) void doOne()
    for (const { worker, jobs } of helpers) {
      while (jobs.size < tasksOfHelper) {
        const job = waiting.shift()
        if (job === undefined) return
        number += 1
        jobs.set(number, job)
        worker.postMessage({ number, task: job.task } satisfies Asked)
      }
    }
  }

  /** Does one task in this thread, and lets what others told be heard before the next. */
  async function doOne(): Promise<void> {
    const job = waiting.shift()
    if (job === undefined) return
    isBusy = true
    await perform(job.task, annotators, context).then(job.resolve, job.reject)
    await new Promise((resolve) => setImmediate(resolve))
    isBusy = false
    hand()
  }

  function start(): void {
    const workerData: HelperSetting = { engine: name, now }
    const worker = startThread(new URL('./helper', import.meta.url), { workerData, stdout: true, stderr: true })
    const helper: Helper = { worker, jobs: new Map() }
    worker.on('message', ({ number, result }: Told) => {
      const job = helper.jobs.get(number)
      helper.jobs.delete(number)
      if (job !== undefined && result !== undefined) job.resolve(result)
      else if (job !== undefined) void doAgain(job)
      hand()
    })
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      helpers.delete(helper)
      for (const job of helper.jobs.values()) void doAgain(job)
    })
    helpers.add(helper)
  }

  async function doAgain({ task, resolve, reject }: Job): Promise<void> {
    if (signal.aborted) return reject(signal.reason)
    await perform(task, annotators, context).then(resolve, reject)
  }

  function stop(): void {
    for (const { reject } of waiting.splice(0)) reject(signal.reason)
    for (const { worker } of helpers) void worker.terminate()
  }
}
