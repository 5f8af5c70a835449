import { z } from 'zod'

/** A stable name of a report, an outlet or a cluster. */
export const idSchema = z.string().min(1)

/** Any text that is there at all: a missing one is a missing property, never ''. */
export const textSchema = z.string().min(1)

export const offsetSchema = z.int().nonnegative()

/** ISO 3166-1 alpha-3. */
export const countrySchema = z.string().regex(/^[A-Z]{3}$/)

/** A score of 0 to 100. */
export const scoreSchema = z.int().min(0).max(100)

export const passageSchema = z
  .strictObject({ report: idSchema, start: offsetSchema, end: offsetSchema, quote: textSchema })
  .meta({ id: 'Passage', description: 'The exact words of a report: UTF-16 offsets, half-open.' })

export const fieldSchema = z
  .strictObject({ report: idSchema, field: textSchema, quote: textSchema })
  .meta({ id: 'Field', description: "A piece of a report's metadata, as it stood." })

export const evidenceSchema = z.union([passageSchema, fieldSchema]).meta({ id: 'Evidence' })

const boundSchema = z.strictObject({
  side: z.enum(['earliest', 'latest', 'both']),
  date: textSchema,
  reason: textSchema,
  evidence: z.exactOptional(evidenceSchema),
})

export const whenSchema = z
  .strictObject({
    edtf: textSchema,
    earliest: z.exactOptional(textSchema),
    latest: z.exactOptional(textSchema),
    basis: z.enum(['stated', 'resolved', 'bounded', 'published', 'corroborated']),
    bounds: z.array(boundSchema),
  })
  .meta({
    id: 'When',
    description: 'A date as far as it is known: EDTF, with inclusive limits and the reasons for them.',
  })

export const originSchema = z
  .strictObject({ kind: z.enum(['outlet', 'report']), id: idSchema, credited: z.boolean() })
  .meta({ id: 'Origin', description: 'Where a fact entered the reports.' })
