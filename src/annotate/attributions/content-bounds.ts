import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import type { FoundCue } from './sources.ts'

/** Index after the last word of a sentence that is not its final mark; closing quotation marks are kept. */
export function sentenceEnd(analysis: Analysis, sentence: AnalysedSentence): number {
  let to = sentence.to
  while (to > sentence.from) {
    const word = analysis.words[to - 1] as Word
    if (word.quotation >= 0 || !/^(?:[.!?…:;,]+|__+|-+)$/u.test(word.text)) break
    to -= 1
  }
  return to
}

/** A cue that is quoted has its content within the same quotation. */
export function sharesQuotation(analysis: Analysis, cue: FoundCue, at: number): boolean {
  const { quotation } = analysis.words[cue.head] as Word
  return quotation < 0 || (analysis.words[at] as Word).quotation === quotation
}

/** Where the text goes on after cue and source. */
export function afterCue(cue: FoundCue, source: WordRange | undefined): number {
  return source && source.from >= cue.span.to && source.from - cue.span.to < 2 ? source.to : cue.span.to
}

/** Whether a word is a verb in -ing. */
export function isGerund(word: Word): boolean {
  return word.pos === 'VERB' && word.lower.endsWith('ing')
}

/** The first word of a quotation; it may lie in an earlier sentence. */
export function firstWordOf(analysis: Analysis, quotation: number): number {
  return (analysis.quoted.get(quotation) as WordRange).from
}

/** Index after the last word of a quotation; it may lie in a later sentence. */
export function lastWordOf(analysis: Analysis, quotation: number): number {
  return (analysis.quoted.get(quotation) as WordRange).to
}

/** A count in a few classes. */
export function countClass(count: number): string {
  return count > 12 ? '13+' : count > 6 ? '7-12' : count > 3 ? '4-6' : `${count}`
}
