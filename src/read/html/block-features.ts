import type { BlockFacts, BlockFeatures } from './block-facts.ts'

/** Blocks on either side that are looked at. */
const reach = 3

/**
 * What tells whether each block belongs to the article's body: its text, its links, its element and those around it, its like on the
 * page, its neighbours, and whether it stands in the element that holds the most text (`taken`).
 */
export function blockFeatures(facts: readonly BlockFacts[], taken: readonly boolean[], title: string): BlockFeatures[] {
  const running = facts.map((fact) => (fact.isRunning ? fact.length : 0))
  const total = Math.max(1, sum(running))
  const inContainer = tally(
    facts,
    (fact) => fact.container,
    (index) => running[index] ?? 0,
  )
  const alike = tally(
    facts,
    (fact) => fact.signature,
    () => 1,
  )
  const alikeRunning = tally(
    facts,
    (fact) => fact.signature,
    (index) => (facts[index]?.isRunning ? 1 : 0),
  )
  const sameText = tally(
    facts,
    (fact) => fact.text,
    () => 1,
  )
  const body = [...facts.keys()].filter((index) => taken[index] && facts[index]?.isRunning)
  const first = body[0] ?? 0
  const last = body.at(-1) ?? facts.length - 1
  const isTaken = (index: number) => (taken[index] ? 1 : 0)
  return facts.map((fact, index) => {
    const like = alike.get(fact.signature) ?? 1
    const container = (inContainer.get(fact.container) ?? 0) / total
    const features: Record<string, number> = {
      ...fact.own,
      taken: isTaken(index),
      container,
      takenContainer: isTaken(index) * container,
      takenLinked: isTaken(index) * fact.linked,
      takenShortOpen: isTaken(index) * (fact.own.shortOpen ?? 0),
      like: Math.log2(like),
      likeRunning: (alikeRunning.get(fact.signature) ?? 0) / like,
      repeated: (sameText.get(fact.text) ?? 1) > 1 ? 1 : 0,
      title: overlap(fact.text, title),
      before: index < first ? 1 : 0,
      after: index > last ? 1 : 0,
      afterFar: index > last ? Math.min(1, (index - last) / 10) : 0,
      late: last > first ? Math.max(0, Math.min(1, (index - first) / (last - first))) : 0,
      ...neighbour(facts[index - 1], isTaken(index - 1), 'previous'),
      ...neighbour(facts[index + 1], isTaken(index + 1), 'next'),
      takenAround: around(facts, index, (_, other) => isTaken(other)),
      runningAround: around(facts, index, (other) => (other.isRunning ? 1 : 0)),
      linkedAround: around(facts, index, (other) => other.linked),
    }
    return Object.fromEntries(Object.entries(features).filter(([, value]) => value !== 0))
  })
}

function neighbour(fact: BlockFacts | undefined, taken: number, side: string): Record<string, number> {
  if (!fact) return { [`${side}:none`]: 1 }
  return {
    [`${side}:running`]: fact.isRunning ? 1 : 0,
    [`${side}:linked`]: fact.linked,
    [`${side}:taken`]: taken,
    [`${side}:short`]: fact.length < 30 ? 1 : 0,
    [`${side}:stop`]: fact.stops ? 1 : 0,
  }
}

/** Mean over the blocks on either side; those beyond the page count as 0. */
function around(
  facts: readonly BlockFacts[],
  index: number,
  value: (fact: BlockFacts, index: number) => number,
): number {
  let total = 0
  for (let other = Math.max(0, index - reach); other <= index + reach; other += 1) {
    const fact = facts[other]
    if (fact && other !== index) total += value(fact, other)
  }
  return total / (2 * reach)
}

function tally(
  facts: readonly BlockFacts[],
  key: (fact: BlockFacts) => string,
  weight: (index: number) => number,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [index, fact] of facts.entries()) counts.set(key(fact), (counts.get(key(fact)) ?? 0) + weight(index))
  return counts
}

/** Share of a block's words that the title has too; 0 for blocks too short or long to be a title. */
function overlap(text: string, title: string): number {
  const words =
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 3 || words.length > 40) return 0
  const known = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  return words.filter((word) => known.has(word)).length / words.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
