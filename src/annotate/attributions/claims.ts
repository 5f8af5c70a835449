import type { Claim, StatementForm } from '../../model/index.ts'
import { type AnalysedSentence, type Analysis, spanOf } from '../clauses/analysis.ts'
import type { VerbGroup } from '../clauses/verb-groups.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { findCondition, findHedge } from './conditions.ts'
import { formOf, trimContent } from './content-spans.ts'
import { type KindContext, kindOf } from './kinds.ts'

/** Splits the pieces of a content into single claims: sentences, and coordinated clauses with subjects of their own. */
export function findClaims(analysis: Analysis, pieces: readonly WordRange[], context: KindContext): Claim[] {
  const ranges = joinInterrupted(analysis, pieces).flatMap((piece) => splitPiece(analysis, piece, pieces))
  const claims: Claim[] = []
  for (const range of ranges) {
    const trimmed = trimContent(analysis, range)
    if (!trimmed || !hasWords(analysis, trimmed)) continue
    claims.push(toClaim(analysis, partsOf(analysis, trimmed, pieces), context))
  }
  return claims
}

function toClaim(analysis: Analysis, parts: readonly WordRange[], context: KindContext): Claim {
  const condition = firstOf(parts, (part) => findCondition(analysis, part))
  const hedge = firstOf(parts, (part) => findHedge(analysis, part))
  const forms = new Set(parts.map((part) => formOf(analysis, part)))
  const form: StatementForm = context.form ?? (forms.size === 1 ? ([...forms][0] as StatementForm) : 'mixed')
  const { words } = analysis
  return {
    ...spanOf(words, { from: (parts[0] as WordRange).from, to: (parts.at(-1) as WordRange).to }),
    kind: kindOf(analysis, mainPart(analysis, parts), { ...context, form, conditional: condition !== undefined }),
    form,
    ...(condition ? { condition } : {}),
    ...(hedge ? { hedge } : {}),
    ...(parts.length > 1 ? { parts: parts.map((part) => spanOf(words, part)) } : {}),
  }
}

function firstOf<Found>(parts: readonly WordRange[], find: (part: WordRange) => Found | undefined): Found | undefined {
  for (const part of parts) {
    const found = find(part)
    if (found !== undefined) return found
  }
  return undefined
}

/** The words of a claim without the source and cue in their midst, each part without marks at its ends. */
function partsOf(analysis: Analysis, range: WordRange, pieces: readonly WordRange[]): WordRange[] {
  const parts = pieces.flatMap((piece) => {
    const part = { from: Math.max(piece.from, range.from), to: Math.min(piece.to, range.to) }
    const trimmed = part.from < part.to ? trimContent(analysis, part) : undefined
    return trimmed && hasWords(analysis, trimmed) ? [trimmed] : []
  })
  return parts.length > 0 ? parts : [range]
}

/** The part of an interrupted claim that has its verb; the claim itself where nothing interrupts it. */
function mainPart(analysis: Analysis, parts: readonly WordRange[]): WordRange {
  const [first] = parts as readonly [WordRange, ...WordRange[]]
  const sentence = analysis.sentences[(analysis.words[first.from] as Word).sentence] as AnalysedSentence
  const finite = (part: WordRange) =>
    sentence.groups.some((group) => group.form === 'finite' && group.head >= part.from && group.head < part.to)
  return parts.find(finite) ?? first
}

/** Two pieces of one clause that cue and source interrupt are one claim: 'The aim, she said, is to leave'. */
function joinInterrupted(analysis: Analysis, pieces: readonly WordRange[]): WordRange[] {
  const joined: WordRange[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && interrupted(analysis, last, piece)) joined[joined.length - 1] = { from: last.from, to: piece.to }
    else joined.push(piece)
  }
  return joined
}

function interrupted(analysis: Analysis, left: WordRange, right: WordRange): boolean {
  const end = analysis.words[left.to - 1] as Word
  const begin = analysis.words[right.from] as Word
  if (end.sentence !== begin.sentence) return false
  const sentence = analysis.sentences[begin.sentence] as AnalysedSentence
  return !hasClause(sentence, left) || !hasClause(sentence, right) || isSubordinate(analysis, right)
}

const subordinators =
  /^(?:because|since|when|while|after|before|until|till|once|if|unless|although|though|whereas|who|which|where|as)$/u

/** 'He left, he said, only when it was over': the clause after the tag depends on the one before it. */
function isSubordinate({ words }: Analysis, range: WordRange): boolean {
  let at = range.from
  while (
    at < range.to &&
    ((words[at] as Word).pos === 'PUNCT' || /^(?:only|even|just)$/u.test((words[at] as Word).lower))
  )
    at += 1
  return subordinators.test(words[at]?.lower ?? '')
}

function hasClause(sentence: AnalysedSentence, range: WordRange): boolean {
  return sentence.groups.some(
    (group) =>
      group.form === 'finite' &&
      group.head >= range.from &&
      group.head < range.to &&
      sentence.phrases.some((phrase) => phrase.from >= range.from && phrase.to <= group.from),
  )
}

/** A piece by sentence and by coordinated clause. */
function splitPiece(analysis: Analysis, piece: WordRange, pieces: readonly WordRange[]): WordRange[] {
  if (!pieces.includes(piece)) return [piece]
  const ranges: WordRange[] = []
  let from = piece.from
  for (let at = piece.from + 1; at <= piece.to; at += 1) {
    const last = at === piece.to
    if (!last && (analysis.words[at] as Word).sentence === (analysis.words[at - 1] as Word).sentence) continue
    ranges.push(...splitClauses(analysis, { from, to: at }))
    from = at
  }
  return ranges
}

