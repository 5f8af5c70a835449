import { precisionRecall } from '../task.ts'

/** A time to score: half-open range and TIMEX3 value. */
export interface ScoredTime {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Counts of one or more documents. */
export interface TimexCounts {
  readonly gold: number
  readonly predicted: number
  /** Same range. */
  readonly strict: number
  /** Ranges that share at least one character. */
  readonly relaxed: number
  /** Relaxed matches with the same value. */
  readonly value: number
}

export const noTimes: TimexCounts = { gold: 0, predicted: 0, strict: 0, relaxed: 0, value: 0 }

/** Pairs predicted with gold times one to one: first equal ranges, then overlapping ones from left to right. */
export function countMatches(predicted: readonly ScoredTime[], gold: readonly ScoredTime[]): TimexCounts {
  const freeGold = new Set(gold)
  const freePredicted = new Set(predicted)
  let strict = 0
  let relaxed = 0
  let value = 0
  const take = (
    matches: (left: ScoredTime, right: ScoredTime) => boolean,
    found: (left: ScoredTime, right: ScoredTime) => void,
  ) => {
    for (const left of predicted) {
      if (!freePredicted.has(left)) continue
      const right = gold.find((one) => freeGold.has(one) && matches(left, one))
      if (!right) continue
      freePredicted.delete(left)
      freeGold.delete(right)
      found(left, right)
    }
  }
  const match = (left: ScoredTime, right: ScoredTime) => {
    relaxed += 1
    if (left.value === right.value) value += 1
  }
  take(
    (left, right) => left.start === right.start && left.end === right.end,
    (left, right) => {
      strict += 1
      match(left, right)
    },
  )
  take((left, right) => left.start < right.end && right.start < left.end, match)
  return { gold: gold.length, predicted: predicted.length, strict, relaxed, value }
}

/** Adds counts up. */
export function addCounts(left: TimexCounts, right: TimexCounts): TimexCounts {
  return {
    gold: left.gold + right.gold,
    predicted: left.predicted + right.predicted,
    strict: left.strict + right.strict,
    relaxed: left.relaxed + right.relaxed,
    value: left.value + right.value,
  }
}

/** F1 of exact ranges, of overlapping ranges, and of overlapping ranges with the same value (TempEval-3). */
export function timexMetrics({ gold, predicted, strict, relaxed, value }: TimexCounts) {
  return {
    strictF1: precisionRecall(strict, predicted, gold).f1,
    relaxedF1: precisionRecall(relaxed, predicted, gold).f1,
    valueF1: precisionRecall(value, predicted, gold).f1,
  }
}
