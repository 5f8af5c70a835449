import { featureSpace, type Score } from '../../src/annotate/syntax/linear-model.ts'

/** An averaged perceptron in training: whole-number weights of few classes by feature. */
export interface Perceptron {
  readonly score: Score
  /** Takes one decision, and where the guess was wrong moves the weights of the features `[0, count)` from it to the right class. */
  learn(features: Int32Array, count: number, right: number, guess: number): void
  /** Averaged weights: [class, weight] by feature, of pairs that were updated as often as given. */
  average(smallestCount: number): Map<number, [number, number][]>
}

/** Entries of a new row; rows double when full. */
const firstRow = 2

/** @param known bits by feature: the others are passed over. */
export function createPerceptron(known: Uint32Array): Perceptron {
  // From feature to where its row begins in the pool: how many entries, how many fit, then weight * 256 + class each.
  const rows = new Int32Array(featureSpace)
  let pool = new Int32Array(1 << 22)
  let totals = new Float64Array(1 << 22)
  let since = new Int32Array(1 << 22)
  let counts = new Int32Array(1 << 22)
  let used = 2
  let now = 0
  return { score, learn, average }

  function isKnown(feature: number): boolean {
    return (((known[feature >>> 5] as number) >>> (feature & 31)) & 1) === 1
  }

  function score(features: Int32Array, count: number, scores: Int32Array): void {
    scores.fill(0)
    for (let index = 0; index < count; index += 1) {
      const feature = features[index] as number
      if (!isKnown(feature)) continue
      const row = rows[feature] as number
      if (row === 0) continue
      const end = row + 2 + (pool[row] as number)
      for (let at = row + 2; at < end; at += 1) {
        const entry = pool[at] as number
        scores[entry & 255] = ((scores[entry & 255] as number) + (entry >> 8)) | 0
      }
    }
  }

  function update(features: Int32Array, count: number, of: number, step: number): void {
    for (let index = 0; index < count; index += 1) {
      const feature = features[index] as number
      if (!isKnown(feature)) continue
      const at = findEntry(feature, of)
      totals[at] = (totals[at] as number) + (now - (since[at] as number)) * ((pool[at] as number) >> 8)
      since[at] = now
      pool[at] = (pool[at] as number) + step * 256
      counts[at] = (counts[at] as number) + 1
    }
  }

  function findEntry(feature: number, of: number): number {
    let row = rows[feature] as number
    if (row === 0) row = allot(feature, firstRow)
    const size = pool[row] as number
    for (let at = row + 2; at < row + 2 + size; at += 1) if (((pool[at] as number) & 255) === of) return at
    if (size === pool[row + 1]) {
      const before = row
      row = allot(feature, 2 * size)
      pool[row] = size
      for (const numbers of [pool, totals, since, counts]) {
        numbers.copyWithin(row + 2, before + 2, before + 2 + size)
      }
    }
    const at = row + 2 + size
    pool[row] = size + 1
    pool[at] = of
    since[at] = now
    return at
  }

  function allot(feature: number, size: number): number {
    const row = used
    used += size + 2
    while (used > pool.length) {
      pool = doubled(pool, new Int32Array(2 * pool.length))
      totals = doubled(totals, new Float64Array(2 * totals.length))
      since = doubled(since, new Int32Array(2 * since.length))
      counts = doubled(counts, new Int32Array(2 * counts.length))
    }
    rows[feature] = row
    pool[row] = 0
    pool[row + 1] = size
    return row
  }

  function learn(features: Int32Array, count: number, right: number, guess: number): void {
    if (guess !== right) {
      update(features, count, right, 1)
      update(features, count, guess, -1)
    }
    now += 1
  }

  function average(smallestCount: number): Map<number, [number, number][]> {
    const found = new Map<number, [number, number][]>()
    for (let feature = 0; feature < featureSpace; feature += 1) {
      const row = rows[feature] as number
      if (row === 0) continue
      const kept: [number, number][] = []
      for (let at = row + 2; at < row + 2 + (pool[row] as number); at += 1) {
        if ((counts[at] as number) < smallestCount) continue
        const weight = (pool[at] as number) >> 8
        const total = (totals[at] as number) + (now - (since[at] as number)) * weight
        kept.push([(pool[at] as number) & 255, total / now])
      }
      if (kept.length > 0) found.set(feature, kept)
    }
    return found
  }
}

function doubled<Numbers extends { set(from: Numbers): void }>(from: Numbers, into: Numbers): Numbers {
  into.set(from)
  return into
}

/** Bits of the features that were counted at least so often. */
export function createCounter(smallest: number) {
  const counts = new Uint8Array(featureSpace)
  return {
    add(features: Int32Array, count: number): void {
      for (let index = 0; index < count; index += 1) {
        const feature = features[index] as number
        if ((counts[feature] as number) < 255) counts[feature] = (counts[feature] as number) + 1
      }
    },
    known(): Uint32Array {
      const bits = new Uint32Array(featureSpace / 32)
      for (let feature = 0; feature < featureSpace; feature += 1) {
        if ((counts[feature] as number) >= smallest)
          bits[feature >>> 5] = (bits[feature >>> 5] as number) | (1 << (feature & 31))
      }
      return bits
    },
  }
}
