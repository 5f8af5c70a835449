import { describe, expect, it } from 'vitest'
import { type ReportSketch, sketchReport } from '../../tests/annotated-report.ts'
import type { AnnotatedReport } from '../model/index.ts'
import { findCopies } from './copies/find-copies.ts'
import { prepareOrigins } from './origins.ts'
import { findOutlets } from './outlets/find-outlets.ts'

/** Traces the first report's words, and gives outlets by their names. */
function trace(reports: readonly AnnotatedReport[], words: string, attribution?: number) {
  const outlets = findOutlets(reports)
  const traceOrigin = prepareOrigins(reports, findCopies(reports, { outlets }), outlets)
  const [{ reading }] = reports as [AnnotatedReport]
  const start = reading.text.indexOf(words)
  const { origin, chain } = traceOrigin({ report: reading.id, start, end: start + words.length }, attribution)
  const name = (id: string) => outlets.outlets.find((outlet) => outlet.id === id)?.name ?? 'the report'
  return { origin: name(origin.id), credited: origin.credited, chain: chain.map(name) }
}

const report = (sketch: ReportSketch) => [sketchReport(sketch)]

describe('prepareOrigins', () => {
  it('falls back on the outlet, then on the report', () => {
    expect(trace(report({ text: 'The dam is full.', outlet: 'Coast Daily' }), 'The dam')).toEqual({
      origin: 'Coast Daily',
      credited: false,
      chain: [],
    })
    expect(trace(report({ text: 'The dam is full.' }), 'The dam').origin).toBe('the report')
  })

  it('takes the agency that the sentence credits, for all of the sentence and no more', () => {
    const reports = report({
      text: 'The dam is full, Xinhua reported. The lake is low.',
      outlet: 'Coast Daily',
      attributions: [{ source: 'Xinhua', cue: 'reported', content: 'The dam is full' }],
    })
    expect(trace(reports, 'The dam is full', 0)).toEqual({ origin: 'Xinhua', credited: true, chain: ['Xinhua'] })
    expect(trace(reports, 'The lake is low').origin).toBe('Coast Daily')
  })

  it('follows a chain from the speaker outwards', () => {
    const reports = report({
      text: 'The minister said the dam is full, according to KCNA, as quoted by Yonhap.',
      outlet: 'Coast Daily',
      attributions: [{ source: 'The minister', cue: 'said', content: 'the dam is full', via: ['KCNA', 'Yonhap'] }],
    })
    expect(trace(reports, 'the dam is full', 0)).toEqual({
      origin: 'Korean Central News Agency',
      credited: true,
      chain: ['Korean Central News Agency', 'Yonhap'],
    })
  })

  it('takes the medium around an inner statement', () => {
    const reports = report({
      text: 'Xinhua reported that the minister said the dam is full.',
      attributions: [
        { source: 'Xinhua', cue: 'reported', content: 'the minister said the dam is full' },
        { source: 'the minister', cue: 'said', content: 'the dam is full', within: 0 },
      ],
    })
    expect(trace(reports, 'the dam is full', 1).chain).toEqual(['Xinhua'])
  })

  it('carries a credit to what the same speaker says next in the paragraph, until he speaks elsewhere', () => {
    const text =
      'It rained.\nThe river rose.\nThe mayor told Xinhua that the dam is full. He said the lake is low. He told a vicar the road is shut.'
    const sketch: ReportSketch = {
      text,
      outlet: 'Coast Daily',
      attributions: [
        { source: 'The mayor', cue: 'told', content: 'the dam is full', addressees: ['Xinhua'] },
        { source: '[He] said', cue: 'said', content: 'the lake is low' },
        { source: '[He] told', cue: '[told] a vicar', content: 'the road is shut', addressees: ['a vicar'] },
      ],
      entities: [{ name: 'The mayor', says: [0, 1, 2] }],
    }
    expect(trace(report(sketch), 'the lake is low', 1).chain).toEqual(['Xinhua'])
    expect(trace(report(sketch), 'the road is shut', 2).chain).toEqual([])
    const apart = {
      ...sketch,
      entities: [
        { name: 'The mayor', says: [0] },
        { name: 'Berg', says: [1, 2] },
      ],
    }
    expect(trace(report(apart), 'the lake is low', 1).chain).toEqual([])
  })

  it('takes what was told to an agency for its own, in its own reports uncredited', () => {
    const sketch: ReportSketch = {
      text: 'The dam is full, an engineer told Reuters.',
      attributions: [{ source: 'an engineer', cue: 'told', content: 'The dam is full', addressees: ['Reuters'] }],
    }
    expect(trace(report({ ...sketch, outlet: 'Coast Daily' }), 'The dam is full', 0)).toMatchObject({
      origin: 'Reuters',
      credited: true,
    })
    expect(trace(report({ ...sketch, outlet: 'Reuters' }), 'The dam is full', 0)).toEqual({
      origin: 'Reuters',
      credited: false,
      chain: [],
    })
  })

  it('does not cover what the same speaker said on another day', () => {
    const [told] = report({
      text: 'The dam is full, the minister told Xinhua on Friday.\nThe lake is low, he said.\nThe sea is calm, he said on Monday.',
      outlet: 'Coast Daily',
      attributions: [
        { source: 'the minister', content: 'The dam is full', via: ['Xinhua'] },
        { source: 'he', content: 'The lake is low' },
        { source: 'he', content: 'The sea is calm' },
      ],
      entities: [{ name: 'the minister', says: [0, 1, 2] }],
    }) as [AnnotatedReport]
    const day = (words: string, date: string) => {
      const start = told.reading.text.indexOf(words)
      const when = { edtf: date, earliest: date, latest: date, basis: 'resolved', bounds: [] } as const
      return { start, end: start + words.length, type: 'date', value: date, when } as const
    }
    const times = [day('Friday', '2024-03-01'), day('Monday', '2024-02-26')]
    const attributions = told.layers.attributions.map((one, at) => (at === 1 ? one : { ...one, time: at / 2 }))
    const reports = [{ ...told, layers: { ...told.layers, times, attributions } }]
    expect(trace(reports, 'The lake is low', 1).origin).toBe('Xinhua')
    expect(trace(reports, 'The sea is calm', 2).origin).toBe('Coast Daily')
  })

  it('covers the quotation that a credit introduces, and what the same speaker says later on', () => {
    const reports = report({
      text: 'The dam is full, the minister said, Xinhua reported. “It will hold. It is sound.”\nThe lake is low.\nRain fell.\nThe road is closed, the minister said. Farmers said so too.',
      attributions: [
        { source: 'the minister', cue: 'said', content: 'The dam is full', via: ['Xinhua'] },
        { content: 'It is sound', form: 'direct', continues: 0 },
        { source: 'the minister', cue: 'said', content: 'The road is closed' },
        { source: 'Farmers', cue: 'said', content: 'so too' },
      ],
      entities: [
        { name: 'the minister', says: [0, 2] },
        { name: 'Farmers', says: [3] },
      ],
    })
    expect(trace(reports, 'It is sound', 1).origin).toBe('Xinhua')
    expect(trace(reports, 'The road is closed', 2).origin).toBe('Xinhua')
    expect(trace(reports, 'so too', 3).origin).toBe('the report')
  })

  it('carries a credit to the very words of the same speaker in a paragraph of their own right after', () => {
    const said = (form: 'direct' | 'indirect') =>
      report({
        text: 'It rained.\nThe river rose.\nThe mayor told Xinhua the dam is full.\n“I saw it,” she said.',
        outlet: 'Coast Daily',
        attributions: [
          { source: 'The mayor', cue: 'told', content: 'the dam is full', addressees: ['Xinhua'] },
          { source: 'she', cue: 'said', content: 'I saw it', form },
        ],
        entities: [{ name: 'The mayor', says: [0, 1] }],
      })
    expect(trace(said('direct'), 'I saw it', 1).chain).toEqual(['Xinhua'])
    expect(trace(said('indirect'), 'I saw it', 1).chain).toEqual([])
  })

  it('takes the credit of the whole report where the sentence has none', () => {
    expect(trace(report({ text: 'The dam is full.', outlet: 'Coast Daily', credits: ['AFP'] }), 'The dam')).toEqual({
      origin: 'Agence France-Presse',
      credited: true,
      chain: ['Agence France-Presse'],
    })
  })

  it('gives a copied sentence the origin of what it copies', () => {
    const sentence =
      'Engineers opened two gates of the Maru dam on Tuesday after a night of heavy rain filled the lake behind it.'
    const source = sketchReport({
      text: `${sentence}\nThe town is dry and the schools are open again.`,
      outlet: 'Maru Herald',
      credits: ['Xinhua'],
    })
    const copy = sketchReport({ text: sentence, outlet: 'Coast Daily' })
    expect(trace([copy, source], sentence)).toEqual({
      origin: 'Xinhua',
      credited: true,
      chain: ['Xinhua', 'Maru Herald'],
    })
  })

  it('gives copied words of a speaker the way that the first report tells, though only what he said before names it', () => {
    const quoted =
      'The mayor told Xinhua the dam in the hills above the town was full. “I have seen it, and I am no engineer,” he said.'
    const said = (text: string): ReportSketch => ({
      text,
      attributions: [
        {
          source: 'The mayor',
          cue: 'told',
          content: 'the dam in the hills above the town was full',
          addressees: ['Xinhua'],
        },
        { source: 'he', cue: 'said', content: 'I have seen it, and I am no engineer', form: 'direct' },
      ],
      entities: [{ name: 'The mayor', says: [0, 1] }],
    })
    const source = sketchReport({ ...said(`${quoted}\nThe schools are open.`), outlet: 'Maru Herald' })
    const copy = sketchReport({ ...said(quoted), outlet: 'Coast Daily', credits: ['Maru Herald'] })
    expect(trace([copy, source], 'I have seen it, and I am no engineer', 1)).toEqual({
      origin: 'Xinhua',
      credited: true,
      chain: ['Xinhua', 'Maru Herald'],
    })
  })

  it('takes a quotation for that of the report from which others of its passages are copied', () => {
    const sentence =
      'Engineers opened two gates of the Maru dam on Tuesday after a night of heavy rain filled the lake behind it.'
    const said: ReportSketch['attributions'] = [
      { source: 'the mayor', cue: 'said', content: 'I am no engineer', form: 'direct' },
    ]
    const source = sketchReport({
      text: `${sentence}\n“I am no engineer,” the mayor said. The schools are open.`,
      outlet: 'Maru Herald',
      attributions: said,
    })
    const quoting = (text: string) =>
      sketchReport({
        text: `${text}“I am no engineer,” the mayor said in May.`,
        outlet: 'Coast Daily',
        attributions: said,
      })
    const words = 'I am no engineer'
    expect(trace([quoting(`${sentence}\n`), source], words, 0)).toEqual({
      origin: 'Maru Herald',
      credited: false,
      chain: ['Maru Herald'],
    })
    expect(trace([quoting(''), source], words, 0).origin).toBe('Coast Daily')
  })
})
