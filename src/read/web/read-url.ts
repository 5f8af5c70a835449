import type { Reading, StageContext } from '../../model/index.ts'
import { readFeedEntries } from '../feed/read-feed-entries.ts'
import type { Fetcher } from './open-fetcher.ts'
import { readPage } from './read-page.ts'

/** Whether an input is an address of the web, not a file. */
export function isWebAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

/** Reads what an address leads to: a page, or the pages of a feed's entries. What cannot be had is reported. */
export async function* readUrl(url: string, fetcher: Fetcher, context: StageContext): AsyncIterable<Reading> {
  const result = await readPage(url, fetcher, context)
  if (result.kind === 'feed') {
    yield* readFeedEntries(result.fetched, url, fetcher, context)
    return
  }
  if (result.problem) context.report(result.problem)
  if (result.kind === 'reports') for (const { reading } of result.reports) yield reading
}
