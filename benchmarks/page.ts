/**
 * How fast the page is in a browser, on one account repeated until it has so many reports:
 * `npx tsx benchmarks/page.ts FILE.account.json [REPORTS]`. Build the page first: `npm run page`.
 *
 * The first view is there when the frame with the first line of the brief is drawn, as the page itself sees it; the account with its
 * last line. An interaction takes from the click, key or address to the frame after the page changed and says no more that it is loading; what
 * does not come to that in `longest` counts as that long.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Account } from '../src/model/index.ts'
import { findChromium, openBrowser } from '../tests/page/open-browser.ts'
import { repeatAccount } from './repeat-account.ts'

const rounds = 3
/** Milliseconds after which an interaction is given up. */
const longest = 3000
/** Milliseconds between the account being there and the first interaction. */
const reading = 3000
const views = ['timeline', 'said', 'differs', 'matters', 'actors', 'dyads', 'sources', 'changes', 'brief']

/** Notes when the first line was drawn, in milliseconds since the page was asked for. */
const watchFirstLine = `new MutationObserver((_, watch) => {
  if (document.querySelector('main .line, main .failure') === null) return
  watch.disconnect()
  requestAnimationFrame(() => setTimeout(() => { window.firstLine = performance.now() }))
}).observe(document, { subtree: true, childList: true })`

const firstLine = `new Promise((resolve) => {
  const look = () => (window.firstLine === undefined ? setTimeout(look, 10) : resolve(window.firstLine))
  look()
})`

const [file, reports = '1000'] = process.argv.slice(2)
if (file === undefined) throw new Error('give an account file')
const chromium = findChromium()
if (chromium === undefined) throw new Error('no Chromium found; SITREP_CHROMIUM names one')

const folder = mkdtempSync(join(tmpdir(), 'sitrep-page-'))
const account = repeatAccount(JSON.parse(readFileSync(file, 'utf8')) as Account, Number(reports))
const path = join(folder, 'repeated.account.json')
writeFileSync(path, JSON.stringify(account))
console.log(
  `${account.reports.length} reports, ${account.statements.length} statements, ${account.events.length} events, ${account.actors.length} actors\n`,
)

const { server, base } = await serve(path)
const browser = await openBrowser(chromium)
try {
  const [situation] = (await (await fetch(`${base}/api/situations`)).json()) as { readonly id: string }[]
  const root = `${base}/#/${situation?.id}`
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.addInitScript(watchFirstLine)
  console.log('| what | times | p50 ms | p95 ms |\n| --- | --: | --: | --: |')
  const first: number[] = []
  const whole: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.goto('about:blank')
    const start = performance.now()
    await page.goto(`${root}/brief`)
    await page.waitForSelector('main .line, main .failure', { timeout: 60_000 })
    first.push(await page.evaluate<number>(firstLine))
    await page.waitForSelector('main[aria-busy=false]', { timeout: 120_000 })
    whole.push(performance.now() - start)
    // Whoever opens a page reads for a moment; meanwhile the page makes the other views ready.
    await page.waitForTimeout(reading)
  }
  tell('first view, right after the server began to listen', first.slice(0, 1))
  tell('first view, again', first.slice(1))
  tell('whole account', whole)
  const all: number[] = []
  for (const [name, times] of await interact(page, `#/${situation?.id}`)) {
    tell(name, times)
    all.push(...times)
  }
  tell('all interactions', all)
  tellMemory(server)
} finally {
  await browser.close()
  server.kill('SIGINT')
  rmSync(folder, { recursive: true, force: true })
}

async function interact(page: Page, root: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>()
  const time = async (name: string, action: string) => {
    const took = await page.evaluate<number>(timed(action))
    times.set(name, [...(times.get(name) ?? []), took])
  }
  const go = (hash: string) => `location.hash = ${JSON.stringify(`${root}/${hash}`)}`
  for (let round = 0; round < rounds; round += 1) {
    for (const view of views) await time(round === 0 ? `${view}, first time` : `${view}, again`, go(view))
    await time('open evidence', `document.querySelectorAll('main .line')[${round}].click()`)
    await page.evaluate(timed(go('timeline')))
    for (const at of [1, 1, 2]) {
      await time('zoom the timeline', `document.querySelector('.axis-buttons button:nth-child(${at})').click()`)
    }
    await time('search', go(`search?q=${['president', 'border', 'troops', 'election', 'said'][round]}`))
  }
  return times
}

/** What the server holds and held at most, where the system tells it. */
function tellMemory({ pid }: ChildProcess): void {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  console.log(`\nThe server holds ${megabytes('VmRSS')} MB; at most it held ${megabytes('VmHWM')} MB.`)
}

/** The script that does something and tells the milliseconds until the page shows it. */
function timed(action: string): string {
  return `new Promise((resolve) => {
    const start = performance.now()
    const end = () => resolve(performance.now() - start)
    const late = setTimeout(end, ${longest})
    const watch = new MutationObserver(() => {
      if (document.querySelector('main .loading') !== null) return
      watch.disconnect()
      clearTimeout(late)
      requestAnimationFrame(() => setTimeout(end))
    })
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    ${action}
  })`
}

function tell(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((left, right) => left - right)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  console.log(`| ${name} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} |`)
}

async function serve(path: string): Promise<{ readonly server: ChildProcess; readonly base: string }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve', path, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const base = await new Promise<string>((resolve, reject) => {
    let text = ''
    server.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const found = /http:\/\/localhost:\d+/.exec(text)
      if (found !== null && text.includes('Ctrl-C')) resolve(found[0])
    })
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  return { server, base }
}
