import { baseOf, type ClauseTree } from '../clause-tree.ts'
import { readLevels } from './read-levels.ts'
import { statusOf } from './status-of.ts'

/** What is known of a word's factuality, as names of features; the weights say what each is worth. */
export function readFeatures(tree: ClauseTree, word: number): string[] {
  const index = predicateOf(tree, word)
  const relation = baseOf(tree.relation(index))
  const { pos, lemma } = tree.token(index)
  const parent = tree.parent(index)
  const { status } = statusOf(tree, index)
  const form = formOf(tree, index)
  const found = ['all', `status ${status}`, `relation ${relation}`, `pos ${pos}`, `form ${form}`, `lemma ${lemma}`]
  found.push(`relation ${relation} ${form}`, `status ${status} ${relation}`)
  for (const [order, { own, up }] of readLevels(tree, index).entries()) {
    const at = order === 0 ? 'own' : order === 1 ? 'governor' : 'above'
    for (const { kind } of own) found.push(`${at} ${kind}`)
    for (const { of, kind } of up) {
      found.push(`${at} under ${of} ${kind}`)
      if (order === 0) found.push(`under ${kind} ${form}`)
    }
  }
  if (parent !== undefined) {
    found.push(`head ${tree.token(parent).lemma} ${relation}`, `head pos ${tree.token(parent).pos} ${relation}`)
    if (tree.childrenBy(parent, 'advmod', 'aux').some((child) => /^(?:not|n't|never)$/.test(tree.word(child))))
      found.push(`head denied ${relation}`)
    for (const helper of tree.childrenBy(parent, 'aux')) found.push(`head aux ${tree.word(helper)} ${relation}`)
  }
  for (const child of tree.children(index)) {
    const part = baseOf(tree.relation(child))
    if (/^(?:aux|advmod|mark|case|det|amod|cc)$/.test(part)) found.push(`${part} ${tree.word(child)}`)
    if (part === 'nsubj') found.push(`subject ${subjectOf(tree, child)}`)
    if (part === 'advcl')
      found.push(
        `clause ${tree
          .childrenBy(child, 'mark')
          .map((mark) => tree.word(mark))
          .join(' ')}`,
      )
  }
  const last = tree.word(tree.to - 1)
  if (/^[?!]$/.test(last)) found.push(`ends ${last}`, `ends ${last} ${relation}`)
  return [...new Set(found)]
}

/** An auxiliary or copula is judged by its predicate. */
function predicateOf(tree: ClauseTree, word: number): number {
  return /^(?:aux|cop)$/.test(baseOf(tree.relation(word))) ? (tree.parent(word) ?? word) : word
}

function formOf(tree: ClauseTree, index: number): string {
  const word = tree.word(index)
  const marks = tree.childrenBy(index, 'mark', 'aux').map((child) => tree.word(child))
  if (marks.includes('to')) return 'to'
  const { pos, lemma } = tree.token(index)
  if (pos !== 'VERB' && pos !== 'AUX') return 'other'
  const helped = tree.childrenBy(index, 'aux').length > 0 ? 'helped ' : ''
  if (/ing$/.test(word)) return `${helped}ing`
  if (word === lemma) return `${helped}bare`
  return /s$/.test(word) ? 's' : `${helped}past`
}

function subjectOf(tree: ClauseTree, index: number): string {
  const word = tree.word(index)
  return tree.token(index).pos === 'PRON' ? word : tree.token(index).pos
}
