import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { dataFolder } from '../evals/data-folder.ts'
import { describeScaling, drawScaling } from './describe-scaling.ts'
import type { Measured } from './measured.ts'
import { writeReports } from './reports.ts'

const sizes = [100, 1000, 10_000]

/** Reports that are built first in each process, so that loading and warming up are not measured. */
const warmUpReports = 20

/** Megabytes of heap that Node may use: left to itself it lets garbage grow with the memory of the machine. */
const heapLimit = 1500

const measure = fileURLToPath(new URL('measure.ts', import.meta.url))
const docs = fileURLToPath(new URL('../docs/', import.meta.url))

/** Runs every size (or those given as arguments) in a process of its own and writes docs/scaling.md and docs/scaling.svg. */
const asked = process.argv.slice(2).map(Number)
const results = await measureSizes(asked.length > 0 ? asked : sizes)
await writeFile(join(docs, 'scaling.md'), describeScaling(results, heapLimit))
await writeFile(join(docs, 'scaling.svg'), drawScaling(results))

async function measureSizes(counts: readonly number[]): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-bench-'))
  try {
    const data = dataFolder(undefined, process.env)
    const warmUp = join(folder, 'warm-up')
    writeReports(data, warmUpReports, warmUp)
    const found: Measured[] = []
    for (const count of counts) {
      const reports = join(folder, String(count), 'reports')
      writeReports(data, count, reports)
      const node = [`--max-old-space-size=${heapLimit}`, '--import', 'tsx']
      const { stdout } = await promisify(execFile)(process.execPath, [...node, measure, reports, warmUp])
      const measured = JSON.parse(stdout) as Measured
      process.stderr.write(`${JSON.stringify(measured)}\n`)
      found.push(measured)
    }
    return found
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
