import { z } from 'zod'
import type { FeedRecord } from '../../store/store.ts'
import { refuse } from '../refuse.ts'
import { defineRoute } from '../route.ts'
import { feedSchema } from '../schema/records.ts'
import { nameSchema } from './queries.ts'

const urlSchema = z.url({ protocol: /^https?$/ })

/** Feeds that are watched. */
export const feedRoutes = {
  feeds: defineRoute({
    summary: 'Feeds that are watched, and how they fare',
    tag: 'feeds',
    role: 'read',
    answer: { description: 'Feeds', schema: z.array(feedSchema) },
    handle: async (_, { desk }): Promise<readonly Omit<FeedRecord, 'state'>[]> =>
      (await desk.store.feeds()).map(({ state: _, ...feed }) => feed),
  }),
  putFeed: defineRoute({
    summary: 'Watch a feed, or change the situations that it feeds',
    tag: 'feeds',
    role: 'write',
    body: z.strictObject({
      url: urlSchema,
      title: z.exactOptional(nameSchema),
      situations: z.array(nameSchema).min(1),
    }),
    answer: { description: 'The feed', schema: feedSchema },
    async handle({ body }, { desk }): Promise<Omit<FeedRecord, 'state'>> {
      const known = (await desk.store.feeds()).find(({ url }) => url === body.url)
      const feed: FeedRecord = { failures: 0, ...known, ...(body as Pick<FeedRecord, 'url' | 'situations' | 'title'>) }
      await desk.store.putFeed(feed)
      const { state: _, ...shown } = feed
      return shown
    },
  }),
  removeFeed: defineRoute({
    summary: 'Watch a feed no longer',
    tag: 'feeds',
    role: 'write',
    query: z.strictObject({ url: urlSchema }),
    answer: { description: 'What was removed', schema: z.strictObject({ removed: z.string() }) },
    async handle({ query }, { desk }): Promise<{ readonly removed: string }> {
      if (await desk.store.removeFeed(query.url)) return { removed: query.url }
      throw refuse('not-found', `'${query.url}' is not watched`)
    },
  }),
}
