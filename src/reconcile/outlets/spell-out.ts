import type { AnnotatedReport, Span } from '../../model/index.ts'
import { slice } from '../../text/span.ts'
import { type Memo, noMemo } from '../memo.ts'
import { agencies } from './agencies.ts'
import { agencyByKey, type NamedOutlet } from './name-outlets.ts'
import { initials, nameKey } from './outlet-name.ts'

/** Letters of an abbreviation that a text may spell out. */
const abbreviation = /^\p{Lu}{3,6}$/u
const longestLetters = 6

/** Abbreviations of so few letters are shared by many bodies: a state's agency is meant only where its country is spoken of. */
const ambiguousLetters = 3

/** Where the reports spell out abbreviations that name media. */
export interface SpelledOut {
  /** The full names, as places of the reports that spell them out, by report as given. */
  readonly places: readonly (readonly NamedOutlet[])[]
  /** Keys of abbreviations that stand for something else than the kept agency of the same letters. */
  readonly overridden: ReadonlySet<string>
}

/** Finds 'Atlantic Coast Press' for 'ACP' anywhere in the reports: many bodies share a few letters, and the reports know which is meant. */
export function spellOut(
  reports: readonly AnnotatedReport[],
  named: readonly (readonly NamedOutlet[])[],
  memo: Memo = noMemo,
): SpelledOut {
  const short = new Set(named.flat().flatMap(({ name }) => (name && abbreviation.test(name) ? [name] : [])))
  const sorted = [...short].sort()
  const overridden = new Set<string>()
  const kept = new Set<string>()
  const all = memo.note('abbreviations of outlets', new Map([['all', memo.settle('abbreviations', 'all', short)]]))
  const places = reports.map((report) => {
    const { reading } = report
    const spelled: ReadonlyMap<string, Span> =
      short.size === 0
        ? new Map()
        : memo.keep('outlets spelled out', report, () => findSpelled(reading.text, all.get('all') ?? short))
    return sorted.flatMap((letters): NamedOutlet[] => {
      const span = spelled.get(letters)
      if (!span) return []
      const name = slice(reading.text, span)
      if (initials(name) !== letters.toLowerCase()) return []
      const agency = agencies[agencyByKey.get(nameKey(letters)) ?? -1]
      const same = agency !== undefined && nameKey(agency.name) === nameKey(name)
      ;(same ? kept : overridden).add(nameKey(letters))
      return [{ use: 'name', name, evidence: { report: reading.id, ...span, quote: name } }]
    })
  })
  for (const key of kept) overridden.delete(key)
  const countries = new Set(reports.flatMap((report) => memo.keep('countries named', report, countriesNamed)))
  for (const letters of short) {
    const agency = agencies[agencyByKey.get(nameKey(letters)) ?? -1]
    const isElsewhere = agency?.state === true && !countries.has(agency.country)
    if (isElsewhere && letters.length <= ambiguousLetters && !kept.has(nameKey(letters)))
      overridden.add(nameKey(letters))
  }
  return { places, overridden }
}

function countriesNamed({ layers }: AnnotatedReport): readonly string[] {
  return [...new Set(layers.names.flatMap(({ country }) => country ?? []))]
}

/** A capital and small letters. */
const capitalised = /(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu

/** What may stand between two words of a name. */
const joint = /^(?:[ -](?:of|for|and|the|de|du|da|in))?[ -]$/u

/** Most characters that `joint` can match. */
const longestJoint = 6

/** The first place of each abbreviation's letters in capitalised words in a row, such as 'Atlantic Coast Press' for 'ACP'; one pass for all. */
function findSpelled(text: string, short: ReadonlySet<string>): Map<string, Span> {
  const words = [...text.matchAll(capitalised)].map(({ 0: word, index }) => ({
    letter: String.fromCodePoint(word.codePointAt(0) as number),
    start: index,
    end: index + word.length,
  }))
  const isJoined = words.map(({ start }, at) => {
    const before = words[at - 1]
    return before !== undefined && start - before.end <= longestJoint && joint.test(text.slice(before.end, start))
  })
  const found = new Map<string, Span>()
  for (const [first, { start }] of words.entries()) {
    let letters = ''
    for (let at = first; at < first + longestLetters; at += 1) {
      const word = words[at]
      if (!word || (at > first && !isJoined[at])) break
      letters += word.letter
      if (short.has(letters) && !found.has(letters)) found.set(letters, { start, end: word.end })
    }
  }
  return found
}
