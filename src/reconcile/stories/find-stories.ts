import type { Id, When } from '../../model/index.ts'
import { averageLink, type Likeness } from './average-link.ts'

/** A report as far as stories are told apart by it. */
export interface StoryReport {
  readonly id: Id
  /** Words with how much each counts (see `countWords`). */
  readonly words: ReadonlyMap<string, number>
  readonly published?: When
}

/** Options of `findStories`. */
export interface StoryOptions {
  /** Mean likeness from which two groups of reports are one story, 0 to 1. */
  readonly threshold?: number
}

/** Likeness from which groups are joined; best of .14 to .22 by the mean of BASIL and the train part of ECB+ (see evals/stories). */
const storyThreshold = 0.16

/** Pairs less alike are not kept: they could only pull a mean down by next to nothing. */
const leastLikeness = 0.03

/** Days between two reports at which their likeness counts for about a third (after Miranda and others 2018, who use 3). */
const fadingDays = 6

/** Divides reports into stories, each with its reports in order of id, by the words they share and when they came out. */
export function findStories(
  reports: readonly StoryReport[],
  { threshold = storyThreshold }: StoryOptions = {},
): Id[][] {
  const sorted = [...new Map(reports.map((report) => [report.id, report])).values()].sort((left, right) =>
    left.id < right.id ? -1 : 1,
  )
  const pairs = comparePairs(sorted)
  return averageLink(sorted.length, pairs, threshold).map((story) =>
    story.map((index) => (sorted[index] as StoryReport).id),
  )
}

function comparePairs(reports: readonly StoryReport[]): Likeness[] {
  const vectors = weighWords(reports.map(({ words }) => words))
  const days = reports.map(({ published }) => middleDay(published))
  return compareVectors(vectors, days, { fadingDays, least: leastLikeness })
}

/**
 * Products of vectors, lessened by the days between what they stand for: all on one day, about a third after `fadingDays`. An index
 * from words to vectors finds the pairs; those less alike than `least` are left out.
 */
export function compareVectors(
  vectors: readonly ReadonlyMap<string, number>[],
  days: readonly (number | undefined)[],
  { fadingDays, least }: { readonly fadingDays: number; readonly least: number },
): Likeness[] {
  const holders = new Map<string, [number, number][]>()
  const pairs: Likeness[] = []
  for (const [right, vector] of vectors.entries()) {
    const products = new Map<number, number>()
    for (const [word, weight] of vector) {
      const list = holders.get(word) ?? []
      for (const [left, other] of list) products.set(left, (products.get(left) ?? 0) + weight * other)
      holders.set(word, list)
      list.push([right, weight])
    }
    for (const [left, product] of products) {
      const likeness = product * fading(days[left], days[right], fadingDays)
      if (likeness >= least) pairs.push({ left, right, likeness })
    }
  }
  return pairs
}

/**
 * Unit vectors of (1 + log count) · log(reports / reports with the word); words of one report only count in its length. `others` are
 * reports that are thought to stand beside these and have none of their words: of a few reports they keep the common words from
 * counting for nothing.
 */
export function weighWords(counts: readonly ReadonlyMap<string, number>[], others = 0): Map<string, number>[] {
  const frequency = new Map<string, number>()
  for (const words of counts) for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return counts.map((words) => {
    const weights = new Map<string, number>()
    let squares = 0
    for (const [word, count] of [...words].sort(([left], [right]) => (left < right ? -1 : 1))) {
      const weight =
        (1 + Math.log(Math.max(1, count))) * Math.log((counts.length + others + 1) / (frequency.get(word) ?? 1))
      squares += weight * weight
      weights.set(word, weight)
    }
    const length = Math.sqrt(squares) || 1
    return new Map([...weights].map(([word, weight]) => [word, weight / length]))
  })
}

function fading(left: number | undefined, right: number | undefined, days: number): number {
  return left === undefined || right === undefined ? 1 : Math.exp(-(((left - right) / days) ** 2))
}

/** The day in the middle of a date's limits, counted from 1970; absent where a side is open. */
export function middleDay(when: When | undefined): number | undefined {
  if (when?.earliest === undefined || when.latest === undefined) return undefined
  return (Date.parse(when.earliest.slice(0, 10)) + Date.parse(when.latest.slice(0, 10))) / 2 / 86_400_000
}
