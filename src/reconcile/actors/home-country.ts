import type { Layers } from '../../model/index.ts'
import { contains } from '../../text/span.ts'

/**
 * Least share of the mentions of the country spoken of most that the dateline's country must have: of the 20 reports with datelines
 * read by hand, those below were sent from where something met, not from the country that they are about.
 */
const leastShare = 0.9
/** Least mentions of the one country that a report without a dateline names, for it to be at home there. */
const leastAlone = 3

/**
 * The country that a report is at home in: that of its dateline, where the report speaks of it as much as of any other; without a
 * dateline the only one it names. Offices and bodies of state that such a report leaves without a country are those of this one
 * ('WASHINGTON – The Senate …').
 */
export function homeCountry({ metadata, names }: Pick<Layers, 'metadata' | 'names'>): string | undefined {
  // The document of a body is issued where the body met.
  if (metadata.genre === 'official') return undefined
  const counts = new Map<string, number>()
  for (const { country, type } of names) {
    if (country !== undefined && (type === 'country' || type === 'nationality'))
      counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const evidence = metadata.dateline?.evidence
  if (evidence === undefined || !('start' in evidence)) {
    const [only] = counts
    return only !== undefined && counts.size === 1 && only[1] >= leastAlone ? only[0] : undefined
  }
  const placed = names.filter((name) => contains(evidence, name)).flatMap(({ country }) => country ?? [])
  const [home] = placed
  if (home === undefined || new Set(placed).size > 1) return undefined
  return (counts.get(home) ?? 0) >= leastShare * Math.max(1, ...counts.values()) ? home : undefined
}
