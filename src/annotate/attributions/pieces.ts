import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { afterCue, sentenceEnd } from './content-bounds.ts'
import { followClass, opensQuotation } from './cues.ts'
import type { FoundCue } from './sources.ts'

/** What stands after cue and source of a content that came before them, and may go on with it. */
export interface MoreCandidate {
  readonly from: number
  readonly features: readonly string[]
}

/** Where a content interrupted by cue and source goes on: in the same sentence, or with a quotation that opens the next one. */
export function findMore(
  analysis: Analysis,
  cue: FoundCue,
  source: WordRange | undefined,
  main: WordRange,
): MoreCandidate | undefined {
  const { words } = analysis
  const { sentence } = cue
  const end = sentenceEnd(analysis, sentence)
  const after = Math.max(afterCue(cue, source), source && source.from >= main.to ? source.to : 0)
  if (after < main.to) return undefined
  let from = after
  while (from < end && !opensQuotation(analysis, from) && !/^[,;:—–-]+$/u.test((words[from] as Word).text)) from += 1
  const skipped = from - after
  if (from < end && !opensQuotation(analysis, from)) from += 1
  let where = 'here'
  if (from >= end) {
    if (sentence.to >= words.length) return undefined
    const next = words[sentence.to] as Word
    const cueWord = words[cue.head] as Word
    if (next.paragraph !== cueWord.paragraph || !opensQuotation(analysis, sentence.to)) return undefined
    from = sentence.to
    where = 'next'
  }
  const first = words[from] as Word
  const last = words[main.to - 1] as Word
  const quoted = last.quotation >= 0
  const form = cue.group ? `${cue.group.form}${cue.group.passive ? '+p' : ''}` : (words[cue.head] as Word).pos
  const rest = end - from
  const features = [
    'b',
    `w=${where}|${quoted}`,
    `s=${where}|${Math.min(skipped, 3)}`,
    `q=${where}|${quoted}|${opensQuotation(analysis, from)}`,
    `f=${where}|${first.lower}`,
    `ft=${where}|${first.pos}|${quoted}`,
    `fc=${where}|${followClass(analysis, sentence, from)}|${quoted}`,
    `l=${(words[cue.head] as Word).lemma}`,
    `g=${form}|${where}`,
    `n=${where}|${rest > 8 ? '9+' : rest > 3 ? '4-8' : rest}`,
    `m=${where}|${main.to - main.from > 6}`,
    `c=${(words[main.to] as Word | undefined)?.lower === ','}|${where}|${quoted}`,
    `v=${sentence.groups.some((group) => group.head >= from && group.form === 'finite')}|${where}|${first.pos}`,
  ]
  return { from, features }
}
