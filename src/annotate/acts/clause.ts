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
  const described = tree.relation(head) === 'acl:relcl' ? antecedentOf(tree, head) : tree.parent(head)
  const isNoun = described !== undefined && tree.token(described).pos !== 'NUM'
  if (isNoun && described < head && baseOf(tree.relation(head)) === 'acl')
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

/** The noun before a relative clause that its pronoun stands for. */
function antecedentOf(tree: ClauseTree, head: number): number | undefined {
  const isRelative = tree.childrenBy(head, 'nsubj').some((child) => /^(?:who|which|that)$/.test(tree.word(child)))
  return (isRelative ? findSubjects(tree, head)[0] : undefined) ?? tree.parent(head)
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
    if (parent === undefined || baseOf(tree.relation(at)) === 'parataxis') break
    at = parent
    const own = clauseOf(tree, at)
    start = Math.min(start, own.start)
    end = Math.max(end, own.end)
  }
  if (at === head) return clipToSegment(tree, head, { start, end })
  for (const subject of findSubjects(tree, at)) {
    const phrase = phraseAt(tree, subject, [])
    if (start - phrase.end < nearby) start = Math.min(start, phrase.start)
  }
  return clipToSegment(tree, head, { start, end })
}

/** The part of a range between the semicolons around a word: what stands beyond them is told apart. */
export function clipToSegment(tree: ClauseTree, index: number, { start, end }: Span): Span {
  let [from, to] = [index, index]
  while (from > tree.from && tree.word(from - 1) !== ';') from -= 1
  while (to + 1 < tree.to && tree.word(to + 1) !== ';') to += 1
  return { start: Math.max(start, tree.token(from).start), end: Math.min(end, tree.token(to).end) }
}

/** Characters from a clause beyond which its subject does not make it longer. */
const nearby = 40

/** Whether a word heads a clause with a finite verb whose subject names somebody or is shared. */
function standsAlone(tree: ClauseTree, at: number): boolean {
  const { pos } = tree.token(at)
  const relation = tree.relation(at)
  const subjects = tree.childrenBy(at, 'nsubj').map((child) => tree.word(child))
  const helpers = tree.childrenBy(at, 'aux', 'cop')
  if (pos !== 'VERB' && pos !== 'AUX' && helpers.length === 0) return false
  if (tree.childrenBy(at, 'mark', 'aux').some((child) => tree.word(child) === 'to')) return false
  if (/ing$/.test(tree.word(at)) && helpers.length === 0) return false
  if (baseOf(relation) === 'conj' && subjects.length === 0) {
    const lead = tree.parent(at)
    return lead !== undefined && lead < at && standsAlone(tree, lead)
  }
  // 'the vote that he lost' is no line of its own; 'the soldiers who fired' is.
  if (relation === 'acl:relcl') return !subjects.some((word) => !/^(?:who|which|that)$/.test(word))
  if (baseOf(relation) === 'acl') return false
  if (baseOf(relation) === 'ccomp' && subjects.some((word) => /^(?:it|they|this|that|he|she)$/.test(word))) return false
  return subjects.length > 0 || relation === 'root'
}
