import type { Quotation } from '../../text/quotations.ts'
import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { followClass, opensQuotation } from './cues.ts'
import { clausesAround, type FoundCue } from './sources.ts'

/** Where a content may begin after its cue, or a whole content before it. */
export interface StartCandidate {
  readonly from: number
  /** Set for contents before the cue. */
  readonly to?: number
  readonly features: readonly string[]
}

export interface EndCandidate {
  /** Index after the last word. */
  readonly to: number
  readonly features: readonly string[]
}

const mostStarts = 14
const mostEnds = 28
const starters =
  /^(?:that|to|if|whether|how|why|what|who|which|when|where|as|of|for|about|on|by|with|against|in|at|because|over|from|not|toward|towards)$/u

/** Index after the last word of a sentence that is not its final mark; closing quotation marks are kept. */
export function sentenceEnd(analysis: Analysis, sentence: AnalysedSentence): number {
  let to = sentence.to
  while (to > sentence.from) {
    const word = analysis.words[to - 1] as Word
    if (word.quotation >= 0 || !/^(?:[.!?…:;,]+|__+|-+)$/u.test(word.text)) break
    to -= 1
  }
  return to
}

/** Every place where the content may begin: after the cue, or before it as a whole. */
export function findStarts(analysis: Analysis, cue: FoundCue, source: WordRange | undefined): StartCandidate[] {
  const all = [...startsAfter(analysis, cue, source), ...spansBefore(analysis, cue, source)]
  const inside = all.filter((start) => sharesQuotation(analysis, cue, start.from))
  return inside.length > 0 ? inside : all
}

/** A cue that is quoted has its content within the same quotation. */
function sharesQuotation(analysis: Analysis, cue: FoundCue, at: number): boolean {
  const { quotation } = analysis.words[cue.head] as Word
  return quotation < 0 || (analysis.words[at] as Word).quotation === quotation
}

/** Where the text goes on after cue and source. */
export function afterCue(cue: FoundCue, source: WordRange | undefined): number {
  return source && source.from >= cue.span.to && source.from - cue.span.to < 2 ? source.to : cue.span.to
}

function startsAfter(analysis: Analysis, cue: FoundCue, source: WordRange | undefined): StartCandidate[] {
  const { words } = analysis
  const { sentence } = cue
  const end = sentenceEnd(analysis, sentence)
  let first = afterCue(cue, source)
  while (first < end && /^[,:;—–-]+$/u.test((words[first] as Word).text)) first += 1
  const found: StartCandidate[] = []
  for (let at = first; at < end && found.length < mostStarts; at += 1) {
    if (source && at >= source.from && at < source.to) continue
    if (at > first + 1 && passesClause(analysis, sentence, first, at)) break
    const word = words[at] as Word
    const phrase = sentence.phrases.some((item) => item.from === at)
    if (at === first || phrase || starters.test(word.lower) || opensQuotation(analysis, at) || isGerund(word)) {
      found.push({ from: at, features: startFeatures(analysis, cue, source, at, undefined, first, end) })
    }
  }
  return found
}

/** Whether a whole clause lies between two words: a content begins before it, not after. */
function passesClause(analysis: Analysis, sentence: AnalysedSentence, first: number, at: number): boolean {
  const group = sentence.groups.find((item) => item.form === 'finite' && item.from > first && item.head < at)
  if (!group) return false
  const before = analysis.words[group.from - 1] as Word
  const subject = sentence.phrases.some((phrase) => phrase.from >= first && phrase.to <= group.from)
  return subject && !/^(?:who|which|that)$/u.test(before.lower) && group.head + 1 < at
}

function isGerund(word: Word): boolean {
  return word.pos === 'VERB' && word.lower.endsWith('ing')
}

function spansBefore(analysis: Analysis, cue: FoundCue, source: WordRange | undefined): StartCandidate[] {
  const { words } = analysis
  const { sentence, span } = cue
  const found: StartCandidate[] = []
  const anchors = new Set<number>([span.from])
  if (source && source.to <= span.from) anchors.add(source.from)
  if (source && source.to <= span.from) anchors.add(span.from)
  const group = cue.group
  if (group && group.from < span.from) anchors.add(group.from)
  for (const anchor of anchors) {
    let to = anchor
    while (to > sentence.from) {
      const word = words[to - 1] as Word
      const mark = word.pos === 'PUNCT' && word.quotation < 0 && /^[,;:—–-]+$/u.test(word.text)
      if (!mark) break
      to -= 1
    }
    if (to <= sentence.from) continue
    const limit = source && source.to <= to ? Math.max(source.to, sentence.from) : sentence.from
    for (const from of startsBefore(analysis, sentence, to, limit)) {
      found.push({ from, to, features: startFeatures(analysis, cue, source, from, to, anchor, sentence.to) })
    }
    // 'What he said': also the whole stretch before a source that stands inside it.
    if (limit > sentence.from) {
      for (const from of [sentence.from]) {
        found.push({ from, to, features: startFeatures(analysis, cue, source, from, to, anchor, sentence.to) })
      }
    }
  }
  return found
}

