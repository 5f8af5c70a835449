import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { dataFolder } from '../evals/data-folder.ts'
import { drawCurve } from './draw-curve.ts'
import type { Measured } from './measured.ts'
import { writeReports } from './reports.ts'

const sizes = [100, 1000, 10_000]

/** Reports that are built first in each process, so that loading and warming up are not measured. */
const warmUpReports = 20

/** Stages that take less than this share at every size are summed up. */
const leastShare = 0.005

const measure = fileURLToPath(new URL('measure.ts', import.meta.url))
const docs = fileURLToPath(new URL('../docs/', import.meta.url))

/** Runs every size (or those given as arguments) in a process of its own and writes docs/scaling.md and docs/scaling.svg. */
const asked = process.argv.slice(2).map(Number)
const results = await measureSizes(asked.length > 0 ? asked : sizes)
await writeFile(join(docs, 'scaling.md'), describe(results))
await writeFile(join(docs, 'scaling.svg'), draw(results))

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
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', measure, reports, warmUp])
      const measured = JSON.parse(stdout) as Measured
      process.stderr.write(`${JSON.stringify(measured)}\n`)
      found.push(measured)
    }
    return found
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function describe(found: readonly Measured[]): string {
  const row = (name: string, cell: (measured: Measured) => string) => `| ${name} | ${found.map(cell).join(' | ')} |`
  const perSecond = (amount: number, { seconds }: Measured) => (amount / seconds).toFixed(2)
  return `# How it grows

Time and memory of one whole build, from reading files to writing the account: one process, one thread, Node ${process.versions.node} on
${cpus()[0]?.model.trim() ?? 'an unknown processor'}. \`npm run bench\` measures it again and writes this page; see benchmarks/README.md for what is measured.

![Seconds by number of reports](scaling.svg)

${row('', (measured) => `${measured.reports.toLocaleString('en')} reports`)}
|${' --- |'.repeat(found.length + 1)}
${row('text, MB', ({ bytes }) => (bytes / 1e6).toFixed(1))}
${row('seconds', ({ seconds }) => seconds.toFixed(1))}
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
  .map((stage) => row(stage, ({ stages, seconds }) => `${((100 * (stages[stage] ?? 0)) / seconds).toFixed(1)} %`))
  .join('\n')}
`
}

/** Stages in the order in which they run, without those that hardly take time. */
function stagesOf(found: readonly Measured[]): string[] {
  const all = [...new Set(found.flatMap(({ stages }) => Object.keys(stages)))]
  return all.filter((stage) => found.some(({ stages, seconds }) => (stages[stage] ?? 0) >= leastShare * seconds))
}

const annotators = ['blocks', 'metadata', 'sentences', 'syntax', 'names', 'roles', 'times', 'attributions', 'entities']
const reconciling = ['dates', 'outlets', 'copies', 'actors', 'statements', 'account']

function draw(found: readonly Measured[]): string {
  const sum = ({ stages }: Measured, names: readonly string[]) =>
    names.reduce((seconds, name) => seconds + (stages[name] ?? 0), 0)
  const series = (label: string, seconds: (measured: Measured) => number) => ({
    label,
    points: found.map((measured) => ({ x: measured.reports, y: seconds(measured) })),
  })
  const [first] = found
  const linear = found.map(({ reports }) => ({
    x: reports,
    y: first ? (2 * first.seconds * reports) / first.reports : reports,
  }))
  return drawCurve({ title: 'Seconds to build an account', x: 'reports', y: 'seconds' }, [
    { label: 'linear', points: linear, isGuide: true },
    series('whole build', ({ seconds }) => seconds),
    series('annotate', (measured) => sum(measured, annotators)),
    series('reconcile', (measured) => sum(measured, reconciling)),
    series('read', (measured) => sum(measured, ['read'])),
    series('write', (measured) => sum(measured, ['write'])),
  ])
}
