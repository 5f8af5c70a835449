import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import type { Reading, StageContext } from '../../src/model/index.ts'
import { parsePage } from '../../src/read/html/parse-page.ts'
import { readReport } from '../../src/read/read-report.ts'
import { type EvalOptions, type EvalResult, type EvalTask, NoData } from '../task.ts'
import { matchShingles, type ShingleMatch, scorePages } from './shingle-score.ts'

interface GoldPage {
  readonly articleBody: string
  readonly url: string
}

const goldFile = 'extraction/ground-truth.json'

/** The body of a web page: which of its blocks are the article. */
export const task: EvalTask = {
  name: 'extraction',
  summary: 'body of a web page, 4-gram shingles',
  metrics: ['f1', 'precision', 'recall'],
  run,
}

async function run(options: EvalOptions): Promise<EvalResult> {
  const gold = await readGold(options.data)
  const ids = sampled(Object.keys(gold).sort(), options.sample)
  const found: ShingleMatch[] = []
  const naive: ShingleMatch[] = []
  let milliseconds = 0
  for (const id of ids) {
    options.signal.throwIfAborted()
    const bytes = gunzipSync(await readFile(join(options.data, 'extraction', 'pages', `${id}.html.gz`)))
    const started = performance.now()
    const reading = readReport(bytes, { location: id, format: 'html' }, quiet(options.signal))
    milliseconds += performance.now() - started
    const { articleBody } = gold[id] as GoldPage
    const predicted = reading ? bodyText(reading) : ''
    found.push(matchShingles(articleBody, predicted))
    naive.push(matchShingles(articleBody, readabilityText(bytes)))
    options.predict?.({ id, predicted, gold: articleBody })
  }
  return {
    split: options.split ?? 'dev',
    sources: [goldFile, 'extraction/pages'],
    count: ids.length,
    seconds: milliseconds / 1000,
    metrics: scorePages(found),
    baseline: { name: 'readability', metrics: scorePages(naive) },
  }
}

/** The text of the segments that were taken as the article's body. */
export function bodyText(reading: Reading): string {
  return reading.segments
    .filter((segment) => segment.inBody)
    .map((segment) => reading.text.slice(segment.start, segment.end))
    .join('\n\n')
}

async function readGold(data: string): Promise<Readonly<Record<string, GoldPage>>> {
  try {
    return JSON.parse(await readFile(join(data, goldFile), 'utf8'))
  } catch (error) {
    throw new NoData(goldFile, { cause: error })
  }
}

function sampled(ids: readonly string[], sample: number | undefined): readonly string[] {
  if (!sample || sample >= ids.length) return ids
  return Array.from({ length: sample }, (_, index) => ids[Math.floor((index * ids.length) / sample)] as string)
}

function quiet(signal: AbortSignal): StageContext {
  return { signal, now: new Date(0), report: () => undefined }
}

function readabilityText(bytes: Uint8Array): string {
  const page = parsePage(new TextDecoder().decode(bytes))
  return new Readability(page as never).parse()?.textContent ?? ''
}
