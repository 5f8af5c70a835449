import type { Sentence, Span, Token } from '../../model/index.ts'
import type { Quotation } from '../../text/quotations.ts'
import { indexAt } from '../../text/span.ts'

/** A token with what the analysis of clauses asks of it. */
export interface Word extends Token {
  readonly text: string
  readonly lower: string
  /** Index into the quotations it lies in, its own marks included; -1 outside. */
  readonly quotation: number
  /** Index into the paragraphs. */
  readonly paragraph: number
}

/** A sentence as a range of words. */
export interface WordRange {
  /** Index of the first word. */
  readonly from: number
  /** Index after the last word. */
  readonly to: number
}

/** Words of a text in order; a word split from its sentence is left out. */
export function readWords(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  paragraphs: readonly Span[],
): Word[] {
  return tokens.map((token) => {
    const word = text.slice(token.start, token.end)
    const quotation = indexAt(quotations, token.start)
    const inside = quotation < quotations.length && (quotations[quotation] as Quotation).start <= token.start
    return {
      ...token,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      quotation: inside ? quotation : -1,
      paragraph: indexAt(paragraphs, token.start),
    }
  })
}

/** The words of each sentence; an empty range for a sentence without words. */
export function wordRanges(words: readonly Word[], sentences: readonly Sentence[]): WordRange[] {
  const ranges: WordRange[] = []
  let at = 0
  for (const index of sentences.keys()) {
    const from = at
    while (at < words.length && (words[at] as Word).sentence === index) at += 1
    ranges.push({ from, to: at })
  }
  return ranges
}
