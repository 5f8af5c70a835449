import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { cueSenses, lightVerbs } from '../lang/en/cue-kinds.ts'
import { afterthoughts, askingVerbs, contentlessWords, supportVerbs, timeNouns } from '../lang/en/unsaid-words.ts'
import type { Draft } from './drafts.ts'

/** Whether nobody says anything by a draft, whatever its cue: a plan to speak, an act done to its subject, words without content. */
export function saysNothing(analysis: Analysis, draft: Draft): boolean {
  return (
    isAsked(analysis, draft) ||
    isToCome(analysis, draft) ||
    isPassive(analysis, draft) ||
    isRelativeNoun(analysis, draft) ||
    isBare(analysis, draft) ||
    isPurpose(analysis, draft) ||
    isCutOff(analysis, draft)
  )
}

/** 'asks the court to declare that …', 'without being able to explain': an infinitive tells what is asked for or hindered, not said. */
function isAsked(analysis: Analysis, { group, sentence, source }: Draft): boolean {
  if (group?.form !== 'infinitive') return false
  const governor = sentence.groups.findLast((item) => item.head < group.from)
  if (!governor) return false
  const { words } = analysis
  if (/^(?:able|unable|how|when|where|whom|what|whether)$/u.test(words[group.from - 1]?.lower ?? '')) return true
  const verb = words[governor.head] as Word
  const between = words.slice(governor.head + 1, group.from)
  if (!askingVerbs.has(verb.lemma) || between.some((word) => word.lower === ',' || word.lower === ';')) return false
  return source === undefined || source.from > governor.head || between.some((word) => word.pos !== 'ADV')
}

/** 'She flies to the capital to ask nicely': nothing is said before an infinitive of purpose. */
function isPurpose({ words }: Analysis, { group, pieces, span }: Draft): boolean {
  if (group?.form !== 'infinitive') return false
  return pieces.every((piece) => piece.to <= span.from && (words[piece.from] as Word).quotation < 0)
}

/** 'the colleagues he had asked for, from abroad, would come'; 'conceded after a long fight': no words of what is said follow. */
function isCutOff({ words }: Analysis, { group, pieces, span, head }: Draft): boolean {
  const [piece] = pieces
  if (!group || !piece || pieces.length > 1 || piece.from < span.to) return false
  const list = words.slice(piece.from, piece.to)
  if (list.some((word) => word.quotation >= 0 || /^(?:AUX|VERB)$/u.test(word.pos))) {
    return (
      /^(?:concede|admit)$/u.test((words[head] as Word).lemma) &&
      /^(?:after|before|when|as|during)$/u.test(list[0]?.lower ?? '')
    )
  }
  const at = list[0]?.lower === ',' ? 1 : 0
  const parted = at === 1 || words[piece.from - 1]?.lower === ','
  if (parted && list[at]?.pos === 'ADP') return true
  return (
    /^(?:concede|admit)$/u.test((words[head] as Word).lemma) &&
    /^(?:after|before|in|on|during)$/u.test(list[0]?.lower ?? '')
  )
}

/** 'will report to the meeting', 'should ask': words still to come. */
function isToCome(analysis: Analysis, { group, source }: Draft): boolean {
  if (!group?.modal || !/^(?:will|'ll|shall|should|must|ought)$/u.test(group.modal)) return false
  const first = source && (analysis.words[source.from] as Word).lower
  return (analysis.words[group.head] as Word).quotation < 0 && !/^(?:i|we)$/u.test(first ?? '')
}

/** 'backed by seven parties', 'was put on alert', 'was sworn in': the subject undergoes it. */
function isPassive(analysis: Analysis, { group, head, source, pieces, sentence }: Draft): boolean {
  const { words } = analysis
  const cue = words[head] as Word
  const next = words[head + 1]?.lower
  if (cue.lower === 'sworn' && /^(?:in|into)$/u.test(next ?? '')) return true
  if (!group) return false
  if (supportVerbs.has(cue.lemma) && next === 'by') return true
  if (!group.passive || !source || source.from > head || hasVerb(pieces, sentence.groups)) return false
  return /^(?:put|set|call|note|read|address|describe|state|swear|commit|guarantee)$/u.test(cue.lemma)
}

function hasVerb(pieces: readonly WordRange[], groups: Draft['sentence']['groups']): boolean {
  return pieces.some((piece) => groups.some((group) => group.head >= piece.from && group.head < piece.to))
}

/** 'the clerk, whose arrest the paper mentioned': a relative pronoun with its noun tells nothing. */
function isRelativeNoun({ words }: Analysis, { pieces, span }: Draft): boolean {
  const [piece] = pieces
  if (!piece || pieces.length > 1 || piece.to > span.from) return false
  return /^(?:whose|which|whom)$/u.test((words[piece.from] as Word).lower)
}

/** 'conceded a week earlier', 'said much the same', 'asked nicely': nothing but a time or words that stand for others. */
function isBare({ words }: Analysis, { pieces, head, source, span }: Draft): boolean {
  const list = pieces.flatMap((piece) => words.slice(piece.from, piece.to)).filter((word) => word.pos !== 'PUNCT')
  const first = list[0]
  if (!first || list.some((word) => word.quotation >= 0)) return false
  const lower = list.map((word) => word.lower)
  const opening = lower.slice(0, 6).join(' ')
  if (/^what (?:everyone|everybody|they|he|she|we|it|all|many|others|most)\b(?: had| has| have)? \w+$/u.test(opening))
    return true
  if (/^what (?:everyone|everybody)\b/u.test(opening) && /^(?:know|say|want|expect)$/u.test(list.at(-1)?.lemma ?? ''))
    return true
  const plain =
    cueSenses.get((words[head] as Word).lemma) === 'say' && !list.some((word) => /^(?:VERB|AUX)$/u.test(word.pos))
  if (plain && /^(?:(?:much|just|exactly|about) )?the same\b/u.test(opening)) return true
  if (lower.every((word) => contentlessWords.has(word))) return true
  const [piece] = pieces
  if (source && piece && sameWords(source, piece)) return true
  if (piece && piece.from >= span.to && /^(?:concede|accept|admit)$/u.test((words[head] as Word).lemma))
    if (first.pos === 'VERB' && first.lower.endsWith('ing')) return true
  if (isThin(list, (words[head] as Word).lemma)) return true
  return lower.length <= 5 && list.every((word) => isTime(word)) && list.some((word) => timeNouns.has(word.lemma))
}

/** Fewer content words tell nothing of themselves after a plain verb of saying: 'said the result'. */
const fewestContentWords = 2

function isThin(list: readonly Word[], lemma: string): boolean {
  const sense = cueSenses.get(lemma)
  if (sense !== 'say' && sense !== 'think' && sense !== 'report') return false
  if (
    lightVerbs.has(lemma) ||
    /^(?:concede|admit|acknowledge)$/u.test(lemma) ||
    list.some((word) => /^(?:AUX|VERB)$/u.test(word.pos))
  )
    return false
  return list.filter((word) => /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(word.pos)).length < fewestContentWords
}

function sameWords(left: WordRange, right: WordRange): boolean {
  return left.from === right.from && left.to === right.to
}

/** A word of a time adverbial: 'a week earlier', 'the next day', 'two days later', 'on Friday'. */
function isTime(word: Word): boolean {
  return (
    timeNouns.has(word.lemma) ||
    timeNouns.has(word.lower) ||
    afterthoughts.has(word.lower) ||
    word.pos === 'DET' ||
    word.pos === 'NUM' ||
    word.pos === 'ADP'
  )
}
