import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { makeBrief } from './brief.ts'
import { beginBrief, cutBrief } from './cut-brief.ts'

const brief = makeBrief(sampleAccount())

describe('cutBrief', () => {
  it('keeps the first entries of each list, and counts and sources whole', () => {
    const cut = cutBrief(brief, 1)
    expect(cut.counts).toEqual(brief.counts)
    expect(cut.sources.map(({ number }) => number)).toEqual(brief.sources.map(({ number }) => number))
    expect(cut.sections.map(({ kind }) => kind)).toEqual(brief.sections.map(({ kind }) => kind))
    for (const section of cut.sections) {
      if (section.kind === 'said') {
        expect(section.days).toHaveLength(1)
        expect(section.days[0]?.speakers).toHaveLength(1)
      }
      if (section.kind === 'planned') expect(section.events).toHaveLength(1)
      if (section.kind === 'states') expect(section.matters).toHaveLength(1)
    }
    expect(JSON.stringify(cut).length).toBeLessThan(JSON.stringify(brief).length)
  })

  it.each([1, 2, 1000])('is what the beginning of a brief is made as: %i entries', (first) => {
    expect(beginBrief(sampleAccount(), first)).toEqual(cutBrief(brief, first))
  })

  it('leaves a brief with short lists as it is, but for the reasons of dates', () => {
    expect(cutBrief(brief, 1000).sections).toEqual(brief.sections)
    expect(cutBrief(brief, 1000).sources.every(({ published }) => (published?.bounds ?? []).length === 0)).toBe(true)
  })
})
