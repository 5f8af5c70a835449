import type { Id, When } from '../../model/index.ts'
import { dayNumber } from '../../text/calendar.ts'
import { averageLink } from '../stories/average-link.ts'
import { compareVectors, findStories, middleDay, type StoryReport, weighWords } from '../stories/find-stories.ts'

/** Reports that follow one situation: who and what they tell of goes on from story to story. */
export interface SituationReports {
  /** In order of id; the reports it is made of. */
  readonly reports: readonly Id[]
  /** Reports of another situation that are as much at home here. */
  readonly shared: readonly Id[]
}

/** Mean likeness from which stories are one situation, and the days it lasts (see evals/topics, which chose both). */
const situationThreshold = 0.05
const fadingDays = 240

/** Pairs less alike are not kept: they could only pull a mean down by next to nothing. */
const leastLikeness = 0.005

/** Reports thought to stand beside those given: of two situations that share a stream, half the reports have the words that tell them. */
const otherReports = 50

/** A report belongs to a second situation too if it is at least so much like it as it is like its own. */
const sharedLikeness = 0.9

/**
 * Divides a mixed stream into situations: reports into stories (see `findStories`), and stories into situations by the words, names
 * above all, that go on from one to the next over months. The same reports in any order give the same.
 */
export function findSituations(reports: readonly StoryReport[]): readonly SituationReports[] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const sorted = [...byId.values()].sort((left, right) => (left.id < right.id ? -1 : 1))
  const indexOf = new Map(sorted.map(({ id }, index) => [id, index]))
  const vectors = weighWords(
    sorted.map(({ words }) => words),
    otherReports,
  )
  const stories = findStories(sorted).map((story) => story.map((id) => indexOf.get(id) as number))
  const means = stories.map((story) => meanVector(story.map((index) => vectors[index] ?? new Map())))
  const days = stories.map((story) => meanDay(story.map((index) => knownDay(sorted[index]?.published))))
  const pairs = compareVectors(means, days, { fadingDays, least: leastLikeness })
  const sizes = stories.map(({ length }) => length)
  const groups = averageLink(stories.length, pairs, situationThreshold, sizes)
    .map((group) => group.flatMap((story) => stories[story] ?? []).sort((left, right) => left - right))
    .sort((left, right) => right.length - left.length || (left[0] ?? 0) - (right[0] ?? 0))
  const shared = sharedReports(groups, vectors)
  return groups.map((group, at) => ({
    reports: group.map((index) => (sorted[index] as StoryReport).id),
    shared: (shared[at] ?? []).map((index) => (sorted[index] as StoryReport).id),
  }))
}

/** For each group the reports of others that are as much like it as like their own; single reports are no group to join. */
function sharedReports(
  groups: readonly (readonly number[])[],
  vectors: readonly ReadonlyMap<string, number>[],
): readonly (readonly number[])[] {
  const large = groups.filter(({ length }) => length > 1)
  const means = large.map((group) => meanVector(group.map((index) => vectors[index] ?? new Map())))
  const shared: number[][] = groups.map(() => [])
  for (const [own, group] of large.entries()) {
    for (const index of group) {
      const vector = vectors[index] ?? new Map()
      // Its likeness to its own without itself.
      const home = (product(vector, means[own] ?? new Map()) * group.length - 1) / (group.length - 1)
      for (const [other, mean] of means.entries()) {
        const likeness = other === own ? 0 : product(vector, mean)
        if (likeness >= situationThreshold && likeness >= sharedLikeness * home) shared[other]?.push(index)
      }
    }
  }
  return shared.map((indexes) => indexes.sort((left, right) => left - right))
}

function meanVector(vectors: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const mean = new Map<string, number>()
  for (const vector of vectors) {
    for (const [word, weight] of vector) mean.set(word, (mean.get(word) ?? 0) + weight / vectors.length)
  }
  return mean
}

/** The day of a report whose date is known to a month or so; one that is only bounded can be of any day, and fades from nothing. */
function knownDay(published: When | undefined): number | undefined {
  const { earliest, latest } = published ?? {}
  if (earliest === undefined || latest === undefined) return undefined
  return dayNumber(latest) - dayNumber(earliest) > widestDate ? undefined : middleDay(published)
}

/** Days that a date may leave open to count as one. */
const widestDate = 62

function meanDay(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter((day) => day !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, day) => sum + day, 0) / known.length
}

function product(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, weight] of left) sum += weight * (right.get(word) ?? 0)
  return sum
}
