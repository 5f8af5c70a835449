import { z } from 'zod'
import { presentOnly } from '../../export/present-only.ts'
import type { Account, Report } from '../../model/index.ts'
import { reportSchema } from '../../model/schema/report.ts'
import type { StoredReport } from '../../store/store.ts'
import { type Page, pageOfStream, pageQuery, pageSchema } from '../page.ts'
import { refuse } from '../refuse.ts'
import { listPassages, type ReportPassage } from '../report-passages.ts'
import { defineRoute, type RouteContext } from '../route.ts'
import { reportPassageSchema, storedReportSchema } from '../schema/records.ts'
import { momentOf, nameSchema } from './queries.ts'

const inSituation = z.strictObject({
  situation: z.exactOptional(nameSchema).meta({ description: 'Whose account to look in, of a report in several' }),
})

/** A report as it is listed, and as the account of a situation has it. */
export interface ReportView {
  readonly stored: StoredReport
  /** Without its text, which has a route of its own; absent until an account is made. */
  readonly report?: Omit<Report, 'text'>
}

/** Reports: what is kept, and what is taken from each. */
export const reportRoutes = {
  reports: defineRoute({
    summary: 'Reports in the order they came',
    tag: 'reports',
    role: 'read',
    query: z.strictObject({
      ...pageQuery,
      situation: z.exactOptional(nameSchema),
      outlet: z.exactOptional(nameSchema),
      at: z.exactOptional(z.iso.date()).meta({ description: 'As they were at the end of this day' }),
    }),
    answer: { description: 'A page of reports', schema: pageSchema(storedReportSchema) },
    handle: ({ query }, { desk }): Promise<Page<StoredReport>> => {
      const { situation, outlet, at } = query
      const chosen = presentOnly({ situation, outlet, at: at === undefined ? undefined : momentOf(at) })
      return pageOfStream(
        (after, limit) => desk.store.reports({ ...chosen, ...(after === undefined ? {} : { after }), limit }),
        query,
      )
    },
  }),
  report: defineRoute({
    summary: 'One report, with its blocks, copies and credits',
    tag: 'reports',
    role: 'read',
    query: inSituation,
    answer: {
      description: 'The report',
      schema: z.strictObject({ stored: storedReportSchema, report: z.exactOptional(reportSchema) }),
    },
    async handle({ params, query }, context): Promise<ReportView> {
      const stored = await findStored(params.report, context)
      const account = await accountWith(stored, query.situation, context)
      const found = account?.reports.find(({ id }) => id === stored.id)
      if (found === undefined) return { stored }
      const { text: _, ...report } = found
      return { stored, report }
    },
  }),
  reportText: defineRoute({
    summary: 'The text of a report as it was read, as plain text',
    tag: 'reports',
    role: 'read',
    query: inSituation,
    answer: {
      description: 'The text, UTF-8; offsets of passages count UTF-16 units of it',
      media: 'text/plain; charset=utf-8',
    },
    async handle({ params, query }, context): Promise<string> {
      const stored = await findStored(params.report, context)
      const account = await accountWith(stored, query.situation, context)
      const text = account?.reports.find(({ id }) => id === stored.id)?.text
      if (text !== undefined) return text
      throw refuse('not-found', `the text of '${stored.id}' is not here: the account was made without texts`)
    },
  }),
  reportPassages: defineRoute({
    summary: 'What was taken from a report, passage by passage',
    tag: 'reports',
    role: 'read',
    query: inSituation,
    answer: { description: 'Passages in the order of the text', schema: z.array(reportPassageSchema) },
    async handle({ params, query }, context): Promise<readonly ReportPassage[]> {
      const stored = await findStored(params.report, context)
      const account = await accountWith(stored, query.situation, context)
      return account === undefined ? [] : listPassages(account, stored.id)
    },
  }),
  removeReport: defineRoute({
    summary: 'Take a report out of a situation, or out of all; `purge` leaves no trace of its text',
    tag: 'reports',
    role: 'write',
    query: z.strictObject({ from: z.exactOptional(nameSchema), purge: z.exactOptional(z.enum(['true', 'false'])) }),
    answer: { description: 'What was removed', schema: z.strictObject({ removed: z.string() }) },
    async handle({ params, query: { from, purge } }, { desk }): Promise<{ readonly removed: string }> {
      const id = params.report ?? ''
      const options = presentOnly({ from, purge: purge === undefined ? undefined : purge === 'true' })
      if (await desk.store.removeReport(id, options)) return { removed: id }
      throw refuse('not-found', `there is no report '${id}'${from === undefined ? '' : ` in '${from}'`}`)
    },
  }),
}

async function findStored(id: string | undefined, { desk }: RouteContext): Promise<StoredReport> {
  const found = id === undefined ? undefined : await desk.store.report(id)
  if (found !== undefined) return found
  throw refuse('not-found', `there is no report '${id}'`)
}

/** The account of the situation asked for, or of the first that a report belongs to. */
async function accountWith(
  { situations }: StoredReport,
  asked: string | undefined,
  { desk, signal }: RouteContext,
): Promise<Account | undefined> {
  if (asked !== undefined && !situations.includes(asked)) throw refuse('not-found', `the report is not in '${asked}'`)
  const situation = asked ?? situations[0]
  const found = situation === undefined ? undefined : await desk.account(situation, {}, signal)
  return found?.account
}
