import { describe, expect, test } from 'vitest'
import { sentences } from '../annotate/sentences.ts'
import { syntax } from '../annotate/syntax/syntax.ts'
import { times } from '../annotate/times/times.ts'
import type {
  AnnotatedReport,
  Attribution,
  Layers,
  Reading,
  StageContext,
  TimeExpression,
  When,
} from '../model/index.ts'
import { dateReports, dateStatement } from './dates.ts'

const now = new Date('2026-06-01T12:00:00Z')
const context: StageContext = { signal: new AbortController().signal, now, report: () => undefined }

interface Given {
  readonly day?: string
  /** Words of a quotation, and the words that tell when it was said. */
  readonly quotation?: readonly [string, string]
}

function report(id: string, text: string, { day, quotation }: Given = {}): AnnotatedReport {
  const reading: Reading = { id, location: id, format: 'text', text, language: 'en', segments: [], fields: [] }
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const published: { published?: When } = day
    ? { published: { edtf: day, earliest: day, latest: day, basis: 'stated', bounds: [] } }
    : {}
  const metadata = { authors: [], genre: 'news' as const, credits: [], ...published }
  const sentenceLayer = sentences.annotate(reading, { blocks }, context) as Layers['sentences']
  const syntaxLayer = syntax.annotate(reading, { sentences: sentenceLayer }, context) as Layers['syntax']
  const timeLayer = times.annotate(
    reading,
    { metadata, sentences: sentenceLayer, syntax: syntaxLayer },
    context,
  ) as readonly TimeExpression[]
  const attributions: Attribution[] = []
  if (quotation) {
    const start = text.indexOf(quotation[0])
    const time = timeLayer.findIndex((one) => text.slice(one.start, one.end) === quotation[1])
    attributions.push({
      content: [{ start, end: start + quotation[0].length }],
      form: 'direct',
      claims: [],
      addressees: [],
      via: [],
      time,
    })
  }
  const layers = {
    blocks,
    metadata,
    sentences: sentenceLayer,
    syntax: syntaxLayer,
    names: [],
    roles: [],
    times: timeLayer,
    attributions,
    entities: [],
    acts: [],
    matters: [],
    stances: [],
  }
  return { reading, layers }
}

function dated(reports: readonly AnnotatedReport[], id: string): When | undefined {
  return dateReports(reports, now).get(id)
}

const quotes = (when: When | undefined) => when?.bounds.map((bound) => bound.evidence?.quote)

