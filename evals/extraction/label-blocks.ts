/** Share of each block's tokens that the gold text has at the same place, by the longest common subsequence that prefers runs. */
export function labelBlocks(blocks: readonly string[], gold: string): number[] {
  const tokens: string[] = []
  const owners: number[] = []
  const totals = blocks.map((block, index) => {
    const own = tokenize(block)
    for (const token of own) {
      tokens.push(token)
      owners.push(index)
    }
    return own.length
  })
  const goldTokens = tokenize(gold)
  const moves = align(tokens, goldTokens)
  const width = goldTokens.length + 1
  const hits = blocks.map(() => 0)
  for (let i = tokens.length, j = goldTokens.length; i > 0 && j > 0; ) {
    const move = moves[i * width + j]
    if (move === take) {
      const owner = owners[i - 1] as number
      hits[owner] = (hits[owner] ?? 0) + 1
    }
    if (move !== skipGold) i -= 1
    if (move !== skipPage) j -= 1
  }
  return hits.map((count, index) => count / Math.max(1, totals[index] ?? 1))
}

const take = 1
const skipPage = 2
const skipGold = 3

/** A token that continues a run of common ones counts half as much again. */
const single = 10
const inRun = 15

function align(page: readonly string[], gold: readonly string[]): Uint8Array {
  const width = gold.length + 1
  const moves = new Uint8Array((page.length + 1) * width)
  let above = new Int32Array(width)
  let row = new Int32Array(width)
  for (let i = 1; i <= page.length; i += 1) {
    for (let j = 1; j < width; j += 1) {
      const up = above[j] as number
      const left = row[j - 1] as number
      const same = page[i - 1] === gold[j - 1]
      const run = i > 1 && j > 1 && page[i - 2] === gold[j - 2]
      const diagonal = same ? (above[j - 1] as number) + (run ? inRun : single) : -1
      const best = Math.max(up, left, diagonal)
      row[j] = best
      moves[i * width + j] = diagonal === best ? take : up === best ? skipPage : skipGold
    }
    ;[above, row] = [row, above]
  }
  return moves
}

function tokenize(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}
