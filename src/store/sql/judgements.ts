import { hash, type Judgement } from '../../model/index.ts'
import type { Store, StoredJudgement } from '../store.ts'
import { tell } from './changes.ts'
import type { Home, Queries } from './home.ts'
import { isoTime, plain, touchSituations } from './rows.ts'

/** People's judgements: kept whatever becomes of the reports they speak of. */
export function keepJudgements({
  read,
  write,
  now,
}: Home): Pick<Store, 'addJudgement' | 'undoJudgement' | 'judgements'> {
  return {
    addJudgement: (judgement) =>
      write(async (db) => {
        const at = now().toISOString()
        const dated = { ...judgement, at: judgement.at ?? at }
        const id = judgementId(dated)
        await insertJudgement(db, { ...dated, id }, at)
        await touchJudged(db, id, at)
        return { ...dated, id }
      }),
    undoJudgement: (id) =>
      write(async (db) => {
        const at = now().toISOString()
        const { numUpdatedRows } = await db
          .updateTable('judgements')
          .set({ undone: at })
          .where('id', '=', id)
          .where('undone', 'is', null)
          .executeTakeFirst()
        if (numUpdatedRows > 0n) await touchJudged(db, id, at)
        return (await selectJudgements(db, id)).map(withoutAdded)[0]
      }),
    judgements: (at) =>
      read(async (db) => {
        const moment = at?.toISOString()
        const all = await selectJudgements(db)
        return all
          .filter(
            ({ added, undone }) =>
              moment === undefined || (added <= moment && (undone === undefined || undone > moment)),
          )
          .map(withoutAdded)
      }),
  }
}

function withoutAdded({ added: _, ...judgement }: StoredJudgement & { readonly added: string }): StoredJudgement {
  return judgement
}

/** The id of a judgement, by what it says. */
function judgementId({ kind, left, right, verdict, value, by, at }: Judgement): string {
  return `j${hash([kind, left, right, verdict, value ?? '', by, at ?? ''].join('\n')).slice(0, 8)}`
}

/** Keeps a judgement; one that was withdrawn and is made again stands again. */
export async function insertJudgement(db: Queries, judgement: StoredJudgement, added: string): Promise<void> {
  const { id, undone, ...said } = judgement
  await db
    .insertInto('judgements')
    .values({
      id,
      judgement: JSON.stringify(said),
      left_report: reportOf(said.left),
      right_report: reportOf(said.right),
      added,
      undone: undone ?? null,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ undone: null }))
    .execute()
}

/** Situations whose account a judgement may change. */
async function touchJudged(db: Queries, id: string, at: string): Promise<void> {
  const rows = await db
    .selectFrom('members as m')
    .innerJoin('judgements as j', (on) =>
      on.on((by) =>
        by.or([by('m.report', '=', by.ref('j.left_report')), by('m.report', '=', by.ref('j.right_report'))]),
      ),
    )
    .select('m.situation')
    .distinct()
    .where('j.id', '=', id)
    .where('m.removed', 'is', null)
    .execute()
  await touchSituations(
    db,
    rows.map(({ situation }) => situation),
    at,
  )
  await tell(db, [
    { kind: 'judgement', id, at },
    ...rows.map(({ situation }) => ({ kind: 'judgement' as const, id, situation, at })),
  ])
}

/** In the order they were made; `added` is when the store got them. */
export async function selectJudgements(
  db: Queries,
  id?: string,
): Promise<readonly (StoredJudgement & { readonly added: string })[]> {
  const rows = await db
    .selectFrom('judgements')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id as string))
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    ...(JSON.parse(row.judgement) as Judgement & { readonly at: string }),
    id: row.id,
    added: isoTime(row.added),
    ...(row.undone === null ? {} : { undone: isoTime(row.undone) }),
  }))
}

/** The report that a mention key, or a report's id, speaks of. */
function reportOf(key: string): string {
  return plain(key.split('|')[0] ?? '')
}
