import type { Token } from '../../model/index.ts'

type Mutable = { -readonly [Key in keyof Token]: Token[Key] }

/**
 * Mends what a parser trained on the web takes amiss in news: 'at least 14 people' as a place, and a past verb behind the first noun as
 * its description ('A bomb killed 14 people').
 * @param offset index of the first token in its layer, which heads count from
 */
export function mendTree(text: string, tokens: readonly Token[], offset: number): readonly Token[] {
  if (tokens.length > longestSentence) return tokens
  const mended: Mutable[] = tokens.map((token) => ({ ...token }))
  const wordAt = (index: number) => text.slice(mended[index]?.start, mended[index]?.end).toLowerCase()
  mendAmounts(mended, wordAt, offset)
  mendOpening(mended, offset)
  mendRelative(mended, offset)
  mendRoot(mended, wordAt, offset)
  mendVerbs(mended, wordAt, offset)
  return mended
}

/** 'Branding it a farce', 'what Berg terms a farce': what has an object, or in a relative clause a subject of its own, is a verb and no noun. */
function mendVerbs(tokens: Mutable[], wordAt: WordAt, offset: number): void {
  for (const [index, token] of tokens.entries()) {
    if (token.pos !== 'NOUN') continue
    const children = tokens.filter(({ head }) => head === index + offset)
    const has = (relation: RegExp, pos: RegExp) =>
      children.some((child) => relation.test(child.relation ?? '') && pos.test(child.pos))
    if (has(/^(?:cop|det|amod|case|nmod:poss)$/, /./)) continue
    const isRelative = token.relation === 'acl:relcl'
    if (isRelative ? !has(/^nsubj$/, /^(?:PROPN|NOUN)$/) : !has(/^obj$/, /^PRON$/)) continue
    token.pos = 'VERB'
    token.lemma = verbLemma(wordAt(index), token.lemma)
  }
}

/** The base of a form in -ing; of others, which verb and noun share, the lemma stands. */
function verbLemma(word: string, lemma: string): string {
  const stem = /^(.{2,})ing$/.exec(word)?.[1]
  if (stem === undefined) return lemma
  return /([bdglmnprt])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem) ? stem.slice(0, -1) : stem
}

/** Words beyond which a sentence is broken text, with nothing to mend. */
const longestSentence = 300

type WordAt = (index: number) => string

/** 'At least', 'at most', 'up to' and 'about' before a number are no prepositions: the noun is an object or a subject. */
function mendAmounts(tokens: Mutable[], wordAt: WordAt, offset: number): void {
  for (const [index, token] of tokens.entries()) {
    if (token.relation !== 'case' || token.head === undefined) continue
    const next = wordAt(index + 1)
    const isAmount =
      (wordAt(index) === 'at' && /^(?:least|most)$/.test(next)) ||
      (/^(?:up|over|about|around|under)$/.test(wordAt(index)) && isNumber(tokens[index + 1]))
    const noun = tokens[token.head - offset]
    if (!isAmount || noun?.head === undefined || !/^(?:obl|nmod)$/.test(noun.relation ?? '')) continue
    const governor = tokens[noun.head - offset]
    if (governor?.pos !== 'VERB') continue
    const isAfter = token.head > noun.head
    const taken = tokens.some(
      ({ head, relation }) => head === noun.head && (isAfter ? relation === 'obj' : /^nsubj/.test(relation ?? '')),
    )
    if (taken) continue
    token.relation = 'advmod'
    noun.relation = isAfter ? 'obj' : isPassive(tokens, noun.head) ? 'nsubj:pass' : 'nsubj'
  }
}

function isNumber(token: Token | undefined): boolean {
  return token?.pos === 'NUM'
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  return tokens.some(({ head, relation }) => head === verb && relation === 'aux:pass')
}

