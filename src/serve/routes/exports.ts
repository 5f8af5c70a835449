import { Readable } from 'node:stream'
import { z } from 'zod'
import type { ExportFile } from '../../export/exporter.ts'
import type { Account } from '../../model/index.ts'
import { servedExporters } from '../exporters.ts'
import { refuse } from '../refuse.ts'
import { defineAccountRoute, defineRoute } from '../route.ts'
import { accountQuery } from './queries.ts'

export interface ExportFormat {
  readonly format: string
  readonly title: string
  readonly holds: string
  /** What of an account it has no place for. */
  readonly leavesOut: readonly string[]
  /** Names of its files; one that has several gives one at a time. */
  readonly files: readonly string[]
}

/** Accounts in other forms. */
export const exportRoutes = {
  exports: defineRoute({
    summary: 'The forms that an account can be had in, and what each leaves out',
    tag: 'exports',
    role: 'read',
    answer: {
      description: 'Formats',
      schema: z.array(
        z.strictObject({
          format: z.string(),
          title: z.string(),
          holds: z.string(),
          leavesOut: z.array(z.string()),
          files: z.array(z.string()),
        }),
      ),
    },
    handle: (): readonly ExportFormat[] =>
      servedExporters.map(({ name, title, holds, leavesOut, files }) => ({
        format: name,
        title,
        holds,
        leavesOut,
        files: files(nothing).map((file) => file.name),
      })),
  }),
  export: defineAccountRoute({
    summary: 'The account in another form',
    tag: 'exports',
    query: z.strictObject({
      ...accountQuery,
      file: z.exactOptional(z.string().max(100)).meta({ description: 'Which file, of a format that has several' }),
    }),
    answer: { description: 'The export; its type is that of the file', media: '*/*' },
    show({ account, params, query, revision }): Response {
      const file = pickFile(params.format ?? '', query.file, account)
      return new Response(Readable.toWeb(Readable.from(bytesOf(file))) as ReadableStream, {
        headers: {
          'content-type': file.mediaType,
          'content-disposition': `attachment; filename="${revision.situation}.${file.name.replace(/[^\w.-]/g, '_')}"`,
          'cache-control': 'no-cache',
        },
      })
    },
  }),
}

/** The file that is asked for. @throws a refusal that names those there are */
function pickFile(format: string, name: string | undefined, account: Account): ExportFile {
  const exporter = servedExporters.find((one) => one.name === format)
  if (exporter === undefined) {
    const names = servedExporters.map((one) => one.name).join(', ')
    throw refuse('not-found', `there is no export '${format}'; there are ${names}`)
  }
  const files = exporter.files(account)
  const found = name === undefined && files.length === 1 ? files[0] : files.find((file) => file.name === name)
  if (found !== undefined) return found
  const names = files.map((file) => file.name).join(', ')
  throw name === undefined
    ? refuse('bad-request', `'${format}' has several files; give one as 'file': ${names}`)
    : refuse('not-found', `'${format}' has no file '${name}'; there are ${names}`)
}

/** A file in pieces, as bytes; the server answers others between them. */
async function* bytesOf({ write }: ExportFile): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const piece of write()) {
    yield typeof piece === 'string' ? encoder.encode(piece) : piece
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** An account of nothing, to ask a format for the files it makes. */
const nothing: Account = {
  schema: 'sitrep/account@1',
  made: { version: '0', engine: 'none', annotators: [], now: '1970-01-01' },
  title: 'nothing',
  reports: [],
  outlets: [],
  actors: [],
  statements: [],
  events: [],
  matters: [],
  dyads: [],
  disagreements: [],
  judgements: [],
  problems: [],
}
