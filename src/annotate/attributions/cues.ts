import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { NounPhrase } from '../clauses/noun-phrases.ts'
import type { VerbGroup } from '../clauses/verb-groups.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { cueSenses } from '../lang/en/cue-kinds.ts'
import { canSpeak } from './speakers.ts'

/** A word that may tie a source to what it says. */
export interface CueCandidate {
  readonly sentence: AnalysedSentence
  /** Index of the word. */
  readonly head: number
  /** Its verb group, for verbs. */
  readonly group?: VerbGroup
  readonly features: readonly string[]
}

/** Every verb, and every other word that the lexicon of cues lists (see `cueKey`), with the features that tell a cue. */
export function findCueCandidates(
  analysis: Analysis,
  sentence: AnalysedSentence,
  cueWords: ReadonlySet<string>,
): CueCandidate[] {
  const found: CueCandidate[] = []
  const groups = new Map(sentence.groups.map((group) => [group.head, group]))
  for (let head = sentence.from; head < sentence.to; head += 1) {
    const group = groups.get(head)
    if (!group && !cueWords.has(cueKey(analysis.words[head] as Word))) continue
    found.push({
      sentence,
      head,
      ...(group ? { group } : {}),
      features: cueFeatures(analysis, sentence, head, group),
    })
  }
  return found
}

/** How the lexicon lists a word: coarse part of speech and lemma. */
export function cueKey(word: Word): string {
  const kind =
    word.pos === 'NOUN' || word.pos === 'PROPN' ? 'n' : word.pos === 'ADJ' ? 'a' : word.pos === 'ADV' ? 'r' : 'x'
  return `${kind}:${word.pos === 'NOUN' ? word.lemma : word.lower}`
}

/** What stands right after a cue, in a few classes. */
export function followClass(analysis: Analysis, sentence: AnalysedSentence, at: number): string {
  if (at >= sentence.to) return 'end'
  const word = analysis.words[at] as Word
  if (opensQuotation(analysis, at)) return 'quote'
  if (word.pos === 'PUNCT') return word.lower
  if (/^(?:that|to|if|whether|how|why|what|as|of|for|about|on|by|with|against|in|at)$/u.test(word.lower))
    return word.lower
  if (sentence.phrases.some((phrase) => phrase.from === at)) return word.pos === 'PRON' ? 'pron' : 'np'
  return word.pos
}

/** Whether the word stands first in a quotation, its mark or the first word after it. */
export function opensQuotation(analysis: Analysis, at: number): boolean {
  const word = analysis.words[at] as Word
  if (word.quotation < 0) return false
  return at === 0 || (analysis.words[at - 1] as Word).quotation !== word.quotation
}

function cueFeatures(
  analysis: Analysis,
  sentence: AnalysedSentence,
  head: number,
  group: VerbGroup | undefined,
): string[] {
  const { words } = analysis
  const word = words[head] as Word
  const lemma = word.lemma
  const at = (index: number) =>
    index < sentence.from ? '<s>' : index >= sentence.to ? '</s>' : (words[index] as Word).lower
  const tag = (index: number) => (index < sentence.from || index >= sentence.to ? '-' : (words[index] as Word).pos)
  const from = group?.from ?? head
  const subject = phraseBefore(sentence, from)
  const follow = followClass(analysis, sentence, head + 1)
  const that = words.slice(head + 1, Math.min(head + 9, sentence.to)).some((next) => next.lower === 'that')
  const who = subject ? subjectClass(words, subject) : 'none'
  const adjacent = subject && subject.to === from ? 'adj' : subject ? 'far' : 'none'
  const object = sentence.phrases.find((phrase) => phrase.from > head)
  const inside = word.quotation >= 0
  const closes = head > sentence.from && (words[Math.max(from - 1, 0)] as Word).quotation >= 0 && !inside
  const quoted = !inside && words.slice(sentence.from, sentence.to).some((next) => next.quotation >= 0)
  const features = [
    'b',
    `l=${lemma}`,
    `w=${word.lower}`,
    `p=${word.pos}`,
    `lf=${lemma}|${follow}`,
    `f=${follow}`,
    `pf=${word.pos}|${follow}`,
    `n1=${at(head + 1)}`,
    `ln1=${lemma}|${at(head + 1)}`,
    `n2=${at(head + 1)}|${at(head + 2)}`,
    `b1=${at(from - 1)}`,
    `bt=${tag(from - 1)}|${word.pos}|${tag(head + 1)}`,
    `bl=${at(from - 1)}|${lemma}`,
    `s=${who}`,
    `sa=${who}|${adjacent}`,
    `ls=${lemma}|${who}`,
    `lt=${lemma}|${that}`,
    `t=${that}`,
    `in=${inside}`,
    `q=${quoted}|${closes}`,
    `lq=${lemma}|${inside}|${quoted}|${closes}`,
    `x=${lemma.slice(-3)}|${word.pos}`,
    `pre=${at(head - 1)}|${word.pos}`,
  ]
  const sense = cueSenses.get(lemma) ?? 'none'
  const speaks = subject ? canSpeak(analysis, subject) : undefined
  const earlier = sentence.groups.findLast((item) => item.head < from)
  const governor = earlier && group?.form !== 'finite' ? (words[earlier.head] as Word).lemma : ''
  features.push(
    `k=${sense}`,
    `kf=${sense}|${follow}`,
    `ks=${sense}|${who}|${adjacent}`,
    `kq=${sense}|${quoted}|${inside}|${closes}`,
    `kg=${sense}|${group?.form ?? 'noun'}|${group?.passive ?? false}`,
    `sk=${speaks}|${adjacent}`,
    `lsk=${lemma}|${speaks}`,
    `skf=${speaks}|${follow}|${word.pos}`,
    `gv=${governor}|${group?.form ?? 'noun'}`,
    `gvk=${governor}|${sense}`,
  )
  if (subject) features.push(`sh=${(words[subject.head] as Word).lemma}`, `sp=${(words[subject.head] as Word).pos}`)
  if (object)
    features.push(`oh=${(words[object.head] as Word).lemma}`, `lo=${lemma}|${(words[object.head] as Word).pos}`)
  if (group) {
    const form = `${group.form}${group.passive ? '+pass' : ''}${group.negated ? '+neg' : ''}`
    features.push(`g=${form}`, `lg=${lemma}|${form}`, `m=${group.modal ?? '-'}`, `lm=${lemma}|${group.modal ?? '-'}`)
    features.push(
      `gw=${words
        .slice(from, head)
        .map((next) => next.lower)
        .join('_')}`,
      `fg=${form}|${follow}|${who}`,
    )
  }
  return features
}

