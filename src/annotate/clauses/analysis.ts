import type { Block, Sentence, Span, Token } from '../../model/index.ts'
import { splitParagraphs } from '../../text/paragraphs.ts'
import { findQuotations, type Quotation } from '../../text/quotations.ts'
import { mendTags } from './mend-tags.ts'
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'
import { quotationRanges, readWords, sentenceRanges, type Word, type WordRange } from './words.ts'

/** What is known of the clauses of a text without a parser; all indexes of words are into `words`. */
export interface Analysis {
  readonly text: string
  readonly words: readonly Word[]
  readonly paragraphs: readonly Span[]
  readonly quotations: readonly Quotation[]
  /** The words of each quotation, by its index. */
  readonly quoted: ReadonlyMap<number, WordRange>
  readonly sentences: readonly AnalysedSentence[]
}

export interface AnalysedSentence extends WordRange {
  readonly index: number
  readonly phrases: readonly NounPhrase[]
  readonly groups: readonly VerbGroup[]
}

/** Finds quotations, noun phrases and verb groups in the blocks that have sentences. */
export function analyse(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Analysis {
  const used = [...new Set(sentences.map((sentence) => sentence.block))].sort((left, right) => left - right)
  const paragraphs = used.flatMap((block) => splitParagraphs(text, blocks[block] as Block))
  const quotations = findQuotations(text, paragraphs)
  const words = mendTags(readWords(text, tokens, quotations, paragraphs))
  const analysed = sentenceRanges(words).map((range, index) => ({
    ...range,
    index,
    phrases: findNounPhrases(words, range),
    groups: findVerbGroups(words, range),
  }))
  return { text, words, paragraphs, quotations, quoted: quotationRanges(words), sentences: analysed }
}

/** The characters of a range of words. */
export function spanOf(words: readonly Word[], range: WordRange): Span {
  return { start: (words[range.from] as Word).start, end: (words[range.to - 1] as Word).end }
}
