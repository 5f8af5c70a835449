import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { PipelineError } from '../src/model/index.ts'
import { dataFolder } from './data-folder.ts'
import { formatTable } from './table.ts'
import { type Engine, type EvalResult, type EvalTask, NoData } from './task.ts'
import { type TaskEntry, tasks } from './tasks.ts'

/** Measured where no engine is named; the tables of the README and most floors are of it. */
const usualEngine: Engine = 'rules'

/** What `sitrep eval` and the gate ask for. */
export interface RunOptions {
  /** Name of one task; all of them where absent. */
  readonly task?: string
  readonly data?: string
  readonly split?: string
  readonly engine?: Engine
  readonly sample?: number
  /** File that takes one JSON a line: the item's id, what was predicted, and the gold. */
  readonly predictions?: string
  readonly json?: boolean
  readonly explain?: boolean
  readonly signal?: AbortSignal
}

/** Where a run writes to. */
export interface RunOutput {
  write(text: string): unknown
}

/** One task that ran, or why it did not. */
export interface TaskRun {
  readonly task: EvalTask
  readonly engine: Engine
  readonly data: string
  readonly result?: EvalResult
  /** Why there is no result: the labelled data is missing. */
  readonly notRun?: string
}

/**
 * Runs one task or all and prints the table, or one JSON object a task.
 *
 * Gives false where the one task that was asked for could not run.
 * @throws usage
 */
export async function runEvaluations(options: RunOptions, stdout: RunOutput, stderr: RunOutput): Promise<boolean> {
  if (options.task === undefined && options.split !== undefined) {
    throw new PipelineError('usage', 'a split belongs to one task; name the task too')
  }
  const runs: TaskRun[] = []
  const predictions = options.predictions === undefined ? undefined : createWriteStream(options.predictions)
  for (const entry of findTasks(options.task)) {
    const run = await runTask(entry, options, {
      ...(predictions === undefined ? {} : { predict: (record) => predictions.write(`${JSON.stringify(record)}\n`) }),
      ...(options.explain ? { explain: (line) => stdout.write(`${line}\n`) } : {}),
    })
    runs.push(run)
    for (const warning of run.result?.warnings ?? []) stderr.write(`${run.task.name}: ${warning}\n`)
    if (options.json) stdout.write(`${JSON.stringify(describeRun(run))}\n`)
  }
  if (predictions !== undefined) await once(predictions.end(), 'finish')
  if (!options.json) stdout.write(formatTable(runs))
  return options.task === undefined || runs.every(({ result }) => result !== undefined)
}

/** The tasks of a name; all without one. @throws usage */
export function findTasks(name: string | undefined, list: readonly TaskEntry[] = tasks): readonly TaskEntry[] {
  if (name === undefined) return list
  const found = list.filter((entry) => entry.name === name)
  if (found.length > 0) return found
  throw new PipelineError(
    'usage',
    `there is no task '${name}'; there are ${list.map((entry) => entry.name).join(', ')}`,
  )
}

/** Runs one task. Missing data is a result, not a failure. */
export async function runTask(
  entry: TaskEntry,
  options: RunOptions,
  takers: Pick<Parameters<EvalTask['run']>[0], 'predict' | 'explain'> = {},
): Promise<TaskRun> {
  const { split, sample, engine = usualEngine, signal = new AbortController().signal } = options
  const data = dataFolder(options.data, process.env)
  const { task } = await entry.load()
  try {
    const result = await task.run({
      data,
      engine,
      signal,
      ...(split === undefined ? {} : { split }),
      ...(sample === undefined ? {} : { sample }),
      ...takers,
    })
    return { task, engine, data, result }
  } catch (error) {
    if (error instanceof NoData) return { task, engine, data, notRun: `no data (${error.message})` }
    throw error
  }
}

/** One run as `sitrep eval --json` prints it. */
export function describeRun({ task, engine, data, result, notRun }: TaskRun): object {
  if (result === undefined) return { task: task.name, engine, data, notRun }
  const { split, count, seconds, metrics, baseline, sets, kinds, warnings } = result
  return {
    task: task.name,
    split,
    engine,
    data,
    count,
    seconds: round(seconds),
    metrics: roundAll(metrics),
    baseline: { name: baseline.name, metrics: roundAll(baseline.metrics) },
    ...(sets === undefined ? {} : { sets: mapValues(sets, roundAll) }),
    ...(kinds === undefined ? {} : { kinds: mapValues(kinds, roundAll) }),
    ...(warnings === undefined || warnings.length === 0 ? {} : { warnings }),
  }
}

/** Places behind the point: more than any difference that means something. */
const places = 4

/** A number as it is printed and kept. */
export function round(value: number): number {
  return Number(value.toFixed(places))
}

/** Metrics as they are printed and kept. */
export function roundAll(metrics: Readonly<Record<string, number>>): Record<string, number> {
  return mapValues(metrics, round)
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
