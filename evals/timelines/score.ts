/** Sentences by ISO day. */
export type Timeline = ReadonlyMap<string, readonly string[]>

export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
}

/** How many of the days are the reference's, and how many of the reference's are there. */
export function scoreDates(predicted: Timeline, reference: Timeline): PrecisionRecall {
  const shared = [...predicted.keys()].filter((day) => reference.has(day)).length
  return { precision: share(shared, predicted.size), recall: share(shared, reference.size) }
}

/**
 * ROUGE-1 with alignment of days, many to one, by date and content ('align+ m:1' of Martschat and Markert 2017).
 *
 * For precision each predicted day is compared with one day of the reference, for recall each of the reference with one predicted: the
 * one of least cost (1 - 1 / (days between + 1)) · (1 - F1 of shared words), the earliest of equals. What two days share is weighed by
 * 1 / (days between + 1).
 */
export function scoreAligned(predicted: Timeline, reference: Timeline): PrecisionRecall {
  const [ours, theirs] = [countDays(predicted), countDays(reference)]
  return { precision: oneWay(ours, theirs), recall: oneWay(theirs, ours) }
}

/** Words of a day, with their number. */
interface Day {
  readonly number: number
  readonly words: ReadonlyMap<string, number>
  readonly total: number
}

function oneWay(from: readonly Day[], to: readonly Day[]): number {
  let [hits, total] = [0, 0]
  for (const day of from) {
    total += day.total
    let best: { readonly cost: number; readonly worth: number } | undefined
    for (const other of to) {
      const nearness = 1 / (Math.abs(day.number - other.number) + 1)
      const common = countShared(day.words, other.words)
      const cost = (1 - nearness) * (1 - (2 * common) / Math.max(1, day.total + other.total))
      if (best === undefined || cost < best.cost) best = { cost, worth: nearness * common }
    }
    hits += best?.worth ?? 0
  }
  return share(hits, total)
}

function countDays(timeline: Timeline): Day[] {
  return [...timeline]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, sentences]) => {
      const words = new Map<string, number>()
      let total = 0
      for (const word of sentences
        .join(' ')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []) {
        words.set(word, (words.get(word) ?? 0) + 1)
        total += 1
      }
      return { number: Date.parse(day) / 86_400_000, words, total }
    })
}

function countShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0)
  return shared
}

/** Means over timelines, and the harmonic mean of these. */
export function meanF1(scores: readonly PrecisionRecall[]): number {
  const precision = share(
    scores.reduce((sum, score) => sum + score.precision, 0),
    scores.length,
  )
  const recall = share(
    scores.reduce((sum, score) => sum + score.recall, 0),
    scores.length,
  )
  return share(2 * precision * recall, precision + recall)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
