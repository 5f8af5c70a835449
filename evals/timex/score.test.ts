import { describe, expect, test } from 'vitest'
import { readTimeml } from './read-timeml.ts'
import { addCounts, countMatches, noTimes, timexMetrics } from './score.ts'

const time = (start: number, end: number, value: string) => ({ start, end, value })

describe('countMatches', () => {
  test('counts exact, overlapping and valued matches by hand', () => {
    const gold = [time(0, 5, 'A'), time(10, 20, 'B'), time(30, 35, 'C'), time(40, 45, 'D')]
    const predicted = [time(0, 5, 'A'), time(12, 18, 'B'), time(30, 35, 'X'), time(50, 55, 'E'), time(60, 61, 'F')]
    const counts = countMatches(predicted, gold)
    expect(counts).toEqual({ gold: 4, predicted: 5, strict: 2, relaxed: 3, value: 2 })
    const metrics = timexMetrics(counts)
    expect(metrics.strictF1).toBeCloseTo((2 * (2 / 5) * (2 / 4)) / (2 / 5 + 2 / 4))
    expect(metrics.relaxedF1).toBeCloseTo(6 / 9)
    expect(metrics.valueF1).toBeCloseTo(4 / 9)
  })

  test('a prediction meets one gold time only, the exact one first', () => {
    expect(countMatches([time(0, 20, 'A')], [time(0, 5, 'A'), time(0, 20, 'B')])).toMatchObject({
      strict: 1,
      relaxed: 1,
      value: 0,
    })
    expect(countMatches([time(0, 3, 'A'), time(4, 9, 'A')], [time(0, 9, 'A')])).toMatchObject({
      strict: 0,
      relaxed: 1,
      value: 1,
    })
  })

  test('ranges that only touch do not overlap; nothing is zero', () => {
    expect(countMatches([time(5, 9, 'A')], [time(0, 5, 'A')]).relaxed).toBe(0)
    expect(timexMetrics(noTimes)).toEqual({ strictF1: 0, relaxedF1: 0, valueF1: 0 })
    expect(addCounts(noTimes, countMatches([time(0, 1, 'A')], [time(0, 1, 'A')])).value).toBe(1)
  })
})

describe('readTimeml', () => {
  const xml = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2011-02-03" functionInDocument="CREATION_TIME">02/03/2011</TIMEX3></DCT>
<TEXT>The &quot;<EVENT eid="e1">fire</EVENT>&quot; began on <TIMEX3 tid="t1" type="DATE" value="2011-02-01">
Tuesday</TIMEX3>.</TEXT></TimeML>`

  test('gives text without tags, the date, and times with their ranges', () => {
    const { text, created, times } = readTimeml('d', xml)
    expect(text).toBe('The "fire" began on \nTuesday.')
    expect(created).toBe('2011-02-03')
    expect(times).toEqual([{ start: 21, end: 28, type: 'DATE', value: '2011-02-01' }])
    expect(text.slice(21, 28)).toBe('Tuesday')
  })
})
