import { z } from 'zod'
import { writeJson } from '../../export/json.ts'
import { presentOnly } from '../../export/present-only.ts'
import { type Account, accountSchema } from '../../model/index.ts'
import { type ActorsView, listActors } from '../../situation/views/actors.ts'
import { type Brief, makeBrief } from '../../situation/views/brief.ts'
import { type ChangesView, makeChanges } from '../../situation/views/changes.ts'
import { beginBrief } from '../../situation/views/cut-brief.ts'
import { type DiffersView, listDifferences } from '../../situation/views/differs.ts'
import { type DyadsView, listDyads } from '../../situation/views/dyads.ts'
import { listMatters, type MattersView } from '../../situation/views/matters.ts'
import { makeSaid, type SaidView } from '../../situation/views/said.ts'
import { makeTimeline, type TimelineView, timelineTypes } from '../../situation/views/timeline.ts'
import { listVersions, type VersionsView } from '../../situation/views/versions.ts'
import { refuse } from '../refuse.ts'
import { defineAccountRoute, type RouteContext } from '../route.ts'
import {
  actorsSchema,
  briefSchema,
  changesSchema,
  differsSchema,
  dyadsSchema,
  mattersSchema,
  saidSchema,
  timelineSchema,
  versionsSchema,
} from '../schema/views.ts'
import { accountQuery, dateSchema, momentOf, nameSchema, sinceSchema } from './queries.ts'

/** How many entries of each list are wanted. */
const firstSchema = z.coerce
  .number<number>()
  .int()
  .positive()
  .meta({ description: 'Only the first entries of each list; counts are whole, and all sources are there' })

const nothing = z.strictObject(accountQuery)

/** What an account adds up to, as the command line shows it. */
export const viewRoutes = {
  account: defineAccountRoute({
    summary: 'The account, as canonical JSON; its ETag is that of its bytes',
    tag: 'accounts',
    query: z.strictObject({ ...accountQuery, text: z.exactOptional(z.enum(['true', 'false'])) }),
    answer: { description: 'The account', schema: accountSchema.meta({ id: 'Account' }), value: {} as Account },
    show: ({ account, query }) => ({ jsonPieces: writeJson(query.text === 'false' ? withoutTexts(account) : account) }),
  }),
  brief: defineAccountRoute({
    summary: 'What is known: new, established, said, disputed, planned, and what stands where',
    tag: 'views',
    query: z.strictObject({
      ...accountQuery,
      since: z.exactOptional(sinceSchema),
      first: z.exactOptional(firstSchema),
    }),
    answer: { description: 'The brief', schema: briefSchema },
    compares: true,
    async show({ account, query, revision }, context): Promise<Brief> {
      const earlier =
        query.since === undefined ? undefined : await earlierAccount(revision.situation, query.since, context)
      return query.first === undefined ? makeBrief(account, earlier) : beginBrief(account, query.first, earlier)
    },
  }),
  timeline: defineAccountRoute({
    summary: 'What happened and what was said, day by day',
    tag: 'views',
    query: z.strictObject({
      ...accountQuery,
      by: z.exactOptional(nameSchema),
      since: z.exactOptional(dateSchema),
      until: z.exactOptional(dateSchema),
      type: z.exactOptional(z.enum(timelineTypes)),
    }),
    answer: { description: 'The timeline', schema: timelineSchema },
    show: ({ account, query: { by, since, until, type } }): TimelineView =>
      makeTimeline(account, presentOnly({ by, since, until, type })),
  }),
  said: defineAccountRoute({
    summary: 'What each speaker said, with all wordings side by side',
    tag: 'views',
    query: z.strictObject({ ...accountQuery, by: z.exactOptional(nameSchema) }),
    answer: { description: 'Statements by speaker', schema: saidSchema },
    show: ({ account, query }): SaidView => makeSaid(account, query.by),
  }),
  differs: defineAccountRoute({
    summary: 'Where reports differ, who holds what, and how many origins stand behind each',
    tag: 'views',
    query: nothing,
    answer: { description: 'Disagreements and denied events', schema: differsSchema },
    show: ({ account }): DiffersView => listDifferences(account),
  }),
  versions: defineAccountRoute({
    summary: 'What outlets changed in their reports, word by word; corrections and retractions',
    tag: 'views',
    query: z.strictObject({
      ...accountQuery,
      of: z.exactOptional(nameSchema).meta({ description: 'A number, an id, or words of an address, title or outlet' }),
    }),
    answer: { description: 'Versions of reports, and corrections', schema: versionsSchema },
    show: ({ account, query }): VersionsView => listVersions(account, query.of),
  }),
  matters: defineAccountRoute({
    summary: 'Agreements, institutions, weapons …: what stood when, between whom',
    tag: 'views',
    query: nothing,
    answer: { description: 'Matters with their states', schema: mattersSchema },
    show: ({ account }): MattersView => listMatters(account),
  }),
  actors: defineAccountRoute({
    summary: 'Who is in it: names, roles, countries',
    tag: 'views',
    query: nothing,
    answer: { description: 'Actors, those of whom most is told first', schema: actorsSchema },
    show: ({ account }): ActorsView => listActors(account),
  }),
  dyads: defineAccountRoute({
    summary: 'Who does what to whom, month by month, with the events behind it',
    tag: 'views',
    query: z.strictObject({ ...accountQuery, of: z.exactOptional(nameSchema) }),
    answer: { description: 'Dyads, those with most events first', schema: dyadsSchema },
    show: ({ account, query }): DyadsView => listDyads(account, query.of),
  }),
  changes: defineAccountRoute({
    summary: 'What is new, revised, disputed or withdrawn since a day or a revision, and by which reports',
    tag: 'views',
    query: z.strictObject({ ...accountQuery, since: sinceSchema }),
    answer: { description: 'The changes', schema: changesSchema },
    compares: true,
    show: async ({ account, query, revision }, context): Promise<ChangesView> =>
      makeChanges(await earlierAccount(revision.situation, query.since, context), account),
  }),
}

/** The account that a comparison begins with. @throws not-found */
export async function earlierAccount(
  situation: string,
  since: string,
  { desk, signal }: RouteContext,
): Promise<Account> {
  const at = /^\d{1,9}$/.test(since) ? { revision: Number(since) } : { asOf: momentOf(since) }
  const found = await desk.account(situation, at, signal)
  if (found !== undefined) return found.account
  const hint =
    desk.readOnly === undefined
      ? 'give a day on which it was there'
      : "start with '--earlier OLD.json' to compare with an earlier account"
  throw refuse('not-found', `there is no account of '${situation}' as of '${since}'; ${hint}`)
}

function withoutTexts(account: Account): Account {
  return { ...account, reports: account.reports.map(({ text: _, ...report }) => report) }
}
