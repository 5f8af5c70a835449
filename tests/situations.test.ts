import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSituations, type Reading, readReport, verifyAccount } from '../src/index.ts'
import { runCommandLine } from './run-command-line.ts'

const now = new Date('2024-06-01')

const flood = [
  'Minister Orla Venn opened the Karst dam gates after the Lume river rose above the flood mark at Tarnow.',
  'Villages below the Karst dam were cleared as the Lume river flooded Tarnow, minister Orla Venn said.',
  'The Lume river fell at Tarnow. Minister Orla Venn said the Karst dam gates would be shut again.',
]
const strike = [
  'Dockers in Brevik began a strike after talks between the Harbour Union and the port operator Norlast failed.',
  'The strike at Brevik spread. The Harbour Union said Norlast had broken the wage deal with its dockers.',
  'Norlast offered dockers in Brevik a new wage deal; the Harbour Union will vote on ending the strike.',
]
const alone = ['A museum in Odda showed a comb of walrus ivory found under its own floor by a plumber.']

async function* stream(order: readonly number[] = [0, 1, 2, 3, 4, 5, 6]): AsyncIterable<Reading> {
  const texts = [...flood, ...strike, ...alone]
  for (const index of order) {
    const [location, day] = [`${index}.txt`, `${(index % 3) + 4} March 2024`]
    const bytes = new TextEncoder().encode(
      `${texts[index]?.split(' ').slice(0, 5).join(' ')}\n\n${day}\n\n${texts[index]}\n`,
    )
    const context = { now, signal: new AbortController().signal, report: () => undefined }
    const reading = readReport(bytes, { location }, context)
    if (reading !== undefined) yield reading
  }
}

const locations = (account: { readonly reports: readonly { readonly location: string }[] }) =>
  account.reports.map(({ location }) => location).sort()

describe('buildSituations', () => {
  test('divides a stream by what its reports tell of, whatever their order', async () => {
    const found = await buildSituations(stream(), { now })
    const accounts = [...found.accounts].map(({ account }) => account)
    expect(accounts.map(locations).sort()).toEqual([
      ['0.txt', '1.txt', '2.txt'],
      ['3.txt', '4.txt', '5.txt'],
    ])
    expect(found.single).toEqual(['6.txt'])
    for (const account of accounts) expect(verifyAccount(account)).toEqual([])
    const turned = await buildSituations(stream([6, 5, 1, 3, 0, 4, 2]), { now })
    expect([...turned.accounts].map(({ account }) => account)).toEqual(accounts)
  })

  test('takes a definition by words and by period, and a report can belong to two', async () => {
    const definitions = {
      'the dam': { words: ['karst dam'] },
      'the fifth of March': { from: '2024-03-05', to: '2024-03-05' },
    }
    const found = await buildSituations(stream(), { now, definitions })
    const accounts = [...found.accounts]
    expect(accounts.map(({ name }) => name)).toEqual(['the dam', 'the fifth of March'])
    expect(accounts.map(({ account }) => locations(account))).toEqual([
      ['0.txt', '1.txt', '2.txt'],
      ['1.txt', '4.txt'],
    ])
    expect(accounts[0]?.shared).toEqual(['1.txt'])
    expect(found.single.length).toBe(3)
  })

  test('says which definition takes nothing', async () => {
    await expect(buildSituations(stream(), { now, definitions: { none: { words: ['volcano'] } } })).rejects.toThrow(
      /no report belongs to the situation 'none'/,
    )
  })
})

describe('build --split', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-split-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('writes an account of each and an index', async () => {
    const out = join(folder, 'accounts')
    const { code, err } = await runCommandLine(['build', 'stream/', '--split', out, '--least', '3'])
    expect(code).toBe(0)
    expect(err).toContain('1 situation; 1 report of no situation here')
    const index = JSON.parse(await readFile(join(out, 'situations.json'), 'utf8'))
    expect(index.single).toEqual(['alone.txt'])
    expect(JSON.parse(await readFile(join(out, index.situations[0].file), 'utf8'))).toHaveProperty('statements')
  })

  test('says what is wrong with its options and definitions', async () => {
    const file = join(folder, 'watched.json')
    await writeFile(file, '{"a": {"from": "March"}}')
    const out = join(folder, 'other')
    const bad = await runCommandLine(['build', 'stream/', '--split', out, '--situations', file])
    expect(bad).toMatchObject({ code: 2 })
    expect(bad.err).toMatch(/watched\.json: a\.from: .*see docs\/situations\.md/)
    expect((await runCommandLine(['build', 'stream/', '--least', '3'])).err).toContain('are for --split <folder>')
    expect((await runCommandLine(['build', 'stream/', '--split', out, '--out', 'a.json'])).code).toBe(2)
  })
})
