import { describe, expect, it } from 'vitest'
import { runCommandLine as run, sampleLayers } from '../../../tests/run-command-line.ts'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { sortAccount } from '../../model/index.ts'

describe('read', () => {
  it('shows one report by its blocks', async () => {
    const account = sortAccount(sampleAccount())
    const one = { ...account, reports: account.reports.slice(0, 1) }
    const { code, out } = await run(['read', 'herald.txt'], { account: one })
    expect(code).toBe(0)
    expect(out).toContain('Harbour Herald · Una Skald, Bo Ask · 5 March 2024 · news · en')
    expect(out).toMatch(/^related +Read also/m)
    expect(JSON.parse((await run(['read', 'herald.txt', '--json'], { account: one })).out)).toHaveProperty('blocks')
  })

  it('shows several one after the other', async () => {
    const { code, out } = await run(['read', 'reports/'])
    expect(code).toBe(0)
    expect(out.split('─'.repeat(40)).length).toBeGreaterThan(1)
  })
})

describe('annotate', () => {
  it('counts what the layers hold', async () => {
    const { code, out } = await run(['annotate', 'herald.txt'])
    expect(code).toBe(0)
    expect(out).toMatch(/^names +1 item$/m)
  })

  it('shows one layer with its words', async () => {
    expect((await run(['annotate', 'herald.txt', '--layer', 'names'])).out).toMatch(
      /^0–7 +“Iceland” type country · country ISL$/m,
    )
    expect((await run(['annotate', 'herald.txt', '--layer', 'attributions'])).out).toContain('content ["turns down"]')
  })

  it('prints layers as JSON', async () => {
    expect(JSON.parse((await run(['annotate', 'herald.txt', '--json'])).out)).toEqual(sampleLayers)
    const one = await run(['annotate', 'herald.txt', '--json', '--layer', 'names'])
    expect(JSON.parse(one.out)).toEqual(sampleLayers.names)
  })

  it('names the layers there are', async () => {
    const { code, err } = await run(['annotate', 'herald.txt', '--layer', 'verbs'])
    expect(code).toBe(2)
    expect(err).toContain("there is no layer 'verbs'; there are blocks, metadata")
  })
})
