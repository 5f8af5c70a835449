import { z } from 'zod'
import { type AlertRules, changedThings, changeWords } from '../alert.ts'
import { disagreementNatures } from '../disagreement.ts'
import { eventStatuses, ploverTypes } from '../event.ts'
import { PipelineError } from '../problem.ts'
import { statementKinds } from '../statement.ts'
import { textSchema } from './evidence.ts'

const textsSchema = z.array(textSchema).min(1)

const ruleSchema = z
  .strictObject({
    name: textSchema,
    changes: z.exactOptional(z.array(z.enum(changeWords)).min(1)),
    things: z.exactOptional(z.array(z.enum(changedThings)).min(1)),
    actors: z.exactOptional(textsSchema),
    types: z.exactOptional(z.array(z.enum([...ploverTypes, 'OTHER'])).min(1)),
    statements: z.exactOptional(z.array(z.enum(statementKinds)).min(1)),
    statuses: z.exactOptional(z.array(z.enum(eventStatuses)).min(1)),
    natures: z.exactOptional(z.array(z.enum(disagreementNatures)).min(1)),
    states: z.exactOptional(textsSchema),
    dyad: z.exactOptional(
      z
        .strictObject({ source: z.exactOptional(textSchema), target: z.exactOptional(textSchema) })
        .refine(({ source, target }) => source !== undefined || target !== undefined, 'needs a source or a target'),
    ),
    words: z.exactOptional(textsSchema),
    origins: z.exactOptional(z.int().positive()),
    channels: z.exactOptional(textsSchema),
  })
  .refine(({ name: _, channels: __, ...conditions }) => Object.keys(conditions).length > 0, 'needs a condition')

const variableSchema = z.string().regex(/^[A-Za-z_]\w*$/, 'the name of an environment variable')

const channelSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('webhook'),
    url: z.url({ protocol: /^https?$/ }),
    secretVariable: variableSchema,
  }),
  z.strictObject({
    kind: z.literal('email'),
    server: z
      .url({ protocol: /^smtps?$/ })
      .refine(
        (url) => new URL(url).password === '',
        'holds a password: name the variable that has it in passwordVariable',
      ),
    passwordVariable: z.exactOptional(variableSchema),
    from: z.email(),
    to: z.array(z.email()).min(1),
  }),
  z.strictObject({ kind: z.literal('feed'), file: textSchema }),
  z.strictObject({ kind: z.literal('terminal') }),
])

/** What a file of alert rules must look like. */
export const alertRulesSchema = z
  .strictObject({
    rules: z.array(ruleSchema).default([]),
    watchlist: z.exactOptional(
      z.strictObject({
        actors: z.exactOptional(textsSchema),
        words: z.exactOptional(textsSchema),
        channels: z.exactOptional(textsSchema),
      }),
    ),
    channels: z.record(textSchema, channelSchema).default({}),
  })
  .meta({ title: 'AlertRules', description: 'What somebody wants to be told of, and where.' })

/** How many faults an error message names. */
const shownFaults = 5

/**
 * Checks that a value read from JSON is a file of alert rules, that rules have names of their own, and that the channels they go
 * to are there.
 *
 * @throws usage
 */
export function checkAlertRules(value: unknown): AlertRules {
  const result = alertRulesSchema.safeParse(value)
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`)
    throw new PipelineError('usage', faults.slice(0, shownFaults).join('; '))
  }
  const { rules, watchlist, channels } = result.data
  const names = rules.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new PipelineError('usage', `two rules are called '${twice}'`)
  if (rules.length === 0 && watchlist === undefined)
    throw new PipelineError('usage', 'there is no rule and no watchlist')
  for (const one of [...rules, ...(watchlist === undefined ? [] : [{ name: 'watchlist', ...watchlist }])]) {
    const unknown = one.channels?.find((channel) => !Object.hasOwn(channels, channel))
    if (unknown !== undefined)
      throw new PipelineError(
        'usage',
        `${one.name}: there is no channel '${unknown}'; there are ${Object.keys(channels).join(', ') || 'none'}`,
      )
  }
  return result.data
}
