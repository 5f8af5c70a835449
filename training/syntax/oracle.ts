import { relations, rootRelation } from '../../src/annotate/syntax/relations.ts'
import { leftAction, type ParserState, rightAction, shift } from '../../src/annotate/syntax/transitions.ts'

/** A gold tree in numbers; `heads` holds the length at the root. */
export interface GoldTree {
  readonly heads: ArrayLike<number>
  readonly labels: ArrayLike<number>
}

/**
 * The actions after which as many gold arcs can still be reached as before: the dynamic oracle of the arc-hybrid system
 * (Goldberg and Nivre 2013).
 */
export function bestActions(state: ParserState, { heads, labels }: GoldTree): number[] {
  const { stack, depth, next, length } = state
  const top = depth > 0 ? (stack[depth - 1] as number) : -1
  const below = depth > 1 ? (stack[depth - 2] as number) : -1
  const found: [cost: number, action: number][] = []
  if (next < length) found.push([shiftCost(), shift])
  const relation = labels[top] === rootRelation ? wrongRoot : (labels[top] ?? wrongRoot)
  if (depth > 0) {
    const lost = lostAfterNext() + (next < length && heads[next] === top ? 1 : 0)
    if (next < length) found.push([lost + (heads[top] === below ? 1 : 0), leftAction(relation)])
    else if (depth === 1) found.push([0, leftAction(rootRelation)])
    if (depth > 1) found.push([lost + (heads[top] === next ? 1 : 0), rightAction(relation)])
  }
  const least = Math.min(...found.map(([cost]) => cost))
  return found.filter(([cost]) => cost === least).map(([, action]) => action)

  /** Arcs between the next word and the stack that cannot be made once it lies on it: but as the child of the top. */
  function shiftCost(): number {
    let cost = 0
    for (let at = 0; at < depth; at += 1) {
      const word = stack[at] as number
      if (at < depth - 1 && heads[next] === word) cost += 1
      if (heads[word] === next) cost += 1
    }
    return cost
  }

  /** Arcs between the top and words after the next one, lost when the top gets a head. */
  function lostAfterNext(): number {
    let cost = (heads[top] as number) > next ? 1 : 0
    for (let word = next + 1; word < length; word += 1) if (heads[word] === top) cost += 1
    return cost
  }
}

/** The relation that the root gets when it must hang under another word. */
const wrongRoot = relations.indexOf('parataxis')
