import type { AnnotatedReport } from '../../model/index.ts'
import { agencies } from './agencies.ts'
import { agencyByKey, type NamedOutlet } from './name-outlets.ts'
import { initials, nameKey } from './outlet-name.ts'

/** Letters of an abbreviation that a text may spell out. */
const abbreviation = /^\p{Lu}{3,6}$/u

/** Where the reports spell out abbreviations that name media. */
export interface SpelledOut {
  /** The full names, as places of the reports that spell them out, by report as given. */
  readonly places: readonly (readonly NamedOutlet[])[]
  /** Keys of abbreviations that stand for something else than the kept agency of the same letters. */
  readonly overridden: ReadonlySet<string>
}

/** Finds 'Atlantic Coast Press' for 'ACP' anywhere in the reports: many bodies share a few letters, and the reports know which is meant. */
export function spellOut(reports: readonly AnnotatedReport[], named: readonly (readonly NamedOutlet[])[]): SpelledOut {
  const short = new Set(named.flat().flatMap(({ name }) => (name && abbreviation.test(name) ? [name] : [])))
  const patterns = [...short].sort().map((letters) => ({ letters, pattern: spelledPattern(letters) }))
  const overridden = new Set<string>()
  const kept = new Set<string>()
  const places = reports.map(({ reading }) =>
    patterns.flatMap(({ letters, pattern }): NamedOutlet[] => {
      const match = pattern.exec(reading.text)
      if (!match || initials(match[0]) !== letters.toLowerCase()) return []
      const agency = agencies[agencyByKey.get(nameKey(letters)) ?? -1]
      const same = agency !== undefined && nameKey(agency.name) === nameKey(match[0])
      ;(same ? kept : overridden).add(nameKey(letters))
      const evidence = { report: reading.id, start: match.index, end: match.index + match[0].length, quote: match[0] }
      return [{ use: 'name', name: match[0], evidence }]
    }),
  )
  for (const key of kept) overridden.delete(key)
  return { places, overridden }
}

/** Capitalised words in a row that begin with the letters, such as 'Atlantic Coast Press' for 'ACP'. */
function spelledPattern(letters: string): RegExp {
  const words = [...letters].map((letter) => `${letter}\\p{Ll}+`)
  return new RegExp(`(?<!\\p{L})${words.join('(?:[ -](?:of|for|and|the|de|du|da|in))?[ -]')}(?!\\p{L})`, 'u')
}
