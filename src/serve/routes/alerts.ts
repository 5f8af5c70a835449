import { z } from 'zod'
import { PipelineError } from '../../model/index.ts'
import { alertRulesSchema, checkAlertRules } from '../../model/schema/alert.ts'
import { listChanges } from '../../situation/alerts/list-changes.ts'
import { type Alert, actorsOf, matchAlerts } from '../../situation/alerts/match-alerts.ts'
import { refuse } from '../refuse.ts'
import { defineRoute } from '../route.ts'
import { alertSchema } from '../schema/alert.ts'
import { sinceSchema } from './queries.ts'
import { earlierAccount } from './views.ts'

/** Rules as in a file of them; where alerts go to is the caller's to say, not the server's. */
const askedSchema = alertRulesSchema
  .omit({ channels: true })
  .meta({ id: 'AlertQuestion', title: 'AlertQuestion', description: 'What the caller wants to be told of.' })

/** What changed and is asked for by rules. Nothing is kept or sent: whoever asks again gets the same alerts, with the same keys. */
export const alertRoutes = {
  alerts: defineRoute({
    summary: 'What changed since a day or a revision and is asked for by rules or a watchlist, each with its evidence',
    tag: 'views',
    role: 'read',
    query: z.strictObject({ since: sinceSchema }),
    body: askedSchema,
    answer: { description: 'Alerts, in the order of the rules', schema: z.array(alertSchema) },
    async handle({ params, query, body }, context): Promise<readonly Alert[]> {
      const rules = checked(body)
      const { situation = '' } = params
      const found = await context.desk.account(situation, undefined, context.signal)
      if (found === undefined) throw refuse('not-found', `there is no account of '${situation}'`)
      const earlier = await earlierAccount(situation, query.since, context)
      return matchAlerts(listChanges(earlier, found.account), rules, actorsOf(earlier, found.account))
    },
  }),
}

/** What a schema cannot say: that names differ, and that something is asked for. Channels, which a file may name, are passed over. */
function checked({ rules, watchlist }: z.infer<typeof askedSchema>) {
  const unsent = rules.map(({ channels: _, ...rule }) => rule)
  const { channels: _, ...watched } = watchlist ?? {}
  try {
    return checkAlertRules({ rules: unsent, ...(watchlist === undefined ? {} : { watchlist: watched }) })
  } catch (error) {
    if (error instanceof PipelineError) throw refuse('bad-request', error.message)
    throw error
  }
}
