import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../tests/run-command-line.ts'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { earlierSample } from '../../../tests/sample/earlier.ts'
import { toJson } from '../../export/json.ts'
import { sortAccount } from '../../model/index.ts'

let folder = ''
let now = ''
let old = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-alerts-cli-'))
  now = join(folder, 'now.json')
  old = join(folder, 'old.json')
  await writeFile(now, toJson(sampleAccount()))
  await writeFile(old, toJson(earlierSample()))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function rulesFile(value: unknown, name = 'rules.json'): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

const all = { name: 'everything', changes: ['new', 'revised', 'disputed', 'withdrawn'] }

describe('alerts', () => {
  it('shows what rules ask for, by rule and with sources', async () => {
    const rules = await rulesFile({ rules: [all], watchlist: { words: ['ports'] } })
    const { code, out } = await runCommandLine(['alerts', old, now, '--rules', rules])
    expect(code).toBe(0)
    expect(out).toContain('── everything ')
    expect(out).toContain('── Sources ')
  })

  it('prints JSON with passages and problems', async () => {
    const rules = await rulesFile({ rules: [all] })
    const { out } = await runCommandLine(['alerts', old, now, '--rules', rules, '--json'])
    const told = JSON.parse(out) as { alerts: { rule: string; change: { evidence: unknown[] } }[]; problems: unknown[] }
    expect(told.alerts.length).toBeGreaterThan(0)
    expect(told.problems).toEqual(sortAccount(sampleAccount()).problems)
    expect(told).not.toHaveProperty('deliveries')
  })

  it('says that there are none', async () => {
    const rules = await rulesFile({ rules: [{ name: 'none', words: ['zeppelin'] }] })
    expect((await runCommandLine(['alerts', old, now, '--rules', rules])).out).toBe('no alerts\n')
  })

  it('delivers once, and keeps beside the rules what it sent', async () => {
    const channels = { news: { kind: 'feed', file: 'news.xml' }, screen: { kind: 'terminal' } }
    const rules = await rulesFile({ rules: [all], channels }, 'sent.json')
    const first = await runCommandLine(['alerts', old, now, '--rules', rules, '--deliver'])
    expect(first.code).toBe(0)
    expect(first.out).toContain('everything (')
    expect(first.err).toMatch(/\d+ alerts?, \d+ deliveries/)
    expect(await readFile(join(folder, 'news.xml'), 'utf8')).toContain('<entry>')
    const ledger = await readFile(join(folder, 'sent.deliveries.jsonl'), 'utf8')
    const second = await runCommandLine(['alerts', old, now, '--rules', rules, '--deliver'])
    expect([second.out, second.err]).toEqual(['', expect.stringContaining('none of them new')])
    expect(await readFile(join(folder, 'sent.deliveries.jsonl'), 'utf8')).toBe(ledger)
  })

  it('ends with 1 where an alert could not be delivered', async () => {
    const channels = { news: { kind: 'feed', file: 'no/such/folder/news.xml' } }
    const rules = await rulesFile({ rules: [all], channels }, 'dead.json')
    const { code, err } = await runCommandLine(['alerts', old, now, '--rules', rules, '--deliver'])
    expect([code, err]).toEqual([1, expect.stringContaining('could not be delivered: news: ')])
  })

  it.each([
    ['no JSON', '{', /rules\.json: not JSON/],
    ['an unknown word', { rules: [{ ...all, colour: 'red' }] }, /rules\.json: rules\.0: .*colour/],
    ['nothing to deliver to', { rules: [all] }, /names no channel/],
  ])('refuses %s', async (_, value, message) => {
    const rules = await rulesFile(value)
    const { code, err } = await runCommandLine(['alerts', old, now, '--rules', rules, '--deliver'])
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })

  it('says where there is no file of rules', async () => {
    const { code, err } = await runCommandLine(['alerts', old, now, '--rules', join(folder, 'none.json')])
    expect([code, err]).toEqual([1, expect.stringContaining('there is no such file')])
  })
})
