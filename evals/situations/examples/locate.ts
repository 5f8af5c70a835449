import type { Passage, Span } from '../../../src/model/index.ts'

/** The texts of a situation's reports, by the number their files begin with. */
export interface Texts {
  /** The report of a number. @throws Error */
  report(number: string): { readonly id: string; readonly text: string }
}

/** Stands in a quote for whatever lies between its first and last words. */
const gap = ' … '

/**
 * The words of a quote within a range of a text, once and no more. 'first … last' gives all from first to last, 'some [words] here'
 * the words in brackets, 'words #2' their second place.
 *
 * @throws Error
 */
export function locate(text: string, quote: string, within?: Span): Span {
  const inner = /^([^[]*)\[([^\]]+)\]([^[]*)$/s.exec(quote)
  if (inner) {
    const [, before = '', words = '', after = ''] = inner
    const start = locate(text, `${before}${words}${after}`, within).start + before.length
    return { start, end: start + words.length }
  }
  const { words, which } = readWhich(quote)
  const starts = allSpans(text, words, within)
  const found = which === undefined ? starts[0] : starts[which - 1]
  if (found === undefined) throw new Error(`not found: '${quote}'`)
  if (which === undefined && starts.length > 1) throw new Error(`found ${starts.length} times: '${quote}'`)
  return found
}

/** The words of a quote nearest to a passage: first in its own lines beside it, then within it, then elsewhere. @throws Error */
export function locateNear(text: string, quote: string, near: Span): Span {
  const { words, which } = readWhich(quote)
  if (which !== undefined || quote.includes('[')) return locate(text, quote)
  const lineEnd = text.indexOf('\n', near.end)
  const lines = { start: text.lastIndexOf('\n', near.start) + 1, end: lineEnd < 0 ? text.length : lineEnd }
  const spans = allSpans(text, words)
  const inLines = spans.filter(({ start, end }) => lines.start <= start && end <= lines.end)
  const beside = inLines.filter(({ start, end }) => end <= near.start || start >= near.end)
  const among = [beside, inLines, spans].find((some) => some.length > 0) ?? []
  const [best] = [...among].sort((left, right) => distance(left, near) - distance(right, near))
  if (best === undefined) throw new Error(`not found: '${quote}'`)
  return best
}

/** A passage of a report. */
export function passageOf(report: { readonly id: string; readonly text: string }, { start, end }: Span): Passage {
  return { report: report.id, start, end, quote: report.text.slice(start, end) }
}

function distance(left: Span, right: Span): number {
  return Math.max(0, left.start - right.end, right.start - left.end)
}

/** 'words #2' is the second place where the words stand. */
function readWhich(quote: string): { readonly words: string; readonly which?: number } {
  const numbered = /^(.*) #(\d+)$/s.exec(quote)
  return numbered ? { words: numbered[1] ?? '', which: Number(numbered[2]) } : { words: quote }
}

/** Places of whole words; where there are none, also those that cut a word ('winsFri 2 December'). */
function allSpans(text: string, quote: string, within: Span = { start: 0, end: text.length }): Span[] {
  const spans = everySpan(text, quote, within)
  const whole = spans.filter(({ start, end }) => standsAlone(text, start, end))
  return whole.length > 0 ? whole : spans
}

function everySpan(text: string, quote: string, within: Span): Span[] {
  const [first = '', last] = quote.split(gap)
  const spans: Span[] = []
  for (let at = text.indexOf(first, within.start); at >= 0; at = text.indexOf(first, at + 1)) {
    let end = at + first.length
    if (last !== undefined) {
      const lastAt = text.indexOf(last, end)
      if (lastAt < 0) break
      end = lastAt + last.length
    }
    if (end > within.end) break
    spans.push({ start: at, end })
  }
  return spans
}

/** Whether no word is cut at either end. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !(isWord(text, start - 1) && isWord(text, start)) && !(isWord(text, end - 1) && isWord(text, end))
}

function isWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '')
}
