import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { Layers, Reading, StageContext, TimeExpression, When } from '../../model/index.ts'
import { reportId } from '../../model/index.ts'
import { sentences } from '../sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import { times } from './times.ts'

const now = new Date('2026-06-01T12:00:00Z')

/** Annotates one text as a report of a day; without a day as one that gives no date. */
function annotate(text: string, day?: string): readonly TimeExpression[] {
  const reading: Reading = {
    id: reportId(undefined, text),
    location: 'test',
    format: 'text',
    text,
    language: 'en',
    segments: [],
    fields: [],
  }
  const context: StageContext = { signal: new AbortController().signal, now, report: () => undefined }
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const published: { published?: When } = day
    ? { published: { edtf: day, earliest: day, latest: day, basis: 'stated', bounds: [] } }
    : {}
  const metadata = { authors: [], genre: 'news' as const, credits: [], ...published }
  const sentenceLayer = sentences.annotate(reading, { blocks }, context) as Layers['sentences']
  const syntaxLayer = syntax.annotate(reading, { sentences: sentenceLayer }, context) as Layers['syntax']
  return times.annotate(
    reading,
    { metadata, sentences: sentenceLayer, syntax: syntaxLayer },
    context,
  ) as readonly TimeExpression[]
}

/** 'words=value' of each time. */
function read(text: string, day?: string): string[] {
  return annotate(text, day).map(({ start, end, value }) => `${text.slice(start, end)}=${value}`)
}

/** 'words=EDTF' of each time that has one. */
function dates(text: string, day?: string): string[] {
  return annotate(text, day).flatMap(({ start, end, when }) => (when ? [`${text.slice(start, end)}=${when.edtf}`] : []))
}

/** A Thursday. */
const day = '2016-09-29'

describe('dates that name their month', () => {
  test.each([
    ['They met on March 3, 2014.', 'March 3, 2014=2014-03-03'],
    ['They met on 3 March 2014.', '3 March 2014=2014-03-03'],
    ['They met on the 3rd of March, 2014.', 'the 3rd of March, 2014=2014-03-03'],
    ['The mine opened in March 2014.', 'March 2014=2014-03'],
    ['Filed 2014-03-03 in Lima.', '2014-03-03=2014-03-03'],
    ['Filed 2014-03-03T23:30+04:30 in Lima.', '2014-03-03T23:30+04:30=2014-03-03T23:30'],
    ['Filed 20140303 in Lima.', '20140303=2014-03-03'],
    ['Filed 03/04/14 in Lima.', '03/04/14=2014-03-04'],
    ['Filed 25/04/2014 in Lima.', '25/04/2014=2014-04-25'],
    ['Filed 03.04.2014 in Lima.', '03.04.2014=2014-04-03'],
    ['The ferry sank on Sept. 12.', 'Sept. 12=2016-09-12'],
    ['The ferry sank in December.', 'December=2015-12'],
    ['The ferry will sail on Oct. 4.', 'Oct. 4=2016-10-04'],
    ['The offer was extended to Oct. 20.', 'Oct. 20=2016-10-20'],
    ['The law has applied since June.', 'June=2016-06'],
    ['The law has applied since last October.', 'last October=2015-10'],
    ['The council elected him this past August.', 'this past August=2016-08'],
    ['It happened in early January.', 'early January=2016-01'],
    ['They will pay for the late-November dredging.', 'late-November=2016-11'],
    ['The harbour was closed in the week of September 5.', 'the week of September 5=2016-W36'],
  ])('%s', (text, expected) => {
    expect(read(text, day)).toEqual([expected])
  })

  test('ranges are two expressions of one stretch', () => {
    expect(read('The envoys met on Aug. 2-4 in Oslo.', day)).toEqual(['Aug. 2=2016-08-02', '4=2016-08-04'])
    expect(dates('The envoys met on Aug. 2-4 in Oslo.', day)).toEqual([
      'Aug. 2=2016-08-02/2016-08-04',
      '4=2016-08-02/2016-08-04',
    ])
    expect(dates('They met from 2 to 4 August 2012.', day)).toEqual([
      '2=2012-08-02/2012-08-04',
      '4 August 2012=2012-08-02/2012-08-04',
    ])
    expect(dates('It lasted from March to May 2012.', day)).toEqual([
      'March=2012-03-01/2012-05-31',
      'May 2012=2012-03-01/2012-05-31',
    ])
  })
})

