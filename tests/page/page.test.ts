import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePage } from '../../src/export/page.ts'
import { type Account, build } from '../../src/index.ts'
import { findBarriers } from './check-access.ts'
import { views, widths } from './check-page.ts'
import { buildPage, findChromium, openBrowser } from './open-browser.ts'

const chromium = findChromium()
const korea = join(process.env.SITREP_DATA ?? join(import.meta.dirname, '../../../shared/data'), 'situations/korea')

/** Words that would be markup, script or the end of the account's element if any of them got through. */
const hostile = '<img src=x onerror="document.title=1"></script><script>document.title=2</script><b>bold</b> & “marks”'

describe.skipIf(chromium === undefined)('the page in a browser (needs chromium)', { timeout: 180_000 }, () => {
  let browser: Browser
  let folder = ''
  let account: Account
  const open = async (width = 1280): Promise<{ readonly page: Page; readonly faults: string[] }> => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`)
    })
    return { page, faults }
  }
  const address = (hash: string, file = 'page.html') => `${pathToFileURL(join(folder, file))}#/account/${hash}`
  const write = (one: Account, file: string) =>
    writeFileSync(
      join(folder, file),
      [...writePage(one, readFileSync(join(import.meta.dirname, '../../web/dist/single.html'), 'utf8'))].join(''),
    )

  beforeAll(async () => {
    buildPage()
    folder = mkdtempSync(join(tmpdir(), 'sitrep-page-'))
    account = await build(['examples/gambia/reports'], { now: new Date('2017-03-01') })
    write(account, 'page.html')
    browser = await openBrowser(chromium ?? '')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(widths)('every view fits %i pixels, asks nothing of the network and breaks nothing', async (width) => {
    const { page, faults } = await open(width)
    for (const view of views) {
      await page.goto(address(view))
      await page.waitForSelector('main h1')
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      expect(overflow, `${view} at ${width}`).toBeLessThanOrEqual(0)
    }
    expect(faults).toEqual([])
    await page.close()
  })

  test.skipIf(!existsSync(korea))(
    'every view of the reports on Korea fits, at three widths, and breaks neither page nor WCAG 2.2 AA (needs the labelled data)',
    async () => {
      write(await build([korea], { now: new Date('2024-12-01') }), 'korea.html')
      for (const width of widths) {
        const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 } })
        const page = await context.newPage()
        const faults: string[] = []
        page.on('pageerror', (error) => faults.push(error.message))
        for (const view of views) {
          await page.goto(address(view, 'korea.html'))
          await page.waitForSelector('main h1')
          const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
          expect(overflow, `${view} at ${width}`).toBeLessThanOrEqual(0)
          expect(await findBarriers(page), `${view} at ${width}`).toEqual([])
        }
        expect(faults).toEqual([])
        await context.close()
      }
    },
  )

  test('at 200 % of 1,280 pixels, and set from right to left, no view runs over the side', async () => {
    // A window of 1,280 pixels at 200 % has room for 640 of the page's.
    const { page, faults } = await open(640)
    for (const view of views) {
      for (const direction of ['ltr', 'rtl']) {
        await page.goto(address(view))
        await page.waitForSelector('main h1')
        await page.evaluate(`document.documentElement.dir = '${direction}'`)
        const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        expect(over, `${view}, ${direction}`).toBeLessThanOrEqual(0)
      }
    }
    expect(faults).toEqual([])
    await page.close()
  })

  test.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
    [1920, 'light'],
    [1920, 'dark'],
  ] as const)('no view breaks WCAG 2.2 AA at %i pixels, %s', async (width, colorScheme) => {
    // A page with a policy takes no script from outside: axe comes in through the browser's own door.
    const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } })
    const checked = await context.newPage()
    const report = `report/${account.reports.find(({ copied }) => copied.length > 0)?.id ?? ''}`
    for (const view of [...views, report, 'search?q=ECOWAS', 'search?q=nothing+at+all', 'report/nowhere']) {
      await checked.goto(address(view))
      await checked.waitForSelector('main h1')
      if (view === 'brief') await checked.locator('.line').first().click()
      expect(await findBarriers(checked), view).toEqual([])
    }
    await context.close()
  })

  test('without the texts of its reports the file keeps WCAG 2.2 AA too, and asks nothing of the network', async () => {
    // What `sitrep build --no-text` keeps of a report.
    write({ ...account, reports: account.reports.map(({ text: _, ...report }) => report) }, 'no-text.html')
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || asked.push(request.url()))
    for (const view of ['brief', `report/${account.reports[0]?.id}`, 'sources', 'add']) {
      await page.goto(address(view, 'no-text.html'))
      await page.waitForSelector('main h1')
      if (view === 'brief') {
        await page.locator('.line').first().click()
        expect(await page.locator('.panel mark').count()).toBeGreaterThan(0)
      }
      expect(await findBarriers(page), view).toEqual([])
    }
    expect(asked).toEqual([])
    await context.close()
  })

  test('a line shows its passages, and these lead into the report at the very words', async () => {
    const { page } = await open()
    await page.goto(address('brief'))
    const line = page.locator('.line').first()
    await line.click()
    const quote = await page.locator('.panel mark').first().textContent()
    expect(account.events.some(({ mentions }) => mentions.some(({ evidence }) => evidence.quote === quote))).toBe(true)
    await page.locator('.panel a.open').first().click()
    await page.waitForSelector('.text .meant')
    const meant = (await page.locator('.text .meant').allTextContents()).join('')
    expect(meant).toBe(quote)
    await page.close()
  })

  test('keys lead through the views, to the search and out of the passages', async () => {
    const { page } = await open()
    await page.goto(address('brief'))
    await page.waitForSelector('main h1')
    await page.keyboard.press('s')
    await page.waitForURL(/\/said$/)
    await page.keyboard.press('/')
    await page.keyboard.type('ECOWAS')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\?q=ECOWAS/)
    expect(await page.locator('.entries mark').first().textContent()).toMatch(/ecowas/i)
    await page.locator('.line').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.panel', { state: 'detached' })
    await page.close()
  })

  test('the timeline zooms, and its list tells what is in view', async () => {
    const { page } = await open()
    await page.goto(address('timeline'))
    await page.locator('.axis .mark').first().waitFor()
    const before = await page.locator('.axis .mark').count()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => page.locator('.axis .mark').count()).not.toBe(before)
    await page.getByRole('button', { name: 'Whole time' }).click()
    await expect.poll(() => page.locator('.axis .mark').count()).toBe(before)
    await page.close()
  })

  test('what was said on a day, what of it is promised or threatened, and in which wordings', async () => {
    const { page } = await open()
    await page.goto(address('brief'))
    await page.getByRole('link', { name: 'Said', exact: true }).click()
    await page.getByLabel('Said on').selectOption('2016-12-20')
    await page
      .getByRole('heading', { name: /20 December 2016/ })
      .first()
      .waitFor()
    const ofDay = await page.locator('.statement').count()
    const differing = page.locator('.statement .renderings.several', { has: page.locator('del, ins') })
    expect(await differing.count()).toBeGreaterThan(0)
    await page.getByLabel('Kind').selectOption('not-yet')
    await expect.poll(() => page.locator('.statement').count()).toBeLessThan(ofDay)
    const kinds = await page.locator('.statement > .notes .tag').allTextContents()
    expect(kinds.filter((kind) => !/threat|demand|appeal|proposal|promise|order/.test(kind))).toEqual([])
    await page.close()
  })

  test('what rests on one origin, and on which', async () => {
    const { page } = await open()
    await page.goto(address('brief'))
    const several = page.locator('main .backing.several')
    await several.first().waitFor()
    await page.getByLabel('Rests on').selectOption('one')
    await expect.poll(() => several.count()).toBe(0)
    const alone = page.locator('optgroup option').first()
    const outlet = (await alone.textContent())?.replace(/ \(\d+\)$/, '') ?? ''
    await page.getByLabel('Rests on').selectOption((await alone.getAttribute('value')) ?? '')
    await expect.poll(() => page.locator('main .backing', { hasNotText: outlet }).count()).toBe(0)
    expect(await page.locator('main .backing', { hasText: outlet }).count()).toBeGreaterThan(0)
    await page.close()
  })

  test('two months side by side, with one click', async () => {
    const { page } = await open()
    await page.goto(address('changes'))
    await page.getByRole('button', { name: 'December 2016 with January 2017' }).click()
    const titles = page.locator('.compare').first().locator('.compare-title')
    await expect.poll(() => titles.allTextContents()).toEqual(['December 2016', 'January 2017'])
    const speakers = page.locator('section > h3', { hasText: 'Yahya Jammeh' })
    expect(await speakers.count()).toBe(1)
    await page.close()
  })

  test('what is not dated has its place below the axis', async () => {
    const { page } = await open()
    await page.goto(address('timeline'))
    const told = (await page.getByRole('button', { name: /not dated, below/ }).textContent()) ?? ''
    expect(Number.parseInt(told, 10)).toBeGreaterThan(0)
    await page.getByRole('heading', { name: 'Not dated', exact: true }).waitFor()
    expect(await page.locator('#undated .entry').count()).toBeGreaterThan(0)
    await page.close()
  })

  test('the map is drawn for where most is told of, and for all places on a click', async () => {
    const { page, faults } = await open()
    await page.goto(address('actors'))
    await page.getByLabel('Who').fill('Banjul')
    const dot = page.locator('.map g', { hasText: 'Banjul' }).first()
    const before = await dot.getAttribute('transform')
    await page.getByRole('button', { name: /All places/ }).click()
    await expect.poll(() => dot.getAttribute('transform')).not.toBe(before)
    expect(await page.locator('.map-land.named').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await page.close()
  })

  test('words of a report never become markup', async () => {
    const [first, ...rest] = account.statements
    const [rendering, ...others] = first?.renderings ?? []
    if (first === undefined || rendering === undefined) throw new Error('the example has statements')
    const evidence = { ...rendering.evidence, quote: hostile }
    const statements = [{ ...first, renderings: [{ ...rendering, evidence }, ...others] }, ...rest]
    const actors = account.actors.map((actor) => (actor.id === first.speaker ? { ...actor, name: hostile } : actor))
    write({ ...account, title: hostile, statements, actors }, 'hostile.html')
    const { page, faults } = await open()
    for (const view of ['brief', 'said', 'actors', 'sources']) {
      await page.goto(address(view, 'hostile.html'))
      await page.waitForSelector('main h1')
      expect(await page.locator('main img, main b').count()).toBe(0)
    }
    expect(await page.title()).toContain('<img')
    expect(faults).toEqual([])
    await page.close()
  })
})
