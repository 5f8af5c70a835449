import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { engines } from '../src/pipeline/engine.ts'
import { hashSources } from './data-folder.ts'
import { findTasks, roundAll, runTask, type TaskRun } from './run.ts'
import { formatTable, nameRun } from './table.ts'
import type { Engine, EvalTask, Metrics } from './task.ts'
import { type TaskEntry, tasks } from './tasks.ts'

/** What the gate holds a task to. */
export interface Floor {
  readonly split: string
  readonly engine: string
  /** Items of the quick sample; absent for the whole split. */
  readonly sample?: number
  readonly metrics: Metrics
  /** Of the data that the metrics were measured on. */
  readonly sha256: string
}

/** One time that somebody lowered a floor, and why. */
export interface Lowering {
  readonly task: string
  readonly day: string
  readonly reason: string
  readonly from: Metrics
  readonly to: Metrics
}

/** Floors by task; those of another engine than rules by task and engine ('attribution@model'). */
export interface FloorFile {
  readonly full: Readonly<Record<string, Floor>>
  readonly sample: Readonly<Record<string, Floor>>
  readonly lowered: readonly Lowering[]
}

/** How far below its floor a metric may be: the rounding of what is kept, and nothing else. */
const tolerance = 0.0005

/** Items of the quick sample, which `npm run check` runs. */
const sampleSize = 12

/** Where the floor of a task stands in the file. */
export function floorKey(task: string, engine: Engine): string {
  return engine === 'rules' ? task : `${task}@${engine}`
}

/** What was found wrong with one run; empty where it holds its floor. */
export function checkRun(run: TaskRun, floor: Floor | undefined, sha256: string | undefined): string[] {
  const { result } = run
  if (result === undefined || floor === undefined) return []
  const faults: string[] = []
  if (floor.split !== result.split) faults.push(`the floor is of split '${floor.split}', the run of '${result.split}'`)
  if (floor.sha256 !== sha256) faults.push('the data is not what the floor was measured on')
  for (const [name, least] of Object.entries(floor.metrics)) {
    const value = result.metrics[name]
    if (value === undefined) faults.push(`${name} is gone; the floor is ${least}`)
    else if (value < least - tolerance) faults.push(`${name} is ${value.toFixed(4)}, below the floor ${least}`)
  }
  return faults.map((fault) => `${nameRun(run)}: ${fault}`)
}

/** The floors with those of a run put at what it measured. */
export function setFloor(file: FloorFile, run: TaskRun, floor: Floor): FloorFile {
  const part = floor.sample === undefined ? 'full' : 'sample'
  return { ...file, [part]: sortKeys({ ...file[part], [floorKey(run.task.name, run.engine)]: floor }) }
}

/** The better of each metric, floor or run. */
export function raiseMetrics(floor: Metrics | undefined, measured: Metrics): Metrics {
  const names = Object.keys(measured)
  return Object.fromEntries(names.map((name) => [name, Math.max(floor?.[name] ?? 0, measured[name] ?? 0)]))
}

interface GateOptions {
  readonly sample: boolean
  readonly data?: string
  readonly task?: string
  /** Only this engine; by default rules, and the model where the file has a floor of it. */
  readonly engine?: Engine
  /** Record what is better than the floor, or has none. */
  readonly raise: boolean
  /** Put the floors of the task down to what it measures. */
  readonly lower?: { readonly reason: string; readonly day: string }
}

