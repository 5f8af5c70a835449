import type { Span } from '../model/index.ts'
import { trimSpan } from './span.ts'

/**
 * Splits a range of text into sentences. Sentences lie within the range, in order, without white space at their ends.
 *
 * A closing quotation mark or bracket goes with the sentence before it; quotations of several sentences are split.
 */
export function splitSentences(text: string, range: Span): Span[] {
  const sentences: Span[] = []
  let start = range.start
  const mark = /[.!?…]+["'”’»)\]]*(?=\s|$)|\n[ \t]*\n/gu
  mark.lastIndex = range.start
  for (let match = mark.exec(text); match && match.index < range.end; match = mark.exec(text)) {
    const end = Math.min(match.index + match[0].length, range.end)
    if (match[0].startsWith('\n') || endsSentence(text, match.index, end, start, range.end)) {
      push(text, sentences, { start, end })
      start = end
    }
  }
  push(text, sentences, { start, end: range.end })
  return sentences
}

/** Abbreviations that stand before a name or number, so that a capital after them says nothing. */
const beforeNames =
  /(?:^|[\s("'“‘[])(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|cpl|sgt|adm|sen|rep|gov|pres|sec|min|amb|rev|hon|fr|st|mt|ft|messrs|mmes|sr|jr|vs|v|no|nos|art|fig|vol|pp?|cf|e\.g|i\.e|al|approx|ca|supt|det|insp|cmdr|brig|pvt|spc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu

/** A single capital before the stop: an initial ('Donald J. Trump'), or the end of 'U.S.'. */
const initial = /(?:^|[\s("'“‘[.-])\p{Lu}$/u

function endsSentence(text: string, stop: number, end: number, start: number, limit: number): boolean {
  const next = /^\s+(["'“‘«([]*)(\S)/u.exec(text.slice(end, Math.min(end + 12, limit)))
  if (!next) return true
  const follows = next[2] as string
  const mark = text[stop] as string
  if (/\p{Ll}/u.test(follows)) return false
  if (mark !== '.' || end - stop > 1) return true
  const before = text.slice(Math.max(start, stop - 16), stop)
  if (beforeNames.test(before)) return false
  if (initial.test(before)) return endsAfterInitial(text, before, end)
  return true
}

/** 'U.S.' ends a sentence only before a word that commonly opens one. */
function endsAfterInitial(text: string, before: string, end: number): boolean {
  const opener =
    /^\s+["“‘]*(The|A|An|In|On|At|It|He|She|They|We|I|But|And|This|That|These|Those|His|Her|Their|If|When|While|After|Before|As|For|There|Some|Many|Its)\b/u
  return /\p{Lu}\.\p{Lu}$/u.test(before) && opener.test(text.slice(end, end + 16))
}

function push(text: string, sentences: Span[], span: Span): void {
  const trimmed = trimSpan(text, span)
  if (trimmed.end > trimmed.start) sentences.push(trimmed)
}
