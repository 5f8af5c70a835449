import type { FeedRecord, Store } from '../store.ts'
import { tell } from './changes.ts'
import type { Home } from './home.ts'
import { isoTime, plain } from './rows.ts'

/** Feeds, and small records of other parts. */
export function keepRecords({
  read,
  write,
  now,
}: Home): Pick<Store, 'feeds' | 'putFeed' | 'removeFeed' | 'records' | 'putRecord' | 'removeRecord'> {
  return {
    feeds: () =>
      read(async (db) => {
        const rows = await db.selectFrom('feeds').select('feed').orderBy('url').execute()
        return rows.map(({ feed }) => JSON.parse(feed) as FeedRecord)
      }),
    putFeed: (feed) =>
      write(async (db) => {
        const row = { url: plain(feed.url), feed: JSON.stringify(feed) }
        await db
          .insertInto('feeds')
          .values(row)
          .onConflict((conflict) => conflict.column('url').doUpdateSet({ feed: row.feed }))
          .execute()
        await tell(db, [{ kind: 'feed', id: feed.url, at: now().toISOString() }])
      }),
    removeFeed: (url) =>
      write(async (db) => {
        const { numDeletedRows } = await db.deleteFrom('feeds').where('url', '=', plain(url)).executeTakeFirst()
        if (numDeletedRows > 0n) await tell(db, [{ kind: 'feed', id: url, at: now().toISOString() }])
        return numDeletedRows > 0n
      }),
    records: (kind) =>
      read(async (db) => {
        const rows = await db
          .selectFrom('records')
          .select(['key', 'value', 'changed'])
          .where('kind', '=', plain(kind))
          .orderBy('key')
          .execute()
        return rows.map(({ key, value, changed }) => ({
          key,
          value: JSON.parse(value) as unknown,
          changed: isoTime(changed),
        }))
      }),
    putRecord: (kind, key, value) =>
      write(async (db) => {
        const at = now().toISOString()
        const row = { value: JSON.stringify(value ?? null), changed: at }
        await db
          .insertInto('records')
          .values({ kind: plain(kind), key: plain(key), ...row })
          .onConflict((conflict) => conflict.columns(['kind', 'key']).doUpdateSet(row))
          .execute()
        await tell(db, [{ kind: 'record', id: `${kind}/${key}`, at }])
      }),
    removeRecord: (kind, key) =>
      write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('records')
          .where('kind', '=', plain(kind))
          .where('key', '=', plain(key))
          .executeTakeFirst()
        if (numDeletedRows > 0n) await tell(db, [{ kind: 'record', id: `${kind}/${key}`, at: now().toISOString() }])
        return numDeletedRows > 0n
      }),
  }
}
