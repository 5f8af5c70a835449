import type { Span, Token } from '../../model/index.ts'

/** Questions about the trees of a syntax layer, answered from one index of children. Tokens are indexes into the layer. */
export interface Trees {
  /** Tokens that hang directly under a token, in order. */
  childrenOf(index: number): readonly number[]
  /** The first child with one of the relations; a relation without subtype stands for its subtypes too. */
  childBy(index: number, ...relations: readonly string[]): number | undefined
  /** All children with one of the relations. */
  childrenBy(index: number, ...relations: readonly string[]): number[]
  /** A token and all below it, in order. */
  subtree(index: number): number[]
  /** From the first to the last character below a token. */
  spanOf(index: number): Span
  /** The topmost token of a token's sentence. */
  rootOf(index: number): number
  /** Tokens from one to the other along the tree, both included; empty where they are in different trees. */
  path(from: number, to: number): number[]
  /** Whether a token is below another, or is it. */
  isBelow(index: number, above: number): boolean
}

/** The trees of a whole layer; the index is built once, in linear time. */
export function indexTrees(tokens: readonly Token[]): Trees {
  const children: number[][] = tokens.map(() => [])
  for (const [index, { head }] of tokens.entries()) if (head !== undefined) children[head]?.push(index)
  return { childrenOf, childBy, childrenBy, subtree, spanOf, rootOf, path, isBelow }

  function childrenOf(index: number): readonly number[] {
    return children[index] ?? []
  }

  function childBy(index: number, ...relations: readonly string[]): number | undefined {
    return childrenOf(index).find((child) => hasRelation(tokens[child], relations))
  }

  function childrenBy(index: number, ...relations: readonly string[]): number[] {
    return childrenOf(index).filter((child) => hasRelation(tokens[child], relations))
  }

  function subtree(index: number): number[] {
    const found = [index]
    for (let at = 0; at < found.length; at += 1) found.push(...childrenOf(found[at] as number))
    return found.sort((a, b) => a - b)
  }

  function spanOf(index: number): Span {
    const found = subtree(index)
    const first = tokens[found[0] ?? index]
    const last = tokens[found.at(-1) ?? index]
    return { start: first?.start ?? 0, end: last?.end ?? 0 }
  }

  function rootOf(index: number): number {
    return ancestors(index).at(-1) ?? index
  }

  function path(from: number, to: number): number[] {
    const up = ancestors(from)
    const place = new Map(up.map((token, order) => [token, order]))
    const down: number[] = []
    for (const token of ancestors(to)) {
      const meeting = place.get(token)
      if (meeting !== undefined) return [...up.slice(0, meeting + 1), ...down.reverse()]
      down.push(token)
    }
    return []
  }

  function isBelow(index: number, above: number): boolean {
    return ancestors(index).includes(above)
  }

  /** A token, its head, the head of that, and so on. */
  function ancestors(index: number): number[] {
    const found: number[] = []
    for (let at: number | undefined = index; at !== undefined && found.length <= tokens.length; at = tokens[at]?.head) {
      found.push(at)
    }
    return found
  }
}

/** Whether a token has one of the relations: 'nsubj' is met by 'nsubj:pass' too, 'nsubj:pass' by itself only. */
export function hasRelation(token: Token | undefined, relations: readonly string[]): boolean {
  const relation = token?.relation
  if (relation === undefined) return false
  return relations.some((wanted) => relation === wanted || relation.startsWith(`${wanted}:`))
}