/** A sentence without a finite verb whose first noun is described by one in the past: that is its verb, and the noun its subject. */
function mendRoot(tokens: Mutable[], wordAt: WordAt, offset: number): void {
  const root = tokens.findIndex(({ head }) => head === undefined)
  const top = tokens[root]
  if (top === undefined || top.pos === 'VERB' || top.pos === 'AUX') return
  const children = (index: number) => tokens.flatMap(({ head }, at) => (head === index + offset ? [at] : []))
  const has = (index: number, relations: RegExp) =>
    children(index).some((child) => relations.test(tokens[child]?.relation ?? ''))
  if (has(root, /^(?:cop|nsubj|csubj|expl|aux)/)) return
  const verb = tokens.findIndex((token, index) => {
    if (token.relation !== 'acl' || index <= root || token.head === undefined || token.pos !== 'VERB') return false
    if (!past.test(wordAt(index)) || has(index, /^(?:mark|aux)/) || !isBelow(tokens, token.head - offset, root, offset))
      return false
    const isDone = children(index).some((child) =>
      children(child).some((mark) => tokens[mark]?.relation === 'case' && wordAt(mark) === 'by'),
    )
    return !isDone && has(index, /^(?:obj|ccomp|xcomp|obl)/)
  })
  const found = tokens[verb]
  if (found === undefined) return
  delete found.head
  found.relation = 'root'
  top.head = verb + offset
  top.relation = 'nsubj'
  for (const child of children(root)) {
    if (child > verb) (tokens[child] as Mutable).head = verb + offset
  }
}

/** 'Already on 23 November, the army broke the truce': a time is not what the sentence says, the verb with a subject beside it is. */
function mendOpening(tokens: Mutable[], offset: number): void {
  const root = tokens.findIndex(({ head }) => head === undefined)
  const top = tokens[root]
  if (top === undefined || (top.pos !== 'NUM' && top.pos !== 'PROPN' && top.pos !== 'NOUN')) return
  const under = (index: number, relations: RegExp) =>
    tokens.findIndex((token) => token.head === index + offset && relations.test(token.relation ?? ''))
  if (under(root, /^(?:cop|nsubj|csubj|acl)/) >= 0 || under(root, /^(?:case|obl|advmod)$/) < 0) return
  const verb = under(root, /^parataxis$/)
  const main = tokens[verb]
  if (main?.pos !== 'VERB' || verb < root || under(verb, /^nsubj/) < 0) return
  delete main.head
  main.relation = 'root'
  top.head = verb + offset
  top.relation = 'obl'
  for (const [index, token] of tokens.entries()) {
    if (token.head === root + offset && index > verb) token.head = verb + offset
  }
}

/**
 * 'The soldiers who took the village fled': a clause within the relative clause of a sentence without another verb, taken to be its
 * complement: its verb is the sentence's, and its subject the object of the relative clause.
 */
function mendRelative(tokens: Mutable[], offset: number): void {
  const root = tokens.findIndex(({ head }) => head === undefined)
  const top = tokens[root]
  if (top === undefined || top.pos === 'VERB' || top.pos === 'AUX') return
  const under = (index: number, relation: string) =>
    tokens.findIndex((token) => token.head === index + offset && token.relation === relation)
  if (under(root, 'cop') >= 0 || under(root, 'nsubj') >= 0) return
  const inner = under(root, 'acl:relcl')
  const verb = inner < 0 ? -1 : under(inner, 'ccomp')
  const subject = verb < 0 ? -1 : under(verb, 'nsubj')
  const [relative, main, noun] = [tokens[inner], tokens[verb], tokens[subject]]
  if (!relative || !main || !noun || subject < inner || subject > verb) return
  if (main.pos !== 'VERB' || under(inner, 'obj') >= 0 || under(verb, 'mark') >= 0) return
  delete main.head
  main.relation = 'root'
  top.head = verb + offset
  top.relation = 'nsubj'
  noun.head = inner + offset
  noun.relation = 'obj'
  for (const [index, token] of tokens.entries()) {
    if (token.head === root + offset && index > verb) token.head = verb + offset
  }
}

/** Forms that may be past tenses. */
const past =
  /(?:ed|[^s]s?ent|[aeou]ught|[aeiou]ld|ade|ept|ew|oke|ote|ave|ook|aid|ell|ed|ung|ank|an|at|ut|it|ot|ose|ore|ove|ound|ud|t)$/

function isBelow(tokens: readonly Token[], index: number, root: number, offset: number): boolean {
  for (let at = index, steps = 0; steps <= tokens.length; steps += 1) {
    if (at === root) return true
    const head = tokens[at]?.head
    if (head === undefined) return false
    at = head - offset
  }
  return false
}
