import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { cueSenses, performatives, weakCues } from '../lang/en/cue-kinds.ts'
import type { Draft } from './drafts.ts'

/** Whether two ranges begin with the same word: one noun phrase, however much of it. */
export function sameStart(left: WordRange | undefined, right: WordRange | undefined): boolean {
  return left !== undefined && right !== undefined && left.from === right.from
}

/** 'X said he would go, his office confirmed': what is confirmed ends before the words that confirm it, and so does what X said. */
export function cutBeforeReport(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const outer = drafts.find(
      (other) =>
        other !== draft &&
        other.pieces.some(
          (piece) => piece.from <= draft.head && draft.head < piece.to && piece.to <= other.span.from,
        ) &&
        draft.pieces.some((piece) => piece.from <= other.head && other.head < piece.to),
    )
    if (!outer) return draft
    const limit = Math.max(...outer.pieces.filter((piece) => piece.to <= outer.span.from).map((piece) => piece.to))
    return cutAt(analysis, draft, limit)
  })
}

/** 'Critics argue A, but supporters insist B': the first content ends where another speaker's clause is set against it. */
export function cutBeforeOther(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const next = drafts.find((other) => {
      if (other === draft || !other.source || other.source.from <= draft.span.to || other.span.from < other.source.to)
        return false
      if (!draft.pieces.some((piece) => piece.from < (other.source as WordRange).from && other.head < piece.to))
        return false
      const joint = words[other.source.from - 1] as Word
      const before = words[other.source.from - 2]
      if (joint.quotation >= 0) return false
      if (/^(?:but|while|whereas|though|although)$/u.test(joint.lower) && before?.lower === ',') return true
      if (joint.lower === 'and' && acts(words, other) && !sameStart(other.source, draft.source)) return true
      return joint.lower === ',' && isSubordinate(analysis, draft)
    })
    return next?.source ? cutAt(analysis, draft, next.source.from - 1) : draft
  })
}

/** 'A said X and B accused C': a verb that is itself the act, its subject a name right before it. */
function acts(words: readonly Word[], { group, head, source, span }: Draft): boolean {
  const sense = cueSenses.get((words[head] as Word).lemma)
  if (group?.form !== 'finite' || group.modal || !source || !sense || !performatives.has(sense)) return false
  return (
    source.to === Math.min(group.from, span.from) &&
    words[source.to - 1]?.pos === 'PROPN' &&
    words[head]?.lower !== words[head]?.lemma
  )
}

/** 'While he granted A, …': a clause in front of the main one. */
function isSubordinate(analysis: Analysis, { sentence, source, span }: Draft): boolean {
  const first = analysis.words[sentence.from] as Word
  if ((source?.from ?? span.from) - sentence.from > 3 || first.quotation >= 0) return false
  const second = analysis.words[sentence.from + 1]?.lower ?? ''
  return /^(?:while|although|though|as|after|before|when|since)$/u.test(first.lower === 'even' ? second : first.lower)
}

/** 'accused X of Y and warned Z': the first content ends before 'and' where the second cue shares the first one's source. */
export function cutCoordinated(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const group = draft.group
    if (!group || draft.pieces.length !== 1) return draft
    const piece = draft.pieces[0] as WordRange
    if (piece.from < draft.span.to || (words[piece.from] as Word).quotation >= 0) return draft
    const next = drafts.find((other) => {
      const start = Math.min(other.group?.from ?? other.span.from, other.span.from)
      if (other === draft || start <= piece.from + 1 || start >= piece.to || !other.group) return false
      if (other.group.form === 'gerund' && addsTo(analysis, draft, other, start)) return true
      if (other.group.form !== group.form || (words[start - 1] as Word).pos !== 'CCONJ') return false
      if ((words[start] as Word).quotation >= 0) return false
      return sameStart(other.source, draft.source) && sameTense(words[draft.head] as Word, words[other.head] as Word)
    })
    if (!next) return draft
    return cutAt(analysis, draft, Math.min(next.group?.from ?? next.span.from, next.span.from) - 1)
  })
}

/** 'said A, noting that B': a second verb of saying in -ing after a comma, by the same source. */
function addsTo(analysis: Analysis, draft: Draft, other: Draft, start: number): boolean {
  const mark = analysis.words[start - 1] as Word
  const before = /^[”"’'»]$/u.test(mark.text) ? (analysis.words[start - 2] as Word) : mark
  const lemma = (analysis.words[other.head] as Word).lemma
  const says = cueSenses.get(lemma) === 'say' && !weakCues.has(lemma)
  return (
    before.lower === ',' &&
    (analysis.words[start] as Word).quotation < 0 &&
    says &&
    sameStart(other.source, draft.source)
  )
}

/** Both in the past or both in the present, as far as their endings tell. */
function sameTense(left: Word, right: Word): boolean {
  return (
    /ed$/u.test(left.lower) === /ed$/u.test(right.lower) ||
    (left.lemma !== left.lower) === (right.lemma !== right.lower)
  )
}

/** The draft with nothing of its content after a word; unchanged where nothing would be left. */
function cutAt(analysis: Analysis, draft: Draft, limit: number): Draft {
  const pieces = draft.pieces.flatMap((piece) => {
    if (piece.from >= limit) return []
    let to = Math.min(piece.to, limit)
    if (to < piece.to) while (to > piece.from && (analysis.words[to - 1] as Word).lower === ',') to -= 1
    return to > piece.from ? [{ from: piece.from, to }] : []
  })
  return pieces.length > 0 ? { ...draft, pieces } : draft
}

/** 'accuse it of theft, which it denies', ', charges it denies', ', and many have left': what the report adds to an accusation is no part of it. */
export function cutTrailing(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const [piece] = draft.pieces
    if (!piece || draft.pieces.length > 1 || piece.from < draft.span.to || !draft.group) return draft
    if (!/^(?:accuse|blame|charge|condemn|denounce|criticise|criticize)$/u.test((words[draft.head] as Word).lemma))
      return draft
    for (let at = piece.from + 1; at < piece.to - 2; at += 1) {
      const word = words[at] as Word
      if (word.lower !== ',' || word.quotation >= 0) continue
      const [first, second, third] = words.slice(at + 1, at + 4)
      const denied = first?.pos === 'NOUN' && second?.pos === 'PRON' && /^(?:VERB|AUX)$/u.test(third?.pos ?? '')
      if (first?.lower === 'which' || denied) return cutAt(analysis, draft, at)
    }
    return draft
  })
}
