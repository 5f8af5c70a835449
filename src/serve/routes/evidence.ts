import { z } from 'zod'
import type { OriginsView } from '../../situation/views/origins.ts'
import { type EvidenceOf, findEvidence } from '../find-evidence.ts'
import { refuse } from '../refuse.ts'
import { defineAccountRoute } from '../route.ts'
import { evidenceOfSchema } from '../schema/records.ts'
import { originsSchema, originTreeSchema } from '../schema/views.ts'
import { type OriginTree, originsOf, traceFact } from '../trace-fact.ts'
import { accountQuery } from './queries.ts'

const query = z.strictObject(accountQuery)

/** What facts rest on, and through whom they came. */
export const evidenceRoutes = {
  origins: defineAccountRoute({
    summary: 'Who had what from whom: chains, copies, and what each outlet adds',
    tag: 'evidence',
    query,
    answer: { description: 'Ways, copies and outlets', schema: originsSchema },
    show: ({ account }): OriginsView => originsOf(account),
  }),
  origin: defineAccountRoute({
    summary: 'The tree of origins of one statement or event',
    tag: 'evidence',
    query,
    answer: { description: 'The tree', schema: originTreeSchema },
    show({ account, params }): OriginTree {
      const found = traceFact(account, params.id ?? '')
      if (found !== undefined) return found
      throw refuse('not-found', `there is no statement or event '${params.id}' in this account`)
    },
  }),
  evidence: defineAccountRoute({
    summary: 'Every passage that a statement, event, actor, matter or disagreement rests on',
    tag: 'evidence',
    query,
    answer: { description: 'Passages with report, location, outlet and date', schema: evidenceOfSchema },
    show({ account, params }): EvidenceOf {
      const found = findEvidence(account, params.id ?? '')
      if (found !== undefined) return found
      throw refuse('not-found', `nothing in this account has the id '${params.id}'`)
    },
  }),
}
