import { describe, expect, it } from 'vitest'
import { useFolder } from '../../../tests/files/read-all.ts'
import { samplePage, sentences } from '../../../tests/files/sample-page.ts'

const folder = useFolder()
const lines = (...parts: readonly string[]) => parts.join('\r\n')
const page = samplePage('Ferries moved', {
  head: '<meta property="article:published_time" content="2024-03-05T10:00:00Z">',
})
const saved = lines(
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://coast.example/news/1',
  'Subject: Ferries moved',
  'Date: Wed, 6 Mar 2024 08:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--abc----"',
  '',
  '',
  '------MultipartBoundary--abc----',
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://coast.example/news/1',
  '',
  page.replaceAll('=', '=3D').replace(/(.{70})/g, '$1=\r\n'),
  '------MultipartBoundary--abc----',
  'Content-Type: text/html',
  'Content-Location: https://ads.example/frame',
  '',
  '<p>An advertisement in a frame that nobody wants to read here.</p>',
  '------MultipartBoundary--abc----',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '------MultipartBoundary--abc------',
)

describe('a page saved as one file', () => {
  it.each(['page.mhtml', 'page.mht', 'page'])('%s is read as the page it holds', async (name) => {
    const { readings, codes } = await folder.read(name, saved)
    const [reading] = readings
    expect(reading?.format).toBe('html')
    expect(reading?.url).toBe('https://coast.example/news/1')
    for (const sentence of sentences) expect(reading?.text).toContain(sentence)
    expect(reading?.text).not.toContain('advertisement')
    expect(reading?.fields).toContainEqual({ field: 'meta.article:published_time', value: '2024-03-05T10:00:00Z' })
    expect(reading?.fields.at(-1)).toEqual({ field: 'mhtml.date', value: 'Wed, 6 Mar 2024 08:00:00 -0000' })
    expect(codes).toEqual([])
  })

  it('says where it is damaged', async () => {
    const cut = await folder.read('cut.mhtml', saved.slice(0, 1500))
    expect(cut.readings[0]?.text).toContain(sentences[0]?.slice(0, 30))
    expect(cut.codes).toContain('truncated cut.mhtml')
    expect((await folder.read('none.mhtml', saved.slice(0, 300))).codes).toEqual(['damaged-file none.mhtml'])
  })
})

describe('a complete page in a folder', () => {
  it('is read without the files beside it', async () => {
    await folder.write('saved/Ferries moved.html', page)
    await folder.write('saved/Ferries moved_files/frame.html', '<p>frame</p>')
    await folder.write('saved/Ferries moved_files/style.css', 'p {}')
    const { readAll } = await import('../../../tests/files/read-all.ts')
    const { readings, codes } = await readAll([folder.path('saved')])
    expect(readings.map(({ location }) => location)).toEqual(['Ferries moved.html'])
    expect(codes).toEqual([])
  })
})
