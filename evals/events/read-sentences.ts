import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/index.ts'
import { NoData } from '../task.ts'

/** A sentence in which a source is said to do something to a target. */
export interface MarkedSentence {
  readonly id: string
  readonly text: string
  readonly source: Span
  readonly target: Span
  /** Root type, YIELD for CONCEDE and RETREAT. */
  readonly type: string
  /** Quad class, 1 to 4. */
  readonly quad: number
}

/** Every how many sentences, in the order of their numbers, one is of the dev part. */
const devStride = 5

/** The sentences of a part: `train` and `dev` divide PLV_train.tsv, `test` is PLV_test.tsv whole. */
export function readSentences(data: string, split: string): MarkedSentence[] {
  if (split === 'test') return readFile(join(data, 'events', 'PLV_test.tsv'))
  const all = readFile(join(data, 'events', 'PLV_train.tsv'))
  const ids = [...new Set(all.map(({ id }) => Number(id)))].sort((left, right) => left - right)
  const dev = new Set(ids.filter((_, index) => index % devStride === devStride - 1).map(String))
  if (split === 'all') return all
  return all.filter(({ id }) => dev.has(id) === (split === 'dev'))
}

function readFile(path: string): MarkedSentence[] {
  if (!existsSync(path)) throw new NoData(`no ${path}`)
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/)
  const names = head.split('\t')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t')
      const cell = (name: string) => cells[names.indexOf(name)] ?? ''
      return {
        id: cell('sentence_id'),
        ...readMarks(cell('marked_sentence'), cell('source'), cell('target')),
        type: cell('gold_root'),
        quad: Number(cell('gold_penta')),
      }
    })
}

/** A sentence without its marks, and where its source and target stand: the first of each where several are marked. */
export function readMarks(
  marked: string,
  source: string,
  target: string,
): Pick<MarkedSentence, 'text' | 'source' | 'target'> {
  const open: Record<string, number> = {}
  const spans: Record<string, Span> = {}
  let text = ''
  let last = 0
  for (const mark of marked.matchAll(/<(\/?)([st])>/g)) {
    text += marked.slice(last, mark.index)
    last = mark.index + mark[0].length
    const name = mark[2] as string
    if (mark[1] === '') open[name] = text.length
    else spans[name] ??= { start: open[name] ?? 0, end: text.length }
  }
  text += marked.slice(last)
  return { text, source: spans.s ?? find(text, source), target: spans.t ?? find(text, target) }
}

function find(text: string, words: string): Span {
  const start = Math.max(0, text.indexOf(words))
  return { start, end: start + words.length }
}
