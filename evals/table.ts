import type { TaskRun } from './run.ts'
import type { Metrics } from './task.ts'

const headings = ['task', 'split', 'metric', 'score', 'baseline', 'floor', 'count', 'seconds', 'items/s'] as const

/** Columns of words stand left, of numbers right. */
const wordColumns = 3

/** The table of runs: one line a metric, sets and kinds below. `floors` shows what the gate holds. */
export function formatTable(
  runs: readonly TaskRun[],
  floors: (run: TaskRun) => Metrics | undefined = () => undefined,
): string {
  const rows = runs.flatMap((run) => rowsOf(run, floors(run) ?? {}))
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row.length > 1 ? (row[column] ?? '').length : 0))),
  )
  const lines = [[...headings], ...rows].map((row) =>
    row.length === 1
      ? row[0]
      : row
          .map((cell, column) =>
            column < wordColumns ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
          )
          .join('  ')
          .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

/** A run as it is called where engines stand side by side. */
export function nameRun({ task, engine }: Pick<TaskRun, 'task' | 'engine'>): string {
  return engine === 'rules' ? task.name : `${task.name} by ${engine}`
}

function rowsOf(run: TaskRun, floors: Metrics): string[][] {
  const { task, result, notRun } = run
  if (result === undefined) return [[`${nameRun(run)}: not run: ${notRun}`]]
  const { split, metrics, baseline, count, seconds, sets = {}, kinds = {} } = result
  const names = [...task.metrics, ...Object.keys(metrics).filter((name) => !task.metrics.includes(name))]
  const main = names.map((name, index) => [
    index === 0 ? nameRun(run) : '',
    index === 0 ? split : '',
    name,
    score(metrics[name]),
    score(baseline.metrics[name]),
    score(floors[name]),
    index === 0 ? String(count) : '',
    index === 0 ? seconds.toFixed(1) : '',
    index === 0 && seconds > 0 ? rate(count / seconds) : '',
  ])
  return [...main, ...groupRows(sets, names), ...groupRows(kinds)]
}

/** Metrics of sets and kinds, each on lines of its own. */
function groupRows(groups: Readonly<Record<string, Metrics>>, known?: readonly string[]): string[][] {
  return Object.entries(groups).flatMap(([group, metrics]) =>
    (known ?? Object.keys(metrics))
      .filter((name) => metrics[name] !== undefined)
      .map((name, index) => ['', index === 0 ? `  ${group}` : '', name, score(metrics[name]), '', '', '', '', '']),
  )
}

function score(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(3)
}

function rate(perSecond: number): string {
  return perSecond >= 10 ? String(Math.round(perSecond)) : perSecond.toFixed(1)
}
