import type { Span } from '../../model/index.ts'
import { type AnalysedSentence, type Analysis, spanOf } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { hedgeWords } from '../lang/en/evaluation-words.ts'

/** The condition that a claim is tied to: 'if attacked', 'unless talks resume', 'in the event of war'. */
export function findCondition(analysis: Analysis, range: WordRange): Span | undefined {
  const { words } = analysis
  for (let at = range.from; at < range.to; at += 1) {
    const length = conditionMark(words, at, range.to)
    if (length === 0) continue
    const sentence = analysis.sentences[(words[at] as Word).sentence] as AnalysedSentence
    const to = conditionEnd(words, sentence, at + length, range.to, at)
    if (to > at + length) return spanOf(words, { from: at, to })
  }
  return undefined
}

/** Number of words of the mark of a condition at a word; 0 where there is none. */
function conditionMark(words: readonly Word[], at: number, to: number): number {
  const lower = (index: number) => (index < to ? (words[index]?.lower ?? '') : '')
  const word = lower(at)
  if (word === 'if')
    return lower(at - 1) === 'as' || lower(at - 1) === 'even' || lower(at + 1) === 'not'
      ? 0
      : isQuestion(words, at)
        ? 0
        : 1
  if (word === 'unless') return 1
  if (word === 'in' && lower(at + 1) === 'case' && lower(at + 2) === 'of') return 3
  if (word === 'in' && lower(at + 1) === 'the' && lower(at + 2) === 'event' && /^(?:of|that)$/u.test(lower(at + 3)))
    return 4
  if (word === 'provided' && lower(at + 1) === 'that') return 2
  if (word === 'as' && lower(at + 1) === 'long' && lower(at + 2) === 'as') return 3
  if (word === 'had' && at + 2 < to && (words[at + 1] as Word).pos === 'PRON' && isFirst(words, at)) return 1
  return 0
}

/** 'asked if', 'wonder if': an indirect question. */
function isQuestion(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && /^(?:ask|wonder|know|see|question|doubt|determine|say)$/u.test(before.lemma)
}

function isFirst(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    before === undefined ||
    before.sentence !== (words[at] as Word).sentence ||
    before.pos === 'PUNCT' ||
    before.lower === 'that'
  )
}

/** A condition ends at the comma after its verb, at 'then', before a closing mark, or with its clause. */
function conditionEnd(
  words: readonly Word[],
  sentence: AnalysedSentence,
  from: number,
  to: number,
  mark: number,
): number {
  const limit = Math.min(to, sentence.to)
  const leads = words
    .slice(sentence.from, mark)
    .every((word) => word.pos === 'PUNCT' || word.pos === 'CCONJ' || word.lower === 'that')
  let verbs = 0
  for (let at = from; at < limit; at += 1) {
    const word = words[at] as Word
    if (word.pos === 'VERB' || word.pos === 'AUX') verbs += 1
    if (word.lower === 'then' && verbs > 0) return words[at + 1]?.lower === ',' ? at + 1 : trimComma(words, at, from)
    if (word.lower === ',' && (verbs > 0 || leads || at - from > 1) && !continuesList(words, at, limit)) return at
    if (word.lower === ';' || word.lower === '—') return at
    if (word.pos === 'PUNCT' && at + 1 >= limit) return at
  }
  return limit
}

function trimComma(words: readonly Word[], at: number, from: number): number {
  return at - 1 > from && (words[at - 1] as Word).lower === ',' ? at - 1 : at
}

/** 'ships, planes and troops': a comma within a list of nouns. */
function continuesList(words: readonly Word[], at: number, limit: number): boolean {
  for (let next = at + 1; next < Math.min(at + 4, limit); next += 1) {
    const word = words[next] as Word
    if (word.pos === 'CCONJ') return true
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN') return false
  }
  return false
}

/** The word that leaves open whether a claim holds: 'may', 'could', 'likely', 'reportedly'. */
export function findHedge(analysis: Analysis, range: WordRange): Span | undefined {
  const { words } = analysis
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at] as Word
    if (!isHedge(word, words[at + 1]) || !hedges(words, at, range.from)) continue
    const before = words[at - 1]
    const negated = at > range.from && before?.lower === 'not' && word.pos === 'ADV'
    return spanOf(words, { from: negated ? at - 1 : at, to: at + 1 })
  }
  return undefined
}

/** Whether a word is a hedge and not the month: 'may', 'could', 'likely'. */
export function isHedge(word: Word, next: Word | undefined): boolean {
  if (!hedgeWords.has(word.lower)) return false
  return word.text !== 'May' || (word.pos !== 'PROPN' && word.pos !== 'NOUN' && !/\d/u.test(next?.text ?? ''))
}

/** Whether it leaves the claim itself open: not 'could not', 'nobody could', 'so that they may', 'anything that might'. */
function hedges(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at] as Word
  if (!/^(?:could|may|might)$/u.test(word.lower)) return true
  const after = words.slice(at + 1, at + nearLimit).map(({ lower }) => lower)
  if (word.lower === 'could' && (/^(?:not|n't|never|no)$/u.test(after[0] ?? '') || after.includes('only'))) return false
  for (let back = at - 1; back >= Math.max(from, at - nearSubject); back -= 1) {
    const before = words[back] as Word
    if (before.pos === 'VERB' || before.lower === ',') break
    if (word.lower === 'could' && /^(?:no|nobody|none|nothing)$/u.test(before.lower)) return false
    if (/^(?:that|which|who)$/u.test(before.lower)) {
      const noun = words[back - 1]
      return !(back > from && noun && (/^(?:NOUN|PROPN|PRON)$/u.test(noun.pos) || noun.lower === 'so'))
    }
  }
  return true
}

/** How many words after 'could' an 'only' is looked for: then it tells what is allowed. */
const nearLimit = 5

/** How many words before a modal its subject and what leads to it are looked for. */
const nearSubject = 8
