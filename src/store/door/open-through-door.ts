import { request } from 'node:http'
import { Readable } from 'node:stream'
import { PipelineError, type PipelineErrorCode } from '../../model/index.ts'
import type { Store, StoreChange } from '../store.ts'
import { linesOf, toSent } from './message.ts'
import { type Call, type Door, type Line, streamMethods, valueMethods } from './methods.ts'

/** A store that another process has open, through its door. @throws store where that process has ended */
export function openThroughDoor(location: string, door: Door): Store {
  const ask = (call: Call, rest?: AsyncIterable<string>, signal?: AbortSignal) =>
    send(location, door, call, rest, signal)
  const value = async (call: Call, rest?: AsyncIterable<string>): Promise<unknown> => {
    for await (const answer of ask(call, rest)) return answer
    return undefined
  }
  const one = valueMethods.map((method) => [method, (...given: readonly unknown[]) => value(callOf(method, given))])
  const many = streamMethods.map((method) => [method, (...given: readonly unknown[]) => ask(callOf(method, given))])
  const rest: Pick<Store, 'location' | 'restore' | 'subscribe' | 'close'> = {
    location,
    restore: async (lines) =>
      (await value({ method: 'restore', given: [] }, lines)) as Awaited<ReturnType<Store['restore']>>,
    async subscribe(onChange) {
      const stop = new AbortController()
      const changes = ask({ method: 'subscribe', given: [] }, undefined, stop.signal)
      await changes.next()
      const heard = hear(changes, onChange).catch((error: unknown) => {
        if (!stop.signal.aborted) throw error
      })
      return async () => {
        stop.abort()
        await heard
      }
    },
    close: async () => undefined,
  }
  return { ...Object.fromEntries([...one, ...many]), ...rest } as Store
}

/** What is left out at the end is not sent: JSON would have it as null. */
function callOf(method: string, given: readonly unknown[]): Call {
  return { method, given: given.slice(0, given.findLastIndex((one) => one !== undefined) + 1) }
}

async function hear(changes: AsyncIterable<unknown>, onChange: (change: StoreChange) => void): Promise<void> {
  for await (const change of changes) onChange(change as StoreChange)
}

async function* send(
  location: string,
  { url, key }: Door,
  call: Call,
  rest: AsyncIterable<string> | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<unknown> {
  let isOver = false
  const sent = request(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    agent: false,
    ...(signal === undefined ? {} : { signal }),
  })
  try {
    const answered = new Promise<Readable>((resolve, reject) => {
      sent.once('response', resolve)
      sent.on('error', reject)
    })
    Readable.from(messagesOf(call, rest))
      .on('error', (error) => sent.destroy(error))
      .pipe(sent)
    for await (const text of linesOf(await answered)) {
      const line = JSON.parse(text) as Line
      if (line.failure !== undefined) throw asThrown(line.failure)
      if (line.done) {
        isOver = true
        return
      }
      yield line.value
    }
    throw new Error('the answer was cut off')
  } catch (error) {
    if (error instanceof PipelineError || !isBroken(error)) throw error
    const message = `${location}: the sitrep that had it open has ended; run this again`
    throw new PipelineError('store', message, { cause: error })
  } finally {
    if (!isOver) sent.destroy()
  }
}

async function* messagesOf(call: Call, rest: AsyncIterable<string> = Readable.from([])): AsyncGenerator<string> {
  yield `${JSON.stringify({ ...call, given: toSent(call.given) })}\n`
  for await (const text of rest) yield `${JSON.stringify(text)}\n`
}

function asThrown({ message, code }: NonNullable<Line['failure']>): Error {
  return code === undefined ? new Error(message) : new PipelineError(code as PipelineErrorCode, message)
}

/** Whether a connection failed, rather than what was asked over it. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /^(?:ECONN|EPIPE|ERR_STREAM)/.test(code) || /cut off|socket hang up|aborted/.test(error.message)
}