describe('weekdays', () => {
  test.each([
    ['The minister said on Tuesday that it was over.', 'Tuesday=2016-09-27'],
    ['The minister said on Thursday that it was over.', 'Thursday=2016-09-29'],
    ['The two will meet on Monday.', 'Monday=2016-10-03'],
    ['The ferry sank last Friday.', 'last Friday=2016-09-23'],
    ['The ferry sails next Friday.', 'next Friday=2016-09-30'],
    ['The ferry sank late Monday.', 'late Monday=2016-09-26'],
    ['The ferry sank on Monday night.', 'Monday night=2016-09-26TNI'],
    ['The ferry sank at 10 p.m. Monday.', '10 p.m. Monday=2016-09-26T22:00'],
    ['The ferry sank on Monday, Sept. 26.', 'Monday, Sept. 26=2016-09-26'],
    ['The ferry sank on Monday (26 Sept).', 'Monday (26 Sept)=2016-09-26'],
    ['The court rejected the plan after voting to hear it Wednesday.', 'Wednesday=2016-09-28'],
    ['A vote is expected in the Senate on Monday.', 'Monday=2016-10-03'],
  ])('%s', (text, expected) => {
    expect(read(text, day)).toEqual([expected])
  })
})

describe('times counted from another', () => {
  test.each([
    ['He resigned last week.', 'last week=2016-W38'],
    ['He resigned two days ago.', 'two days ago=2016-09-27'],
    ['He resigned three years ago.', 'three years ago=2013'],
    ['He resigned earlier this month.', 'earlier this month=2016-09'],
    ['He will resign next year.', 'next year=2017'],
    ['He resigned in March last year.', 'March last year=2015-03'],
    ['He resigned in the first quarter of last year.', 'the first quarter of last year=2015-Q1'],
    ['He resigned “three thousand years ago”.', 'three thousand years ago=PAST_REF'],
    ['He resigned yesterday morning.', 'yesterday morning=2016-09-28TMO'],
    ['He will resign by the end of the year.', 'the end of the year=2016'],
  ])('%s', (text, expected) => {
    expect(read(text, day)).toEqual([expected])
  })

  test('the next day counts from the date told last', () => {
    expect(read('Rebels took the port on May 3, 2011. The next day it burned. Two days later they left.', day)).toEqual(
      ['May 3, 2011=2011-05-03', 'The next day=2011-05-04', 'Two days later=2011-05-06'],
    )
  })

  test('the words of a quotation count from the day they were said', () => {
    expect(read('“We leave tomorrow,” the colonel said on Monday.', day)).toEqual([
      'tomorrow=2016-09-27',
      'Monday=2016-09-26',
    ])
  })
})

describe('years, seasons, lengths and sets', () => {
  test.each([
    ['The pact was signed in 1998.', '1998=1998'],
    ['The plant will close by 2024.', '2024=2024'],
    ['It began in late 2013.', 'late 2013=2013'],
    ['It began in the 1990s.', 'the 1990s=199'],
    ['It began in the 19th century.', 'the 19th century=18'],
    ['It began in the summer of 1998.', 'the summer of 1998=1998-SU'],
    ['It began in 490 BC.', '490 BC=BC0490'],
    ['The talks lasted more than four hours.', 'more than four hours=PT4H'],
    ['A five-day truce holds.', 'five-day=P5D'],
    ['He prays every day.', 'every day=P1D'],
    ['He calls each Thursday.', 'each Thursday=XXXX-WXX-4'],
    ['Prices are now falling.', 'now=PRESENT_REF'],
    ['Sales rose in fiscal 2012.', 'fiscal 2012=2012'],
    ['They were freed on Christmas Day.', 'Christmas Day=2015-12-25'],
  ])('%s', (text, expected) => {
    expect(read(text, day)).toEqual([expected])
  })

  test('limits', () => {
    expect(dates('It began in late 2013.', day)).toEqual(['late 2013=2013-07-01/2013-12-31'])
    expect(dates('It began in the 1990s.', day)).toEqual(['the 1990s=199X'])
    expect(dates('He resigned last week.', day)).toEqual(['last week=2016-09-19/2016-09-25'])
    expect(dates('It began in the summer of 1998.', day)).toEqual(['the summer of 1998=1998-22'])
    expect(dates('A five-day truce now holds.', day)).toEqual([])
  })
})

