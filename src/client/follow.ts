import type { JobStep } from '../serve/jobs.ts'
import type { StoreChange } from '../store/store.ts'
import { ApiFailure, type FailureDetails } from './failure.ts'

/** Something that happened: `ready` once connected, `reset` where what was missed is not known and all must be looked at anew. */
export type LiveMessage =
  | { readonly kind: 'ready' | 'reset'; readonly id?: string }
  | { readonly kind: 'change'; readonly id?: string; readonly change: StoreChange }
  | { readonly kind: 'job'; readonly id?: string; readonly job: JobStep }

export interface FollowOptions {
  /** Only what concerns this situation. */
  readonly situation?: string
  /** Id of the last message that is known. */
  readonly after?: string
  readonly signal?: AbortSignal
}

/** Milliseconds before coming back, as long as the server asks for nothing else; twice as long after each failure. */
const firstWait = 1_000
const longestWait = 30_000

/** Follows a stream of server-sent events, through broken connections. */
export async function* follow(
  url: string,
  send: typeof fetch,
  headers: Readonly<Record<string, string>>,
  { situation, after, signal }: FollowOptions,
): AsyncGenerator<LiveMessage> {
  let last = after
  let wait = firstWait
  const address = situation === undefined ? url : `${url}?situation=${encodeURIComponent(situation)}`
  while (!isStopped()) {
    try {
      const response = await send(address, {
        headers: { ...headers, accept: 'text/event-stream', ...(last === undefined ? {} : { 'last-event-id': last }) },
        ...(signal === undefined ? {} : { signal }),
      })
      if (!response.ok || response.body === null) {
        throw new ApiFailure(response.status, (await response.json()) as FailureDetails)
      }
      wait = firstWait
      for await (const message of readMessages(response.body)) {
        last = message.id ?? last
        yield message
      }
    } catch (error) {
      if (isStopped()) return
      // What the server refuses it will refuse again.
      if (error instanceof ApiFailure && error.status < 500) throw error
    }
    await pause(wait, signal)
    wait = Math.min(longestWait, wait * 2)
  }

  function isStopped(): boolean {
    return signal?.aborted === true
  }
}

async function* readMessages(body: ReadableStream<Uint8Array>): AsyncGenerator<LiveMessage> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const frames = (text + decoder.decode(value, { stream: true })).split('\n\n')
      text = frames.pop() ?? ''
      for (const frame of frames) yield* readFrame(frame)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function* readFrame(frame: string): Generator<LiveMessage> {
  const fields = new Map(
    frame.split('\n').map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)] as const
    }),
  )
  const [kind, id, data] = [fields.get('event'), fields.get('id'), fields.get('data')]
  const at = id === undefined ? {} : { id }
  if (kind === 'ready' || kind === 'reset') yield { kind, ...at }
  if (kind === 'change' && data !== undefined) yield { kind, ...at, change: JSON.parse(data) as StoreChange }
  if (kind === 'job' && data !== undefined) yield { kind, ...at, job: JSON.parse(data) as JobStep }
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds)
    function end(): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    signal?.addEventListener('abort', end)
  })
}
