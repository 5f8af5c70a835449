import { defineAnnotator, type Layers, type MatterMention, type Reading, type Span } from '../../model/index.ts'
import { indexAt } from '../../text/span.ts'
import { type ClauseTree, firstBefore, readClauseTrees } from '../acts/clause-tree.ts'
import { commonMatterWords, matterNouns, tellingNouns } from '../lang/en/matter-words.ts'
import { changesOf } from './change.ts'

type Needed = Pick<Layers, 'syntax' | 'names' | 'times' | 'acts'>

/** The agreements, institutions, laws, weapons … that a report speaks of, each with what its clause tells of its state. */
export const matters = defineAnnotator({
  name: 'matters',
  version: 1,
  needs: ['sentences', 'syntax', 'names', 'times', 'acts'],
  gives: 'matters',
  annotate: findMatters,
})

function findMatters(reading: Reading, layers: Needed): MatterMention[] {
  return readClauseTrees(reading.text, layers.syntax).flatMap((tree) => {
    const found: MatterMention[] = []
    for (let head = tree.from; head < tree.to; head += 1) {
      const mention = readMatter(tree, head, reading, layers)
      if (mention) found.push(mention)
    }
    return found
  })
}

function readMatter(tree: ClauseTree, head: number, { text }: Reading, layers: Needed): MatterMention | undefined {
  const { pos } = tree.token(head)
  if (pos !== 'NOUN' && pos !== 'PROPN') return undefined
  const noun = nounAt(tree, head)
  const kind = noun === undefined ? undefined : matterNouns.get(noun.lemma)
  if (noun === undefined || kind === undefined || isModifier(tree, head)) return undefined
  const from = firstOfPhrase(tree, head)
  const name = layers.names[indexAt(layers.names, tree.token(head).start)]
  const isName = name !== undefined && name.start < tree.token(head).start && name.end >= tree.token(head).end
  // Persons and bodies that act are actors; only institutions are both.
  if (
    name !== undefined &&
    name.end >= tree.token(head).end &&
    name.start <= tree.token(head).start &&
    !isKept(name.type, kind)
  )
    return undefined
  const after = phraseAfter(tree, head)
  const span: Span = {
    start: Math.min(tree.token(from).start, isName ? name.start : Number.POSITIVE_INFINITY),
    end: Math.max(tree.token(noun.to - 1).end, ...after.map((index) => tree.token(index).end)),
  }
  const words = [...new Set([...wordsBefore(tree, from, noun.from), ...wordsAfter(tree, after)])].sort()
  const states = changesOf(tree, head, kind, layers)
  const definite = isDefinite(tree, from, head)
  if (states.length === 0 && words.length === 0 && !definite) return undefined
  return {
    ...withoutDeterminer(text, span),
    kind,
    noun: noun.lemma,
    words,
    named: isName,
    definite,
    telling: tellingNouns.has(noun.lemma),
    states,
  }
}

/** Whether a name of a type may be that of a matter: a tagger takes accords and acts for bodies. */
function isKept(type: string, kind: MatterMention['kind']): boolean {
  return type === 'other' || (type === 'organization' && kind !== 'force' && kind !== 'channel' && kind !== 'site')
}

/** Words of the longest noun. */
const longestNoun = 4

/** The longest expression of the lists that ends with a word: 'arms embargo' rather than 'embargo'. */
function nounAt(
  tree: ClauseTree,
  head: number,
): { readonly lemma: string; readonly from: number; readonly to: number } | undefined {
  // 'state of emergency': what follows the head belongs to the noun.
  const [first = '', second = '', third = ''] = [0, 1, 2].map((step) =>
    head + step < tree.to ? tree.token(head + step).lemma : '',
  )
  if (matterNouns.has(`${first} ${second} ${third}`))
    return { lemma: `${first} ${second} ${third}`, from: head, to: head + 3 }
  let best: { lemma: string; from: number; to: number } | undefined
  let words = tree.token(head).lemma
  for (let from = head; from >= Math.max(tree.from, head - longestNoun + 1); from -= 1) {
    if (from < head) words = `${tree.token(from).lemma} ${words}`
    if (matterNouns.has(words)) best = { lemma: words, from, to: head + 1 }
  }
  return best
}

/** 'Treaty talks', 'the missile crew': the noun only describes another. */
function isModifier(tree: ClauseTree, head: number): boolean {
  return /^(?:compound|amod|nmod:poss|flat)/.test(tree.relation(head)) && (tree.parent(head) ?? head) > head
}

function firstOfPhrase(tree: ClauseTree, head: number): number {
  let first = head
  for (const child of tree.children(head)) {
    if (child >= first || !/^(?:det|amod|compound|nmod|nummod|flat|advmod)/.test(tree.relation(child))) continue
    if (child < head) first = Math.min(first, firstBefore(tree, child))
  }
  return first
}

function wordsBefore(tree: ClauseTree, from: number, noun: number): readonly string[] {
  const words: string[] = []
  for (let at = from; at < noun; at += 1) {
    // '90-day', 'five-year': how long it is to last, one word.
    if (
      at + 2 < noun &&
      tree.word(at + 1) === '-' &&
      /^(?:day|week|month|year|hour|decade)$/.test(tree.token(at + 2).lemma)
    ) {
      words.push(`${tree.word(at)}-${tree.token(at + 2).lemma}`)
      at += 2
      continue
    }
    const { pos, lemma } = tree.token(at)
    if (/^(?:NOUN|PROPN|ADJ|NUM|VERB|X)$/.test(pos) && !commonMatterWords.has(lemma) && /[\p{L}\p{N}]/u.test(lemma))
      words.push(lemma)
  }
  return words
}

/** What follows a noun and tells which one: a number ('resolution 2337'), or whose it is ('headquarters of the commission'). */
function phraseAfter(tree: ClauseTree, head: number): readonly number[] {
  const number = tree.childrenBy(head, 'nummod', 'compound', 'flat', 'appos').filter((child) => child === head + 1)
  const numbers = number.filter((child) => /^\d+$/.test(tree.word(child)))
  if (numbers.length > 0) return numbers
  const owner = tree
    .childrenBy(head, 'nmod')
    .find((child) => child > head && tree.childrenBy(child, 'case').some((mark) => tree.word(mark) === 'of'))
  if (owner === undefined || owner - head > longestOwner) return []
  return Array.from({ length: owner - head }, (_, step) => head + 1 + step)
}

/** Words from a noun to the end of what it is of. */
const longestOwner = 6

function wordsAfter(tree: ClauseTree, after: readonly number[]): readonly string[] {
  return after.flatMap((index) => {
    const { pos, lemma } = tree.token(index)
    return /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(pos) && !commonMatterWords.has(lemma) ? [lemma] : []
  })
}

function isDefinite(tree: ClauseTree, from: number, head: number): boolean {
  const first = tree.word(from)
  if (/^(?:the|this|that|these|those|its|his|her|their|our)$/.test(first)) return true
  return tree.children(head).some((child) => tree.relation(child) === 'nmod:poss')
}

function withoutDeterminer(text: string, { start, end }: Span): Span {
  const determiner = /^(?:the|an?|this|that|these|those|its|his|her|their|our|any|all|some|no)\s+/iu.exec(
    text.slice(start, end),
  )
  return { start: start + (determiner?.[0].length ?? 0), end }
}
