import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { type RouteName, routes } from '../client/routes.ts'
import { type Answering, answerRoute } from './answer-route.ts'
import type { Desk } from './desk.ts'
import { checkHost, checkOrigin } from './guard/check-origin.ts'
import { commonHeaders, dataPolicy } from './guard/headers.ts'
import { limitRate, type Rate } from './guard/rate-limit.ts'
import { type Caller, openTokens, type TokenBook } from './guard/tokens.ts'
import { openJobs } from './jobs.ts'
import { openLiveHub } from './live.ts'
import { describeApi } from './openapi.ts'
import type { PageFiles } from './page-files.ts'
import { prepareAnswers } from './prepare-answers.ts'
import { boundRequest } from './read-body.ts'
import { problemResponse, refusalOf, refuse } from './refuse.ts'
import { represent, respond } from './represent.ts'
import { type Limits, type Role, roles } from './route.ts'
import { namedRoutes } from './routes/index.ts'

export interface AppOptions {
  readonly desk: Desk
  /** Where tokens are kept; without it everybody who can reach the server may do everything, under the names of this machine only. */
  readonly tokens?: TokenBook
  /** Requests of one token or address; as many as they like by default. */
  readonly rate?: Rate
  readonly limits?: Partial<Limits>
  readonly now?: () => Date
  readonly log?: (entry: LogEntry) => void
  /** The page; it holds no data, so it is given without a token. */
  readonly page?: PageFiles
  /** What else is served, such as the Model Context Protocol. */
  readonly others?: readonly { readonly path: string; answer(request: Request): Promise<Response> }[]
}

/** One request, as the log tells it; never with what was asked for or sent. */
export interface LogEntry {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  readonly caller?: string
  /** What was thrown, where it should not have been. */
  readonly error?: unknown
}

export interface App {
  /** Makes what a page of a situation begins with, and keeps it ready as the account changes; resolves when the first view is there. */
  prepare(situation: string): Promise<void>
  /** Answers a request; `address` is that of the caller, where it is known. */
  fetch(request: Request, address?: string): Promise<Response>
  /** Ends live events and jobs. */
  close(): Promise<void>
}

const defaultLimits: Limits = {
  body: 1024 * 1024,
  upload: 64 * 1024 * 1024,
  files: 500,
  urls: 100,
  answer: 30_000,
}

/** Failed tokens of one address. */
const failureRate: Rate = { burst: 10, perSecond: 1 / 6 }

interface Bindings {
  readonly Bindings: { readonly id: string; readonly address?: string; caller?: string; error?: unknown }
}

