import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { hostileAccount, hostileWords } from '../../../tests/sample/hostile.ts'
import type { AlertChannel } from '../../model/alert.ts'
import type { Account } from '../../model/index.ts'
import { listEverything } from '../../situation/alerts/list-changes.ts'
import { type Alert, matchAlerts } from '../../situation/alerts/match-alerts.ts'
import { type Delivering, deliverAlerts } from './deliver-alerts.ts'
import type { Delivery } from './delivery.ts'
import { openLedgerFile } from './ledger-file.ts'

const secret = 'a secret of some length'
const closing: (() => Promise<void>)[] = []
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-alerts-'))
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  await rm(folder, { recursive: true, force: true })
})

function threats(account: Account = sampleAccount()): Alert[] {
  return matchAlerts(
    listEverything(account),
    { rules: [{ name: 'threats', statements: ['threat', 'condemnation'] }] },
    account.actors,
  )
}

async function deliver(
  channel: AlertChannel,
  alerts = threats(),
  changed: Partial<Delivering> = {},
): Promise<Delivery[]> {
  return deliverAlerts(alerts, {
    title: 'Quota quarrel',
    channels: { desk: channel },
    ledger: await openLedgerFile(join(folder, 'ledger.jsonl')),
    env: { SECRET: secret, PASSWORD: 'open sesame' },
    folder,
    write: async () => undefined,
    signal: new AbortController().signal,
    patience: { attempts: 3, firstDelayMs: 5, longestDelayMs: 50 },
    ...changed,
  })
}

interface Received {
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A receiver of webhooks that answers with these, one after the other, the last one for good. */
async function receive(answers: readonly { status: number; headers?: Record<string, string>; hangUp?: boolean }[]) {
  const received: Received[] = []
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      const answer = answers[Math.min(received.length, answers.length - 1)] ?? { status: 200 }
      received.push({ headers: request.headers, body })
      if (answer.hangUp) request.socket.destroy()
      else response.writeHead(answer.status, answer.headers).end('thank you')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => void server.close(() => resolve())))
  const { port } = server.address() as AddressInfo
  const channel: AlertChannel = { kind: 'webhook', url: `http://127.0.0.1:${port}/hook`, secretVariable: 'SECRET' }
  return { received, channel }
}

