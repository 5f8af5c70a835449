import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeTar } from '../../../tests/files/make-tar.ts'
import { makeZip } from '../../../tests/files/make-zip.ts'
import { useFolder } from '../../../tests/files/read-all.ts'
import { samplePage, sentences } from '../../../tests/files/sample-page.ts'

const folder = useFolder()
const page = samplePage('Ferries moved', {
  head: '<meta property="article:published_time" content="2024-03-05T10:00:00Z">',
})
const long = `${'folder/'.repeat(20)}page.html`
const files = [
  { name: 'a/page.html', content: page },
  { name: 'a/page_files/frame.html', content: '<p>frame</p>' },
  { name: 'notes.txt', content: sentences.join('\n\n') },
  { name: 'logo.png', content: 'png' },
  { name: '__MACOSX/x.html', content: page },
  { name: long, content: page.replace('Ferries', 'Boats') },
]

describe('an archive of pages', () => {
  it.each([
    ['pages.zip', makeZip(files)],
    ['pages.tar', makeTar(files)],
    ['pages.tar.gz', gzipSync(makeTar(files))],
    ['pages.tgz', gzipSync(makeTar(files))],
  ])('%s is read file by file', async (name, content) => {
    const { readings, problems } = await folder.read(name, content)
    expect(readings.map(({ location }) => location)).toEqual(
      ['a/page.html', 'notes.txt', long].map((one) => `${name}!/${one}`),
    )
    expect(readings.map(({ format }) => format)).toEqual(['html', 'text', 'html'])
    for (const { text } of readings) for (const sentence of sentences) expect(text).toContain(sentence)
    expect(readings[0]?.fields).toContainEqual({ field: 'meta.article:published_time', value: '2024-03-05T10:00:00Z' })
    expect(problems.map(({ message }) => message)).toEqual([`${name}: 1 files of the archive are passed over: 1 .png.`])
  })

  it.each([
    ['zip', makeZip],
    ['tar', makeTar],
  ])('names that lead out of a %s are refused, the rest is read', async (kind, make) => {
    const bad = ['../../etc/page.html', '/abs/page.html', 'C:\\page.html', 'a\\..\\..\\page.html']
    const entries = [...bad, 'good.html'].map((name) => ({ name, content: page }))
    const { readings, codes } = await folder.read(`slip.${kind}`, make(entries))
    expect(readings.map(({ location }) => location)).toEqual([`slip.${kind}!/good.html`])
    expect(codes).toEqual(bad.map((name) => `unsafe-path slip.${kind}!/${name}`))
  })

  it('reports encrypted and oddly packed entries', async () => {
    const archive = makeZip([
      { name: 'secret.html', content: page, flag: 1 },
      { name: 'odd.html', content: page, method: 12 },
      { name: 'good.html', content: page },
    ])
    const { readings, codes } = await folder.read('mixed.zip', archive)
    expect(readings.map(({ location }) => location)).toEqual(['mixed.zip!/good.html'])
    expect(codes).toEqual(['encrypted mixed.zip!/secret.html', 'unsupported-format mixed.zip!/odd.html'])
  })

  it('stops at a bomb, whatever size it claims', async () => {
    const zeros = Buffer.alloc(120_000_000)
    const { codes } = await folder.read(
      'bomb.zip',
      makeZip([
        { name: 'a.txt', content: zeros },
        { name: 'b.txt', content: zeros },
      ]),
    )
    expect(codes).toEqual(['too-large bomb.zip!/a.txt', 'too-large bomb.zip!/b.txt'])
    const lying = makeZip([
      { name: 'a.txt', content: zeros, claimedSize: 100 },
      { name: 'b.txt', content: sentences.join('\n') },
    ])
    const { readings, codes: more } = await folder.read('lying.zip', lying)
    expect(more[0]).toBe('damaged-file lying.zip!/a.txt')
    expect(readings.map(({ location }) => location)).toContain('lying.zip!/b.txt')
    const { codes: packed } = await folder.read('bomb.txt.gz', gzipSync(zeros))
    expect(packed).toEqual(['too-large bomb.txt.gz'])
  })

  it('does not look for archives within archives', async () => {
    const inner = makeZip([{ name: 'page.html', content: page }])
    const { readings, codes } = await folder.read(
      'outer.zip',
      makeZip([
        { name: 'inner.zip', content: inner },
        { name: 'fake.html', content: gzipSync(page) },
        { name: 'good.html', content: page },
      ]),
    )
    expect(readings.map(({ location }) => location)).toEqual(['outer.zip!/good.html'])
    expect(codes).toEqual(['nested-archive outer.zip!/inner.zip', 'nested-archive outer.zip!/fake.html'])
    const { codes: twice } = await folder.read('page.html.gz', gzipSync(gzipSync(page)))
    expect(twice).toEqual(['nested-archive page.html.gz'])
  })

  it('says what is wrong with a broken archive', async () => {
    const zip = makeZip(files)
    expect((await folder.read('cut.zip', zip.subarray(0, 900))).codes).toEqual(['damaged-file cut.zip'])
    const tar = makeTar(files)
    const { readings, codes } = await folder.read('cut.tar', tar.subarray(0, 1200))
    expect(readings).toHaveLength(1)
    expect(codes).toEqual(['truncated cut.tar!/a/page.html'])
    const damaged = makeZip([
      { name: 'a.html', content: page },
      { name: 'b.html', content: page },
    ])
    damaged.fill(0xff, 60, 160)
    const result = await folder.read('damaged.zip', damaged)
    expect(result.codes).toContain('damaged-file damaged.zip!/a.html')
    expect(result.readings.map(({ location }) => location)).toContain('damaged.zip!/b.html')
  })

  it('reads a page that is packed by itself, and an archive from standard input', async () => {
    const { readings, codes } = await folder.read('page.html.gz', gzipSync(page))
    expect(readings.map(({ location }) => location)).toEqual(['page.html.gz'])
    expect(codes).toEqual([])
    async function* stdin() {
      const zip = makeZip(files)
      for (let at = 0; at < zip.length; at += 1000) yield zip.subarray(at, at + 1000)
    }
    const { readAll } = await import('../../../tests/files/read-all.ts')
    const piped = await readAll(['-'], { stdin: stdin() })
    expect(piped.readings.map(({ location }) => location)).toEqual(['-!/a/page.html', '-!/notes.txt', `-!/${long}`])
  })
})
