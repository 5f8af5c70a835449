/** Numbers in [0, 1) that are the same for the same seed: a linear congruential generator (Numerical Recipes). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** The items in another order. */
export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled = [...items]
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const item = shuffled[at] as Item
    shuffled[at] = shuffled[other] as Item
    shuffled[other] = item
  }
  return shuffled
}
