import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { widths } from './check-page.ts'
import { buildServedPage, findChromium, openBrowser } from './open-browser.ts'
import { type ServedStore, serveStore } from './serve-store.ts'

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

/** A situation of its own for each width. */
const situations = { 'lock-390': 'The lock, small', lock: 'The lock', 'lock-1920': 'The lock, large', keys: 'By keys' }
const situationAt = (width: number) => (width === 1280 ? 'lock' : `lock-${width}`) as keyof typeof situations

describe.skipIf(chromium === undefined)('the page on a server (needs chromium)', { timeout: 180_000 }, () => {
  let browser: Browser
  let served: ServedStore

  beforeAll(async () => {
    buildServedPage()
    served = await serveStore(situations)
    browser = await openBrowser(chromium ?? '')
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const open = async (view = '', width = 1280): Promise<{ readonly page: Page; readonly faults: string[] }> => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(`${served.address}/${view === '' ? '' : `#/${situationAt(width)}/${view}`}`)
    return { page, faults }
  }

  test.each(widths)(
    'at %i pixels a report that is added is in the brief, its passage in the report, a statement is struck and taken back, and all of it saved',
    async (width) => {
      const { page, faults } = await open('', width)
      await page.getByRole('link', { name: situations[situationAt(width)], exact: true }).click()
      await page.getByRole('link', { name: 'Add', exact: true }).click()
      await page.locator('input[type=file]').setInputFiles(fileOf('herald.txt', `${first}\nEdition ${width}.\n`))
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
      expect(download.suggestedFilename()).toBe(`${situationAt(width)}.account.json`)
      expect(readFileSync(await download.path(), 'utf8')).toContain(quoted)
      expect(faults).toEqual([])
      await page.close()
    },
  )

  test.each(widths)(
    'at %i pixels two wordings that were made one statement are told apart, and one again, with one key',
    async (width) => {
      const { page, faults } = await open('add', width)
      await page.locator('input[type=file]').setInputFiles(fileOf('courier.txt', `${second}\nEdition ${width}.\n`))
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
    },
  )

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
    await page.goto(`${served.address}/#/lock/changes`)
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

  test('everything can be done by keys alone, and what has the focus is seen to have it', async () => {
    const { page, faults } = await open()
    await tabTo(page, 'By keys')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/keys/)
    await tabTo(page, 'Add')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/add$/)
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), chooseFiles(page)])
    await chooser.setFiles(fileOf('herald.txt', `${first}\nEdition K.\n`))
    await page.getByText('1 added').waitFor({ timeout: 60_000 })
    await page.keyboard.press('b')
    const line = page.locator('main .line', { hasText: quoted })
    await line.waitFor({ timeout: 60_000 })
    await tabTo(page, quoted)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel')
    await tabTo(page, 'Not a statement')
    await page.keyboard.press('Enter')
    await line.waitFor({ state: 'detached', timeout: 60_000 })
    await page.keyboard.press('u')
    await line.waitFor({ timeout: 60_000 })
    await tabTo(page, 'Save')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe('keys.account.json')
    await page.keyboard.press('/')
    await page.keyboard.type('barges')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\?q=barges/)
    expect(faults).toEqual([])
    await page.close()
  })
})

/** What stands on what has the focus, and whether anything is drawn around it. */
const focused = `(() => {
  const at = document.activeElement
  if (at === null || at === document.body) return { name: '', isSeen: true }
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
  const name = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? ''
  return { name: name.trim(), isSeen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' }
})()`

/** Goes on by the tab key to what is called so, all of its name or what it holds in quotation marks. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate<{ name: string; isSeen: boolean }>(focused)
    expect(at.isSeen, `focus on '${at.name}'`).toBe(true)
    if (at.name === name || at.name.includes(`“${name}”`)) return
  }
  throw new Error(`no way by keys to '${name}'`)
}

/** Opens the dialog for files, which a browser does for a key on the field or its button. */
async function chooseFiles(page: Page): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate<boolean>(`document.activeElement?.matches('input[type=file]') === true`))) continue
    await page.keyboard.press('Enter')
    return
  }
  throw new Error('no way by keys to the files')
}
