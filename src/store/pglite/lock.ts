import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { PipelineError } from '../../model/index.ts'
import type { Door } from '../door/methods.ts'

/** Who has a folder open: the content of `sitrep.lock` beside its data. */
export interface LockHolder {
  readonly pid: number
  /** ISO time when it opened the folder. */
  readonly started: string
  readonly host?: string
  /** Where it answers over HTTP, such as 'http://127.0.0.1:4747', where it is a server. */
  readonly address?: string
  /** How processes of the same user get in meanwhile. */
  readonly door?: Door
}

export interface Lock {
  /** Tells other processes how they get in, and where this one answers. */
  announce(told: Pick<LockHolder, 'address' | 'door'>): void
  release(): void
}

export const lockName = 'sitrep.lock'

/** What is in a lock opens the store: it is its owner's alone. */
const ownerOnly = 0o600

/** How often a lock is tried that others take and leave at the same time. */
const attempts = 20

/**
 * Takes a folder for this process alone. A lock whose process is gone is cleared.
 *
 * @throws locked where another process has it, with its id and what to do
 */
export function takeLock(folder: string): Lock {
  const path = join(folder, lockName)
  const own: LockHolder = { pid: process.pid, started: new Date().toISOString(), host: hostname() }
  for (let attempt = 1; ; attempt += 1) {
    if (place(path, own)) break
    const holder = readLock(folder)
    if (holder !== undefined && isAlive(holder)) throw describeHolder(folder, holder)
    if (holder !== undefined) clear(path, holder)
    if (attempt === attempts)
      throw new PipelineError(
        'locked',
        `${path}: this lock can be neither read nor cleared; remove it if no sitrep is running`,
      )
  }
  let isHeld = true
  return {
    announce(told) {
      const draft = `${path}.${process.pid}`
      writeFileSync(draft, JSON.stringify({ ...own, ...told }), { mode: ownerOnly })
      renameSync(draft, path)
    },
    release() {
      if (!isHeld) return
      isHeld = false
      if (readLock(folder)?.pid === process.pid) rmSync(path, { force: true })
    },
  }
}

/** Who has a folder open and is alive; absent where nobody has. */
export function lockHolder(folder: string): LockHolder | undefined {
  const holder = readLock(folder)
  return holder !== undefined && isAlive(holder) ? holder : undefined
}

/** Puts a lock there at once and whole, unless there is one. */
function place(path: string, holder: LockHolder): boolean {
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, JSON.stringify(holder), { mode: ownerOnly })
    linkSync(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Takes a dead process's lock away, unless a living one has put its own there meanwhile. */
function clear(path: string, holder: LockHolder): void {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const moved = parse(readFileSync(aside, 'utf8'))
  if (moved !== undefined && moved.pid !== holder.pid && isAlive(moved)) renameSync(aside, path)
  else rmSync(aside, { force: true })
}

function readLock(folder: string): LockHolder | undefined {
  try {
    return parse(readFileSync(join(folder, lockName), 'utf8')) ?? { pid: 0, started: '' }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function parse(text: string): LockHolder | undefined {
  try {
    const { pid, started, host, address, door } = JSON.parse(text) as Record<string, unknown>
    if (typeof pid !== 'number' || typeof started !== 'string') return undefined
    return {
      pid,
      started,
      ...(typeof host === 'string' ? { host } : {}),
      ...(typeof address === 'string' ? { address } : {}),
      ...(isDoor(door) ? { door } : {}),
    }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isDoor(value: unknown): value is Door {
  if (typeof value !== 'object' || value === null) return false
  const { url, key } = value as Partial<Door>
  return typeof url === 'string' && typeof key === 'string'
}

/** Whether the process still runs, and is the one that took the lock; another machine's is taken to. */
function isAlive({ pid, started, host }: LockHolder): boolean {
  if (host !== undefined && host !== hostname()) return true
  if (pid < 1) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false
  }
  const begun = processStart(pid)
  return begun === undefined || begun <= Date.parse(started) + clockTolerance
}

/** A process that began so many milliseconds after the lock was taken has only the number of the one that took it. */
const clockTolerance = 5000

/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const ticks = 100

/** When a process began, in milliseconds; absent where the system does not tell (all but Linux). */
function processStart(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const boot = /^btime (\d+)/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1]
    const sinceBoot = Number(fields[19])
    return boot === undefined || Number.isNaN(sinceBoot) ? undefined : Number(boot) * 1000 + (sinceBoot / ticks) * 1000
  } catch (error) {
    if (codeOf(error) !== undefined) return undefined
    throw error
  }
}

function describeHolder(folder: string, { pid, host, address }: LockHolder): PipelineError {
  const where = host === undefined || host === hostname() ? '' : ` on ${host}`
  const advice =
    address === undefined
      ? `wait until it is done, or stop it; for several at once use a server: --store postgres://…, or 'sitrep serve', which lets others in`
      : `it serves at ${address}; ask it there, or stop it`
  const elsewhere = where === '' ? '' : ` If that process is gone, remove ${join(folder, lockName)}.`
  return new PipelineError('locked', `${folder}: process ${pid}${where} has this store open; ${advice}.${elsewhere}`)
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
