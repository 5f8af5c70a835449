import { describe, expect, it } from 'vitest'
import { rightNeighbours } from './baseline.ts'
import { readTrees } from './read-trees.ts'
import { countWords, metricsOf, noWords } from './score.ts'

const text = `# text = They don't sleep.
1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
3.1\tnever\tnever\tADV\tRB\t_\t_\t_\t4:advmod\t_
4\tsleep\tsleep\tVERB\tVB\t_\t0\troot\t_\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# text = Go
1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_
`

describe('readTrees', () => {
  it('reads words, not ranges and empty words', () => {
    const [first, second] = readTrees(text)
    expect(first?.map(({ form }) => form)).toEqual(['They', 'do', "n't", 'sleep', '.'])
    expect(first?.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3])
    expect(second).toEqual([{ form: 'Go', upos: 'VERB', head: -1, relation: 'root' }])
  })
})

describe('countWords', () => {
  const gold = readTrees(text)[0] ?? []

  it('counts punctuation, and relations without subtype', () => {
    const parsed = [
      { upos: 'PRON', head: 3, relation: 'nsubj:pass' },
      { upos: 'VERB', head: 3, relation: 'cop' },
      { upos: 'PART', head: 1, relation: 'advmod' },
      { upos: 'VERB', head: -1, relation: 'root' },
      { upos: 'PUNCT', head: 0, relation: 'punct' },
    ]
    const counts = countWords(noWords, gold, parsed)
    expect(counts).toEqual({ words: 5, upos: 4, uas: 3, las: 2 })
    expect(metricsOf(counts)).toEqual({ upos: 0.8, uas: 0.6, las: 0.4 })
  })

  it('scores the naive tree', () => {
    expect(countWords(noWords, gold, rightNeighbours(gold))).toEqual({ words: 5, upos: 1, uas: 1, las: 0 })
  })

  it('has no shares of nothing', () => {
    expect(metricsOf(noWords)).toEqual({ upos: 0, uas: 0, las: 0 })
  })
})
