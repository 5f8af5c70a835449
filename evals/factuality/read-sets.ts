import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoData } from '../task.ts'

export const setNames = ['UW', 'MEANTIME', 'UDS_IH2'] as const

/** A sentence put back into running text, with its labelled words. */
export interface LabelledSentence {
  readonly id: string
  readonly text: string
  readonly targets: readonly LabelledWord[]
}

export interface LabelledWord {
  /** Offset of the word in the text. */
  readonly start: number
  readonly end: number
  /** -3 (surely not) to 3 (surely so). */
  readonly value: number
}

interface Line {
  readonly text: string
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[]
}

/** Path of a set's part, relative to the data folder. */
export function setPath(set: string, split: string): string {
  return `factuality/${set}/${split}.jsonl`
}

/** The sentences of one set's part. @throws NoData */
export function readSet(data: string, set: string, split: string): LabelledSentence[] {
  const path = setPath(set, split)
  if (!existsSync(join(data, path))) throw new NoData(`no ${path} in ${data}`)
  return readFileSync(join(data, path), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => readSentence(`${set}/${split}/${index}`, JSON.parse(line) as Line))
}

function readSentence(id: string, { text: tokenised, targets }: Line): LabelledSentence {
  const words = tokenised.split(' ')
  const starts: number[] = []
  let text = ''
  for (const [index, word] of words.entries()) {
    const written = untokenised.get(word) ?? word
    if (index > 0 && !joins(words[index - 1] ?? '', word)) text += ' '
    starts.push(text.length)
    text += written
  }
  return {
    id,
    text,
    targets: targets.flatMap(({ span1: [first, last], label }) => {
      const start = starts[first]
      const end = starts[last - 1]
      if (start === undefined || end === undefined) return []
      return {
        start,
        end: end + (untokenised.get(words[last - 1] ?? '') ?? words[last - 1] ?? '').length,
        value: label,
      }
    }),
  }
}

const untokenised: ReadonlyMap<string, string> = new Map([
  ['``', '"'],
  ["''", '"'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
])

/** Whether a token is written without a space before it. */
function joins(before: string, word: string): boolean {
  return (
    /^(?:n't|'(?:s|re|ve|ll|d|m)|[,.;:?!%)\]]|''|-RRB-|\.\.\.)$/i.test(word) || /^(?:``|\(|\[|\$|-LRB-)$/.test(before)
  )
}
