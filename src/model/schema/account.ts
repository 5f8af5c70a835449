import { z } from 'zod'
import { accountSchemaId } from '../account.ts'
import { actorSchema } from './actor.ts'
import { eventSchema } from './event.ts'
import { textSchema, whenSchema } from './evidence.ts'
import { outletSchema, reportSchema } from './report.ts'
import { disagreementSchema, dyadSchema, judgementSchema, matterSchema, problemSchema } from './situation.ts'
import { statementSchema } from './statement.ts'

/** What a file must look like to be an account. Its laws (ids exist, quotes match) are checked by `verifyAccount`. */
export const accountSchema = z
  .strictObject({
    schema: z.literal(accountSchemaId),
    made: z.strictObject({
      version: textSchema,
      engine: textSchema,
      annotators: z.array(textSchema),
      now: z.iso.date(),
    }),
    title: textSchema,
    period: z.exactOptional(whenSchema),
    reports: z.array(reportSchema),
    outlets: z.array(outletSchema),
    actors: z.array(actorSchema),
    statements: z.array(statementSchema),
    events: z.array(eventSchema),
    matters: z.array(matterSchema),
    dyads: z.array(dyadSchema),
    disagreements: z.array(disagreementSchema),
    judgements: z.array(judgementSchema),
    problems: z.array(problemSchema),
  })
  .meta({ title: 'Account', description: 'Everything known about one situation, each part tied to its passages.' })

/** The published JSON Schema of an account (draft 2020-12). */
export function accountJsonSchema(): object {
  return z.toJSONSchema(accountSchema)
}
