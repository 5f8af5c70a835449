import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { PipelineError } from '../../model/index.ts'
import type { Store, StoreChange } from '../store.ts'
import { linesOf, ofSent } from './message.ts'
import { type Call, type Door, type Line, streamMethods, valueMethods } from './methods.ts'

/** A door that is open. */
export interface OpenDoor extends Door {
  /** Ends what comes through it, and closes it. */
  close(): Promise<void>
}

/** Lets other processes of this machine use a store that this one has open: over loopback, with a key that is made for this run. */
export async function openDoor(store: Store): Promise<OpenDoor> {
  const key = randomBytes(32).toString('base64url')
  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    request.on('error', () => response.destroy())
    void answer(store, key, request, response)
  })
  server.unref()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    key,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

async function answer(store: Store, key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!fits(request.headers.authorization ?? '', `Bearer ${key}`)) {
    response.writeHead(401).end()
    return
  }
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const write = async (line: Line) => {
    if (!response.write(`${JSON.stringify(line)}\n`)) await once(response, 'drain', { signal: gone.signal })
  }
  try {
    const lines = linesOf(request)
    const first = await lines.next()
    const call = JSON.parse(String(first.value ?? '{}')) as Call
    for await (const value of valuesOf(store, call, lines, gone.signal)) {
      if (gone.signal.aborted) return
      await write({ value })
    }
    await write({ done: true })
  } catch (error) {
    if (!gone.signal.aborted) await write({ failure: failureOf(error) }).catch(() => undefined)
  } finally {
    response.end()
  }
}

async function* valuesOf(
  store: Store,
  { method, given = [] }: Call,
  rest: AsyncGenerator<string>,
  gone: AbortSignal,
): AsyncGenerator<unknown> {
  const call = (name: (typeof valueMethods | typeof streamMethods)[number]): unknown =>
    (store[name] as (...given: readonly unknown[]) => unknown)(...ofSent(given))
  const one = valueMethods.find((name) => name === method)
  if (one !== undefined) return yield await call(one)
  const many = streamMethods.find((name) => name === method)
  if (many !== undefined) return yield* call(many) as AsyncIterable<unknown>
  if (method === 'restore') return yield await store.restore(textsOf(rest))
  if (method === 'subscribe') return yield* changesOf(store, gone)
  throw new PipelineError(
    'store',
    `${store.location}: the sitrep that has it open is of another version and knows no '${method}'; end it, and try again`,
  )
}

async function* textsOf(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  for await (const line of lines) yield String(JSON.parse(line))
}

/** What changes, until the listener is gone; the first value says that listening has begun. */
async function* changesOf(store: Store, gone: AbortSignal): AsyncGenerator<StoreChange | 'listening'> {
  const waiting: StoreChange[] = []
  let wake = () => {}
  const stop = await store.subscribe((change) => {
    waiting.push(change)
    wake()
  })
  gone.addEventListener('abort', () => wake())
  try {
    yield 'listening'
    while (!gone.aborted) {
      yield* waiting.splice(0)
      if (waiting.length === 0 && !gone.aborted) await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    await stop()
  }
}

function fits(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function failureOf(error: unknown): NonNullable<Line['failure']> {
  if (error instanceof PipelineError) return { message: error.message, code: error.code }
  return { message: error instanceof Error ? error.message : String(error) }
}
