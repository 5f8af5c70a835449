import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { NounPhrase } from '../clauses/noun-phrases.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { type CueCandidate, followClass, subjectClass } from './cues.ts'
import { canSpeak } from './speakers.ts'

/** A phrase that may name who says it; without a range, the chance that no phrase of the sentence does. */
export interface SourceCandidate {
  readonly range?: WordRange
  readonly features: readonly string[]
}

export interface FoundCue extends Pick<CueCandidate, 'sentence' | 'head' | 'group'> {
  readonly span: WordRange
}

/** How many words a source may have. */
const longestSource = 40
/** How many noun phrases before and after the cue are weighed. */
const mostBefore = 16
const mostAfter = 8
/** How many ends of one noun phrase are weighed. */
const mostEnds = 9

/** Every noun phrase of the cue's sentence, with the ends that apposition, prepositions and relative clauses may give it. */
export function findSources(analysis: Analysis, cue: FoundCue): SourceCandidate[] {
  const { sentence, span } = cue
  const { words } = analysis
  const found: SourceCandidate[] = [{ features: noneFeatures(analysis, cue) }]
  const next = sentence.phrases.findIndex((phrase) => phrase.to > span.from)
  const middle = next < 0 ? sentence.phrases.length : next
  for (const [order, phrase] of sentence.phrases.entries()) {
    if (order < middle - mostBefore || order > middle + mostAfter) continue
    if (phrase.from < span.to && span.from < phrase.to) {
      // 'his warning', "Ankara's warning": the possessor within the cue's own noun phrase.
      if (phrase.from < span.from) push(order, phrase, trimPossessive(words, { from: phrase.from, to: span.from }))
      continue
    }
    const limit = phrase.from < span.from ? span.from : sentence.to
    for (const to of phraseEnds(analysis, sentence, phrase, limit)) push(order, phrase, { from: phrase.from, to })
    if (endsPossessive(words, phrase)) push(order, phrase, { from: phrase.from, to: phrase.to - 1 })
    const possessor = possessorOf(words, phrase)
    if (possessor) push(order, phrase, possessor)
  }
  return found

  function push(order: number, phrase: NounPhrase, range: WordRange): void {
    if (range.to > range.from) found.push({ range, features: sourceFeatures(analysis, cue, phrase, range, order) })
  }
}

function endsPossessive(words: readonly Word[], phrase: NounPhrase): boolean {
  return phrase.to - phrase.from > 1 && ["'s", "'"].includes((words[phrase.to - 1] as Word).lower)
}

function trimPossessive(words: readonly Word[], range: WordRange): WordRange {
  const last = words[range.to - 1] as Word
  return range.to - range.from > 1 && ["'s", "'"].includes(last.lower) ? { from: range.from, to: range.to - 1 } : range
}

/** 'her' of 'her office', 'the court' of "the court's ruling". */
function possessorOf(words: readonly Word[], phrase: NounPhrase): WordRange | undefined {
  const first = words[phrase.from] as Word
  if (/^(?:my|your|his|her|its|our|their)$/u.test(first.lower) && phrase.to - phrase.from > 1) {
    return { from: phrase.from, to: phrase.from + 1 }
  }
  for (let at = phrase.from + 1; at < phrase.to - 1; at += 1) {
    if (["'s", "'"].includes((words[at] as Word).lower)) return { from: phrase.from, to: at }
  }
  return undefined
}

/** Where a noun phrase may end: after its head, and after each thing that may still belong to it. */
function phraseEnds(analysis: Analysis, sentence: AnalysedSentence, phrase: NounPhrase, limit: number): number[] {
  const { words } = analysis
  const ends = [phrase.to]
  const last = Math.min(limit, phrase.from + longestSource)
  if ((words[phrase.head] as Word).pos === 'PRON' && (words[phrase.head] as Word).lower.length < 5) return ends
  let nouns = 0
  for (let at = phrase.to + 1; at <= last; at += 1) {
    const word = words[at - 1] as Word
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'NUM' || word.pos === 'PRON') nouns += 1
    const next = at < sentence.to ? (words[at] as Word) : undefined
    if (at === limit || (nouns > 0 && (!next || isBoundary(next)))) {
      if (word.pos !== 'ADP' && word.lower !== ',' && word.pos !== 'DET' && word.pos !== 'CCONJ') ends.push(at)
    }
    if (at === limit && word.lower === ',' && !ends.includes(at - 1)) ends.push(at - 1)
  }
  if (ends.length <= mostEnds) return ends
  return [...ends.slice(0, mostEnds - 2), ...ends.slice(-2)]
}

