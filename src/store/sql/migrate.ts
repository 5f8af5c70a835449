import { type Kysely, Migrator } from 'kysely'
import { PipelineError } from '../../model/index.ts'
import { migrations } from './migrations.ts'
import { schemaName } from './tables.ts'

/**
 * Brings a database to this version's schema; each step once, whoever comes first.
 *
 * @throws store where a newer version of sitrep wrote it
 */
export async function migrate<Db>(db: Kysely<Db>, location: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
    migrationTableSchema: schemaName,
  })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    const message = `${location}: this store was written by a newer version of sitrep; update sitrep to open it`
    throw new PipelineError('store', message, { cause: error })
  }
  throw error
}
