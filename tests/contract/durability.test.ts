import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderHome, serverHome, type TestHome, whyNoServer } from './homes.ts'
import { killIngest } from './kill-ingest.ts'

/** Few here; `npx tsx benchmarks/durability.ts` kills 50 times. */
const kills = 2

const noServer = whyNoServer()
const homes = [
  { name: 'PGlite', open: folderHome },
  ...(noServer === undefined ? [{ name: 'PostgreSQL', open: serverHome }] : []),
]

if (noServer !== undefined) {
  describe('durability in PostgreSQL', () => {
    it.skip(`skipped: ${noServer}`, () => undefined)
  })
}

describe.each(homes)('durability in $name', ({ open }) => {
  let home: TestHome
  beforeAll(async () => {
    home = await open()
  }, 120_000)
  afterAll(() => home?.stop())

  it('loses nothing that was acknowledged when the process is killed', async () => {
    const { acknowledged, lost } = await killIngest(await home.newLocation(), kills)
    expect(lost).toEqual([])
    expect(acknowledged).toBeGreaterThan(0)
  }, 300_000)
})
