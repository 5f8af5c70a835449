import { sql } from 'kysely'
import type { Situation } from '../store.ts'
import { selectAccount } from './accounts.ts'
import type { Queries } from './home.ts'
import { selectJudgements } from './judgements.ts'
import { readLayers } from './layers.ts'
import { isoTime, present } from './rows.ts'

/** The form of backups; raised where an older sitrep could not read them. */
export const backupVersion = 1

/** Rows asked for at a time. */
const pageSize = 16

/** Everything as JSON Lines: a head, the parts in the order that `restore` needs, and an end that counts the lines. */
export async function* writeBackup(db: Queries): AsyncGenerator<string> {
  let count = 0
  const line = (value: object): string => {
    count += 1
    return `${JSON.stringify(value)}\n`
  }
  yield line({ backup: 'sitrep', version: backupVersion })
  const situations = await db.selectFrom('situations').selectAll().orderBy('id').execute()
  for (const { id, title, definition, changed, stale } of situations) {
    const setting = definition === null ? {} : { definition: JSON.parse(definition) as Situation['definition'] }
    yield line({ situation: { id, ...present({ title }), ...setting, changed: isoTime(changed), stale } })
  }
  for await (const report of reportsOf(db)) yield line({ report })
  const members = await db
    .selectFrom('members')
    .selectAll()
    .orderBy('situation')
    .orderBy('report')
    .orderBy('added')
    .execute()
  for (const { situation, report, added, removed } of members) {
    const member = { situation, report, added: isoTime(added), ...present({ removed: removed && isoTime(removed) }) }
    yield line({ member })
  }
  for (const judgement of await selectJudgements(db)) yield line({ judgement })
  for (const { id } of situations) {
    const account = await selectAccount(db, id)
    if (account !== undefined) yield line({ account })
  }
  for (const { feed } of await db.selectFrom('feeds').select('feed').orderBy('url').execute()) {
    yield line({ feed: JSON.parse(feed) as unknown })
  }
  for (const row of await db.selectFrom('records').selectAll().orderBy('kind').orderBy('key').execute()) {
    yield line({ record: { ...row, value: JSON.parse(row.value) as unknown, changed: isoTime(row.changed) } })
  }
  yield line({ end: count + 1 })
}

async function* reportsOf(db: Queries) {
  let after = '-1'
  for (;;) {
    const rows = await db
      .selectFrom('reports')
      .select(['id', 'seq', 'reading', 'problems', 'added', 'removed'])
      .where(sql<boolean>`seq > ${after}::bigint`)
      .orderBy('seq')
      .limit(pageSize)
      .execute()
    for (const [index, report] of (await readLayers(db, rows)).entries()) {
      const row = rows[index]
      if (row === undefined) continue
      yield {
        reading: report.reading,
        layers: report.layers,
        keys: report.keys,
        problems: report.problems,
        added: isoTime(row.added),
        ...present({ removed: row.removed && isoTime(row.removed) }),
      }
      after = String(row.seq)
    }
    if (rows.length < pageSize) return
  }
}
