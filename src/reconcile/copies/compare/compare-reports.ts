import type { ReportWords, WordRange } from '../report-words.ts'
import { alignWords, type SeedIndex, type SharedStretch } from './align.ts'

/** What two reports share. */
export interface SharedText {
  /** Stretches that are more than a shared quotation or formula. */
  readonly stretches: readonly SharedStretch[]
  /** Share of each report's own words (those outside quotations) that lie in them. */
  readonly shareLeft: number
  readonly shareRight: number
  /** Share of all words of each report, quoted ones too, that lie in them. */
  readonly wholeLeft: number
  readonly wholeRight: number
  /** Own words of the right report in them. */
  readonly words: number
  /** Words in the longest of them. */
  readonly longest: number
}

/** Fewest same words outside quotations of a stretch: two reports of one speech share its words and 'he told reporters'. */
const fewestOwn = 6

/** Same own words from which a stretch is more than a formula wherever it stands; a shorter one must be most of a sentence. */
const clearlyOwn = 12
const mostOfSentence = 0.8

/** Compares the words of two reports; undefined where they share no passage. */
export function compareReports(left: ReportWords, right: ReportWords, seeds?: SeedIndex): SharedText | undefined {
  const stretches = alignWords(left, right, seeds).filter((stretch) => {
    const own = countOwn(right, stretch.runs)
    return (
      own >= clearlyOwn ||
      (own >= fewestOwn && (holdsSentence(left, stretch.left) || holdsSentence(right, stretch.right)))
    )
  })
  if (stretches.length === 0) return undefined
  const [onLeft, onRight] = [stretches.map((stretch) => stretch.left), stretches.map((stretch) => stretch.right)]
  const words = countOwn(right, onRight)
  return {
    stretches,
    shareLeft: countOwn(left, onLeft) / Math.max(1, left.own),
    shareRight: words / Math.max(1, right.own),
    wholeLeft: countWords(onLeft) / Math.max(1, left.words.length),
    wholeRight: countWords(onRight) / Math.max(1, right.words.length),
    words,
    longest: Math.max(...onRight.map(({ start, end }) => end - start)),
  }
}

/**
 * Own words that a stretch must share to be copied by itself, between reports that do not copy each other, and how many of a sentence that
 * both have whole: people are introduced and much told fact is put in the same dozen words by everybody.
 */
const copiedByItself = 20
const densityByItself = 0.75
const wholeSentenceOwn = 10
const wholeSentenceShare = 0.9

/** Whether a stretch is copied by itself, whatever else the two reports share. */
export function standsAlone(left: ReportWords, right: ReportWords, stretch: SharedStretch): boolean {
  const own = countOwn(right, stretch.runs)
  const longest = Math.max(stretch.left.end - stretch.left.start, stretch.right.end - stretch.right.start)
  if (own >= copiedByItself && stretch.same >= densityByItself * longest) return true
  return (
    own >= wholeSentenceOwn &&
    holdsSentence(left, stretch.left, wholeSentenceShare) &&
    holdsSentence(right, stretch.right, wholeSentenceShare)
  )
}

/** Whether a range has most of a sentence in it. */
function holdsSentence({ sentence, ranges }: ReportWords, { start, end }: WordRange, share = mostOfSentence): boolean {
  for (let index = sentence[start] as number; index <= (sentence[end - 1] as number); index++) {
    const whole = ranges[index]
    if (!whole) continue
    const shared = Math.min(whole.end, end) - Math.max(whole.start, start)
    if (shared >= fewestOwn && shared >= share * (whole.end - whole.start)) return true
  }
  return false
}

/** Words in a set of ranges, each counted once. */
function countWords(ranges: readonly WordRange[]): number {
  let words = 0
  let counted = 0
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    words += Math.max(0, end - Math.max(start, counted))
    counted = Math.max(counted, end)
  }
  return words
}

/** Words outside quotations in a set of ranges, each counted once. */
export function countOwn({ quoted }: ReportWords, ranges: readonly WordRange[]): number {
  let own = 0
  let counted = 0
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    for (let at = Math.max(start, counted); at < end; at++) own += quoted[at] === 0 ? 1 : 0
    counted = Math.max(counted, end)
  }
  return own
}
