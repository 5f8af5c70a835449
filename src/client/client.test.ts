import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import type { Account } from '../model/index.ts'
import { openAccountDesk } from '../serve/account-desk.ts'
import { type App, createApp } from '../serve/app.ts'
import { type Listening, listen } from '../serve/listen.ts'
import { buildExample } from '../serve/testing/build-example.ts'
import type { Brief } from '../situation/views/brief.ts'
import { type Client, createClient } from './client.ts'

let app: App
let server: Listening
let client: Client
let account: Account

beforeAll(async () => {
  account = await buildExample()
  app = await createApp({ desk: openAccountDesk('quarry', [account]) })
  server = await listen(app, { host: '127.0.0.1', port: 0 })
  client = createClient(`http://127.0.0.1:${server.port}/`)
}, 120_000)

afterAll(() => server.close())

describe('createClient', () => {
  it('asks for views through HTTP, typed as the views are', async () => {
    const brief = await client.brief({ situation: 'quarry' })
    expectTypeOf(brief).toEqualTypeOf<Brief>()
    expect(brief.counts.reports).toBe(account.reports.length)
    expect(await client.health()).toMatchObject({ status: 'ok', readOnly: true })
  })

  it('puts names into the path and the rest into the question', async () => {
    const [statement] = account.statements
    const found = await client.statement({ situation: 'quarry', id: statement?.id ?? '' })
    expect(found).toEqual(statement)
    const page = await client.statements({ situation: 'quarry', limit: 1 })
    expect(page.items).toHaveLength(1)
    const rest = await client.statements({ situation: 'quarry', limit: 500, cursor: page.next ?? '' })
    expect(rest.items).toHaveLength(account.statements.length - 1)
  })

  it('gives texts and exports as responses', async () => {
    const [report] = account.reports
    const text = await client.reportText({ report: report?.id ?? '' })
    expect(await text.text()).toBe(report?.text)
    const markdown = await client.export({ situation: 'quarry', format: 'markdown' })
    expect(await markdown.text()).toContain('#')
  })

  it('fails with what the server says', async () => {
    await expect(client.brief({ situation: 'other' })).rejects.toMatchObject({
      name: 'ApiFailure',
      status: 404,
      message: "there is no situation 'other'; there are quarry",
    })
    const judging = client.judge({ body: { situation: 'quarry', verdict: 'none', fact: 'x' } })
    await expect(judging).rejects.toMatchObject({ status: 403 })
  })

  it('needs nothing but what a browser has', async () => {
    for (const name of await readdir('src/client')) {
      if (name.endsWith('.test.ts')) continue
      const source = await readFile(`src/client/${name}`, 'utf8')
      for (const [line, from] of source.matchAll(/^(?:import|export)[^'\n]* from '([^']+)'/gm)) {
        expect(line.startsWith('import type') || from?.startsWith('./'), `${name}: ${line}`).toBe(true)
      }
    }
  })

  it('follows what happens until it is stopped', async () => {
    const stop = new AbortController()
    const kinds: string[] = []
    for await (const { kind } of client.follow({ signal: stop.signal })) {
      kinds.push(kind)
      stop.abort()
    }
    expect(kinds).toEqual(['ready'])
  })
})
