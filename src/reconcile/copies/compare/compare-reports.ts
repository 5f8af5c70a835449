import type { ReportWords, WordRange } from '../report-words.ts'
import { alignWords, type SharedStretch } from './align.ts'

/** What two reports share. */
export interface SharedText {
  /** Stretches that are more than a shared quotation or formula. */
  readonly stretches: readonly SharedStretch[]
  /** Share of each report's own words (those outside quotations) that lie in them. */
  readonly shareLeft: number
  readonly shareRight: number
  /** Own words of the right report in them. */
  readonly words: number
  /** Words in the longest of them. */
  readonly longest: number
}

/** Fewest words outside quotations of a stretch on either side: two reports of one speech share its words and 'he told reporters'. */
const fewestOwn = 6

/** Compares the words of two reports; undefined where they share no passage. */
export function compareReports(left: ReportWords, right: ReportWords): SharedText | undefined {
  const stretches = alignWords(left, right).filter(
    (stretch) => countOwn(left, [stretch.left]) >= fewestOwn && countOwn(right, [stretch.right]) >= fewestOwn,
  )
  if (stretches.length === 0) return undefined
  const ownLeft = countOwn(
    left,
    stretches.map((stretch) => stretch.left),
  )
  const words = countOwn(
    right,
    stretches.map((stretch) => stretch.right),
  )
  return {
    stretches,
    shareLeft: ownLeft / Math.max(1, left.own),
    shareRight: words / Math.max(1, right.own),
    words,
    longest: Math.max(...stretches.map(({ right: { start, end } }) => end - start)),
  }
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
