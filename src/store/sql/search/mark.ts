import type { Span } from '../../../model/index.ts'
import type { Term } from './parse-query.ts'
import type { Word } from './split-words.ts'

/** Ranges of a text that a query asks for, in order. */
export function findMarks(
  words: readonly Word[],
  terms: readonly Term[],
  stems: ReadonlyMap<string, string>,
): readonly Span[] {
  const marks: Span[] = []
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  for (const [at, word] of words.entries()) {
    for (const term of wanted) {
      const run = words.slice(at, at + term.words.length)
      if (run.length < term.words.length || !run.every((one, index) => isOne(one.word, term.words[index] ?? '', stems)))
        continue
      const end = run.at(-1)?.end ?? word.end
      const last = marks.at(-1)
      if (last !== undefined && last.end >= word.start)
        marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, end) }
      else marks.push({ start: word.start, end })
    }
  }
  return marks
}

function isOne(word: string, wanted: string, stems: ReadonlyMap<string, string>): boolean {
  if (word === wanted) return true
  const stem = stems.get(word) ?? word
  return stem !== '' && stem === stems.get(wanted)
}

/** Longest passage of a report that is shown, in characters. */
const passageLength = 280

/** The stretch of a text, within given ranges, that holds most marks; the first of equals, and the beginning where there is none. */
export function choosePassage(text: string, ranges: readonly Span[], marks: readonly Span[]): Span {
  const [first = { start: 0, end: text.length }] = ranges
  const inside = marks.filter((mark) => ranges.some(({ start, end }) => mark.start >= start && mark.end <= end))
  let best: readonly Span[] = []
  for (const [at, mark] of inside.entries()) {
    let last = at
    while ((inside[last + 1]?.end ?? Number.POSITIVE_INFINITY) - mark.start < passageLength) last += 1
    if (last - at + 1 > best.length) best = inside.slice(at, last + 1)
  }
  const from = best[0]?.start ?? first.start
  const range = ranges.find(({ start, end }) => from >= start && from < end) ?? first
  return wholeWords(text, from, Math.max(best.at(-1)?.end ?? 0, from), range)
}

/** Widened to sentences where they end nearby, else to whole words. */
function wholeWords(text: string, from: number, to: number, range: Span): Span {
  const room = Math.max(passageLength - (to - from), 0)
  let start = Math.max(range.start, from - Math.floor(room / 2))
  const before = text.slice(start, from)
  const opening = [...before.matchAll(/[.!?]["'”’)]*\s+|\n\s*/g)].at(-1)
  if (opening !== undefined) start += opening.index + opening[0].length
  else if (start > range.start) start += Math.max(before.search(/\s/), -1) + 1
  let end = Math.min(range.end, Math.max(start + passageLength, to))
  const after = text.slice(to, end)
  const closing = [...after.matchAll(/[.!?]["'”’)]*(?=\s)|(?=\n)/g)].at(-1)
  if (closing !== undefined) end = to + closing.index + closing[0].length
  else if (end < range.end) end = to + Math.max(after.search(/\s\S*$/), 0)
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}
