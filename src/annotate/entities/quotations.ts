import type { Attribution, Span } from '../../model/index.ts'
import { compareSpans, indexAt } from '../../text/span.ts'

/** Stretches of speech that lie in no other, each with its attribution. */
export interface Quotations {
  at(offset: number): (Span & { readonly attribution: number }) | undefined
}

/** The contents of attributions of some kind. */
export function outermost(
  attributions: readonly Attribution[],
  fits: (attribution: Attribution) => boolean,
): Quotations {
  const ranges = attributions.flatMap((one, attribution) =>
    fits(one) ? one.content.map(({ start, end }) => ({ start, end, attribution })) : [],
  )
  const outer: (Span & { readonly attribution: number })[] = []
  for (const range of ranges.sort(compareSpans)) if (range.start >= (outer.at(-1)?.end ?? 0)) outer.push(range)
  return {
    at: (offset) => {
      const range = outer[indexAt(outer, offset)]
      return range !== undefined && range.start <= offset ? range : undefined
    },
  }
}
