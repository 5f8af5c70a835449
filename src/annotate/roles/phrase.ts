import type { Name, Token } from '../../model/index.ts'
import { isTitleNoun } from './title-noun.ts'

/** The words of one report as the grammar of titles sees them. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  /** Index of the name that each token belongs to. */
  readonly nameAt: ReadonlyMap<number, number>
}

/** A noun phrase headed by a title: tokens `[first, last]`, of which the head is one. */
export interface TitlePhrase {
  readonly first: number
  readonly head: number
  readonly last: number
}

/** The words of token `at` in lower case; '' beyond the ends. */
export function wordAt({ text, tokens }: Words, at: number): string {
  const token = tokens[at]
  return token ? text.slice(token.start, token.end).toLowerCase() : ''
}

/** Longest title in tokens on either side of its head: longer ones are lists or run-on lines. */
const longestSide = 14

/** The title phrase that ends just before token `before`, as in 'U.N. spokesperson | Stephane Dujarric'. */
export function titleBefore(words: Words, before: number): TitlePhrase | undefined {
  const last = before - 1
  if (!sameSentence(words, last, before)) return undefined
  for (let head = last; head >= 0 && last - head < longestSide && sameSentence(words, head, before); head -= 1) {
    if (isHead(words, head) && (head === last || joinsHead(words, head, last))) {
      return { first: extendLeft(words, head), head, last }
    }
    if (!isInside(words, head) && !/^(of|for|and|the|to|on|at)$/.test(wordAt(words, head))) return undefined
  }
  return undefined
}

/** The title phrase that begins at token `from`, after a determiner if any: 'a senior research fellow at the Institute'. */
export function titleFrom(words: Words, from: number): TitlePhrase | undefined {
  let first = from
  while (/^(the|a|an|one|another|its|their|his|her)$/.test(wordAt(words, first))) first += 1
  let head = -1
  for (let at = first; at < first + longestSide && sameSentence(words, from, at); at += 1) {
    if (isHead(words, at)) head = at
    else if (!isInside(words, at)) break
  }
  if (head < 0) return undefined
  // The head is the last noun of its phrase: 'leader' in 'Taliban leader', not in 'leader election'.
  if (isNoun(words, head + 1) && sameSentence(words, head, head + 1) && !isHead(words, head + 1)) return undefined
  return { first, head, last: extendRight(words, head) }
}

function isHead(words: Words, at: number): boolean {
  const token = words.tokens[at]
  if (!token || insidePerson(words, at)) return false
  const word = wordAt(words, at)
  // 'PM' is an office, 'pm' a time of day.
  if (/^[ap]m$|^m[pd]$/.test(word) && !/^\p{Lu}+$/u.test(words.text.slice(token.start, token.end))) return false
  if (token.pos === 'VERB' || /^\d/.test(wordAt(words, at - 1))) return false
  if (isTitleNoun(word)) return true
  return token.pos === 'NOUN' && isTitleNoun(token.lemma)
}

function insidePerson({ names, nameAt }: Words, at: number): boolean {
  const name = nameAt.get(at)
  return name !== undefined && names[name]?.type === 'person'
}

function isNoun(words: Words, at: number): boolean {
  const pos = words.tokens[at]?.pos
  return (pos === 'NOUN' || pos === 'PROPN') && !insidePerson(words, at)
}

/** Whether a token may stand within a title left of its head. */
function isInside(words: Words, at: number): boolean {
  const token = words.tokens[at]
  if (!token) return false
  if (words.nameAt.has(at)) return true
  const word = wordAt(words, at)
  if (/^(['’]s?|-|–|&|\/|then|ex|acting|retired|elect|designate)$/.test(word)) return true
  return (
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    (token.pos === 'ADJ' &&
      !/^(this|that|these|those|no|any|some|every|each|other|such|own|same|last|next|many|several)$/.test(word))
  )
}

function extendLeft(words: Words, head: number): number {
  let first = head
  for (let at = head - 1; at >= 0 && head - at <= longestSide && sameSentence(words, at, head); at -= 1) {
    const word = wordAt(words, at)
    if (!isInside(words, at) && !(word === 'and' && isInside(words, at - 1) && isHead(words, at - 1))) break
    first = at
  }
  while (first < head && /^(['’]s?|-|–|&|\/|and)$/.test(wordAt(words, first))) first += 1
  return first
}

/** Whether the words after a head up to `last` belong to it: 'Secretary | of State', 'director | of the agency'. */
function joinsHead(words: Words, head: number, last: number): boolean {
  if (/^-?(elect|designate)$/.test(wordAt(words, last)) && last - head <= 2) return true
  return /^(of|for|to|at)$/.test(wordAt(words, head + 1)) && last > head + 1 && extendRight(words, head) >= last
}

function extendRight(words: Words, head: number): number {
  let last = head
  let at = head + 1
  while (at < head + longestSide && sameSentence(words, head, at)) {
    const word = wordAt(words, at)
    const joins = last === at - 1 && /^(of|for|at|to|with|on|in|and)$/.test(word)
    if (joins) {
      if (word === 'and' && !isInside(words, at + 1)) break
      if (/^(in|on|with)$/.test(word) && !words.nameAt.has(at + 1) && !words.nameAt.has(at + 2)) break
      at += /^(the|a|an|its|their|his|her)$/.test(wordAt(words, at + 1)) ? 2 : 1
      if (!isInside(words, at) || !sameSentence(words, head, at)) break
    } else if (last === head && at === head + 1 && !/^(-|elect|designate)$/.test(word)) {
      break
    } else if (!isInside(words, at) || insidePerson(words, at)) {
      break
    }
    last = at
    at += 1
  }
  while (last > head && /^(['’]s?|-|–|&|\/)$/.test(wordAt(words, last))) last -= 1
  return last
}

/** Whether two tokens stand in one sentence. */
export function sameSentence({ tokens }: Words, one: number, other: number): boolean {
  const left = tokens[one]
  return left !== undefined && left.sentence === tokens[other]?.sentence
}
