import { z } from 'zod'
import { exporters } from '../exporters.ts'
import { refuse } from '../refuse.ts'
import { defineAccountRoute, defineRoute } from '../route.ts'
import { accountQuery } from './queries.ts'

export interface ExportFormat {
  readonly format: string
  readonly media: string
  readonly about: string
}

/** Accounts in other forms. */
export const exportRoutes = {
  exports: defineRoute({
    summary: 'The forms that an account can be had in',
    tag: 'exports',
    role: 'read',
    answer: {
      description: 'Formats',
      schema: z.array(z.strictObject({ format: z.string(), media: z.string(), about: z.string() })),
    },
    handle: (): readonly ExportFormat[] => exporters.map(({ format, media, about }) => ({ format, media, about })),
  }),
  export: defineAccountRoute({
    summary: 'The account in another form',
    tag: 'exports',
    query: z.strictObject(accountQuery),
    answer: { description: 'The export; its type is that of the format', media: '*/*' },
    async show({ account, params, revision }): Promise<Response> {
      const found = exporters.find(({ format }) => format === params.format)
      if (found === undefined) {
        const names = exporters.map(({ format }) => format).join(', ')
        throw refuse('not-found', `there is no export '${params.format}'; there are ${names}`)
      }
      return new Response(await found.write(account), {
        headers: {
          'content-type': found.media,
          'content-disposition': `attachment; filename="${revision.situation}.${found.extension}"`,
        },
      })
    },
  }),
}
