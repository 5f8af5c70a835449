import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderHome, serverHome, type TestHome, whyNoServer } from '../../tests/contract/homes.ts'
import { type Client, createClient } from '../client/index.ts'
import { beginning } from '../situation/views/cut-brief.ts'
import { type OpenStore, openStore } from '../store/open-store.ts'
import { type App, createApp } from './app.ts'
import { type Listening, listen } from './listen.ts'
import { openStoreDesk, type StoreDesk } from './store-desk.ts'
import { keepStore } from './store-keeper.ts'
import { exampleReports } from './testing/build-example.ts'

const noServer = whyNoServer()
const homes = [
  { name: 'PGlite', open: folderHome },
  ...(noServer === undefined ? [{ name: 'PostgreSQL', open: serverHome }] : []),
]

if (noServer !== undefined) {
  describe('a server on a store in PostgreSQL', () => {
    it.skip(`skipped: ${noServer}`, () => undefined)
  })
}

let client: Client

/** Sends files and waits for the job to end. */
async function upload(files: Readonly<Record<string, string>>) {
  const form = new FormData()
  form.append('situation', 'quarry')
  for (const [name, text] of Object.entries(files)) form.append('files', new File([text], name))
  const { id } = await client.upload({ body: form })
  for (;;) {
    const job = await client.job({ id })
    if (job.ended !== undefined) return job
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe.each(homes)('a server on a store in $name', ({ open }) => {
  let home: TestHome
  let store: OpenStore
  let desk: StoreDesk
  let app: App
  let server: Listening

  beforeAll(async () => {
    home = await open()
    store = await openStore(await home.newLocation())
    desk = await openStoreDesk(store, keepStore(store, { engine: 'rules' }))
    app = await createApp({ desk })
    server = await listen(app, { host: '127.0.0.1', port: 0 })
    client = createClient(`http://127.0.0.1:${server.port}`)
  }, 120_000)

  afterAll(async () => {
    await server?.close()
    await desk?.close()
    await home?.stop()
  })

  let between = ''

  it('takes reports in and tells of them at once', async () => {
    await client.putSituation({ situation: 'quarry', body: { title: 'Quarry strike' } })
    const [first, second] = Object.entries(exampleReports)
    const stop = new AbortController()
    const kinds: string[] = []
    const watching = (async () => {
      for await (const message of client.follow({ situation: 'quarry', signal: stop.signal }))
        kinds.push(message.kind === 'change' ? message.change.kind : message.kind)
    })()
    const job = await upload({ [first?.[0] ?? '']: first?.[1] ?? '', 'nothing.txt': '' })
    expect(job).toMatchObject({ state: 'done', added: [{ outcome: 'new' }], problems: [{ code: 'empty-input' }] })
    expect(JSON.stringify(job)).not.toContain(tmpdir())
    expect((await client.brief({ situation: 'quarry' })).counts.reports).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 20))
    between = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 20))
    await upload({ [second?.[0] ?? '']: second?.[1] ?? '' })
    expect((await upload({ [second?.[0] ?? '']: second?.[1] ?? '' })).added).toMatchObject([{ outcome: 'known' }])
    stop.abort()
    await watching
    expect(new Set(kinds)).toEqual(new Set(['ready', 'job', 'report', 'account']))
  })

  it('knows what it was before, and what changed since', async () => {
    expect((await client.brief({ situation: 'quarry' })).counts.reports).toBe(2)
    expect((await client.account({ situation: 'quarry', asOf: between })).reports).toHaveLength(1)
    const changes = await client.changes({ situation: 'quarry', since: between })
    expect(changes.reports.added).toHaveLength(1)
    const alerts = await client.alerts({
      situation: 'quarry',
      since: between,
      body: { rules: [{ name: 'said', things: ['statement'] }] },
    })
    expect(alerts).not.toEqual([])
    expect(alerts.every(({ change }) => change.evidence.length > 0)).toBe(true)
    const { revision = 0 } = await client.situation({ situation: 'quarry' })
    expect((await client.account({ situation: 'quarry', revision })).reports).toHaveLength(2)
    await expect(client.account({ situation: 'quarry', revision: revision + 1 })).rejects.toMatchObject({ status: 404 })
  })

  it('pages through reports, finds words and gives texts', async () => {
    const page = await client.reports({ situation: 'quarry', limit: 1 })
    const rest = await client.reports({ situation: 'quarry', cursor: page.next ?? '' })
    expect(new Set([...page.items, ...rest.items].map(({ id }) => id)).size).toBe(2)
    const { hits } = await client.search({ q: 'strike', kind: 'report' })
    expect(hits.length).toBeGreaterThan(0)
    const text = await (await client.reportText({ report: page.items[0]?.id ?? '' })).text()
    expect(Object.values(exampleReports)).toContain(text)
    expect((await client.reportPassages({ report: page.items[0]?.id ?? '' })).length).toBeGreaterThan(3)
  })

  it('obeys a judgement from the next question on, and forgets one that is undone', async () => {
    await app.prepare('quarry')
    const before = await client.statements({ situation: 'quarry' })
    const known = await client.account({ situation: 'quarry' })
    const [statement] = before.items
    const [judgement] = await client.judge({
      body: { situation: 'quarry', verdict: 'none', fact: statement?.id ?? '', by: 'Ana' },
    })
    const during = await client.statements({ situation: 'quarry' })
    expect(during.items.map(({ id }) => id)).not.toContain(statement?.id)
    // What a page begins with is made beforehand, and yet is of the account as it is now.
    const [head, whole] = await Promise.all([
      client.brief({ situation: 'quarry', first: beginning }),
      client.account({ situation: 'quarry' }),
    ])
    expect(head.counts.statements).toBe(during.total)
    expect(whole.statements.map(({ id }) => id)).not.toContain(statement?.id)
    for (const { id, undone } of await client.judgements()) if (undone === undefined) await client.undoJudgement({ id })
    expect(judgement?.by).toBe('Ana')
    expect((await client.statements({ situation: 'quarry' })).items).toEqual(before.items)
    expect((await client.account({ situation: 'quarry' })).statements).toEqual(known.statements)
  })

  it('takes a report out again', async () => {
    const { items } = await client.reports({ situation: 'quarry' })
    await client.removeReport({ report: items[0]?.id ?? '', from: 'quarry' })
    expect((await client.brief({ situation: 'quarry' })).counts.reports).toBe(1)
  })
})
