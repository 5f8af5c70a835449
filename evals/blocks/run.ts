import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import weights from '../../src/annotate/blocks/lines.weights.json' with { type: 'json' }
import { textBlocks } from '../../src/annotate/blocks/text-blocks.ts'
import { type Block, type Reading, reportBlockRoles, type StageContext } from '../../src/model/index.ts'
import { readReport } from '../../src/read/read-report.ts'
import { overlapLength } from '../../src/text/span.ts'
import { type EvalOptions, type EvalResult, type EvalTask, NoData } from '../task.ts'
import { flattenPage } from './flatten.ts'
import { goldLines } from './gold-lines.ts'
import { type ScoredLine, scoreLines } from './score-lines.ts'
import { foldOf, goldSituations, type Weights } from './sources.ts'

interface GroundTruth {
  readonly [id: string]: { readonly articleBody: string; readonly url: string }
}

const reportRoles: ReadonlySet<string> = new Set(reportBlockRoles)

/** Which lines of a page saved as plain text belong to the report. */
export const task: EvalTask = {
  name: 'blocks',
  summary: 'lines that belong to the report, in pages flattened to text',
  metrics: ['f1', 'precision', 'recall'],
  run,
}

async function run(options: EvalOptions): Promise<EvalResult> {
  const truth = readTruth(join(options.data, 'extraction/ground-truth.json'))
  const context: StageContext = { signal: options.signal, now: new Date(), report: () => undefined }
  const ids = Object.keys(truth).sort()
  const step = Math.max(1, ids.length / (options.sample ?? ids.length))
  const chosen = Array.from(
    { length: Math.floor(ids.length / step) },
    (_, index) => ids[Math.floor(index * step)] as string,
  )
  const lines: ScoredLine[] = []
  const situations: Record<string, ReturnType<typeof scoreLines>> = {}
  let seconds = 0
  let unseen = 0
  for (const id of chosen) {
    options.signal.throwIfAborted()
    const { articleBody, url } = truth[id] as GroundTruth[string]
    const bytes = gunzipSync(readFileSync(join(options.data, 'extraction/pages', `${id}.html.gz`)))
    const flat = flattenPage(bytes.toString('utf8'))
    const gold = goldLines(flat, articleBody, readReport(bytes, { location: id, format: 'html' }, context))
    const fold = foldOf(url)
    if (!fold) unseen += 1
    const text = flat.map((line) => line.text).join('\n')
    const found = judge(text, fold ?? weights)
    lines.push(
      ...found.map((predicted, index) => ({ predicted, ...(gold[index] === undefined ? {} : { gold: gold[index] }) })),
    )
    options.predict?.({ id, predicted: found, gold })
  }
  for (const { name, reports } of goldSituations(options.data, options.split)) {
    const scored = reports.flatMap(({ text, belongs }) =>
      judge(text, weights).map((predicted, index) => ({
        predicted,
        ...(belongs[index] === undefined ? {} : { gold: belongs[index] }),
      })),
    )
    situations[name] = scoreLines(scored)
  }
  return {
    split: options.split ?? 'dev',
    sources: ['extraction/ground-truth.json', 'extraction/pages'],
    count: chosen.length,
    seconds,
    metrics: scoreLines(lines),
    baseline: { name: 'keep everything', metrics: scoreLines(lines.map((line) => ({ ...line, predicted: true }))) },
    sets: { pages: scoreLines(lines), ...situations },
    warnings: [
      `${chosen.length - unseen} of ${chosen.length} pages are of sites in the training set and were judged by weights that had not seen the site`,
    ],
  }

  /** Whether each line of a text lies mostly in blocks of the report. */
  function judge(text: string, model: Weights): boolean[] {
    const reading = readReport(new TextEncoder().encode(text), { location: 'page.txt', format: 'text' }, context)
    if (!reading) return []
    const start = performance.now()
    const blocks = textBlocks(reading, model)
    seconds += (performance.now() - start) / 1000
    return judgeLines(reading, blocks)
  }
}

function judgeLines(reading: Reading, blocks: readonly Block[]): boolean[] {
  const kept = blocks.filter(({ role }) => reportRoles.has(role))
  let at = 0
  return reading.text.split('\n').map((line) => {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    let own = 0
    for (const block of kept) own += overlapLength(span, block)
    return line.length > 0 && own * 2 > line.length
  })
}

function readTruth(path: string): GroundTruth {
  if (!existsSync(path)) throw new NoData(`no labelled data at ${path}`)
  return JSON.parse(readFileSync(path, 'utf8')) as GroundTruth
}
