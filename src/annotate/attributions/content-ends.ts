import type { Quotation } from '../../text/quotations.ts'
import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { countClass, isGerund, lastWordOf, sentenceEnd, sharesQuotation } from './content-bounds.ts'
import { followClass, opensQuotation } from './cues.ts'
import type { FoundCue } from './sources.ts'

/** Where a content that begins after its cue may end. */
export interface EndCandidate {
  /** Index after the last word. */
  readonly to: number
  readonly features: readonly string[]
}

/** How many ends are weighed: the nearest and the farthest. */
const mostEnds = 28

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
    `len=${countClass(to - from)}|${clause}`,
    `lens=${countClass(to - from)}|${start}`,
    `rest=${countClass(rest)}|${where}`,
    `restc=${countClass(rest)}|${nextKey}`,
    `comma=${Math.min(commas, 3)}|${nextIsComma}|${clause}`,
    `v=${Math.min(groups.length, 4)}|${nextTag}`,
    `vf=${Math.min(finite, 3)}|${nextTag}|${start}`,
    `cin=${cueWord.quotation >= 0}|${last.quotation === cueWord.quotation}|${where}`,
    `cl=${closes}|${where}|${start}`,
    `one=${to - from === 1}|${last.pos}|${nextTag}`,
    `form=${cue.group?.form ?? 'noun'}|${where}|${clause}`,
  ]
}
