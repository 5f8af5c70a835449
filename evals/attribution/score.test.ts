import { describe, expect, test } from 'vitest'
import { readBrat } from './brat.ts'
import { contentRanges, toLabels } from './labels.ts'
import { linksOf } from './links.ts'
import { type Counts, countExact, countTokens, readSpans } from './score.ts'
import { rebuildArticles } from './windows.ts'

describe('readSpans', () => {
  test('a span begins at B and runs over I of its type; a stray I is none', () => {
    const spans = readSpans(['I-cue', 'B-source', 'I-source', 'B-source', 'I-content', 'B-cue', 'O'])
    expect(Object.fromEntries(spans)).toEqual({ source: ['1-3', '3-4'], cue: ['5-6'] })
  })
})

describe('counts', () => {
  const gold = ['B-source', 'B-cue', 'B-content', 'I-content', 'I-content', 'O', 'B-content']
  const found = ['B-source', 'B-cue', 'B-content', 'I-content', 'O', 'O', 'B-content']

  test('exact spans: source 1 of 1, cue 1 of 1, content 1 of 2 found and 2 there', () => {
    const counts: Record<string, Counts> = {}
    countExact(gold, found, counts)
    expect(counts).toEqual({
      source: { correct: 1, predicted: 1, gold: 1 },
      cue: { correct: 1, predicted: 1, gold: 1 },
      content: { correct: 1, predicted: 2, gold: 2 },
    })
  })

  test('tokens: content 3 right of 3 found and 4 there', () => {
    const counts: Record<string, Counts> = {}
    countTokens(gold, found, counts)
    expect(counts.content).toEqual({ correct: 3, predicted: 3, gold: 4 })
  })
})

describe('rebuildArticles', () => {
  const tokens = ['``', 'It', 'is', "n't", 'so', ',', "''", 'Ana', "'s", 'aide', 'said', '-LRB-', 'twice', '-RRB-', '.']

  test('tokens become running text and keep their ranges', () => {
    const [article] = rebuildArticles([{ id: 'a', tokens, labels: tokens.map(() => 'O') }])
    expect(article?.text).toBe("“It isn't so,” Ana's aide said (twice).")
    const spans = article?.windows[0]?.spans ?? []
    expect(spans.map(({ start, end }) => article?.text.slice(start, end))[3]).toBe("n't")
  })

  test('windows over which a quotation runs are one paragraph', () => {
    const windows = [
      ['``', 'One', '.'],
      ['Two', '.'],
      ['Three', '.', "''"],
      ['Four', '.'],
    ]
    const [article] = rebuildArticles(windows.map((list) => ({ id: 'a', tokens: list, labels: list.map(() => 'O') })))
    expect(article?.text).toBe('“One. Two. Three.”\n\nFour.')
  })

  test("where '' is the only mark it opens and closes in turn, and opens at a paragraph's first word", () => {
    const windows = [
      ["''", 'It', 'leaks', ',', "''", 'she', 'said', '.', "''", 'We', 'left', '.'],
      ["''", 'They', 'stayed', '.', "''", 'Bo', 'agreed', '.'],
    ]
    const [article] = rebuildArticles(windows.map((list) => ({ id: 'a', tokens: list, labels: list.map(() => 'O') })))
    expect(article?.text).toBe('“It leaks,” she said. “We left.\n\n“They stayed.” Bo agreed.')
  })
})

describe('toLabels', () => {
  const bare = { form: 'direct' as const, claims: [], addressees: [], via: [] }

  test('a content takes its marks and its that, and loses the cue of a verb phrase', () => {
    const said = 'She said that “it holds.” Bo'
    expect(
      contentRanges(said, { ...bare, content: [{ start: 15, end: 23 }] }).map(({ start, end }) =>
        said.slice(start, end),
      ),
    ).toEqual(['that “it holds.”'])
    const act = 'She condemned the raid.'
    const range = contentRanges(act, { ...bare, cue: { start: 4, end: 13 }, content: [{ start: 4, end: 22 }] })
    expect(range.map(({ start, end }) => act.slice(start, end))).toEqual(['the raid'])
  })

  test('the comma that closes an apposition belongs to the source, another does not', () => {
    const labelled = (tokens: string[], sourceEnd: number) => {
      const [article] = rebuildArticles([{ id: 'a', tokens, labels: tokens.map(() => 'O') }])
      if (!article) throw new Error('no article')
      const found = [{ ...bare, source: { start: 0, end: sourceEnd }, content: [] }]
      return toLabels(article, found)[0]?.filter((label) => label.endsWith('source')).length
    }
    expect(labelled(['Ana', 'Roe', ',', 'a', 'nurse', ',', 'said', 'so', '.'], 16)).toBe(6)
    expect(labelled(['Ana', 'Roe', ',', 'meanwhile', ',', 'said', 'so', '.'], 7)).toBe(2)
  })

  test('what lies within another content has no labels', () => {
    const tokens = ['Ana', 'said', 'Bo', 'left', '.']
    const [article] = rebuildArticles([{ id: 'a', tokens, labels: tokens.map(() => 'O') }])
    if (!article) throw new Error('no article')
    const outer = { ...bare, source: { start: 0, end: 3 }, cue: { start: 4, end: 8 }, content: [{ start: 9, end: 16 }] }
    const inner = {
      ...bare,
      source: { start: 9, end: 11 },
      cue: { start: 12, end: 16 },
      content: [{ start: 12, end: 16 }],
      within: 0,
    }
    expect(toLabels(article, [outer, inner])).toEqual([['B-source', 'B-cue', 'B-content', 'I-content', 'O']])
  })
})

describe('links', () => {
  const text = 'Ana said that the dam holds, and it does.'
  const standoff = [
    'T1\tSource 0 3\tAna',
    'T2\tCue 4 8\tsaid',
    'T3\tContent 9 27;33 40\tthat the dam holds it does',
    'T4\tAttribution 4 8\tsaid',
    'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
    'A1\tnoise',
  ].join('\n')

  test('standoff events become attributions with pieces', () => {
    expect(readBrat(standoff)).toEqual([
      {
        source: [{ start: 0, end: 3 }],
        cue: [{ start: 4, end: 8 }],
        content: [
          { start: 9, end: 27 },
          { start: 33, end: 40 },
        ],
      },
    ])
  })

  test('one link from the cue and one from the source; that and marks at the ends do not count', () => {
    const [gold] = readBrat(standoff)
    if (!gold) throw new Error('no attribution')
    expect(linksOf(text, gold)).toEqual(['cue 4-8 > 14-27 33-40', 'source 0-3 > 14-27 33-40'])
  })
})
