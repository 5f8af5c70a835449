import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePage } from '../../src/export/page.ts'
import { sampleAccount } from '../sample/account.ts'
import { findBarriers } from './check-access.ts'
import { views } from './check-page.ts'
import { buildPage, buildServedPage, findChromium, openBrowser } from './open-browser.ts'
import { type ServedStore, serveStore } from './serve-store.ts'

const chromium = findChromium()

const all = [...views, 'search?q=x', 'add']

const harbour =
  'Harbour Herald\n\nLock opens\n\n5 March 2024\n\nMinister Orla Venn said: "The barges will not wait again."\n'

describe.skipIf(chromium === undefined)('the page without what it wants (needs chromium)', { timeout: 120_000 }, () => {
  let browser: Browser
  let served: ServedStore
  let folder = ''
  const open = async (): Promise<{ readonly page: Page; readonly faults: string[] }> => {
    const page = await browser.newPage({ bypassCSP: true, viewport: { width: 390, height: 844 } })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    return { page, faults }
  }

  beforeAll(async () => {
    buildServedPage()
    buildPage()
    folder = mkdtempSync(join(tmpdir(), 'sitrep-states-'))
    served = await serveStore({ quiet: 'A quiet place' })
    browser = await openBrowser(chromium ?? '')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('where nothing is known every view says so under its heading', async () => {
    const { page, faults } = await open()
    for (const view of all) {
      await page.goto(`${served.address}/#/quiet/${view}`)
      await page.waitForSelector('main:not([aria-busy=true]) h1')
      const told = page.locator('main .empty')
      if (view !== 'add') expect(await told.count(), view).toBeGreaterThan(0)
      expect((await page.locator('main').innerText()).length, view).toBeGreaterThan(20)
      expect(await page.locator('main h1').count(), view).toBe(1)
    }
    expect(faults).toEqual([])
    await page.close()
  })

  test('while an account is on its way the page says so', async () => {
    const { page } = await open()
    await page.route('**/api/situations/quiet/**', () => undefined)
    await page.goto(`${served.address}/#/quiet/said`)
    await page.locator('main[aria-busy=true]', { hasText: 'Loading' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.close()
  })

  test('a server that is gone is told as such, with a way to try again', async () => {
    const { page, faults } = await open()
    await page.route('**/api/**', (route) => route.abort())
    await page.goto(`${served.address}/#/quiet/brief`)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toMatch(/^The server does not answer/)
    expect(await findBarriers(page)).toEqual([])
    await page.unroute('**/api/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'A quiet place' }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  test('what a server says of a failure is shown: a list, a situation, a report that is not there', async () => {
    const { page, faults } = await open()
    await page.goto(`${served.address}/#/nowhere/brief`)
    expect(await page.getByRole('alert').textContent()).toContain("there is no situation 'nowhere'")
    expect(await findBarriers(page)).toEqual([])
    await page.goto(`${served.address}/#/quiet/report/none`)
    await page.getByRole('heading', { name: 'This report is not here' }).waitFor()
    const problem = { status: 500, contentType: 'application/problem+json', body: '{"detail":"the disk is full"}' }
    await page.route('**/api/situations', (route) => route.fulfill(problem))
    await page.goto(`${served.address}/#/`)
    expect(await page.getByRole('alert').textContent()).toBe('the disk is full')
    expect(faults).toEqual([])
    await page.close()
  })

  test('reports that a server does not take any more, and corrections that it does not keep, are told', async () => {
    const { page, faults } = await open()
    await page.goto(`${served.address}/#/quiet/add`)
    await page.route('**/api/**', (route) => (route.request().method() === 'GET' ? route.continue() : route.abort()))
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(harbour) })
    await page.locator('.failure', { hasText: 'The server does not answer' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.unroute('**/api/**')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from(harbour) })
    await page.getByText('1 added').waitFor({ timeout: 60_000 })
    await page.getByRole('link', { name: 'See what is known now' }).click()
    await page.locator('main .line').first().click({ timeout: 60_000 })
    await page.route('**/api/**', (route) => (route.request().method() === 'GET' ? route.continue() : route.abort()))
    await page.getByRole('button', { name: 'Not a statement' }).click()
    await page.locator('.decision-note', { hasText: 'The server does not answer' }).waitFor()
    expect(await page.locator('main .line').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await page.close()
  })

  test('an account file that is cut off, or is none, is told as such', async () => {
    const { page, faults } = await open()
    const shell = readFileSync(join(import.meta.dirname, '../../web/dist/single.html'), 'utf8')
    const whole = [...writePage(sampleAccount(), shell)].join('')
    const slot = /(<script id="account" type="application\/json">)([^<]*)/
    for (const [name, json] of [
      ['cut', (slot.exec(whole)?.[2] ?? '').slice(0, 400)],
      ['none', '{"schema":"something else"}'],
      ['null', 'null'],
    ]) {
      const path = join(folder, `${name}.html`)
      writeFileSync(
        path,
        whole.replace(slot, (_, begin: string) => `${begin}${json}`),
      )
      await page.goto(pathToFileURL(path).href)
      expect(await page.getByRole('alert').textContent(), name).toMatch(/holds no account/)
      expect(await findBarriers(page)).toEqual([])
    }
    expect(faults).toEqual([])
    await page.close()
  })
})
