import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { type CueSense, cueSenses, lightVerbs, phrasalSenses, weakCues } from '../lang/en/cue-kinds.ts'
import { formOf } from './content-spans.ts'
import type { Draft } from './drafts.ts'
import { canSpeak } from './speakers.ts'

/** A quotation of at least this many words speaks for itself whatever its cue; shorter ones are terms and names. */
const spokenWords = 4

/**
 * What a draft's cue makes of its content; `attitude` where nobody says anything: the cue is no act of speech, the source is nothing
 * that can speak, or there is no claim to make.
 */
export function senseOf(analysis: Analysis, draft: Draft): CueSense {
  const { words } = analysis
  const word = words[draft.head] as Word
  const first = draft.pieces[0] as WordRange
  const quoted = draft.pieces.some(
    (piece) => formOf(analysis, piece) === 'direct' && piece.to - piece.from > spokenWords,
  )
  const known = lexicalSense(analysis, draft)
  if (isEmpty(analysis, draft.pieces)) return 'attitude'
  const speaks = draft.source === undefined || canSpeak(analysis, draft.source)
  if (quoted && speaks) return known && known !== 'attitude' ? known : 'say'
  if (!known || known === 'attitude') {
    const nominal = !draft.group && draft.source && (word.text === ':' || word.pos === 'ADP' || word.pos === 'ADV')
    return nominal && hasClause(analysis, first) ? 'say' : 'attitude'
  }
  const weak = weakCues.has(word.lemma)
  if (!speaks && (weak || known !== 'say')) return 'attitude'
  if (weak && !hasClause(analysis, first)) return 'attitude'
  return known
}

/** The sense that the lexicon gives the cue: of verb and particle, of the noun after a light verb, else of the word. */
function lexicalSense(analysis: Analysis, draft: Draft): CueSense | undefined {
  const { words } = analysis
  const word = words[draft.head] as Word
  for (let at = draft.head + 1; at < Math.min(draft.head + 3, draft.sentence.to); at += 1) {
    const phrasal = phrasalSenses.get(`${word.lemma} ${(words[at] as Word).lower}`)
    if (phrasal) return phrasal
  }
  if (lightVerbs.has(word.lemma)) {
    for (let at = draft.head + 1; at < Math.min(draft.head + 5, draft.sentence.to); at += 1) {
      const noun = words[at] as Word
      if (noun.pos === 'NOUN') {
        const sense = cueSenses.get(noun.lemma)
        if (sense) return sense
      } else if (noun.pos === 'VERB' || noun.pos === 'PUNCT') break
    }
  }
  return cueSenses.get(word.lemma) ?? cueSenses.get(word.lower)
}

/** 'said so', 'stated this': the content only points at words said elsewhere. */
function isEmpty(analysis: Analysis, pieces: readonly WordRange[]): boolean {
  return pieces.every((piece) => {
    const list = analysis.words.slice(piece.from, piece.to).filter((word) => word.pos !== 'PUNCT')
    return (
      list.length === 0 ||
      (list.length <= 2 &&
        list.every((word) =>
          /^(?:this|that|these|those|it|so|what|which|them|him|her|as|things|much|all)$/u.test(word.lower),
        ))
    )
  })
}

/** Whether a range holds a finite verb with something before it that may be its subject. */
export function hasClause(analysis: Analysis, range: WordRange): boolean {
  const sentence = analysis.sentences[(analysis.words[range.from] as Word).sentence] as AnalysedSentence
  return sentence.groups.some(
    (group) =>
      group.form === 'finite' &&
      group.head >= range.from &&
      group.head < range.to &&
      sentence.phrases.some((phrase) => phrase.from >= range.from && phrase.to <= group.from),
  )
}
