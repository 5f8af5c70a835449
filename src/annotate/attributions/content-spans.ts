import type { StatementForm } from '../../model/index.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'

const marks = /^["'“”‘’«»„`]+$/u
const separators = /^(?:[,;:]|[—–-]+)$/u

/** A content's words without outer quotation marks, leading 'that' and comma, and final stop or comma. */
export function trimContent(analysis: Analysis, range: WordRange): WordRange | undefined {
  const { words } = analysis
  let { from, to } = range
  const text = (at: number) => (words[at] as Word).text
  while (from < to && (separators.test(text(from)) || opens(analysis, from, to))) from += 1
  if (from + 1 < to && text(from).toLowerCase() === 'that' && introduces(words, from)) {
    from += 1
    while (from < to && (separators.test(text(from)) || opens(analysis, from, to))) from += 1
  }
  while (to > from && (/^(?:\.|[,;:]|\.{3}|…)$/u.test(text(to - 1)) || closes(analysis, from, to))) to -= 1
  return to > from ? { from, to } : undefined
}

/** Whether a 'that' is the conjunction: no verb follows, as after the pronoun of 'That is it'. */
function introduces(words: readonly Word[], at: number): boolean {
  const next = words[at + 1] as Word
  return next.pos !== 'AUX' && next.pos !== 'PART' && (next.pos !== 'VERB' || next.lower.endsWith('ing'))
}

/** A mark whose quotation ends with the content or runs past it: an outer one. 'We "may" go' keeps its inner marks. */
function opens(analysis: Analysis, at: number, to: number): boolean {
  const word = analysis.words[at] as Word
  if (!marks.test(word.text)) return false
  const quotation = analysis.quotations[word.quotation] as Quotation | undefined
  if (!quotation) return true
  return (analysis.quoted.get(word.quotation)?.to ?? to) >= to - 1
}

function closes(analysis: Analysis, from: number, to: number): boolean {
  const word = analysis.words[to - 1] as Word
  if (!marks.test(word.text)) return false
  const quotation = analysis.quotations[word.quotation] as Quotation | undefined
  if (!quotation) return true
  // The opening mark was taken off, or stands before the content.
  const start = (analysis.words[from] as Word).start
  return quotation.start < start && quotation.inner.start <= start
}

/** The form of a range: direct where all of its words are quoted, mixed where some are, else indirect. */
export function formOf(analysis: Analysis, range: WordRange): StatementForm {
  let quoted = 0
  let bare = 0
  for (let at = range.from; at < range.to; at += 1) {
    const word = analysis.words[at] as Word
    if (word.pos === 'PUNCT') continue
    if (word.quotation >= 0) quoted += 1
    else bare += 1
  }
  if (quoted === 0) return 'indirect'
  return bare === 0 ? 'direct' : 'mixed'
}
