import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeJson } from '../src/export/json.ts'
import type { Annotator } from '../src/model/index.ts'
import { build, type ProgressEvent } from '../src/pipeline/build.ts'
import { rulesAnnotators } from '../src/pipeline/defaults.ts'
import type { Measured } from './measured.ts'

/** Reports are read on this day. */
const now = new Date('2026-01-01T00:00:00Z')

/**
 * Builds and writes the account of the reports in a folder and prints what it took as JSON: run in a process of its own, so that the
 * peak memory is this run's. The warm-up folder is built first; loading and warming up are not in the times.
 */
const [folder = '', warmUp = ''] = process.argv.slice(2)
await build([warmUp], { now, engine: 'rules' })
const stages = new Map<string, number>()
for (const annotator of rulesAnnotators) time(annotator as { -readonly [Key in keyof Annotator]: Annotator[Key] })
const begun = performance.now()
const begunCpu = cpuSeconds()
let last = begunCpu
let stage: string | undefined = 'read'
const account = await build([folder], { now, engine: 'rules', onProgress: follow })
enter('write')
await pipeline(Readable.from(writeJson(account)), createWriteStream(join(folder, '..', 'account.json')))
enter(undefined)
const measured: Measured = {
  reports: account.reports.length,
  bytes: account.reports.reduce((sum, { text }) => sum + Buffer.byteLength(text ?? ''), 0),
  copies: account.reports.filter(({ copyOf, versionOf }) => (copyOf ?? versionOf) !== undefined).length,
  actors: account.actors.length,
  statements: account.statements.length,
  seconds: (performance.now() - begun) / 1000,
  cpuSeconds: cpuSeconds() - begunCpu,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  stages: Object.fromEntries(stages),
}
process.stdout.write(`${JSON.stringify(measured)}\n`)

/** Puts a clock around an annotator. */
function time(annotator: { annotate: Annotator['annotate']; readonly name: string }): void {
  const { annotate } = annotator
  annotator.annotate = async (...input) => {
    const started = cpuSeconds()
    try {
      return await annotate(...input)
    } finally {
      add(annotator.name, cpuSeconds() - started)
    }
  }
}

/** Ends a stage at each event; the annotators count their own time, so that what passes from 'read' to 'annotate' is theirs. */
function follow({ stage: name, step }: ProgressEvent): void {
  if (name === 'reconcile') enter(step ?? name)
  else if (name !== 'account') enter(name === 'read' ? undefined : 'read')
}

function enter(next: string | undefined): void {
  const at = cpuSeconds()
  if (stage !== undefined) add(stage, at - last)
  last = at
  stage = next
}

function add(name: string, seconds: number): void {
  stages.set(name, (stages.get(name) ?? 0) + seconds)
}

/** Processor time of the process, its collector of garbage included: what else runs on the machine hardly changes it. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