function startsBefore(analysis: Analysis, sentence: AnalysedSentence, to: number, limit: number): number[] {
  const { words } = analysis
  const starts = new Set<number>()
  const last = words[to - 1] as Word
  if (last.quotation >= 0) starts.add(firstWordOf(analysis, last.quotation))
  for (let at = to - 1; at >= limit && starts.size < mostStarts; at -= 1) {
    const prior = at > sentence.from ? (words[at - 1] as Word) : undefined
    const word = words[at] as Word
    const boundary = !prior || prior.pos === 'PUNCT' || prior.pos === 'CCONJ' || prior.pos === 'SCONJ'
    const phrase = sentence.phrases.some((item) => item.from === at)
    if (boundary || phrase || /^(?:what|that|which|as|who|whom|how|why)$/u.test(word.lower)) starts.add(at)
  }
  if (limit === sentence.from) starts.add(limit)
  return [...starts].filter((from) => from < to)
}

/** The first word of a quotation; it may lie in an earlier sentence. */
function firstWordOf(analysis: Analysis, quotation: number): number {
  return (analysis.quoted.get(quotation) as WordRange).from
}

/** Index after the last word of a quotation; it may lie in a later sentence. */
export function lastWordOf(analysis: Analysis, quotation: number): number {
  return (analysis.quoted.get(quotation) as WordRange).to
}

function startFeatures(
  analysis: Analysis,
  cue: FoundCue,
  source: WordRange | undefined,
  from: number,
  to: number | undefined,
  first: number,
  end: number,
): string[] {
  const { words } = analysis
  const { sentence, span, group } = cue
  const cueWord = words[cue.head] as Word
  const word = words[from] as Word
  const prior = from > sentence.from ? (words[from - 1] as Word) : undefined
  const form = group ? `${group.form}${group.passive ? '+p' : ''}` : cueWord.pos
  const place = !source ? 'none' : source.to <= span.from ? 'before' : 'after'
  const bucket = (count: number) => (count > 12 ? '13+' : count > 6 ? '7-12' : count > 3 ? '4-6' : `${count}`)
  const opens = opensQuotation(analysis, from)
  const clauses = clausesAround(analysis, cue)
  if (to !== undefined) {
    const last = words[to - 1] as Word
    const closes = last.quotation >= 0 && (words[to] as Word | undefined)?.quotation !== last.quotation
    const comma = (words[to] as Word | undefined)?.lower === ','
    const whole = from <= sentence.from
    const rest = Math.max(0, end - Math.max(span.to, source?.to ?? 0))
    const anchor = first === span.from ? 'cue' : first === source?.from ? 'source' : 'group'
    const boundary = whole ? '<s>' : (prior?.lower ?? '')
    const held = source && source.from >= from && source.to <= to
    const groups = sentence.groups.filter((item) => item.head >= from && item.head < to)
    return [
      'pre',
      `pre:cl=${clauses}|${place}|${form}`,
      `pre:clw=${clauses}|${place}|${whole}`,
      `pre:a=${anchor}|${place}|${form}`,
      `pre:q=${opens}|${closes}|${comma}`,
      `pre:qb=${opens}|${closes}|${boundary === '<s>'}`,
      `pre:c=${comma}|${whole}|${form}`,
      `pre:cp=${comma}|${place}|${anchor}`,
      `pre:w=${whole}|${bucket(to - from)}`,
      `pre:l=${cueWord.lemma}`,
      `pre:lf=${cueWord.lemma}|${form}|${whole}`,
      `pre:rest=${bucket(rest)}|${comma}`,
      `pre:restq=${bucket(rest)}|${closes}`,
      `pre:b=${boundary}`,
      `pre:bt=${prior?.pos ?? ''}|${word.pos}|${whole}`,
      `pre:fw=${word.lower}`,
      `pre:fwf=${word.lower}|${form}`,
      `pre:next=${(words[to] as Word | undefined)?.lower ?? ''}|${anchor}`,
      `pre:nextt=${(words[to] as Word | undefined)?.pos ?? ''}|${form}`,
      `pre:after=${followClass(analysis, sentence, span.to)}|${form}|${comma}`,
      `pre:held=${held}`,
      `pre:v=${Math.min(groups.length, 2)}|${form}|${comma}`,
      `pre:vfin=${groups.some((item) => item.form === 'finite')}|${comma}|${whole}`,
      `pre:in=${cueWord.quotation >= 0}|${last.quotation === cueWord.quotation}`,
      `pre:rel=${word.lower}|${anchor}|${comma}`,
      `pre:split=${from < sentence.from}`,
    ]
  }
  const gap = words
    .slice(span.to, from)
    .filter((_, index) => !source || index + span.to < source.from || index + span.to >= source.to)
  const gapTags = gap.length <= 3 ? gap.map((item) => item.pos).join('_') : 'long'
  const follow = followClass(analysis, sentence, from)
  const later = words.slice(from + 1, Math.min(from + 12, end))
  const thatLater = later.some((item) => item.lower === 'that')
  const quoteLater = later.some((item) => item.quotation >= 0) && word.quotation < 0
  const toLater = later.some((item) => item.lower === 'to')
  const closesBefore =
    span.from > sentence.from &&
    (words[Math.max(sentence.from, Math.min(span.from, source?.from ?? span.from) - 1)] as Word).quotation >= 0
  return [
    'post',
    `cl=${clauses}|${place}|${from === first}`,
    `clf=${clauses}|${place}|${follow}`,
    `o=${from === first}|${place}`,
    `f=${follow}|${from === first}`,
    `w=${word.lower}`,
    `lw=${cueWord.lemma}|${word.lower}`,
    `lf=${cueWord.lemma}|${follow}`,
    `lo=${cueWord.lemma}|${from === first}`,
    `fm=${form}|${follow}`,
    `g=${gapTags}|${follow}`,
    `gl=${gapTags}|${cueWord.lemma}`,
    `gn=${bucket(gap.length)}|${follow}`,
    `p=${prior?.lower ?? '<s>'}`,
    `pf=${prior?.pos ?? '<s>'}|${follow}`,
    `tl=${thatLater}|${word.lower}`,
    `ltl=${cueWord.lemma}|${thatLater}|${from === first}`,
    `ttl=${cueWord.lemma}|${toLater}|${from === first}`,
    `ql=${quoteLater}|${follow}`,
    `q=${opens}|${from === first}`,
    `pl=${place}|${form}|${from === first}`,
    `left=${bucket(end - from)}`,
    `leftf=${bucket(end - from)}|${follow}`,
    `cb=${closesBefore}|${opens}|${place}`,
    `in=${cueWord.quotation >= 0}|${word.quotation === cueWord.quotation}`,
    `t=${word.pos}|${cueWord.pos}|${from === first}`,
    `colon=${prior?.lower === ':' || (words[span.to - 1] as Word).lower === ':'}`,
    `tail=${(words[span.to - 1] as Word).lower}|${follow}|${from === first}`,
  ]
}

