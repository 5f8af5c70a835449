import type { ReportWords, WordRange } from '../report-words.ts'

/** A stretch of words that two reports share, light changes included: half-open ranges of word indexes. */
export interface SharedStretch {
  readonly left: WordRange
  readonly right: WordRange
  /** Words that are the same on both sides. */
  readonly same: number
  /** Runs of the same words, in order. */
  readonly runs: readonly Run[]
}

/** Words in a row that must be the same to start from. */
const seedWords = 3

/** A seed met more often than this in one report says nothing about where it came from. */
const seedRepeats = 6

/** Most changed words between two runs of the same words that still make one stretch, and how many more one side may have. */
const widestGap = 16
const widestDrift = 6

/** Fewest same words of a stretch: shorter ones are formulae. */
const fewestSame = 8

/** Least share of a stretch's words that are the same; a long one may be changed more. */
const leastDensity = 0.7
const longStretch = 25
const leastDensityOfLong = 0.5

/** Words in a row that are the same, by their place on the right side. */
export interface Run extends WordRange {
  /** Start on the left side minus start on the right side. */
  readonly shift: number
}

/**
 * The stretches that two reports share: runs of the same words, joined over short gaps where words were put in, left out or changed
 * (seed and extend). Stretches do not overlap on the right side and are in its order.
 */
export function alignWords(left: ReportWords, right: ReportWords, seeds = indexSeeds(left)): SharedStretch[] {
  const runs = findRuns(left.words, right.words, seeds)
  const stretches: SharedStretch[] = []
  for (const chain of chainRuns(runs)) {
    const [first, last] = [chain[0] as Run, chain.at(-1) as Run]
    const same = countSame(chain, left.words, right.words)
    const stretch = {
      left: { start: first.start + first.shift, end: last.end + last.shift },
      right: { start: first.start, end: last.end },
      same,
      runs: chain,
    }
    const longest = Math.max(stretch.left.end - stretch.left.start, stretch.right.end - stretch.right.start)
    const density = same >= longStretch ? leastDensityOfLong : leastDensity
    if (same >= fewestSame && same >= longest * density) stretches.push(stretch)
  }
  return withoutOverlaps(stretches)
}

/** Where the seeds of a report stand, by their hash. */
export type SeedIndex = ReadonlyMap<number, readonly number[]>

/** Indexes a report's seeds, to be compared with several others. */
export function indexSeeds({ words }: ReportWords): SeedIndex {
  const places = new Map<number, number[]>()
  for (let at = 0; at + seedWords <= words.length; at++) {
    const key = seedKey(words, at)
    const list = places.get(key)
    if (list) list.push(at)
    else places.set(key, [at])
  }
  return places
}

/** Longest runs of the same words, by their place on the right side. */
function findRuns(left: Int32Array, right: Int32Array, places: SeedIndex): Run[] {
  const runs: Run[] = []
  const reached = new Map<number, number>()
  for (let at = 0; at + seedWords <= right.length; at++) {
    const seeds = places.get(seedKey(right, at))
    if (!seeds || seeds.length > seedRepeats) continue
    for (const seed of seeds) {
      const shift = seed - at
      if ((reached.get(shift) ?? 0) > at) continue
      let start = at
      while (start > 0 && start + shift > 0 && right[start - 1] === left[start + shift - 1]) start -= 1
      let end = at
      while (end < right.length && end + shift < left.length && right[end] === left[end + shift]) end += 1
      reached.set(shift, end)
      if (end - start >= seedWords) runs.push({ start, end, shift })
    }
  }
  return runs.sort((one, other) => one.start - other.start || other.end - one.end || one.shift - other.shift)
}

function seedKey(words: Int32Array, at: number): number {
  let key = 0
  for (let index = at; index < at + seedWords; index++)
    key = Math.imul(key ^ (words[index] as number), 0x01000193) ^ (key >>> 13)
  return key
}

/** Joins runs that follow each other closely on both sides; every run goes to the chain that it fits best. */
function chainRuns(runs: readonly Run[]): Run[][] {
  const chains: Run[][] = []
  let open: Run[][] = []
  for (const found of runs) {
    open = open.filter((chain) => found.start - (chain.at(-1) as Run).end <= widestGap)
    let best: { chain: Run[]; run: Run; drift: number } | undefined
    for (const chain of open) {
      const run = following(chain.at(-1) as Run, found)
      if (run && (!best || run.drift < best.drift)) best = { chain, ...run }
    }
    if (best) best.chain.push(best.run)
    else {
      const chain = [found]
      chains.push(chain)
      open.push(chain)
    }
  }
  return chains
}

/** The run as it goes on after another, without the words that both claim, and how many words lie between; undefined where too far. */
function following(last: Run, run: Run): { run: Run; drift: number } | undefined {
  const claimed = Math.max(0, last.end - run.start, last.end + last.shift - run.start - run.shift)
  const start = run.start + claimed
  if (start >= run.end) return undefined
  const [gap, gapLeft] = [start - last.end, start + run.shift - last.end - last.shift]
  if (gap > widestGap || gapLeft > widestGap || Math.abs(gap - gapLeft) > widestDrift) return undefined
  return { run: { ...run, start }, drift: Math.abs(gap - gapLeft) + gap + gapLeft + claimed }
}

/** Same words of a chain: those of its runs, and those that stand in one order in the gaps between them. */
function countSame(chain: readonly Run[], left: Int32Array, right: Int32Array): number {
  let same = 0
  let last: Run | undefined
  for (const run of chain) {
    same += run.end - run.start
    if (last) {
      const gapLeft = left.subarray(last.end + last.shift, run.start + run.shift)
      same += longestCommon(gapLeft, right.subarray(last.end, run.start))
    }
    last = run
  }
  return same
}

/** Length of the longest common subsequence. */
function longestCommon(left: Int32Array, right: Int32Array): number {
  let row = new Uint8Array(right.length + 1)
  for (const word of left) {
    const next = new Uint8Array(right.length + 1)
    for (let at = 0; at < right.length; at++) {
      next[at + 1] = word === right[at] ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number)
    }
    row = next
  }
  return row[right.length] as number
}

/** Keeps the stretches with most same words where several claim the same words of the right side. */
function withoutOverlaps(stretches: readonly SharedStretch[]): SharedStretch[] {
  const kept: SharedStretch[] = []
  const ranked = [...stretches].sort(
    (one, other) => other.same - one.same || one.right.start - other.right.start || one.left.start - other.left.start,
  )
  for (const stretch of ranked) {
    if (!kept.some(({ right }) => right.start < stretch.right.end && stretch.right.start < right.end))
      kept.push(stretch)
  }
  return kept.sort((one, other) => one.right.start - other.right.start)
}

/** The same stretch with the sides exchanged. */
export function flipStretch({ left, right, same, runs }: SharedStretch): SharedStretch {
  const flipped = runs.map(({ start, end, shift }) => ({ start: start + shift, end: end + shift, shift: -shift }))
  return { left: right, right: left, same, runs: flipped }
}
