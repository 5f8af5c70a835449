import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../evals/names/read-text.ts'
import { readTimeml, type TimemlDocument } from '../../evals/timex/read-timeml.ts'
import { task } from '../../evals/timex/run.ts'
import { addCounts, countMatches, noTimes, type ScoredTime, timexMetrics } from '../../evals/timex/score.ts'
import { ask, secondsOf } from './ask.ts'
import type { Comparison } from './run.ts'

const split = 'aquaint'

/** Time expressions: where they are, and what day they mean. */
export async function compareTimes(data: string): Promise<Comparison[]> {
  const folder = join(data, 'timex', split)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
  const documents = files.map((name) => readTimeml(name, readFileSync(join(folder, name), 'utf8')))
  const { signal } = new AbortController()
  await task.run({ data, split, engine: 'rules', signal, sample: 10 })
  const own = await task.run({ data, split, engine: 'rules', signal })
  const seconds = own.seconds + (await secondsBefore(documents, signal))
  const answers = ask<ScoredTime[]>(
    'chrono-times.mjs',
    documents.map(({ id, text, created }) => ({ id, text, created })),
  )
  const found = typeof answers === 'string' ? new Map() : new Map(answers.map((answer) => [answer.id, answer.found]))
  const counts = documents.reduce(
    (sum, document) => addCounts(sum, countMatches(found.get(document.id) ?? [], document.times)),
    noTimes,
  )
  const theirs = timexMetrics(counts)
  const names = { strictF1: 'exact span F1', relaxedF1: 'overlap F1', valueF1: 'value F1' } as const
  return (['strictF1', 'relaxedF1', 'valueF1'] as const).map((metric) => ({
    task: 'times',
    rival: 'chrono-node 2.10.3',
    metric: names[metric],
    unit: 'documents',
    count: documents.length,
    ours: { quality: own.metrics[metric] ?? 0, seconds },
    theirs: typeof answers === 'string' ? answers : { quality: theirs[metric], seconds: secondsOf(answers) },
  }))
}

/** What ours needs before the time expressions: sentences, tokens, tags (and, a little more than needed, names). */
async function secondsBefore(documents: readonly TimemlDocument[], signal: AbortSignal): Promise<number> {
  const started = performance.now()
  for (const { text } of documents) await readText(text, signal)
  return (performance.now() - started) / 1000
}
