import type { When } from '../model/index.ts'

/**
 * The days that the reports are sure to span: from the first day by which one of them was there to the last before which another was not.
 * A report whose date is only bounded widens it no further than it must; where all are so vague that no two days are sure, from the first
 * to the last possible one.
 */
export function periodOf(dates: readonly When[]): When | undefined {
  const starts = dates.flatMap(({ earliest }) => earliest?.slice(0, 10) ?? []).sort()
  const ends = dates.flatMap(({ latest }) => latest?.slice(0, 10) ?? []).sort()
  const [first, last] = [ends[0], starts.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (first <= last) return toSpan(first, last, 'published')
  return toSpan(starts[0] ?? last, ends.at(-1) ?? first, 'bounded')
}

function toSpan(earliest: string, latest: string, basis: When['basis']): When {
  return {
    edtf: earliest === latest ? earliest : `${earliest}/${latest}`,
    earliest,
    latest,
    basis,
    bounds: [
      { side: 'earliest', date: earliest, reason: 'no report need be earlier' },
      { side: 'latest', date: latest, reason: 'no report need be later' },
    ],
  }
}
