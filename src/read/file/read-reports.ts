import { readFile, stat } from 'node:fs/promises'
import type { Reading, StageContext } from '../../model/index.ts'
import { maxBytes } from '../limits.ts'
import { readReport } from '../read-report.ts'
import { openFetcher, type WebOptions } from '../web/open-fetcher.ts'
import { readUrl } from '../web/read-url.ts'
import { findInputs, type Input } from './find-inputs.ts'
import { formatOf } from './formats.ts'

export interface ReadOptions {
  /** What '-' reads; the process's standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** How addresses among the inputs are asked. */
  readonly web?: WebOptions
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
  { stdin = process.stdin, web = {} }: ReadOptions = {},
): AsyncIterable<Reading> {
  const found = await findInputs(inputs, context)
  const fetcher = openFetcher(web)
  try {
    for (const input of found) {
      context.signal.throwIfAborted()
      if (input.url === undefined) yield* readFileInput(input, stdin, context)
      else yield* readUrl(input.url, fetcher, context)
    }
  } finally {
    fetcher.close()
  }
}

async function* readFileInput(
  input: Input,
  stdin: AsyncIterable<Uint8Array>,
  context: StageContext,
): AsyncIterable<Reading> {
  const bytes = input.path === undefined ? await readStream(stdin, context) : await readInput(input, context)
  if (!bytes) return
  const format = formatOf(input.location)
  const reading = readReport(bytes, { location: input.location, ...(format ? { format } : {}) }, context)
  if (reading) yield reading
}

async function readInput({ path, location }: Input, context: StageContext): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(path as string)
    if (size > maxBytes) return tooLarge(location, `${size}`, context)
    return await readFile(path as string, { signal: context.signal })
  } catch (error) {
    context.signal.throwIfAborted()
    const message = `${location}: cannot be read (${(error as Error).message}).`
    context.report({ code: 'unreadable-file', subject: location, message })
    return undefined
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>, context: StageContext): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    context.signal.throwIfAborted()
    size += chunk.length
    if (size > maxBytes) return tooLarge('-', `more than ${maxBytes}`, context)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(location: string, size: string, context: StageContext): undefined {
  const message = `${location}: has ${size} bytes; files of more than ${maxBytes} are not read. Split it into single reports.`
  context.report({ code: 'too-large', subject: location, message })
  return undefined
}
