/** Sets of things that are one, joined pair by pair; the answer does not depend on the order of joining. */
export interface DisjointSets {
  join(left: number, right: number): void
  /** Smallest member of the set that holds `item`. */
  root(item: number): number
  /** The sets, each in rising order, by their smallest members. */
  sets(): readonly (readonly number[])[]
}

/** As many sets as there are items, numbered from 0. */
export function disjointSets(size: number): DisjointSets {
  const parents = Int32Array.from({ length: size }, (_, item) => item)
  function root(item: number): number {
    let at = item
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number
      at = parents[at] as number
    }
    return at
  }
  function join(left: number, right: number): void {
    const [one, other] = [root(left), root(right)]
    if (one < other) parents[other] = one
    else parents[one] = other
  }
  function sets(): readonly (readonly number[])[] {
    const found = new Map<number, number[]>()
    for (let item = 0; item < size; item += 1) {
      const set = found.get(root(item))
      if (set) set.push(item)
      else found.set(root(item), [item])
    }
    return [...found.values()]
  }
  return { join, root, sets }
}
