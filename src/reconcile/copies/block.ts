import type { ReportWords } from './report-words.ts'

/** Two reports, by index, that may share text. */
export interface CandidatePair {
  readonly left: number
  readonly right: number
}

/** Words in a shingle: shorter ones are shared by chance, longer ones break on a single changed word. */
const shingleWords = 4

/** Of every so many neighbouring shingles the one of least hash is kept: any 7 words in a row that two reports share are found. */
const window = 4

/** Up to so many reports, all pairs that hold a shingle are candidates; above, each is paired with the first and with the one before it. */
const rareReports = 8

/** Sum of the weights of shared shingles that makes a pair a candidate. */
const leastShared = 2

/**
 * Finds the pairs of reports that may share text, without looking at all pairs: an index from the least shingles of every stretch of
 * words (winnowing; Schleimer, Wilkerson and Aiken 2003) to reports.
 *
 * Reports stand in the order in which they are likely to have come out, so that the first of many copies is paired with all others.
 */
export function findCandidates(reports: readonly ReportWords[]): CandidatePair[] {
  const postings = reports.map((report) => fingerprints(report))
  const entries = new Float64Array(postings.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const [index, hashes] of postings.entries()) {
    for (const hash of hashes) entries[filled++] = hash * reports.length + index
  }
  entries.sort()
  const weights = new Map<number, number>()
  let first = 0
  while (first < entries.length) {
    const hash = Math.floor((entries[first] as number) / reports.length)
    let end = first + 1
    while (end < entries.length && Math.floor((entries[end] as number) / reports.length) === hash) end += 1
    if (end - first > 1) addPairs(weights, entries.subarray(first, end), reports.length)
    first = end
  }
  return [...weights]
    .filter(([, weight]) => weight >= leastShared)
    .map(([key]) => ({ left: Math.floor(key / reports.length), right: key % reports.length }))
    .sort((one, other) => one.left - other.left || one.right - other.right)
}

/** The least hashes of a report's shingles, each once; shingles wholly inside quotations are left out. */
function fingerprints({ words, quoted }: ReportWords): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - shingleWords + 1))
  let count = 0
  for (let start = 0; start + shingleWords <= words.length; start++) {
    let hash = 0x811c9dc5
    let own = 0
    for (let at = start; at < start + shingleWords; at++) {
      hash = Math.imul(hash ^ (words[at] as number), 0x01000193)
      hash ^= hash >>> 15
      own += quoted[at] === 0 ? 1 : 0
    }
    if (own > 0) hashes[count++] = hash >>> 0
  }
  const least = leastOfWindows(hashes.subarray(0, count)).sort()
  return least.filter((hash, at) => at === 0 || hash !== least[at - 1])
}

/** The least hash of every window; of a report shorter than one, the least of all. */
function leastOfWindows(hashes: Uint32Array): Uint32Array {
  if (hashes.length === 0) return hashes
  const least = new Uint32Array(Math.max(1, hashes.length - window + 1))
  for (const start of least.keys()) {
    let lowest = hashes[start] as number
    for (let at = start + 1; at < Math.min(start + window, hashes.length); at++)
      lowest = Math.min(lowest, hashes[at] as number)
    least[start] = lowest
  }
  return least
}

/** Adds the weight of one shingle to the pairs of reports that hold it; entries are sorted by report. */
function addPairs(weights: Map<number, number>, entries: Float64Array, count: number): void {
  const reports = Array.from(entries, (entry) => entry % count)
  const rare = reports.length <= rareReports
  const weight = rare ? 1 : 1 / (1 + Math.log2(reports.length / rareReports))
  for (let right = 1; right < reports.length; right++) {
    for (let left = rare ? 0 : right - 1; left < right; left++) add(reports[left] as number, reports[right] as number)
    if (!rare && right > 1) add(reports[0] as number, reports[right] as number)
  }

  function add(left: number, right: number): void {
    const key = left * count + right
    weights.set(key, (weights.get(key) ?? 0) + weight)
  }
}
