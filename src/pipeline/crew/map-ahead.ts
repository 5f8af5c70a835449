/**
 * Does work on items as they come, on up to `width` of them at once, and gives the results in the order of the items. No item is read
 * while `width` of them wait, each from its reading to the taking of its result.
 *
 * The first failure, of the source or of work, ends it when its turn comes.
 */
export async function* mapAhead<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const waiting: Promise<Result>[] = []
  let isRead = false
  try {
    while (true) {
      while (!isRead && waiting.length < width) {
        const next = await source.next()
        isRead = next.done === true
        if (next.done === true) break
        const result = work(next.value)
        // A failure is told when its turn comes; nobody listens before.
        result.catch(() => undefined)
        waiting.push(result)
      }
      const first = waiting.shift()
      if (first === undefined) return
      yield await first
    }
  } finally {
    if (!isRead) await source.return?.()
  }
}
