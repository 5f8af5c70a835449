import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageFolder } from '../../src/cli/page-folder.ts'
import { createApp } from '../../src/serve/app.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { readPageFiles } from '../../src/serve/page-files.ts'
import { openStoreDesk } from '../../src/serve/store-desk.ts'
import { keepStore } from '../../src/serve/store-keeper.ts'
import { openStore } from '../../src/store/open-store.ts'
import { buildServedPage, findChromium, openBrowser } from './open-browser.ts'

const chromium = findChromium()

const first = `Harbour Herald

Minister opens the lock

5 March 2024

Transport minister Orla Venn said the new lock would open in May. "The barges will not wait again," Venn said.
`

describe.skipIf(chromium === undefined)('the page on a server (needs chromium)', { timeout: 180_000 }, () => {
  let browser: Browser
  let server: Listening
  let folder = ''
  let stop: () => Promise<void> = async () => undefined

  beforeAll(async () => {
    buildServedPage()
    folder = mkdtempSync(join(tmpdir(), 'sitrep-served-'))
    const store = await openStore(join(folder, 'store'))
    await store.putSituation({ id: 'lock', title: 'The lock' })
    const desk = await openStoreDesk(store, keepStore(store))
    const page = await readPageFiles(pageFolder)
    server = await listen(await createApp({ desk, ...(page === undefined ? {} : { page }) }), {
      host: '127.0.0.1',
      port: 0,
    })
    stop = async () => {
      await server.close()
      await desk.close()
    }
    browser = await openBrowser(chromium ?? '')
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a report that is added is in the brief, a statement is struck and taken back, without loading the page again', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(`http://127.0.0.1:${server.port}/`)
    await page.getByRole('link', { name: 'The lock' }).click()
    await page.getByRole('link', { name: 'Add', exact: true }).click()
    const file = { name: 'herald.txt', mimeType: 'text/plain', buffer: Buffer.from(first) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText('1 added').waitFor({ timeout: 60_000 })
    await page.getByRole('link', { name: 'Brief' }).click()
    const line = page.locator('.line', { hasText: 'The barges will not wait again' })
    await line.waitFor({ timeout: 60_000 })
    await line.click()
    await page.getByRole('button', { name: 'Not a statement' }).click()
    await line.waitFor({ state: 'detached', timeout: 60_000 })
    await page.keyboard.press('u')
    await line.waitFor({ timeout: 60_000 })
    expect(faults).toEqual([])
    await page.close()
  })
})
