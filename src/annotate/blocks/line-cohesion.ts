/** Lines of running text on either side that a line's words are looked up in. */
const lookback = 15
/** Lines ahead over which the share is averaged. */
const ahead = 5

/**
 * How well each line goes on with the text around it: the share of its longer words that the running text before it holds, the same for
 * the text after it, and the mean of the first over the next lines. Teasers of other stories and threads share less.
 *
 * @param content longer words of each line
 * @param running whether each line is running text
 */
export function lineCohesion(content: readonly ReadonlySet<string>[], running: readonly boolean[]): number[][] {
  const before = sharesBefore(content, running)
  const after = sharesBefore([...content].reverse(), [...running].reverse()).reverse()
  return content.map((_, index) => {
    const next = before.slice(index, index + ahead).filter((value) => value >= 0)
    const mean = next.length === 0 ? -1 : next.reduce((sum, value) => sum + value, 0) / next.length
    return [before[index] as number, after[index] as number, mean]
  })
}

/** Share of each line's words among those of the running lines before it; -1 where either is empty. */
function sharesBefore(content: readonly ReadonlySet<string>[], running: readonly boolean[]): number[] {
  const counts = new Map<string, number>()
  const held: ReadonlySet<string>[] = []
  return content.map((words, index) => {
    let shared = 0
    for (const word of words) if (counts.has(word)) shared += 1
    const share = words.size === 0 || held.length === 0 ? -1 : shared / words.size
    if (running[index]) {
      held.push(words)
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
      if (held.length > lookback) forget(counts, held.shift())
    }
    return share
  })
}

function forget(counts: Map<string, number>, words: ReadonlySet<string> | undefined): void {
  for (const word of words ?? []) {
    const left = (counts.get(word) ?? 1) - 1
    if (left === 0) counts.delete(word)
    else counts.set(word, left)
  }
}
