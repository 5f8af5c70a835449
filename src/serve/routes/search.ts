import { z } from 'zod'
import { presentOnly } from '../../export/present-only.ts'
import { eventStatuses } from '../../model/index.ts'
import type { SearchKind, SearchQuery, SearchResult } from '../../store/store.ts'
import { defineRoute } from '../route.ts'
import { searchResultSchema } from '../schema/records.ts'
import { nameSchema } from './queries.ts'

const kinds = ['report', 'statement', 'event'] as const

/** Hits of a page at most. */
const mostHits = 200

/** Search over reports, statements and events. */
export const searchRoutes = {
  search: defineRoute({
    summary: 'Search over reports, statements and events',
    tag: 'search',
    role: 'read',
    query: z.strictObject({
      q: z.exactOptional(z.string().max(1_000)).meta({ description: 'Words, "phrases", -without; all must be there' }),
      kind: z
        .exactOptional(z.string().regex(/^(?:report|statement|event)(?:,(?:report|statement|event))*$/))
        .meta({ description: 'report, statement, event; several with commas' }),
      situation: z.exactOptional(nameSchema),
      actor: z.exactOptional(nameSchema).meta({ description: 'A name, alias or id' }),
      outlet: z.exactOptional(nameSchema),
      from: z.exactOptional(z.iso.date()),
      to: z.exactOptional(z.iso.date()),
      type: z.exactOptional(nameSchema).meta({ description: 'PLOVER type of events, kind of statements' }),
      status: z.exactOptional(z.enum(eventStatuses)),
      origins: z.exactOptional(z.coerce.number<number>().int().min(1)),
      order: z.exactOptional(z.enum(['relevance', 'newest', 'oldest'])),
      limit: z.exactOptional(z.coerce.number<number>().int().min(1).max(mostHits)),
      cursor: z.exactOptional(z.string().max(400)),
    }),
    answer: { description: 'Hits with what matched', schema: searchResultSchema },
    handle: ({ query: { q, kind, ...rest } }, { desk }): Promise<SearchResult> =>
      desk.store.search(
        presentOnly({ ...rest, words: q, kinds: kind === undefined ? undefined : readKinds(kind) }) as SearchQuery,
      ),
  }),
}

function readKinds(text: string): SearchKind[] {
  const given = text.split(',')
  return kinds.filter((kind) => given.includes(kind))
}
