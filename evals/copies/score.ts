import { precisionRecall } from '../task.ts'

/** Precision, recall and F1 of the pairs of items that stand in one cluster; items without a cluster stand alone. */
export function scorePairs(predicted: ReadonlyMap<string, string>, gold: ReadonlyMap<string, string>) {
  const [predictedPairs, goldPairs] = [clusterPairs(predicted), clusterPairs(gold)]
  const correct = [...predictedPairs].filter((pair) => goldPairs.has(pair)).length
  return precisionRecall(correct, predictedPairs.size, goldPairs.size)
}

/** All pairs of items with the same cluster, as 'a b' with a < b. */
export function clusterPairs(clusters: ReadonlyMap<string, string>): Set<string> {
  const members = new Map<string, string[]>()
  for (const [item, cluster] of clusters) members.set(cluster, [...(members.get(cluster) ?? []), item])
  const pairs = new Set<string>()
  for (const list of members.values()) {
    list.sort()
    for (const [index, left] of list.entries()) for (const right of list.slice(index + 1)) pairs.add(`${left} ${right}`)
  }
  return pairs
}
