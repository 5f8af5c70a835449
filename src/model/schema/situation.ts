import { z } from 'zod'
import { disagreementAspects, disagreementNatures } from '../disagreement.ts'
import { judgementKinds, verdicts } from '../judgement.ts'
import { matterKinds } from '../matter.ts'
import { problemCodes } from '../problem.ts'
import { figureSchema } from './event.ts'
import { evidenceSchema, idSchema, originSchema, scoreSchema, textSchema, whenSchema } from './evidence.ts'

const stateSchema = z.strictObject({
  state: textSchema,
  when: z.exactOptional(whenSchema),
  by: z.array(idSchema),
  event: z.exactOptional(idSchema),
  evidence: z.array(evidenceSchema),
})

export const matterSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(matterKinds),
    name: textSchema,
    aliases: z.array(textSchema),
    parties: z.array(idSchema),
    figures: z.array(figureSchema),
    states: z.array(stateSchema),
  })
  .meta({ id: 'Matter', description: 'A thing whose state the reports tell about.' })

export const dyadSchema = z
  .strictObject({
    actors: z.tuple([idSchema, idSchema]),
    events: z.array(idSchema),
    series: z.array(
      z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/), events: z.int().nonnegative(), sum: z.int() }),
    ),
    stances: z.array(z.strictObject({ label: textSchema, statement: idSchema, when: z.exactOptional(whenSchema) })),
  })
  .meta({ id: 'Dyad', description: 'What one side does to another, source to target.' })

const positionSchema = z.strictObject({
  value: textSchema,
  reports: z.array(idSchema),
  origins: z.array(originSchema),
  statements: z.array(idSchema),
  evidence: z.array(evidenceSchema),
})

export const disagreementSchema = z
  .strictObject({
    id: idSchema,
    about: idSchema,
    aspect: z.enum(disagreementAspects),
    nature: z.enum(disagreementNatures),
    positions: z.array(positionSchema),
  })
  .meta({ id: 'Disagreement', description: 'A point on which reports, or passages of one report, differ.' })

export const judgementSchema = z
  .strictObject({
    kind: z.enum(judgementKinds),
    left: textSchema,
    right: textSchema,
    verdict: z.enum(verdicts),
    value: z.exactOptional(textSchema),
    score: z.exactOptional(scoreSchema),
    reasons: z.array(textSchema),
    by: textSchema,
    at: z.exactOptional(textSchema),
  })
  .meta({
    id: 'Judgement',
    description: 'A decision that two things are one or not, or that a passage is no such thing or of another date.',
  })

export const problemSchema = z
  .strictObject({ code: z.enum(problemCodes), subject: textSchema, message: textSchema })
  .meta({ id: 'Problem', description: 'Something that could not be read or resolved.' })
