import { cpus } from 'node:os'
import { rulesAnnotators } from '../src/pipeline/defaults.ts'
import { drawCurve } from './draw-curve.ts'
import type { Measured } from './measured.ts'

/** Stages that take less than this share at every size are summed up. */
const leastShare = 0.005

/** The page: a table of sizes and one of stages; `heapLimit` in megabytes. */
export function describeScaling(found: readonly Measured[], heapLimit: number): string {
  const row = (name: string, cell: (measured: Measured) => string) => `| ${name} | ${found.map(cell).join(' | ')} |`
  const perSecond = (amount: number, { cpuSeconds }: Measured) => (amount / cpuSeconds).toFixed(2)
  return `# How it grows

Time and memory of one whole build, from reading files to writing the account: one process, one thread, Node ${process.versions.node} on
${cpus()[0]?.model.trim() ?? 'an unknown processor'}, whose heap may grow to ${heapLimit} MB. \`npm run bench\` measures it again and writes this page; see
benchmarks/README.md for what is measured. Rates and shares are of processor time, which holds the collector of garbage and depends
less on what else the machine does than time on the wall; this machine was shared.

![Processor seconds by number of reports](scaling.svg)

${row('', (measured) => `${measured.reports.toLocaleString('en')} reports`)}
|${' --- |'.repeat(found.length + 1)}
${row('text, MB', ({ bytes }) => (bytes / 1e6).toFixed(1))}
${row('processor seconds', ({ cpuSeconds }) => cpuSeconds.toFixed(1))}
${row('seconds on the wall', ({ seconds }) => seconds.toFixed(1))}
${row('reports a second', (measured) => perSecond(measured.reports, measured))}
${row('MB a second', (measured) => perSecond(measured.bytes / 1e6, measured))}
${row('peak memory, MB', ({ peakBytes }) => (peakBytes / 1e6).toFixed(0))}
${row('actors', ({ actors }) => actors.toLocaleString('en'))}
${row('statements', ({ statements }) => statements.toLocaleString('en'))}
${row('reports taken for copies', ({ copies }) => copies.toLocaleString('en'))}

Share of each stage in the time:

${row('stage', (measured) => `${measured.reports.toLocaleString('en')} reports`)}
|${' --- |'.repeat(found.length + 1)}
${stagesOf(found)
  .map((stage) => row(stage, ({ stages, cpuSeconds }) => `${((100 * (stages[stage] ?? 0)) / cpuSeconds).toFixed(1)} %`))
  .join('\n')}
`
}

/** Stages in the order in which they run, without those that hardly take time. */
function stagesOf(found: readonly Measured[]): string[] {
  const all = [...new Set(found.flatMap(({ stages }) => Object.keys(stages)))]
  return all.filter((stage) => found.some(({ stages, cpuSeconds }) => (stages[stage] ?? 0) >= leastShare * cpuSeconds))
}

const annotators = rulesAnnotators.map(({ name }) => name)
/** What is neither reconciling nor drawn as a line of its own. */
const others: ReadonlySet<string> = new Set([...annotators, 'read', 'write'])

/** The curve: seconds by number of reports. */
export function drawScaling(found: readonly Measured[]): string {
  const sum = ({ stages }: Measured, names: readonly string[]) =>
    names.reduce((seconds, name) => seconds + (stages[name] ?? 0), 0)
  const series = (label: string, seconds: (measured: Measured) => number) => ({
    label,
    points: found.map((measured) => ({ x: measured.reports, y: seconds(measured) })),
  })
  const [first] = found
  const linear = found.map(({ reports }) => ({
    x: reports,
    y: first ? (2 * first.cpuSeconds * reports) / first.reports : reports,
  }))
  return drawCurve({ title: 'Processor seconds to build an account', x: 'reports', y: 'processor seconds' }, [
    { label: 'linear', points: linear, isGuide: true },
    series('whole build', ({ cpuSeconds }) => cpuSeconds),
    series('annotate', (measured) => sum(measured, annotators)),
    series('reconcile', (measured) =>
      sum(
        measured,
        Object.keys(measured.stages).filter((stage) => !others.has(stage)),
      ),
    ),
    series('read', (measured) => sum(measured, ['read'])),
    series('write', (measured) => sum(measured, ['write'])),
  ])
}
