import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolder } from '../evals/data-folder.ts'
import { addReports } from '../src/pipeline/keep/add-reports.ts'
import { refreshAccount } from '../src/pipeline/keep/refresh-account.ts'
import { openRefreshMemory, type RefreshMemory } from '../src/pipeline/keep/refresh-memory.ts'
import { openStore } from '../src/store/open-store.ts'
import { writeReports } from './reports.ts'

/**
 * `npx tsx benchmarks/renew.ts [100]`: keeps so many reports in a folder and then adds one after the other, and tells what it costs to
 * renew the account after each: in a process that keeps nothing between two renewals, and in one that keeps a memory.
 */
const count = Number(process.argv[2] ?? '100')
const situation = 'bench'
const engine = 'rules' as const
const now = new Date('2026-01-01T00:00:00Z')

/** Reports that are added one by one in each way; the first renewal with a memory fills it and is told apart. */
const addedEach = 4

const folder = await mkdtemp(join(tmpdir(), 'sitrep-renew-'))
const store = await openStore(join(folder, 'store'))
try {
  const reports = join(folder, 'reports')
  writeReports(dataFolder(undefined, process.env), count + 2 * addedEach, reports)
  const names = (await readdir(reports, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const files = names.map(({ parentPath, name }) => join(parentPath, name)).sort()
  await store.putSituation({ id: situation })
  await add(files.slice(0, count))
  await refreshAccount(store, situation, { engine, now })
  const without = files.slice(count, count + addedEach)
  const within = files.slice(count + addedEach)
  tell('without a memory', await renewAfterEach(without))
  const [first = 0, ...rest] = await renewAfterEach(within, openRefreshMemory())
  tell('filling the memory', [first])
  tell('with a memory', rest)
} finally {
  await store.close()
  await rm(folder, { recursive: true, force: true })
}

async function add(inputs: readonly string[]): Promise<void> {
  await addReports(store, inputs, { situations: [situation], engine, now })
}

/** Processor seconds of renewing the account after each report. */
async function renewAfterEach(inputs: readonly string[], memory?: RefreshMemory): Promise<readonly number[]> {
  const seconds: number[] = []
  for (const input of inputs) {
    await add([input])
    const { user, system } = process.cpuUsage()
    await refreshAccount(store, situation, { engine, now, ...(memory === undefined ? {} : { memory }) })
    const spent = process.cpuUsage({ user, system })
    seconds.push((spent.user + spent.system) / 1e6)
  }
  return seconds
}

function tell(way: string, seconds: readonly number[]): void {
  const median = [...seconds].sort((left, right) => left - right)[Math.floor(seconds.length / 2)] ?? 0
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6)
  process.stdout.write(`${count} reports, ${way}: ${median.toFixed(2)} processor seconds, resident ${megabytes} MB\n`)
}
