import { describe, expect, it } from 'vitest'
import { sketchReport } from '../../../tests/annotated-report.ts'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { AnnotatedReport } from '../../model/index.ts'
import { findOutlets } from './find-outlets.ts'
import { domainLabel, nameKey, ownsDomain } from './outlet-name.ts'
import { readStateDescription } from './state-description.ts'

const kcna = sketchReport({
  text: 'The leader inspected a dam, the Korean Central News Agency (KCNA) reported.',
  outlet: 'The Korea Times',
  names: [{ words: 'Korean Central News Agency', type: 'organization', kind: 'media' }],
  attributions: [{ source: 'the Korean Central News Agency', cue: 'reported', content: 'The leader inspected a dam' }],
})

const squeezed = sketchReport({
  text: 'A dam was inspected, North Korean state media said on Sunday.',
  outlet: 'TheKoreaTimes',
  domain: 'koreatimes.co.kr',
  names: [{ words: 'North Korean', type: 'nationality', country: 'PRK' }],
  attributions: [{ source: 'North Korean state media', cue: 'said', content: 'A dam was inspected' }],
})

const byDomain = sketchReport({ text: 'A dam.', domain: 'koreatimes.co.kr', url: 'https://www.koreatimes.co.kr/1' })

function names(reports: readonly AnnotatedReport[]) {
  return findOutlets(reports)
    .outlets.map(({ name }) => name)
    .sort()
}

describe('findOutlets', () => {
  it('counts an outlet once under all its names', () => {
    const { outlets, byReport } = findOutlets([kcna, squeezed, byDomain])
    expect(names([kcna, squeezed, byDomain])).toEqual(['Korean Central News Agency', 'The Korea Times'])
    expect(new Set(byReport.values()).size).toBe(1)
    const times = outlets.find(({ name }) => name === 'The Korea Times')
    expect(times).toMatchObject({ kind: 'publisher', domain: 'koreatimes.co.kr' })
    expect(times?.aliases).toContain('TheKoreaTimes')
  })

  it('takes state media of a country for its only voice, and says who controls it', () => {
    const { outlets, controllers, resolveOutlet } = findOutlets([kcna, squeezed])
    const agency = outlets.find(({ name }) => name === 'Korean Central News Agency')
    expect(agency).toMatchObject({ kind: 'state-media', country: 'PRK' })
    expect(agency?.aliases).toEqual(['North Korean state media'])
    expect(controllers.get(agency?.id ?? '')).toBe('PRK')
    for (const name of ['KCNA', 'the official KCNA news agency', 'Korean Central News Agency']) {
      expect(resolveOutlet(name, {})).toBe(agency?.id)
    }
    expect(resolveOutlet('state media', { country: 'PRK' })).toBe(agency?.id)
  })

  it('takes the country of who speaks on state media from another report, where none gives a second', () => {
    const speech = sketchReport({
      text: 'Kim told state television that the dam is full.',
      attributions: [{ source: 'Kim', cue: 'told', content: 'the dam is full', via: ['state television'] }],
      entities: [{ name: 'Kim', says: [0] }],
    })
    const known = (country: string) =>
      sketchReport({ text: `Kim of ${country} met the crew.`, entities: [{ name: 'Kim', country, says: [] }] })
    expect(findOutlets([speech]).outlets).toEqual([])
    expect(findOutlets([speech, known('PRK')]).outlets).toMatchObject([{ country: 'PRK', kind: 'state-media' }])
    expect(findOutlets([speech, known('PRK'), known('KOR')]).outlets).toEqual([])
  })

  it('takes state media without another word for those of the country whose words they hand on', () => {
    const report = sketchReport({
      text: 'Kim called for a dam, as reported by state media.',
      names: [{ words: 'Kim', type: 'person' }],
      attributions: [{ source: 'Kim', cue: 'called for', content: 'a dam', via: ['state media'] }],
      entities: [{ name: 'Kim', country: 'PRK', says: [0] }],
    })
    expect(names([report])).toEqual(['Korean Central News Agency'])
  })

  it('keeps state media apart where a country has several voices and the report names none', () => {
    const report = sketchReport({
      text: 'The dam is full, Chinese state media said.',
      names: [{ words: 'Chinese', type: 'nationality', country: 'CHN' }],
      attributions: [{ source: 'Chinese state media', cue: 'said', content: 'The dam is full' }],
    })
    const xinhua = sketchReport({
      text: 'The dam is full, Xinhua said.',
      attributions: [{ source: 'Xinhua', cue: 'said', content: 'The dam is full' }],
    })
    expect(names([report, xinhua])).toEqual(['Xinhua', 'state media of CHN'])
  })

  it('takes a description for the one state medium that the report names', () => {
    const report = sketchReport({
      text: 'The dam is full, Xinhua said.\nIt will be opened, the state news agency said.',
      attributions: [
        { source: 'Xinhua', cue: 'said', content: 'The dam is full' },
        { source: 'the state news agency', cue: 'said', content: 'It will be opened' },
      ],
    })
    const { outlets, mentions } = findOutlets([report])
    expect(outlets).toHaveLength(1)
    expect(mentions.get(report.reading.id)?.map(({ outlet }) => outlet)).toEqual([outlets[0]?.id, outlets[0]?.id])
  })

  it('joins a name with the abbreviation that the text gives in brackets, for outlets on no list', () => {
    const report = sketchReport({
      text: 'The Borduria Press Agency (BPA) said the dam was full.\nThe lake is low, BPA reported.',
      names: [
        { words: 'Borduria Press Agency', type: 'organization', kind: 'media' },
        { words: '[BPA] reported', type: 'organization', kind: 'media' },
      ],
      attributions: [
        { source: 'The Borduria Press Agency', cue: 'said', content: 'the dam was full' },
        { via: ['[BPA] reported'], content: 'The lake is low' },
      ],
    })
    expect(findOutlets([report]).outlets).toMatchObject([
      { name: 'Borduria Press Agency', kind: 'agency', aliases: ['BPA'] },
    ])
  })

  it('follows short forms and taking up again within a report', () => {
    const report = sketchReport({
      text: 'Two Borduria Evening Post reporters are back.\nThe dam is full, the Post said.\nThe lake is low, CNN said.\nRain fell, the newspaper reported.',
      outlet: 'Coast Daily',
      names: [
        { words: 'Two Borduria Evening Post', type: 'organization', kind: 'media' },
        { words: 'Borduria Evening Post', type: 'organization', kind: 'media' },
        { words: 'the [Post] said', type: 'organization', kind: 'media' },
      ],
      attributions: [
        { source: 'the Post', cue: 'said', content: 'The dam is full' },
        { source: 'CNN', cue: 'said', content: 'The lake is low' },
        { source: 'the newspaper', cue: 'reported', content: 'Rain fell' },
      ],
    })
    const { outlets, mentions } = findOutlets([report])
    const name = (id: string) => outlets.find((outlet) => outlet.id === id)?.name
    expect(mentions.get(report.reading.id)?.map(({ outlet }) => name(outlet))).toEqual([
      'Borduria Evening Post',
      'CNN',
      'Borduria Evening Post',
    ])
  })

  it('takes no country for an agency of that name', () => {
    const report = sketchReport({
      text: 'The minister told China that the dam is full.',
      names: [{ words: 'China', type: 'country', country: 'CHN' }],
      attributions: [{ source: 'The minister', cue: 'told', content: 'the dam is full', addressees: ['China'] }],
    })
    expect(findOutlets([report]).outlets).toEqual([])
    expect(nameKey('China News Service')).not.toBe(nameKey('China'))
  })

  it('does not take a person at a medium for the medium', () => {
    const report = sketchReport({
      text: 'The dam is full, an editor of the Global Times said.\nThe lake is low, a spokesman for Xinhua said.',
      attributions: [
        { source: 'an editor of the Global Times', cue: 'said', content: 'The dam is full' },
        { source: 'a spokesman for Xinhua', cue: 'said', content: 'The lake is low' },
      ],
    })
    expect(findOutlets([report]).outlets).toEqual([])
  })

  it('gives the same for any order, and for reports given twice', () => {
    const forward = findOutlets([kcna, squeezed, byDomain])
    const backward = findOutlets([byDomain, squeezed, kcna, squeezed])
    expect(backward.outlets).toEqual(forward.outlets)
    expect([...backward.mentions]).toEqual([...forward.mentions])
  })

  it('quotes evidence as it stands in the text', () => {
    for (const { evidence } of findOutlets([kcna, squeezed]).outlets) {
      for (const item of evidence) {
        const text = [kcna, squeezed].find(({ reading }) => reading.id === item.report)?.reading.text
        if ('start' in item) expect(text?.slice(item.start, item.end)).toBe(item.quote)
      }
    }
  })
})