/** The last noun phrase that ends at or before a word. */
export function phraseBefore(sentence: AnalysedSentence, at: number): NounPhrase | undefined {
  let found: NounPhrase | undefined
  for (const phrase of sentence.phrases) {
    if (phrase.to > at) break
    found = phrase
  }
  return found
}

/** What kind of noun phrase a subject is: a pronoun by itself, a name, or a common noun. */
export function subjectClass(words: readonly Word[], phrase: NounPhrase): string {
  const head = words[phrase.head] as Word
  if (head.pos === 'PRON') return head.lower
  if (head.pos === 'PROPN') return 'name'
  return head.pos === 'NOUN' ? (/s$/u.test(head.lower) && head.lemma !== head.lower ? 'nouns' : 'noun') : head.pos
}

/** A cue's possible extent: the main word with auxiliaries, adverbs, particles and prepositions. */
export interface CueSpan extends WordRange {
  readonly features: readonly string[]
}

/** How many words after its main word a cue may take in. */
const longestTail = 5

/** Every extent a cue may have around its main word. */
export function findCueSpans(analysis: Analysis, cue: Pick<CueCandidate, 'sentence' | 'head' | 'group'>): CueSpan[] {
  const { words } = analysis
  const { sentence, head, group } = cue
  const phrase = group ? undefined : sentence.phrases.find((item) => item.from <= head && head < item.to)
  const left = group?.from ?? phrase?.from ?? Math.max(sentence.from, head - 1)
  const spans: CueSpan[] = []
  for (let to = head + 1; to <= Math.min(head + 1 + longestTail, sentence.to); to += 1) {
    const last = words[to - 1] as Word
    if (to > head + 1 && last.pos === 'PUNCT' && last.lower !== ':') break
    for (let from = left; from <= head; from += 1) {
      spans.push({ from, to, features: spanFeatures(analysis, sentence, head, left, from, to, group) })
    }
  }
  return spans
}

function spanFeatures(
  analysis: Analysis,
  sentence: AnalysedSentence,
  head: number,
  left: number,
  from: number,
  to: number,
  group: VerbGroup | undefined,
): string[] {
  const { words } = analysis
  const word = words[head] as Word
  const lowers = (start: number, end: number) =>
    words
      .slice(start, end)
      .map((item) => item.lower)
      .join('_')
  const tags = (start: number, end: number) =>
    words
      .slice(start, end)
      .map((item) => item.pos)
      .join('_')
  const next = followClass(analysis, sentence, to)
  const first = words[from] as Word
  const dropped = lowers(left, from)
  return [
    `r=${to - head - 1}`,
    `rt=${tags(head + 1, to)}`,
    `rw=${lowers(head + 1, to)}`,
    `lr=${word.lemma}|${lowers(head + 1, to)}`,
    `lrt=${word.lemma}|${tags(head + 1, to)}`,
    `nx=${next}|${to - head - 1}`,
    `ln=${word.lemma}|${next}|${to - head - 1}`,
    `rn=${tags(head + 1, to)}|${next}`,
    `k=${head - from}|${word.pos}`,
    `d=${dropped}`,
    `dt=${tags(left, from)}`,
    `kt=${tags(from, head)}`,
    `fw=${first.lower}|${from === head}`,
    `kw=${lowers(from, head)}`,
    `lk=${word.lemma}|${lowers(from, head)}`,
    `all=${from === left}|${group?.form ?? 'noun'}|${word.pos}`,
  ]
}
