import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { Layers, Name, Reading, StageContext } from '../../model/index.ts'
import { splitSentences } from '../../text/sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import { names } from './names.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }

async function find(text: string): Promise<readonly Name[]> {
  const reading: Reading = { id: 'r', location: 'r', format: 'text', text, language: 'en', segments: [], fields: [] }
  const sentences = splitSentences(text, { start: 0, end: text.length }).map((span) => ({ ...span, block: 0 }))
  const tokens = await syntax.annotate(reading, { sentences } as Pick<Layers, 'sentences'>, context)
  return names.annotate(reading, { sentences, syntax: tokens }, context)
}

/** Names as 'words/type', with what else is known after a colon. */
async function read(text: string): Promise<string[]> {
  return (await find(text)).map(({ start, end, type, kind, country, capital }) => {
    const more = [kind, country, capital ? 'capital' : undefined].filter((part) => part !== undefined)
    return `${text.slice(start, end)}/${type}${more.length > 0 ? `:${more.join(' ')}` : ''}`
  })
}

describe('names', () => {
  it('finds countries in their many forms, nationalities and capitals', async () => {
    expect(
      await read('The U.S. and the DPRK spoke in Seoul, a Norwegian diplomat said, while Turkey and the UK waited.'),
    ).toEqual([
      'U.S./country:USA',
      'DPRK/country:PRK',
      'Seoul/place:KOR capital',
      'Norwegian/nationality:NOR',
      'Turkey/country:TUR',
      'UK/country:GBR',
    ])
    expect(await read('Leaders of South Korea met North Korean envoys; Americans were not there.')).toEqual([
      'South Korea/country:KOR',
      'North Korean/nationality:PRK',
      'Americans/nationality:USA',
    ])
  })

  it('leaves titles, determiners and possessives outside', async () => {
    expect(await read("President Maria Lopez met Mr. Henrik Dahl's lawyers at the Ministry of Defence.")).toEqual([
      'Maria Lopez/person',
      'Henrik Dahl/person',
      'Ministry of Defence/organization:government',
    ])
  })

  it('leaves times, possessors and styles outside', async () => {
    expect(await read('Tomorrow Henrik Dahl returns. Reporters waited for Maria Lopez on Tuesday.')).toEqual([
      'Henrik Dahl/person',
      'Maria Lopez/person',
    ])
    expect(await read('In a book of her own Mrs Lopez told it all.')).toEqual(['Lopez/person'])
    expect(await read('His Excellency Professor Alhaji Dr. Omar Bello thanked Alhaji Musa Idris.')).toEqual([
      'Omar Bello/person',
      'Musa Idris/person',
    ])
  })

  it('takes no ordinary word for a country and no god for a person', async () => {
    expect(await read('It was the loudest noise that Norwegians heard in the war.')).toEqual([
      'Norwegians/nationality:NOR',
    ])
    const found = await read('Only Almighty Allah knows, said Maria Lopez of the IAEA.')
    expect(found).toContain('Maria Lopez/person')
    expect(found.filter((name) => name.includes('Allah') && name.endsWith('/person'))).toEqual([])
  })

  it('takes no word for a name that has its capital from where it stands', async () => {
    expect(await read('Loneliness. That was the answer Henrik Dahl gave.')).toEqual(['Henrik Dahl/person'])
    expect(await read('Reading was what Maria Lopez liked. She was reading all day.')).toEqual(['Maria Lopez/person'])
  })

  it('knows a surname with its particle where the full name stands', async () => {
    expect(await read('The gate was shut, according to de Melo. Carlos de Melo is a guard.')).toEqual([
      'de Melo/person',
      'Carlos de Melo/person',
    ])
  })

  it('keeps names with hyphens and apostrophes whole', async () => {
    expect(await read("Kim Min-ho spoke to the Supreme People's Assembly.")).toEqual([
      'Kim Min-ho/person',
      "Supreme People's Assembly/organization:government",
    ])
  })

  it('parts countries joined by a hyphen', async () => {
    expect(await read('They discussed U.S.-South Korean drills.')).toEqual([
      'U.S./country:USA',
      'South Korean/nationality:KOR',
    ])
  })

  it('types an acronym as what it stands for', async () => {
    expect(await read('The International Atomic Energy Agency (IAEA) agreed. Later IAEA left.')).toEqual([
      'International Atomic Energy Agency/organization:international',
      'IAEA/organization:international',
      'IAEA/organization:international',
    ])
  })

  it('gives a surname the type of the full name', async () => {
    expect(await read('Officials met Maria Lopez on Friday. Lopez agreed. They thanked Lopez.')).toEqual([
      'Maria Lopez/person',
      'Lopez/person',
      'Lopez/person',
    ])
  })

  it("resolves 'the North' where one country is named so", async () => {
    expect(
      await read('North Korea fired a missile. Critics of the North were silent. The South Korean army watched.'),
    ).toEqual(['North Korea/country:PRK', 'North/country:PRK', 'South Korean/nationality:KOR'])
    expect(await find('Snow fell across the North on Monday.')).not.toContainEqual(
      expect.objectContaining({ type: 'country' }),
    )
  })

  it('ties bodies and places to the country in their name', async () => {
    expect(await find('He phoned the Embassy of Japan.')).toMatchObject([
      { type: 'organization', kind: 'government', country: 'JPN' },
    ])
  })

  it.each([
    'The talks went on all day.',
    'On Tuesday in January it rained.',
    'Who said so? They did, we think.',
    '',
    '12 345 !!',
  ])('finds none in %j', async (text) => {
    expect(await read(text)).toEqual([])
  })

  it('gives ordered, separate spans that begin and end with a word, for any text', async () => {
    const unit = fc.constantFrom(
      'Ada ',
      'the ',
      'U.S. ',
      'North ',
      'Korea',
      '-',
      ' (',
      ') ',
      "'s ",
      'of ',
      'KINU',
      ' Ministry ',
      '. ',
      '\n',
      '“',
      ',',
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 25 }), async (text) => {
        let last = 0
        for (const { start, end } of await find(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toMatch(/^\p{L}(?:.*[\p{L}.])?$/su)
          last = end
        }
      }),
      { numRuns: 200, examples: [["of 's  Ministry ,Ada "], [',North --. the ']] },
    )
  })

  it.each([
    'Kim Jong-',
    'A ',
    'U.S.-',
    'North ',
    '(IAEA) ',
    "People's ",
    'Élan Vital ',
    'Aaaaaaaaaaaaaaaaaaaaaaaaaaaé ',
  ])('reads a long line of %j in time', async (unit) => {
    const started = cpuTime()
    await find(unit.repeat(60_000 / unit.length))
    expect(cpuTime() - started).toBeLessThan(8000)
  })
})
