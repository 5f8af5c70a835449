import { createReadStream } from 'node:fs'
import type { Reading, StageContext } from '../../model/index.ts'
import { readFeedFile } from '../feed/read-feed-entries.ts'
import type { FoundDocument } from '../found-document.ts'
import type { FieldMap } from '../jsonl/field-map.ts'
import { readDocument } from '../read-document.ts'
import { keepFetched, openRawKeeper } from '../warc/raw-keeper.ts'
import { openFetcher, type WebOptions } from '../web/open-fetcher.ts'
import { readUrl } from '../web/read-url.ts'
import { findDocuments } from './find-documents.ts'
import { findInputs, type Input } from './find-inputs.ts'

export interface ReadOptions {
  /** What '-' reads; the process's standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** How addresses among the inputs are asked. */
  readonly web?: WebOptions
  /** Which fields of records hold what, where their names do not tell. */
  readonly fieldMap?: FieldMap
  /** A WARC file (.warc or .warc.gz) to keep what is read in, as it was. */
  readonly keepRaw?: string
}

/**
 * Reads the reports that paths, folders, globs, addresses of the web and '-' stand for, one at a time.
 *
 * Readings come in the order of the inputs, within a folder sorted by location. One content under two locations is yielded twice:
 * telling copies is left to reconciling. Whatever cannot be read is reported, and the rest goes on.
 *
 * @example
 * for await (const reading of readReports(['reports/', 'extra/*.html'], context)) console.log(reading.location)
 */
export async function* readReports(
  inputs: readonly string[],
  context: StageContext,
  { stdin = process.stdin, web = {}, fieldMap, keepRaw }: ReadOptions = {},
): AsyncIterable<Reading> {
  const found = await findInputs(inputs, context)
  const keeper = keepRaw === undefined ? undefined : await openRawKeeper(keepRaw, 'sitrep')
  const fetcher = keeper ? keepFetched(openFetcher(web), keeper) : openFetcher(web)
  let isDone = false
  try {
    for (const input of found) {
      context.signal.throwIfAborted()
      if (input.url === undefined) yield* readFile(input)
      else yield* readUrl(input.url, fetcher, context)
    }
    isDone = true
  } finally {
    fetcher.close()
    await keeper?.close(isDone)
  }

  async function* readFile(input: Input): AsyncIterable<Reading> {
    for await (const document of findInFile(input, stdin, context)) {
      await keeper?.keep(document)
      const isNamed = input.isNamed && document.source.location === input.location
      if (document.source.format === 'feed') yield* readFeedFile(document, isNamed ? fetcher : undefined, context)
      else yield* await readDocument(document, context, fieldMap === undefined ? {} : { fieldMap })
    }
  }
}

/** The documents of a file or of standard input. A file is opened only when it is its turn, and closed when its documents are read. */
async function* findInFile(
  { path, location }: Input,
  stdin: AsyncIterable<Uint8Array>,
  context: StageContext,
): AsyncIterable<FoundDocument> {
  if (path === undefined) {
    yield* findDocuments({ location, name: location, bytes: stdin }, context)
    return
  }
  try {
    const bytes = createReadStream(path, { highWaterMark: readBytes, signal: context.signal })
    yield* findDocuments({ location, name: location, path, bytes }, context)
  } catch (error) {
    context.signal.throwIfAborted()
    if (!isSystemError(error)) throw error
    const message = `${location}: cannot be read (${error.message}).`
    context.report({ code: 'unreadable-file', subject: location, message })
  }
}

/** Bytes of a file that are read at a time. */
const readBytes = 256 * 1024

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
