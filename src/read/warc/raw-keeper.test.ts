import { readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeAnswer, makeRecord } from '../../../tests/files/make-warc.ts'
import { makeZip } from '../../../tests/files/make-zip.ts'
import { readAll, useFolder } from '../../../tests/files/read-all.ts'
import { samplePage, sentences } from '../../../tests/files/sample-page.ts'
import { serve } from '../../../tests/loopback/serve.ts'

const folder = useFolder()
const page = samplePage('Ferries moved')

describe('raw bytes', () => {
  it('are kept of files, archives, dumps and the web, and read again as they were', async () => {
    const server = await serve({ '/story': page.replace('Ferries', 'Trains') })
    const answer = makeAnswer(page.replace('Ferries', 'Boats'))
    const inputs = [
      await folder.write(
        'latin.html',
        Buffer.from(page.replace('Berg', 'Bürg').replace('utf-8', 'iso-8859-1'), 'latin1'),
      ),
      await folder.write('notes.md', `# Notes\n\n${sentences.join('\n\n')}`),
      await folder.write('pages.zip', makeZip([{ name: 'a b/c.txt', content: sentences.join('\n') }])),
      await folder.write('news.jsonl', JSON.stringify({ title: 'Ferries moved', text: sentences.join('\n') })),
      await folder.write('crawl.warc', makeRecord({ type: 'response', uri: 'https://coast.example/1', block: answer })),
      `${server.origin}/story`,
    ]
    const keepRaw = folder.path('kept.warc.gz')
    const first = await readAll(inputs, { keepRaw, web: { allowPrivate: true, limits: { hostIntervalMs: 0 } } })
    await server.close()
    expect(first.readings).toHaveLength(6)
    const again = await readAll([keepRaw])
    expect(again.readings.map(({ id, text, url }) => ({ id, text, url }))).toEqual(
      first.readings.map(({ id, text, url }) => ({ id, text, url })),
    )
    expect(again.readings[0]?.text).toContain('Anna Bürg')
    expect(again.readings[2]?.location).toBe('kept.warc.gz#file:///pages.zip!/a%20b/c.txt')
    expect(again.codes).toEqual([])
    const raw = gunzipSync(await readFile(keepRaw)).toString('latin1')
    expect(raw).toContain(`WARC-Target-URI: https://coast.example/1\r\n`)
    expect(raw).toContain(answer.toString('latin1'))
    expect(raw.match(/^WARC-Block-Digest: sha1:[A-Z2-7]{32}\r$/gm)).toHaveLength(7)
  })

  it('may be kept in the very file that is read', async () => {
    const path = await folder.write(
      'same.warc',
      makeRecord({ type: 'response', uri: 'https://coast.example/1', block: makeAnswer(page) }),
    )
    const { readings } = await readAll([path], { keepRaw: path })
    expect((await readAll([path])).readings).toEqual(readings)
  })

  it('leave nothing behind where reading is stopped', async () => {
    const path = await folder.write('page.html', page)
    const { readReports } = await import('../file/read-reports.ts')
    const context = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }
    for await (const _ of readReports([path], context, { keepRaw: folder.path('kept.warc') })) break
    expect(await readdir(dirname(path))).toEqual(['page.html'])
  })

  it('say where they cannot be written', async () => {
    const path = await folder.write('page.html', page)
    await expect(readAll([path], { keepRaw: folder.path('none/kept.warc') })).rejects.toThrow(
      /kept.warc: cannot be written/,
    )
  })
})
