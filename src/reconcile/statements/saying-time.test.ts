import { describe, expect, test } from 'vitest'
import { sketchReport } from '../../../tests/annotated-report.ts'
import type { AnnotatedReport, Attribution, TimeExpression } from '../../model/index.ts'
import { findReportingTime, findSayingTime } from './saying-time.ts'

const speakers = [0, 0]

/** A report with one time expression, which is that of the first attribution where `own` says so. */
function report(text: string, said: readonly [string, string], time: string, own: boolean): AnnotatedReport {
  const sketch = sketchReport({
    text,
    attributions: said.map((content, index) => ({
      source: index === 0 ? 'The mayor' : 'she',
      content,
      form: 'direct',
    })),
  })
  const start = text.indexOf(time)
  const when = {
    edtf: '2024-03-01',
    earliest: '2024-03-01',
    latest: '2024-03-01',
    basis: 'resolved',
    bounds: [],
  } as const
  const expression: TimeExpression = { start, end: start + time.length, type: 'date', value: '2024-03-01', when }
  const [first, second] = sketch.layers.attributions
  if (!first || !second) throw new Error('the sketch has two attributions')
  const attributions = own ? [{ ...first, time: 0 }, second] : [first, { ...second, claims: [] }]
  return { ...sketch, layers: { ...sketch.layers, times: [expression], attributions } }
}

/** The same with a cue for the second attribution, the first word of `cue` within the first words that read `near`. */
function cued(given: AnnotatedReport, near: string, cue: string): AnnotatedReport {
  const start = given.reading.text.indexOf(cue, given.reading.text.indexOf(near))
  return changeSecond(given, { form: 'indirect', cue: { start, end: start + cue.length } })
}

function withOccasion(given: AnnotatedReport, words: string): AnnotatedReport {
  const start = given.reading.text.indexOf(words)
  return changeSecond(given, { occasion: { start, end: start + words.length } })
}

function changeSecond(given: AnnotatedReport, change: Partial<Attribution>): AnnotatedReport {
  const attributions = given.layers.attributions.map((one, at) => (at === 1 ? { ...one, ...change } : one))
  return { ...given, layers: { ...given.layers, attributions } }
}

describe('findSayingTime', () => {
  test('quoted words have the time of what the same speaker says before them in the paragraph', () => {
    const text = 'The mayor told the council on Friday that the dam holds. "I slept well," she said.'
    const given = report(text, ['the dam holds', 'I slept well'], 'on Friday', true)
    expect(findSayingTime(1, given, speakers)).toBe(0)
    expect(findSayingTime(1, given, [0, 1])).toBeUndefined()
  })

  test('what is taken up again has the time that is given there', () => {
    const text = 'The mayor said "the dam holds". At a meeting she said this on Friday to the council.'
    const given = report(text, ['the dam holds', 'this on Friday'], 'on Friday', false)
    expect(findSayingTime(0, given, speakers)).toBe(0)
    expect(findSayingTime(0, given, [0, 1])).toBeUndefined()
  })

  test('what the speaker goes on to say has the time of the occasion, until another is told', () => {
    const text =
      'The mayor said on Friday that the dam holds.\nShe was calm. The water falls, she said.\nIt fell, she said.'
    const given = report(text, ['the dam holds', 'The water falls'], 'on Friday', true)
    expect(findSayingTime(1, cued(given, 'she said', 'said'), speakers)).toBe(0)
    expect(findSayingTime(1, cued(given, 'said.\n', 'said'), [0, 1])).toBeUndefined()
    const demanded = { ...given, reading: { ...given.reading, text: text.replaceAll('she said', 'she asks') } }
    expect(findSayingTime(1, cued(demanded, 'she asks', 'asks'), speakers)).toBeUndefined()
    const elsewhere = withOccasion(cued(given, 'she said', 'said'), 'She was calm')
    expect(findSayingTime(1, elsewhere, speakers)).toBeUndefined()
  })
})

test('a day right after the medium is when it had reported what was said', () => {
  const when = {
    edtf: '2024-03-01',
    earliest: '2024-03-01',
    latest: '2024-03-01',
    basis: 'resolved',
    bounds: [],
  } as const
  const reportedIn = (text: string) => {
    const sketch = sketchReport({
      text,
      attributions: [{ source: 'The mayor', cue: 'said', content: 'the dam is full', via: ['the Herald'] }],
    })
    const start = text.indexOf('Friday')
    const times: TimeExpression[] = [{ start, end: start + 6, type: 'date', value: '2024-03-01', when }]
    return findReportingTime(0, { ...sketch, layers: { ...sketch.layers, times } })
  }
  expect(reportedIn('The mayor said the dam is full, according to the Herald on Friday.')).toBe(0)
  expect(
    reportedIn('The mayor said the dam is full, according to the Herald, whose plant shut on Friday.'),
  ).toBeUndefined()
})
