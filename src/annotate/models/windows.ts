/** Sentences that are read together, `[from, to)`, of which `[first, last)` count; the others are context. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
}

/**
 * Windows over sentences given by their sizes in pieces, each sentence in the middle of exactly one.
 *
 * A window holds whole sentences of `room` pieces at most; sentences must not be larger. On each side it has at least `context` pieces that
 * do not count, as far as there are sentences and a sentence that counts is left.
 */
export function cutWindows(sizes: readonly number[], room: number, context: number): Window[] {
  const windows: Window[] = []
  for (let first = 0; first < sizes.length; ) {
    let size = sizes[first] as number
    let from = first
    for (let before = 0; from > 0 && before < context; from -= 1) {
      const next = sizes[from - 1] as number
      // The sentence after counts as context too, so that both sides get some.
      if (size + next > room) break
      before += next
      size += next
    }
    let to = first + 1
    while (to < sizes.length && size + (sizes[to] as number) <= room) {
      size += sizes[to] as number
      to += 1
    }
    let last = to
    if (to < sizes.length) {
      for (let after = 0; last - 1 > first && after < context; last -= 1) after += sizes[last - 1] as number
    }
    windows.push({ from, to, first, last })
    first = last
  }
  return windows
}
