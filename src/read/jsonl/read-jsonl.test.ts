import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { useFolder } from '../../../tests/files/read-all.ts'
import { samplePage, sentences } from '../../../tests/files/sample-page.ts'
import { build } from '../../pipeline/build.ts'
import { parseFieldMap } from './field-map.ts'

const folder = useFolder()
const text = sentences.join('\n\n')
const now = new Date('2024-03-20T00:00:00Z')

/** One story as different programs write it down. */
const records: readonly (readonly [string, object])[] = [
  [
    'news-please',
    {
      authors: ['Ada Holt'],
      date_download: '2024-03-06 00:00:00',
      date_publish: '2024-03-05 10:00:00',
      description: 'Ferries were moved before the storm.',
      filename: 'x.json',
      language: 'en',
      maintext: text,
      source_domain: 'coast.example',
      title: 'Ferries moved',
      url: 'https://coast.example/1',
    },
  ],
  [
    'Fundus',
    {
      title: 'Ferries moved',
      authors: ['Ada Holt'],
      publishing_date: '2024-03-05 10:00:00+00:00',
      body: { summary: [], sections: [{ headline: [], paragraphs: sentences }] },
      html: {
        requested_url: 'https://coast.example/1',
        source_info: { publisher: 'Coast Times' },
        content: '<p>x</p>',
      },
    },
  ],
  [
    'Common Crawl News',
    {
      requested_url: 'https://coast.example/1',
      plain_text: text,
      published_date: '2024-03-05',
      title: 'Ferries moved',
      author: 'Ada Holt',
      sitename: 'Coast Times',
      language: 'en',
    },
  ],
  [
    'schema.org',
    {
      headline: 'Ferries moved',
      articleBody: text,
      datePublished: '2024-03-05T10:00:00Z',
      author: [{ '@type': 'Person', name: 'Ada Holt' }],
      publisher: { name: 'Coast Times' },
      url: 'https://coast.example/1',
    },
  ],
]

