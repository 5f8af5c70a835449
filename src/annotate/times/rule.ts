import type { Sense } from './sense.ts'

/** Named groups of a match; an absent one did not take part. */
export type Groups = Readonly<Record<string, string | undefined>>

/** One expression within a match, where it is not the whole of it. */
export interface Piece {
  readonly words: string
  readonly sense: Sense
}

/** What stands around a match, within its sentence. */
export interface Around {
  /** The match itself. */
  readonly words: string
  /** The word before, in lower case, and the mark between; empty at the sentence's start. */
  readonly before: string
  /** The text of the sentence after the match. */
  readonly after: string
  /** The text of the sentence before the match. */
  readonly left: string
}

/** A form of time expression: what it looks like, and what it says. */
export interface TimeRule {
  readonly name: string
  readonly pattern: RegExp
  /** What every sentence with a match contains: a cheap test that spares most sentences the pattern. */
  readonly hint?: RegExp
  /** What a match says; `undefined` where it is no time after all; pieces, in order, where it holds several expressions. */
  read(groups: Groups, around: Around): Sense | readonly Piece[] | undefined
}

/** Declares a rule; its pattern matches whole words in any case, and must need time linear in the text's length. */
export function timeRule(name: string, source: string, read: TimeRule['read']): TimeRule {
  return { name, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'), read }
}

/** Gives the rules of a family a hint, in any case; a rule's own stays. */
export function withHint(hint: string, rules: readonly TimeRule[]): TimeRule[] {
  const pattern = new RegExp(hint, 'iu')
  return rules.map((rule) => ({ hint: pattern, ...rule }))
}

/** Whether a word begins with a capital, or stands among capitals. */
export function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}