function splitClauses(analysis: Analysis, range: WordRange): WordRange[] {
  const { words } = analysis
  const sentence = analysis.sentences[(words[range.from] as Word).sentence] as AnalysedSentence
  const found: WordRange[] = []
  let from = range.from
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    const word = words[at] as Word
    const joins =
      word.pos === 'CCONJ' || word.lower === ';' || /^[—–]+$/u.test(word.text) || listsThat(words, at, from, range.to)
    if (!joins || !startsClause(analysis, sentence, at + 1, range.to)) continue
    const left = { from, to: at }
    const that = words[at + 1]?.lower === 'that'
    if (that && ((words[at + 1] as Word).quotation >= 0 || (words[range.from] as Word).pos === 'VERB')) continue
    if (word.lower === 'and' && joinsNouns(words, sentence, at)) continue
    if (!mainClause(sentence, words, left)) continue
    found.push(left)
    from = at + 1
  }
  found.push({ from, to: range.to })
  return found
}

/** 'that A, that B and that C': a comma before another 'that' of the list. */
function listsThat(words: readonly Word[], at: number, from: number, to: number): boolean {
  if (words[at]?.lower !== ',' || words[at + 1]?.lower !== 'that') return false
  if ((words[at] as Word).quotation >= 0) return false
  const opened = words[from - 1]?.lower === 'that' || words[from]?.lower === 'that'
  for (let next = at + 2; next < to - 1; next += 1)
    if (words[next]?.lower === 'and' && words[next + 1]?.lower === 'that') return true
  return opened
}

/** 'between A and B', 'both A and B': the conjunction joins nouns. */
function joinsNouns(words: readonly Word[], sentence: AnalysedSentence, at: number): boolean {
  for (let back = at - 1; back > Math.max(sentence.from, at - longestMember); back -= 1) {
    const word = words[back] as Word
    if (/^(?:between|both)$/u.test(word.lower)) return true
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PUNCT' || word.pos === 'CCONJ') return false
  }
  return false
}

/** How many words back 'between' and 'both' are looked for. */
const longestMember = 8

/** How many words a subject and its verb may lie apart at the start of a coordinated clause. */
const longestSubject = 10

/** Whether a clause with a subject of its own starts at a word: a noun phrase, then a finite verb before any other mark; a condition may come first. */
function startsClause(analysis: Analysis, sentence: AnalysedSentence, at: number, to: number): boolean {
  const { words } = analysis
  let from = at
  while (from < to && /^(?:that|then|now|so|also|,|"|“|‘)$/u.test((words[from] as Word).lower)) from += 1
  if (subordinate.test(words[from]?.lower ?? '') || inverted.test(words[from]?.lower ?? '')) {
    const comma = commaAfter(words, from, to)
    return comma > 0 && startsClause(analysis, sentence, comma + 1, to)
  }
  // A 'that' before a bare noun may have been taken for its determiner.
  const phrase = sentence.phrases.find((item) => item.from >= at && item.from <= from && item.to > from)
  if (!phrase) return false
  const verb = sentence.groups.find((group) => group.head >= phrase.to)
  if (!verb || verb.head >= to || verb.form !== 'finite' || verb.from - phrase.from > longestSubject) return false
  if (isBareRelative(words, phrase.to, verb.from))
    return sentence.groups.some((group) => group.form === 'finite' && group.head > verb.head && group.head < to)
  // After ', and' a subject may itself be two nouns: 'A is shut, and B and C are open'.
  const parted = words[at - 2]?.lower === ','
  return !words.slice(phrase.to, verb.from).some((word) => (parted ? apart : joined).test(word.lower))
}

/** 'the reasons he gave': a pronoun between a noun and the verb has the verb to itself, and the noun needs another. */
function isBareRelative(words: readonly Word[], from: number, verb: number): boolean {
  return words.slice(from, verb).some(({ lower }) => /^(?:i|we|he|she|they|it|you)$/u.test(lower))
}

/** Words that open a clause which another follows after a comma; 'had he been there' opens one too. */
const subordinate = /^(?:if|unless|when|while|although|though|because|since|as|after|before|once|until)$/u
const inverted = /^(?:had|should|were)$/u

const apart = /^(?:,|;|or|who|which|that|to)$/u
const joined = /^(?:,|;|and|or|who|which|that|to)$/u

/** Whether a stretch holds a clause that is not a mere condition or other subordinate clause before the main one. */
function mainClause(sentence: AnalysedSentence, words: readonly Word[], range: WordRange): boolean {
  const groups: VerbGroup[] = sentence.groups.filter(
    (group) => group.form === 'finite' && group.head >= range.from && group.head < range.to,
  )
  if (groups.length === 0) return false
  let first = range.from
  while (first < range.to && (words[first] as Word).pos === 'PUNCT') first += 1
  const opening = words[first] as Word | undefined
  if (opening && (subordinate.test(opening.lower) || opening.lower === 'in')) {
    const comma = commaAfter(words, first, range.to)
    return comma > 0 && groups.some((group) => group.head > comma)
  }
  return sentence.phrases.some((phrase) => phrase.from >= range.from && groups.some((group) => group.from >= phrase.to))
}

/** Index of the first comma between two words; -1 where there is none. */
function commaAfter(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if ((words[at] as Word).lower === ',') return at
  return -1
}

function hasWords(analysis: Analysis, range: WordRange): boolean {
  return analysis.words.slice(range.from, range.to).some((word) => /[\p{L}\p{N}]/u.test(word.text))
}
