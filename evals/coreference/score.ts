import { assign } from './assign.ts'

/** Items by cluster; every item stands in exactly one. */
export type Clusters = readonly (readonly string[])[]

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Clusters from a map of items to the names of theirs. */
export function toClusters(clusterOf: ReadonlyMap<string, string>): string[][] {
  const clusters = new Map<string, string[]>()
  for (const [item, cluster] of clusterOf) clusters.set(cluster, [...(clusters.get(cluster) ?? []), item])
  return [...clusters.values()]
}

/** B³ (Bagga and Baldwin 1998): over items, the share of an item's cluster that belongs with it. */
export function scoreB3(predicted: Clusters, gold: Clusters): Score {
  return score(b3Recall(gold, predicted), b3Recall(predicted, gold))
}

/** MUC (Vilain and others 1995): links that must be added to join what belongs together. */
export function scoreMuc(predicted: Clusters, gold: Clusters): Score {
  return score(mucRecall(gold, predicted), mucRecall(predicted, gold))
}

/** CEAF over entities with φ4 (Luo 2005): the best one-to-one assignment of clusters by their Dice overlap. */
export function scoreCeafe(predicted: Clusters, gold: Clusters): Score {
  const index = indexOf(predicted)
  const overlaps = gold.map((cluster) => {
    const shared = new Map<number, number>()
    for (const item of cluster) {
      const other = index.get(item)
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    return new Map(
      [...shared].map(([other, same]) => [other, (2 * same) / (cluster.length + (predicted[other]?.length ?? 0))]),
    )
  })
  const similarity = assign(overlaps)
  return score(
    gold.length === 0 ? 0 : similarity / gold.length,
    predicted.length === 0 ? 0 : similarity / predicted.length,
  )
}

/** The mean F1 of the three (CoNLL 2012). */
export function scoreConll(predicted: Clusters, gold: Clusters) {
  const [muc, b3, ceafe] = [scoreMuc, scoreB3, scoreCeafe].map((scorer) => scorer(predicted, gold).f1) as [
    number,
    number,
    number,
  ]
  return { conllF1: (muc + b3 + ceafe) / 3, muc, b3, ceafe }
}

function b3Recall(gold: Clusters, predicted: Clusters): number {
  const index = indexOf(predicted)
  let sum = 0
  let items = 0
  for (const cluster of gold) {
    const shared = new Map<number | undefined, number>()
    for (const item of cluster) shared.set(index.get(item), (shared.get(index.get(item)) ?? 0) + 1)
    for (const [other, same] of shared) sum += other === undefined ? 0 : (same * same) / cluster.length
    items += cluster.length
  }
  return items === 0 ? 0 : sum / items
}

function mucRecall(gold: Clusters, predicted: Clusters): number {
  const index = indexOf(predicted)
  let links = 0
  let possible = 0
  for (const cluster of gold) {
    const parts = new Set(cluster.map((item) => index.get(item) ?? item))
    links += cluster.length - parts.size
    possible += cluster.length - 1
  }
  return possible === 0 ? 0 : links / possible
}

function indexOf(clusters: Clusters): Map<string, number> {
  return new Map(clusters.flatMap((cluster, index) => cluster.map((item) => [item, index] as const)))
}

function score(recall: number, precision: number): Score {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
