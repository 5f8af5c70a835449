import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../tests/cpu-time.ts'
import { findWrittenDates, isoDay } from './written-dates.ts'

function found(text: string, language = 'en') {
  return findWrittenDates(text, language).map(({ start, end, ...date }) => ({ words: text.slice(start, end), ...date }))
}

describe('findWrittenDates', () => {
  it.each([
    [
      'Posted Tue Feb 7, 2012 6:05 pm EST by the desk',
      { words: 'Feb 7, 2012 6:05 pm EST', day: '2012-02-07', time: '18:05', zone: '-05:00' },
    ],
    ['Monday 5 March 2018 09.30 GMT', { words: '5 March 2018 09.30 GMT', day: '2018-03-05', time: '09:30', zone: 'Z' }],
    [
      '2019-04-01T08:15:30+02:00',
      { words: '2019-04-01T08:15:30+02:00', day: '2019-04-01', time: '08:15', zone: '+02:00' },
    ],
    ['1st of May', undefined],
    ['May 1st, 2020', { words: 'May 1st, 2020', day: '2020-05-01' }],
    ['Sept. 4, 2016', { words: 'Sept. 4, 2016', day: '2016-09-04' }],
  ])('reads %s', (text, expected) => {
    expect(found(text)).toEqual(expected ? [expected] : [])
  })

  it('knows the month names of the text and of common languages', () => {
    expect(found('6. August 2009, 10:30 Uhr', 'de')).toEqual([
      { words: '6. August 2009, 10:30 Uhr', day: '2009-08-06', time: '10:30' },
    ])
    expect(found('le 12 février 2020', 'und')).toEqual([{ words: '12 février 2020', day: '2020-02-12' }])
    expect(found('2 de mayo de 2019', 'es')).toEqual([{ words: '2 de mayo de 2019', day: '2019-05-02' }])
    expect(found('2023年11月2日', 'ja')).toEqual([{ words: '2023年11月2日', day: '2023-11-02' }])
  })

  it('puts the month first only where Americans write', () => {
    expect(found('3/4/2020', 'en')[0]?.day).toBe('2020-03-04')
    expect(found('3/4/2020', 'fr')[0]?.day).toBe('2020-04-03')
    expect(found('25/4/2020', 'en')[0]?.day).toBe('2020-04-25')
    expect(found('3.4.2020', 'en')[0]?.day).toBe('2020-04-03')
  })

  it('finds no date where none is stated in full', () => {
    for (const text of [
      'in March 2019',
      'on 5 May',
      'version 1.2.2020.5',
      '31 February 2019',
      'room 2019-13-40',
      'call 12-34-5678',
    ]) {
      expect(found(text), text).toEqual([])
    }
  })

  it('is linear on hostile lines', () => {
    const started = cpuTime()
    for (const piece of ['12. ', 'January ', '1 ', '2001-', '1/', ', '])
      findWrittenDates(piece.repeat(1_000_000 / piece.length), 'en')
    expect(cpuTime() - started).toBeLessThan(6000)
  })
})

describe('isoDay', () => {
  it('refuses days that do not exist', () => {
    expect(isoDay(2020, 2, 29)).toBe('2020-02-29')
    expect(isoDay(2019, 2, 29)).toBeUndefined()
    expect(isoDay(2019, 13, 1)).toBeUndefined()
  })
})
