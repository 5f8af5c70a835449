import { z } from 'zod'
import { changedThings, changeWords } from '../../model/alert.ts'

/** A change that rules ask for. */
export const alertSchema = z
  .looseObject({
    key: z.string().meta({ description: 'Names the alert for good: who has met it knows it again' }),
    rule: z.string(),
    change: z.looseObject({
      key: z.string(),
      change: z.enum(changeWords),
      thing: z.enum(changedThings),
      id: z.string(),
      title: z.string(),
      details: z.array(z.string()),
      sources: z.array(z.string()),
      targets: z.array(z.string()),
      origins: z.int(),
      evidence: z.array(z.looseObject({ report: z.string(), start: z.int(), end: z.int(), quote: z.string() })),
      reports: z.array(z.looseObject({ id: z.string(), location: z.string() })),
    }),
  })
  .meta({ id: 'Alert' })
