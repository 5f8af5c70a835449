import type { AnnotatedReport, Attribution, Id, Passage, Span } from '../model/index.ts'
import { type Memo, noMemo } from './memo.ts'

/** Words of a quotation that another report dates. */
export interface QuotedElsewhere {
  /** ISO day on which the words were said, at the earliest. */
  readonly date: string
  /** The words in the report that gives no date. */
  readonly here: Passage
  /** The time expression that dates them in the other. */
  readonly there: Passage
}

/** So many words in a row, verbatim, are the same words: fewer may be a standing phrase. */
const minimumWords = 8

interface Word extends Span {
  readonly plain: string
}

interface DatedQuotation {
  readonly report: Id
  readonly date: string
  readonly words: readonly string[]
  readonly there: Passage
}

/**
 * For each report without a date the latest-dated quotation in it, of those whose day another report tells.
 *
 * A quotation counts where all its words, eight at least, stand in the report in a row.
 */
export function findDatedQuotations(
  undated: readonly AnnotatedReport[],
  reports: readonly AnnotatedReport[],
  memo: Memo = noMemo,
): ReadonlyMap<Id, QuotedElsewhere> {
  const index = new Map<string, DatedQuotation[]>()
  for (const report of reports) {
    for (const quotation of memo.keep('dated quotations', report, quotationsOf)) {
      const key = quotation.words.slice(0, minimumWords).join(' ')
      index.set(key, [...(index.get(key) ?? []), quotation])
    }
  }
  const found = new Map<Id, QuotedElsewhere>()
  if (index.size === 0) return found
  for (const report of undated) {
    const best = latestQuotation(report, index)
    if (best) found.set(report.reading.id, best)
  }
  return found
}

function latestQuotation(
  report: AnnotatedReport,
  index: ReadonlyMap<string, readonly DatedQuotation[]>,
): QuotedElsewhere | undefined {
  const { id, text } = report.reading
  const words = report.layers.sentences.flatMap((sentence) => wordsOf(text, sentence))
  let best: QuotedElsewhere | undefined
  for (let at = 0; at + minimumWords <= words.length; at += 1) {
    const key = words
      .slice(at, at + minimumWords)
      .map((word) => word.plain)
      .join(' ')
    for (const quotation of index.get(key) ?? []) {
      if (quotation.report === id || !quotation.words.every((word, order) => words[at + order]?.plain === word))
        continue
      const start = (words[at] as Word).start
      const end = (words[at + quotation.words.length - 1] as Word).end
      const candidate = {
        date: quotation.date,
        here: { report: id, start, end, quote: text.slice(start, end) },
        there: quotation.there,
      }
      if (best === undefined || isBefore(best, candidate)) best = candidate
    }
  }
  return best
}

/** Whether another is later, or of two on one day the one to show: by place, then by report. */
function isBefore(best: QuotedElsewhere, other: QuotedElsewhere): boolean {
  if (best.date !== other.date) return best.date < other.date
  if (best.here.start !== other.here.start) return other.here.start < best.here.start
  if (best.there.report !== other.there.report) return other.there.report < best.there.report
  return other.there.start < best.there.start
}

function quotationsOf({ reading, layers }: AnnotatedReport): DatedQuotation[] {
  const { id, text } = reading
  return layers.attributions.flatMap((attribution) => {
    const time = attribution.time === undefined ? undefined : layers.times[attribution.time]
    const date = time?.when?.earliest?.slice(0, 10)
    if (time === undefined || date === undefined || date.length < 10 || !isQuotation(attribution)) return []
    const there = { report: id, start: time.start, end: time.end, quote: text.slice(time.start, time.end) }
    return attribution.content.flatMap((piece) => {
      const words = wordsOf(text, piece).map((word) => word.plain)
      return words.length < minimumWords ? [] : [{ report: id, date, words, there }]
    })
  })
}

function isQuotation({ form }: Attribution): boolean {
  return form === 'direct'
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    plain: match[0].toLowerCase().replaceAll('’', "'"),
  }))
}
