import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { afterCue, countClass, firstWordOf, isGerund, sentenceEnd, sharesQuotation } from './content-bounds.ts'
import { followClass, opensQuotation } from './cues.ts'
import { clausesAround, type FoundCue } from './sources.ts'

/** Where a content may begin after its cue, or a whole content before it. */
export interface StartCandidate {
  readonly from: number
  /** Set for contents before the cue. */
  readonly to?: number
  readonly features: readonly string[]
}

/** How many places after the cue, and how many before it, are weighed. */
const mostStarts = 14
/** Words that often begin a content. */
const starters =
  /^(?:that|to|if|whether|how|why|what|who|which|when|where|as|of|for|about|on|by|with|against|in|at|because|over|from|not|toward|towards)$/u

/** Every place where the content may begin: after the cue, or before it as a whole. */
export function findStarts(analysis: Analysis, cue: FoundCue, source: WordRange | undefined): StartCandidate[] {
  const all = [...startsAfter(analysis, cue, source), ...spansBefore(analysis, cue, source)]
  const inside = all.filter((start) => sharesQuotation(analysis, cue, start.from))
  return inside.length > 0 ? inside : all
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
      `pre:w=${whole}|${countClass(to - from)}`,
      `pre:l=${cueWord.lemma}`,
      `pre:lf=${cueWord.lemma}|${form}|${whole}`,
      `pre:rest=${countClass(rest)}|${comma}`,
      `pre:restq=${countClass(rest)}|${closes}`,
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
    `gn=${countClass(gap.length)}|${follow}`,
    `p=${prior?.lower ?? '<s>'}`,
    `pf=${prior?.pos ?? '<s>'}|${follow}`,
    `tl=${thatLater}|${word.lower}`,
    `ltl=${cueWord.lemma}|${thatLater}|${from === first}`,
    `ttl=${cueWord.lemma}|${toLater}|${from === first}`,
    `ql=${quoteLater}|${follow}`,
    `q=${opens}|${from === first}`,
    `pl=${place}|${form}|${from === first}`,
    `left=${countClass(end - from)}`,
    `leftf=${countClass(end - from)}|${follow}`,
    `cb=${closesBefore}|${opens}|${place}`,
    `in=${cueWord.quotation >= 0}|${word.quotation === cueWord.quotation}`,
    `t=${word.pos}|${cueWord.pos}|${from === first}`,
    `colon=${prior?.lower === ':' || (words[span.to - 1] as Word).lower === ':'}`,
    `tail=${(words[span.to - 1] as Word).lower}|${follow}|${from === first}`,
  ]
}
