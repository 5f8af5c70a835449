/** A stretch of words, `[from, to)`, with the number of its type and how sure the reading is, 0 to 1. */
export interface LabelledRange {
  readonly from: number
  readonly to: number
  readonly type: number
  readonly confidence: number
}

/**
 * The best spans of one sentence: labels are O, then B and I of each type, and an I follows only its own B or I.
 *
 * @param scores logarithms of probabilities, a row of `count` labels a word
 */
export function bestSpans(scores: Float32Array, count: number): LabelledRange[] {
  const labels = bestLabels(scores, count)
  const found: LabelledRange[] = []
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] as number
    if (label === 0) continue
    const from = at
    while (labels[at + 1] === insideOf(label)) at += 1
    found.push({
      from,
      to: at + 1,
      type: (label - 1) >> 1,
      confidence: confidenceOf(scores, count, labels, from, at + 1),
    })
  }
  return found
}

/** The label that goes on with the span that a B opens. */
function insideOf(label: number): number {
  return label % 2 === 1 ? label + 1 : label
}

/** The chance of the least sure word. */
function confidenceOf(scores: Float32Array, count: number, labels: Uint8Array, from: number, to: number): number {
  let least = 0
  for (let at = from; at < to; at += 1) least = Math.min(least, scores[at * count + (labels[at] as number)] as number)
  return Math.exp(least)
}

/** The best sequence of labels in which no I stands without its B. */
export function bestLabels(scores: Float32Array, count: number): Uint8Array {
  const length = scores.length / count
  const from = new Uint8Array(scores.length)
  let sums = new Float64Array(count)
  for (let at = 0; at < length; at += 1) {
    const next = new Float64Array(count)
    let free = 0
    for (let label = 1; label < count; label += 1) if ((sums[label] as number) > (sums[free] as number)) free = label
    for (let label = 0; label < count; label += 1) {
      const isInside = label > 0 && label % 2 === 0
      let before = free
      if (isInside) before = (sums[label] as number) > (sums[label - 1] as number) ? label : label - 1
      const isLost = isInside && at === 0
      from[at * count + label] = before
      next[label] = isLost
        ? Number.NEGATIVE_INFINITY
        : (sums[before] as number) + (scores[at * count + label] as number)
    }
    sums = next
  }
  const labels = new Uint8Array(length)
  let label = 0
  for (let other = 1; other < count; other += 1) if ((sums[other] as number) > (sums[label] as number)) label = other
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label
    label = from[at * count + label] as number
  }
  return labels
}
