import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toJson } from '../../export/json.ts'
import type { Account } from '../../model/index.ts'
import { openAccountDesk } from '../account-desk.ts'
import { createApp } from '../app.ts'
import { type Listening, listen } from '../listen.ts'
import { buildExample } from '../testing/build-example.ts'
import type { Findings } from './findings.ts'
import { answerMcp } from './server.ts'

let account: Account
let server: Listening
let folder: string

beforeAll(async () => {
  account = await buildExample()
  const earlier: Account = { ...account, made: { ...account.made, now: '2021-03-05' }, statements: [], events: [] }
  const desk = openAccountDesk('quarry', [earlier, account])
  const others = [{ path: '/mcp', answer: (request: Request) => answerMcp(request, desk) }]
  server = await listen(await createApp({ desk, others }), { host: '127.0.0.1', port: 0 })
  folder = await mkdtemp(join(tmpdir(), 'sitrep-mcp-'))
  await writeFile(join(folder, 'quarry.account.json'), toJson(account))
}, 120_000)

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const overHttp = () => new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${server.port}/mcp`))

const overStdio = () =>
  new StdioClientTransport({
    command: process.execPath,
    args: ['--import', 'tsx', resolve('src/cli/main.ts'), 'mcp', join(folder, 'quarry.account.json')],
    stderr: 'ignore',
  })

/** Runs with the SDK's own client, connected. */
async function withClient<Value>(transport: Transport, run: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ name: 'test', version: '0' })
  await client.connect(transport)
  try {
    return await run(client)
  } finally {
    await client.close()
  }
}

async function call(client: Client, name: string, args: Readonly<Record<string, unknown>> = {}) {
  const result = await client.callTool({ name, arguments: args })
  const [content] = result.content as { type: string; text: string }[]
  return { isError: result.isError === true, text: content?.text ?? '', findings: result.structuredContent as Findings }
}

describe.each([
  ['HTTP', overHttp],
  ['stdio', overStdio],
])('the protocol over %s', (_, open) => {
  it('offers its tools with schemas of what they take and give', async () => {
    const { tools } = await withClient(open(), (client) => client.listTools())
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'account',
      'brief',
      'changes',
      'differs',
      'evidence',
      'search',
      'timeline',
      'who_said',
    ])
    for (const tool of tools) {
      expect(tool.outputSchema?.properties).toHaveProperty('findings')
      expect(tool.annotations?.readOnlyHint).toBe(true)
    }
  })

  it('answers every finding with its passages, word for word', async () => {
    const texts = new Map(account.reports.map(({ id, text = '' }) => [id, text]))
    await withClient(open(), async (client) => {
      for (const [name, args] of [
        ['brief', {}],
        ['who_said', { speaker: 'okafor' }],
        ['timeline', { type: 'events' }],
        ['search', { words: 'agreement' }],
        ['account', {}],
      ] as const) {
        const { findings, text } = await call(client, name, { ...args, limit: 200 })
        expect(findings.findings.length, name).toBeGreaterThan(0)
        for (const { passages, positions = [], kind } of findings.findings) {
          const all = [...passages, ...positions.flatMap((position) => position.passages)]
          expect(all.length, `${name} ${kind}`).toBeGreaterThan(0)
          for (const { report, start = 0, end = 0, quote } of all) {
            expect(texts.get(report)?.slice(start, end)).toBe(quote)
          }
        }
        expect(text).toContain(findings.findings[0]?.passages[0]?.location)
      }
    })
  })

  it('leads from a finding to its evidence and the report', async () => {
    await withClient(open(), async (client) => {
      const { findings } = await call(client, 'who_said', { words: 'return to work' })
      const [found] = findings.findings
      const evidence = await call(client, 'evidence', { id: found?.id })
      expect(evidence.findings.findings[0]?.passages).toEqual(found?.passages)
      const { contents } = await client.readResource({ uri: `sitrep://reports/${found?.passages[0]?.report}` })
      expect(contents[0]).toMatchObject({ text: expect.stringContaining(found?.passages[0]?.quote ?? '-') })
      const { resources } = await client.listResources()
      expect(resources).toHaveLength(account.reports.length + 1)
    })
  })

  it('says what is wrong in words', async () => {
    await withClient(open(), async (client) => {
      expect(await call(client, 'evidence', { id: 'none' })).toMatchObject({
        isError: true,
        text: expect.stringContaining("'none'"),
      })
      expect(await call(client, 'brief', { situation: 'elsewhere' })).toMatchObject({ isError: true })
      expect(await call(client, 'changes', { since: '1999-01-01' })).toMatchObject({ isError: true })
    })
  })
})

describe('the protocol', () => {
  it('tells what changed since a revision', async () => {
    await withClient(overHttp(), async (client) => {
      const { findings } = await call(client, 'changes', { since: '1', limit: 200 })
      expect(findings.findings.filter(({ kind }) => kind === 'statement')).toHaveLength(account.statements.length)
    })
  })

  it('is refused to pages of other sites', async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/mcp`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
      body: '{}',
    })
    expect(response.status).toBe(403)
  })
})
