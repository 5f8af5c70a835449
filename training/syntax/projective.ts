/** Heads lifted, the shortest crossing arc first, until no arcs cross (Nivre and Nilsson 2005, without marks to undo it). */
export function liftHeads(heads: readonly number[]): number[] {
  const lifted = [...heads]
  for (let child = shortestCrossing(lifted); child !== undefined; child = shortestCrossing(lifted)) {
    lifted[child] = lifted[lifted[child] ?? 0] ?? heads.length
  }
  return lifted
}

/** The child of the shortest arc over a word that is not below its head. */
function shortestCrossing(heads: readonly number[]): number | undefined {
  let found: number | undefined
  let shortest = heads.length + 1
  for (const [child, head] of heads.entries()) {
    const size = Math.abs(child - head)
    if (head === heads.length || size >= shortest || !isCrossed(heads, child, head)) continue
    found = child
    shortest = size
  }
  return found
}

function isCrossed(heads: readonly number[], child: number, head: number): boolean {
  for (let between = Math.min(child, head) + 1; between < Math.max(child, head); between += 1) {
    let up = between
    for (let steps = 0; up !== head && up !== heads.length && steps <= heads.length; steps += 1) {
      up = heads[up] ?? heads.length
    }
    if (up !== head) return true
  }
  return false
}
