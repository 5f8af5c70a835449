import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Loopback, serve } from '../../../tests/loopback/serve.ts'
import { runCommandLine as run } from '../../../tests/run-command-line.ts'
import type { Reading } from '../../model/index.ts'
import { readReports } from '../../read/file/read-reports.ts'

const text =
  'The harbour office said on Tuesday that three ferries had been moved to the northern quay before the storm. '
const page = `<!doctype html><html lang="en"><head><meta charset="iso-8859-1"><title>Café reopens</title></head><body><article><h1>Café reopens</h1><p>${text}</p><p>${text.replace('three', 'four')}</p><p>${text.replace('three', 'five')}</p></article><script>alert(1)</script></body></html>`
const feed =
  '<rss version="2.0"><channel><title>Coast Times</title><item><title>Café reopens</title><link>/cafe</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item></channel></rss>'

let server: Loopback
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-watch-'))
  server = await serve({
    '/feed': feed,
    '/cafe': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
  })
})
afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const watch = (...args: readonly string[]) =>
  run(['watch', ...args, '--state', join(folder, 'state'), '--allow-private'])

describe('watch', () => {
  it('prints new reports as lines of JSON, each once', async () => {
    const { code, out, err } = await watch(`${server.origin}/feed`, '--once')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      feed: `${server.origin}/feed`,
      reading: { url: `${server.origin}/cafe`, location: `${server.origin}/cafe` },
      problems: [],
    })
    expect(err).toContain('Coast Times: 1 new report · next in 15 min')
    const again = await watch(`${server.origin}/feed`, '--once')
    expect([again.code, again.out]).toEqual([0, ''])
    expect(again.err).toContain('not due yet')
  })

  it('writes pages that are read again as they were, and run no scripts', async () => {
    const out = join(folder, 'out')
    expect((await watch(`${server.origin}/feed`, '--once', '--out', out)).out).toBe('')
    expect(await readdir(out)).toEqual([expect.stringMatching(/^cafe-reopens-r\w{16}\.html$/)])
    const context = { signal: new AbortController().signal, now: new Date(), report: () => undefined }
    const readings: Reading[] = []
    for await (const reading of readReports([out], context)) readings.push(reading)
    expect(readings).toHaveLength(1)
    expect(readings[0]).toMatchObject({ url: `${server.origin}/cafe` })
    expect((await readdir(out))[0]).toContain(readings[0]?.id)
    expect(readings[0]?.text).toContain('Café reopens')
    expect(readings[0]?.fields).toContainEqual({ field: 'meta.feed.published', value: '2024-03-05T10:00:00Z' })
  })

  it('shows the ledger, the failing feeds first', async () => {
    await watch(`${server.origin}/feed`, `${server.origin}/dead`, '--once')
    const { code, out } = await watch('--ledger')
    expect(code).toBe(0)
    expect(out.indexOf('/dead')).toBeLessThan(out.indexOf('Coast Times'))
    expect(out).toMatch(/dead +never +never +0 {2}failing ×1/)
    expect(out).toContain('last: Café reopens')
    expect(out).toContain('answers 404')
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
    expect(JSON.parse((await watch('--ledger', '--json')).out)).toHaveLength(2)
  })

  it.each([
    ['no feeds', [], 2, 'give feeds to watch'],
    ['a list that is not there', ['none.opml', '--once'], 1, 'there is no such file'],
    ['an empty ledger', ['--ledger'], 1, 'knows no such feed'],
    ['an odd interval', ['https://a.example/', '--every', '0'], 2, 'number of minutes'],
  ])('says what is wrong with %s', async (_, args, code, words) => {
    const { code: ended, err } = await watch(...args)
    expect(ended).toBe(code)
    expect(err).toContain(words)
  })

  it('fails where no feed could be read', async () => {
    const { code, err } = await watch(`${server.origin}/dead`, '--once')
    expect(code).toBe(1)
    expect(err).toContain('the feed could not be read')
  })
})
