import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build, type Judgement, type Reading, readReport, toJson, verifyAccount } from '../src/index.ts'
import { findFacts } from '../src/situation/find-facts.ts'
import { judgeDate, judgeNone, judgePair } from '../src/situation/judge-facts.ts'
import { runCommandLine } from './run-command-line.ts'

const now = new Date('2024-04-01')
const deciding = { by: 'Ana', at: '2024-04-01T09:00:00Z', reasons: [] }

const texts = {
  'herald.txt': `Harbour Herald\n\nMinister opens the lock\n\n5 March 2024\n\nTransport minister Orla Venn said the new lock would open in May. "The barges will not wait again," Venn said. The harbour board praised the plan.\n`,
  'courier.txt': `Lowland Courier\n\nLock to open\n\n6 March 2024\n\nThe iron lady of the canals said the new lock would open in May. "The barges will not wait again," the iron lady said on Tuesday.\n`,
}

async function* readings(): AsyncIterable<Reading> {
  for (const [location, text] of Object.entries(texts)) {
    const reading = readReport(
      new TextEncoder().encode(text),
      { location },
      { now, signal: new AbortController().signal, report: () => undefined },
    )
    if (reading !== undefined) yield reading
  }
}

const account = (judgements: readonly Judgement[] = []) => build(readings(), { now, judgements })

describe('what people decide', () => {
  test('two actors made one speak with one mouth, and taking it back leaves no trace', async () => {
    const before = await account()
    const speakers = new Set(before.statements.map(({ speaker }) => speaker))
    expect(speakers.size).toBeGreaterThan(1)
    const judgement = judgePair(before, ['the iron lady', 'Orla Venn'], 'same', deciding)
    const after = await account([judgement])
    const venn = findFacts(after, 'Orla Venn')[0]?.id
    expect(after.statements.filter(({ speaker }) => speaker === venn).length).toBe(after.statements.length)
    expect(after.judgements).toContainEqual(judgement)
    expect(verifyAccount(after)).toEqual([])
    expect(await account([])).toEqual(before)
  })

  test('what is no statement is not in the account, and a date that is given holds', async () => {
    const before = await account()
    const [first, second] = before.statements
    const struck = await account(judgeNone(before, first?.id ?? '', deciding))
    expect(struck.statements.map(({ id }) => id)).not.toContain(first?.id)
    expect(struck.statements.length).toBe(before.statements.length - 1)
    const dated = await account(judgeDate(before, second?.id ?? '', '2024-02-29', deciding))
    expect(dated.statements.find(({ id }) => id === second?.id)?.when).toMatchObject({
      edtf: '2024-02-29',
      bounds: [{ reason: 'given by Ana' }, { reason: 'given by Ana' }],
    })
    expect(verifyAccount(dated)).toEqual([])
  })

  test('of a report that is gone is told as a problem', async () => {
    const judgement: Judgement = {
      kind: 'actor',
      left: 'r0000000000000000|1|5|actor',
      right: 'r0000000000000000|9|12|actor',
      verdict: 'same',
      reasons: [],
      by: 'Ana',
    }
    expect((await account([judgement])).problems).toContainEqual(
      expect.objectContaining({ code: 'unmatched-judgement', subject: 'r0000000000000000|1|5|actor' }),
    )
  })
})

describe('the commands that judge', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-judge-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('keep judgements in a file, list them, and withdraw the last', async () => {
    const file = join(folder, 'judgements.jsonl')
    const given = await account()
    const path = join(folder, 'given.account.json')
    await writeFile(path, toJson(given))
    const on = ['--account', path, '--judgements', file]
    const made = await runCommandLine(['same', 'iron lady', 'Orla Venn', ...on, '--because', 'her nickname', '--json'])
    expect(made).toMatchObject({ code: 0 })
    expect(JSON.parse(made.out)).toMatchObject([{ verdict: 'same', reasons: ['her nickname'] }])
    const [{ id }] = JSON.parse(made.out)
    expect((await runCommandLine(['judgements', '--judgements', file])).out).toContain(id)
    const built = await runCommandLine(['build', 'reports/', '--json', '--judgements', file])
    expect(built.asked[0]?.options).toMatchObject({ judgements: [{ verdict: 'same' }] })
    expect((await runCommandLine(['undo', '--judgements', file])).out).toContain('withdrawn')
    expect((await runCommandLine(['undo', '--judgements', file])).err).toContain('no judgement to withdraw')
    const rebuilt = await runCommandLine(['build', 'reports/', '--json', '--judgements', file])
    expect(rebuilt.asked[0]?.options).toMatchObject({ judgements: [] })
  })

  test('say what is missing or broken', async () => {
    const { code, err } = await runCommandLine(['build', 'reports/', '--judgements', join(folder, 'none.jsonl')])
    expect(code).toBe(1)
    expect(err).toContain('there is no such file')
  })
})
