import { type Account, type Judgement, PipelineError } from '../../model/index.ts'
import type { Revision, Store } from '../store.ts'
import { tell } from './changes.ts'
import type { Home, Queries } from './home.ts'
import { selectJudgements } from './judgements.ts'
import { pack, unpack } from './pack.ts'
import { isoTime } from './rows.ts'
import { type IndexedActors, indexAccount } from './search/index-account.ts'

/** The last account of every situation. */
export function keepAccounts({ read, write, now }: Home): Pick<Store, 'account' | 'putAccount'> {
  /** What this process wrote last of each situation: it still stands where nobody wrote a revision since. */
  const written = new Map<string, { readonly made: string; readonly actors: IndexedActors }>()
  return {
    account: (situation) => read((db) => selectAccount(db, situation)),
    async putAccount(situation, account, of) {
      const known = written.get(situation)
      const { revision, actors } = await write(async (db) => {
        const at = now().toISOString()
        const locked = await db
          .selectFrom('situations')
          .select('id')
          .where('id', '=', situation)
          .forUpdate()
          .executeTakeFirst()
        if (locked === undefined) throw new PipelineError('not-found', `there is no situation '${situation}'`)
        const last = await db
          .selectFrom('accounts')
          .select(['revision', 'made'])
          .where('situation', '=', situation)
          .executeTakeFirst()
        if (last?.revision !== of) {
          const message = `'${situation}' is at revision ${last?.revision ?? 'none'}, not ${of ?? 'none'}: its account was made again meanwhile`
          throw new PipelineError('conflict', message)
        }
        const revision = { situation, revision: (of ?? 0) + 1, made: at, account }
        const actors = await writeAccount(
          db,
          revision,
          last !== undefined && known?.made === isoTime(last.made) ? known.actors : undefined,
        )
        await db
          .updateTable('situations')
          .set({ stale: !(await isOfNow(db, situation, account)) })
          .where('id', '=', situation)
          .execute()
        await tell(db, [{ kind: 'account', id: situation, situation, at }])
        return { revision, actors }
      })
      written.set(situation, { made: revision.made, actors })
      return revision
    },
  }
}

/** Writes an account and what search finds of it, of whose actors it may be known how they stand there. */
export async function writeAccount(
  db: Queries,
  { situation, revision, made, account }: Revision,
  before?: IndexedActors,
): Promise<IndexedActors> {
  const row = { revision, made, account: pack(account) }
  await db
    .insertInto('accounts')
    .values({ situation, ...row })
    .onConflict((conflict) => conflict.column('situation').doUpdateSet(row))
    .execute()
  return indexAccount(db, situation, account, before)
}

export async function selectAccount(db: Queries, situation: string): Promise<Revision | undefined> {
  const row = await db.selectFrom('accounts').selectAll().where('situation', '=', situation).executeTakeFirst()
  if (row === undefined || row.account === null) return undefined
  return { situation, revision: row.revision, made: isoTime(row.made), account: unpack<Account>(row.account) }
}

/** Whether an account is of the reports that the situation has, and of the judgements that stand on them. */
async function isOfNow(db: Queries, situation: string, account: Account): Promise<boolean> {
  const members = await db
    .selectFrom('members')
    .select('report')
    .where('situation', '=', situation)
    .where('removed', 'is', null)
    .execute()
  const reports = new Set(account.reports.map(({ id }) => id))
  if (reports.size !== members.length || members.some(({ report }) => !reports.has(report))) return false
  const known = new Set(account.judgements.filter(({ at }) => at !== undefined).map(saying))
  const standing = (await selectJudgements(db)).filter(
    ({ left, right, undone }) =>
      undone === undefined && [left, right].every((key) => reports.has(key.split('|')[0] ?? '')),
  )
  return standing.length === known.size && standing.every((one) => known.has(saying(one)))
}

function saying({ kind, left, right, verdict, value, by, at }: Judgement): string {
  return JSON.stringify([kind, left, right, verdict, value, by, at])
}
