import type { Act, Layers } from '../../model/index.ts'
import { indexAt, overlaps } from '../../text/span.ts'
import { isVerbal } from './arguments.ts'
import { type ClauseTree, findToken } from './clause-tree.ts'
import { goesOn, isPast } from './tense.ts'
import { timeOf } from './when-and-where.ts'

/** Sentences after the one that names a day for which it still holds. */
const sentencesOn = 3

type Needed = Pick<Layers, 'attributions' | 'blocks' | 'times'>

/**
 * Acts with the day of the sentences before them in their paragraph, where they go on in the same tense without a time of their own: 'On
 * Monday the board met. It dismissed the mayor.' Another time, or another tense, ends the day's hold. Those that no day is carried to are marked as
 * going on, so that the day of the report's news can date them.
 */
export function carryDays(
  acts: readonly Act[],
  trees: readonly ClauseTree[],
  { attributions, blocks, times }: Needed,
): Act[] {
  const order = new Map(trees.map((tree, index) => [tree, index]))
  return acts.map((act) => {
    if (!goesOn(act, trees, attributions)) return act
    const tree = findToken(trees, act.trigger.start)?.tree
    if (tree === undefined || hasTime(tree, times)) return act
    const block = indexAt(blocks, act.trigger.start)
    const here = order.get(tree) as number
    for (let at = here - 1; at >= here - sentencesOn; at -= 1) {
      const before = trees[at]
      if (before === undefined || indexAt(blocks, before.token(before.from).start) !== block) break
      const day = toldDay(before, times)
      if (day !== undefined) return { ...act, time: day, carried: true as const }
      if (hasTime(before, times) || !isPast(before, rootOf(before))) break
    }
    return { ...act, goesOn: true as const }
  })
}

/** The day on which a sentence's own verb says that it was done. */
function toldDay(tree: ClauseTree, times: Layers['times']): number | undefined {
  const root = rootOf(tree)
  if (!isPast(tree, root)) return undefined
  const time = timeOf(tree, root, times)
  const when = time === undefined ? undefined : times[time]?.when
  const isDay = when?.earliest !== undefined && when.earliest.slice(0, 10) === when.latest?.slice(0, 10)
  return isDay ? time : undefined
}

function hasTime(tree: ClauseTree, times: Layers['times']): boolean {
  const sentence = { start: tree.token(tree.from).start, end: tree.token(tree.to - 1).end }
  return times.some((time) => time.when !== undefined && overlaps(sentence, time))
}

function rootOf(tree: ClauseTree): number {
  for (let at = tree.from; at < tree.to; at += 1) if (tree.parent(at) === undefined && isVerbal(tree, at)) return at
  return tree.from
}
