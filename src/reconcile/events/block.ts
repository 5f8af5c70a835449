import type { CopiedPassage, Id } from '../../model/index.ts'
import { overlaps } from '../../text/span.ts'
import type { LocalEvent } from './local-event.ts'

/** Most mentions that a key may bring together; one met more often decides nothing by itself. */
const commonKey = 150

/** More words and names than any account has: two numbers below this make one that is still exact. */
const mostNames = 2 ** 26

/** For each mention the blocks it is in: mentions in order that share a key which is not too common. */
export function findBlocks(
  ordered: readonly LocalEvent[],
  copied: ReadonlyMap<Id, readonly CopiedPassage[]>,
): readonly (readonly Int32Array[])[] {
  const numberOf = countNames()
  const keys = ordered.map((event) => keysOf(event, copied, numberOf))
  const counts = new Map<number, number>()
  for (const own of keys) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1)
  const open = new Map<number, { readonly block: Int32Array; filled: number }>()
  return keys.map((own, index) => {
    const blocks: Int32Array[] = []
    for (const key of own) {
      const count = counts.get(key) as number
      if (count < 2 || count > commonKey) continue
      const known = open.get(key) ?? { block: new Int32Array(count), filled: 0 }
      open.set(key, known)
      known.block[known.filled] = index
      known.filled += 1
      blocks.push(known.block)
    }
    return blocks
  })
}

/** Numbers names as they come. */
function countNames(): (name: string) => number {
  const numbers = new Map<string, number>()
  return (name) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, numbers.size)
    return numbers.size - 1
  }
}

/**
 * What two mentions of one event have in common: the word, or the type with a participant's side or a rare word. Pairs of names, each
 * pair as one number: there are some dozens for every mention, too many to keep as text.
 */
function keysOf(
  event: LocalEvent,
  copied: ReadonlyMap<Id, readonly CopiedPassage[]>,
  numberOf: (name: string) => number,
): Float64Array {
  const pair = (one: string, other: string) => numberOf(one) * mostNames + numberOf(other)
  const told = event.mention.actors.map(({ id }) => pair(`told ${event.act.type}`, id))
  if (event.statement !== undefined) return Float64Array.from(new Set([pair('said', event.statement), ...told]))
  const from = copied.get(event.report)?.find((sentence) => overlaps(sentence, event.mention.trigger))?.from
  const sides = [...event.actorSides, ...event.recipientSides]
  return Float64Array.from(
    new Set([
      ...told,
      pair(`copied ${from ? from.report : event.report}`, event.stem),
      ...sides.map((side) => pair(event.stem, `side ${side}`)),
      ...sides.map((side) => pair(event.act.type, `side ${side}`)),
      ...[...event.words].map((word) => pair(event.stem, word)),
    ]),
  )
}
