import type { z } from 'zod'
import type { Account, Awaitable } from '../model/index.ts'
import type { Revision } from '../store/store.ts'
import type { Desk } from './desk.ts'
import type { Jobs } from './jobs.ts'
import type { LiveHub } from './live.ts'

/** What a caller may do; each role may do what those before it may. */
export const roles = ['read', 'write', 'admin'] as const
export type Role = (typeof roles)[number]

/** What a handler is given besides what was asked. */
export interface RouteContext {
  readonly desk: Desk
  readonly request: Request
  /** Fires when the caller is gone or the time is over. */
  readonly signal: AbortSignal
  /** Who asks, where it is known: the name of the token. */
  readonly caller?: string
  readonly jobs: Jobs
  readonly live: LiveHub
  readonly limits: Limits
  now(): Date
}

/** What a request may take of the server. */
export interface Limits {
  /** Bytes of a body that is JSON. */
  readonly body: number
  /** Bytes of an upload, of all its files together. */
  readonly upload: number
  readonly files: number
  readonly urls: number
  /** Milliseconds until an answer is given up. */
  readonly answer: number
}

/** What a route answers: a value of a schema as JSON, or a `Response` of its own making in another form. */
export interface Answer<Value> {
  readonly description: string
  readonly status?: 200 | 201 | 202
  readonly schema?: z.ZodType
  /** Media type, where it is not JSON. */
  readonly media?: string
  /** Only for its type. */
  readonly value?: Value
}

/** One route: what it takes and gives, which the OpenAPI document tells and the client's types repeat, and what it does. */
export interface Route<Query = unknown, Body = unknown, Value = unknown> {
  readonly summary: string
  readonly tag: string
  readonly role: Role
  readonly query?: z.ZodType<Query>
  readonly body?: z.ZodType<Body>
  /** Media type of the body, where it is not JSON. */
  readonly bodyMedia?: string
  readonly answer: Answer<Value>
  /** Whether it reads one account: the answer is made once for each account and question. */
  readonly ofAccount: boolean
  /** Whether `since` compares the account with another one, so that the answer does not follow from it alone. */
  readonly compares?: true
  handle(asked: Asked<Query, Body>, context: RouteContext): Awaitable<Value | Response | JsonPieces>
}

/** A value that is written as JSON already, in pieces that are made as they are asked for. */
export interface JsonPieces {
  readonly jsonPieces: Iterable<string>
}

export interface Asked<Query, Body> {
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  readonly body: Body
  /** The account that the question is about, of routes of accounts. */
  readonly revision?: Revision
}

/** Declares a route, inferring the types of what it takes. */
export function defineRoute<Query = Record<never, never>, Body = undefined, Value = unknown>(
  route: Omit<Route<Query, Body, Value>, 'ofAccount'>,
): Route<Query, Body, Value> {
  return { ...route, ofAccount: false }
}

/** What a view of an account is given. */
export interface AccountAsked<Query> extends Asked<Query, undefined> {
  readonly account: Account
  readonly revision: Revision
}

/** Declares a route that reads one account, chosen by its situation and, if asked, `asOf` or `revision`. */
export function defineAccountRoute<Query extends object, Value>(
  route: Omit<Route<Query, undefined, Value>, 'ofAccount' | 'role' | 'handle'> & {
    show(asked: AccountAsked<Query>, context: RouteContext): Awaitable<Value | Response | JsonPieces>
  },
): Route<Query, undefined, Value> {
  const { show, ...rest } = route
  return {
    ...rest,
    role: 'read',
    ofAccount: true,
    handle(asked, context) {
      if (asked.revision === undefined) throw new Error('a route of an account is given one')
      return show({ ...asked, revision: asked.revision, account: asked.revision.account }, context)
    },
  }
}
