import { z } from 'zod'
import type { Account, Disagreement, Event, Id, Problem, Statement, When } from '../../model/index.ts'
import { eventStatuses, ploverTypes, statementKinds } from '../../model/index.ts'
import { eventSchema } from '../../model/schema/event.ts'
import { disagreementSchema, problemSchema } from '../../model/schema/situation.ts'
import { statementSchema } from '../../model/schema/statement.ts'
import { isCalled } from '../../situation/views/said.ts'
import { type Page, pageOf, pageQuery, pageSchema } from '../page.ts'
import { refuse } from '../refuse.ts'
import { defineAccountRoute } from '../route.ts'
import { accountQuery, dateSchema, nameSchema } from './queries.ts'

const between = {
  from: z.exactOptional(dateSchema).meta({ description: 'Only what can have been on or after this date' }),
  to: z.exactOptional(dateSchema).meta({ description: 'Only what can have been on or before this date' }),
}

const atLeast = z
  .exactOptional(z.coerce.number<number>().int().min(1))
  .meta({ description: 'At least so many origins' })

/** The parts of an account one by one, as they stand in it. */
export const factRoutes = {
  statements: defineAccountRoute({
    summary: 'Statements in the order of time',
    tag: 'facts',
    query: z.strictObject({
      ...accountQuery,
      ...pageQuery,
      ...between,
      speaker: z
        .exactOptional(nameSchema)
        .meta({ description: 'An id, or words of a name of who speaks or is spoken for' }),
      kind: z.exactOptional(z.enum(statementKinds)),
      about: z.exactOptional(nameSchema).meta({ description: 'Id of what it speaks of' }),
      origins: atLeast,
    }),
    answer: { description: 'A page of statements', schema: pageSchema(statementSchema) },
    show({ account, query }): Page<Statement> {
      const { speaker, kind, about, origins = 0 } = query
      const speakers = speaker === undefined ? undefined : actorsNamed(account, speaker)
      const kept = account.statements.filter(
        (one) =>
          (speakers === undefined || speakers.has(one.speaker) || speakers.has(one.onBehalfOf ?? '')) &&
          (kind === undefined || one.kind === kind) &&
          (about === undefined || one.about.includes(about)) &&
          one.origins.length >= origins &&
          isBetween(one.when, query),
      )
      return pageOf(sortByKey(kept), query, keyOf)
    },
  }),
  statement: defineAccountRoute({
    summary: 'One statement',
    tag: 'facts',
    query: z.strictObject(accountQuery),
    answer: { description: 'The statement', schema: statementSchema },
    show: ({ account, params }): Statement => pick(account.statements, params.id, 'statement'),
  }),
  events: defineAccountRoute({
    summary: 'Events in the order of time',
    tag: 'facts',
    query: z.strictObject({
      ...accountQuery,
      ...pageQuery,
      ...between,
      actor: z
        .exactOptional(nameSchema)
        .meta({ description: 'An id, or words of a name of who acts or is acted upon' }),
      type: z.exactOptional(z.enum([...ploverTypes, 'OTHER'])),
      status: z.exactOptional(z.enum(eventStatuses)),
      origins: atLeast,
    }),
    answer: { description: 'A page of events', schema: pageSchema(eventSchema) },
    show({ account, query }): Page<Event> {
      const { actor, type, status, origins = 0 } = query
      const actors = actor === undefined ? undefined : actorsNamed(account, actor)
      const kept = account.events.filter(
        (one) =>
          (actors === undefined || [...one.actors, ...one.recipients].some((id) => actors.has(id))) &&
          (type === undefined || one.type === type) &&
          (status === undefined || one.status === status) &&
          one.origins.length >= origins &&
          isBetween(one.when, query),
      )
      return pageOf(sortByKey(kept), query, keyOf)
    },
  }),
  event: defineAccountRoute({
    summary: 'One event',
    tag: 'facts',
    query: z.strictObject(accountQuery),
    answer: { description: 'The event', schema: eventSchema },
    show: ({ account, params }): Event => pick(account.events, params.id, 'event'),
  }),
  disagreements: defineAccountRoute({
    summary: 'Points on which reports differ',
    tag: 'facts',
    query: z.strictObject({ ...accountQuery, ...pageQuery }),
    answer: { description: 'A page of disagreements', schema: pageSchema(disagreementSchema) },
    show: ({ account, query }): Page<Disagreement> => pageOf(account.disagreements, query, ({ id }) => id),
  }),
  problems: defineAccountRoute({
    summary: 'What could not be read or resolved',
    tag: 'facts',
    query: z.strictObject({ ...accountQuery, ...pageQuery }),
    answer: { description: 'A page of problems', schema: pageSchema(problemSchema) },
    show({ account, query }): Page<Problem> {
      const key = ({ code, subject, message }: Problem) => `${code} ${subject} ${message}`
      return pageOf(
        [...account.problems].sort((one, other) => compare(key(one), key(other))),
        query,
        key,
      )
    },
  }),
}

/** Later than any date. */
const undated = '~'

/** What statements and events are ordered by: their first date, undated ones last, then their id. */
function keyOf({ id, when }: { readonly id: Id; readonly when?: When }): string {
  return `${when?.earliest ?? when?.latest ?? undated} ${id}`
}

function sortByKey<Item extends { readonly id: Id; readonly when?: When }>(items: readonly Item[]): Item[] {
  return items
    .map((item) => [keyOf(item), item] as const)
    .sort(([left], [right]) => compare(left, right))
    .map(([, item]) => item)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Whether something can have been between two dates; undated things cannot be told to be. */
function isBetween(when: When | undefined, { from, to }: { readonly from?: string; readonly to?: string }): boolean {
  if (from === undefined && to === undefined) return true
  if (when === undefined) return false
  // '~' sorts behind every day of a month or year.
  const isBefore = from !== undefined && when.latest !== undefined && `${when.latest}~` < from
  const isAfter = to !== undefined && when.earliest !== undefined && when.earliest > `${to}~`
  return !isBefore && !isAfter
}

function actorsNamed({ actors }: Account, words: string): ReadonlySet<Id> {
  return new Set(actors.filter((actor) => actor.id === words || isCalled(actor, words)).map(({ id }) => id))
}

function pick<Item extends { readonly id: Id }>(items: readonly Item[], id: Id | undefined, kind: string): Item {
  const found = items.find((item) => item.id === id)
  if (found !== undefined) return found
  throw refuse('not-found', `there is no ${kind} '${id}' in this account; ids may change when reports are added`)
}
