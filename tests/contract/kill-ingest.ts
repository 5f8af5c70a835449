import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openStore } from '../../src/store/open-store.ts'
import { numberedReport } from './ingest.ts'

/** What the kills of one home came to. */
export interface Kills {
  readonly kills: number
  /** Reports that were acknowledged, over all runs. */
  readonly acknowledged: number
  /** Acknowledged and not there, or there without what belongs to them. */
  readonly lost: readonly string[]
}

/** A search counts no further. */
const mostFound = 1000

/** Longest time that a process ingests before it is killed, in milliseconds. */
const longestRun = 5000

/**
 * Kills an ingesting process (SIGKILL) at random moments, so many times, and looks each time what the store has: every acknowledged
 * report whole, at most one more (kept, and killed before it was told), and no half of any.
 */
export async function killIngest(
  location: string,
  times: number,
  options: {
    readonly random?: () => number
    readonly onKill?: (sofar: Kills) => void
    /** Whether to stop before the next kill. */
    readonly isOver?: () => boolean
  } = {},
): Promise<Kills> {
  const { random = Math.random, onKill = () => undefined, isOver = () => false } = options
  const acknowledged = new Set<number>()
  const lost: string[] = []
  let next = 0
  let kills = 0
  for (let kill = 1; kill <= times && !isOver(); kill += 1) {
    const told = await runAndKill(location, next, Math.floor(random() * longestRun))
    for (const number of told) acknowledged.add(number)
    next = Math.max(next, ...[...told].map((number) => number + 2))
    lost.push(...(await missing(location, acknowledged, kill)))
    kills = kill
    onKill({ kills, acknowledged: acknowledged.size, lost })
  }
  return { kills, acknowledged: acknowledged.size, lost }
}

function runAndKill(location: string, first: number, milliseconds: number): Promise<ReadonlySet<number>> {
  const script = join(import.meta.dirname, 'ingest.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, location, String(first)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const told = new Set<number>()
  let complaints = ''
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString()
  })
  return new Promise((resolve, reject) => {
    let isKilled = false
    const kill = () => {
      isKilled = true
      child.kill('SIGKILL')
    }
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready') setTimeout(kill, milliseconds)
      else told.add(Number(line))
    })
    // 'close' comes after the last line that the process wrote.
    child.on('close', () => {
      if (isKilled) resolve(told)
      else reject(new Error(`the ingesting process ended by itself: ${complaints}`))
    })
  })
}

async function missing(location: string, acknowledged: ReadonlySet<number>, kill: number): Promise<readonly string[]> {
  const store = await openStore(location)
  const faults: string[] = []
  try {
    const foundBefore = await countFound()
    const kept = new Map<string, number>()
    for await (const { reading, layers, keys } of store.members('kills')) {
      const number = Number(reading.location.replace('.txt', ''))
      const expected = numberedReport(number)
      const isWhole =
        reading.text === expected.reading.text &&
        layers.names?.length === expected.layers.names?.length &&
        layers.blocks?.length === 2 &&
        Object.keys(keys).length === 2
      if (!isWhole) faults.push(`kill ${kill}: report ${number} is half there`)
      kept.set(reading.id, number)
    }
    for (const number of acknowledged)
      if (!kept.has(numberedReport(number).reading.id))
        faults.push(`kill ${kill}: report ${number} was acknowledged and is lost`)
    // A server may finish the last transaction of the dead process while this looks.
    const foundAfter = await countFound()
    const counted = Math.min(kept.size, mostFound)
    if (counted < foundBefore || counted > foundAfter)
      faults.push(`kill ${kill}: ${kept.size} reports, ${foundBefore} to ${foundAfter} found`)
  } finally {
    await store.close()
  }
  return faults

  async function countFound(): Promise<number> {
    const { total } = await store.search({ words: 'report', situation: 'kills', limit: 1 })
    return total
  }
}
