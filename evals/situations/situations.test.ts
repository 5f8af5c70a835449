import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Account, Statement } from '../../src/model/index.ts'
import { sampleAccount } from '../../tests/sample/account.ts'
import { passage } from '../../tests/sample/texts.ts'
import { applyEdits } from './edit-text.ts'
import { explainComparison } from './explain.ts'
import { pairUp } from './pair-up.ts'
import { disguise, planRenaming } from './rename.ts'
import { renameSituation } from './rename-situation.ts'
import { addCounts, allKinds, compareAccounts, dropWarnings, headline, noCounts } from './score.ts'

const sample = sampleAccount()

/** The sample with its statements replaced. */
function withStatements(change: (statements: Statement[]) => Statement[]): Account {
  return { ...sample, statements: change([...sample.statements]) }
}

describe('pairUp', () => {
  it('makes as many pairs as can be, strongest first', () => {
    const pairs = pairUp([
      { left: 0, right: 0, fit: 1 },
      { left: 0, right: 1, fit: 0.6 },
      { left: 1, right: 0, fit: 0.9 },
    ])
    expect([...pairs].sort()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('takes the better of two where that costs no pair', () => {
    expect([
      ...pairUp([
        { left: 0, right: 1, fit: 0.6 },
        { left: 0, right: 0, fit: 0.9 },
      ]),
    ]).toEqual([[0, 0]])
  })
})

describe('compareAccounts', () => {
  it('finds everything of an account in itself', () => {
    const { counts } = compareAccounts(sample, sample)
    expect(headline(counts)).toEqual({ recall: 1, precision: 1 })
    for (const [kind, metrics] of Object.entries(allKinds(counts))) {
      expect([kind, ...new Set(Object.values(metrics))]).toEqual([kind, 1])
    }
  })

  it('counts statements that are missing and statements that are too many', () => {
    const built = withStatements((statements) => statements.slice(1))
    const counted = compareAccounts(sample, built).counts.statements
    expect(counted).toEqual({ correct: 4, right: 4, predicted: 4, gold: 5 })
    expect(compareAccounts(built, sample).counts.statements).toEqual({ correct: 4, right: 4, predicted: 5, gold: 4 })
  })

  it('does not find a statement of another speaker', () => {
    const built = withStatements((statements) => statements.map((one) => ({ ...one, speaker: 'NOR' })))
    expect(compareAccounts(sample, built).counts.statements.correct).toBe(0)
  })

  it('does not find a statement whose passages share less than half', () => {
    const narrow = (statement: Statement): Statement => ({
      ...statement,
      renderings: statement.renderings.map((rendering) => {
        const { evidence } = rendering
        return { ...rendering, evidence: { ...evidence, start: evidence.end - 1, end: evidence.end + 3 } }
      }),
    })
    expect(
      compareAccounts(
        sample,
        withStatements((all) => all.map(narrow)),
      ).counts.statements.correct,
    ).toBe(0)
  })

  it('pairs one to one: a built statement finds one of the reference', () => {
    const [first] = sample.statements
    if (first === undefined) throw new Error('the sample has statements')
    const twice = withStatements(() => [first, { ...first, id: 'again' }])
    expect(
      compareAccounts(
        twice,
        withStatements(() => [first]),
      ).counts.statements,
    ).toMatchObject({ correct: 1, gold: 2 })
  })

  it('tells found from right by kind, form and chain', () => {
    const built = withStatements((all) =>
      all.map((one, index) => ({
        ...one,
        kind: index === 0 ? ('promise' as const) : one.kind,
        renderings: index === 1 ? one.renderings.map((rendering) => ({ ...rendering, chain: [] })) : one.renderings,
      })),
    )
    const { counts, statements } = compareAccounts(sample, built)
    expect(counts.statements).toMatchObject({ correct: 5, right: 3 })
    expect([...statements.differences.values()]).toEqual([
      ['kind promise, not condemnation'],
      ['chain [], not [Northern Wire]'],
    ])
  })

  it('finds speakers without a name by their mention', () => {
    const rename = (account: Account): Account => ({
      ...account,
      actors: account.actors.map((actor) => (actor.named ? actor : { ...actor, name: 'diplomat' })),
    })
    expect(compareAccounts(sample, rename(sample)).counts.statements.correct).toBe(5)
  })

  it('compares events by mention, quad class and actor', () => {
    const { counts } = compareAccounts(sample, {
      ...sample,
      events: sample.events.map((event) => (event.type === 'COERCE' ? { ...event, type: 'AGREE' } : event)),
    })
    expect(counts.events).toMatchObject({ correct: 2, predicted: 3, gold: 3 })
  })

  it('counts statements alone while no events are built', () => {
    const { counts } = compareAccounts(sample, { ...sample, events: [] })
    expect(headline(counts)).toEqual({ recall: 1, precision: 1 })
    expect(allKinds(counts).events).toEqual({ recall: 0, precision: 0, right: 0 })
  })

  it('compares blocks by characters', () => {
    const [first, ...rest] = sample.reports
    if (first === undefined) throw new Error('the sample has reports')
    const blocks = first.blocks.map((block, index) => (index === 0 ? { ...block, role: 'advert' as const } : block))
    const { kinds } = compareAccounts(sample, { ...sample, reports: [{ ...first, blocks }, ...rest] }).counts
    const length = (first.blocks[0]?.end ?? 0) - (first.blocks[0]?.start ?? 0)
    expect((kinds.roleCharacters?.gold ?? 0) - (kinds.roleCharacters?.correct ?? 0)).toBe(length)
    expect((kinds.reportCharacters?.gold ?? 0) - (kinds.reportCharacters?.predicted ?? 0)).toBe(length)
  })

  it('adds up over situations', () => {
    const { counts } = compareAccounts(sample, sample)
    expect(addCounts(noCounts, counts)).toEqual(counts)
    expect(addCounts(counts, counts).statements.gold).toBe(10)
  })

  it('explains what was missed and what was wrong', () => {
    const built = withStatements((all) => all.map((one) => ({ ...one, speaker: 'NOR' })))
    const lines = [...explainComparison('sample', compareAccounts(sample, built))].join('\n')
    expect(lines).toContain('MISSED')
    expect(lines).toContain('[threat] Jon Arnason: We will close our ports')
    expect(lines).toContain('has another speaker')
    expect(lines).toContain('WRONG')
  })
})

describe('applyEdits', () => {
  it('moves offsets with the text', () => {
    const text = 'Iceland and Norway'
    const edited = applyEdits(text, [
      { start: 0, end: 7, text: 'Peru' },
      { start: 12, end: 18, text: 'Somalia' },
    ])
    expect(edited.text).toBe('Peru and Somalia')
    expect(edited.text.slice(edited.offset(8, 'start'), edited.offset(11, 'end'))).toBe('and')
    expect(edited.text.slice(edited.offset(12, 'start'), edited.offset(18, 'end'))).toBe('Somalia')
    expect(edited.text.slice(edited.offset(0, 'start'), edited.offset(11, 'end'))).toBe('Peru and')
    expect([edited.offset(3, 'start'), edited.offset(3, 'end')]).toEqual([0, 4])
  })
})

describe('planRenaming', () => {
  const { rename } = planRenaming(sample, 'Iceland and Norway, with a word on Ireland')

  it('gives countries, capitals and their people other names that belong together', () => {
    const [country = '', people = '', capital = ''] = rename('Iceland Icelander Reykjavik').split(' ')
    expect(['Iceland', 'Norway']).not.toContain(country)
    expect(people).not.toBe('Icelander')
    expect(capital).not.toBe('Reykjavik')
    expect(rename('Iceland')).toBe(country)
  })

  it('gives people names of the same shape, the same one everywhere', () => {
    expect(rename('Jon Arnason said')).toBe(`${disguise('Jon')} ${disguise('Arnason')} said`)
    expect(rename('Arnason left')).toBe(`${disguise('Arnason')} left`)
    expect(disguise('Al-Rashid')).toMatch(/^[A-Z][a-z]-[A-Z][a-z]{5}$/)
  })

  it('leaves other words alone', () => {
    expect(rename('Norwegians? jon the arnasonian')).toContain('jon the arnasonian')
  })

  it('renames reports and reference alike, so that quotes still match', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-test-'))
    const files = sample.reports.map(({ location, text = '' }) => {
      writeFileSync(join(folder, location), text)
      return join(folder, location)
    })
    const out = mkdtempSync(join(tmpdir(), 'sitrep-test-'))
    const originals = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
    const renamed = renameSituation({ files, texts: originals, reference: sample }, out)
    const texts = new Map(renamed.files.map((file, index) => [sample.reports[index]?.id, readFileSync(file, 'utf8')]))
    for (const { renderings } of renamed.reference.statements) {
      for (const { evidence } of renderings) {
        expect(texts.get(evidence.report)?.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      }
    }
    expect([...texts.values()].join()).not.toMatch(/Iceland\b|Arnason/)
    expect(passage('r1', 'Jon Arnason').quote).toBe('Jon Arnason')
  })
})

describe('dropWarnings', () => {
  it('warns of a drop that is too large', () => {
    expect(dropWarnings({ recall: 0.8, precision: 0.7 }, { recall: 0.76, precision: 0.68 })).toHaveLength(1)
    expect(dropWarnings({ recall: 0.8 }, { recall: 0.9 })).toEqual([])
  })
})
