import type { EncodedAttribution, TokenRange } from '../../model/index.ts'
import type { Draft } from '../attributions/drafts.ts'
import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { VerbGroup } from '../clauses/verb-groups.ts'
import type { Word } from '../clauses/words.ts'

/** The attributions that an encoder reads as drafts of the annotator, in order of their cues; a token is a word of the analysis. */
export function draftsOf(analysis: Analysis, read: readonly EncodedAttribution[]): Draft[] {
  return read.flatMap(({ cue, source, content, confidence }) => {
    const sentence = sentenceOf(analysis, cue)
    if (!sentence || content.length === 0) return []
    const span = { from: Math.max(cue.from, sentence.from), to: Math.min(cue.to, sentence.to) }
    const group = groupOf(analysis, sentence, span)
    const head = group?.head ?? topOf(analysis, span)
    return [
      {
        sentence,
        head,
        ...(group ? { group } : {}),
        span,
        ...(source ? { source } : {}),
        pieces: content,
        chance: confidence,
      },
    ]
  })
}

function sentenceOf({ words, sentences }: Analysis, { from }: TokenRange): AnalysedSentence | undefined {
  return sentences[words[from]?.sentence ?? -1]
}

/** The verb group that a cue is: of the topmost verb in it, else of the first. */
function groupOf(analysis: Analysis, { groups }: AnalysedSentence, span: TokenRange): VerbGroup | undefined {
  const within = groups.filter(({ head }) => head >= span.from && head < span.to)
  const top = topOf(analysis, span)
  return within.find(({ head }) => head === top) ?? within[0]
}

/** The word of a range that hangs on none of its others. */
function topOf({ words }: Analysis, { from, to }: TokenRange): number {
  for (let at = from; at < to; at += 1) {
    const { head, pos } = words[at] as Word
    if (pos !== 'PUNCT' && (head === undefined || head < from || head >= to)) return at
  }
  return from
}
