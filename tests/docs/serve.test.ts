import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/client/routes.ts'
import { openAccountDesk } from '../../src/serve/account-desk.ts'
import { createApp } from '../../src/serve/app.ts'
import { listen } from '../../src/serve/listen.ts'
import { tools } from '../../src/serve/mcp/tools.ts'
import { namedRoutes } from '../../src/serve/routes/index.ts'
import { buildExample } from '../../src/serve/testing/build-example.ts'

const serve = readFileSync(new URL('../../docs/serve.md', import.meta.url), 'utf8')
const mcp = readFileSync(new URL('../../docs/mcp.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'serve-docs-'))

afterAll(() => rmSync(folder, { recursive: true }))

describe('docs/serve.md', () => {
  it('has every route with what it does and who may', () => {
    for (const name of Object.keys(routes) as (keyof typeof routes)[]) {
      const { summary, role } = namedRoutes[name]
      expect(serve).toContain(`| \`${routes[name]}\` | ${summary} (\`${name}\`) | ${role} |`)
    }
  })

  it('shows a program that runs', async () => {
    const server = await listen(await createApp({ desk: openAccountDesk('quarry', [await buildExample()]) }), {
      host: '127.0.0.1',
      port: 0,
    })
    const code = /```ts\n([\s\S]*?)```/.exec(serve)?.[1] ?? ''
    const file = join(folder, 'program.mts')
    const client = pathToFileURL(resolve('src/client/index.ts')).href
    writeFileSync(
      file,
      code
        .replace("'sitrep/client'", `'${client}'`)
        .replace('http://localhost:7373', `http://127.0.0.1:${server.port}`),
    )
    const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
    const { status, output } = await run(['--import', tsx, file])
    await server.close()
    expect(status, output).toBe(0)
    expect(output).toContain('Quarry strike: 2 reports')
    expect(output).toMatch(/ready\s*$/)
  }, 120_000)
})

describe('docs/mcp.md', () => {
  it('has every tool', () => {
    for (const name of Object.keys(tools)) expect(mcp).toContain(`| \`${name}\` |`)
  })
})

/** Runs a program while this process serves it. */
function run(args: readonly string[]): Promise<{ readonly status: number | null; readonly output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    }
    child.on('close', (status) => done({ status, output }))
  })
}
