import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PipelineError } from '../../model/index.ts'
import { channel, openListeners } from '../sql/changes.ts'
import { describeFailure } from '../sql/describe-failure.ts'
import type { Home } from '../sql/home.ts'
import { openHome } from '../sql/open-home.ts'
import type { Tables } from '../sql/tables.ts'

/** Most connections at a time. */
const mostConnections = 8

/** Longest wait for a server, in milliseconds. */
const patience = 10_000

/** Wait before a lost connection for changes is made anew, in milliseconds. */
const listenAgain = 2000

/** Oldest server that is spoken to. */
const oldestVersion = 15

/**
 * A PostgreSQL server as a home, for any number of processes.
 *
 * @throws store where it cannot be reached, refuses, or is too old
 */
export async function openPostgres(address: string, now: () => Date): Promise<Home> {
  const location = withoutPassword(address)
  const settings = {
    connectionString: address,
    connectionTimeoutMillis: patience,
    application_name: 'sitrep',
    keepAlive: true,
  }
  const pool = new pg.Pool({ ...settings, max: mostConnections })
  // A connection that ends while nobody uses it: the next query gets another one.
  pool.on('error', () => undefined)
  const hearing = hearChanges(settings)
  try {
    await checkVersion(pool, location)
  } catch (error) {
    await pool.end()
    throw describeFailure(error, location)
  }
  return openHome({
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool, onCreateConnection: prepare }) }),
    location,
    now,
    listen: hearing.listen,
    async close() {
      await hearing.close()
      await pool.end()
    },
  })
}

/**
 * Whatever the server's defaults are: a commit is on disk when it is acknowledged, no query is compiled, which takes longer than running
 * it, and an index is read as cheaply as it is where most of it is in memory.
 */
async function prepare(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw('set synchronous_commit = on'))
  await connection.executeQuery(CompiledQuery.raw('set jit = off'))
  await connection.executeQuery(CompiledQuery.raw('set random_page_cost = 1.1'))
}

async function checkVersion(pool: pg.Pool, location: string): Promise<void> {
  const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num')
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (version >= oldestVersion) return
  throw new PipelineError('store', `${location}: is PostgreSQL ${version}; ${oldestVersion} or newer is needed`)
}

/** One connection for changes, made when somebody listens and kept while anybody does. */
function hearChanges(settings: pg.ClientConfig) {
  const listeners = openListeners()
  let client: Promise<pg.Client> | undefined
  let isClosed = false
  return {
    async listen(onChange: Parameters<Home['listen']>[0]) {
      const stop = listeners.add(onChange)
      client ??= connect()
      await client
      return stop
    },
    async close() {
      isClosed = true
      const open = await client?.catch(() => undefined)
      await open?.end()
    },
  }

  async function connect(): Promise<pg.Client> {
    const one = new pg.Client(settings)
    one.on('notification', ({ payload }) => {
      if (payload !== undefined) listeners.hear(payload)
    })
    one.on('error', () => {
      if (!isClosed) setTimeout(reconnect, listenAgain).unref()
    })
    await one.connect()
    await one.query(`listen ${channel}`)
    return one
  }

  function reconnect(): void {
    if (isClosed) return
    client = connect()
    client.catch(() => setTimeout(reconnect, listenAgain).unref())
  }
}

/** An address as it may be shown. */
export function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return 'postgres://…'
  const url = new URL(address)
  url.password = ''
  for (const name of ['password', 'sslpassword']) url.searchParams.delete(name)
  return url.href
}
