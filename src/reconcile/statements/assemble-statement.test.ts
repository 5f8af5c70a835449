import { expect, test } from 'vitest'
import type { Origin } from '../../model/index.ts'
import { assembleStatement } from './assemble-statement.ts'
import type { LocalStatement } from './local-statement.ts'

function local(report: string, start: number, origin: string, headline = false): LocalStatement {
  return {
    key: `${report}|${start}|${start + 4}|statement`,
    report,
    rendering: {
      evidence: { report, start, end: start + 4, quote: 'rain' },
      form: 'indirect',
      chain: origin === report ? [] : [origin],
    },
    kind: 'comment',
    speaker: 'ana',
    sides: ['ana'],
    rank: 4,
    targets: [],
    about: [],
    origin: { kind: 'outlet', id: origin, credited: origin !== report },
    words: new Set(['rain']),
    quoted: [],
    headline,
  }
}

test('a title has its words from where its body has them', () => {
  const { origins, renderings } = assembleStatement([local('herald', 0, 'herald', true), local('herald', 90, 'agency')])
  expect(origins).toEqual([{ kind: 'outlet', id: 'agency', credited: true } satisfies Origin])
  expect(renderings.map(({ chain }) => chain)).toEqual([['agency'], ['agency']])
})

test('a title whose body does not say so keeps its own origin', () => {
  const { origins } = assembleStatement([local('herald', 0, 'herald', true), local('post', 90, 'agency')])
  expect(origins.map(({ id }) => id)).toEqual(['agency', 'herald'])
})
