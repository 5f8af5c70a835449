import { z } from 'zod'
import { version } from '../../pipeline/version.ts'
import { refuse } from '../refuse.ts'
import { defineRoute } from '../route.ts'
import { nameSchema } from './queries.ts'

export interface Health {
  readonly status: 'ok'
  readonly version: string
  readonly readOnly: boolean
  readonly situations: number
}

/** Connections that live events keep open at most. */
const mostWatchers = 200

/** The server itself. */
export const serviceRoutes = {
  health: defineRoute({
    summary: 'Whether the server answers, and what it is',
    tag: 'service',
    role: 'read',
    answer: {
      description: 'It does',
      schema: z.strictObject({
        status: z.literal('ok'),
        version: z.string(),
        readOnly: z.boolean(),
        situations: z.int(),
      }),
    },
    handle: async (_, { desk }): Promise<Health> => ({
      status: 'ok',
      version,
      readOnly: desk.readOnly !== undefined,
      situations: (await desk.store.situations()).length,
    }),
  }),
  live: defineRoute({
    summary: 'Changes and jobs as they happen, as server-sent events; Last-Event-ID goes on where it stopped',
    tag: 'service',
    role: 'read',
    query: z.strictObject({ situation: z.exactOptional(nameSchema) }),
    answer: {
      description: 'Events named ready, reset, change and job, whose data are JSON',
      media: 'text/event-stream',
    },
    handle({ query }, { live, request, signal }): Response {
      if (live.watchers() >= mostWatchers)
        throw refuse('unavailable', `${mostWatchers} are watching already; ask for what is new instead`)
      const stream = live.open(request.headers.get('last-event-id') ?? undefined, query.situation, signal)
      return new Response(stream, {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
      })
    },
  }),
}
