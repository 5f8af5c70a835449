/**
 * How many requests `sitrep serve` answers, and how fast, on one account file: `npx tsx benchmarks/serve.ts FILE.account.json`.
 *
 * The server is a process of its own; so many connections ask one after the other, without compression, and with a warm cache
 * (each view of an account is made once) as well as with questions that were never asked before. It needs Linux, for the processor time.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('give an account file')

const connections = 8
const seconds = 5

interface Question {
  readonly name: string
  path(situation: string, count: number): string
}

const questions: readonly Question[] = [
  { name: 'health', path: () => '/api/health' },
  { name: 'brief, asked before', path: (situation) => `/api/situations/${situation}/brief` },
  { name: 'timeline, asked before', path: (situation) => `/api/situations/${situation}/timeline` },
  { name: 'statements, page of 50, asked before', path: (situation) => `/api/situations/${situation}/statements` },
  {
    name: 'timeline, never asked before',
    path: (situation, count) =>
      `/api/situations/${situation}/timeline?since=2016-01-01&by=${'a'.repeat(1 + (count % 390))}${count}`,
  },
  { name: 'search, never asked before', path: (_, count) => `/api/search?q=president+-x${count}&limit=20` },
]

const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve', file, '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const base = await new Promise<string>((resolve, reject) => {
  let text = ''
  server.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    const found = /http:\/\/localhost:\d+/.exec(text)
    if (found !== null && text.includes('Ctrl-C')) resolve(found[0])
  })
  server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)))
})

try {
  const [first] = (await (await fetch(`${base}/api/situations`)).json()) as { readonly id: string }[]
  const situation = first?.id ?? ''
  console.log(`${connections} connections, ${seconds} s each\n`)
  console.log('| question | requests/s | p50 ms | p95 ms | processor ms | kB |\n| --- | --: | --: | --: | --: | --: |')
  for (const question of questions) {
    const before = processorTime()
    const { times, bytes } = await measure(question, situation)
    const used = ((processorTime() - before) / times.length).toFixed(2)
    times.sort((left, right) => left - right)
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
    const rate = Math.round(times.length / seconds)
    console.log(
      `| ${question.name} | ${rate} | ${at(0.5)} | ${at(0.95)} | ${used} | ${Math.round(bytes / times.length / 1024)} |`,
    )
  }
} finally {
  server.kill('SIGINT')
}

/** Milliseconds of processor that the server used so far, by Linux's own count: other work on the machine does not count. */
function processorTime(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function measure({ path }: Question, situation: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let bytes = 0
  let count = 0
  await ask(agent, path(situation, count))
  const end = performance.now() + seconds * 1000
  const connection = async () => {
    while (performance.now() < end) {
      count += 1
      const start = performance.now()
      const length = await ask(agent, path(situation, count))
      bytes += length
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  agent.destroy()
  return { times, bytes }
}

function ask(agent: Agent, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${base}${path}`, { agent }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${path}: ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
}
