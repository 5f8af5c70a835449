import { z } from 'zod'

/** Which account of a situation is asked for; the newest where neither is given. */
export const accountQuery = {
  asOf: z.exactOptional(z.iso.date()).meta({ description: 'As it was known at the end of this day' }),
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

/** A day, or the number of a revision. */
export const sinceSchema = z
  .union([z.iso.date(), z.string().regex(/^\d{1,9}$/)], 'must be a day such as 2017-01-19, or the number of a revision')
  .meta({ description: 'A day (2017-01-19), or the number of a revision' })

/** The end of a day in UTC. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`)
}
