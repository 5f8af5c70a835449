import type { Comparison } from '../../comparison.ts'
import type { LocalStatement } from '../local-statement.ts'

/** Content words that two claims must share before anything is said of them. */
const leastShared = 2

/**
 * How much of the shorter claim's content stands in the other, and how much of both is shared. One word is enough where it is all
 * that the title or standfirst of the same report says.
 */
export function compareContent(left: LocalStatement, right: LocalStatement): Comparison {
  const [short, long] = left.words.size <= right.words.size ? [left.words, right.words] : [right.words, left.words]
  let shared = 0
  for (const word of short) if (long.has(word)) shared += 1
  const told = left.report === right.report && left.headline !== right.headline && shared === short.size && shared > 0
  if (shared < leastShared && !told) return { score: 0, reasons: ['hardly a word in common'] }
  const containment = shared / short.size
  const jaccard = shared / (short.size + long.size - shared)
  const score = Math.round(100 * (0.6 * jaccard + 0.4 * containment) * Math.min(1, 0.55 + 0.15 * shared))
  return { score, reasons: [`${shared} of ${short.size} content words in common`] }
}

/** Words in a row that make two quotations the same words. */
const longRun = 6

/** Words in a row that nobody says alike on two occasions. */
const verbatim = 15

/** Whether two quotations are the same words at such length that they are of one occasion, however far apart the reports. */
export function isVerbatim(left: LocalStatement, right: LocalStatement): boolean {
  if (left.quoted.length < verbatim || right.quoted.length < verbatim) return false
  return longestCommonRun(left.quoted, right.quoted) >= verbatim
}

/** Whether two quotations share a run of words, as the same translation or a partial quotation does. */
export function compareQuotations(left: LocalStatement, right: LocalStatement): Comparison {
  if (left.quoted.length === 0 || right.quoted.length === 0) return { score: 0, reasons: [] }
  const run = longestCommonRun(left.quoted, right.quoted)
  const shorter = Math.min(left.quoted.length, right.quoted.length)
  if (run < Math.min(longRun, Math.max(4, shorter))) return { score: 0, reasons: [] }
  const score = Math.round(60 + 40 * (run / shorter))
  return { score: Math.min(100, score), reasons: [`${run} words in a row are the same`] }
}

function longestCommonRun(left: readonly string[], right: readonly string[]): number {
  let previous = new Uint16Array(right.length + 1)
  let current = new Uint16Array(right.length + 1)
  let longest = 0
  for (const word of left) {
    for (let index = 0; index < right.length; index += 1) {
      const run = word === right[index] ? (previous[index] as number) + 1 : 0
      current[index + 1] = run
      if (run > longest) longest = run
    }
    ;[previous, current] = [current, previous]
  }
  return longest
}
