import type { Word, WordRange } from './words.ts'

/** A noun phrase without what follows its head noun. */
export interface NounPhrase extends WordRange {
  /** Index of the head word: the last noun, or the pronoun. */
  readonly head: number
}

const modifiers: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'SYM'])
const heads: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'X', 'SYM'])
const possessives: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'that', 'whoever'])
const joiners: ReadonlySet<string> = new Set(["'s", "'", '-', '–', '&', '/'])

/** Base noun phrases of a sentence in order: determiner, modifiers and head, possessives and hyphens included. */
export function findNounPhrases(words: readonly Word[], range: WordRange): NounPhrase[] {
  const found: NounPhrase[] = []
  let at = range.from
  while (at < range.to) {
    const phrase = readPhrase(words, at, range.to)
    if (phrase) found.push(phrase)
    at = phrase ? phrase.to : at + 1
  }
  return found
}

function readPhrase(words: readonly Word[], from: number, limit: number): NounPhrase | undefined {
  const first = words[from] as Word
  if (first.pos === 'PRON' && !possessives.has(first.lower) && !relatives.has(first.lower)) {
    return { from, to: from + 1, head: from }
  }
  if (
    relatives.has(first.lower) &&
    (first.pos === 'PRON' || (first.lower === 'which' && words[from - 1]?.lower === ','))
  )
    return { from, to: from + 1, head: from }
  if (!startsPhrase(words, from, limit)) return undefined
  let at = from
  let head = -1
  while (at < limit) {
    const word = words[at] as Word
    if (at > from && word.quotation !== (words[at - 1] as Word).quotation && head >= 0) break
    if (at > from && word.pos === 'DET' && head >= 0) break
    if (word.pos === 'DET' || possessives.has(word.lower) || modifiers.has(word.pos)) {
      if (heads.has(word.pos) && !possessives.has(word.lower)) head = at
      at += 1
    } else if (joiners.has(word.lower) && head >= 0 && continues(words, at, limit)) at += 1
    else if (isInnerModifier(words, at, from, limit)) at += 1
    else break
  }
  if (head < 0) {
    if (first.lower === 'her' || first.lower === 'his') return { from, to: from + 1, head: from }
    // 'the poor', 'many': an adjective or determiner that stands alone.
    const last = words[at - 1] as Word
    if (
      at > from &&
      (last.pos === 'ADJ' || last.pos === 'DET') &&
      (at - from > 1 || last.pos === 'DET' || standsAlone(words, from, limit))
    )
      head = at - 1
    else return undefined
  }
  let to = head + 1
  if (to < limit && ["'s", "'"].includes((words[to] as Word).lower) && to < at) to += 1
  return { from, to, head }
}

/** 'Many believed', 'several have said': a quantity that is the subject of a verb. */
function standsAlone(words: readonly Word[], at: number, limit: number): boolean {
  const next = at + 1 < limit ? (words[at + 1] as Word) : undefined
  return (
    /^(?:many|several|some|most|few|others|both|all)$/u.test((words[at] as Word).lower) &&
    (next?.pos === 'VERB' || next?.pos === 'AUX')
  )
}

function startsPhrase(words: readonly Word[], at: number, limit: number): boolean {
  const word = words[at] as Word
  if (word.pos === 'DET' || possessives.has(word.lower) || modifiers.has(word.pos)) return true
  const next = at + 1 < limit ? (words[at + 1] as Word) : undefined
  return word.pos === 'ADV' && next?.pos === 'NUM'
}

/** After a hyphen, an ampersand or a possessive mark the phrase goes on only with more of its kind. */
function continues(words: readonly Word[], at: number, limit: number): boolean {
  const next = at + 1 < limit ? (words[at + 1] as Word) : undefined
  return next !== undefined && (modifiers.has(next.pos) || next.pos === 'VERB' || next.pos === 'ADV')
}

/** An adverb or participle between determiner and noun: 'a widely expected visit', 'the ruling party'. */
function isInnerModifier(words: readonly Word[], at: number, from: number, limit: number): boolean {
  const word = words[at] as Word
  if (at === from || at + 1 >= limit) return false
  const before = words[at - 1] as Word
  if (before.lower === '-' || before.lower === "'s") return word.pos === 'VERB' || word.pos === 'ADV'
  const opened = before.pos === 'DET' || before.pos === 'ADJ' || possessives.has(before.lower) || before.pos === 'ADV'
  const next = words[at + 1] as Word
  if (!opened) return false
  if (word.pos === 'ADV') return next.pos === 'ADJ' || next.pos === 'VERB' || next.pos === 'NUM'
  return word.pos === 'VERB' && /(?:ing|ed|en)$/u.test(word.lower) && (modifiers.has(next.pos) || next.lower === '-')
}
