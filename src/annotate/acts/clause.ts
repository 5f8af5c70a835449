import type { Span } from '../../model/index.ts'
import { findSubjects } from './arguments.ts'
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

/** Steps from a word to the finite verb of its clause; longer ways are errors of the tree. */
const farthest = 5

/**
 * The clause that tells an act so that it can be read by itself: of an infinitive, a participle or a noun that of the finite verb above
 * it ('they called on him to leave'), with its subject; the own clause where it is finite.
 */
export function tellingClauseOf(tree: ClauseTree, head: number): Span {
  let at = head
  let { start, end } = clauseOf(tree, head)
  for (let steps = 0; steps < farthest && !standsAlone(tree, at); steps += 1) {
    const parent = tree.parent(at)
    if (parent === undefined || tree.relation(at) === 'acl:relcl' || baseOf(tree.relation(at)) === 'parataxis') break
    at = parent
    const own = clauseOf(tree, at)
    start = Math.min(start, own.start)
    end = Math.max(end, own.end)
  }
  if (at === head) return { start, end }
  for (const subject of findSubjects(tree, at)) {
    const phrase = phraseAt(tree, subject, [])
    if (start - phrase.end < nearby) start = Math.min(start, phrase.start)
  }
  return { start, end }
}

/** Characters from a clause beyond which its subject does not make it longer. */
const nearby = 120

/** Whether a word heads a clause with a finite verb whose subject names somebody or is shared. */
function standsAlone(tree: ClauseTree, at: number): boolean {
  const { pos } = tree.token(at)
  const subjects = tree.childrenBy(at, 'nsubj')
  const helpers = tree.childrenBy(at, 'aux', 'cop')
  if (pos !== 'VERB' && pos !== 'AUX' && helpers.length === 0) return false
  if (tree.childrenBy(at, 'mark', 'aux').some((child) => tree.word(child) === 'to')) return false
  if (/ing$/.test(tree.word(at)) && helpers.length === 0) return false
  if (
    baseOf(tree.relation(at)) === 'ccomp' &&
    subjects.some((child) => /^(?:it|they|this|that|he|she)$/.test(tree.word(child)))
  )
    return false
  if (baseOf(tree.relation(at)) === 'acl' && tree.relation(at) !== 'acl:relcl') return false
  return (
    subjects.length > 0 ||
    baseOf(tree.relation(at)) === 'conj' ||
    tree.relation(at) === 'root' ||
    tree.relation(at) === 'acl:relcl'
  )
}
