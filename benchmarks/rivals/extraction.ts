import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { task } from '../../evals/extraction/run.ts'
import { matchShingles, scorePages } from '../../evals/extraction/shingle-score.ts'
import { ask, secondsOf } from './ask.ts'
import type { Comparison } from './run.ts'

const rivals = {
  'trafilatura 2.3.1': 'trafilatura_pages.py',
  'newspaper4k 0.9.6': 'newspaper_pages.py',
  'readability 0.6.0 + jsdom': 'readability-pages.mjs',
}

/** Bodies of web pages. */
export async function compareExtraction(data: string): Promise<Comparison[]> {
  const gold = JSON.parse(readFileSync(join(data, 'extraction/ground-truth.json'), 'utf8')) as Record<
    string,
    { readonly articleBody: string }
  >
  const { signal } = new AbortController()
  await task.run({ data, engine: 'rules', signal })
  const own = await task.run({ data, engine: 'rules', signal })
  const ids = Object.keys(gold).sort()
  const items = ids.map((id) => ({ id, path: join(data, 'extraction/pages', `${id}.html.gz`) }))
  return Object.entries(rivals).map(([rival, script]): Comparison => {
    const answers = ask<string>(script, items)
    return {
      task: 'extraction',
      rival,
      metric: '4-gram F1',
      unit: 'pages',
      count: own.count,
      ours: { quality: own.metrics.f1 ?? 0, seconds: own.seconds },
      theirs:
        typeof answers === 'string'
          ? answers
          : {
              quality: scorePages(answers.map(({ id, found }) => matchShingles(gold[id]?.articleBody ?? '', found))).f1,
              seconds: secondsOf(answers),
            },
    }
  })
}
