import { readFileSync } from 'node:fs'

/** A sentence with its gold tree. */
export interface TreeSentence {
  readonly words: readonly string[]
  /** Universal and Penn tag: 'NOUN|NNS'. */
  readonly tags: readonly string[]
  /** Index of the head by word; the number of words at the root. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** The sentences of a CoNLL-U file, without ranges of joined words and empty words. */
export function readTrees(file: string): TreeSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/)
    .map((block) => block.split('\n').map((line) => line.split('\t')))
    .map((rows) => rows.filter(([id]) => /^\d+$/.test(id ?? '')))
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      words: rows.map((row) => row[1] ?? ''),
      tags: rows.map((row) => `${row[3]}|${row[4]}`),
      heads: rows.map((row) => (row[6] === '0' ? rows.length : Number(row[6]) - 1)),
      relations: rows.map((row) => row[7] ?? ''),
    }))
}
