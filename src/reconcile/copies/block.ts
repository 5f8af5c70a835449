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
  const { entries, groups, sizes, places, ends } = indexShingles(reports)
  const weights = new Float64Array(reports.length)
  const pairs: CandidatePair[] = []
  for (const right of reports.keys()) {
    const met: number[] = []
    for (let at = right === 0 ? 0 : (ends[right - 1] as number); at < (ends[right] as number); at++) {
      const place = places[at] as number
      const first = groups[place] as number
      const size = sizes[first] as number
      const rare = size <= rareReports
      const weight = rare ? 1 : 1 / (1 + Math.log2(size / rareReports))
      for (let left = rare ? first : Math.max(first, place - 1); left < place; left++) add(left, weight)
      if (!rare && place - first > 1) add(first, weight)
    }
    for (const left of met) {
      if ((weights[left] as number) >= leastShared) pairs.push({ left, right })
      weights[left] = 0
    }

    function add(place: number, weight: number): void {
      const left = (entries[place] as number) % reports.length
      if (weights[left] === 0) met.push(left)
      weights[left] = (weights[left] as number) + weight
    }
  }
  return pairs.sort((one, other) => one.left - other.left || one.right - other.right)
}

/** All fingerprints of all reports, those of one hash side by side. */
interface ShingleIndex {
  /** Hash and report of every fingerprint in one number, in order. */
  readonly entries: Float64Array
  /** For every entry the first of the same hash. */
  readonly groups: Uint32Array
  /** How many have the same hash, at the first of them. */
  readonly sizes: Uint32Array
  /** Indexes of the entries of each report, report after report. */
  readonly places: Uint32Array
  /** Where the places of each report end. */
  readonly ends: Uint32Array
}

function indexShingles(reports: readonly ReportWords[]): ShingleIndex {
  const postings = reports.map((report) => fingerprints(report))
  const ends = new Uint32Array(reports.length)
  let count = 0
  for (const [index, { length }] of postings.entries()) ends[index] = count += length
  const entries = new Float64Array(count)
  let filled = 0
  for (const [index, hashes] of postings.entries()) {
    for (const hash of hashes) entries[filled++] = hash * reports.length + index
  }
  entries.sort()
  const groups = new Uint32Array(count)
  const sizes = new Uint32Array(count)
  const places = new Uint32Array(count)
  const next = Uint32Array.from(ends, (end, index) => end - (postings[index] as Uint32Array).length)
  for (const [place, entry] of entries.entries()) {
    const report = entry % reports.length
    const before = place === 0 ? undefined : (entries[place - 1] as number)
    const follows = before !== undefined && Math.floor(before / reports.length) === Math.floor(entry / reports.length)
    const first = follows ? (groups[place - 1] as number) : place
    groups[place] = first
    sizes[first] = (sizes[first] as number) + 1
    places[next[report] as number] = place
    next[report] = (next[report] as number) + 1
  }
  return { entries, groups, sizes, places, ends }
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
