import type { Bound, TimeExpression, When } from '../../model/index.ts'
import { limits, writeEdtf } from '../../text/edtf.ts'
import type { Passages } from './resolve-times.ts'

const maximumLink = 12

/**
 * The two ends of a range ('Dec. 2-4', 'from March to May 2021', 'between Monday and Friday') keep their own values and share the
 * limits of the whole stretch.
 */
export function joinRanges({ text }: Passages, times: readonly TimeExpression[]): TimeExpression[] {
  const joined = [...times]
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const first = joined[index] as TimeExpression
    const last = joined[index + 1] as TimeExpression
    const when = isRange(text, first, last) ? rangeOf(first.when, last.when) : undefined
    if (!when) continue
    joined[index] = { ...first, when }
    joined[index + 1] = { ...last, when }
    index += 1
  }
  return joined
}

function isRange(text: string, first: TimeExpression, last: TimeExpression): boolean {
  if (last.start - first.end > maximumLink) return false
  const link = text.slice(first.end, last.start).toLowerCase()
  if (/^ ?[-–—] ?$/u.test(link)) return true
  const opening = text.slice(Math.max(0, first.start - 14), first.start).toLowerCase()
  if (/^ (?:to|until|till|through)(?: the)? $/u.test(link))
    return /\bfrom (?:the )?$/u.test(opening) || / (?:through|until|till) /u.test(link)
  return / and (?:the )?$/u.test(link) && /\bbetween (?:the )?$/u.test(opening)
}

function rangeOf(first: When | undefined, last: When | undefined): When | undefined {
  if (!first?.earliest || !last?.latest || first.earliest > last.latest) return undefined
  const range = limits(first.earliest, last.latest)
  const ends: Bound[] = [
    ...first.bounds.filter((bound) => bound.side !== 'latest').map((bound): Bound => ({ ...bound, side: 'earliest' })),
    ...last.bounds.filter((bound) => bound.side !== 'earliest').map((bound): Bound => ({ ...bound, side: 'latest' })),
  ]
  const basis =
    first.basis === last.basis
      ? first.basis
      : first.basis === 'bounded' || last.basis === 'bounded'
        ? 'bounded'
        : 'resolved'
  return { edtf: writeEdtf(range), ...range, basis, bounds: ends }
}
