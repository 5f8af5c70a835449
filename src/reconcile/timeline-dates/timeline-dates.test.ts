import { describe, expect, it } from 'vitest'
import { readyChooser } from './choose-sentences.ts'
import type { DatedSentence } from './dated-sentence.ts'
import { rankDays } from './rank-days.ts'

/** A report of its own for each sentence. */
const tell = (published: string, text: string, days: string[] = [], position = 0): DatedSentence => ({
  report: text,
  published,
  position,
  text,
  days,
})

const sentences = [
  tell('2020-03-02', 'Norland troops entered the port of Sudland before dawn on Sunday.', ['2020-03-01']),
  tell('2020-03-20', 'The troops of Norland entered the port of Sudland on March 1.', ['2020-03-01']),
  tell('2020-03-20', 'A fair for cattle opened in the valley on Thursday with music.', ['2020-03-19']),
  tell('2020-03-21', 'Farmers praised the fair for cattle, which opened on Thursday.', ['2020-03-19']),
  tell('2020-03-03', 'Envoys of Norland and Sudland met in a hotel for two hours.'),
  tell('2020-03-03', 'The hotel has forty rooms and a garden with old trees.', [], 30),
]

describe('rankDays', () => {
  it('puts first what is told longest', () => {
    const ranked = rankDays(sentences)
    expect(ranked.map(({ day }) => day).slice(0, 2)).toEqual(['2020-03-01', '2020-03-19'])
    expect(ranked[0]?.weight).toBeCloseTo(2 + Math.log(2) + Math.log(20))
  })

  it('knows days on which reports only appeared, and weighs them nothing', () => {
    expect(rankDays(sentences)).toContainEqual({ day: '2020-03-03', weight: 0 })
  })

  it('counts a report once a day, and does not mind the order', () => {
    const [first] = sentences
    if (first === undefined) throw new Error('no sentence')
    expect(rankDays([first, first])).toEqual(rankDays([first]))
    expect(rankDays([...sentences].reverse())).toEqual(rankDays(sentences))
  })

  it('finds nothing in nothing', () => {
    expect(rankDays([])).toEqual([])
  })
})

describe('readyChooser', () => {
  const choose = readyChooser(sentences)

  it('takes sentences that name the day', () => {
    expect(choose('2020-03-01', 1)[0]?.text).toContain('entered the port')
    expect(choose('2020-03-01', 5)).toHaveLength(2)
  })

  it('takes the heads of reports of the day and the day after, not what stands far down', () => {
    expect(choose('2020-03-03', 5).map(({ text }) => text)).toEqual([sentences[4]?.text])
    expect(choose('2020-03-02', 5).map(({ text }) => text)).toEqual([sentences[4]?.text])
  })

  it('finds nothing for other days', () => {
    expect(choose('2021-01-01', 3)).toEqual([])
  })
})
