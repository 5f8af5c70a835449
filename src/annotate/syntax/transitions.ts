import { relations } from './relations.ts'

/**
 * A half-built tree in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the next word, and arcs. The root
 * stands after the last word, as number `length`.
 */
export interface ParserState {
  readonly length: number
  readonly stack: Int16Array
  /** Words on the stack. */
  depth: number
  /** The next word. */
  next: number
  readonly heads: Int16Array
  readonly labels: Int16Array
  /** Outermost children by word, and the ones before them; -1 where there is none. */
  readonly left: Int16Array
  readonly left2: Int16Array
  readonly right: Int16Array
  readonly right2: Int16Array
  readonly leftCount: Int16Array
  readonly rightCount: Int16Array
  /** What kinds of children a word has, as bits. */
  readonly kinds: Int32Array
}

/** 0 puts the next word on the stack; then for each relation one that hangs the top under the next word, and one under the word below. */
export const actionCount = 1 + 2 * relations.length
export const shift = 0

/** The action that hangs the top of the stack under the next word. */
export function leftAction(relation: number): number {
  return 1 + 2 * relation
}

/** The action that hangs the top of the stack under the word below it. */
export function rightAction(relation: number): number {
  return 2 + 2 * relation
}

/** Relations by the part they fill: a word has one subject, one object. */
const parts: readonly (readonly string[])[] = [
  ['nsubj', 'nsubj:pass', 'csubj', 'nsubj:outer'],
  ['obj', 'ccomp'],
  ['iobj', 'xcomp'],
  ['cop'],
  ['aux', 'aux:pass'],
  ['mark'],
  ['cc'],
  ['case'],
  ['det', 'nmod:poss'],
  ['conj'],
  ['obl', 'obl:agent', 'nmod'],
  ['acl:relcl', 'acl', 'appos'],
]

const kindOf = Int32Array.from(relations, (relation) => {
  const part = parts.findIndex((of) => of.includes(relation))
  return part < 0 ? 0 : 1 << part
})

export function startState(length: number): ParserState {
  const column = () => new Int16Array(length + 1).fill(-1)
  return {
    length,
    stack: column(),
    depth: 0,
    next: 0,
    heads: column(),
    labels: column(),
    left: column(),
    left2: column(),
    right: column(),
    right2: column(),
    leftCount: new Int16Array(length + 1),
    rightCount: new Int16Array(length + 1),
    kinds: new Int32Array(length + 1),
  }
}

export function isDone({ depth, next, length }: ParserState): boolean {
  return next === length && depth === 0
}

export function apply(state: ParserState, action: number): void {
  if (action === shift) {
    state.stack[state.depth] = state.next
    state.depth += 1
    state.next += 1
    return
  }
  state.depth -= 1
  const child = state.stack[state.depth] as number
  state.labels[child] = (action - 1) >> 1
  if (action % 2 === 1) {
    const head = state.next
    state.heads[child] = head
    state.kinds[head] = (state.kinds[head] as number) | (kindOf[(action - 1) >> 1] as number)
    state.left2[head] = state.left[head] as number
    state.left[head] = child
    state.leftCount[head] = (state.leftCount[head] as number) + 1
    return
  }
  const head = state.stack[state.depth - 1] as number
  state.heads[child] = head
  state.kinds[head] = (state.kinds[head] as number) | (kindOf[(action - 1) >> 1] as number)
  state.right2[head] = state.right[head] as number
  state.right[head] = child
  state.rightCount[head] = (state.rightCount[head] as number) + 1
}
