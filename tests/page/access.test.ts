import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '../../src/index.ts'
import { findBarriers } from './check-access.ts'
import { findOverflow, findSmallTargets, views, widths } from './check-page.ts'
import { buildServedPage, findChromium, openBrowser } from './open-browser.ts'
import { type ServedStore, serveStore } from './serve-store.ts'

const chromium = findChromium()

/** Every view of a situation with reports, and what leads to one within it. */
const all = [
  ...views,
  'report/REPORT',
  'report/missing',
  'search?q=election',
  'changes?first=2016-12&second=2017-01',
  'add',
] as const

describe.skipIf(chromium === undefined)('the page for everybody (needs chromium)', { timeout: 180_000 }, () => {
  let browser: Browser
  let served: ServedStore
  let report = ''
  let folder = ''
  const hash = (view: string) => `#/gambia/${view.replace('REPORT', report)}`
  const open = async (address: string, options: NonNullable<Parameters<Browser['newPage']>[0]> = {}): Promise<Page> => {
    // A page with a policy takes no script from outside: axe comes in through the browser's own door.
    const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1280, height: 900 }, ...options })
    await page.goto(`${served.address}/${address}`)
    await page.waitForSelector('main h1')
    return page
  }
  const show = async (page: Page, address: string) => {
    await page.evaluate(`location.hash = ${JSON.stringify(address)}`)
    await page.waitForTimeout(60)
    await page.waitForSelector('main:not([aria-busy=true]) h1')
  }

  beforeAll(async () => {
    buildServedPage()
    folder = mkdtempSync(join(tmpdir(), 'sitrep-paper-'))
    served = await serveStore({ gambia: 'Gambia after the election', quiet: 'A quiet place' }, ['gambia'])
    const account = (await (await fetch(`${served.address}/api/situations/gambia/account`)).json()) as Account
    report = account.reports.find(({ copied }) => copied.length > 0)?.id ?? ''
    browser = await openBrowser(chromium ?? '')
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  // The page of one file is looked at in all views and colours in page.test.ts; here what only a server has.
  test.each(widths)(
    'at %i pixels every view fits and can be touched, and what a server adds keeps WCAG 2.2 AA',
    async (width) => {
      const page = await open('', { viewport: { width, height: 900 } })
      const faults: string[] = []
      for (const address of ['#/', ...all.map(hash), '#/quiet/brief']) {
        await show(page, address)
        const line = page.locator('.line').first()
        if (/gambia.brief/.test(address)) await line.click()
        if (/actors/.test(address))
          await page
            .getByRole('button', { name: /^Correct/ })
            .first()
            .click()
        if (/#\/$|brief|add|changes/.test(address)) {
          faults.push(...(await findBarriers(page)).map((fault) => `${address}: ${fault}`))
        }
        faults.push(...(await findSmallTargets(page)).map((fault) => `${address}, too small: ${fault}`))
        const over = await findOverflow(page)
        if (over > 0) faults.push(`${address} runs over the side by ${over}`)
      }
      expect(faults).toEqual([])
      await page.close()
    },
  )

  test('nothing keeps a reader from zooming with two fingers', async () => {
    const page = await open(hash('timeline'), { hasTouch: true })
    expect(await page.getAttribute('meta[name=viewport]', 'content')).not.toMatch(/user-scalable|maximum-scale/)
    const kept = await page.evaluate<readonly string[]>(
      "[...document.querySelectorAll('*')].map((one) => getComputedStyle(one).touchAction).filter((action) => !/auto|manipulation|pinch-zoom/.test(action))",
    )
    expect(kept).toEqual([])
    await page.close()
  })

  test('nothing moves for those who want less motion', async () => {
    const page = await open(hash('brief'), { reducedMotion: 'reduce' })
    const scrolling = () => page.evaluate<string>('getComputedStyle(document.documentElement).scrollBehavior')
    expect(await scrolling()).toBe('auto')
    const moving = await page.evaluate<number>(
      "document.getAnimations().length + [...document.querySelectorAll('*')].filter((one) => { const { transitionDuration, animationName } = getComputedStyle(one); return animationName !== 'none' || transitionDuration !== '0s' }).length",
    )
    expect(moving).toBe(0)
    await page.getByRole('link', { name: 'What stands where' }).click()
    // At once: there is no way between.
    expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(500)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await scrolling()).toBe('smooth')
    await page.close()
  })

  const { SITREP_TEST_PAPER: paper } = process.env
  let sheets = 0
  const printed = async (page: Page): Promise<string> => {
    const pdf = await page.pdf({ format: 'A4' })
    if (paper !== undefined) writeFileSync(join(paper, `paper-${++sheets}.pdf`), pdf)
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
    return text.replaceAll(/\s+/g, ' ')
  }

  test('the brief on paper: all of it, dark on white, with numbered sources and their addresses, without what is for a screen', async () => {
    const page = await open(hash('brief'), { colorScheme: 'dark' })
    await page.waitForSelector('main:not([aria-busy=true]) #section-saving')
    await page.locator('.line').first().click()
    const account = (await (await fetch(`${served.address}/api/situations/gambia/account`)).json()) as Account
    const text = await printed(page)
    expect(text).toContain('Gambia after the election')
    for (const { location } of account.reports.filter(({ title }) => title !== undefined)) {
      expect(text.replaceAll(' ', '')).toContain(location.replaceAll(' ', ''))
    }
    expect(text).toContain(`[${account.reports.length}]`)
    for (const word of ['Show more', 'Zoom', 'Save as', 'Search', 'Who acts on whom', 'What it rests on', 'Rests on']) {
      expect(text, word).not.toContain(word)
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(await page.locator('.more:visible').count()).toBe(0)
    const lines = await page.locator('main .line').count()
    expect(lines).toBeGreaterThan(account.events.length)
    const [ink, paper] = await page.evaluate<readonly string[]>(
      '[getComputedStyle(document.documentElement).color, getComputedStyle(document.documentElement).backgroundColor]',
    )
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    // The width of A4 between its margins.
    await page.setViewportSize({ width: 672, height: 950 })
    expect(await findOverflow(page)).toBe(0)
    await page.close()
  })

  test('a report on paper: its text, outlet and address, and lines where a screen has colours', async () => {
    const page = await open(hash('report/REPORT'))
    const body = (await page.locator('.block-paragraph').last().textContent()) ?? ''
    const text = await printed(page)
    expect(text.replaceAll(' ', '')).toContain(body.replaceAll(/\s+/g, ''))
    expect(text).toContain((await page.locator('main h1').textContent()) ?? '?')
    expect(text).not.toContain('Choose a marked passage')
    expect(text).not.toContain('Timeline')
    await page.emulateMedia({ media: 'print' })
    const decoration = await page
      .locator('.text .mark-statement')
      .first()
      .evaluate(
        (mark) =>
          (
            globalThis as unknown as { getComputedStyle(one: unknown): { textDecorationLine: string } }
          ).getComputedStyle(mark).textDecorationLine,
      )
    expect(decoration).toBe('underline')
    await page.close()
  })
})
