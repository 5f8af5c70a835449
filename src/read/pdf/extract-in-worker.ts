import type { Worker } from 'node:worker_threads'
import { startThread } from '../start-thread.ts'
import type { PdfMessage } from './pdf-page.ts'

/** Limits of one document. */
export interface PdfLimits {
  /** Longest time until the document is open, its worker's start included, and for each page. */
  readonly openMs: number
  readonly pageMs: number
  /** Most memory of the worker in MiB. */
  readonly memory: number
}

/** What stands where nothing else is asked for; pages of newspapers take 0.1 s. */
export const pdfLimits: PdfLimits = { openMs: 20_000, pageMs: 2000, memory: 1024 }

/** What a document gives: as `PdfMessage`, or that it took too much time or memory. */
export type PdfEvent = PdfMessage | { readonly kind: 'stopped'; readonly reason: 'time' | 'memory' | 'failure' }

/** Reads a document in a worker of its own. */
export async function* extractInWorker(
  bytes: Uint8Array,
  signal: AbortSignal,
  limits: PdfLimits = pdfLimits,
): AsyncIterable<PdfEvent> {
  const worker = startWorker(bytes, limits)
  const events: PdfEvent[] = []
  let wake: () => void = () => undefined
  const push = (event: PdfEvent) => {
    events.push(event)
    wake()
  }
  worker.on('message', (message: PdfMessage) => push(message))
  worker.on('error', (error: NodeJS.ErrnoException) =>
    push({ kind: 'stopped', reason: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'failure' }),
  )
  worker.on('exit', () => push({ kind: 'stopped', reason: 'failure' }))
  const onAbort = () => wake()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    for (let patience = limits.openMs; ; patience = limits.pageMs) {
      const timer = setTimeout(() => push({ kind: 'stopped', reason: 'time' }), patience)
      while (events.length === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      clearTimeout(timer)
      signal.throwIfAborted()
      const event = events.shift() as PdfEvent
      yield event
      if (event.kind === 'done' || event.kind === 'failed' || event.kind === 'stopped') return
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    await worker.terminate()
  }
}

function startWorker(bytes: Uint8Array, { memory }: PdfLimits): Worker {
  return startThread(new URL('./pdf-worker', import.meta.url), {
    workerData: Uint8Array.from(bytes),
    resourceLimits: { maxOldGenerationSizeMb: memory },
    stdout: true,
    stderr: true,
  })
}