describe('webhook', () => {
  it('sends each alert once, signed as Standard Webhooks has it', async () => {
    const { received, channel } = await receive([{ status: 204 }])
    const deliveries = await deliver(channel)
    expect(deliveries.map(({ outcome, attempts }) => [outcome, attempts])).toEqual(
      threats().map(() => ['delivered', 1]),
    )
    expect(received).toHaveLength(threats().length)
    const verifier = new Webhook(secret, { format: 'raw' })
    for (const { headers, body } of received) {
      const message = verifier.verify(body, headers as Record<string, string>) as {
        type: string
        data: { rule: string; change: { evidence: unknown[]; reports: unknown[] } }
      }
      expect(message).toMatchObject({ type: 'alert', data: { situation: 'Quota quarrel', rule: 'threats' } })
      expect(message.data.change.evidence.length * message.data.change.reports.length).toBeGreaterThan(0)
      expect(() => verifier.verify(`${body} `, headers as Record<string, string>)).toThrow()
    }
    expect(await deliver(channel)).toEqual([])
    expect(received).toHaveLength(threats().length)
  })

  it('reads secrets in base64', async () => {
    const { received, channel } = await receive([{ status: 200 }])
    const encoded = `whsec_${Buffer.from(secret).toString('base64')}`
    await deliver(channel, threats().slice(0, 1), { env: { SECRET: encoded } })
    const [first] = received
    expect(() => new Webhook(encoded).verify(first?.body ?? '', first?.headers as Record<string, string>)).not.toThrow()
  })

  it('tries again with the same id and body after errors of the server and broken connections', async () => {
    const { received, channel } = await receive([{ status: 503 }, { status: 200, hangUp: true }, { status: 200 }])
    const [delivery] = await deliver(channel, threats().slice(0, 1))
    expect(delivery).toMatchObject({ outcome: 'delivered', attempts: 3 })
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(received.map(({ body }) => body)).size).toBe(1)
  })

  it('waits as long as the server asks for, within limits', async () => {
    const { channel } = await receive([{ status: 429, headers: { 'retry-after': '3600' } }, { status: 200 }])
    const before = Date.now()
    await deliver(channel, threats().slice(0, 1), { patience: { attempts: 2, firstDelayMs: 1, longestDelayMs: 200 } })
    expect(Date.now() - before).toBeGreaterThanOrEqual(190)
    expect(Date.now() - before).toBeLessThan(5_000)
  })

  it('gives up in the end, keeps the alert as dead and tries it in the next run', async () => {
    const { received, channel } = await receive([{ status: 500 }, { status: 500 }, { status: 500 }, { status: 200 }])
    const [alert] = threats()
    const [dead] = await deliver(channel, threats().slice(0, 1))
    expect(dead).toMatchObject({ outcome: 'dead', attempts: 3, reason: 'answered 500', alert: { key: alert?.key } })
    const kept = JSON.parse((await readFile(join(folder, 'ledger.jsonl'), 'utf8')).trim()) as Delivery
    expect(kept.alert.change.title).toBe(alert?.change.title)
    expect(await deliver(channel, threats().slice(0, 1))).toMatchObject([{ outcome: 'delivered', attempts: 1 }])
    expect(received).toHaveLength(4)
  })

  it.each([301, 400, 404, 410])('does not insist on an answer of %i', async (status) => {
    const { received, channel } = await receive([{ status, headers: { location: 'http://127.0.0.1:1/' } }])
    expect(await deliver(channel, threats().slice(0, 1))).toMatchObject([
      { outcome: 'dead', attempts: 1, reason: `answered ${status}` },
    ])
    expect(received).toHaveLength(1)
  })

  it('is dead where nobody listens', async () => {
    const { channel } = await receive([])
    for (const close of closing.splice(0)) await close()
    expect(await deliver(channel, threats().slice(0, 1))).toMatchObject([
      { outcome: 'dead', attempts: 3, reason: expect.stringMatching(/ECONNREFUSED/) },
    ])
  })

  it('needs a secret before it sends anything', async () => {
    const { received, channel } = await receive([{ status: 200 }])
    await expect(deliver(channel, threats(), { env: {} })).rejects.toThrow(/SECRET is not set/)
    await expect(deliver(channel, threats(), { env: { SECRET: 'short' } })).rejects.toThrow(/shorter than 16/)
    expect(received).toEqual([])
  })

  it('goes to the channels that its rule names', async () => {
    const [one, other] = [await receive([{ status: 200 }]), await receive([{ status: 200 }])]
    const alerts = threats().map((alert, at) => ({ ...alert, ...(at === 0 ? { channels: ['other'] } : {}) }))
    await deliver(one.channel, alerts, { channels: { one: one.channel, other: other.channel } })
    expect([one.received.length, other.received.length]).toEqual([alerts.length - 1, alerts.length])
  })
})

/** A mail server on this machine that keeps what it gets. */
async function mailServer(options: SMTPServerOptions = {}) {
  const mails: { readonly to: string[]; readonly raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString() })
        done()
      })
    },
    ...options,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(resolve)))
  const { port } = server.server.address() as AddressInfo
  const channel: AlertChannel = {
    kind: 'email',
    server: `smtp://127.0.0.1:${port}`,
    from: 'sitrep@desk.example',
    to: ['a@desk.example', 'b@desk.example'],
  }
  return { mails, channel }
}

