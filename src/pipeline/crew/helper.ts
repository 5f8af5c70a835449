import { parentPort, workerData } from 'node:worker_threads'
import { loadEngine } from '../load-engine.ts'
import type { Asked, HelperSetting, Told } from './messages.ts'
import { perform } from './tasks.ts'

/** A thread that annotates beside the main one; it ends when the crew is closed. */
const { engine, now } = workerData as HelperSetting
const loaded = loadEngine(engine)
const context = { now, signal: new AbortController().signal }
/** One task after the other. */
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (asked: Asked) => {
  last = last.then(() => answer(asked))
})

async function answer({ number, task }: Asked): Promise<void> {
  let told: Told = { number }
  try {
    told = { number, result: await perform(task, (await loaded).annotators, context) }
  } catch {
    // The main thread does it again, and what is wrong is told there.
  }
  parentPort?.postMessage(told)
}
