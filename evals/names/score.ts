import type { Span } from '../../src/model/index.ts'
import type { Gold } from './gold.ts'
import type { TypedSpan } from './read-set.ts'

/** Names right, predicted and labelled. */
export interface Counts {
  readonly correct: number
  readonly predicted: number
  readonly gold: number
}

export const noCounts: Counts = { correct: 0, predicted: 0, gold: 0 }

/** Counts names whose span and type are exactly those labelled; predictions within ignored mentions count neither way. */
export function countNames(predicted: readonly TypedSpan[], { names, ignored }: Gold): Counts {
  const wanted = new Set(names.map(key))
  const given = new Set(predicted.map(key))
  const correct = [...given].filter((name) => wanted.has(name)).length
  const counted = predicted.filter((name) => wanted.has(key(name)) || !ignored.some((mention) => lies(name, mention)))
  return { correct, predicted: new Set(counted.map(key)).size, gold: wanted.size }
}

export function addCounts(left: Counts, right: Counts): Counts {
  return {
    correct: left.correct + right.correct,
    predicted: left.predicted + right.predicted,
    gold: left.gold + right.gold,
  }
}

function key({ start, end, type }: TypedSpan): string {
  return `${start}-${end}-${type}`
}

function lies(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
