import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { sentenceEnd } from './content-bounds.ts'
import type { Draft } from './drafts.ts'
import { hasClause } from './senses.ts'
import { canSpeak } from './speakers.ts'

/**
 * Without the drafts whose content can not stand where it does: before 'until a court said otherwise', or before a clause that no
 * mark parts from it, as in 'the mayor recalled that he agreed'.
 */
export function dropUnparted(analysis: Analysis, drafts: readonly Draft[]): readonly Draft[] {
  const { words } = analysis
  return drafts.filter((draft) => {
    const { source, span, pieces, sentence, group } = draft
    const piece = pieces[0] as WordRange
    const own = group ? Math.min(group.from, span.from) : span.from
    const start = source && source.to <= own ? source.from : own
    if (!group || pieces.length > 1 || piece.to > start || piece.from < sentence.from) return true
    if (words.slice(piece.from, start).some((word) => word.quotation >= 0)) return true
    const before = words[start - 1] as Word
    if (/^(?:until|till|unless|if|whether|because|that)$/u.test(before.lower)) return false
    const last = words[piece.to - 1] as Word
    return piece.to !== start || last.pos === 'PUNCT' || !group.passive || !hasClause(analysis, piece)
  })
}

/** 'while two envoys were there to urge X to go': whose purpose an infinitive tells is the subject of the verb nearest before it. */
export function mendPurpose(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { group, source, sentence } = draft
    if (group?.form !== 'infinitive' || !source || source.to > group.from) return draft
    const governor = sentence.groups.findLast((item) => item.form === 'finite' && item.head < group.from)
    if (!governor || governor.from <= source.to) return draft
    const subject = sentence.phrases.findLast((phrase) => phrase.to <= governor.from)
    const opening = subject && analysis.words[subject.from - 1]
    if (!subject || subject.to !== governor.from || subject.from <= source.from || !canSpeak(analysis, subject))
      return draft
    return opening && /^(?:while|as|when|after|before|because|although|though|and|but|,)$/u.test(opening.lower)
      ? { ...draft, source: { from: subject.from, to: subject.to } }
      : draft
  })
}

/** 'Olsen, who demanded that the mayor resign, had a guest': the content of a relative clause ends at the comma before the main verb. */
export function cutRelative(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { group, span, sentence, pieces } = draft
    const piece = pieces[0] as WordRange
    if (group?.form !== 'finite' || pieces.length > 1 || piece.from < span.to) return draft
    const own = draft.source?.from ?? Math.min(group.from, span.from) - 1
    if (!/^(?:who|which)$/u.test(words[own]?.lower ?? '') || words[own - 1]?.lower !== ',') return draft
    const main = sentence.groups.find(
      (item) =>
        item.form === 'finite' &&
        item.from > piece.from &&
        item.head < piece.to &&
        words[item.from - 1]?.lower === ',' &&
        (words[item.from - 1] as Word).quotation < 0,
    )
    return main && main.from - 1 > piece.from ? { ...draft, pieces: [{ from: piece.from, to: main.from - 1 }] } : draft
  })
}

/** How many words a listener and what is said of him may have. */
const longestListener = 30

/** 'told members of the club, in a hall nearby, that …': what is told begins with 'that', not with its listener. */
export function cutListener(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const [piece] = draft.pieces
    const { lemma } = words[draft.head] as Word
    if (!piece || piece.from < draft.span.to || !/^(?:tell|remind|inform|assure|warn|notify)$/u.test(lemma))
      return draft
    const limit = Math.min(piece.to - 2, piece.from + longestListener)
    for (let at = piece.from + 1; at < limit; at += 1) {
      const word = words[at] as Word
      if (word.quotation >= 0) return draft
      if (word.lower === 'that' && words[at - 1]?.lower === ',')
        return { ...draft, pieces: [{ from: at, to: piece.to }, ...draft.pieces.slice(1)] }
    }
    return draft
  })
}

/** 'The talks had failed, she told the channel before she left': what is told in a tag stands before it, and is not its listener. */
export function mendTag(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { source, span, pieces, sentence, group } = draft
    const [piece] = pieces
    if (!source || !piece || pieces.length > 1 || group?.form !== 'finite' || group.passive) return draft
    const start = bodyStart(analysis, sentence)
    if (!/^(?:tell|inform)$/u.test(words[draft.head]?.lemma ?? '') || piece.from !== span.to) return draft
    if (source.to !== Math.min(group.from, span.from) || words[source.from - 1]?.lower !== ',') return draft
    const listener = sentence.phrases.find((phrase) => phrase.from === piece.from)
    const next = listener && words[listener.to]
    if (!next || words.slice(piece.from, piece.to).some((word) => word.quotation >= 0)) return draft
    if (listener.to < piece.to && !/^(?:ADP|SCONJ|ADV|PUNCT)$/u.test(next.pos)) return draft
    if (words.slice(listener.to, piece.to).some((word) => word.lower === 'that')) return draft
    const told = { from: start, to: source.from - 1 }
    return told.from < told.to && hasClause(analysis, told) ? { ...draft, pieces: [told] } : draft
  })
}