describe('records of a dump', () => {
  it.each(records)('by %s give title, paragraphs, date, author and address', async (_, record) => {
    const path = await folder.write('news.jsonl', `${JSON.stringify(record)}\n`)
    const { reports, problems } = await build([path], { now, engine: 'rules' })
    expect(problems).toEqual([])
    const [report] = reports
    expect(report?.title).toBe('Ferries moved')
    expect(report?.published?.earliest?.slice(0, 10)).toBe('2024-03-05')
    expect(report?.authors).toEqual(['Ada Holt'])
    expect(report?.location).toBe('news.jsonl#1')
    const blocks = report?.blocks.map(({ role, start, end }) => [role, report.text?.slice(start, end).trim()])
    expect(blocks).toEqual([['title', 'Ferries moved'], ...sentences.map((sentence) => ['paragraph', sentence])])
  })

  it('names the outlet, and keeps a mere domain apart', async () => {
    const lines = records.map(([, record]) => JSON.stringify(record)).join('\n')
    const { readings } = await folder.read('news.jsonl', lines)
    const outlets = readings.map(({ fields }) => fields.filter(({ field }) => /outlet|domain/.test(field)))
    expect(outlets[0]).toEqual([{ field: 'record.domain', value: 'coast.example' }])
    expect(
      outlets
        .slice(1)
        .flat()
        .map(({ value }) => value),
    ).toEqual(['Coast Times', 'Coast Times', 'Coast Times'])
    expect(readings.every(({ url }) => url === undefined || url === 'https://coast.example/1')).toBe(true)
  })

  it('are read by a map of their own', async () => {
    const record = { kop: 'Veerboten verplaatst', inhoud: { tekst: sentences }, dag: '2024-03-05', krant: 'Kustblad' }
    const unmapped = await folder.read('nl.jsonl', JSON.stringify(record))
    expect(unmapped.readings).toEqual([])
    expect(unmapped.problems[0]?.message).toContain(
      'it has kop, inhoud, dag, krant); name its fields with --map text=FIELD',
    )
    const fieldMap = parseFieldMap('title=kop, text=inhoud.tekst,published=dag,outlet=krant')
    if (typeof fieldMap === 'string') throw new Error(fieldMap)
    const { readings, codes } = await folder.read('nl.jsonl', JSON.stringify(record), { fieldMap })
    expect(codes).toEqual([])
    expect(readings[0]?.text).toBe(['Veerboten verplaatst', ...sentences].join('\n\n'))
    expect(readings[0]?.fields).toEqual([
      { field: 'record.title', value: 'Veerboten verplaatst' },
      { field: 'record.published', value: '2024-03-05' },
      { field: 'record.outlet', value: 'Kustblad' },
    ])
    expect(parseFieldMap('heading=kop')).toBe(
      "'heading' is none of title, text, html, summary, authors, published, modified, outlet, url, language",
    )
    expect(parseFieldMap('title=')).toBe("'title=' needs the name of a field")
  })

  it('are read as pages where they hold pages', async () => {
    const record = { url: 'https://coast.example/1', html: samplePage('Ferries moved') }
    const { readings } = await folder.read('pages.jsonl', JSON.stringify(record))
    expect(readings[0]?.format).toBe('html')
    expect(readings[0]?.url).toBe('https://coast.example/1')
    expect(readings[0]?.text).toContain(sentences[0])
  })

  it('go on after lines that are none', async () => {
    const good = JSON.stringify({ title: 'Ferries moved', text })
    const lines = [good, '{"title": "cut', '', '[1,2]', good.replace('Ferries', 'Boats'), '"text"', '{"text": 1e999}']
    const { readings, problems } = await folder.read('odd.jsonl', lines.join('\r\n'))
    expect(readings.map(({ location }) => location)).toEqual(['odd.jsonl#1', 'odd.jsonl#5'])
    expect(problems.map(({ message }) => message)).toEqual([
      'odd.jsonl#7: holds no text in a field that is known (it has text); name its fields with --map text=FIELD.',
      'odd.jsonl: 3 lines (2, 4, 6) are no JSON object and not read.',
    ])
  })

  it('come packed, from standard input, and as one JSON file', async () => {
    const lines = records.map(([, record]) => JSON.stringify(record)).join('\n')
    expect((await folder.read('news.jsonl.gz', gzipSync(lines))).readings).toHaveLength(4)
    async function* stdin() {
      yield Buffer.from(lines)
    }
    const { readAll } = await import('../../../tests/files/read-all.ts')
    expect((await readAll(['-'], { stdin: stdin() })).readings.map(({ location }) => location)).toEqual([
      '-#1',
      '-#2',
      '-#3',
      '-#4',
    ])
    const list = JSON.stringify({ articles: records.map(([, record]) => record) })
    expect((await folder.read('news.json', list)).readings.map(({ location }) => location)).toEqual([
      'news.json#1',
      'news.json#2',
      'news.json#3',
      'news.json#4',
    ])
    expect((await folder.read('one.json', JSON.stringify(records[0]?.[1]))).readings).toHaveLength(1)
    expect((await folder.read('a.json', '{"schema":"sitrep/account@1"}')).problems[0]?.message).toBe(
      'a.json: is an account, no report; give it alone to commands that show one.',
    )
    expect((await folder.read('b.json', '{"a":')).codes).toEqual(['damaged-file b.json'])
  })

  it('a line of any length passes in bounded memory', async () => {
    const { readings, codes } = await folder.read(
      'long.jsonl',
      Buffer.concat([Buffer.alloc(20_000_000, 'x'), Buffer.from(`\n${JSON.stringify({ text })}`)]),
    )
    expect(readings.map(({ location }) => location)).toEqual(['long.jsonl#2'])
    expect(codes).toEqual(['too-large long.jsonl'])
  })
})
