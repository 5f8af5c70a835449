import { Worker } from 'node:worker_threads'
import { type Account, PipelineError, type PipelineErrorCode } from '../model/index.ts'
import type { Store } from '../store/store.ts'
import type { Intake } from './desk.ts'
import type { Asked, Told, WorkerSetting } from './keeper-messages.ts'
import type { Keeper } from './store-desk.ts'

/** A keeper in a thread of its own, so that the server answers while accounts are made. */
export interface ThreadedKeeper extends Keeper {
  close(): Promise<void>
}

interface Task {
  resolve(value: unknown): void
  reject(error: Error): void
  readonly intake?: Intake
}

/** Starts the thread; `setting.location` must be a server, or a folder that this process shares. */
export function keepInThread(store: Pick<Store, 'account'>, setting: WorkerSetting): ThreadedKeeper {
  const tasks = new Map<number, Task>()
  let count = 0
  let worker: Worker | undefined

  function start(): Worker {
    const started = openWorker(setting)
    started.on('message', hear)
    started.on('error', (cause) => fail(cause))
    started.on('exit', () => fail(new Error('it has ended')))
    return started
  }

  /** A thread that has ended takes its tasks with it; the next task starts another. */
  function fail(cause: Error): void {
    worker = undefined
    for (const { reject } of tasks.values())
      reject(new Error(`the thread that makes accounts failed: ${cause.message}`, { cause }))
    tasks.clear()
  }

  function hear(told: Told): void {
    const task = tasks.get(told.number)
    if (task === undefined) return
    if (told.kind === 'step') {
      const step = task.intake?.[told.name] as ((...given: readonly unknown[]) => void) | undefined
      step?.(...told.given)
      return
    }
    tasks.delete(told.number)
    if (told.kind === 'done') task.resolve(told.value)
    else if (told.code === undefined) task.reject(new Error(told.message))
    else task.reject(new PipelineError(told.code as PipelineErrorCode, told.message))
  }

  function ask(asked: (number: number) => Asked, signal: AbortSignal, intake?: Intake): Promise<unknown> {
    worker ??= start()
    const running = worker
    count += 1
    const number = count
    const abort = () => running.postMessage({ kind: 'abort', number } satisfies Asked)
    return new Promise<unknown>((resolve, reject) => {
      tasks.set(number, { resolve, reject, ...(intake === undefined ? {} : { intake }) })
      running.postMessage(asked(number))
      if (signal.aborted) abort()
      else signal.addEventListener('abort', abort, { once: true })
    }).finally(() => signal.removeEventListener('abort', abort))
  }

  return {
    async renew(situation, signal) {
      const revision = await ask((number) => ({ kind: 'renew', number, situation }), signal)
      return revision === undefined ? undefined : store.account(situation)
    },
    accountAt: async (situation, at, signal) =>
      (await ask((number) => ({ kind: 'past', number, situation, at }), signal)) as Account | undefined,
    async add(intake) {
      const { files, urls, situations, signal } = intake
      await ask((number) => ({ kind: 'add', number, intake: { files, urls, situations } }), signal, intake)
    },
    async close() {
      const running = worker
      if (running === undefined) return
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()))
      running.postMessage({ kind: 'close' } satisfies Asked)
      const timer = setTimeout(() => void running.terminate(), closing)
      await ended
      clearTimeout(timer)
    },
  }
}

/** From a checkout the thread is TypeScript, which it has tsx read. */
function openWorker(workerData: WorkerSetting): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./keeper-worker.js', import.meta.url), { workerData })
  const source = JSON.stringify(new URL('./keeper-worker.ts', import.meta.url).href)
  const start = `import('tsx/esm/api').then(({ register }) => (register(), import(${source})))`
  return new Worker(start, { workerData, eval: true })
}

/** Milliseconds in which a thread ends by itself. */
const closing = 3000
