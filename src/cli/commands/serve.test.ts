import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toJson } from '../../export/json.ts'
import type { Account } from '../../model/index.ts'
import { runCommand } from '../program.ts'
import type { Session } from '../session.ts'

let folder: string
let file: string

const account: Account = {
  schema: 'sitrep/account@1',
  made: { version: '0.1.0', engine: 'rules', annotators: [], now: '2021-03-10' },
  title: 'Quarry strike',
  reports: [],
  outlets: [],
  actors: [],
  statements: [],
  events: [],
  matters: [],
  dyads: [],
  disagreements: [],
  judgements: [],
  problems: [],
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-serve-cli-'))
  file = join(folder, 'quarry.account.json')
  await writeFile(file, toJson(account))
})

afterAll(() => rm(folder, { recursive: true }))

/** A session that keeps what is written, and stops when told to. */
function open(onOutput: (text: string) => void = () => undefined) {
  const written = { out: '', err: '' }
  const stop = new AbortController()
  const stream = (key: 'out' | 'err') => ({
    write(text: string) {
      written[key] += text
      if (key === 'out') onOutput(written.out)
      return true
    },
    once: () => undefined,
  })
  const session: Session = {
    stdout: stream('out'),
    stderr: stream('err'),
    stdin: (async function* () {})(),
    env: { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
    signal: stop.signal,
    loadPipeline: () => Promise.reject(new Error('an account file needs no pipeline')),
  }
  return { session, written, stop }
}

async function run(...args: readonly string[]) {
  const { session, written } = open()
  return { code: await runCommand(args, session), ...written }
}

describe('sitrep serve', () => {
  it('says where it serves, answers there, and ends when it is stopped', async () => {
    let heard = (_: string) => {}
    const address = new Promise<string>((resolve) => {
      heard = (text) => {
        const found = /http:\/\/localhost:\d+/.exec(text)
        if (found !== null && text.includes('Ctrl-C')) resolve(found[0])
      }
    })
    const { session, written, stop } = open((text) => heard(text))
    const ended = runCommand(['serve', file, '--port', '0'], session)
    const base = await address
    expect(await (await fetch(`${base}/api/situations`)).json()).toMatchObject([{ id: 'quarry-strike', reports: 0 }])
    const initialize = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }
    const mcp = await fetch(`${base}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify(initialize),
    })
    expect(await mcp.text()).toContain('who_said')
    stop.abort()
    expect([await ended, written.err]).toEqual([0, ''])
    await expect(fetch(`${base}/api/health`)).rejects.toThrow()
  })

  it('does not open itself to other machines without a token', async () => {
    const { code, err } = await run('serve', file, '--host', '0.0.0.0', '--port', '0')
    expect(code).toBe(2)
    expect(err).toContain("'sitrep token add NAME --role read'")
    expect((await run('serve', file, '--require-token', '--port', '0')).err).toContain('there is none')
  })

  it('says what it cannot do', async () => {
    expect((await run('serve', file, '--store', folder)).err).toContain('--store serves what is kept there')
    expect((await run('serve', join(folder, 'none.account.json'))).err).toContain('no such file')
    expect((await run('serve', file, '--port', '99999')).code).toBe(2)
    expect((await run('serve', file, '--port', '0', '--log', 'loud')).err).toContain('silent, error')
  })
})

describe('sitrep token', () => {
  it('makes a token, keeps its hash for its owner alone, and takes it away', async () => {
    const made = await run('token', 'add', 'ana', '--role', 'write')
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^sitrep_[0-9a-f]{12}_[\w-]{43}\n$/) })
    const path = join(folder, 'sitrep', 'tokens.json')
    expect(await readFile(path, 'utf8')).not.toContain(made.out.trim().split('_').slice(2).join('_'))
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await run('token', 'list')).out).toMatch(/^ana {2}write {2}\d{4}-/)
    expect(await run('token', 'add', 'ana')).toMatchObject({ code: 2, err: expect.stringContaining('already') })
    expect((await run('token', 'remove', 'ana')).code).toBe(0)
    expect(await run('token', 'remove', 'ana')).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is none'),
    })
  })

  it('says what is wrong with a file of another kind', async () => {
    expect(await run('token', 'list', '--tokens', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('no file of tokens'),
    })
  })
})