describe('reports without a date', () => {
  test('relative words have no limits', () => {
    expect(dates('He resigned last week, said an aide on Thursday. He left two days ago, in June.')).toEqual([])
    expect(read('An aide said on Thursday that he had left.')).toEqual(['Thursday=XXXX-WXX-4'])
  })

  test('weekday and date leave one year within what the text tells', () => {
    const text = 'Fighting has gone on since the start of 2019. The army said on Tuesday (7 May) that it had withdrawn.'
    const found = annotate(text).at(-1)
    // 7 May is a Tuesday in 2013, 2019, 2024 and 2030.
    expect(found?.when).toMatchObject({ edtf: '2019-05-07/2024-05-07', basis: 'bounded' })
    expect(found?.value).toBe('XXXX-05-07')
    const later = annotate(text.replace('2019', '2021')).at(-1)
    expect(later?.when).toMatchObject({ edtf: '2024-05-07', basis: 'resolved' })
    expect(
      later?.when?.bounds.map((bound) => bound.evidence && 'quote' in bound.evidence && bound.evidence.quote),
    ).toEqual(['Tuesday (7 May)', 'since the start of 2021'])
  })

  test('without any year in the text a weekday and date stay open', () => {
    expect(dates('The army said on Tuesday (7 May) that it had withdrawn.')).toEqual([])
  })

  test('a day after a full date is of the same year', () => {
    expect(dates('The bridge fell on 21 November 2019. On 23 November it was closed.')).toEqual([
      '21 November 2019=2019-11-21',
      '23 November=2019-11-23',
    ])
  })
})

describe('days that are names', () => {
  test('an attack named after its day has a value but no limits of its own', () => {
    expect(read('The 9/11 victims sued.', day)).toEqual(['9/11=2001-09-11'])
    expect(dates('The 9/11 victims sued, as did families of the Sept. 11 attacks.', day)).toEqual([])
    expect(dates('Nobody was held on 9/11 itself.', day)).toEqual(['9/11=2001-09-11'])
  })

  test('a count before a date is no day', () => {
    expect(read('Fifteen of the 19 Sept. 11 hijackers were named.', day)).toEqual(['Sept. 11=2001-09-11'])
  })
})

describe('no times', () => {
  test.each([
    'The talks may march on in the sun.',
    'He was second to none, and the fall of the city came as no surprise.',
    'Some 2000 soldiers crossed 1500 metres of ice for 1999 dollars.',
    'Flight 1812 carried Theresa May and April Jones under Resolution 1973.',
    'A 23-year-old man, 40 years old at most, was held.',
    'They march on; a spring broke and prices fall.',
    'Call 555-1990 or see section 12.34.',
    'He told USA Today and the Sunday Times that no one would second the motion.',
    'The song “This Week” sold 1.5 million copies at $19.99.',
  ])('%s', (text) => {
    expect(read(text, day)).toEqual([])
  })
})

describe('passages', () => {
  test('evidence is the words themselves', () => {
    const text = 'On 21 November 2019 it fell. Two days later, on 23 November, they left.'
    for (const { when } of annotate(text, day)) {
      for (const { evidence } of when?.bounds ?? []) {
        expect(evidence && 'start' in evidence && text.slice(evidence.start, evidence.end)).toBe(evidence?.quote)
      }
    }
  })
})

describe('long hostile lines take linear time', () => {
  test.each([
    ['years', '1990-'],
    ['words', 'twenty '],
    ['dates', '1 and 2 '],
    ['months', 'May May, '],
    ['the', 'the end of the '],
    ['digits', '1'],
    ['spaces', ' '],
    ['quotes', '“today '],
    ['days', 'on Tuesday, '],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    const start = cpuTime()
    annotate(text, day)
    expect(cpuTime() - start).toBeLessThan(4000)
  })
})