describe('dateReports', () => {
  test('the date a report gives is kept as it is', () => {
    expect(dated([report('a', 'The pact was signed in 2025.', { day: '2019-05-04' })], 'a')).toMatchObject({
      edtf: '2019-05-04',
      basis: 'stated',
    })
  })

  test('a report is not older than the latest date it tells as past', () => {
    const when = dated(
      [report('a', 'The pact was signed in 2011. On 3 March 2014 the two sides met. Trade has grown since May 2013.')],
      'a',
    )
    expect(when).toMatchObject({
      edtf: '2014-03-03/2026-06-01',
      earliest: '2014-03-03',
      latest: '2026-06-01',
      basis: 'bounded',
    })
    expect(quotes(when)).toEqual(['On 3 March 2014', undefined])
  })

  test('a deed is dated by what stands beside its verb', () => {
    expect(dated([report('a', 'A vote was promised on 5 May 2018.')], 'a')?.earliest).toBe('2018-05-05')
    expect(dated([report('a', 'On 5 May 2018 the council promised a vote.')], 'a')?.earliest).toBe('2018-05-05')
  })

  test('nor younger than what it tells as still to come', () => {
    const when = dated([report('a', 'The dam broke in 2019. The new one will open in 2021.')], 'a')
    expect(when).toMatchObject({ edtf: '2019-01-01/2021-12-31' })
    expect(quotes(when)).toEqual(['in 2019', 'in 2021'])
  })

  test('a weekday and date leave one year', () => {
    const when = dated(
      [report('a', 'The army said on Tuesday (7 May) that it had left. Fighting has gone on since early 2021.')],
      'a',
    )
    expect(when?.earliest).toBe('2024-05-07')
  })

  test.each([
    'The council called elections for 2031.',
    'The 2018 pact is a matter of dispute.',
    'They would finish the bridge by 2019, the builders once hoped.',
    'An aide said on Thursday, after the vote this past November, that he had left.',
    'The colonel wrote: “The war will end in 2011.”',
    'The chapter is about the pact of 2018.',
    'The council promised a vote in March 2018.',
    'The council announced talks on 5 May 2018.',
  ])('only the day of the run bounds: %s', (text) => {
    expect(dated([report('a', text)], 'a')).toEqual({
      edtf: '../2026-06-01',
      latest: '2026-06-01',
      basis: 'bounded',
      bounds: [{ side: 'latest', date: '2026-06-01', reason: 'not after the day of the run' }],
    })
  })

  test('a date after the day of the run is no past', () => {
    expect(dated([report('a', 'The machine was built in 2031.')], 'a')?.earliest).toBeUndefined()
  })

  const speech = 'we shall not hand over the harbour to anyone at all'
  const fellow = report('b', `On 7 May 2015 the mayor said: “${speech}.”`, {
    day: '2015-05-09',
    quotation: [speech, '7 May 2015'],
  })

  test('a quotation that a fellow dates bounds the report that repeats it', () => {
    const undated = report('a', `The mayor has said that “We shall not hand over the harbour to anyone at all”.`)
    const when = dated([undated, fellow], 'a')
    expect(when?.earliest).toBe('2015-05-07')
    expect(quotes(when)).toContain('We shall not hand over the harbour to anyone at all')
    expect(quotes(when)).toContain('7 May 2015')
    expect(dateReports([fellow, undated], now).get('a')).toEqual(when)
  })

  test('a few shared words bound nothing', () => {
    const undated = report('a', 'The mayor has said that “we shall not hand over the harbour”.')
    expect(dated([undated, fellow], 'a')?.earliest).toBeUndefined()
  })
})

describe('dateStatement', () => {
  const said: When = { edtf: '2015-05-07', earliest: '2015-05-07', latest: '2015-05-07', basis: 'stated', bounds: [] }
  const published: When = {
    edtf: '2015-05-09',
    earliest: '2015-05-09',
    latest: '2015-05-09',
    basis: 'stated',
    bounds: [],
  }
  const spoken: TimeExpression = { start: 0, end: 1, type: 'date', value: '2015-05-07', when: said }

  test('the time of saying comes first', () => {
    expect(dateStatement({ time: 0 }, [spoken], published)).toEqual(said)
  })

  test('else it is not after the report', () => {
    const expected = {
      edtf: '../2015-05-09',
      latest: '2015-05-09',
      basis: 'published',
      bounds: [{ side: 'latest', date: '2015-05-09', reason: 'not after the report' }],
    }
    expect(dateStatement({}, [spoken], published)).toEqual(expected)
    expect(dateStatement({ time: 0 }, [{ start: 0, end: 1, type: 'date', value: 'PAST_REF' }], published)).toEqual(
      expected,
    )
  })

  test('nor after the day on which a medium had reported it', () => {
    const heard = dateStatement({ reported: 0 }, [spoken], published)
    expect(heard).toMatchObject({ edtf: '../2015-05-07', latest: '2015-05-07', basis: 'bounded' })
    expect(heard).not.toHaveProperty('earliest')
    expect(heard?.bounds.map(({ side, reason }) => [side, reason])).toEqual([['latest', 'reported by then']])
    const next: When = { ...said, edtf: '2015-05-20', earliest: '2015-05-20', latest: '2015-05-20' }
    expect(dateStatement({ reported: 0 }, [{ ...spoken, when: next }], published)?.basis).toBe('published')
  })

  test('a date after the report is that of something else', () => {
    const later: When = { edtf: '2016', earliest: '2016-01-01', latest: '2016-12-31', basis: 'stated', bounds: [] }
    const plan: TimeExpression = { start: 0, end: 1, type: 'date', value: '2016', when: later }
    expect(dateStatement({ time: 0 }, [plan], published)).toMatchObject({ edtf: '../2015-05-09', basis: 'published' })
  })

  test('nothing known, nothing said', () => {
    expect(dateStatement({}, [], undefined)).toBeUndefined()
  })
})
