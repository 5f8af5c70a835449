/** A stretch of lines of running text with short breaks only, as indexes `[from, to)`. */
interface Cluster {
  readonly from: number
  readonly to: number
  readonly words: number
}

/**
 * Where each line stands to the stretches of running text: words of the stretch it lies in, its share of all, whether that is the
 * largest, its place in it, and how far before or after the largest stretch it is (0 within).
 *
 * @param words words of running text in each line, 0 for other lines
 * @param gap most lines of other kind within one stretch
 */
export function clusterFeatures(words: readonly number[], gap: number): number[][] {
  const clusters = findClusters(words, gap)
  let total = 0
  for (const cluster of clusters) total += cluster.words
  let largest: Cluster | undefined
  for (const cluster of clusters) if (!largest || cluster.words > largest.words) largest = cluster
  let at = 0
  return words.map((_, index) => {
    while (at < clusters.length && (clusters[at] as Cluster).to <= index) at += 1
    const candidate = clusters[at]
    const own = candidate && candidate.from <= index ? candidate : undefined
    return [
      own?.words ?? 0,
      own && total > 0 ? own.words / total : 0,
      own && own === largest ? 1 : 0,
      own ? (index - own.from) / (own.to - own.from) : -1,
      largest ? Math.max(0, largest.from - index) : -1,
      largest ? Math.max(0, index - largest.to + 1) : -1,
    ]
  })
}

function findClusters(words: readonly number[], gap: number): Cluster[] {
  const clusters: Cluster[] = []
  let from = -1
  let last = -1
  let sum = 0
  for (const [index, count] of words.entries()) {
    if (count === 0) continue
    if (from >= 0 && index - last - 1 > gap) {
      clusters.push({ from, to: last + 1, words: sum })
      from = -1
    }
    if (from < 0) {
      from = index
      sum = 0
    }
    last = index
    sum += count
  }
  if (from >= 0) clusters.push({ from, to: last + 1, words: sum })
  return clusters
}
