import type { WordRange } from '../clauses/words.ts'

/** Another reader's view of source and content of a cue; what agrees with it weighs more. */
export interface Advice {
  readonly source?: WordRange
  readonly pieces: readonly WordRange[]
}

/** What is added to the scores of candidates, chosen on PolNeAR's dev part and whole situations among 0, .5, 1, 2 and 4: docs/engines.md. */
const weights = { source: 1, start: 1, end: 2 }

/** Share of a weight that a candidate has which only comes near. */
const near = 0.5

/** What speaks for a source: the same words, or some of them. That there is none, no advice says. */
export function favourSource(advice: Advice | undefined, range: WordRange | undefined): number {
  const advised = advice?.source
  if (!advised || !range || range.to <= advised.from || advised.to <= range.from) return 0
  return weights.source * (range.from === advised.from && range.to === advised.to ? 1 : near)
}

/** What speaks for a content's beginning: at the same word, and twice that where it is a whole content and ends there too. */
export function favourStart(advice: Advice | undefined, from: number, to: number | undefined): number {
  const advised = advice?.pieces[0]
  if (!advised || Math.abs(from - advised.from) > 1) return 0
  if (from !== advised.from) return weights.start * near
  return weights.start * (to === advised.to ? 2 : 1)
}

/** What speaks for an end of a content that begins at a word. */
export function favourEnd(advice: Advice | undefined, from: number, to: number): number {
  const advised = advice?.pieces.find((piece) => piece.to > from)
  if (!advised || Math.abs(to - advised.to) > 1) return 0
  return weights.end * (to === advised.to ? 1 : near)
}
