import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attribution, Layers } from '../../src/model/index.ts'
import { annotateText } from '../annotate-text.ts'
import { type Engine, type EvalTask, type Metrics, NoData, precisionRecall } from '../task.ts'
import { quotationsOnly } from './baseline.ts'
import { readBrat } from './brat.ts'
import { calibrationError, confidencesOf, type Given, isJudged } from './confidence.ts'
import { toLabels } from './labels.ts'
import { linksOf, toGoldForm } from './links.ts'
import { readPlain } from './read-text.ts'
import { type Counts, countExact, countTokens, types } from './score.ts'
import { type Article, readWindows, rebuildArticles } from './windows.ts'

/** Ids of annotated files end in the annotator's mark, which the text's file name lacks. */
const annotator = /_[0-9a-f]{4}$/u

export const task: EvalTask = {
  name: 'attribution',
  summary: 'who said what: sources, cues and contents of PolNeAR, exact spans',
  metrics: ['contentF1', 'sourceF1', 'cueF1', 'linkF1'],
  async run({ data, split = 'dev', sample, engine, signal, predict }) {
    const base = join(data, 'attribution/polnear')
    const file = `${split === 'dev' ? 'valid' : split}.bio.jsonl`
    if (!existsSync(join(base, file))) throw new NoData(`attribution/polnear/${file}`)
    const articles = sampled(rebuildArticles(readWindows(readFileSync(join(base, file), 'utf8'))), sample)
    const ours = newTally()
    const naive = newTally()
    let seconds = 0
    const given: Given[] = []
    for (const [index, article] of articles.entries()) {
      signal.throwIfAborted()
      const found = await annotate(article.text, engine, signal)
      seconds += found.seconds
      const labels = count(article, found.attributions, ours)
      if (sample === undefined && isJudged(index)) given.push(...confidencesOf(article, found.attributions))
      count(article, quotationsOnly(article.text, found.blocks), naive)
      predict?.({ id: article.id, predicted: labels, gold: article.windows.map(({ window }) => window.labels) })
    }
    const folder = join(base, split)
    const linked = existsSync(join(folder, 'attributions'))
    if (linked) seconds += await countLinks(folder, sample, engine, ours, naive, signal)
    return {
      split,
      sources: [`attribution/polnear/${file}`, ...(linked ? [`attribution/polnear/${split}`] : [])],
      count: articles.length,
      seconds,
      metrics: metricsOf(ours, linked),
      baseline: { name: 'quotations, nearest said, nearest name', metrics: metricsOf(naive, linked) },
      sets: {
        partial: partialOf(ours),
        ...(given.length === 0 ? {} : { confidence: { calibrationError: calibrationError(given) } }),
      },
    }
  },
}

interface Tally {
  readonly exact: Record<string, Counts>
  readonly tokens: Record<string, Counts>
  readonly links: Counts
}

function newTally(): Tally {
  return { exact: {}, tokens: {}, links: { correct: 0, predicted: 0, gold: 0 } }
}

function sampled<Item>(items: readonly Item[], sample: number | undefined): readonly Item[] {
  if (sample === undefined || sample >= items.length) return items
  return Array.from({ length: sample }, (_, index) => items[Math.floor((index * items.length) / sample)] as Item)
}

async function annotate(
  text: string,
  engine: Engine,
  signal: AbortSignal,
): Promise<{ attributions: readonly Attribution[]; blocks: Layers['blocks']; seconds: number }> {
  const { blocks } = readPlain(text)
  const given = { blocks, metadata: { authors: [], genre: 'news', credits: [] }, names: [], times: [] } as const
  const read = await annotateText(text, engine, given, ['sentences', 'syntax'], signal)
  const start = performance.now()
  const { attributions } = await annotateText(text, engine, { ...given, ...read }, ['attributions'], signal)
  return { attributions, blocks, seconds: (performance.now() - start) / 1000 }
}

function count(article: Article, found: readonly Attribution[], tally: Tally): string[][] {
  const labels = toLabels(article, found)
  for (const [index, { window }] of article.windows.entries()) {
    countExact(window.labels, labels[index] as string[], tally.exact)
    countTokens(window.labels, labels[index] as string[], tally.tokens)
  }
  return labels
}

async function countLinks(
  folder: string,
  sample: number | undefined,
  engine: Engine,
  ours: Tally,
  naive: Tally,
  signal: AbortSignal,
): Promise<number> {
  let seconds = 0
  for (const name of sampled(readdirSync(join(folder, 'attributions')).sort(), sample)) {
    signal.throwIfAborted()
    const id = name.replace(/\.ann$/u, '')
    const text = readFileSync(join(folder, 'text', `${id.replace(annotator, '')}.txt`), 'utf8')
    const gold = readBrat(readFileSync(join(folder, 'attributions', name), 'utf8')).flatMap((item) =>
      linksOf(text, item),
    )
    const found = await annotate(text, engine, signal)
    seconds += found.seconds
    addLinks(gold, text, found.attributions, ours)
    addLinks(gold, text, quotationsOnly(text, found.blocks), naive)
  }
  return seconds
}

function addLinks(gold: readonly string[], text: string, found: readonly Attribution[], { links }: Tally): void {
  const right = new Set(gold)
  const predicted = new Set(toGoldForm(text, found).flatMap((item) => linksOf(text, item)))
  links.gold += right.size
  links.predicted += predicted.size
  links.correct += [...predicted].filter((link) => right.has(link)).length
}

function metricsOf({ exact, links }: Tally, linked: boolean): Metrics {
  const f1 = ({ correct, predicted, gold }: Counts) => precisionRecall(correct, predicted, gold).f1
  const spans = types.map((type) => [`${type}F1`, f1(exact[type] ?? { correct: 0, predicted: 0, gold: 0 })] as const)
  return { ...Object.fromEntries(spans), ...(linked ? { linkF1: f1(links) } : {}) }
}

/** Precision and recall of exact spans, and F1 of tokens: how much is there where an end is not exact. */
function partialOf({ exact, tokens }: Tally): Metrics {
  return Object.fromEntries(
    types.flatMap((type) => {
      const spans = exact[type] ?? { correct: 0, predicted: 0, gold: 0 }
      const words = tokens[type] ?? { correct: 0, predicted: 0, gold: 0 }
      const { precision, recall } = precisionRecall(spans.correct, spans.predicted, spans.gold)
      return [
        [`${type}Precision`, precision],
        [`${type}Recall`, recall],
        [`${type}TokenF1`, precisionRecall(words.correct, words.predicted, words.gold).f1],
      ]
    }),
  )
}
