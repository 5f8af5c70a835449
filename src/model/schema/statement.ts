import { z } from 'zod'
import { statementKinds } from '../statement.ts'
import { idSchema, originSchema, passageSchema, scoreSchema, whenSchema } from './evidence.ts'

const renderingSchema = z
  .strictObject({
    evidence: passageSchema,
    form: z.enum(['direct', 'indirect', 'mixed']),
    parts: z.exactOptional(z.array(passageSchema).min(2)),
    source: z.exactOptional(passageSchema),
    cue: z.exactOptional(passageSchema),
    kind: z.exactOptional(z.enum(statementKinds)),
    condition: z.exactOptional(passageSchema),
    hedge: z.exactOptional(passageSchema),
    occasion: z.exactOptional(passageSchema),
    chain: z.array(idSchema),
    toldBy: z.exactOptional(z.array(idSchema).min(1)),
    dropped: z.exactOptional(idSchema),
  })
  .meta({ id: 'Rendering', description: 'One wording of a statement in one report.' })

export const statementSchema = z
  .strictObject({
    id: idSchema,
    speaker: idSchema,
    onBehalfOf: z.exactOptional(idSchema),
    kind: z.enum(statementKinds),
    when: z.exactOptional(whenSchema),
    targets: z.array(idSchema),
    about: z.array(idSchema),
    renderings: z.array(renderingSchema),
    origins: z.array(originSchema),
    confidence: z.exactOptional(scoreSchema),
  })
  .meta({ id: 'Statement', description: 'One claim by one speaker on one occasion.' })
