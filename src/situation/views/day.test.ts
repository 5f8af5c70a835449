import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { passage } from '../../../tests/sample/texts.ts'
import type { When, WhenBasis } from '../../model/index.ts'
import { readEdtf } from '../../text/edtf.ts'
import { describeDated, describeDay } from './day.ts'
import { openDirectory } from './directory.ts'

const directory = openDirectory(sampleAccount())
const [dated, undated] = [passage('r1', 'said'), passage('r2', 'said')]

function when(edtf: string, basis: WhenBasis): When {
  return { edtf, ...readEdtf(edtf), basis, bounds: [] }
}

describe('describeDay', () => {
  it.each([
    ['2024-03-02', 'resolved', dated, '2 March 2024'],
    ['../2024-03-05', 'published', dated, 'told 5 March 2024'],
    ['../2024-03-05T10:00Z', 'published', dated, 'told 5 March 2024'],
    ['2024-03-05/..', 'published', dated, 'not before 5 March 2024'],
    ['../2024-03-04', 'bounded', dated, 'by 4 March 2024'],
    ['../2024-03-08', 'published', undated, 'not dated: told in [2], between 6 and 8 March 2024'],
    ['../2024-03-08', 'bounded', undated, 'by 8 March 2024'],
  ] as const)('reads %s, %s', (edtf, basis, evidence, words) => {
    const told = { when: when(edtf, basis), evidence: [evidence] }
    expect(describeDay(told, directory)).toBe(words)
    expect(describeDated(told, directory)).toBe(words.startsWith('not dated') ? undefined : words)
  })

  it('takes the date of the one report that has one', () => {
    const told = { when: when('../2024-03-05', 'published'), evidence: [undated, dated] }
    expect(describeDated(told, directory)).toBe('told 5 March 2024')
  })

  it('names several undated reports', () => {
    const account = sampleAccount()
    const reports = account.reports.map(({ published: _, ...report }) => report)
    const told = { when: when('../2024-03-08', 'published'), evidence: [undated, dated] }
    expect(describeDay(told, openDirectory({ ...account, reports }))).toBe('not dated: told in [1][2]')
  })

  it('tells of what has no date when it was told', () => {
    expect(describeDay({ evidence: [dated] }, directory)).toBe('undated, told by 5 March 2024')
    expect(describeDated({ evidence: [dated] }, directory)).toBeUndefined()
    expect(describeDay({ evidence: [] }, directory)).toBe('undated')
  })
})