describe('e-mail', () => {
  it('sends one mail of plain text a run, with passages and sources', async () => {
    const { mails, channel } = await mailServer()
    expect((await deliver(channel)).every(({ outcome }) => outcome === 'delivered')).toBe(true)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.to).toEqual(['a@desk.example', 'b@desk.example'])
    const mail = await PostalMime.parse(mails[0]?.raw ?? '')
    expect(mail.subject).toBe('[sitrep] 2 alerts: Quota quarrel')
    expect(mail.html).toBeUndefined()
    expect(mail.text).toContain('New threat: Jon Arnason: “We will close our ports if Oslo sends patrol boats”')
    expect(mail.text).toContain('Harbour Herald')
    expect(mail.messageId).toMatch(/^<[0-9a-f]{16}@sitrep>$/)
    expect(await deliver(channel)).toEqual([])
    expect(mails).toHaveLength(1)
  })

  it('lets no words of a report be a header', async () => {
    const { mails, channel } = await mailServer()
    const account = hostileAccount(`x\r\nBcc: evil@x.example\r\n\r\n${hostileWords}`)
    await deliver(channel, threats(account).slice(0, 1), { title: 'y\r\nBcc: evil@x.example' })
    const mail = await PostalMime.parse(mails[0]?.raw ?? '')
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc')
    expect(mails[0]?.to).toEqual(['a@desk.example', 'b@desk.example'])
    expect(mail.html).toBeUndefined()
  })

  it('logs in with the password of a variable', async () => {
    const seen: unknown[] = []
    const { channel } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ username, password }, _session, done) {
        seen.push([username, password])
        done(null, password === 'open sesame' ? { user: username } : undefined)
      },
    })
    if (channel.kind !== 'email') throw new Error('it is a mail channel')
    const withUser = { ...channel, server: channel.server.replace('//', '//desk@'), passwordVariable: 'PASSWORD' }
    expect((await deliver(withUser, threats().slice(0, 1)))[0]?.outcome).toBe('delivered')
    expect(seen).toEqual([['desk', 'open sesame']])
    await expect(deliver({ ...withUser, passwordVariable: 'NONE' }, threats())).rejects.toThrow(/NONE is not set/)
  })

  it('tries again what a server puts off, and gives up what it refuses', async () => {
    let calls = 0
    const fail = (code: number) => (_address: unknown, _session: unknown, done: (error?: Error) => void) => {
      calls += 1
      done(calls < 3 || code >= 500 ? Object.assign(new Error('not now'), { responseCode: code }) : undefined)
    }
    const busy = await mailServer({ onMailFrom: fail(451) })
    expect(await deliver(busy.channel, threats().slice(0, 1))).toMatchObject([{ outcome: 'delivered', attempts: 3 }])
    const closed = await mailServer({ onMailFrom: fail(550) })
    expect(await deliver(closed.channel, threats().slice(1, 2))).toMatchObject([
      { outcome: 'dead', attempts: 1, reason: expect.stringContaining('550') },
    ])
  })
})

describe('feed', () => {
  it('adds to an Atom file, each alert once, newest first', async () => {
    const channel: AlertChannel = { kind: 'feed', file: 'alerts.xml' }
    const [first, second] = threats()
    if (first === undefined || second === undefined) throw new Error('the sample has two')
    await deliver(channel, [first])
    await deliver(channel, [first, second])
    const { entries = [] } = parseAtomFeed(await readFile(join(folder, 'alerts.xml'), 'utf8'))
    expect(entries.map(({ id }) => id)).toEqual([second, first].map(({ key }) => `urn:sitrep:change:${key}`))
  })

  it('is dead where its items cannot be read', async () => {
    await writeFile(join(folder, 'alerts.xml.json'), 'nonsense')
    expect(await deliver({ kind: 'feed', file: 'alerts.xml' })).toMatchObject(
      threats().map(() => ({ outcome: 'dead', attempts: 1 })),
    )
  })
})

describe('terminal', () => {
  it('writes plain text that moves no cursor', async () => {
    const texts: string[] = []
    await deliver({ kind: 'terminal' }, threats(hostileAccount('\u001b[2J\u202e')), {
      write: async (text) => void texts.push(text),
    })
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('on condition:')
    for (const control of ['\u001b', '\u202e']) expect(texts[0]).not.toContain(control)
  })
})

describe('openLedgerFile', () => {
  it('passes over a line that was cut short, and goes on behind it', async () => {
    const { received, channel } = await receive([{ status: 200 }])
    const path = join(folder, 'ledger.jsonl')
    const [first, second] = threats()
    if (first === undefined || second === undefined) throw new Error('the sample has two')
    await deliver(channel, [first])
    const line = await readFile(path, 'utf8')
    await writeFile(path, `${line}${line.slice(0, 40)}`)
    await deliver(channel, [first, second])
    await deliver(channel, [first, second])
    expect(received).toHaveLength(2)
  })
})
