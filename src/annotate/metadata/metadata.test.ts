import { describe, expect, it } from 'vitest'
import { plainReading } from '../../../tests/plain-reading.ts'
import type { Block, BlockRole, Problem, Reading, ReadingField } from '../../model/index.ts'
import { metadata } from './metadata.ts'

/** A reading and its blocks from lines with their roles. */
function report(lines: readonly (readonly [BlockRole, string])[], more: Partial<Reading> = {}) {
  const blocks: Block[] = []
  let text = ''
  for (const [role, line] of lines) {
    const start = text.length
    text += `${line}\n`
    blocks.push({ start, end: text.length, role })
  }
  const segments = blocks.map(({ start, end }) => ({ start, end: end - 1 }))
  const reading = plainReading(text, { segments, ...more })
  return { reading, blocks }
}

async function read(lines: readonly (readonly [BlockRole, string])[], more: Partial<Reading> = {}) {
  const { reading, blocks } = report(lines, more)
  const problems: Problem[] = []
  const context = {
    signal: new AbortController().signal,
    now: new Date('2024-06-01T00:00:00Z'),
    report: (problem: Problem) => problems.push(problem),
  }
  const found = await metadata.annotate(reading, { blocks }, context)
  for (const { evidence } of [found.title, found.outlet, found.dateline, ...found.authors, ...found.credits].filter(
    (value) => value !== undefined,
  )) {
    if ('start' in evidence) expect(reading.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  }
  return { ...found, problems }
}

const page = (fields: readonly ReadingField[]): Partial<Reading> => ({ format: 'html', fields })
const body: readonly [BlockRole, string] = ['paragraph', 'The harbour was closed on Monday, the port authority said.']

describe('metadata of a text', () => {
  it('reads title, byline, date and place', async () => {
    const found = await read([
      ['byline', 'The Coast Courier'],
      ['dateline', '2019-03-05'],
      ['title', 'Harbour closed after storm'],
      ['byline', 'By Mira Holt and Ole Brandt, AFP'],
      ['dateline', 'PORT MELA | Tue Mar 5, 2019 4:10 pm EST PORT MELA (Newswire) - '],
      body,
    ])
    expect(found.title?.value).toBe('Harbour closed after storm')
    expect(found.outlet?.value).toBe('The Coast Courier')
    expect(found.authors.map(({ value }) => value)).toEqual(['Mira Holt', 'Ole Brandt'])
    expect(found.dateline?.value).toBe('PORT MELA')
    expect(found.published?.edtf).toBe('2019-03-05T16:10-05:00')
    expect(found.credits.map(({ value }) => value)).toEqual(['AFP', 'Newswire'])
    expect(found.genre).toBe('news')
  })

  it('reads the date of a dateline that opens the first paragraph, and no other date in it', async () => {
    const dated = await read([['paragraph', 'OSTRAVA, 5 March 2019 - The harbour was closed on Monday.']])
    expect(dated.published?.edtf).toBe('2019-03-05')
    const told = await read([['paragraph', 'On 5 March 2019 - a Tuesday - the harbour was closed.'], body])
    expect(told.published).toBeUndefined()
    const later = await read([['paragraph', 'Oslo, 5 March 2019 was a cold day for the harbour.'], body])
    expect(later.published).toBeUndefined()
  })

  it('takes an agency of the dateline for a credit, not for the outlet', async () => {
    const found = await read([['dateline', 'OSTRAVA (Reuters) - '], body])
    expect(found.outlet).toBeUndefined()
    expect(found.credits.map(({ value }) => value)).toEqual(['Reuters'])
    expect(found.published).toBeUndefined()
  })

  it('reads who is credited at the end', async () => {
    const found = await read([
      body,
      body,
      ['credit', 'This article was first published by the Inland Herald.'],
      ['credit', '(Additional reporting by Tess Okoro of the Lake Tribune)'],
    ])
    expect(found.credits.map(({ value }) => value)).toContain('Inland Herald')
  })

  it('never guesses a date', async () => {
    for (const line of ['Tuesday, March 5', 'March 2019', 'Updated: 5 March 2019', '5 March 2031', '5 March 1971']) {
      expect((await read([['dateline', line], body])).published, line).toBeUndefined()
    }
    expect((await read([['paragraph', 'They met on 5 March 2019 in the old town hall.']])).published).toBeUndefined()
  })

  it('names no offices as authors', async () => {
    const found = await read([['title', 'Harbour closed'], ['byline', 'By Staff Reporter'], ['byline', 'admin'], body])
    expect(found.authors).toEqual([])
  })
})

describe('metadata of a page', () => {
  it('prefers structured data and reports a conflict', async () => {
    const found = await read(
      [['title', 'Harbour closed'], body],
      page([
        { field: 'jsonld.datePublished', value: '2019-03-05T10:00:00+01:00' },
        { field: 'meta.article:published_time', value: '2019-03-09T10:00:00+01:00' },
        { field: 'jsonld.dateModified', value: '2020-01-01' },
      ]),
    )
    expect(found.published).toMatchObject({ edtf: '2019-03-05T10:00+01:00', basis: 'stated' })
    expect(found.published?.bounds[0]?.evidence).toMatchObject({ field: 'jsonld.datePublished' })
    expect(found.problems.map(({ code }) => code)).toEqual(['conflicting-dates'])
  })

  it('takes no date of change, of a comment, of the future or before the web', async () => {
    for (const [field, value] of [
      ['jsonld.dateModified', '2019-03-05'],
      ['meta.article:modified_time', '2019-03-05'],
      ['jsonld.datePublished', '2031-03-05'],
      ['jsonld.datePublished', '1970-01-01T00:00:00Z'],
      ['jsonld.datePublished', 'soon'],
    ] as const) {
      expect((await read([body], page([{ field, value }]))).published, `${field} ${value}`).toBeUndefined()
    }
    const comment = [
      { field: 'jsonld.@type', value: 'Comment' },
      { field: 'jsonld.datePublished', value: '2019-03-05' },
    ]
    expect((await read([body], page(comment))).published).toBeUndefined()
  })

  it('reads dates in other languages by the title, and in the address', async () => {
    const german = await read([['title', 'Hafen gesperrt'], ['dateline', '5. März 2019, 10:30 Uhr'], body], {
      format: 'html',
      language: 'de',
    })
    expect(german.published?.edtf).toBe('2019-03-05')
    const address = await read(
      [body],
      page([{ field: 'link.canonical', value: 'https://www.coast.example/2019/03/05/harbour' }]),
    )
    expect(address.published?.edtf).toBe('2019-03-05')
  })

  it('takes the printed day where universal time is a day on', async () => {
    const found = await read(
      [['title', 'Harbour closed'], ['dateline', 'March 5, 2019 at 6:09 p.m.'], body],
      page([{ field: 'jsonld.datePublished', value: '2019-03-06T01:09:55Z' }]),
    )
    expect(found.published?.edtf).toBe('2019-03-05')
    expect(found.problems).toEqual([])
  })

  it('names outlet and authors from fields', async () => {
    const found = await read([body], {
      ...page([
        { field: 'title', value: 'Harbour closed after storm | The Coast Courier' },
        { field: 'meta.og:title', value: 'Harbour closed after storm' },
        { field: 'jsonld.author.name', value: 'Mira Holt' },
        { field: 'meta.author', value: 'admin' },
      ]),
      url: 'https://www.coastcourier.example/a',
    })
    expect(found.outlet?.value).toBe('The Coast Courier')
    expect(found.title?.value).toBe('Harbour closed after storm')
    expect(found.authors.map(({ value }) => value)).toEqual(['Mira Holt'])
    expect(found.domain).toBe('coastcourier.example')
  })
})

describe('authors and title where nothing declares them', () => {
  it.each([
    ['By Mira Holt - 11/19/19 06:56 AM EST', ['Mira Holt']],
    ['19.11.2019 von Mira Holt und Jan Roth', ['Mira Holt', 'Jan Roth']],
    ['Published by the harbour on March 5, 2019', []],
  ] as [string, string[]][])('in the line of the date: %s', async (line, names) => {
    const found = await read([['title', 'Harbour closed'], ['dateline', line], body], page([]))
    expect(found.authors.map(({ value }) => value)).toEqual(names)
    for (const { evidence } of found.authors) expect('start' in evidence && evidence.quote).toBeTruthy()
  })

  it.each([
    ['div.post span.author-name', ['Mira Holt']],
    ['div.comments span.author-name', []],
    ['div.teaser span.author-name', []],
    ['div.post span.name', []],
    ['div.post span.authority', []],
  ])('in an element named for them: %s', async (path, names) => {
    const lines: Parameters<typeof read>[0] = [['title', 'Harbour closed'], ['navigation', 'Mira Holt'], body]
    const text = lines.map(([, line]) => line).join('\n')
    const start = text.indexOf('Mira Holt')
    const found = await read(lines, { ...page([]), segments: [{ start, end: start + 9, tag: 'span', path }] })
    expect(found.authors.map(({ value }) => value)).toEqual(names)
  })

  it('no person of a day, an address or an office', async () => {
    for (const line of [
      'By Mira Holt on November 19, 2019',
      'By Mira Holt mira@coast.example',
      'By Mira Holt published 3 May',
    ])
      expect((await read([['byline', line], body])).authors.map(({ value }) => value)).toEqual(['Mira Holt'])
    expect((await read([['byline', 'By About Mira Holt'], body])).authors).toEqual([])
  })

  it('the first line of a plain text, without its stop', async () => {
    const lead = 'The harbour at Alda was closed on Tuesday after the storm broke two of its gates, its master said.'
    const found = await read([
      ['paragraph', 'Storm closes harbour at Alda.\n'],
      ['paragraph', lead],
    ])
    expect(found.title).toMatchObject({ value: 'Storm closes harbour at Alda', evidence: { start: 0, end: 28 } })
    for (const first of ['“We close,” said the master.', 'By Mira Holt and others', lead, 'Closed'])
      expect(
        (
          await read([
            ['paragraph', `${first}\n`],
            ['paragraph', lead],
          ])
        ).title,
      ).toBeUndefined()
  })
})

describe('genre', () => {
  it.each([
    ['opinion', page([{ field: 'jsonld.@type', value: 'OpinionNewsArticle' }])],
    ['live', page([{ field: 'jsonld.@type', value: 'LiveBlogPosting' }])],
    ['analysis', page([{ field: 'jsonld.articleSection', value: 'Analysis' }])],
  ] as const)('%s by metadata', async (genre, more) => {
    expect((await read([['title', 'Harbour closed'], body], more)).genre).toBe(genre)
  })

  it('opinion by advocacy, news by attribution', async () => {
    const plea =
      'We must act now to protect our coast, and governments should pay for it. There is an urgent need for help along every shore of this country.'
    const news =
      'Officials said the coast must be protected, and the minister told reporters that work should start soon, according to the agency that runs the dykes.'
    const many = (line: string): [BlockRole, string][] => Array.from({ length: 8 }, () => ['paragraph', line])
    expect((await read([['title', 'A call for the coast'], ...many(plea)])).genre).toBe('opinion')
    expect((await read([['title', 'Dykes to be raised'], ...many(news)])).genre).toBe('news')
  })

  it('interview by questions and answers', async () => {
    const turns = Array.from({ length: 6 }, (): [BlockRole, string][] => [
      ['paragraph', 'Q: When will the harbour open?'],
      ['paragraph', 'A: Not before the pumps are repaired.'],
    ]).flat()
    expect((await read([['title', 'The harbour master on the storm'], ...turns])).genre).toBe('interview')
  })
})
