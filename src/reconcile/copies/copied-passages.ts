import type { CopiedPassage, Id, Passage, Span } from '../../model/index.ts'
import type { SharedStretch } from './compare/align.ts'
import type { ReportWords, WordRange } from './report-words.ts'

/** An earlier report with what a report shares with it; `stretches` have the earlier report on the left. */
export interface CopySource {
  readonly report: Id
  readonly text: string
  readonly words: ReportWords
  readonly stretches: readonly SharedStretch[]
}

/** Share of a sentence that makes it copied as a whole. */
const wholeSentence = 0.5

/** Fewest words of a part of a sentence that is copied by itself. */
const fewestWords = 8

/** How much more of a sentence a later source must hold to be taken instead of an earlier one. */
const clearlyMore = 0.15

interface Piece extends CopiedPassage {
  readonly sentence: number
  readonly fromSentence: number
}

/** The sentences (or long parts of them) that a report has from earlier ones, each from the earliest that holds it. */
export function copiedSentences(words: ReportWords, sources: readonly CopySource[]): Piece[] {
  const best = new Map<number, { share: number; source: CopySource; range: WordRange; stretch: SharedStretch }>()
  for (const source of sources) {
    for (const stretch of source.stretches) {
      const first = words.sentence[stretch.right.start] as number
      const last = words.sentence[stretch.right.end - 1] as number
      for (let sentence = first; sentence <= last; sentence++) {
        const whole = words.ranges[sentence]
        if (!whole) continue
        const range = { start: Math.max(whole.start, stretch.right.start), end: Math.min(whole.end, stretch.right.end) }
        const share = (range.end - range.start) / (whole.end - whole.start)
        if (share < wholeSentence && range.end - range.start < fewestWords) continue
        if (share > (best.get(sentence)?.share ?? -clearlyMore) + clearlyMore)
          best.set(sentence, { share, source, range, stretch })
      }
    }
  }
  return [...best]
    .sort(([left], [right]) => left - right)
    .map(([sentence, { share, source, range, stretch }]) => {
      const own = share >= wholeSentence ? (words.sentences[sentence] as Span) : wordSpan(words, range)
      const from = sourceRange(source, stretch, range)
      return { ...spanOf(own), from: from.passage, sentence, fromSentence: from.sentence }
    })
}

/** Joins copied sentences that follow each other in both reports into passages. */
export function joinSentences(pieces: readonly Piece[], textOf: (report: Id) => string): CopiedPassage[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const follows =
      last &&
      last.from.report === piece.from.report &&
      piece.sentence - last.sentence === 1 &&
      piece.fromSentence - last.fromSentence <= 1 &&
      piece.from.start >= last.from.start &&
      piece.from.end >= last.from.end
    if (!follows) joined.push(piece)
    else {
      const { report, start } = last.from
      const { end } = piece.from
      joined[joined.length - 1] = {
        start: last.start,
        end: piece.end,
        from: { report, start, end, quote: textOf(report).slice(start, end) },
        sentence: piece.sentence,
        fromSentence: piece.fromSentence,
      }
    }
  }
  return joined.map(({ start, end, from }) => ({ start, end, from }))
}

/** Where the words of a range stand in the source: whole sentences where most of one is meant. */
function sourceRange(
  source: CopySource,
  stretch: SharedStretch,
  range: WordRange,
): { passage: Passage; sentence: number } {
  const start = sourceWord(stretch, range.start, stretch.left.start)
  const end = Math.max(start + 1, sourceWord(stretch, range.end - 1, stretch.left.end - 1) + 1)
  const { sentence, sentences } = source.words
  const [first, last] = [sentence[start] as number, sentence[end - 1] as number]
  const words = wordSpan(source.words, { start, end })
  const snapped = {
    start: mostOf(source.words, first, { start, end }) ? (sentences[first] as Span).start : words.start,
    end: mostOf(source.words, last, { start, end }) ? (sentences[last] as Span).end : words.end,
  }
  const passage = { report: source.report, ...snapped, quote: source.text.slice(snapped.start, snapped.end) }
  return { passage, sentence: last }
}

/** The word of the left side that a word of the right side stands for: the same word, or the nearest that is. */
function sourceWord({ runs, left }: SharedStretch, word: number, otherwise: number): number {
  const run = runs.find(({ end }) => end > word) ?? runs.at(-1)
  if (!run) return otherwise
  return Math.min(left.end - 1, Math.max(left.start, Math.max(word, run.start) + run.shift))
}

/** Whether a range holds most of the words of a sentence. */
function mostOf({ ranges }: ReportWords, index: number, { start, end }: WordRange): boolean {
  const whole = ranges[index]
  return (
    whole !== undefined &&
    Math.min(whole.end, end) - Math.max(whole.start, start) >= wholeSentence * (whole.end - whole.start)
  )
}

function wordSpan({ starts, ends }: ReportWords, { start, end }: WordRange): Span {
  return { start: starts[start] as number, end: ends[end - 1] as number }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
