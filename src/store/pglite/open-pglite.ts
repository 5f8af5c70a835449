import { mkdirSync } from 'node:fs'
import { Kysely as Database, type Kysely, PostgresDialect, sql } from 'kysely'
import { channel, openListeners } from '../sql/changes.ts'
import { describeFailure } from '../sql/describe-failure.ts'
import type { Home } from '../sql/home.ts'
import { openHome } from '../sql/open-home.ts'
import type { Tables } from '../sql/tables.ts'
import { explainCrash } from './explain-crash.ts'
import { type Lock, takeLock } from './lock.ts'
import { openFolder } from './open-folder.ts'
import { poolOfOne } from './pool.ts'

export interface FolderHome extends Home {
  readonly lock: Lock
}

/**
 * A folder as a home: PostgreSQL within this process, for one process at a time.
 *
 * @throws locked
 * @throws store where the folder cannot be read and written
 */
export async function openPglite(folder: string, now: () => Date): Promise<FolderHome> {
  const lock = reach(folder)
  try {
    const pglite = await openFolder(folder)
    const listeners = openListeners()
    await pglite.listen(channel, listeners.hear)
    const db = new Database<Tables>({ dialect: new PostgresDialect({ pool: poolOfOne(pglite) }) })
    const home = await openHome({
      db,
      location: folder,
      now,
      listen: (onChange) => listeners.add(onChange),
      tend: tending(),
      explain: (error) => explainCrash(error, folder),
      async close() {
        try {
          await db.destroy()
          await pglite.close()
        } catch (error) {
          throw explainCrash(error, folder)
        } finally {
          lock.release()
        }
      },
    })
    return { ...home, lock }
  } catch (error) {
    lock.release()
    throw describeFailure(explainCrash(error, folder), folder)
  }
}

function reach(folder: string): Lock {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return takeLock(folder)
  } catch (error) {
    throw describeFailure(error, folder)
  }
}

/** After so many transactions it is looked whether there is something to tend. */
const tendEvery = 100

/** Bytes of log after which changes are put into their tables: what a start after a failure replays at most, about. */
const longestLog = 64 * 1024 * 1024

/** Rows gone from a table, in all and for each that is left, after which their space is taken back. */
const mostGone = 5000
const mostGoneShare = 0.2

interface Figures {
  readonly position: string
  readonly log: string
  readonly gone: readonly string[]
}

/** What a server does in the background: there is none here, neither for its log nor for rows that are gone. */
function tending(): (db: Kysely<Tables>) => Promise<void> {
  let count = 0
  let checkpoint = '0/0'
  return async (db) => {
    count += 1
    if (count % tendEvery !== 0) return
    const { rows } = await sql<Figures>`
      select pg_current_wal_lsn()::text as position,
        pg_wal_lsn_diff(pg_current_wal_lsn(), ${checkpoint}::pg_lsn)::text as log,
        array(
          select relname::text from pg_stat_user_tables
          where n_dead_tup > ${mostGone} + ${mostGoneShare} * n_live_tup or n_mod_since_analyze > ${mostGone} + n_live_tup * ${mostGoneShare}
        ) as gone`.execute(db)
    const [figures] = rows
    if (figures === undefined) return
    for (const table of figures.gone) await sql`vacuum analyze ${sql.table(`sitrep.${table}`)}`.execute(db)
    if (checkpoint !== '0/0' && Number(figures.log) < longestLog) return
    await sql`checkpoint`.execute(db)
    checkpoint = figures.position
  }
}
