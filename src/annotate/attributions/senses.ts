import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { type CueSense, cueSenses, feelingSenses, lightVerbs, phrasalSenses, weakCues } from '../lang/en/cue-kinds.ts'
import { formOf } from './content-spans.ts'
import type { Draft } from './drafts.ts'
import { silenceOf } from './silence.ts'
import { canSpeak, isThing, isUtterance } from './speakers.ts'
import { saysNothing } from './unsaid.ts'

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
  if (draft.group && silenceOf(analysis, draft.sentence, draft.group)) return 'no-comment'
  if (pointsElsewhere(analysis, draft.pieces) || saysNothing(analysis, draft)) return 'attitude'
  if (isFormula(analysis, draft) || (!draft.source && lightVerbs.has(word.lemma))) return 'attitude'
  const speaks = draft.source === undefined || canSpeak(analysis, draft.source)
  if (quoted && speaks) return known && known !== 'attitude' ? known : 'say'
  if (pointsBack(analysis, draft.source)) return 'attitude'
  if (disagrees(analysis, draft) || removes(analysis, draft)) return 'attitude'
  const asks = requestOf(analysis, draft)
  if (asks && (speaks || words[draft.source?.from ?? -1]?.lower === 'it')) return asks
  if (!known || known === 'attitude') {
    const nominal = !draft.group && draft.source && (word.text === ':' || word.pos === 'ADP' || word.pos === 'ADV')
    return nominal && hasClause(analysis, first) ? 'say' : 'attitude'
  }
  const weak = weakCues.has(word.lemma) || (interpreting.has(word.lemma) && isUtterance(analysis, draft.source))
  if (!speaks && draft.group && draft.group.form !== 'finite' && word.lower !== 'according') return 'attitude'
  if (!speaks && (weak || isThing(analysis, draft.source as WordRange))) return 'attitude'
  if (known === 'threat' && draft.group && !isAct(analysis, draft, first)) return 'attitude'
  if (weak && ((!hasClause(analysis, first) && !namesInQuotes(analysis, draft)) || isUtterance(analysis, draft.source)))
    return 'attitude'
  const opensTo = words[first.from]?.lower === 'to' && known === 'announcement'
  if (!draft.group && draft.pieces.length === 1 && plainSenses.has(known) && !hasClause(analysis, first) && !opensTo)
    return 'attitude'
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
  if (/^(?:claim|accept|take|assume)$/u.test(word.lemma)) {
    const next = words.slice(draft.head + 1, draft.head + 4)
    if (next.some((item) => item.lower === 'responsibility')) return 'claim'
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
  return feelingOf(analysis, draft) ?? cueSenses.get(word.lemma) ?? cueSenses.get(word.lower)
}

/** The sense of 'noted with great concern …', which the feeling decides. */
function feelingOf({ words }: Analysis, { head, sentence, group }: Draft): CueSense | undefined {
  if (!group || words[head + 1]?.lower !== 'with') return undefined
  const nouns = words.slice(head + 2, Math.min(head + 4, sentence.to))
  const noun = nouns.find(({ pos }) => pos === 'NOUN')
  return noun && feelingSenses.get(noun.lemma)
}

/** 'responded by denouncing the “illegal” move': no clause, but words of the speaker's own. */
function namesInQuotes(analysis: Analysis, { source, pieces, head }: Draft): boolean {
  if (
    !source ||
    !canSpeak(analysis, source) ||
    !/^(?:respond|counter|reply|retort)$/u.test(analysis.words[head]?.lemma ?? '')
  )
    return false
  return pieces.some((piece) => formOf(analysis, piece) !== 'indirect')
}

/** 'These words are telling': a writer speaks of words that somebody else said. */
function pointsBack({ words }: Analysis, source: Draft['source']): boolean {
  if (!source || source.to - source.from !== 2) return false
  const [first, noun] = words.slice(source.from, source.to)
  return (
    /^(?:these|those|such)$/u.test(first?.lower ?? '') &&
    /^(?:word|remark|comment|statement|phrase)$/u.test(noun?.lemma ?? '')
  )
}

