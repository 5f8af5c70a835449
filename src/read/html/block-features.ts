import { addFeature, type BlockFacts, type BlockFeatures, runningLength } from './block-facts.ts'

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
  const titleWords = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const isTaken = (index: number) => (taken[index] ? 1 : 0)
  return facts.map((fact, index) => {
    const like = alike.get(fact.signature) ?? 1
    const container = (inContainer.get(fact.container) ?? 0) / total
    const features: BlockFeatures = { names: [...fact.own.names], values: [...fact.own.values] }
    const add = (name: string, value: number) => addFeature(features, name, value)
    add('taken', isTaken(index))
    add('container', container)
    add('takenContainer', isTaken(index) * container)
    add('takenLinked', isTaken(index) * fact.linked)
    add('takenShortOpen', isTaken(index) * yes(fact.length < runningLength && !fact.stops))
    add('like', Math.log2(like))
    add('likeRunning', (alikeRunning.get(fact.signature) ?? 0) / like)
    add('repeated', yes((sameText.get(fact.text) ?? 1) > 1))
    add('title', overlap(fact.text, titleWords))
    add('before', yes(index < first))
    add('after', yes(index > last))
    add('afterFar', index > last ? Math.min(1, (index - last) / 10) : 0)
    add('late', last > first ? Math.max(0, Math.min(1, (index - first) / (last - first))) : 0)
    addNeighbour(features, facts[index - 1], isTaken(index - 1), 'previous')
    addNeighbour(features, facts[index + 1], isTaken(index + 1), 'next')
    add(
      'takenAround',
      around(facts, index, (_, other) => isTaken(other)),
    )
    add(
      'runningAround',
      around(facts, index, (other) => (other.isRunning ? 1 : 0)),
    )
    add(
      'linkedAround',
      around(facts, index, (other) => other.linked),
    )
    return features
  })
}

function addNeighbour(
  features: BlockFeatures,
  fact: BlockFacts | undefined,
  taken: number,
  side: 'previous' | 'next',
): void {
  if (!fact) {
    addFeature(features, side === 'next' ? 'next:none' : 'previous:none', 1)
    return
  }
  const names = neighbourNames[side]
  addFeature(features, names.running, yes(fact.isRunning))
  addFeature(features, names.linked, fact.linked)
  addFeature(features, names.taken, taken)
  addFeature(features, names.short, yes(fact.length < 30))
  addFeature(features, names.stop, yes(fact.stops))
}

const neighbourNames = { previous: namesOf('previous'), next: namesOf('next') }

function namesOf(side: string) {
  return {
    running: `${side}:running`,
    linked: `${side}:linked`,
    taken: `${side}:taken`,
    short: `${side}:short`,
    stop: `${side}:stop`,
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
function overlap(text: string, known: ReadonlySet<string>): number {
  if (known.size === 0) return 0
  const words =
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 3 || words.length > 40) return 0
  return words.filter((word) => known.has(word)).length / words.length
}

function yes(condition: boolean): number {
  return condition ? 1 : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
