import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { folderHome, type TestHome } from './homes.ts'

describe('two processes on one folder', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await folderHome()
  })
  afterAll(() => home.stop())

  it('tells the second which process has it, and lets it in afterwards', async () => {
    const folder = await home.newLocation()
    const store = await openStore(folder)
    const second = await run(folder)
    expect(second).toContain(`process ${process.pid} has this store open`)
    expect(await store.situations()).toEqual([])
    await store.close()
    expect(await run(folder)).toBe('ready')
  }, 300_000)
})

/** What another process says that opens the folder: 'ready', or its complaint. */
function run(folder: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'ingest.ts'), folder, '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  return new Promise((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      if (said === '' && data.toString().startsWith('ready')) said = 'ready'
      child.kill('SIGKILL')
    })
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString()
    })
    child.on('close', () => resolve(said))
  })
}
