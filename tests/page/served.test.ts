import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
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

const second = `Lowland Courier

Lock to open

6 March 2024

Transport minister Orla Venn was in good spirits. "The barges will not wait again," Venn told this newspaper.
`

const quoted = 'The barges will not wait again'

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

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

  const open = async (view = ''): Promise<{ readonly page: Page; readonly faults: string[] }> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(`http://127.0.0.1:${server.port}/${view === '' ? '' : `#/lock/${view}`}`)
    return { page, faults }
  }

  test('a report that is added is in the brief, its passage in the report, a statement is struck and taken back, and all of it saved', async () => {
    const { page, faults } = await open()
    await page.getByRole('link', { name: 'The lock' }).click()
    await page.getByRole('link', { name: 'Add', exact: true }).click()
    await page.locator('input[type=file]').setInputFiles(fileOf('herald.txt', first))
    await page.getByText('1 added').waitFor({ timeout: 60_000 })
    await page.getByRole('link', { name: 'Brief' }).click()
    const line = page.locator('main .line', { hasText: quoted })
    await line.waitFor({ timeout: 60_000 })
    await line.click()
    await page.getByRole('link', { name: 'Open the report here' }).click()
    await expect.poll(() => page.locator('.text .meant').allTextContents()).toEqual([quoted])
    await page.goBack()
    await line.click()
    await page.getByRole('button', { name: 'Not a statement' }).click()
    await line.waitFor({ state: 'detached', timeout: 60_000 })
    await page.keyboard.press('u')
    await line.waitFor({ timeout: 60_000 })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save', exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe('lock.account.json')
    expect(readFileSync(await download.path(), 'utf8')).toContain(quoted)
    expect(faults).toEqual([])
    await page.close()
  })

  test('two wordings that were made one statement are told apart, and one again, with one key', async () => {
    const { page, faults } = await open('add')
    await page.locator('input[type=file]').setInputFiles(fileOf('courier.txt', second))
    await page.getByText('1 added').waitFor({ timeout: 60_000 })
    await page.getByRole('link', { name: 'Brief' }).click()
    const line = page.locator('main .line', { hasText: quoted })
    const entry = page.locator('.entry', { hasText: quoted })
    await entry.getByText('2 origins').waitFor({ timeout: 60_000 })
    await line.click()
    expect(await page.locator('.panel .passages > li').count()).toBe(2)
    await page.getByRole('button', { name: 'Not the same as the others' }).first().click()
    await expect.poll(() => line.count(), { timeout: 60_000 }).toBe(2)
    await page.getByRole('link', { name: 'Said', exact: true }).click()
    await page.keyboard.press('u')
    await page.getByText('Taken back:').waitFor()
    await page.getByRole('link', { name: 'Brief' }).click()
    await expect.poll(() => line.count(), { timeout: 60_000 }).toBe(1)
    expect(faults).toEqual([])
    await page.close()
  })

  test('two lines are told to be one, a date is set, and both are taken back, the last first', async () => {
    const { page, faults } = await open('brief')
    const lines = page.locator('main .line')
    const [one, other] = [
      lines.filter({ hasText: quoted }),
      lines.filter({ hasText: 'the new lock would open in May' }),
    ]
    await one.click()
    await page.getByRole('button', { name: 'Same as…' }).click()
    await other.first().click()
    await page.getByRole('button', { name: /The same as/ }).click()
    await expect.poll(() => lines.filter({ hasText: 'would open in May' }).count(), { timeout: 60_000 }).toBe(0)
    await one.click()
    await page.getByLabel('Another date').fill('2024-02-29')
    await page.getByRole('button', { name: 'Set' }).click()
    await page.getByRole('heading', { name: '29 February 2024' }).waitFor({ timeout: 60_000 })
    await page.getByRole('heading', { name: 'What it rests on' }).click()
    await page.keyboard.press('u')
    await page.getByRole('heading', { name: '29 February 2024' }).waitFor({ state: 'detached', timeout: 60_000 })
    await page.keyboard.press('u')
    await other.first().waitFor({ timeout: 60_000 })
    expect(faults).toEqual([])
    await page.close()
  })

  test('what was decided is listed, and taken back from there when the page was loaded anew', async () => {
    const { page, faults } = await open('brief')
    const line = page.locator('main .line', { hasText: quoted })
    await line.click()
    await page.getByRole('button', { name: 'Not a statement' }).click()
    await line.waitFor({ state: 'detached', timeout: 60_000 })
    await page.goto(`http://127.0.0.1:${server.port}/#/lock/changes`)
    await page.reload()
    const decided = page.locator('section', { has: page.getByRole('heading', { name: 'Decided by hand' }) }).last()
    await decided.getByText(quoted).waitFor()
    await decided.getByRole('button', { name: 'Take it back' }).click()
    await decided.waitFor({ state: 'detached', timeout: 60_000 })
    await page.keyboard.press('b')
    await line.waitFor({ timeout: 60_000 })
    expect(faults).toEqual([])
    await page.close()
  })
})