/** 'Some had left; others would stay, the agency said': what is said before its cue begins after the semicolon or colon. */
export function cutSemicolon(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const [piece, ...more] = draft.pieces
    if (!piece || piece.to > draft.span.from) return draft
    for (let at = piece.to - 1; at > piece.from; at -= 1) {
      const word = words[at] as Word
      if (!/^[;:]$/u.test(word.lower) || word.quotation >= 0) continue
      const after = { from: at + 1, to: piece.to }
      if (/\d/u.test(words[at - 1]?.text ?? '') && /^\d/u.test(words[at + 1]?.text ?? '')) return draft
      return more.length > 0 || hasClause(analysis, after) ? { ...draft, pieces: [after, ...more] } : draft
    }
    return draft
  })
}

/** 'The union, the church and the chamber said': a coordinated source begins with its first member. */
export function mendCoordination(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { source, sentence, span, group } = draft
    if (!source || !group || source.to > span.from || source.from < sentence.from) return draft
    const from = firstMember(analysis, sentence, source)
    return from < source.from && !draft.pieces.some((piece) => piece.from < source.from && from < piece.to)
      ? { ...draft, source: { from, to: source.to } }
      : draft
  })
}

/** Names of days and months open a sentence as times, not as speakers. */
const timeNames = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)$/u

/** Where a coordination that ends with a source begins, at the head of its sentence; the source's own start where it is none. */
function firstMember(analysis: Analysis, sentence: AnalysedSentence, source: WordRange): number {
  const { words } = analysis
  const joined = words.slice(source.from, source.to).some((word) => word.lower === 'and')
  let from = source.from
  let last = joined
  while (from > sentence.from) {
    const joint = words[from - 1] as Word
    if (joint.lower === 'and') last = true
    else if (joint.lower !== ',' || !last) break
    let to = from - 1
    if (joint.lower === 'and' && words[to - 1]?.lower === ',') to -= 1
    const member = sentence.phrases.find((phrase) => phrase.to === to)
    if (!member || !canSpeak(analysis, member)) break
    if (words.slice(member.from, member.to).some((word) => timeNames.test(word.lower) || word.quotation >= 0)) break
    from = member.from
  }
  return last && from === sentence.from ? from : source.from
}

/** 'PORT ARLEN (XYP) - The mayor said': neither source nor content holds the dateline. */
export function cutDateline(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const start = bodyStart(analysis, draft.sentence)
    if (start === draft.sentence.from) return draft
    const { source } = draft
    const pieces = draft.pieces.flatMap((piece) => {
      const from = piece.from >= draft.sentence.from ? Math.max(piece.from, start) : piece.from
      return from < piece.to ? [{ from, to: piece.to }] : []
    })
    const own = source && source.from < start && source.to > start ? { source: { from: start, to: source.to } } : {}
    return pieces.length > 0 ? { ...draft, ...own, pieces } : draft
  })
}

/** How many words a dateline may have. */
const longestDateline = 12

/** The first word after 'PORT ARLEN (XYP) -', a place in capitals and a dash; the sentence's own first word where it has none. */
function bodyStart({ words }: Analysis, sentence: AnalysedSentence): number {
  const first = words[sentence.from] as Word
  if (!/^\p{Lu}{3,}$/u.test(first.text) && !/^\p{Lu}+$/u.test(first.text)) return sentence.from
  const limit = Math.min(sentence.from + longestDateline, sentence.to - 1)
  for (let at = sentence.from + 1; at < limit; at += 1) {
    const word = words[at] as Word
    if (/^(?:[-–—]|--)$/u.test(word.text)) {
      const agency = words[at - 1]?.text === ')'
      return agency || at - sentence.from <= 4 ? at + 1 : sentence.from
    }
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.quotation >= 0) return sentence.from
  }
  return sentence.from
}

/** 'the move unacceptable, and a threat to peace': what a judgement goes on with after 'and' belongs to it. */
export function mendJudgement(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const [piece] = draft.pieces
    const { lemma } = words[draft.head] as Word
    if (!piece || draft.pieces.length > 1 || piece.from < draft.span.to) return draft
    if (!/^(?:call|describe|brand|label|term|dub|denounce)$/u.test(lemma)) return draft
    const end = sentenceEnd(analysis, draft.sentence)
    const joint = words[piece.to]?.lower === ',' ? piece.to + 1 : piece.to
    if (joint + 1 >= end || words[joint]?.lower !== 'and' || !/^(?:an?|as)$/u.test(words[joint + 1]?.lower ?? ''))
      return draft
    const rest = words.slice(joint, end)
    const verbs = draft.sentence.groups.some(
      (group) => group.form === 'finite' && group.head >= joint && group.head < end,
    )
    return verbs || rest.some((word) => word.lower === ',')
      ? draft
      : { ...draft, pieces: [{ from: piece.from, to: end }] }
  })
}

/** 'asked Ana Berg again to go': what is asked goes on after its listener with the infinitive. */
export function mendRequest(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const [piece] = draft.pieces
    const { sentence, group } = draft
    if (!piece || !group || draft.pieces.length > 1 || piece.from < draft.span.to) return draft
    if (!/^(?:ask|tell|urge|beg|order)$/u.test((words[draft.head] as Word).lemma)) return draft
    const next = sentence.groups.find((item) => item.head > draft.head)
    if (next?.form !== 'infinitive' || next.from < piece.to || (words[next.from] as Word).quotation >= 0) return draft
    if (words.slice(piece.to, next.from).some((word) => word.pos !== 'ADV')) return draft
    let to = next.to
    const end = sentenceEnd(analysis, sentence)
    while (to < end && !/^[,;:]$/u.test((words[to] as Word).text)) to += 1
    return { ...draft, pieces: [{ from: piece.from, to }] }
  })
}
