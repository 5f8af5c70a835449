import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { atom } from '../../export/atom.ts'
import { PipelineError } from '../../model/index.ts'
import type { Feed, FeedItem } from '../../text/feed.ts'
import { replaceFile } from '../replace-file.ts'

/** Items that a feed keeps: readers come by every day, not every year. */
const mostItems = 500

const itemSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  lines: z.array(z.string()),
  updated: z.string(),
  url: z.exactOptional(z.string()),
  categories: z.array(z.string()),
})

/**
 * Adds items to a feed file. What is in it is kept beside it as JSON, from which the feed is written anew; an item that is there
 * already stays once.
 *
 * @throws unreadable
 * @throws output
 */
export async function addToFeedFile(path: string, feed: Feed, signal: AbortSignal): Promise<void> {
  const kept = `${path}.json`
  const added = new Set(feed.items.map(({ id }) => id))
  const items = [...feed.items, ...(await readItems(kept)).filter(({ id }) => !added.has(id))].slice(0, mostItems)
  await replaceFile(kept, [`${JSON.stringify(items)}\n`], signal)
  await replaceFile(path, atom.write({ ...feed, items }), signal)
}

async function readItems(path: string): Promise<readonly FeedItem[]> {
  try {
    return z.array(itemSchema).parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return []
    const message = `${path}: cannot be read as the items of a feed; mend it, or take it away to begin anew`
    throw new PipelineError('unreadable', message, { cause })
  }
}
