import type { Kysely } from 'kysely'
import { PipelineError } from '../../model/index.ts'
import { describeFailure } from './describe-failure.ts'
import type { Home } from './home.ts'
import { migrate } from './migrate.ts'
import { schemaName, type Tables } from './tables.ts'

/** What a home is made of. */
export interface HomeParts extends Pick<Home, 'location' | 'listen' | 'now'> {
  readonly db: Kysely<Tables>
  /** Looks after the files once something was written; where a server does so itself, absent. */
  readonly tend?: (db: Kysely<Tables>) => Promise<void>
  /** What a failure means that the database has no code for. */
  readonly explain?: (error: unknown) => unknown
  close(): Promise<void>
}

/** How often a transaction is tried that meets another one's locks. */
const attempts = 5

/** Makes a home of a database, with its schema brought up to date. */
export async function openHome(parts: HomeParts): Promise<Home> {
  const { db, location, listen, now, tend, close, explain = (error) => error } = parts
  const describe = (error: unknown) => describeFailure(explain(error), location)
  const schema = db.withSchema(schemaName)
  let isClosed = false
  try {
    await migrate(db, location)
  } catch (error) {
    await close()
    throw describe(error)
  }
  return {
    location,
    listen,
    now,
    read: (queries) => told(() => queries(schema)),
    write: (queries) =>
      told(async () => {
        for (let attempt = 1; ; attempt += 1) {
          try {
            const result = await schema.transaction().execute(queries)
            // What is committed stays acknowledged: where tending fails, the next transaction will tell.
            await tend?.(schema).catch(() => undefined)
            return result
          } catch (error) {
            if (attempt === attempts || !isCollision(error)) throw error
          }
        }
      }),
    async *snapshot(rows) {
      const transaction = await told(() =>
        schema.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(),
      )
      try {
        yield* rows(transaction)
      } catch (error) {
        throw describe(error)
      } finally {
        await transaction.rollback().execute()
      }
    },
    async close() {
      if (isClosed) return
      isClosed = true
      await close()
    },
  }

  async function told<Result>(work: () => Promise<Result>): Promise<Result> {
    if (isClosed) throw new PipelineError('store', `${location}: this store has been closed`)
    try {
      return await work()
    } catch (error) {
      throw describe(error)
    }
  }
}

/** Serialization failure, deadlock. */
function isCollision(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01')
}
