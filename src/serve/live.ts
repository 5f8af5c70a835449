import type { StoreChange } from '../store/store.ts'
import type { JobStep } from './jobs.ts'

/** Something that happens while somebody watches: a change of the store, or a step of a job. */
export type LiveEvent =
  | { readonly kind: 'change'; readonly change: StoreChange }
  | { readonly kind: 'job'; readonly job: JobStep }

/** Tells all who watch what happens, and those who come back what they missed. */
export interface LiveHub {
  publish(event: LiveEvent): void
  /** A stream of server-sent events, from after the one with this id where it is still remembered. */
  open(lastId: string | undefined, situation: string | undefined, signal: AbortSignal): ReadableStream<Uint8Array>
  /** How many watch. */
  watchers(): number
  close(): void
}

/** Events that are remembered for those who come back. */
const remembered = 1_000

/** Milliseconds between signs of life, below the time after which proxies close a silent connection. */
const heartbeat = 20_000

/** Milliseconds after which a client is asked to come back. */
const retry = 2_000

/** Events that wait for a slow reader before it is let go. */
const mostWaiting = 2_000

/** Opens a hub; `run` tells this run of the server from others, so that ids of another run are not taken for its own. */
export function openLiveHub(run: string): LiveHub {
  const encoder = new TextEncoder()
  const events: { readonly number: number; readonly event: LiveEvent }[] = []
  const listeners = new Set<{ send(number: number, event: LiveEvent): void; end(): void }>()
  let count = 0

  return {
    publish(event) {
      count += 1
      events.push({ number: count, event })
      if (events.length > remembered) events.shift()
      for (const listener of [...listeners]) listener.send(count, event)
    },
    open(lastId, situation, signal) {
      let stop = () => {}
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            const write = (text: string) => controller.enqueue(encoder.encode(text))
            const listener = {
              send(number: number, event: LiveEvent) {
                if (!concerns(event, situation)) return
                if ((controller.desiredSize ?? 0) < -mostWaiting) stop()
                else write(frame(`${run}-${number}`, event))
              },
              end: () => stop(),
            }
            const timer = setInterval(() => write(': still here\n\n'), heartbeat)
            timer.unref()
            stop = () => {
              if (!listeners.delete(listener)) return
              clearInterval(timer)
              signal.removeEventListener('abort', stop)
              controller.close()
            }
            listeners.add(listener)
            signal.addEventListener('abort', stop)
            write(`retry: ${retry}\n\n`)
            resume(lastId, listener.send, write)
          },
          cancel: () => stop(),
        },
        { highWaterMark: 16 },
      )
    },
    watchers: () => listeners.size,
    close() {
      for (const listener of [...listeners]) listener.end()
    },
  }

  function resume(
    lastId: string | undefined,
    send: (number: number, event: LiveEvent) => void,
    write: (text: string) => void,
  ): void {
    const number = lastId === undefined ? undefined : numberOf(lastId)
    if (lastId === undefined) write(`id: ${run}-${count}\nevent: ready\ndata: {}\n\n`)
    // What is not remembered is not made up: the client is told to look at everything anew.
    else if (number === undefined) write(`id: ${run}-${count}\nevent: reset\ndata: {}\n\n`)
    else for (const missed of events) if (missed.number > number) send(missed.number, missed.event)
  }

  /** The number of an event of this run, where all after it are remembered. */
  function numberOf(id: string): number | undefined {
    const cut = id.lastIndexOf('-')
    const number = id.slice(0, cut) === run ? Number(id.slice(cut + 1)) : Number.NaN
    const oldest = events[0]?.number ?? count + 1
    return number >= oldest - 1 && number <= count ? number : undefined
  }
}

function frame(id: string, event: LiveEvent): string {
  const data = event.kind === 'change' ? event.change : event.job
  return `id: ${id}\nevent: ${event.kind}\ndata: ${JSON.stringify(data)}\n\n`
}

/** Whether an event is of the situation watched; what is of no situation concerns all. */
function concerns(event: LiveEvent, situation: string | undefined): boolean {
  if (situation === undefined) return true
  if (event.kind === 'job') return event.job.situations.includes(situation)
  return event.change.situation === undefined || event.change.situation === situation
}