/** Every place where a content that begins at a word after its cue may end. */
export function findEnds(
  analysis: Analysis,
  cue: FoundCue,
  source: WordRange | undefined,
  from: number,
): EndCandidate[] {
  const { words, quotations } = analysis
  const { sentence } = cue
  const end = sentenceEnd(analysis, sentence)
  const first = words[from] as Word
  const ends = new Set<number>()
  if (first.quotation >= 0) ends.add(lastWordOf(analysis, first.quotation))
  ends.add(end)
  const last = words[end - 1] as Word
  if (last.quotation >= 0) {
    const past = lastWordOf(analysis, last.quotation)
    if (past > end) ends.add(past)
  }
  for (let at = from + 1; at < end; at += 1) {
    const word = words[at] as Word
    if (isEnd(words, at) || word.quotation !== (words[at - 1] as Word).quotation) ends.add(at)
  }
  const sorted = [...ends].filter(
    (to) => to > from && !(source && to > source.from && from < source.from && to <= source.to),
  )
  sorted.sort((left, right) => left - right)
  const inside = sorted.filter((to) => sharesQuotation(analysis, cue, to - 1))
  const usable = inside.length > 0 ? inside : sorted
  const kept = usable.length <= mostEnds ? usable : [...usable.slice(0, mostEnds - 8), ...usable.slice(-8)]
  return kept.map((to) => ({ to, features: endFeatures(analysis, cue, quotations, from, to, end) }))
}

