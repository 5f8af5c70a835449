import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { cueSenses, weakCues } from '../lang/en/cue-kinds.ts'
import { type Advice, favourEnd, favourSource, favourStart } from './advice.ts'
import { lastWordOf } from './content-bounds.ts'
import { findEnds } from './content-ends.ts'
import { findStarts } from './content-starts.ts'
import { type CueCandidate, findCueCandidates, findCueSpans } from './cues.ts'
import { best, probability, score } from './linear.ts'
import type { AttributionModel } from './model.ts'
import { findMore } from './pieces.ts'
import { type FoundCue, findSources } from './sources.ts'

/** An attribution in words: quotation marks and a leading 'that' still belong to the content, as in PolNeAR. */
export interface Draft extends FoundCue {
  readonly source?: WordRange
  readonly pieces: readonly WordRange[]
  /** How likely the cue is one, 0 to 1. */
  readonly chance: number
  /** The same, calibrated, where more than one reader was asked. */
  readonly confidence?: number
  /** Who handed it on, where the words say so: the paper of 'the paper quoted her as saying'. */
  readonly via?: readonly WordRange[]
  /** Whether it only hands on what another draft says. */
  readonly conveys?: true
}

/** Lowest probability of a cue; see `evals/attribution`: best mean of the three F1 on dev among .3, .35 … .6. */
const leastChance = 0.35
/** The same for verbs that the lexicon of cues lists as acts of speech. */
const leastKnown = 0.2

/** Most cues of one sentence: more are noise. */
const mostCues = 12

/** The advice on the cue that a word is of, if there is any. */
export type AdviceOf = (head: number) => Advice | undefined

/** Finds the attributions of a text, in order of their cues; contents may nest. */
export function findDrafts(
  analysis: Analysis,
  model: AttributionModel,
  least = leastChance,
  known = leastKnown,
  adviceOf: AdviceOf = () => undefined,
): Draft[] {
  const listed = new Set(model.words)
  return analysis.sentences.flatMap((sentence) =>
    readSentence(analysis, sentence, model, listed, [least, known], adviceOf),
  )
}

function readSentence(
  analysis: Analysis,
  sentence: AnalysedSentence,
  model: AttributionModel,
  listed: ReadonlySet<string>,
  [least, known]: readonly [number, number],
  adviceOf: AdviceOf,
): Draft[] {
  const drafts: Draft[] = []
  let taken = sentence.from
  for (const candidate of findCueCandidates(analysis, sentence, listed)) {
    if (drafts.length >= mostCues) break
    const chance = probability(score(model.cue, candidate.features))
    if (candidate.head < taken) continue
    const lowest = isQuotedSaying(analysis, candidate) ? 0 : speaksForItself(analysis, candidate) ? known : least
    if (chance < Math.min(least, lowest)) continue
    const draft = readCue(analysis, candidate, model, chance, adviceOf(candidate.head))
    if (!draft) continue
    drafts.push(draft)
    taken = draft.span.to
  }
  return drafts
}

/** 'quoted her as saying': the words that name the speaker's own act. */
function isQuotedSaying({ words }: Analysis, { sentence, head, group }: CueCandidate): boolean {
  if (group?.form !== 'gerund' || words[head - 1]?.lower !== 'as') return false
  if (!/^(?:say|tell|call|describe|warn)$/u.test((words[head] as Word).lemma)) return false
  return sentence.groups.some(
    (item) => item.head < head && /^(?:quote|cite|report)$/u.test((words[item.head] as Word).lemma),
  )
}

function speaksForItself(analysis: Analysis, { head, group }: CueCandidate): boolean {
  const { lemma } = analysis.words[head] as Word
  const sense = cueSenses.get(lemma)
  return group !== undefined && sense !== undefined && sense !== 'attitude' && !weakCues.has(lemma)
}

function readCue(
  analysis: Analysis,
  candidate: CueCandidate,
  model: AttributionModel,
  chance: number,
  advice: Advice | undefined,
): Draft | undefined {
  const spans = findCueSpans(analysis, candidate)
  const span = spans[best(model.span, spans)]
  if (!span) return undefined
  const cue = { ...candidate, span: { from: span.from, to: span.to } }
  const sources = findSources(analysis, cue)
  const source = sources[best(model.source, sources, ({ range }) => favourSource(advice, range))]?.range
  const pieces = findPieces(analysis, cue, source, model, advice)
  if (pieces.length === 0) return undefined
  return { ...cue, ...(source ? { source } : {}), pieces, chance }
}

function findPieces(
  analysis: Analysis,
  cue: FoundCue,
  source: WordRange | undefined,
  model: AttributionModel,
  advice: Advice | undefined,
): WordRange[] {
  const starts = findStarts(analysis, cue, source)
  const start = starts[best(model.start, starts, ({ from, to }) => favourStart(advice, from, to))]
  if (!start) return []
  if (start.to === undefined) {
    const to = bestEnd(analysis, cue, source, start.from, model, advice)
    return to === undefined ? [] : [{ from: start.from, to }]
  }
  const main = { from: start.from, to: start.to }
  const more = findMore(analysis, cue, source, main)
  if (!more || score(model.more, more.features) < 0) return [main]
  const first = analysis.words[more.from] as Word
  const to =
    first.quotation >= 0
      ? lastWordOf(analysis, first.quotation)
      : bestEnd(analysis, cue, source, more.from, model, advice)
  return to === undefined ? [main] : [main, { from: more.from, to }]
}

function bestEnd(
  analysis: Analysis,
  cue: FoundCue,
  source: WordRange | undefined,
  from: number,
  model: AttributionModel,
  advice: Advice | undefined,
): number | undefined {
  const ends = findEnds(analysis, cue, source, from)
  return ends[best(model.end, ends, ({ to }) => favourEnd(advice, from, to))]?.to
}
