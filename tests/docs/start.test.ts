import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'start-'))

afterAll(() => rmSync(folder, { recursive: true }))

test('the example of docs/start.md runs and says what it promises', () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('docs/start.md', 'utf8')) ?? []
  const file = join(folder, 'start.mts')
  writeFileSync(file, code.replace("from 'sitrep'", `from '${pathToFileURL(resolve('src/index.ts')).href}'`))
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, file], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  expect(stdout).toMatch(/ · “.+” · \d+ origin\(s\)/)
  expect(stdout).toContain('laws broken: 0')
  expect(stdout).toMatch(/days on the timeline: [1-9]/)
  expect(stdout).toMatch(/page: \d{5,} characters/)
  expect(stdout).toContain('revised: 0, withdrawn: 0')
  expect(stdout).toContain('same statements: true')
  expect(stderr).toContain('18 ')
}, 120_000)
