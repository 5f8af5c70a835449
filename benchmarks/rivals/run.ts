import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dataFolder } from '../../evals/data-folder.ts'
import { compareExtraction } from './extraction.ts'
import { compareNames } from './names.ts'
import { compareTimes } from './times.ts'

/** One rival beside ours on one task. */
export interface Comparison {
  readonly task: string
  readonly rival: string
  readonly metric: string
  /** What is counted per second. */
  readonly unit: string
  readonly count: number
  readonly ours: Score
  /** A sentence where it could not be run. */
  readonly theirs: Score | string
}

export interface Score {
  readonly quality: number
  readonly seconds: number
}

/** Everything is timed by processor time, so that what else runs on the machine counts for nobody; evaluations ask this clock. */
performance.now = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const data = dataFolder(undefined, process.env)
const comparisons = [...(await compareExtraction(data)), ...(await compareNames(data)), ...(await compareTimes(data))]
writeFileSync(new URL('../../docs/rivals.md', import.meta.url), describe(comparisons))

function describe(found: readonly Comparison[]): string {
  return `# Beside other programs

Quality and speed of single stages beside programs made for that stage alone: same input, same scorer, same run, one core
(${cpus()[0]?.model.trim() ?? 'unknown'}), processor time, loading and warming up not counted. Ratios are ours by theirs: above 1 ours is better, or faster.
\`benchmarks/rivals/run.sh\` measures again and writes this page; sets and scorers are those of evals/.

| task | rival | metric | ours | theirs | ratio | ours, per processor second | theirs | ratio |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${found.map(row).join('\n')}

- **extraction** is on the set our weights for pages were fitted on; ours also reads metadata, blocks and language in that time. Ours
  and readability have read the set once before, for their compiler to warm up.
- **names** are of \`dev\`; ours were trained on the train parts of these sets, spaCy's on OntoNotes. Both times hold tokens, tags and names.
- **times** are of AQUAINT; ours hold sentences, tokens and tags too. chrono-node finds dates for an interface to act on: it is not made for
  durations ('three years') and sets ('every week'), which TimeML counts.
`
}

function row({ task, rival, metric, unit, count, ours, theirs }: Comparison): string {
  const speed = (seconds: number) => `${Math.round((10 * count) / seconds) / 10} ${unit}`
  const own = ours.quality.toFixed(3)
  if (typeof theirs === 'string') {
    return `| ${task} | ${rival} | ${metric} | ${own} | not run: ${theirs} | | ${speed(ours.seconds)} | | |`
  }
  const qualityRatio = (ours.quality / theirs.quality).toFixed(2)
  const speedRatio = (theirs.seconds / ours.seconds).toFixed(2)
  return `| ${task} | ${rival} | ${metric} | ${own} | ${theirs.quality.toFixed(3)} | ${qualityRatio} | ${speed(ours.seconds)} | ${speed(theirs.seconds)} | ${speedRatio} |`
}
