import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { findEnds, findStarts, lastWordOf } from './contents.ts'
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
}

/** Lowest probability of a cue; see `evals/attribution`: best mean of the three F1 on dev among .3, .35 … .6. */
const leastChance = 0.35

/** Finds the attributions of a text, in order of their cues; contents may nest. */
export function findDrafts(analysis: Analysis, model: AttributionModel, least = leastChance): Draft[] {
  const listed = new Set(model.words)
  return analysis.sentences.flatMap((sentence) => readSentence(analysis, sentence, model, listed, least))
}

function readSentence(
  analysis: Analysis,
  sentence: AnalysedSentence,
  model: AttributionModel,
  listed: ReadonlySet<string>,
  least: number,
): Draft[] {
  const drafts: Draft[] = []
  let taken = sentence.from
  for (const candidate of findCueCandidates(analysis, sentence, listed)) {
    const chance = probability(score(model.cue, candidate.features))
    if (chance < least || candidate.head < taken) continue
    const draft = readCue(analysis, candidate, model, chance)
    if (!draft) continue
    drafts.push(draft)
    taken = draft.span.to
  }
  return drafts
}

function readCue(
  analysis: Analysis,
  candidate: CueCandidate,
  model: AttributionModel,
  chance: number,
): Draft | undefined {
  const spans = findCueSpans(analysis, candidate)
  const span = spans[best(model.span, spans)]
  if (!span) return undefined
  const cue = { ...candidate, span: { from: span.from, to: span.to } }
  const sources = findSources(analysis, cue)
  const source = sources[best(model.source, sources)]?.range
  const pieces = findPieces(analysis, cue, source, model)
  if (pieces.length === 0) return undefined
  return { ...cue, ...(source ? { source } : {}), pieces, chance }
}

function findPieces(
  analysis: Analysis,
  cue: FoundCue,
  source: WordRange | undefined,
  model: AttributionModel,
): WordRange[] {
  const starts = findStarts(analysis, cue, source)
  const start = starts[best(model.start, starts)]
  if (!start) return []
  if (start.to === undefined) {
    const to = bestEnd(analysis, cue, source, start.from, model)
    return to === undefined ? [] : [{ from: start.from, to }]
  }
  const main = { from: start.from, to: start.to }
  const more = findMore(analysis, cue, source, main)
  if (!more || score(model.more, more.features) < 0) return [main]
  const first = analysis.words[more.from] as Word
  const to =
    first.quotation >= 0
      ? lastWordOf(analysis, first.quotation, more.from)
      : bestEnd(analysis, cue, source, more.from, model)
  return to === undefined ? [main] : [main, { from: more.from, to }]
}

function bestEnd(
  analysis: Analysis,
  cue: FoundCue,
  source: WordRange | undefined,
  from: number,
  model: AttributionModel,
): number | undefined {
  const ends = findEnds(analysis, cue, source, from)
  return ends[best(model.end, ends)]?.to
}
