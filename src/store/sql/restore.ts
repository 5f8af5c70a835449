import { type Id, PipelineError } from '../../model/index.ts'
import type { FeedRecord, KeptReport, Revision, Situation, StoredJudgement, StoredRecord } from '../store.ts'
import { writeAccount } from './accounts.ts'
import { addReport } from './add-report.ts'
import { backupVersion } from './backup.ts'
import { tell } from './changes.ts'
import type { Home, Queries } from './home.ts'
import { insertJudgement } from './judgements.ts'
import { nameSituations } from './search/index-report.ts'
import { putSetting } from './situations.ts'

/** One line of a backup. */
interface Line {
  readonly backup?: string
  readonly version?: number
  readonly situation?: Situation
  readonly report?: KeptReport & { readonly added: string; readonly removed?: string }
  readonly member?: {
    readonly situation: string
    readonly report: Id
    readonly added: string
    readonly removed?: string
  }
  readonly judgement?: StoredJudgement & { readonly added: string }
  readonly account?: Revision
  readonly feed?: FeedRecord
  readonly record?: StoredRecord & { readonly kind: string }
  readonly end?: number
}

/**
 * Reads a backup into an empty store, all of it or nothing.
 *
 * @throws usage where the store is not empty
 * @throws unreadable where the backup is damaged, cut off or of a newer version
 */
export function restoreBackup(
  { write, now, location }: Home,
  lines: AsyncIterable<string>,
): Promise<{ readonly reports: number; readonly judgements: number }> {
  const at = now().toISOString()
  let isBegun = false
  return write(async (db) => {
    // The lines can be read but once: a transaction that met another one's locks cannot be tried again.
    if (isBegun)
      throw new PipelineError('conflict', `${location}: another process wrote to this store meanwhile; try again`)
    isBegun = true
    await requireEmpty(db, location)
    let [count, reports, judgements, end] = [0, 0, 0, -1]
    for await (const text of splitLines(lines)) {
      count += 1
      const line = parseLine(text, count)
      if (count === 1) checkHead(line)
      if (line.report) reports += 1
      if (line.judgement) judgements += 1
      if (line.end !== undefined) end = line.end
      await restoreLine(db, line)
    }
    if (end === -1 || end !== count)
      throw new PipelineError('unreadable', `the backup is cut off after line ${count}; nothing was restored`)
    await nameAll(db)
    await tell(db, [{ kind: 'situation', id: '*', at }])
    return { reports, judgements }
  })
}

async function restoreLine(db: Queries, line: Line): Promise<void> {
  const { situation, report, member, judgement, account, feed, record } = line
  if (situation) {
    await putSetting(db, situation, situation.changed)
    await db.updateTable('situations').set({ stale: situation.stale }).where('id', '=', situation.id).execute()
  }
  if (report) {
    await addReport(db, report, [], report.added)
    if (report.removed !== undefined) {
      const { id } = report.reading
      await db.updateTable('reports').set({ removed: report.removed }).where('id', '=', id).execute()
      await db.deleteFrom('documents').where('report', '=', id).execute()
    }
  }
  if (member)
    await db
      .insertInto('members')
      .values({ removed: null, ...member, actors: [] })
      .execute()
  if (judgement) {
    const { added, ...said } = judgement
    await insertJudgement(db, said, added)
  }
  if (account) await writeAccount(db, account)
  if (feed)
    await db
      .insertInto('feeds')
      .values({ url: feed.url, feed: JSON.stringify(feed) })
      .execute()
  if (record) {
    const { kind, key, value, changed } = record
    await db
      .insertInto('records')
      .values({ kind, key, value: JSON.stringify(value), changed })
      .execute()
  }
}

/** @throws usage */
async function requireEmpty(db: Queries, location: string): Promise<void> {
  for (const table of ['situations', 'reports', 'judgements', 'feeds', 'records'] as const) {
    if ((await db.selectFrom(table).selectAll().limit(1).executeTakeFirst()) === undefined) continue
    throw new PipelineError(
      'usage',
      `${location}: a backup is restored into an empty store, and there is something in this one`,
    )
  }
}

async function nameAll(db: Queries): Promise<void> {
  const rows = await db.selectFrom('documents').select('id').where('kind', '=', 'report').execute()
  for (let at = 0; at < rows.length; at += 500)
    await nameSituations(
      db,
      rows.slice(at, at + 500).map(({ id }) => id),
    )
}

function parseLine(text: string, number: number): Line {
  try {
    return JSON.parse(text) as Line
  } catch (cause) {
    throw new PipelineError('unreadable', `line ${number} of the backup is no JSON; nothing was restored`, { cause })
  }
}

function checkHead({ backup, version = 0 }: Line): void {
  if (backup !== 'sitrep')
    throw new PipelineError('unreadable', "this is no backup: it does not begin as 'sitrep backup' writes it")
  if (version > backupVersion)
    throw new PipelineError(
      'unreadable',
      'this backup was written by a newer version of sitrep; update sitrep to restore it',
    )
}

/** Whole lines, however the text comes cut. */
async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const parts = `${rest}${piece}`.split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) if (part.trim() !== '') yield part
  }
  if (rest.trim() !== '') yield rest
}
