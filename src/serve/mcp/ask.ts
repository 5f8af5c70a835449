import { z } from 'zod'
import type { Revision } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { refuse } from '../refuse.ts'
import { momentOf } from '../routes/queries.ts'
import { noSituation } from '../routes/situations.ts'
import type { Finding, Findings } from './findings.ts'

/** Findings of an answer where no number is asked for, and at most. */
const defaultLimit = 20
const mostFindings = 200

/** What every tool takes. */
export const situationInput = {
  situation: z
    .string()
    .optional()
    .describe("Id of the situation, as 'account' lists them; not needed where there is one"),
  asOf: z.iso.date().optional().describe('As it was known at the end of this day, such as 2017-01-31'),
}

export const pageInput = {
  limit: z.number().int().min(1).max(mostFindings).optional().describe(`Findings at most, ${defaultLimit} by default`),
  offset: z.number().int().min(0).optional().describe('Findings to leave out at the start'),
}

interface Asked {
  readonly situation?: string | undefined
  readonly asOf?: string | undefined
}

/** The account that a question is about: of the one situation there is, where none is named. */
export async function findAccount({ situation, asOf }: Asked, desk: Desk): Promise<Revision> {
  const situations = await desk.store.situations()
  const [first, ...others] = situations
  if (situation === undefined && others.length > 0)
    throw refuse('bad-request', `say which situation: ${situations.map(({ id }) => id).join(', ')}`)
  const id = situation ?? first?.id
  if (id === undefined) throw refuse('not-found', 'there is no situation yet')
  const found = await desk.account(id, asOf === undefined ? {} : { asOf: momentOf(asOf) })
  if (found !== undefined) return found
  if (!situations.some((one) => one.id === id)) throw refuse('not-found', noSituation(id, situations))
  throw refuse('not-found', `there is no account of '${id}'${asOf === undefined ? '' : ` as of ${asOf}`}`)
}

/** A page of findings. */
export function pageOfFindings(
  findings: readonly Finding[],
  { account, situation, revision }: Revision,
  { limit = defaultLimit, offset = 0 }: { readonly limit?: number | undefined; readonly offset?: number | undefined },
  note?: string,
): Findings {
  return {
    situation,
    title: account.title,
    revision,
    total: findings.length,
    offset,
    findings: findings.slice(offset, offset + limit),
    ...(note === undefined ? {} : { note }),
  }
}
