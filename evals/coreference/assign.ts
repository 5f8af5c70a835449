/**
 * The greatest total weight of a one-to-one assignment of rows to columns, where row `i` may take the columns that `rows[i]` gives a
 * positive weight (Kuhn 1955, Munkres 1957; each connected part by itself, in cubic time).
 */
export function assign(rows: readonly ReadonlyMap<number, number>[]): number {
  return connectedParts(rows).reduce(
    (sum, part) => sum + assignPart(part.map((row) => rows[row] as ReadonlyMap<number, number>)),
    0,
  )
}

function connectedParts(rows: readonly ReadonlyMap<number, number>[]): number[][] {
  const holders = new Map<number, number[]>()
  for (const [row, weights] of rows.entries()) {
    for (const column of weights.keys()) holders.set(column, [...(holders.get(column) ?? []), row])
  }
  const seen = new Set<number>()
  return [...rows.keys()].flatMap((first) => {
    if (seen.has(first)) return []
    seen.add(first)
    const part = [first]
    for (const row of part) {
      for (const column of rows[row]?.keys() ?? []) {
        for (const next of holders.get(column) ?? []) {
          if (seen.has(next)) continue
          seen.add(next)
          part.push(next)
        }
      }
    }
    return [part]
  })
}

/** Shortest augmenting paths with potentials, on the costs 1 − weight, with one spare column a row. */
function assignPart(rows: readonly ReadonlyMap<number, number>[]): number {
  const columns = [...new Set(rows.flatMap((weights) => [...weights.keys()]))]
  const width = columns.length + rows.length
  const cost = rows.map((weights) =>
    Float64Array.from({ length: width }, (_, column) => 1 - (weights.get(columns[column] ?? -1) ?? 0)),
  )
  const rowPotential = new Float64Array(rows.length + 1)
  const columnPotential = new Float64Array(width + 1)
  const rowOf = new Int32Array(width + 1)
  for (let row = 1; row <= rows.length; row++) {
    const previous = new Int32Array(width + 1)
    const slack = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(width + 1)
    rowOf[0] = row
    let column = 0
    do {
      used[column] = 1
      const at = rowOf[column] as number
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other <= width; other++) {
        if (used[other]) continue
        const reduced = (cost[at - 1]?.[other - 1] ?? 0) - (rowPotential[at] ?? 0) - (columnPotential[other] ?? 0)
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced
          previous[other] = column
        }
        if ((slack[other] ?? 0) < delta) {
          delta = slack[other] ?? 0
          next = other
        }
      }
      for (let other = 0; other <= width; other++) {
        if (used[other]) {
          const owner = rowOf[other] as number
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta
          columnPotential[other] = (columnPotential[other] ?? 0) - delta
        } else slack[other] = (slack[other] ?? 0) - delta
      }
      column = next
    } while (rowOf[column] !== 0)
    for (; column !== 0; column = previous[column] as number)
      rowOf[column] = rowOf[previous[column] as number] as number
  }
  let total = 0
  for (let column = 1; column <= columns.length; column++) {
    const row = rowOf[column] as number
    if (row > 0) total += rows[row - 1]?.get(columns[column - 1] as number) ?? 0
  }
  return total
}
