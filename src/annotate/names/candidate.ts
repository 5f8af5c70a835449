import type { Token } from '../../model/index.ts'
import type { TagType } from './tagger/labels.ts'

/** A name on its way: tokens `[first, last]` of the syntax layer. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly type: TagType | 'country'
}

/** A report's words, as the steps of this folder pass them on. */
export interface Document {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** The words of tokens `[first, last]` as they stand. */
export function wordsOf({ text, tokens }: Document, first: number, last: number): string {
  const from = tokens[first]
  const to = tokens[last]
  return from && to ? text.slice(from.start, to.end) : ''
}
