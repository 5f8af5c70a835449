import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { blocks } from '../../src/annotate/blocks/blocks.ts'
import { metadata } from '../../src/annotate/metadata/metadata.ts'
import type { Layers, Reading, StageContext } from '../../src/model/index.ts'
import { readReport } from '../../src/read/read-report.ts'
import { type EvalTask, NoData } from '../task.ts'
import { scoreDates } from './score-dates.ts'

interface Gold {
  readonly [url: string]: { readonly file: string; readonly date: string }
}

/** Dates of publication of web pages, to the day, from what is on the page alone. */
export const task: EvalTask = {
  name: 'pubdate',
  summary: 'publication dates of web pages, right to the day',
  metrics: ['f1', 'precision', 'recall'],
  async run(options) {
    const folder = join(options.data, 'pubdate')
    const gold = readGold(join(folder, 'gold.json'))
    const context: StageContext = { signal: options.signal, now: new Date(), report: () => undefined }
    const items = sampled(Object.entries(gold), options.sample)
    const found: { gold: string; predicted?: string; naive?: string }[] = []
    let seconds = 0
    for (const [url, { file, date }] of items) {
      options.signal.throwIfAborted()
      const bytes = gunzipSync(readFileSync(join(folder, 'pages', `${file}.gz`)))
      const reading = readReport(bytes, { location: file, format: 'html' }, context)
      const start = performance.now()
      const predicted = reading ? await publicationDay(reading, context) : undefined
      seconds += (performance.now() - start) / 1000
      const naive = reading ? firstDeclared(reading) : undefined
      found.push({ gold: date, ...(predicted ? { predicted } : {}), ...(naive ? { naive } : {}) })
      options.predict?.({ id: url, predicted: predicted ?? '', gold: date })
    }
    return {
      split: options.split ?? 'all',
      sources: ['pubdate/gold.json', 'pubdate/pages'],
      count: items.length,
      seconds,
      metrics: scoreDates(found),
      baseline: {
        name: 'first of JSON-LD datePublished and article:published_time',
        metrics: scoreDates(
          found.map(({ gold: date, naive }) => ({ gold: date, ...(naive ? { predicted: naive } : {}) })),
        ),
      },
    }
  },
}

function sampled<Item>(items: readonly Item[], size = items.length): readonly Item[] {
  if (size >= items.length) return items
  return Array.from({ length: size }, (_, index) => items[Math.floor((index * items.length) / size)] as Item)
}

const noLayers: Pick<Layers, never> = {}

async function publicationDay(reading: Reading, context: StageContext): Promise<string | undefined> {
  const found = await blocks.annotate(reading, noLayers, context)
  const { published } = await metadata.annotate(reading, { blocks: found }, context)
  return published?.edtf.slice(0, 10)
}

/** What a reader of the two commonest fields alone would say. */
function firstDeclared(reading: Reading): string | undefined {
  const field = reading.fields.find(
    ({ field: name }) => name === 'jsonld.datePublished' || name === 'meta.article:published_time',
  )
  return /^\d{4}-\d{2}-\d{2}/u.exec(field?.value ?? '')?.[0]
}

function readGold(path: string): Gold {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Gold
  } catch (cause) {
    throw new NoData(`no labelled data at ${path}`, { cause })
  }
}
