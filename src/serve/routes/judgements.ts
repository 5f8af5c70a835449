import { z } from 'zod'
import type { Judgement } from '../../model/index.ts'
import { textSchema } from '../../model/schema/evidence.ts'
import { judgeDate, judgeNone, judgePair } from '../../situation/judge-facts.ts'
import type { StoredJudgement } from '../../store/store.ts'
import { refuse } from '../refuse.ts'
import { defineRoute, type RouteContext } from '../route.ts'
import { storedJudgementSchema } from '../schema/records.ts'
import { momentOf, nameSchema } from './queries.ts'

/** What a person decides: of two facts that they are one or not, of one that it is none, or of another date. */
const decisionSchema = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.enum(['same', 'different']), left: textSchema, right: textSchema, ...about() }),
    z.strictObject({ verdict: z.literal('none'), fact: textSchema, ...about() }),
    z.strictObject({ verdict: z.literal('dated'), fact: textSchema, date: textSchema, ...about() }),
  ])
  .meta({
    id: 'Decision',
    description: 'Facts are named by id, or by a name or words that only one of them holds.',
  })

function about() {
  return { situation: nameSchema, by: z.exactOptional(textSchema), reasons: z.exactOptional(z.array(textSchema)) }
}

type Decision = z.infer<typeof decisionSchema>

/** People's judgements: they stand above every score, and can be undone. */
export const judgementRoutes = {
  judgements: defineRoute({
    summary: 'Judgements by people, the withdrawn ones among them',
    tag: 'judgements',
    role: 'read',
    query: z.strictObject({ at: z.exactOptional(z.iso.date()) }),
    answer: { description: 'Judgements', schema: z.array(storedJudgementSchema) },
    handle: ({ query }, { desk }): Promise<readonly StoredJudgement[]> =>
      desk.store.judgements(query.at === undefined ? undefined : momentOf(query.at)),
  }),
  judge: defineRoute({
    summary: 'Decide on facts of a situation: same, different, none, or of another date',
    tag: 'judgements',
    role: 'write',
    body: decisionSchema,
    answer: { description: 'The judgements that say so', status: 201, schema: z.array(storedJudgementSchema) },
    async handle({ body }, context): Promise<readonly StoredJudgement[]> {
      const made = await decide(body, context)
      const kept: StoredJudgement[] = []
      for (const judgement of made) kept.push(await context.desk.store.addJudgement(judgement))
      return kept
    },
  }),
  undoJudgement: defineRoute({
    summary: 'Withdraw a judgement; it stays readable with the time it was undone',
    tag: 'judgements',
    role: 'write',
    answer: { description: 'The judgement, withdrawn', schema: storedJudgementSchema },
    async handle({ params }, { desk }): Promise<StoredJudgement> {
      const undone = await desk.store.undoJudgement(params.id ?? '')
      if (undone !== undefined) return undone
      throw refuse('not-found', `there is no judgement '${params.id}'`)
    },
  }),
}

async function decide(decision: Decision, { desk, signal, caller, now }: RouteContext): Promise<readonly Judgement[]> {
  const { situation, by = caller ?? 'somebody at this machine', reasons = [] } = decision
  const account = (await desk.account(situation, {}, signal))?.account
  if (account === undefined) throw refuse('not-found', `there is no account of '${situation}'`)
  const deciding = { by, at: now().toISOString(), reasons }
  switch (decision.verdict) {
    case 'same':
    case 'different':
      return [judgePair(account, [decision.left, decision.right], decision.verdict, deciding)]
    case 'none':
      return judgeNone(account, decision.fact, deciding)
    case 'dated':
      return judgeDate(account, decision.fact, decision.date, deciding)
  }
}
