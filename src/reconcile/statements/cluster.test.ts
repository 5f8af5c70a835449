import { describe, expect, test } from 'vitest'
import type { StatementKind, When } from '../../model/index.ts'
import { clusterStatements } from './cluster.ts'
import type { LocalStatement } from './local-statement.ts'

interface Given {
  readonly report: string
  readonly words: string
  readonly speaker?: string
  readonly sides?: readonly string[]
  readonly rank?: number
  readonly kind?: StatementKind
  readonly said?: string
  readonly published?: string
  readonly direct?: boolean
}

let offset = 0

function claim({
  report,
  words,
  speaker = 'ana',
  sides = [speaker],
  rank = 4,
  kind = 'comment',
  said,
  published,
  direct,
}: Given): LocalStatement {
  offset += 100
  const list = words.split(' ')
  return {
    key: `${report}|${offset}|${offset + words.length}|statement`,
    report,
    rendering: {
      evidence: { report, start: offset, end: offset + words.length, quote: words },
      form: direct ? 'direct' : 'indirect',
      chain: [],
    },
    kind,
    speaker,
    sides,
    rank,
    ...(said === undefined ? {} : { when: day(said, 'resolved') }),
    ...(published === undefined ? {} : { published: day(published, 'stated') }),
    targets: [],
    about: [],
    origin: { kind: 'report', id: report, credited: false },
    words: new Set(list.filter((word) => word.length > 3)),
    quoted: direct ? list : [],
    headline: false,
  }
}

function day(date: string, basis: When['basis']): When {
  return { edtf: date, earliest: date, latest: date, basis, bounds: [] }
}

function count(...claims: LocalStatement[]): number {
  return clusterStatements(claims).clusters.length
}

describe('clusterStatements', () => {
  test('a paraphrase by the same speaker on the same day is one statement, and the judgement says why', () => {
    const left = claim({ report: 'a', words: 'border crossing will close until harvest ends', said: '2024-03-01' })
    const right = claim({ report: 'b', words: 'border crossing stays closed until harvest ends', said: '2024-03-01' })
    const { clusters, judgements } = clusterStatements([left, right])
    expect(clusters).toHaveLength(1)
    expect(judgements[0]?.verdict).toBe('same')
    expect(judgements[0]?.reasons[0]).toMatch(/content words in common/)
  })

  test('the same words on two days are two statements', () => {
    const words = 'we shall answer every shell with another shell'
    expect(
      count(
        claim({ report: 'a', words, said: '2024-05-02', direct: true }),
        claim({ report: 'b', words, said: '2024-07-09', direct: true }),
      ),
    ).toBe(2)
  })

  test('the same words in reports far apart are not taken for one occasion', () => {
    const words = 'we shall answer every shell with another shell'
    const pair = [
      claim({ report: 'a', words, published: '2024-05-02', direct: true }),
      claim({ report: 'b', words, published: '2024-07-09', direct: true }),
    ]
    const { clusters, judgements } = clusterStatements(pair)
    expect(clusters).toHaveLength(2)
    expect(judgements[0]?.verdict).toBe('unsure')
  })

  test('a long quotation word for word is of one occasion however far apart the reports', () => {
    const words =
      'we solemnly warn the harbour board of our neighbours against any attempt to close the strait to our boats this winter'
    const early = claim({ report: 'a', words, published: '2024-05-02', direct: true })
    const late = claim({ report: 'b', words, published: '2024-07-09', direct: true })
    expect(count(early, late)).toBe(1)
    expect(count(early, { ...late, when: day('2024-07-08', 'stated') })).toBe(2)
  })

  test('a copied passage gives the statement of the passage that it is copied from', () => {
    const early = claim({ report: 'a', words: 'asks again for all boats and nets', published: '2024-05-02' })
    const late = claim({ report: 'b', words: 'wants ships with boats and nets', published: '2024-07-09' })
    const { start, end } = early.rendering.evidence
    expect(count(early, late)).toBe(2)
    expect(count(early, { ...late, copied: { report: 'a', start, end } })).toBe(1)
  })

  test('two speakers who say the same make two statements', () => {
    const words = 'border crossing will close until harvest ends'
    expect(count(claim({ report: 'a', words, speaker: 'ana' }), claim({ report: 'b', words, speaker: 'olof' }))).toBe(2)
  })

  test('what a minister says and what her country is told to say can be one statement', () => {
    const words = 'border crossing will close until harvest ends'
    const minister = claim({ report: 'a', words, speaker: 'ana', sides: ['SWE', 'ana'], rank: 4 })
    const country = claim({ report: 'b', words, speaker: 'SWE', sides: ['SWE'], rank: 2 })
    expect(count(minister, country)).toBe(1)
  })

  test('a common topic is not a common statement', () => {
    const left = claim({ report: 'a', words: 'border crossing will close until harvest ends' })
    const right = claim({ report: 'b', words: 'border guards found two tons of smuggled copper' })
    expect(count(left, right)).toBe(2)
  })

  test('a translation with the same run of words is one statement', () => {
    const left = claim({
      report: 'a',
      words: 'a bond between two proud peoples and two neighbours at odds',
      direct: true,
    })
    const right = claim({
      report: 'b',
      words: 'the bond between two proud peoples and two sides in conflict',
      direct: true,
    })
    expect(count(left, right)).toBe(1)
  })
})
