import type { Name, Span } from '../../model/index.ts'
import { indexAt } from '../../text/span.ts'
import { collectiveNouns } from '../lang/en/actor-nouns.ts'
import { baseOf, type ClauseTree, firstBefore } from './clause-tree.ts'

/** Relations that stand before a noun and belong to its phrase. */
const before: ReadonlySet<string> = new Set(['det', 'amod', 'compound', 'nmod', 'nummod', 'flat', 'advmod', 'case'])

/** The words of a noun phrase: its determiner, modifiers and head, the name it is in, and 'of whom' a collective noun is. */
export function phraseAt(tree: ClauseTree, head: number, names: readonly Name[]): Span {
  const token = tree.token(head)
  let { start, end } = token
  for (const child of tree.children(head)) {
    const relation = tree.relation(child)
    if (child < head && before.has(baseOf(relation)) && !isCaseOf(tree, child, head)) {
      start = Math.min(start, tree.token(firstBefore(tree, child)).start)
    }
    if (child > head && /^(?:flat|compound|goeswith)$/.test(baseOf(relation)))
      end = Math.max(end, tree.token(child).end)
    if (child > head && isOf(tree, child) && collectiveNouns.has(token.lemma)) {
      end = Math.max(end, phraseAt(tree, child, names).end)
    }
  }
  const name = names[indexAt(names, token.start)]
  if (name && name.start < token.end) {
    start = Math.min(start, name.start)
    end = Math.max(end, name.end)
  }
  return { start, end }
}

/** The preposition or possessive mark of the phrase itself is none of its words. */
function isCaseOf(tree: ClauseTree, child: number, head: number): boolean {
  return tree.relation(child) === 'case' && tree.parent(child) === head
}

function isOf(tree: ClauseTree, child: number): boolean {
  return (
    baseOf(tree.relation(child)) === 'nmod' && tree.childrenBy(child, 'case').some((mark) => tree.word(mark) === 'of')
  )
}
