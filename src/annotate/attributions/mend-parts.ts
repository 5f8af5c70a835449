import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { cueSenses, weakCues } from '../lang/en/cue-kinds.ts'
import { sentenceEnd } from './content-bounds.ts'
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
    const [, noun, link] = analysis.words.slice(last.from, last.from + 3)
    const added =
      /^(?:an?|the)$/u.test(first.lower) && noun?.pos === 'NOUN' && /^(?:that|which)$/u.test(link?.lower ?? '')
    if (draft.pieces.length < 2 || (first.lower !== 'according' && !added)) return draft
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

/** A source that takes in the cue of another draft ends before it. */
export function mendSource(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const source = afterFronted(analysis, draft)
    const other =
      source &&
      drafts.find(
        (item) =>
          item !== draft &&
          item.group &&
          item.span.from > source.from &&
          item.span.from < source.to &&
          !isRelativeCue(analysis, item),
      )
    if (source && other) return { ...draft, source: { from: source.from, to: other.span.from } }
    return source && source !== draft.source ? { ...draft, source } : draft
  })
}

/** 'Speaking through the agency, Ana Berg …, saying': the source is what follows the fronted phrase, not what stands in it. */
function afterFronted(analysis: Analysis, { source, sentence, group }: Draft): WordRange | undefined {
  if (!source || group?.form !== 'gerund') return source
  const before = analysis.words[source.from - 1]
  if (before?.pos !== 'ADP') return source
  let comma = source.from
  while (comma < source.to && (analysis.words[comma] as Word).lower !== ',') comma += 1
  const phrase = sentence.phrases.find((item) => item.from === comma + 1)
  if (!phrase || phrase.to > group.from) return source
  const names = analysis.words.slice(phrase.from, phrase.to)
  const end = names.findIndex((word) => word.pos !== 'PROPN' && word.pos !== 'DET' && word.pos !== 'NOUN')
  return { from: phrase.from, to: end > 0 ? phrase.from + end : phrase.to }
}

/** 'an official who asked not to be named': such a cue belongs to the source. */
function isRelativeCue(analysis: Analysis, draft: Draft): boolean {
  const before = analysis.words[(draft.group?.from ?? draft.span.from) - 1]
  return draft.group?.form !== 'finite' || /^(?:who|which|that)$/u.test(before?.lower ?? '')
}

/** "Ana's rejection of the offer surprised Bo": a noun's content without a clause of its own ends before the sentence's verb. */
export function cutNominal(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const piece = draft.pieces[0] as WordRange
    const first = words[piece.from] as Word
    if (draft.group || draft.pieces.length > 1 || piece.from < draft.span.to || words[draft.head]?.pos !== 'NOUN')
      return draft
    if (
      /^(?:that|to|whether|how|why|what)$/u.test(first.lower) ||
      first.quotation >= 0 ||
      words[draft.span.to - 1]?.lower === ':'
    )
      return draft
    const verb = draft.sentence.groups.find(
      (group) =>
        group.form === 'finite' &&
        group.from > piece.from &&
        group.head < piece.to &&
        !/^(?:who|which|that)$/u.test(words[group.from - 1]?.lower ?? ''),
    )
    return verb ? { ...draft, pieces: [{ from: piece.from, to: verb.from }] } : draft
  })
}

/** 'Despite warnings that the plan would fail, members agreed': what stands in a phrase before the subject ends at the comma there. */
export function cutFronted(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { sentence, pieces, group, span } = draft
    const piece = pieces[0] as WordRange
    if (group || pieces.length > 1 || piece.from < span.to || words[draft.head]?.pos !== 'NOUN') return draft
    if (words[sentence.from]?.pos !== 'ADP' && words[sentence.from]?.pos !== 'SCONJ') return draft
    const main = sentence.groups.findLast((item) => item.form === 'finite' && item.head < piece.to)
    const subject = sentence.phrases.find(({ to }) => to === main?.from)
    const comma = subject && words[subject.from - 1]?.lower === '”' ? subject.from - 2 : (subject?.from ?? 0) - 1
    if (!subject || words[comma]?.lower !== ',' || comma <= piece.from) return draft
    return { ...draft, pieces: [{ from: piece.from, to: comma === subject.from - 1 ? comma : subject.from }] }
  })
}

/** '“The dam will hold.” She wrote in a letter': what is written stands in the quotation before, not in what tells where. */
export function mendAfterQuotation(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { source, span, pieces, head, sentence } = draft
    const piece = pieces[0] as WordRange
    if (!source || source.from !== sentence.from || pieces.length > 1 || piece.from !== span.to) return draft
    if (cueSenses.get(words[head]?.lemma ?? '') !== 'say' || words[piece.from]?.pos !== 'ADP') return draft
    // 'a letter delivered on Tuesday' tells of the letter; 'a letter that it rained' what it says.
    const verbs = sentence.groups.filter(({ from }) => from >= piece.from && from < piece.to)
    if (verbs.some(({ from, to }) => to - from > 1 || words[from - 1]?.pos !== 'NOUN')) return draft
    if (words.slice(piece.from, piece.to).some(({ lower }) => lower === 'that')) return draft
    const quotation = words[source.from - 1]?.quotation ?? -1
    if (quotation < 0 || words[source.from]?.quotation === quotation) return draft
    let from = source.from - 1
    while (words[from - 1]?.quotation === quotation) from -= 1
    return { ...draft, pieces: [{ from, to: source.from }] }
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
