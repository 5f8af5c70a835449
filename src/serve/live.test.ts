import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, type LiveMessage } from '../client/index.ts'
import type { Account } from '../model/index.ts'
import type { StoreChange } from '../store/store.ts'
import { createApp } from './app.ts'
import { type Listening, listen } from './listen.ts'
import { openLiveHub } from './live.ts'
import { buildExample } from './testing/build-example.ts'
import { openMemoryDesk } from './testing/memory-desk.ts'

let account: Account
let server: Listening
let tell: (change: StoreChange) => void
let url: string

beforeAll(async () => {
  account = await buildExample()
  const memory = openMemoryDesk('quarry', account)
  tell = memory.tell
  server = await listen(await createApp({ desk: memory.desk }), { host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${server.port}`
}, 120_000)

afterAll(() => server.close())

const change = (id: string, situation = 'quarry'): StoreChange => ({
  kind: 'report',
  id,
  situation,
  at: '2021-03-10T00:00:00Z',
})

/** Messages until there are so many. */
async function take(
  count: number,
  options: { after?: string; situation?: string },
  during: () => void,
): Promise<LiveMessage[]> {
  const stop = new AbortController()
  const taken: LiveMessage[] = []
  for await (const message of createClient(url).follow({ ...options, signal: stop.signal })) {
    if (taken.push(message) === 1) during()
    if (taken.length >= count) stop.abort()
  }
  return taken
}

describe('live events', () => {
  it('tell changes as they happen, and those that were missed', async () => {
    const first = await take(2, {}, () => tell(change('r1')))
    expect(first.map(({ kind }) => kind)).toEqual(['ready', 'change'])
    tell(change('r2'))
    tell(change('r3'))
    const { id = '' } = first[1] ?? {}
    const missed = await take(2, { after: id }, () => undefined)
    expect(missed.map((one) => (one.kind === 'change' ? one.change.id : one.kind))).toEqual(['r2', 'r3'])
  })

  it('tell those who were away too long to look at everything anew', async () => {
    const [message] = await take(1, { after: 'otherrun-5' }, () => undefined)
    expect(message?.kind).toBe('reset')
  })

  it('tell only what concerns the situation asked for', async () => {
    const taken = await take(2, { situation: 'quarry' }, () => {
      tell(change('r4', 'dam'))
      tell(change('r5'))
    })
    expect(taken[1]).toMatchObject({ kind: 'change', change: { id: 'r5' } })
  })

  it('remember a limited number, in order', async () => {
    const hub = openLiveHub('run')
    for (let count = 0; count < 1_500; count += 1) hub.publish({ kind: 'change', change: change(`r${count}`) })
    const read = async (lastId: string) => {
      const stream = hub.open(lastId, undefined, new AbortController().signal)
      hub.close()
      return new Response(stream).text()
    }
    expect(await read('run-1')).toContain('event: reset')
    expect((await read('run-1490')).match(/"id":"r\d+"/g)).toEqual(
      Array.from({ length: 10 }, (_, at) => `"id":"r${1490 + at}"`),
    )
    expect(await read('run-1501')).toContain('event: reset')
  })
})

describe('uploads', () => {
  it('are read in by a job that tells how far it is, and what was wrong', async () => {
    const client = createClient(url)
    const form = new FormData()
    form.append('situation', 'quarry')
    form.append('files', new File(['Rain fell.'], '../../etc/rain.txt'))
    form.append('files', new File([''], 'empty.txt'))
    const kinds: string[] = []
    const messages = await take(6, {}, () => void client.upload({ body: form }).then(({ state }) => kinds.push(state)))
    const last = messages.at(-1)
    expect(kinds).toEqual(['waiting'])
    expect(last).toMatchObject({ kind: 'job', job: { state: 'done', total: 2, subject: 'rain.txt' } })
    expect((await client.jobs())[0]).toMatchObject({
      state: 'done',
      added: [{ id: 'rrain.txt', outcome: 'new' }],
      problems: [{ subject: 'empty.txt' }],
    })
  })

  it('are refused where they do not say to where', async () => {
    const client = createClient(url)
    const form = new FormData()
    form.append('files', new File(['x'], 'x.txt'))
    await expect(client.upload({ body: form })).rejects.toMatchObject({ status: 400 })
    form.append('situation', 'unheard')
    await expect(client.upload({ body: form })).rejects.toMatchObject({ status: 404 })
  })
})

describe('judgements and feeds', () => {
  it('are added, listed and withdrawn', async () => {
    const client = createClient(url)
    const [statement] = account.statements
    const kept = await client.judge({
      body: { situation: 'quarry', verdict: 'none', fact: statement?.id ?? '', by: 'Ana' },
    })
    expect(kept[0]).toMatchObject({ verdict: 'none', by: 'Ana', left: kept[0]?.right })
    await client.undoJudgement({ id: kept[0]?.id ?? '' })
    expect((await client.judgements())[0]).toHaveProperty('undone')
    const wrong = client.judge({
      body: { situation: 'quarry', verdict: 'dated', fact: statement?.id ?? '', date: 'soon' },
    })
    await expect(wrong).rejects.toMatchObject({ status: 400 })
  })

  it('keep a feed and let it go', async () => {
    const client = createClient(url)
    const feed = { url: 'https://harbour.example/feed', situations: ['quarry'] }
    expect(await client.putFeed({ body: feed })).toMatchObject(feed)
    expect(await client.feeds()).toHaveLength(1)
    await client.removeFeed({ url: feed.url })
    await expect(client.removeFeed({ url: feed.url })).rejects.toMatchObject({ status: 404 })
    await expect(client.putFeed({ body: { ...feed, url: 'file:///etc/passwd' } })).rejects.toMatchObject({
      status: 400,
    })
  })
})
