/**
 * Classes of words that are used alike, learnt from unlabelled text: contexts as positive pointwise mutual information with the
 * commonest words on either side (Bullinaria and Levy 2007), its leading singular directions, then k-means on the sphere.
 */
export interface Clusters {
  /** Class of each word, from 1. */
  readonly of: ReadonlyMap<string, number>
}

/** Words met less often have no class (F1 on the dev parts hardly moves between 4 and 8). */
const rarest = 5
const contextWords = 1500
const dimensions = 60
const classes = 255
const rounds = 12
const turns = 4

export function learnClusters(sentences: Iterable<readonly string[]>, random: () => number): Clusters {
  const corpus = [...sentences]
  const counts = new Map<string, number>()
  for (const sentence of corpus) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts].filter(([, count]) => count >= rarest).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const index = new Map(words.map(([word], at) => [word, at]))
  const vectors = embed(corpus, index, random)
  const assigned = group(vectors, words.length, random)
  return { of: new Map(words.map(([word], at) => [word, (assigned[at] as number) + 1])) }
}

/** Offsets at which a context word counts: the two neighbours on either side. */
const offsets = [-2, -1, 1, 2] as const

function embed(corpus: readonly (readonly string[])[], index: ReadonlyMap<string, number>, random: () => number) {
  const columns = contextWords * offsets.length
  const pairs = new Map<number, number>()
  const rowSums = new Float64Array(index.size)
  const columnSums = new Float64Array(columns)
  let total = 0
  for (const sentence of corpus) {
    const ids = sentence.map((word) => index.get(word) ?? -1)
    for (const [at, id] of ids.entries()) {
      if (id < 0) continue
      for (const [which, offset] of offsets.entries()) {
        const other = ids[at + offset] ?? -1
        if (other < 0 || other >= contextWords) continue
        const column = other * offsets.length + which
        const key = id * columns + column
        pairs.set(key, (pairs.get(key) ?? 0) + 1)
        rowSums[id] = (rowSums[id] as number) + 1
        columnSums[column] = (columnSums[column] as number) + 1
        total += 1
      }
    }
  }
  const cells: Cell[] = []
  for (const [key, count] of pairs) {
    const row = Math.floor(key / columns)
    const column = key % columns
    const weight = Math.log((count * total) / ((rowSums[row] as number) * (columnSums[column] as number)))
    if (weight > 0) cells.push({ row, column, weight })
  }
  return leadingVectors(cells, index.size, columns, random)
}

interface Cell {
  readonly row: number
  readonly column: number
  readonly weight: number
}

/** Rows of a sparse matrix in its leading singular directions, by subspace iteration (Halko and others 2011), on the sphere. */
function leadingVectors(cells: readonly Cell[], rows: number, columns: number, random: () => number): Float32Array {
  let right = Float32Array.from({ length: columns * dimensions }, () => gauss(random))
  let left = new Float32Array(rows * dimensions)
  for (let turn = 0; turn < turns; turn += 1) {
    orthonormalise(right, columns)
    left = new Float32Array(rows * dimensions)
    for (const { row, column, weight } of cells) addTimes(left, row, right, column, weight)
    if (turn === turns - 1) break
    orthonormalise(left, rows)
    right = new Float32Array(columns * dimensions)
    for (const { row, column, weight } of cells) addTimes(right, column, left, row, weight)
  }
  for (let row = 0; row < rows; row += 1) normalise(left, row)
  return left
}

function addTimes(to: Float32Array, row: number, from: Float32Array, column: number, weight: number): void {
  for (let at = 0; at < dimensions; at += 1) {
    const cell = row * dimensions + at
    to[cell] = (to[cell] as number) + weight * (from[column * dimensions + at] as number)
  }
}

/** Gram-Schmidt on the columns. */
function orthonormalise(values: Float32Array, rows: number): void {
  for (let one = 0; one < dimensions; one += 1) {
    for (let other = 0; other <= one; other += 1) {
      let dot = 0
      for (let row = 0; row < rows; row += 1) {
        dot += (values[row * dimensions + one] as number) * (values[row * dimensions + other] as number)
      }
      const by = other === one ? 1 / (Math.sqrt(dot) || 1) : -dot
      for (let row = 0; row < rows; row += 1) {
        const cell = row * dimensions + one
        const before = values[cell] as number
        values[cell] = other === one ? before * by : before + by * (values[row * dimensions + other] as number)
      }
    }
  }
}

function group(vectors: Float32Array, count: number, random: () => number): Int32Array {
  const centres = new Float32Array(classes * dimensions)
  for (let at = 0; at < classes; at += 1) {
    // The commonest words make good first centres; the rest are drawn at random.
    const row = at < classes / 2 ? at * 2 : Math.floor(random() * count)
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions)
  }
  const assigned = new Int32Array(count)
  for (let round = 0; round < rounds; round += 1) {
    for (let row = 0; row < count; row += 1) assigned[row] = nearest(vectors, row, centres)
    centres.fill(0)
    for (let row = 0; row < count; row += 1) {
      const centre = assigned[row] as number
      for (let at = 0; at < dimensions; at += 1) {
        const cell = centre * dimensions + at
        centres[cell] = (centres[cell] as number) + (vectors[row * dimensions + at] as number)
      }
    }
    for (let centre = 0; centre < classes; centre += 1) normalise(centres, centre)
  }
  return assigned
}

function nearest(vectors: Float32Array, row: number, centres: Float32Array): number {
  let best = 0
  let top = Number.NEGATIVE_INFINITY
  for (let centre = 0; centre < classes; centre += 1) {
    let dot = 0
    for (let at = 0; at < dimensions; at += 1) {
      dot += (vectors[row * dimensions + at] as number) * (centres[centre * dimensions + at] as number)
    }
    if (dot > top) {
      top = dot
      best = centre
    }
  }
  return best
}

function normalise(vectors: Float32Array, row: number): void {
  let sum = 0
  for (let at = row * dimensions; at < (row + 1) * dimensions; at += 1) sum += (vectors[at] as number) ** 2
  const norm = Math.sqrt(sum) || 1
  for (let at = row * dimensions; at < (row + 1) * dimensions; at += 1) vectors[at] = (vectors[at] as number) / norm
}

function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
