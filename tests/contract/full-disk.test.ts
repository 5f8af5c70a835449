import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { serverHome, whyNoServer } from './homes.ts'
import { numberedReport } from './ingest.ts'

/** Small file systems are made by root alone. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0

describe.skipIf(!canMount)('a store on a disk that is full, or may only be read', () => {
  let disk = ''
  let isMounted = false
  beforeAll(async () => {
    disk = await mkdtemp(join(tmpdir(), 'sitrep-disk-'))
    isMounted = mount('-t', 'tmpfs', '-o', 'size=70m', 'tmpfs', disk)
  })
  afterAll(async () => {
    if (isMounted) execFileSync('umount', ['-l', disk])
    await rm(disk, { recursive: true, force: true })
  })

  it('says so, and keeps what was acknowledged', async (context) => {
    if (!isMounted) return context.skip('file systems cannot be mounted here')
    const folder = join(disk, 'store')
    const filler = join(disk, 'filler')
    const store = await openStore(folder)
    await store.putSituation({ id: 'full' })
    fill(filler)
    const kept = await addUntilFull(store)
    await store.close().catch(() => undefined)
    rmSync(filler)
    const again = await openStore(folder)
    await expectWhole(again, kept)
    await again.addReport(numberedReport(kept), ['full'])
    await again.close()
    expect(readdirSync(folder)).toEqual(['data'])

    mount('-o', 'remount,ro', disk)
    await expect(openStore(folder)).rejects.toMatchObject({
      code: 'store',
      message: expect.stringContaining('can only be read'),
    })
  }, 240_000)
})

/** A server of the test's own, which may be told to keep a database on the small disk. */
const canFill = canMount && whyNoServer() === undefined && process.env.SITREP_TEST_POSTGRES === undefined

describe.skipIf(!canFill)('a store on a server whose disk is full, or that may only be read', () => {
  it('says so, and keeps what was acknowledged', async (context) => {
    const disk = await mkdtemp(join(tmpdir(), 'sitrep-disk-'))
    if (!mount('-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk))
      return context.skip('file systems cannot be mounted here')
    const home = await serverHome()
    try {
      const location = await home.newLocation()
      const name = new URL(location).pathname.slice(1)
      const table = join(disk, 'tables')
      mkdirSync(table)
      execFileSync('chown', ['postgres', disk, table])
      await ask(location, '/postgres', `create tablespace small location '${table}'`)
      await ask(location, '/postgres', `alter database ${name} set tablespace small`)
      const filler = join(disk, 'filler')
      const store = await openStore(location)
      await store.putSituation({ id: 'full' })
      fill(filler)
      const kept = await addUntilFull(store)
      rmSync(filler)
      await expectWhole(store, kept)
      await store.addReport(numberedReport(kept), ['full'])
      await store.close()

      await ask(location, '/postgres', `alter database ${name} set default_transaction_read_only = on`)
      const readOnly = openStore(location).then(async (again) => {
        try {
          await again.addReport(numberedReport(kept + 1), ['full'])
        } finally {
          await again.close()
        }
      })
      await expect(readOnly).rejects.toMatchObject({
        code: 'store',
        message: expect.stringContaining('can only be read'),
      })
    } finally {
      await home.stop()
      execFileSync('umount', ['-l', disk])
      await rm(disk, { recursive: true, force: true })
    }
  }, 240_000)
})

/** Adds reports until the store says that its disk is full, and tells how many it has acknowledged. */
async function addUntilFull(store: Store): Promise<number> {
  let kept = 0
  const adding = (async () => {
    for (; kept < 2000; kept += 1) await store.addReport(numberedReport(kept), ['full'])
  })()
  await expect(adding).rejects.toMatchObject({ code: 'store', message: expect.stringContaining('disk is full') })
  return kept
}

/** That a store has so many reports and all of each. */
async function expectWhole(store: Store, kept: number): Promise<void> {
  const there: string[] = []
  for await (const { reading, layers } of store.members('full')) {
    expect(Object.keys(layers)).toHaveLength(2)
    there.push(reading.location)
  }
  expect(there).toHaveLength(kept)
}

/** Asks another database of the same server. */
async function ask(location: string, database: string, question: string): Promise<void> {
  const url = new URL(location)
  url.pathname = database
  const client = new pg.Client(url.href)
  await client.connect()
  try {
    await client.query(question)
  } finally {
    await client.end()
  }
}

function mount(...options: readonly string[]): boolean {
  try {
    execFileSync('mount', [...options], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Takes all the room there is. */
function fill(path: string): void {
  const block = new Uint8Array(64 * 1024)
  try {
    for (;;) writeFileSync(path, block, { flag: 'a' })
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' })
  }
}
