import type { Reading, StageContext } from '../../model/index.ts'
import { readReport } from '../read-report.ts'
import { contentType } from './content-type.ts'
import type { Fetcher } from './open-fetcher.ts'

/** Whether an input is an address of the web, not a file. */
export function isWebAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

/** Reads what an address leads to: a page, or the pages of a feed's entries. What cannot be had is reported. */
export async function* readUrl(url: string, fetcher: Fetcher, context: StageContext): AsyncIterable<Reading> {
  const fetched = await fetcher.fetch({ url }, context)
  if (fetched.kind === 'failed') context.report(fetched.problem)
  if (fetched.kind !== 'page') return
  const { charset } = contentType(fetched.headers)
  const source = { location: url, url: fetched.url, ...(charset ? { encoding: charset } : {}) }
  const reading = readReport(fetched.body, source, context)
  if (reading) yield reading
}
