import type { Token } from '../../model/index.ts'

/** The tree of one sentence: who governs whom. All indexes are into the syntax layer. */
export interface ClauseTree {
  readonly from: number
  /** Index after the sentence's last token. */
  readonly to: number
  token(index: number): Token
  /** The word in lower case, with a straight apostrophe. */
  word(index: number): string
  /** The word as it stands. */
  original(index: number): string
  parent(index: number): number | undefined
  children(index: number): readonly number[]
  /** Universal dependency relation to the parent, with its subtype; 'root' at a root. */
  relation(index: number): string
  /** Children whose relation is one of the given, without regard to subtypes. */
  childrenBy(index: number, ...relations: readonly string[]): readonly number[]
}

/** Reads the tree of the tokens from `from` up to `to`. */
function readClauseTree(text: string, tokens: readonly Token[], from: number, to: number): ClauseTree {
  const children: number[][] = Array.from({ length: to - from }, () => [])
  for (let index = from; index < to; index += 1) {
    const head = tokens[index]?.head
    if (head !== undefined && head >= from && head < to && head !== index) children[head - from]?.push(index)
  }
  const token = (index: number) => tokens[index] as Token
  const relation = (index: number) => tokens[index]?.relation ?? 'root'
  return {
    from,
    to,
    token,
    word: (index) => text.slice(token(index).start, token(index).end).toLowerCase().replaceAll('’', "'"),
    original: (index) => text.slice(token(index).start, token(index).end),
    parent: (index) => {
      const head = tokens[index]?.head
      return head === undefined || head < from || head >= to || head === index ? undefined : head
    },
    children: (index) => children[index - from] ?? [],
    relation,
    childrenBy: (index, ...relations) =>
      (children[index - from] ?? []).filter((child) => relations.includes(baseOf(relation(child)))),
  }
}

/** A relation without its subtype: 'nsubj' of 'nsubj:pass'. */
export function baseOf(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** Words of a sentence that are looked at together; a longer one, which is none, is taken in parts. */
const longestSentence = 300

/** The trees of a text's sentences in order. */
export function readClauseTrees(text: string, tokens: readonly Token[]): readonly ClauseTree[] {
  const trees: ClauseTree[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1
    const limit = Math.min(tokens.length, from + longestSentence)
    while (to < limit && tokens[to]?.sentence === tokens[from]?.sentence) to += 1
    trees.push(readClauseTree(text, tokens, from, to))
    from = to
  }
  return trees
}

/** The tree whose sentence holds an offset, and the token there. */
export function findToken(
  trees: readonly ClauseTree[],
  offset: number,
): { readonly tree: ClauseTree; readonly index: number } | undefined {
  let low = 0
  let high = trees.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const tree = trees[middle] as ClauseTree
    if (tree.token(tree.to - 1).end <= offset) low = middle + 1
    else high = middle
  }
  const tree = trees[low]
  if (tree === undefined) return undefined
  for (let index = tree.from; index < tree.to; index += 1) {
    if (tree.token(index).end > offset) return tree.token(index).start <= offset ? { tree, index } : undefined
  }
  return undefined
}

/** The first word of all that hang on a word and stand before it; the word itself where none does. */
export function firstBefore(tree: ClauseTree, index: number): number {
  const before = tree.children(index).filter((child) => child < index)
  return Math.min(index, ...before.map((child) => firstBefore(tree, child)))
}
