import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Account } from '../../../src/model/index.ts'
import { verifyAccount } from '../../../src/situation/verify.ts'
import { renameSituation } from '../rename-situation.ts'
import { locate, locateNear } from './locate.ts'
import { makeWhen } from './make-dates.ts'
import { makeReference } from './make-reference.ts'
import { readExample, readText } from './read-example.ts'
import { readSource } from './source.ts'

const text = 'The mayor said the dam held. "It held," she said. The dam held.'

describe('locate', () => {
  it('finds words that stand once, and says so where they do not', () => {
    expect(locate(text, 'The mayor')).toEqual({ start: 0, end: 9 })
    expect(() => locate(text, 'the dyke')).toThrow("not found: 'the dyke'")
    expect(() => locate(text, 'dam held')).toThrow('found 2 times')
  })

  it('takes a place by its number, by the words around it, or from first to last words', () => {
    expect(locate(text, 'dam held #2').start).toBe(text.lastIndexOf('dam held'))
    expect(locate(text, 'the [dam] held')).toEqual({ start: 19, end: 22 })
    const { start, end } = locate(text, 'the dam … she said')
    expect(text.slice(start, end)).toBe('the dam held. "It held," she said')
  })

  it('cuts no word where it need not', () => {
    expect(locate('breakfast, then a break', 'break')).toEqual({ start: 18, end: 23 })
    expect(locate('winsFri 2 June', 'Fri 2 June')).toEqual({ start: 4, end: 14 })
  })
})

describe('locateNear', () => {
  it('prefers what stands in the same lines, then what is nearest', () => {
    const lines = 'He said so.\n"No," she said, and he said no more.\nHe said it.'
    const content = locate(lines, 'No')
    expect(locateNear(lines, 'said', content).start).toBe(lines.indexOf('said', 12))
    expect(locateNear(lines, 'He', content).start).toBe(0)
  })
})

describe('readSource', () => {
  it('reads records with fields, options and lines', () => {
    const [record] = readSource(
      '# a remark\nstatement s | report | x | - | to=a, b\n  01,02 | direct | words | src=she\n',
    )
    expect(record).toMatchObject({ kind: 'statement', id: 's', fields: ['report', 'x', '-'] })
    expect(record?.options.get('to')).toBe('a, b')
    expect(record?.lines[0]).toMatchObject({ head: '01,02', fields: ['direct', 'words'] })
    expect(record?.lines[0]?.options.get('src')).toBe('she')
    expect(() => readSource('  01 | words')).toThrow('no record before')
  })
})

describe('makeWhen', () => {
  const texts = { report: () => ({ id: 'r', text: 'It broke on Friday.' }) }

  it('reads date, basis and evidence', () => {
    expect(makeWhen('2017-06-02 r 01"on Friday"', texts)).toMatchObject({
      edtf: '2017-06-02',
      earliest: '2017-06-02',
      latest: '2017-06-02',
      basis: 'resolved',
      bounds: [{ side: 'both', evidence: { quote: 'on Friday' } }],
    })
    expect(makeWhen('../2017-06-02 b', texts)).not.toHaveProperty('earliest')
    expect(makeWhen('-', texts)).toBeUndefined()
    expect(() => makeWhen('Friday', texts)).toThrow('not a date')
  })
})

describe('makeReference', () => {
  it('names every fault of a source form', () => {
    const source =
      'report 01 | o | news | -\n  block paragraph | It\nstatement s | report | x | -\n  01 | direct | no such words'
    const read = [{ file: '01-dam.txt', text: 'It held.', language: 'en' }]
    expect(() => makeReference(source, read)).toThrow(/statement s: .*01: not found: 'no such words'/)
  })
})

describe('readExample', () => {
  const example = readExample('gambia')

  it('is absent for what is no example', () => {
    expect(readExample('atlantis')).toBeUndefined()
  })

  it('gives an account that keeps the laws, as far as ids made by hand can', () => {
    const account = example?.reference as Account
    const byName = new Map([...(example?.texts ?? [])].map(([path, own]) => [basename(path), own]))
    const reports = account.reports.map((report) => ({ ...report, text: byName.get(report.id) ?? '' }))
    const violations = verifyAccount({ ...account, reports }).filter(({ law }) => law !== 'cluster-ids')
    expect(violations).toEqual([])
    expect(account.reports).toHaveLength(18)
    expect(account.statements.length).toBeGreaterThan(200)
  })

  it('can be renamed, so that quotes still match the pages as they are read', () => {
    if (example === undefined) throw new Error('no example')
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-test-'))
    try {
      const { files, reference } = renameSituation(example, folder)
      const texts = new Map(files.map((file) => [basename(file), readText(file).text]))
      for (const { renderings } of reference.statements) {
        for (const { evidence } of renderings) {
          expect(texts.get(evidence.report)?.slice(evidence.start, evidence.end)).toBe(evidence.quote)
        }
      }
      expect(files.map((file) => readFileSync(file, 'utf8')).join()).not.toMatch(/\bJammeh\b|\bBarrow\b/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
