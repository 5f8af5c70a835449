import { parentPort, workerData } from 'node:worker_threads'
import { PipelineError } from '../model/index.ts'
import { openStore } from '../store/open-store.ts'
import type { Intake } from './desk.ts'
import type { Asked, Told, WorkerSetting } from './keeper-messages.ts'
import { keepStore } from './store-keeper.ts'

/** The thread in which a server reads, annotates and reconciles: it uses the store as another process would. */
const { location, ...options } = workerData as WorkerSetting
const store = await openStore(location)
const keeper = keepStore(store, options)
const running = new Map<number, AbortController>()

parentPort?.on('message', (asked: Asked) => {
  if (asked.kind === 'abort') return running.get(asked.number)?.abort()
  if (asked.kind === 'close') return void close()
  const controller = new AbortController()
  running.set(asked.number, controller)
  work(asked, controller.signal)
    .then((value) => tell({ kind: 'done', number: asked.number, value }))
    .catch((error: unknown) => tell({ kind: 'failed', number: asked.number, ...failureOf(error) }))
    .finally(() => running.delete(asked.number))
})

async function work(
  asked: Exclude<Asked, { readonly kind: 'abort' | 'close' }>,
  signal: AbortSignal,
): Promise<unknown> {
  const { number } = asked
  if (asked.kind === 'renew') return (await keeper.renew(asked.situation, signal))?.revision
  if (asked.kind === 'past') return keeper.accountAt(asked.situation, asked.at, signal)
  const intake: Intake = {
    ...asked.intake,
    signal,
    onAdded: (...given) => tell({ kind: 'step', number, name: 'onAdded', given }),
    onProblem: (...given) => tell({ kind: 'step', number, name: 'onProblem', given }),
    onStage: (...given) => tell({ kind: 'step', number, name: 'onStage', given }),
  }
  return keeper.add(intake)
}

async function close(): Promise<void> {
  for (const controller of running.values()) controller.abort()
  await store.close()
  parentPort?.close()
}

function tell(told: Told): void {
  parentPort?.postMessage(told)
}

function failureOf(error: unknown): { readonly message: string; readonly code?: string } {
  if (error instanceof PipelineError) return { message: error.message, code: error.code }
  return { message: error instanceof Error ? error.message : String(error) }
}
