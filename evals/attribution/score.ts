/** Spans of a BIO sequence by type, as CofeNet reads them: a span begins at B and runs over I of the same type. */
export function readSpans(labels: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let open: { type: string; from: number } | undefined
  for (const [at, label] of [...labels, 'O'].entries()) {
    const type = label.slice(2)
    if (open && label.startsWith('I-') && type === open.type) continue
    if (open) {
      const spans = found.get(open.type) ?? []
      spans.push(`${open.from}-${at}`)
      found.set(open.type, spans)
    }
    open = label.startsWith('B-') ? { type, from: at } : undefined
  }
  return found
}

export interface Counts {
  correct: number
  predicted: number
  gold: number
}

export const types = ['source', 'cue', 'content'] as const

/** Exact matches of one window, added to the counts by type. */
export function countExact(
  gold: readonly string[],
  predicted: readonly string[],
  counts: Record<string, Counts>,
): void {
  const right = readSpans(gold)
  const found = readSpans(predicted)
  for (const type of types) {
    const count = counts[type] ?? { correct: 0, predicted: 0, gold: 0 }
    counts[type] = count
    const keys = new Set(right.get(type))
    count.gold += right.get(type)?.length ?? 0
    count.predicted += found.get(type)?.length ?? 0
    count.correct += (found.get(type) ?? []).filter((key) => keys.has(key)).length
  }
}

/** Tokens labelled alike of one window, begin or inside, added to the counts by type. */
export function countTokens(
  gold: readonly string[],
  predicted: readonly string[],
  counts: Record<string, Counts>,
): void {
  for (const type of types) {
    const count = counts[type] ?? { correct: 0, predicted: 0, gold: 0 }
    counts[type] = count
    for (const [at, label] of gold.entries()) {
      const is = label.slice(2) === type
      const was = (predicted[at] ?? 'O').slice(2) === type
      if (is) count.gold += 1
      if (was) count.predicted += 1
      if (is && was) count.correct += 1
    }
  }
}