/** Runs tasks against their floors; gives the file as it should be, and what is wrong. */
export async function runGate(
  file: FloorFile,
  options: GateOptions,
  entries: readonly TaskEntry[] = tasks,
): Promise<{ readonly file: FloorFile; readonly faults: readonly string[]; readonly runs: readonly TaskRun[] }> {
  const faults: string[] = []
  const runs: TaskRun[] = []
  let updated = file
  const part = file[options.sample ? 'sample' : 'full']
  const asked = findTasks(options.task, entries).flatMap((entry) =>
    enginesOf(entry.name, part, options.engine).map((engine) => ({ entry, engine })),
  )
  for (const { entry, engine } of asked) {
    const size = options.sample ? { sample: sampleSize } : {}
    const floor = part[floorKey(entry.name, engine)]
    const run = await runTask(entry, {
      ...size,
      engine,
      ...(options.data === undefined ? {} : { data: options.data }),
      ...(floor === undefined ? {} : { split: floor.split }),
    })
    runs.push(run)
    if (run.result === undefined) continue
    const sha256 = hashSources(run.data, run.result.sources)
    const measured = roundAll(pick(run.result.metrics, heldMetrics(run.task)))
    const made = { split: run.result.split, engine: run.engine, ...size, sha256 }
    if (options.lower !== undefined) {
      updated = setFloor(updated, run, { ...made, metrics: measured })
      const lowering = {
        task: floorKey(entry.name, engine),
        ...options.lower,
        from: floor?.metrics ?? {},
        to: measured,
      }
      updated = { ...updated, lowered: [...updated.lowered, lowering] }
      continue
    }
    const found = checkRun(run, floor, sha256)
    faults.push(...found)
    if (options.raise && found.length === 0) {
      updated = setFloor(updated, run, { ...made, metrics: raiseMetrics(floor?.metrics, measured) })
    }
  }
  return { file: updated, faults, runs }
}

/** The engines that a task is held to. */
function enginesOf(task: string, floors: FloorFile['full'], asked: Engine | undefined): readonly Engine[] {
  if (asked !== undefined) return [asked]
  return floors[floorKey(task, 'model')] === undefined ? ['rules'] : ['rules', 'model']
}

/** Metrics that trade against each other are not all held: a floor under each would forbid every change. */
function heldMetrics({ metrics, held }: EvalTask): readonly string[] {
  return held ?? metrics.slice(0, 1)
}

function pick(metrics: Metrics, names: readonly string[]): Metrics {
  return Object.fromEntries(names.flatMap((name) => (metrics[name] === undefined ? [] : [[name, metrics[name]]])))
}

function sortKeys<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)))
}

const floorsPath = fileURLToPath(new URL('floors.json', import.meta.url))

const usage = `Usage: npm run gate -- [--sample] [--engine rules|model] [--data DIR] [TASK]
       npm run gate -- [--sample] [--engine rules|model] --raise [TASK]
       npm run gate -- [--sample] [--engine rules|model] --lower TASK --reason "why"`

/** The command: exit 0 where every floor holds or there is no data, 1 where one does not, 2 for wrong usage. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'boolean', default: false },
      data: { type: 'string' },
      engine: { type: 'string' },
      raise: { type: 'boolean', default: false },
      lower: { type: 'string' },
      reason: { type: 'string' },
    },
  })
  const { sample, data, raise, lower, reason } = values
  if (lower !== undefined && (reason ?? '') === '') {
    process.stderr.write(`--lower needs a --reason.\n${usage}\n`)
    return 2
  }
  const engine = engines.find((name) => name === values.engine)
  if (values.engine !== undefined && engine === undefined) {
    process.stderr.write(`there is no engine '${values.engine}'; there are ${engines.join(', ')}\n${usage}\n`)
    return 2
  }
  const task = lower ?? positionals[0]
  const before = JSON.parse(readFileSync(floorsPath, 'utf8')) as FloorFile
  const { file, faults, runs } = await runGate(before, {
    sample,
    raise,
    ...(data === undefined ? {} : { data }),
    ...(task === undefined ? {} : { task }),
    ...(engine === undefined ? {} : { engine }),
    ...(lower === undefined || reason === undefined
      ? {}
      : { lower: { reason, day: new Date().toISOString().slice(0, 10) } }),
  })
  const part = before[sample ? 'sample' : 'full']
  process.stdout.write(formatTable(runs, ({ task: ran, engine: by }) => part[floorKey(ran.name, by)]?.metrics))
  for (const run of runs) {
    if (run.result !== undefined && part[floorKey(run.task.name, run.engine)] === undefined) {
      process.stdout.write(`${nameRun(run)}: no floor yet; --raise records one\n`)
    }
  }
  for (const fault of faults) process.stderr.write(`gate: ${fault}\n`)
  if (file !== before) writeFileSync(floorsPath, `${JSON.stringify(file, undefined, 2)}\n`)
  return faults.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await mainOrUsage()

async function mainOrUsage(): Promise<number> {
  try {
    return await main()
  } catch (error) {
    const isUsage = error instanceof Error && 'code' in error && /^(?:usage|ERR_PARSE_ARGS)/.test(String(error.code))
    if (!isUsage) throw error
    process.stderr.write(`${error.message}\n${usage}\n`)
    return 2
  }
}
