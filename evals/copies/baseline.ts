/** Words in a shingle, as in the n-gram overlap of NEWS-COPY. */
const shingleWords = 5

/** Jaccard overlap of shingles from which two reports are taken for copies; best of .02, .05, .1, .2, .3 on the train part. */
export const overlapThreshold = 0.1

/** Clusters of reports whose shingles overlap enough, single link: the naive method. */
export function overlapClusters(texts: ReadonlyMap<string, string>, threshold = overlapThreshold): Map<string, string> {
  const ids = [...texts.keys()].sort()
  const sets = ids.map((id) => shingles(texts.get(id) ?? ''))
  const holders = new Map<string, number[]>()
  for (const [index, set] of sets.entries())
    for (const shingle of set) holders.set(shingle, [...(holders.get(shingle) ?? []), index])
  const shared = new Map<number, number>()
  for (const list of holders.values()) {
    for (const [place, left] of list.entries()) {
      for (const right of list.slice(place + 1))
        shared.set(left * ids.length + right, (shared.get(left * ids.length + right) ?? 0) + 1)
    }
  }
  const roots = ids.map((_, index) => index)
  const root = (index: number): number => (roots[index] === index ? index : root(roots[index] as number))
  for (const [key, count] of shared) {
    const [left, right] = [Math.floor(key / ids.length), key % ids.length]
    const union = (sets[left]?.size ?? 0) + (sets[right]?.size ?? 0) - count
    if (count / union >= threshold) roots[root(right)] = root(left)
  }
  return new Map(ids.map((id, index) => [id, String(root(index))]))
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(shingleWords - 1).map((_, index) => words.slice(index, index + shingleWords).join(' ')))
}