describe('outlet names', () => {
  it('gives forms of one name one key', () => {
    expect(nameKey('TheKoreaTimes')).toBe(nameKey('The Korea Times'))
    expect(nameKey('BBC News')).toBe(nameKey('BBC'))
    expect(nameKey('A.F.P.')).toBe('afp')
    expect(nameKey('News')).toBe('news')
    expect(nameKey('—')).toBe('')
  })

  it('knows the label a site is registered under', () => {
    expect(domainLabel('www.koreatimes.co.kr')).toBe('koreatimes')
    expect(domainLabel('edition.cnn.com')).toBe('cnn')
    expect(ownsDomain('The Guardian', 'theguardian.com')).toBe(true)
    expect(ownsDomain('Reuters', 'yahoo.com')).toBe(false)
  })

  it('reads descriptions of state media, and nothing else', () => {
    expect(readStateDescription("the country's state-run television")).toEqual({ kind: 'broadcaster' })
    expect(readStateDescription('the official news agency')).toEqual({ kind: 'agency' })
    for (const phrase of ['social media', 'a state official', 'the State Department', 'officials', 'local media']) {
      expect(readStateDescription(phrase)).toBeUndefined()
    }
    const start = cpuTime()
    readStateDescription('state-'.repeat(200_000))
    nameKey("The 's".repeat(100_000))
    expect(cpuTime() - start).toBeLessThan(1000)
  })

  it('takes an abbreviation for what the reports spell it out as, not for a kept agency of the same letters', () => {
    const credited = sketchReport({ text: 'The bridge is closed. (ACP)', outlet: 'Harbour Post', credits: ['ACP'] })
    const spelled = sketchReport({
      text: 'The bridge is shut. Alpine Cable Press contributed to this.',
      outlet: 'Hill News',
    })
    expect(names([credited])).toEqual(['ACP', 'Harbour Post'])
    const inKinshasa = sketchReport({
      text: 'The bridge in Congo is closed. (ACP)',
      credits: ['ACP'],
      names: [{ words: 'Congo', type: 'country', country: 'COD' }],
    })
    expect(names([inKinshasa])).toEqual(['Agence Congolaise de Presse'])
    const { outlets, controllers } = findOutlets([credited, spelled])
    expect(outlets.find(({ aliases }) => aliases.includes('ACP'))).toMatchObject({
      name: 'Alpine Cable Press',
      kind: 'agency',
    })
    expect(controllers.size).toBe(0)
  })
})
