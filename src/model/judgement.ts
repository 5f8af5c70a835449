export const judgementKinds = ['actor', 'statement', 'event', 'matter', 'report'] as const

/**
 * - `same`, `different`: two things are one, or are not
 * - `unsure`: neither was decided
 * - `none`: the passage is no such thing at all; `right` repeats `left`
 * - `dated`: it is of the date in `value`; `right` repeats `left`
 *
 * Comparers give the first three, people all but `unsure`.
 */
export const verdicts = ['same', 'different', 'unsure', 'none', 'dated'] as const

/** A decision that two things are one or not, by a comparer or a person; it can be read, overridden and undone. */
export interface Judgement {
  readonly kind: (typeof judgementKinds)[number]
  /** A mention key (see `mentionKey`); a report's id for reports. */
  readonly left: string
  readonly right: string
  readonly verdict: (typeof verdicts)[number]
  /** EDTF date, of what is `dated`. */
  readonly value?: string
  /** 0 to 100. */
  readonly score?: number
  readonly reasons: readonly string[]
  /** The comparer's `name@version`, or a person's name. */
  readonly by: string
  /** ISO time, for judgements by people. */
  readonly at?: string
}
