import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** An import that must fail, and one that must pass, for each folder. */
const forbidden = [
  ['src/model/a.ts', '../text/span.ts'],
  ['src/model/b.ts', 'node:fs'],
  ['src/text/a.ts', '../annotate/syntax/syntax.ts'],
  ['src/read/a.ts', '../annotate/syntax/syntax.ts'],
  ['src/annotate/a.ts', '../reconcile/dates.ts'],
  ['src/annotate/names/a.ts', '../../read/limits.ts'],
  ['src/annotate/b.ts', 'node:fs'],
  ['src/reconcile/a.ts', '../annotate/syntax/syntax.ts'],
  ['src/reconcile/actors/a.ts', '../../situation/account.ts'],
  ['src/situation/a.ts', '../reconcile/dates.ts'],
  ['src/export/a.ts', '../situation/verify.ts'],
  ['src/pipeline/a.ts', '../cli/main.ts'],
  ['src/cli/a.ts', '../annotate/syntax/syntax.ts'],
] as const
const allowed = [
  ['src/text/b.ts', '../model/index.ts'],
  ['src/annotate/c.ts', '../text/span.ts'],
  ['src/reconcile/b.ts', '../model/index.ts'],
  ['src/pipeline/b.ts', '../annotate/syntax/syntax.ts'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'import-rule-'))
let output = ''

beforeAll(() => {
  for (const file of ['biome.json', '.gitignore']) copyFileSync(file, join(folder, file))
  for (const [path, from] of [...forbidden, ...allowed]) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `import { thing } from '${from}'\n\nexport const other = thing\n`)
  }
  const biome = resolve('node_modules/.bin/biome')
  output = spawnSync(biome, ['lint', '--max-diagnostics=none', '--colors=off'], {
    cwd: folder,
    encoding: 'utf8',
  }).stderr
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Whether the linter found a restricted import in a file. */
function isRefused(path: string): boolean {
  return output.split('\n').some((line) => line.startsWith(`${path}:`) && line.includes('noRestrictedImports'))
}

describe('import rule', () => {
  test.each(forbidden)('%s may not import %s', (path) => {
    expect(isRefused(path), output.slice(0, 2000)).toBe(true)
  })

  test.each(allowed)('%s may import %s', (path) => {
    expect(isRefused(path)).toBe(false)
  })
})