function isBoundary(word: Word): boolean {
  return (
    word.pos === 'PUNCT' ||
    word.pos === 'ADP' ||
    word.pos === 'VERB' ||
    word.pos === 'AUX' ||
    word.pos === 'CCONJ' ||
    word.pos === 'SCONJ' ||
    word.pos === 'PART' ||
    word.pos === 'ADV' ||
    /^(?:who|which|that|whose|where)$/u.test(word.lower)
  )
}

function cueShape(analysis: Analysis, cue: FoundCue): string {
  const head = analysis.words[cue.head] as Word
  return cue.group ? `${cue.group.form}${cue.group.passive ? '+p' : ''}` : `${head.pos}`
}

function noneFeatures(analysis: Analysis, cue: FoundCue): string[] {
  const head = analysis.words[cue.head] as Word
  const shape = cueShape(analysis, cue)
  return [
    'none',
    `none:l=${head.lemma}`,
    `none:g=${shape}`,
    `none:lg=${head.lemma}|${shape}`,
    `none:f=${followClass(analysis, cue.sentence, cue.span.to)}|${shape}`,
    `none:first=${cue.span.from === cue.sentence.from}`,
    `none:n=${cue.sentence.phrases.length < 2}`,
  ]
}

function sourceFeatures(
  analysis: Analysis,
  cue: FoundCue,
  phrase: NounPhrase,
  range: WordRange,
  order: number,
): string[] {
  const { words } = analysis
  const { sentence, span } = cue
  const shape = cueShape(analysis, cue)
  const cueWord = words[cue.head] as Word
  const before = range.from < span.from
  const side = before ? 'B' : 'A'
  const head = words[phrase.head] as Word
  const gapFrom = before ? range.to : span.to
  const gapTo = before ? span.from : range.from
  const gap = words.slice(Math.max(gapFrom, 0), Math.max(gapTo, gapFrom))
  const gapText = gap.length <= 3 ? gap.map((word) => word.lower).join('_') : 'long'
  const gapTags = gap.length <= 4 ? gap.map((word) => word.pos).join('_') : 'long'
  const groups = sentence.groups.filter(
    (group) => group.head >= gapFrom && group.head < gapTo && group.head !== cue.head,
  )
  const finite = groups.filter((group) => group.form === 'finite').length
  const between = sentence.phrases.filter((other) => other.from >= gapFrom && other.to <= gapTo).length
  const commas = gap.filter((word) => word.lower === ',').length
  const kind = subjectClass(words, phrase)
  const quoteGap = gap.some((word) => word.quotation >= 0)
  const sameQuote = head.quotation === cueWord.quotation
  const prior = range.from > sentence.from ? (words[range.from - 1] as Word) : undefined
  const next = range.to < sentence.to ? (words[range.to] as Word) : undefined
  const inner = words.slice(phrase.to, range.to)
  const tail = inner.length === 0 ? 'base' : range.to < phrase.to ? 'poss' : (inner[0] as Word).lower
  const tailTag = inner.length === 0 ? 'base' : (inner[0] as Word).pos
  const innerCommas = inner.filter((word) => word.lower === ',').length
  const innerVerbs = sentence.groups.filter((group) => group.head >= phrase.to && group.head < range.to).length
  const last = words[range.to - 1] as Word
  const coordinated = before && firstWordOf(words, cue) === 'and'
  const bucket = (count: number) => (count > 6 ? '7+' : count > 3 ? '4-6' : `${count}`)
  const clauses = clausesAround(analysis, cue)
  const nextVerb = next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX')
  const restEnds = next === undefined || next.pos === 'PUNCT'
  return [
    `sk=${side}|${canSpeak(analysis, range)}|${shape}`,
    `skl=${cueWord.lemma}|${canSpeak(analysis, range)}|${side}`,
    `skf=${canSpeak(analysis, range)}|${side}|${finite}|${bucket(between)}`,
    `cl=${side}|${clauses}|${shape}`,
    `cln=${side}|${clauses}|${nextVerb}|${restEnds}`,
    `cla=${side}|${clauses}|${gap.length === 0}|${order === 0}`,
    `ap=${order === 0}|${side}|${bucket(between)}|${commas}|${gapTags === 'PUNCT'}`,
    `sd=${side}|${shape}`,
    `k=${kind}|${side}`,
    `h=${head.lemma}`,
    `hp=${head.pos}|${side}|${shape}`,
    `gt=${side}|${gapText}`,
    `gp=${side}|${gapTags}|${shape}`,
    `gn=${side}|${bucket(gap.length)}`,
    `fin=${side}|${finite}|${shape}`,
    `vg=${side}|${Math.min(groups.length, 4)}|${shape}`,
    `np=${side}|${bucket(between)}|${shape}`,
    `nf=${side}|${bucket(between)}|${finite}`,
    `c=${side}|${commas}|${finite}`,
    `co=${side}|${coordinated}|${finite}|${shape}`,
    `qg=${side}|${quoteGap}|${gapTags === ''}`,
    `sq=${sameQuote}|${cueWord.quotation >= 0}`,
    `pr=${side}|${prior?.lower ?? '<s>'}`,
    `prt=${side}|${prior?.pos ?? '<s>'}|${shape}`,
    `nx=${side}|${next?.lower ?? '</s>'}`,
    `nxp=${side}|${next?.pos ?? '</s>'}|${tailTag}`,
    `tl=${tail}`,
    `tk=${kind}|${tailTag}`,
    `te=${tailTag}|${last.pos}|${next?.lower ?? ''}`,
    `tc=${tailTag}|${innerCommas}|${innerVerbs}|${next?.lower === ','}`,
    `tv=${innerVerbs}|${bucket(inner.length)}|${side}`,
    `ln=${bucket(inner.length)}|${tailTag}`,
    `nc=${side}|${next?.lower === ',' ? ',' : gap.length === 0 ? 'cue' : (next?.pos ?? '-')}|${innerCommas % 2}`,
    `or=${order === 0}|${side}|${shape}`,
    `l=${cueWord.lemma}|${side}`,
    `ln2=${cueWord.lemma}|${side}|${bucket(gap.length)}|${cueWord.pos}`,
    `by=${prior?.lower === 'by' || prior?.lower === 'to'}|${prior?.lower}|${shape}|${side}`,
    `lp=${cueWord.lemma}|${prior?.lower ?? ''}|${side}`,
    `poss=${range.to < phrase.to}|${cueWord.pos}|${gapTags}`,
  ]
}

/** Whether verbs of main clauses stand before and after the cue, and whether a comma or quotation mark parts it from what is before. */
export function clausesAround(analysis: Analysis, { sentence, span, head }: FoundCue): string {
  const { words } = analysis
  let before = 0
  let after = 0
  for (const group of sentence.groups) {
    if (group.form !== 'finite' || group.head === head) continue
    if (group.head >= span.to) after += 1
    else if (group.head < span.from && !/^(?:who|which|that)$/u.test(words[group.from - 1]?.lower ?? '')) before += 1
  }
  const mark = span.from > sentence.from ? (words[span.from - 1] as Word) : undefined
  const parted = mark?.quotation !== undefined && mark.quotation >= 0 ? 'q' : mark?.lower === ',' ? ',' : '-'
  return `${Math.min(before, 1)}${Math.min(after, 1)}${parted}`
}

function firstWordOf(words: readonly Word[], cue: FoundCue): string {
  const at = (cue.group?.from ?? cue.span.from) - 1
  return at >= cue.sentence.from ? (words[at] as Word).lower : ''
}
