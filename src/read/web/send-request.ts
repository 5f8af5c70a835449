import { Agent, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps, Agent as SecureAgent } from 'node:https'
import type { LookupFunction } from 'node:net'
import { type Cut, collectBody } from './collect-body.ts'
import type { WebLimits } from './web-limits.ts'

/** What requests of one run share. */
export interface Connections {
  readonly http: Agent
  readonly https: SecureAgent
  readonly lookup: LookupFunction
}

/** Keeps connections open for a moment, a few to a host at most. */
export function openConnections(lookup: LookupFunction, ca?: string): Connections {
  const options = { keepAlive: true, maxSockets: 4, maxFreeSockets: 16, timeout: 60_000 }
  return { http: new Agent(options), https: new SecureAgent({ ...options, ...(ca ? { ca } : {}) }), lookup }
}

/** An answer with its body, or why there is none. */
export type Sent =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: Readonly<Record<string, string | undefined>>
      readonly body: Uint8Array
      readonly cut?: Cut
    }
  | { readonly kind: 'error'; readonly code: string; readonly detail: string }

/**
 * Sends one GET request, without following redirects; every limit ends it. Only an answer of status 200 has its body read.
 *
 * @throws whatever `signal` was aborted with
 */
export async function sendRequest(
  url: URL,
  headers: Readonly<Record<string, string>>,
  connections: Connections,
  limits: WebLimits,
  signal: AbortSignal,
): Promise<Sent> {
  signal.throwIfAborted()
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), limits.totalMs)
  const onAbort = () => timeout.abort()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    const opened = await openAnswer(url, headers, connections, limits, timeout.signal)
    if (opened.kind === 'error') return opened
    const { answer } = opened
    const head = { kind: 'answer', status: answer.statusCode ?? 0, headers: plainHeaders(answer) } as const
    if (head.status !== 200) {
      answer.destroy()
      return { ...head, body: new Uint8Array() }
    }
    const { body, cut } = await collectBody(answer, limits)
    const isLate = timeout.signal.aborted && !signal.aborted
    return { ...head, body, ...(cut === undefined ? {} : { cut: isLate ? 'silent' : cut }) }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    signal.throwIfAborted()
  }
}

function openAnswer(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { http, https, lookup }: Connections,
  limits: WebLimits,
  signal: AbortSignal,
): Promise<{ readonly kind: 'open'; readonly answer: IncomingMessage } | (Sent & { readonly kind: 'error' })> {
  return new Promise((resolve) => {
    const options = { headers, lookup, maxHeaderSize: limits.headBytes, signal }
    const request =
      url.protocol === 'https:'
        ? requestHttps(url, { ...options, agent: https })
        : requestHttp(url, { ...options, agent: http })
    const fail = (code: string, detail: string) => {
      clearTimeout(timer)
      resolve({ kind: 'error', code, detail })
      request.destroy()
    }
    let timer = setTimeout(() => fail('TIMEOUT', 'no connection'), limits.connectMs)
    const onConnected = () => {
      clearTimeout(timer)
      timer = setTimeout(() => fail('TIMEOUT', 'no answer'), limits.answerMs)
    }
    request.on('socket', (socket) => {
      if (!socket.connecting) onConnected()
      else socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', onConnected)
    })
    request.on('response', (answer) => {
      clearTimeout(timer)
      resolve({ kind: 'open', answer })
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (signal.aborted) fail('TIMEOUT', 'no answer')
      else fail(codeOf(error), error.message)
    })
    request.end()
  })
}

/** The code of an error, or that of the first error it gathers (one for each address that was tried). */
function codeOf(error: NodeJS.ErrnoException): string {
  if (error.code && error.code !== 'ERR_AGGREGATE') return error.code
  const [first] = error instanceof AggregateError ? (error.errors as NodeJS.ErrnoException[]) : []
  return first?.code ?? 'UNKNOWN'
}

/** Headers by lower-case name; of those that came more than once, joined. */
function plainHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

export function isRedirect(status: number): boolean {
  return redirects.has(status)
}

/** Where an answer redirects to, as far as it can be made absolute. */
export function redirectTarget({ status, headers }: Sent & { readonly kind: 'answer' }, url: URL): string | undefined {
  const target = isRedirect(status) ? headers.location : undefined
  return target !== undefined && URL.canParse(target, url.href) ? new URL(target, url).href : target
}
