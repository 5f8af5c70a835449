import type { Span } from '../../model/index.ts'
import { baseOf, type ClauseTree } from './clause-tree.ts'
import { phraseAt } from './phrase.ts'

/** Parts of a sentence that hang on a verb but are clauses of their own, and marks. */
const apart: ReadonlySet<string> = new Set([
  'conj',
  'cc',
  'parataxis',
  'advcl',
  'punct',
  'discourse',
  'vocative',
  'mark',
])

/** The words of the clause that a trigger heads, without the clauses that hang on it. */
export function clauseOf(tree: ClauseTree, head: number): Span {
  let { start, end } = tree.token(head)
  // What a relative clause says is said of the noun before it.
  const described = tree.parent(head)
  if (described !== undefined && described < head && baseOf(tree.relation(head)) === 'acl')
    start = Math.min(start, phraseAt(tree, described, []).start)
  const queue = [head]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    start = Math.min(start, tree.token(at).start)
    end = Math.max(end, tree.token(at).end)
    for (const child of tree.children(at)) {
      const relation = tree.relation(child)
      if (relation === 'acl:relcl' || (at === head && apart.has(baseOf(relation)))) continue
      if (baseOf(relation) === 'punct') continue
      queue.push(child)
    }
  }
  return { start, end }
}
