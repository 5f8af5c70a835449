import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
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
    let kept = 0
    const adding = (async () => {
      for (; kept < 2000; kept += 1) await store.addReport(numberedReport(kept), ['full'])
    })()
    await expect(adding).rejects.toMatchObject({ code: 'store', message: expect.stringContaining('disk is full') })
    await store.close().catch(() => undefined)
    rmSync(filler)
    const again = await openStore(folder)
    const there: string[] = []
    for await (const { reading, layers } of again.members('full')) {
      expect(Object.keys(layers)).toHaveLength(2)
      there.push(reading.location)
    }
    expect(there).toHaveLength(kept)
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
