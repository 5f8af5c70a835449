import type { z } from 'zod'
import type { RouteName } from '../client/routes.ts'
import type { Account } from '../model/index.ts'
import type { Revision } from '../store/store.ts'
import type { Desk } from './desk.ts'
import type { Caller } from './guard/tokens.ts'
import type { Jobs } from './jobs.ts'
import type { LiveHub } from './live.ts'
import { boundRequest } from './read-body.ts'
import { refuse } from './refuse.ts'
import { type Representation, represent, representJson, representPieces, respond } from './represent.ts'
import type { JsonPieces, Limits, RouteContext } from './route.ts'
import { type AnyRoute, namedRoutes } from './routes/index.ts'
import { momentOf } from './routes/queries.ts'
import { noSituation } from './routes/situations.ts'

/** What answering needs of the server. */
export interface Answering {
  readonly desk: Desk
  readonly jobs: Jobs
  readonly live: LiveHub
  readonly limits: Limits
  readonly now: () => Date
  /** Answers made of accounts, by question: an account never changes, so they hold as long as it does. */
  readonly made: WeakMap<Account, Map<string, Promise<Representation | undefined>>>
}

/** Answers of one account that are remembered. */
const mostMade = 200

/** Bytes of an answer that is remembered at most; one that is held compressed is remembered in any case. */
const largestMade = 8 * 1024 * 1024

/** Reads what is asked, has the route answer it, and sends that in the form that the caller takes. */
export async function answerRoute(
  name: RouteName,
  request: Request,
  params: Readonly<Record<string, string>>,
  caller: Caller | undefined,
  answering: Answering,
): Promise<Response> {
  const route = namedRoutes[name]
  const { limits } = answering
  const given = queryOf(request)
  const query = check(route.query, given, 'query')
  const bounded = await boundBody(route, request, limits)
  const body =
    route.body === undefined || route.bodyMedia !== undefined
      ? undefined
      : check(route.body, await readJson(bounded), 'body')
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(limits.answer)])
  const isStream = route.answer.media === 'text/event-stream'
  const context: RouteContext = {
    ...answering,
    request: bounded,
    signal: isStream ? request.signal : signal,
    ...(caller === undefined ? {} : { caller: caller.name }),
  }
  return inTime(answer(), isStream ? undefined : signal)

  async function answer(): Promise<Response> {
    if (!route.ofAccount) return send(route, await route.handle({ params, query, body }, context), request)
    const revision = await findRevision(params.situation ?? '', query, context)
    const question = JSON.stringify([name, params, Object.entries(given).sort()])
    const made = answersOf(revision.account, answering)
    const known = await made.get(question)
    if (known !== undefined) return withRevision(await respond(known, request), revision)
    const handling = handle(revision)
    const isOfOthers = route.compares === true && 'since' in given
    if (!isOfOthers) remember(made, question, handling)
    const answered = await handling
    return answered instanceof Response ? answered : withRevision(await respond(answered, request), revision)
  }

  async function handle(revision: Revision): Promise<Representation | Response> {
    const value = await route.handle({ params, query, body, revision }, context)
    return value instanceof Response ? value : toRepresentation(route, value)
  }
}

/** Answers of one account by question, as they are being made: who asks the same meanwhile waits for the same answer. */
type Answers = Map<string, Promise<Representation | undefined>>

function answersOf(account: Account, { made }: Answering): Answers {
  const known: Answers = made.get(account) ?? new Map()
  made.set(account, known)
  return known
}

/** Remembers an answer, unless it fails, is of another form or too large. */
function remember(made: Answers, question: string, handling: Promise<Representation | Response>): void {
  if (made.size >= mostMade) made.delete(made.keys().next().value ?? '')
  const making = handling.then(
    (answered) => {
      const isKept = !(answered instanceof Response) && (answered.bytes?.length ?? 0) <= largestMade
      if (isKept) return answered
      made.delete(question)
      return answered instanceof Response ? undefined : answered
    },
    () => {
      made.delete(question)
      return undefined
    },
  )
  made.set(question, making)
}

async function send(route: AnyRoute, value: unknown, request: Request): Promise<Response> {
  return value instanceof Response ? value : respond(await toRepresentation(route, value), request)
}

function toRepresentation({ answer }: AnyRoute, value: unknown): Representation | Promise<Representation> {
  if (answer.media !== undefined && typeof value === 'string') return represent(value, answer.media, answer.status)
  if (isJsonPieces(value)) return representPieces(value.jsonPieces, answer.status)
  return representJson(value, answer.status)
}

function isJsonPieces(value: unknown): value is JsonPieces {
  return typeof value === 'object' && value !== null && 'jsonPieces' in value
}

/** Tells which revision an answer is of. */
function withRevision(response: Response, { revision }: Revision): Response {
  if (revision > 0) response.headers.set('sitrep-revision', String(revision))
  return response
}

async function findRevision(
  situation: string,
  { asOf, revision }: { readonly asOf?: string; readonly revision?: number },
  { desk, signal }: RouteContext,
): Promise<Revision> {
  const at = {
    ...(asOf === undefined ? {} : { asOf: momentOf(asOf) }),
    ...(revision === undefined ? {} : { revision }),
  }
  if (asOf !== undefined && revision !== undefined) throw refuse('bad-request', "give 'asOf' or 'revision', not both")
  const found = await desk.account(situation, at, signal)
  if (found !== undefined) return found
  const situations = await desk.store.situations()
  if (!situations.some(({ id }) => id === situation)) throw refuse('not-found', noSituation(situation, situations))
  const when = asOf === undefined ? (revision === undefined ? '' : ` of revision ${revision}`) : ` as of ${asOf}`
  throw refuse('not-found', `there is no account of '${situation}'${when}`)
}

/** Waits for an answer, but not for ever. */
async function inTime<Value>(answer: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return answer
  return new Promise<Value>((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop)
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** The request with its body read, as far as one is taken. */
async function boundBody(route: AnyRoute, request: Request, limits: Limits): Promise<Request> {
  if (route.body === undefined) return request
  const media = route.bodyMedia ?? 'application/json'
  const given = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (given !== media) throw refuse('unsupported-media', `send the body as ${media}`)
  return boundRequest(request, route.bodyMedia === undefined ? limits.body : limits.upload)
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.text())
  } catch {
    throw refuse('bad-request', 'the body is not JSON')
  }
}

/** The question's parameters; one that is given twice is taken as it was given last. */
function queryOf(request: Request): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(request.url).searchParams)
}

/** Holds what was sent to its schema. @throws a refusal that names each fault */
function check(schema: z.ZodType | undefined, given: unknown, where: 'query' | 'body'): never {
  if (schema === undefined) return {} as never
  const result = schema.safeParse(given)
  if (result.success) return result.data as never
  const errors = result.error.issues.map(({ path, message }) => ({ at: [where, ...path].join('.'), message }))
  const [first] = errors
  throw refuse('bad-request', first === undefined ? `the ${where} cannot be read` : `${first.at}: ${first.message}`, {
    errors,
  })
}
