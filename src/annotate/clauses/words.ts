import type { Span, Token } from '../../model/index.ts'
import type { Quotation } from '../../text/quotations.ts'
import { indexAt } from '../../text/span.ts'

/** A token with what the analysis of clauses asks of it; its `sentence` is an index into the analysed ones. */
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

/** Words that are looked at together; a longer sentence, which is none, is taken in parts. */
const longestSentence = 160

/** Words of a text in order; a word split from its sentence is left out. */
export function readWords(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  paragraphs: readonly Span[],
): Word[] {
  let sentence = -1
  let last = -1
  let count = 0
  return tokens.map((token) => {
    if (token.sentence !== last || count >= longestSentence) {
      sentence += 1
      count = 0
      last = token.sentence
    }
    count += 1
    const word = text.slice(token.start, token.end)
    const quotation = indexAt(quotations, token.start)
    const inside = quotation < quotations.length && (quotations[quotation] as Quotation).start <= token.start
    return {
      ...token,
      sentence,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      quotation: inside ? quotation : -1,
      paragraph: indexAt(paragraphs, token.start),
    }
  })
}

/** The words of each sentence that has any. */
export function sentenceRanges(words: readonly Word[]): WordRange[] {
  return rangesBy(words, ({ sentence }) => sentence).map(({ range }) => range)
}

/** The words of each quotation by its index; a quotation without words has none. */
export function quotationRanges(words: readonly Word[]): ReadonlyMap<number, WordRange> {
  const ranges = rangesBy(words, ({ quotation }) => quotation)
  return new Map(ranges.flatMap(({ key, range }) => (key < 0 ? [] : [[key, range] as const])))
}

function rangesBy(words: readonly Word[], keyOf: (word: Word) => number): { key: number; range: WordRange }[] {
  const ranges: { key: number; range: WordRange }[] = []
  for (let at = 0; at < words.length; ) {
    const key = keyOf(words[at] as Word)
    const from = at
    while (at < words.length && keyOf(words[at] as Word) === key) at += 1
    ranges.push({ key, range: { from, to: at } })
  }
  return ranges
}
