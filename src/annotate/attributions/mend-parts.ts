import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { cueSenses, weakCues } from '../lang/en/cue-kinds.ts'
import { sentenceEnd } from './contents.ts'
import type { Draft } from './drafts.ts'

/** 'according to X': the source is what stands after 'to'. */
export function mendAccording(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    if ((words[draft.head] as Word).lower !== 'according' || words[draft.head + 1]?.lower !== 'to') return draft
    const from = draft.head + 2
    if (draft.source?.from === from || from >= draft.sentence.to) return draft
    return { ...draft, source: phraseFrom(analysis, draft, from) ?? wordsFrom(analysis, draft, from) }
  })
}

/** A content that came before its cue does not go on with 'according to …'. */
export function mendMore(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const last = draft.pieces.at(-1) as WordRange
    const first = analysis.words[last.from] as Word
    if (draft.pieces.length < 2 || first.lower !== 'according') return draft
    return { ...draft, pieces: draft.pieces.slice(0, -1) }
  })
}

/** 'The leader of the party, Ana Berg, said': what stands between commas after the source belongs to it. */
export function mendApposition(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { source, sentence } = draft
    const start = Math.min(draft.span.from, draft.group?.from ?? draft.span.from)
    if (!source || source.to >= start - 1 || start - source.to > longestApposition) return draft
    if (words[source.to]?.lower !== ',' || words[start - 1]?.lower !== ',') return draft
    const inner = words.slice(source.to + 1, start - 1)
    const plain =
      inner.every((word) => word.pos !== 'PUNCT' || word.lower === '-') &&
      inner.some((word) => word.pos === 'PROPN' || word.pos === 'NOUN')
    const verbs = sentence.groups.some((group) => group.head >= source.to && group.head < start)
    const opening = inner[0]?.pos
    if (!plain || verbs || opening === 'ADP' || opening === 'ADV' || opening === 'SCONJ' || opening === 'CCONJ')
      return draft
    return { ...draft, source: { from: source.from, to: start - 1 } }
  })
}

/** How many words of apposition a source may take in. */
const longestApposition = 14

/** 'It will hold, says the minister': after a comma and before its source such a cue closes the clause before it. */
export function mendInverted(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { sentence, span, group } = draft
    const before = words[span.from - 1]
    if (group?.form !== 'finite' || group.passive || span.from - sentence.from < 3 || before?.lower !== ',')
      return draft
    const { lemma } = words[draft.head] as Word
    if (cueSenses.get(lemma) !== 'say' || weakCues.has(lemma) || draft.pieces.some((piece) => piece.to <= span.from))
      return draft
    const source = phraseFrom(analysis, draft, span.to)
    const clause = sentence.groups.some((item) => item.form === 'finite' && item.head < span.from)
    if (!source || !clause || source.to < sentenceEnd(analysis, sentence)) return draft
    return { ...draft, source, pieces: [{ from: sentence.from, to: span.from - 1 }] }
  })
}

/** "Ankara's warning that …": the possessor is the source. */
export function mendNominal(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    if (draft.source || draft.group) return draft
    const phrase = draft.sentence.phrases.find((item) => item.from <= draft.head && draft.head < item.to)
    if (!phrase) return draft
    const first = words[phrase.from] as Word
    if (/^(?:his|her|its|their|our|my)$/u.test(first.lower))
      return { ...draft, source: { from: phrase.from, to: phrase.from + 1 } }
    for (let at = draft.head - 1; at > phrase.from; at -= 1) {
      if (/^'s?$/u.test((words[at] as Word).lower)) return { ...draft, source: { from: phrase.from, to: at } }
    }
    return draft
  })
}

/** 'The dam, according to X, will hold': a content that goes on without a subject has it before the parenthesis. */
export function mendParenthesis(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const piece = draft.pieces[0] as WordRange
    const { sentence, span, source } = draft
    const open = Math.min(span.from, source?.from ?? span.from)
    const comma = words[open - 1]
    if (draft.pieces.length > 1 || piece.from < span.to || comma?.lower !== ',' || open - 1 <= sentence.from)
      return draft
    if (words[piece.from - 1]?.lower !== ',') return draft
    const group = sentence.groups.find((item) => item.head >= piece.from)
    if (group?.form !== 'finite' || group.from > piece.from + 1) return draft
    let from = sentence.from
    if (/^(?:and|but|so)$/u.test((words[from] as Word).lower)) from += 1
    const subject = sentence.phrases.some((phrase) => phrase.from >= from && phrase.to <= open)
    return subject ? { ...draft, pieces: [{ from, to: open - 1 }, piece] } : draft
  })
}

/** The noun phrase that begins at a word, with what follows it up to a comma, a verb or the sentence's end. */
function phraseFrom(analysis: Analysis, draft: Draft, from: number): WordRange | undefined {
  const { words } = analysis
  const phrase = draft.sentence.phrases.find((item) => item.from === from)
  if (!phrase) return undefined
  const end = sentenceEnd(analysis, draft.sentence)
  let to = phrase.to
  while (to < end) {
    const word = words[to] as Word
    if (
      word.pos === 'VERB' ||
      word.pos === 'AUX' ||
      word.pos === 'PUNCT' ||
      word.pos === 'SCONJ' ||
      word.pos === 'CCONJ'
    )
      break
    to += 1
  }
  return { from, to }
}

/** Words up to the next mark or verb, where the tagger saw no noun phrase. */
function wordsFrom(analysis: Analysis, draft: Draft, from: number): WordRange {
  let to = from + 1
  while (to < draft.sentence.to) {
    const word = analysis.words[to] as Word
    if (word.pos === 'PUNCT' || word.pos === 'VERB' || word.pos === 'AUX') break
    to += 1
  }
  return { from, to }
}
