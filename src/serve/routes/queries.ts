import { z } from 'zod'

/** A day, whose end is meant, or a time. */
const momentSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true })], 'must be a day or a time')

/** Which account of a situation is asked for; the newest where neither is given. */
export const accountQuery = {
  asOf: z.exactOptional(momentSchema).meta({ description: 'As it was known at this time, or at the end of this day' }),
  revision: z
    .exactOptional(z.coerce.number<number>().int().positive())
    .meta({ description: 'As it was at this revision' }),
}

/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export const dateSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a date such as 2017, 2017-01 or 2017-01-19',
  )

/** Longest name or words that are looked for. */
const longestWords = 400

export const nameSchema = z.string().trim().min(1).max(longestWords)

/** A time, or the number of a revision. */
export const sinceSchema = z
  .union(
    [momentSchema, z.string().regex(/^\d{1,9}$/)],
    'must be a day such as 2017-01-19, a time, or the number of a revision',
  )
  .meta({ description: 'A day (2017-01-19), a time, or the number of a revision' })

/** The time that is meant: of a day its end, in UTC. */
export function momentOf(text: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text)
}
