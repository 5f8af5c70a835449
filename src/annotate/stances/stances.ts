import {
  type Claim,
  defineAnnotator,
  type Layers,
  type Reading,
  type Span,
  type StanceMention,
} from '../../model/index.ts'
import { contains, overlaps } from '../../text/span.ts'
import { type ClauseTree, readClauseTrees } from '../acts/clause-tree.ts'
import { phraseAt } from '../acts/phrase.ts'
import { namingVerbs } from '../lang/en/stance-words.ts'

type Needed = Pick<Layers, 'syntax' | 'names' | 'attributions'>

/** What speakers declare others to be: 'the South is our enemy', 'called the island a partner'. */
export const stances = defineAnnotator({
  name: 'stances',
  version: 1,
  needs: ['syntax', 'names', 'attributions'],
  gives: 'stances',
  annotate: findStances,
})

function findStances(reading: Reading, layers: Needed): StanceMention[] {
  const claims = layers.attributions.flatMap(({ claims: all }, attribution) =>
    all.map((claim, index) => ({ claim, said: { attribution, claim: index } })),
  )
  if (claims.length === 0) return []
  const found: StanceMention[] = []
  for (const tree of readClauseTrees(reading.text, layers.syntax)) {
    const sentence = { start: tree.token(tree.from).start, end: tree.token(tree.to - 1).end }
    const here = claims.filter(({ claim }) => overlaps(claim, sentence))
    for (let index = tree.from; here.length > 0 && index < tree.to; index += 1) {
      const pair = readCopula(tree, index) ?? readNaming(tree, index)
      if (!pair) continue
      const target = phraseAt(tree, pair.target, layers.names)
      const label = withoutArticle(reading.text, wholePhrase(tree, pair.label))
      if (!layers.names.some((name) => overlaps(name, target)) || !isWorded(tree, pair.label)) continue
      const inner = innermost(here, label)
      if (inner) found.push({ target, label, said: inner.said })
    }
  }
  return found
}

interface Pair {
  readonly target: number
  readonly label: number
}

/** 'The South is an enemy state.' */
function readCopula(tree: ClauseTree, index: number): Pair | undefined {
  const { pos } = tree.token(index)
  if (pos !== 'NOUN' && pos !== 'PROPN') return undefined
  if (tree.childrenBy(index, 'cop').length === 0 || tree.childrenBy(index, 'case').length > 0) return undefined
  if (isNegated(tree, index)) return undefined
  const [target] = tree.childrenBy(index, 'nsubj')
  return target === undefined || target > index ? undefined : { target, label: index }
}

/** 'He called the South an enemy', 'defined the South as its enemy'. */
function readNaming(tree: ClauseTree, verb: number): Pair | undefined {
  if (!namingVerbs.has(tree.token(verb).lemma) || isNegated(tree, verb)) return undefined
  const [target] = tree.childrenBy(verb, 'obj')
  if (target === undefined) return undefined
  const label =
    tree.childrenBy(verb, 'xcomp').find((child) => isNoun(tree, child)) ??
    [...tree.childrenBy(verb, 'obl', 'advcl'), ...tree.childrenBy(target, 'nmod')].find(
      (child) => isNoun(tree, child) && tree.childrenBy(child, 'case', 'mark').some((mark) => tree.word(mark) === 'as'),
    )
  return label === undefined || label < target ? undefined : { target, label }
}

function isNoun(tree: ClauseTree, index: number): boolean {
  const { pos } = tree.token(index)
  return pos === 'NOUN' || pos === 'PROPN'
}

function isNegated(tree: ClauseTree, index: number): boolean {
  return tree.childrenBy(index, 'advmod', 'det').some((child) => /^(?:not|n't|never|no)$/.test(tree.word(child)))
}

/** A bare noun such as 'country' or 'member' declares nothing; one that is described does. */
function isWorded(tree: ClauseTree, index: number): boolean {
  return tree.childrenBy(index, 'amod', 'compound', 'nmod').some((child) => child < index)
}

/** A noun with all that is before it, and what 'of' adds. */
function wholePhrase(tree: ClauseTree, index: number): Span {
  const { start, end } = phraseAt(tree, index, [])
  const of = tree
    .childrenBy(index, 'nmod')
    .find((child) => child > index && tree.childrenBy(child, 'case').some((mark) => tree.word(mark) === 'of'))
  return { start, end: of === undefined ? end : Math.max(end, phraseAt(tree, of, []).end) }
}

function withoutArticle(text: string, { start, end }: Span): Span {
  const article = /^(?:as\s+)?(?:the|an?)\s+/iu.exec(text.slice(start, end))
  return { start: start + (article?.[0].length ?? 0), end }
}

function innermost<Item extends { readonly claim: Claim }>(claims: readonly Item[], label: Span): Item | undefined {
  return claims
    .filter(({ claim }) => contains(claim, label))
    .sort((left, right) => left.claim.end - left.claim.start - (right.claim.end - right.claim.start))[0]
}
