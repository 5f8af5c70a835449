import type { Route } from '../serve/route.ts'
import type { RouteTable } from '../serve/routes/index.ts'
import { ApiFailure } from './failure.ts'
import { type FollowOptions, follow, type LiveMessage } from './follow.ts'
import { type PathParameters, type RouteName, routes } from './routes.ts'

/** How a client reaches its server. */
export interface ClientOptions {
  /** As `sitrep token add` gives it; not needed on the machine of the server. */
  readonly token?: string
  /** Another `fetch` than the global one. */
  readonly fetch?: typeof fetch
}

type TypedRoute<Name extends RouteName> = RouteTable[Name]

type QueryOf<Name extends RouteName> = TypedRoute<Name> extends Route<infer Query, infer _, infer __> ? Query : never

type BodyOf<Name extends RouteName> = TypedRoute<Name> extends Route<infer _, infer Body, infer __> ? Body : never

/** What a route answers. */
export type AnswerOf<Name extends RouteName> =
  TypedRoute<Name> extends Route<infer _, infer __, infer Value> ? Value : never

type ParametersOf<Name extends RouteName> = { readonly [Key in PathParameters<(typeof routes)[Name]>]: string }

/** What a call is given: names in the path, and the question's parameters, in one object. */
export type AskOf<Name extends RouteName> = ParametersOf<Name> &
  QueryOf<Name> &
  (BodyOf<Name> extends undefined ? unknown : { readonly body: Name extends 'upload' ? FormData : BodyOf<Name> })

export interface CallOptions {
  readonly signal?: AbortSignal
}

/** Routes whose answers are no JSON: they give the response, to be read as text, bytes or a stream. */
type PlainRoute = 'export' | 'reportText'

type Call<Name extends RouteName> =
  Record<never, never> extends AskOf<Name>
    ? (ask?: AskOf<Name>, options?: CallOptions) => Promise<Name extends PlainRoute ? Response : AnswerOf<Name>>
    : (ask: AskOf<Name>, options?: CallOptions) => Promise<Name extends PlainRoute ? Response : AnswerOf<Name>>

/** A client of a server: one function for each route, and `follow` for what happens while one watches. */
export type Client = { readonly [Name in Exclude<RouteName, 'live'>]: Call<Name> } & {
  /** Changes and jobs as they happen; it comes back by itself when the connection breaks, from where it stopped. */
  follow(options?: FollowOptions): AsyncGenerator<LiveMessage>
}

/** Routes that answer with something else than JSON. */
const plain: ReadonlySet<string> = new Set<PlainRoute>(['export', 'reportText'])

/**
 * A client of `sitrep serve`; it needs `fetch` only, and runs in a browser.
 *
 * @example
 * const client = createClient('http://localhost:7373')
 * const brief = await client.brief({ situation: 'gambia' })
 */
export function createClient(url: string, options: ClientOptions = {}): Client {
  const base = url.replace(/\/+$/, '')
  const headers = options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }
  const send = options.fetch ?? fetch

  async function call(
    name: RouteName,
    ask: Readonly<Record<string, unknown>>,
    { signal }: CallOptions,
  ): Promise<unknown> {
    const { method, path, body } = addressOf(name, ask)
    const isForm = body instanceof FormData
    const response = await send(`${base}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
    if (!response.ok) throw await failureOf(response)
    return plain.has(name) ? response : response.json()
  }

  const names = Object.keys(routes) as RouteName[]
  const calls = names.map((name) => [
    name,
    (ask: Readonly<Record<string, unknown>> = {}, given: CallOptions = {}) => call(name, ask, given),
  ])
  return {
    ...Object.fromEntries(calls),
    follow: (given: FollowOptions = {}) => follow(`${base}/api/live`, send, headers, given),
  } as Client
}

function addressOf(name: RouteName, ask: Readonly<Record<string, unknown>>) {
  const [method = 'GET', pattern = ''] = routes[name].split(' ')
  const { body, ...rest } = ask
  const left = new Map(Object.entries(rest).filter(([, value]) => value !== undefined))
  const path = pattern.replaceAll(/\{(\w+)\}/g, (_, key: string) => {
    const value = encodeURIComponent(String(left.get(key) ?? ''))
    left.delete(key)
    return value
  })
  const query = new URLSearchParams([...left].map(([key, value]): [string, string] => [key, String(value)])).toString()
  return { method, path: query === '' ? path : `${path}?${query}`, body }
}

async function failureOf(response: Response): Promise<ApiFailure> {
  const text = await response.text()
  try {
    return new ApiFailure(response.status, JSON.parse(text))
  } catch {
    return new ApiFailure(response.status, { detail: text.slice(0, 400) })
  }
}