/** Makes the API of a desk. */
export async function createApp(options: AppOptions): Promise<App> {
  const { desk, now = () => new Date(), log } = options
  const limits = { ...defaultLimits, ...options.limits }
  const live = openLiveHub(randomUUID().slice(0, 8))
  const jobs = openJobs(desk, now, (job) => live.publish({ kind: 'job', job }))
  const answering: Answering = { desk, jobs, live, limits, now, made: new WeakMap() }
  const preparation = prepareAnswers(answering)
  // Records are the notes of other parts (deliveries, engines): nobody watches them.
  const unsubscribe = await desk.store.subscribe((change) => {
    if (change.kind !== 'record') live.publish({ kind: 'change', change })
    preparation.hear(change)
  })
  const findCaller = options.tokens === undefined ? undefined : openTokens(options.tokens)
  const limit = options.rate === undefined ? undefined : limitRate(options.rate)
  const limitFailures = limitRate(failureRate)
  const description = represent(JSON.stringify(describeApi(namedRoutes)), 'application/json')

  const hono = new Hono<Bindings>()
  hono.onError((error, { env }) => {
    const refusal = refusalOf(error)
    if (refusal.status >= 500) env.error = error
    return problemResponse(refusal, env.id)
  })
  hono.notFound(({ env, req }) => problemResponse(refusalOf(unknownPath(req.method, req.path)), env.id))

  hono.get('/api/openapi.json', async ({ req, env }) => {
    await admit(req.raw, 'read', env)
    return respond(description, req.raw)
  })
  for (const name of Object.keys(routes) as RouteName[]) {
    const [method = '', path = ''] = routes[name].split(' ')
    hono.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), async ({ req, env }) => {
      const caller = await admit(req.raw, namedRoutes[name].role, env)
      if (name === 'account') preparation.note(req.param('situation') ?? '')
      return answerRoute(name, req.raw, req.param() as Record<string, string>, caller, answering)
    })
  }
  for (const { path, answer } of options.others ?? []) {
    hono.all(path, async ({ req, env }) => {
      await admit(req.raw, 'read', env)
      return answer(await boundRequest(req.raw, limits.body))
    })
  }

  const { page } = options
  if (page !== undefined) {
    hono.get('*', ({ req, env }) => {
      if (findCaller === undefined) checkHost(req.raw)
      const found = req.path.startsWith('/api/') ? undefined : page.answer(req.raw)
      return found ?? problemResponse(refusalOf(unknownPath(req.method, req.path)), env.id)
    })
  }

  /** Lets a request in, or ends it. */
  async function admit(request: Request, role: Role, env: Bindings['Bindings']): Promise<Caller | undefined> {
    const at = now().getTime()
    if (findCaller === undefined) checkHost(request)
    checkOrigin(request)
    const caller = await identify(request, at, env.address ?? '')
    if (caller !== undefined) env.caller = caller.name
    const wait = limit?.(caller === undefined ? `address ${env.address ?? ''}` : `token ${caller.name}`, at)
    if (wait !== undefined) throw tooMany(wait)
    if (role !== 'read' && desk.readOnly !== undefined) throw refuse('forbidden', desk.readOnly)
    if (caller !== undefined && roles.indexOf(caller.role) < roles.indexOf(role))
      throw refuse('forbidden', `the token '${caller.name}' may ${caller.role}; this needs '${role}'`)
    return caller
  }

  async function identify(request: Request, at: number, address: string): Promise<Caller | undefined> {
    if (findCaller === undefined) return undefined
    const [, token] = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
    const headers = { 'www-authenticate': 'Bearer realm="sitrep"' }
    if (token === undefined)
      throw refuse('unauthorized', "send a token: 'Authorization: Bearer …'; 'sitrep token add NAME' makes one", {
        headers,
      })
    const caller = await findCaller(token, at)
    if (caller !== undefined) return caller
    const wait = limitFailures(address, at)
    if (wait !== undefined) throw tooMany(wait)
    throw refuse('unauthorized', 'this token is not known, or was taken away', { headers })
  }

  return {
    prepare: preparation.prepare,
    async fetch(request, address) {
      const env: Bindings['Bindings'] = { id: randomUUID(), ...(address === undefined ? {} : { address }) }
      const start = performance.now()
      const response = await hono.fetch(request, env)
      for (const [name, value] of Object.entries(commonHeaders)) response.headers.set(name, value)
      if (!response.headers.has('content-security-policy')) response.headers.set('content-security-policy', dataPolicy)
      response.headers.set('x-request-id', env.id)
      log?.({
        id: env.id,
        method: request.method,
        path: new URL(request.url).pathname,
        status: response.status,
        milliseconds: Math.round((performance.now() - start) * 10) / 10,
        ...(env.caller === undefined ? {} : { caller: env.caller }),
        ...(env.error === undefined ? {} : { error: env.error }),
      })
      return response
    },
    async close() {
      await unsubscribe()
      live.close()
      await preparation.close()
      await jobs.close()
    },
  }
}

function tooMany(seconds: number) {
  return refuse('too-many', `too many requests; try again in ${seconds} s`, {
    headers: { 'retry-after': String(seconds) },
  })
}

/** A path that no route has, or that has it under another method. */
function unknownPath(method: string, path: string) {
  const methods = Object.values(routes).flatMap((route) => {
    const [one = '', pattern = ''] = route.split(' ')
    return new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path) ? [one] : []
  })
  if (methods.length === 0)
    return refuse('not-found', `there is nothing at '${path.slice(0, 200)}'; /api/openapi.json lists what there is`)
  const headers = { allow: methods.join(', ') }
  return refuse('method-not-allowed', `'${method}' is not known here; there is ${methods.join(', ')}`, { headers })
}
