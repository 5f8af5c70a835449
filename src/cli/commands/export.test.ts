import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../tests/run-command-line.ts'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { earlierSample } from '../../../tests/sample/earlier.ts'
import { exporters, feedExporters } from '../../export/exporters.ts'
import { toJson } from '../../export/json.ts'
import { sortAccount } from '../../model/index.ts'

let folder = ''
let now = ''
let old = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-export-'))
  now = join(folder, 'now.json')
  old = join(folder, 'old.json')
  await writeFile(now, toJson(sampleAccount()))
  await writeFile(old, toJson(earlierSample()))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('export', () => {
  it('prints a format of one file', async () => {
    const { code, out, err } = await runCommandLine(['export', now, '--format', 'plover'])
    expect([code, err]).toEqual([0, ''])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { coder: string }).coder),
    ).toHaveLength(2)
  })

  it('builds the account of reports, and lists what could not be read', async () => {
    const { code, out, asked } = await runCommandLine(['export', 'reports/', '-f', 'ics', '--now', '2024-03-20'])
    expect(code).toBe(0)
    expect(out).toContain('BEGIN:VCALENDAR')
    expect(asked[0]).toMatchObject({ inputs: ['reports/'], options: { now: new Date('2024-03-20T00:00:00Z') } })
  })

  it('writes several files into a folder that it makes, and says what they leave out', async () => {
    const target = join(folder, 'new', 'tables')
    const { code, err } = await runCommandLine(['export', now, '-f', 'csv', '--out', target])
    expect(code).toBe(0)
    expect(err).toContain('left out: ')
    const files = await readdir(target)
    expect(files).toContain('statements.csv')
    expect(files.filter((file) => !file.endsWith('.csv'))).toEqual([])
    expect(err).toContain(`${files.length} files`)
  })

  it('tells as JSON what it wrote', async () => {
    const target = join(folder, 'parquet')
    const { out } = await runCommandLine(['export', now, '-f', 'parquet', '--out', target, '--json'])
    const told = JSON.parse(out) as {
      format: string
      files: { file: string; bytes: number }[]
      leavesOut: string[]
      problems: unknown[]
    }
    expect([told.format, told.problems]).toEqual(['parquet', sortAccount(sampleAccount()).problems])
    for (const { file, bytes } of told.files) expect((await readFile(file)).byteLength).toBe(bytes)
  })

  it('has only what changed since an earlier account, in formats of news', async () => {
    const items = async (...flags: string[]) => {
      const { out } = await runCommandLine(['export', now, '-f', 'jsonfeed', ...flags])
      return (JSON.parse(out) as { items: unknown[] }).items.length
    }
    expect(await items('--since', old)).toBeGreaterThan(0)
    expect(await items('--since', old)).toBeLessThan(await items())
    expect(await items('--since', now)).toBe(0)
    const refused = await runCommandLine(['export', now, '-f', 'csl', '--since', old])
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--since is for formats of news')])
  })

  it('says in its help what each format leaves out', async () => {
    const { out } = await runCommandLine(['export', '--help'])
    const plain = out.replaceAll(/\s+/g, ' ')
    for (const { name, leavesOut } of [...exporters, ...feedExporters]) {
      expect(plain).toContain(` ${name} `)
      expect(leavesOut.length).toBeGreaterThan(0)
      for (const line of leavesOut) expect(plain).toContain(line)
    }
  })

  it.each([
    ['an unknown format', ['-f', 'xls'], /Allowed choices are plover/],
    ['no format', [], /required option '-f, --format/],
    [
      'many files to standard output',
      ['-f', 'csv'],
      /csv makes \d+ files \(outlets\.csv, reports\.csv …\): say which folder with --out/,
    ],
    ['a list of files without files', ['-f', 'ics', '--json'], /--json tells which files were written/],
  ])('refuses %s before it reads anything', async (_, flags, message) => {
    const { code, err, asked } = await runCommandLine(['export', 'reports/', ...flags])
    expect([code, asked]).toEqual([2, []])
    expect(err).toMatch(message)
  })

  it('does not put a folder in the place of a file, nor a file where no folder is', async () => {
    const file = await runCommandLine(['export', now, '-f', 'csv', '--out', old])
    expect([file.code, file.err]).toEqual([1, expect.stringContaining('is a file; csv makes')])
    const none = await runCommandLine(['export', now, '-f', 'ics', '--out', join(folder, 'none', 'a.ics')])
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('there is no folder')])
  })
})