/** 'dismissed the judges': people are sent away, words and acts are rejected. */
function removes(analysis: Analysis, { head, pieces, span }: Draft): boolean {
  const { words } = analysis
  const [piece] = pieces
  if (words[head]?.lemma !== 'dismiss' || !piece || piece.from < span.to) return false
  const list = words.slice(piece.from, piece.to)
  const plain = list.every((word) => word.lower !== 'as' && !/^['’]s?$/u.test(word.text) && word.quotation < 0)
  const named = list.some((word) => word.pos === 'NOUN')
  return plain && named && canSpeak(analysis, piece) && !isThing(analysis, piece)
}

/** 'asked the mayor to go', 'told the guards to leave': a request or an order, by the infinitive that opens or follows its listener. */
function requestOf({ words }: Analysis, { head, group, pieces, sentence }: Draft): CueSense | undefined {
  const { lemma } = words[head] as Word
  const [piece] = pieces
  if (!/^(?:ask|tell)$/u.test(lemma) || !piece || piece.from < head || group?.passive) return undefined
  const next = sentence.groups.find((item) => item.head > head)
  if (next?.form !== 'infinitive' || next.head >= piece.to) return undefined
  const between = words.slice(head + 1, next.from)
  if (between.some((word) => /^(?:,|that|how|what|when|where|whether|if)$/u.test(word.lower))) return undefined
  return lemma === 'ask' ? 'appeal' : 'order'
}

/** 'threatened to', 'threatened with', 'threatened that', and nouns; 'threatened the city' is no act of speech. */
function isAct(analysis: Analysis, draft: Draft, content: WordRange): boolean {
  const opening = analysis.words.slice(draft.head + 1, Math.min(content.from + 8, draft.sentence.to))
  return opening.some((word) => /^(?:to|with|that|threats?|against)$/u.test(word.lower)) || hasClause(analysis, content)
}

/** Verbs that negated say nothing: 'did not say when'. */
const silent = /^(?:say|tell|mention|specify|disclose|reveal|identify|name|give|provide|explain|indicate|know|write)$/u

/** 'who asked not to be named', 'Asked whether …': formulas of reporting, not statements. */
function isFormula(analysis: Analysis, draft: Draft): boolean {
  const { words } = analysis
  const piece = draft.pieces[0] as WordRange
  const text = words
    .slice(piece.from, piece.to)
    .map((word) => word.lower)
    .join(' ')
  if (/^(?:not to be (?:named|identified|quoted|cited)|to remain anonymous|anonymity)\b/u.test(text)) return true
  const cue = words[draft.head] as Word
  if (cue.lower === 'called' && /^(?:so|-|–)$/u.test(words[draft.head - 1]?.lower ?? '')) return true
  if (
    /^(?:cite|quote)$/u.test(cue.lemma) &&
    !draft.via &&
    !hasClause(analysis, piece) &&
    formOf(analysis, piece) === 'indirect'
  )
    return true
  if (draft.group?.negated && silent.test(cue.lemma)) return true
  return cue.lower === 'asked' && !draft.source && draft.span.from === draft.sentence.from
}

/** 'said so', 'stated this': the content only points at words said elsewhere. */
export function pointsElsewhere(analysis: Analysis, pieces: readonly WordRange[]): boolean {
  return pieces.every((piece) => {
    const list = analysis.words.slice(piece.from, piece.to).filter((word) => word.pos !== 'PUNCT')
    const verbs = list.some((word) => word.pos === 'VERB' || word.pos === 'AUX')
    return (
      list.length === 0 ||
      (/^(?:this|it|so)$/u.test(list[0]?.lower ?? '') &&
        !verbs &&
        !/^(?:NOUN|DET|ADJ)$/u.test(list[1]?.pos ?? '') &&
        list[1]?.lower !== 'as') ||
      (list.length <= 2 &&
        list.every((word) =>
          /^(?:this|that|these|those|it|so|what|which|them|him|her|as|things|much|all)$/u.test(word.lower),
        ))
    )
  })
}

/** Senses of nouns that need a clause to be a statement: 'hopes of peace' says nothing. */
const plainSenses: ReadonlySet<CueSense> = new Set<CueSense>([
  'say',
  'think',
  'assessment',
  'report',
  'concern',
  'announcement',
])

/** Verbs by which a writer tells what somebody's words show: 'the speech underscores …' is the writer's own view. */
const interpreting: ReadonlySet<string> = new Set(
  'highlight underscore underline emphasize emphasise stress illustrate reinforce echo reiterate'.split(' '),
)

/** Whether a cue in the present does not agree with its source in number: then the source is another phrase. */
function disagrees(analysis: Analysis, { source, group, span, sentence }: Draft): boolean {
  if (!source || group?.form !== 'finite' || group.from !== group.head || source.from > span.from) return false
  // 'His call to leave and brand it a farce': a second infinitive without 'to'.
  const before = sentence.groups.findLast(({ head }) => head < group.from)
  if (before?.form === 'infinitive' && /^(?:and|or)$/u.test(analysis.words[group.from - 1]?.lower ?? '')) return false
  const words = analysis.words.slice(source.from, source.to)
  const verb = analysis.words[group.head] as Word
  const head = words.findLast((word) => word.pos === 'PROPN' || word.pos === 'NOUN' || word.pos === 'PRON')
  if (!head || words.length > 4 || words.some((word) => word.pos === 'CCONJ' || word.lower === ',')) return false
  const base =
    verb.lower === verb.lemma && !/^(?:put|set|cut|read|hit|let|cast|quit|bid|split|shut|beat)$/u.test(verb.lower)
  const singular = head.pos === 'PROPN' ? !/s$/u.test(head.lower) : /^(?:he|she|it)$/u.test(head.lower)
  return base && singular
}

/** Whether a range holds a finite verb with something before it that may be its subject, and no relative pronoun between. */
export function hasClause(analysis: Analysis, range: WordRange): boolean {
  const sentence = analysis.sentences[(analysis.words[range.from] as Word).sentence] as AnalysedSentence
  return sentence.groups.some(
    (group) =>
      group.form === 'finite' &&
      group.head >= range.from &&
      group.head < range.to &&
      sentence.phrases.some((phrase) => phrase.from >= range.from && phrase.to <= group.from) &&
      !analysis.words
        .slice(range.from + 1, group.from)
        .some((word, at) => isRelative(word, analysis.words[range.from + at])),
  )
}

/** 'the arms that', ', which': a pronoun after a noun or comma, not the conjunction after a verb. */
function isRelative(word: Word, before: Word | undefined): boolean {
  if (!/^(?:which|who|whose|that)$/u.test(word.lower)) return false
  if (before?.pos === 'ADP' && /^(?:which|whom)$/u.test(word.lower)) return true
  return before?.lower === ',' || before?.pos === 'NOUN' || before?.pos === 'PROPN'
}
