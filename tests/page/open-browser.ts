import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is that the tests can drive; SITREP_CHROMIUM names another. Absent where there is none. */
export function findChromium(): string | undefined {
  const { SITREP_CHROMIUM } = process.env
  return [...(SITREP_CHROMIUM === undefined ? [] : [SITREP_CHROMIUM]), ...places].find((path) => existsSync(path))
}

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** Builds the page as one file, so that what is tested is what is there now. */
export function buildPage(): void {
  runVite('build', '--mode', 'single')
}

/** Builds the page as `sitrep serve` gives it. */
export function buildServedPage(): void {
  runVite('build', '--emptyOutDir', 'false')
}

function runVite(...args: readonly string[]): void {
  const root = join(import.meta.dirname, '../..')
  execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...args], {
    cwd: join(root, 'web'),
    stdio: 'pipe',
  })
}
