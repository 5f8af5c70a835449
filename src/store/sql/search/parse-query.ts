import { PipelineError } from '../../../model/index.ts'
import { splitWords } from './split-words.ts'

/** One thing that must be there, or must not: a word, or words that follow each other. */
export interface Term {
  readonly words: readonly string[]
  readonly isExcluded: boolean
}

/** Longest query, in characters, and most terms in it. */
const longestQuery = 1000
const mostTerms = 40

/**
 * What a query asks for: words, "phrases", -without. 'T-72' and 'Jong-un' are phrases of their parts.
 *
 * @throws usage
 */
export function parseQuery(query: string): readonly Term[] {
  if (query.length > longestQuery)
    throw new PipelineError('usage', `a search has at most ${longestQuery} characters; this one has ${query.length}`)
  const terms = Array.from(query.matchAll(/(-?)"([^"]*)"?|(\S+)/g), ([, minus, phrase, word]): Term => {
    const isExcluded = phrase === undefined ? /^-./.test(word ?? '') : minus === '-'
    return { words: splitWords(phrase ?? word ?? '').map((one) => one.word), isExcluded }
  }).filter(({ words }) => words.length > 0)
  if (terms.length > mostTerms) throw new PipelineError('usage', `a search has at most ${mostTerms} words`)
  if (terms.length === 0 && query.trim() !== '')
    throw new PipelineError('usage', `there is no word in '${query}' to search for`)
  return terms
}
