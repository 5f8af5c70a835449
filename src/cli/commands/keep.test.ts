import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Loopback, serve } from '../../../tests/loopback/serve.ts'
import { runCommandLine } from '../../../tests/run-command-line.ts'
import { openStore } from '../../store/open-store.ts'

const mayor = 'Coast Times\n12 March 2024\n\nThe mayor of Selby said on Monday the bridge would be closed.\n'
const governor = 'State Gazette\n14 March 2024\n\nThe governor said on Wednesday that the bridge was safe.\n'
const sentence =
  'The harbour office said on Tuesday that the ferries had been moved to the northern quay before the storm. '
const page = `<!doctype html><html lang="en"><head><title>Ferries moved</title></head><body><article><h1>Ferries moved</h1><p>${sentence}</p><p>${sentence.replace('ferries', 'barges')}</p></article></body></html>`
const feed =
  '<rss version="2.0"><channel><title>Coast Times</title><item><title>Ferries moved</title><link>/ferries</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item></channel></rss>'

const patience = 120_000

let folder: string
let store: string
let server: Loopback

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-keep-cli-'))
  store = join(folder, 'store')
  await writeFile(join(folder, 'mayor.txt'), mayor)
  await writeFile(join(folder, 'governor.txt'), governor)
  server = await serve({
    '/feed': feed,
    '/ferries': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
  })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)
const run = (...args: readonly string[]) => runCommandLine(args, { env: { SITREP_STORE: store } })
const today = () => new Date().toISOString().slice(0, 10)

describe('the commands of the store', () => {
  it(
    'keep reports, and give the views, the search and the changes of them',
    async () => {
      expect(await run('brief')).toMatchObject({
        code: 1,
        err: expect.stringContaining("add reports with 'sitrep add"),
      })
      const first = await run('add', at('mayor.txt'), '--situation', 'The Bridge')
      expect(first).toMatchObject({
        code: 0,
        out: expect.stringContaining('the-bridge: 1 report read, 1 new; 1 report in all'),
      })
      expect((await run('add', at('mayor.txt'), at('governor.txt'))).out).toContain(
        '2 reports read, 1 new, 1 known before',
      )
      expect((await run('situations')).out).toMatch(/^the-bridge {2}The Bridge · 2 reports · changed .* · account 2/)
      expect((await run('said')).out).toContain('the bridge would be closed')
      const found = await run('search', '"bridge was safe"')
      expect(found.out).toContain('«bridge was safe»')
      expect(JSON.parse((await run('search', 'bridge', '--kind', 'statement', '--json')).out).total).toBe(2)
      const changes = await run('changes', '--since', '2020-01-01')
      expect(changes.out).toContain('the bridge was safe')
      expect((await run('brief', '--as-of', today())).out).toContain('2 reports')
      expect(await run('brief', '--as-of', '2020-01-01')).toMatchObject({
        code: 1,
        err: expect.stringContaining('nothing was kept'),
      })
    },
    patience,
  )

  it(
    'hand the account on, and tell what is new since yesterday as a brief and as alerts',
    async () => {
      const rules = at('rules.json')
      await writeFile(rules, JSON.stringify({ rules: [{ name: 'said', things: ['statement'] }], channels: {} }))
      expect((await run('export', '--format', 'csv', '--out', at('tables'))).code).toBe(0)
      expect((await readFile(join(at('tables'), 'statements.csv'), 'utf8')).trim().split('\n')).toHaveLength(3)
      expect((await run('export', '--format', 'atom', '--since', 'yesterday')).out).toContain('the bridge was safe')
      expect((await run('brief', '--since', 'yesterday')).out).toContain('2 reports added')
      expect((await run('alerts', '--since', 'yesterday', '--rules', rules)).out).toContain('the bridge was safe')
      expect((await run('alerts', '--since', today(), '--rules', rules)).out).toBe('no alerts\n')
      expect(await run('alerts', '--rules', rules)).toMatchObject({
        code: 2,
        err: expect.stringContaining('--since DAY'),
      })
    },
    patience,
  )

  it(
    'take out what only a report said, and bring it back from a backup',
    async () => {
      const file = at('backup.jsonl.gz')
      expect((await run('backup', file)).code).toBe(0)
      expect((await run('remove', at('governor.txt'))).out).toBe('1 report taken out\n')
      expect((await run('said')).out).not.toContain('was safe')
      expect((await run('remove', 'nothing.txt')).err).toContain("there is no report 'nothing.txt'")
      expect((await run('restore', file)).err).toMatch(/sitrep: .*empty/)
      const other = at('other')
      expect((await run('restore', file, '--store', other)).out).toContain('2 reports and 0 judgements restored')
      expect((await run('said', '--store', other)).out).toContain('was safe')
      expect(await run('restore', at('mayor.txt'), '--store', at('third'))).toMatchObject({ code: 1 })
    },
    patience,
  )

  it(
    'watch feeds into the store, which remembers them over restarts',
    async () => {
      const watch = (...args: readonly string[]) => run('watch', ...args, '--once', '--allow-private')
      const first = await watch(`${server.origin}/feed`, '--situation', 'harbour')
      expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Ferries moved') })
      expect(first.err).toContain('1 new report')
      expect((await run('search', 'ferries', '--situation', 'harbour')).out).toContain('«ferries»')
      const again = await watch('--store', store)
      expect(again).toMatchObject({ code: 0, out: '', err: expect.stringContaining('not due yet') })
      expect((await run('watch', '--ledger', '--store', store)).out).toMatch(/Coast Times +(?:just now|\d+ s ago)/)
      expect(await watch('--situation', 'empty')).toMatchObject({
        code: 1,
        err: expect.stringContaining("there is no situation 'empty'"),
      })
      expect((await watch(`${server.origin}/feed`, '--situation', 'harbour', '--out', at('pages'))).code).toBe(2)
    },
    patience,
  )

  it(
    'go through the process that has the folder open and shares it, and say what to do where it does not',
    async () => {
      const holder = await openStore(store)
      try {
        const refused = await run('situations')
        expect(refused).toMatchObject({
          code: 1,
          err: expect.stringContaining(`process ${process.pid} has this store open`),
        })
        await holder.share('http://localhost:1')
        expect((await stat(join(store, 'sitrep.lock'))).mode & 0o777).toBe(0o600)
        await writeFile(
          at('third.txt'),
          'Coast Times\n15 March 2024\n\nThe mayor said on Friday that the bridge had reopened.\n',
        )
        expect(await run('add', at('third.txt'), '--situation', 'the-bridge')).toMatchObject({ code: 0, err: '' })
        expect((await holder.search({ words: 'reopened' })).total).toBeGreaterThan(0)
        expect((await run('search', 'reopened')).out).toContain('«reopened»')
        expect((await run('brief', '--situation', 'the-bridge')).out).toContain('reopened')
        expect((await run('remove', at('third.txt'))).code).toBe(0)
        expect((await run('backup', at('shared.jsonl'))).code).toBe(0)
        expect(await readFile(at('shared.jsonl'), 'utf8')).toContain('Coast Times')
        const { door } = JSON.parse(await readFile(join(store, 'sitrep.lock'), 'utf8')) as { door: { url: string } }
        expect((await fetch(door.url, { method: 'POST', body: '{"method":"situations","given":[]}' })).status).toBe(401)
      } finally {
        await holder.close()
      }
      expect((await run('situations')).code).toBe(0)
    },
    patience,
  )
})
