import { z } from 'zod'
import { refuse } from './refuse.ts'

/** Items of a page where no number is asked for, and at most. */
const defaultLimit = 50
const mostItems = 500

/** What every list takes. */
export const pageQuery = {
  limit: z
    .exactOptional(z.coerce.number<number>().int().min(1).max(mostItems))
    .meta({ description: `Items of a page, ${defaultLimit} by default` }),
  cursor: z.exactOptional(z.string().max(400)).meta({ description: "'next' of the page before" }),
}

export interface PageQuery {
  readonly limit?: number
  readonly cursor?: string
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** How many there are in all, where it is known. */
  readonly total?: number
  /** What asks for the next page; absent on the last. */
  readonly next?: string
}

export function pageSchema(item: z.ZodType): z.ZodType {
  return z.strictObject({
    items: z.array(item),
    total: z.exactOptional(z.int()),
    next: z.exactOptional(z.string()),
  })
}

/** The page of sorted items that begins after the cursor; `keyOf` must order as the items are. */
export function pageOf<Item>(
  items: readonly Item[],
  { limit = defaultLimit, cursor }: PageQuery,
  keyOf: (item: Item) => string,
): Page<Item> {
  const after = cursor === undefined ? undefined : readCursor(cursor)
  const start = after === undefined ? 0 : items.findIndex((item) => keyOf(item) > after)
  const page = start < 0 ? [] : items.slice(start, start + limit)
  const last = page.at(-1)
  const isLast = start < 0 || start + limit >= items.length
  return {
    items: page,
    total: items.length,
    ...(isLast || last === undefined ? {} : { next: writeCursor(keyOf(last)) }),
  }
}

/** Reads a page from a stream that goes on after an id. */
export async function pageOfStream<Item extends { readonly id: string }>(
  read: (after: string | undefined, limit: number) => AsyncIterable<Item>,
  { limit = defaultLimit, cursor }: PageQuery,
): Promise<Page<Item>> {
  const items: Item[] = []
  let isMore = false
  for await (const item of read(cursor === undefined ? undefined : readCursor(cursor), limit + 1)) {
    if (items.length === limit) isMore = true
    else items.push(item)
    if (isMore) break
  }
  const last = items.at(-1)
  return { items, ...(isMore && last !== undefined ? { next: writeCursor(last.id) } : {}) }
}

function writeCursor(key: string): string {
  return Buffer.from(`1 ${key}`).toString('base64url')
}

function readCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString()
  if (text.startsWith('1 ')) return text.slice(2)
  throw refuse('bad-request', "'cursor' is not one that this server gave; leave it out for the first page")
}
