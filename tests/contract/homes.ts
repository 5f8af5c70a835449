import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { type OpenStore, openStore } from '../../src/store/open-store.ts'

const run = promisify(execFile)

/** How often a server is started that another one's end still hinders. */
const startAttempts = 10

/** A place to open stores in, for tests. */
export interface TestHome {
  readonly name: string
  /** Location of a new, empty store; its rows are stamped by this clock where another than the one that opens it has it. */
  newLocation(now?: () => Date): Promise<string>
  stop(): Promise<void>
}

/** Folders, each with a database of its own. */
export async function folderHome(): Promise<TestHome> {
  const root = await mkdtemp(join(tmpdir(), 'sitrep-store-'))
  let count = 0
  return {
    name: 'PGlite',
    async newLocation() {
      count += 1
      return join(root, `store-${count}`)
    },
    stop: () => rm(root, { recursive: true, force: true }),
  }
}

/** Folders that this process has open and shares: whoever opens one comes in through its door. */
export async function sharedHome(): Promise<TestHome> {
  const home = await folderHome()
  const holders: OpenStore[] = []
  return {
    name: 'PGlite, shared',
    async newLocation(now) {
      const location = await home.newLocation()
      const holder = await openStore(location, now === undefined ? {} : { now })
      await holder.share()
      holders.push(holder)
      return location
    },
    async stop() {
      for (const holder of holders) await holder.close()
      await home.stop()
    },
  }
}

/** Why no server can be started here; absent where one can. */
export function whyNoServer(): string | undefined {
  if (process.env.SITREP_TEST_POSTGRES !== undefined || serverPrograms() !== undefined) return undefined
  return 'no PostgreSQL 15 or newer: install it (Debian: postgresql), or give an empty server by SITREP_TEST_POSTGRES=postgres://…'
}

/** A server started for the test, or the one that SITREP_TEST_POSTGRES names. */
export async function serverHome(): Promise<TestHome> {
  const given = process.env.SITREP_TEST_POSTGRES
  const server = given === undefined ? await startServer() : undefined
  const base = given ?? `postgres://postgres@127.0.0.1:${server?.port}/postgres`
  let count = 0
  return {
    name: 'PostgreSQL',
    async newLocation() {
      count += 1
      const name = `sitrep_${process.pid}_${count}`
      const client = new pg.Client(base)
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      const url = new URL(base)
      url.pathname = `/${name}`
      return url.href
    },
    stop: async () => server?.stop(),
  }
}

/** The newest server of this system: Debian keeps each version in a folder of its own. */
function serverPrograms(): string | undefined {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).map(Number) : []
  const version = Math.max(...versions.filter((one) => one >= 15 && existsSync(`${root}/${one}/bin/postgres`)))
  return Number.isFinite(version) ? `${root}/${version}/bin` : undefined
}

async function startServer() {
  const programs = serverPrograms()
  if (programs === undefined) throw new Error(whyNoServer())
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-postgres-'))
  const isRoot = process.getuid?.() === 0
  // PostgreSQL refuses to run as root.
  const { uid, gid } = isRoot ? await userOf('postgres') : { uid: undefined, gid: undefined }
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid)
  const as = uid === undefined || gid === undefined ? {} : { uid, gid }
  const data = join(folder, 'data')
  const port = 20_000 + (process.pid % 20_000) + Math.floor(Math.random() * 5000)
  await run(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale'], as)
  const start = async (attempt = 1): Promise<ChildProcess> => {
    const started = spawn(
      join(programs, 'postgres'),
      ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'shared_buffers=128MB'],
      { ...as, stdio: 'ignore' },
    )
    if (await ready(port, started)) return started
    // After a failure the memory of the one before may be held for a moment.
    if (attempt === startAttempts) throw new Error(`the server does not start on port ${port}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
    return start(attempt + 1)
  }
  const child = await start()
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill(signal)
    })
  return {
    port,
    async stop() {
      await end('SIGQUIT')
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** Whether the server answers, before it ends by itself. */
async function ready(port: number, server: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt += 1) {
    const client = new pg.Client({
      connectionString: `postgres://postgres@127.0.0.1:${port}/postgres`,
      connectionTimeoutMillis: 5000,
    })
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  return false
}

async function userOf(name: string): Promise<{ readonly uid: number; readonly gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)))
  return { uid: uid as number, gid: gid as number }
}
