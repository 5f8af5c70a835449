/**
 * The best tree without crossing arcs and with one root, by Eisner's algorithm (1996).
 *
 * @param score of word `head` governing word `word`; -1 is the root
 * @returns the head of each word, -1 at the root
 */
export function bestTree(length: number, score: (head: number, word: number) => number): Int16Array {
  const heads = new Int16Array(length).fill(-1)
  if (length < 2) return heads
  const size = length * length
  // By left and right end: arcs between the ends, and spans governed by an end; the right and the left end govern.
  const arcLeft = new Float64Array(size)
  const arcRight = new Float64Array(size)
  const fullLeft = new Float64Array(size)
  const fullRight = new Float64Array(size)
  const arcAt = new Int16Array(size)
  const leftAt = new Int16Array(size)
  const rightAt = new Int16Array(size)
  for (let width = 1; width < length; width += 1) {
    for (let left = 0; left + width < length; left += 1) fillSpan(left, left + width)
  }
  let root = 0
  let best = Number.NEGATIVE_INFINITY
  for (let word = 0; word < length; word += 1) {
    const sum = score(-1, word) + (fullLeft[word] as number) + (fullRight[word * length + length - 1] as number)
    if (sum > best) {
      best = sum
      root = word
    }
  }
  readFull(0, root, true)
  readFull(root, length - 1, false)
  heads[root] = -1
  return heads

  function fillSpan(left: number, right: number): void {
    const cell = left * length + right
    let best = Number.NEGATIVE_INFINITY
    for (let middle = left; middle < right; middle += 1) {
      const sum = (fullRight[left * length + middle] as number) + (fullLeft[(middle + 1) * length + right] as number)
      if (middle === left || sum > best) {
        best = sum
        arcAt[cell] = middle
      }
    }
    arcLeft[cell] = best + score(right, left)
    arcRight[cell] = best + score(left, right)
    let bestLeft = Number.NEGATIVE_INFINITY
    let bestRight = Number.NEGATIVE_INFINITY
    for (let middle = left; middle < right; middle += 1) {
      const sum = (fullLeft[left * length + middle] as number) + (arcLeft[middle * length + right] as number)
      if (middle === left || sum > bestLeft) {
        bestLeft = sum
        leftAt[cell] = middle
      }
    }
    for (let middle = left + 1; middle <= right; middle += 1) {
      const sum = (arcRight[left * length + middle] as number) + (fullRight[middle * length + right] as number)
      if (middle === left + 1 || sum > bestRight) {
        bestRight = sum
        rightAt[cell] = middle
      }
    }
    fullLeft[cell] = bestLeft
    fullRight[cell] = bestRight
  }

  /** Writes the heads of a span that its right end governs, or its left one. */
  function readFull(left: number, right: number, isLeft: boolean): void {
    if (left === right) return
    const cell = left * length + right
    if (isLeft) {
      const middle = leftAt[cell] as number
      readFull(left, middle, true)
      readArc(middle, right, true)
    } else {
      const middle = rightAt[cell] as number
      readArc(left, middle, false)
      readFull(middle, right, false)
    }
  }

  function readArc(left: number, right: number, isLeft: boolean): void {
    heads[isLeft ? left : right] = isLeft ? right : left
    const middle = arcAt[left * length + right] as number
    readFull(left, middle, false)
    readFull(middle + 1, right, true)
  }
}
