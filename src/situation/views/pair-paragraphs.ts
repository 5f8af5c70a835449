import type { WordRun } from '../../text/align-words.ts'

/** A paragraph of one version beside that of another; one side is absent where it was added or dropped. */
export interface ParagraphPair {
  readonly from?: number
  readonly to?: number
}

/** Share of the words of the shorter of two paragraphs that the other has, from which they are one. Set by judgement. */
const leastShared = 0.5

/** Paragraphs of either side beyond which only those of the same words are paired: a page has a few dozen. */
const mostCompared = 400

/**
 * Pairs the paragraphs of two versions: those of the same words first, then those that share most of them. What was moved is paired all
 * the same. In the order of the later version, what was dropped where it stood.
 */
export function pairParagraphs(old: readonly string[], now: readonly string[]): readonly ParagraphPair[] {
  const pairedOld = new Map<number, number>()
  const pairedNow = new Map<number, number>()
  const pair = (from: number, to: number) => {
    pairedOld.set(from, to)
    pairedNow.set(to, from)
  }
  const places = new Map<string, number[]>()
  for (const [index, words] of old.entries()) places.set(words, [...(places.get(words) ?? []), index])
  for (const [to, words] of now.entries()) {
    const from = places.get(words)?.shift()
    if (from !== undefined) pair(from, to)
  }
  if (old.length <= mostCompared && now.length <= mostCompared) pairLike()
  return inOrder()

  function pairLike(): void {
    const [left, right] = [old, now].map((side) => side.map(wordsOf)) as [ReadonlySet<string>[], ReadonlySet<string>[]]
    const likely = left
      .flatMap((words, from) =>
        pairedOld.has(from) ? [] : right.map((others, to) => ({ from, to, shared: sharedOf(words, others) })),
      )
      .filter(({ to, shared }) => shared >= leastShared && !pairedNow.has(to))
      .sort((one, other) => other.shared - one.shared || one.from - other.from || one.to - other.to)
    for (const { from, to } of likely) if (!pairedOld.has(from) && !pairedNow.has(to)) pair(from, to)
  }

  function inOrder(): ParagraphPair[] {
    const pairs: ParagraphPair[] = now.map((_, to) => {
      const from = pairedNow.get(to)
      return from === undefined ? { to } : { from, to }
    })
    for (const from of old.keys()) {
      if (pairedOld.has(from)) continue
      // After what stood before it, where that is still there.
      let before = -1
      for (let at = from - 1; at >= 0 && before < 0; at--) before = pairs.findIndex((one) => one.from === at)
      pairs.splice(before + 1, 0, { from })
    }
    return pairs
  }
}

/** Whether two wordings of a paragraph are the same to a reader. */
export function isOneParagraph(runs: readonly WordRun[]): boolean {
  return runs.every(({ kind }) => kind === 'same')
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  if (short.size === 0) return 0
  return [...short].filter((word) => long.has(word)).length / short.size
}