function isEnd(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (/^(?:who|which|that|whose|to|when|while|after|before|because|as|if|but|and|or|where|than)$/u.test(word.lower))
    return true
  return (
    word.pos === 'ADP' ||
    word.pos === 'CCONJ' ||
    word.pos === 'SCONJ' ||
    (word.pos === 'PUNCT' && !/^["'“”‘’`-]+$/u.test(word.text)) ||
    isGerund(word) ||
    word.pos === 'ADV' ||
    word.pos === 'VERB' ||
    word.pos === 'AUX'
  )
}

function endFeatures(
  analysis: Analysis,
  cue: FoundCue,
  quotations: readonly Quotation[],
  from: number,
  to: number,
  end: number,
): string[] {
  const { words } = analysis
  const { sentence } = cue
  const cueWord = words[cue.head] as Word
  const first = words[from] as Word
  const last = words[to - 1] as Word
  const next = to < words.length && to < sentence.to ? (words[to] as Word) : undefined
  const start = followClass(analysis, sentence, from)
  const rest = end - to
  const bucket = (count: number) => (count > 12 ? '13+' : count > 6 ? '7-12' : count > 3 ? '4-6' : `${count}`)
  const inner = words.slice(from, to)
  const groups = sentence.groups.filter((group) => group.head >= from && group.head < to)
  const finite = groups.filter((group) => group.form === 'finite').length
  const commas = inner.filter((word) => word.lower === ',').length
  const broken = last.quotation >= 0 && next?.quotation === last.quotation
  const startsQuoted = first.quotation >= 0 && opensQuotation(analysis, from)
  const closes = last.quotation >= 0 && !broken && (quotations[last.quotation] as Quotation).end <= last.end
  const sameQuote = first.quotation === last.quotation
  const after = to + 1 < sentence.to ? (words[to + 1] as Word) : undefined
  const nextIsComma = next?.lower === ','
  const nextKey = nextIsComma ? `,_${after?.lower ?? ''}` : (next?.lower ?? '</s>')
  const nextTag = nextIsComma ? `,_${after?.pos ?? ''}` : (next?.pos ?? '</s>')
  const next2 = after ? `${after.lower}` : '</s>'
  const after2 = to + 2 < sentence.to ? (words[to + 2] as Word) : undefined
  const dashed = /^(?:[—–-]+|\()$/u
  const dashBefore = words.slice(sentence.from, cue.span.from).some((word) => dashed.test(word.text))
  const dashNext = next !== undefined && /^(?:[—–-]+|\))$/u.test(next.text)
  const relative = /^(?:who|which|that)$/u.test(words[(cue.group?.from ?? cue.span.from) - 1]?.lower ?? '')
  const nextSubject = sentence.phrases.some((phrase) => phrase.from === to + 1)
  const where = to > end ? 'past' : to === end ? 'end' : 'in'
  const clause = finite > 0 ? 'fin' : groups.length > 0 ? 'inf' : 'np'
  return [
    `e=${where}`,
    `ew=${where}|${start}`,
    `el=${where}|${cueWord.lemma}`,
    `es=${where}|${first.lower}`,
    `ec=${where}|${clause}|${start}`,
    `q=${where}|${startsQuoted}|${closes}|${sameQuote}`,
    `br=${broken}|${where}|${first.quotation === last.quotation}`,
    `n=${nextKey}`,
    `nt=${nextTag}|${start}`,
    `n2=${next?.lower ?? ''}_${next2}`,
    `n2t=${next?.lower ?? ''}_${after?.pos ?? ''}_${after2?.pos ?? ''}`,
    `nj=${next?.pos ?? ''}|${next?.lower === 'but' || next?.lower === 'and'}|${after?.pos ?? ''}|${nextSubject}|${clause}`,
    `d=${dashBefore}|${dashNext}|${where}`,
    `rl=${relative}|${nextIsComma}|${where}|${commas > 0}`,
    `nc=${nextTag}|${clause}`,
    `ns=${nextKey}|${start}`,
    `nl=${nextTag}|${cueWord.lemma}`,
    `nq=${nextTag}|${closes}|${startsQuoted}`,
    `ncl=${nextKey}|${clause}`,
    `lt=${last.pos}|${nextTag}`,
    `len=${bucket(to - from)}|${clause}`,
    `lens=${bucket(to - from)}|${start}`,
    `rest=${bucket(rest)}|${where}`,
    `restc=${bucket(rest)}|${nextKey}`,
    `comma=${Math.min(commas, 3)}|${nextIsComma}|${clause}`,
    `v=${Math.min(groups.length, 4)}|${nextTag}`,
    `vf=${Math.min(finite, 3)}|${nextTag}|${start}`,
    `cin=${cueWord.quotation >= 0}|${last.quotation === cueWord.quotation}|${where}`,
    `cl=${closes}|${where}|${start}`,
    `one=${to - from === 1}|${last.pos}|${nextTag}`,
    `form=${cue.group?.form ?? 'noun'}|${where}|${clause}`,
  ]
}
