import type { Judgement } from '../../model/index.ts'
import type { SharedText } from './compare/compare-reports.ts'
import type { Precedence } from './compare/precedence.ts'

/** What a pair of reports is to each other. */
export type Relation = 'copy' | 'version' | 'passages'

/** A judged pair: the later report repeats the earlier one, wholly or in passages. */
export interface JudgedPair {
  readonly relation: Relation
  readonly verdict: Judgement['verdict']
  /** Share of the later report's own words that repeat the earlier one, 0 to 100. */
  readonly score: number
  readonly reasons: readonly string[]
}

/** Share of a report's own words from which it is a copy; chosen by the `copies` task. */
const copyShare = 0.5

/** Lower share that is enough where most of the earlier report is in it: a reprint with much added. */
const extendedShare = 0.3
const mostOfEarlier = 0.75

/** Lower share that is enough where this much of all words is shared: a reprint that is mostly quotations. */
const quotingShare = 0.3
const mostOfAllWords = 0.7

/** Share from which a pair is recorded as one that might be a copy. */
const unsureShare = 0.2

/** Fewest own words that make a copy: less is a shared sentence or two. */
const fewestWords = 20

/** Judges what a later report is to an earlier one, with the reasons that a reader is shown. */
export function judgePair(
  shared: SharedText,
  { first, ground }: Precedence,
  sameOutlet: boolean,
  isSoon: boolean,
): JudgedPair {
  const [laterShare, earlierShare] =
    first === 'left' ? [shared.shareRight, shared.shareLeft] : [shared.shareLeft, shared.shareRight]
  const enough = shared.words >= fewestWords
  const allShare = first === 'left' ? shared.wholeRight : shared.wholeLeft
  const extended = laterShare >= extendedShare && earlierShare >= mostOfEarlier
  const quoting = laterShare >= quotingShare && allShare >= mostOfAllWords
  const whole = enough && (laterShare >= copyShare || extended || quoting)
  // Versions of one page are known by their address.
  const relation = !whole || ground === 'version' ? 'passages' : sameOutlet && isSoon ? 'version' : 'copy'
  const score = Math.round(100 * laterShare)
  const reasons = [
    `${score} % of the later report's own words repeat the earlier one, which has ${Math.round(100 * earlierShare)} % of its words in it`,
    `${shared.stretches.length} shared ${shared.stretches.length === 1 ? 'passage' : 'passages'}, the longest of ${shared.longest} words`,
    ...(sameOutlet ? ['both are by the same outlet'] : []),
    precedenceReasons[ground],
  ]
  const verdict = whole ? 'same' : laterShare >= unsureShare && enough ? 'unsure' : 'different'
  return { relation, verdict, score, reasons }
}

const precedenceReasons: Readonly<Record<Precedence['ground'], string>> = {
  version: 'the later one is a later version of the same page',
  credit: 'the later one credits the outlet of the earlier one',
  mention: 'the later one names the outlet of the earlier one as a source',
  time: 'the earlier one was published first',
  containment: 'the earlier one holds more of the other; no date or credit tells who was first',
  id: 'nothing tells who was first; the order is by id',
}
