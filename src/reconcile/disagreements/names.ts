import type { Actor, Disagreement, Origin, Passage } from '../../model/index.ts'
import { type Holding, toPositions } from './position.ts'

/** Letters by which two spellings of one word of a name may differ, and the length from which they may. */
const mostChanges = 3
const shortestWord = 4

/** A person's full name spelt in several ways. */
export function findNameDifferences(
  { id, kind, named, mentions }: Actor,
  originOf: (passage: Passage) => { readonly origin: Origin },
): readonly Disagreement[] {
  if (kind !== 'person' || !named) return []
  const holdings: Holding[] = []
  for (const mention of mentions) {
    const name = mention.quote.replace(/\s+/g, ' ').trim()
    if (/^\p{Lu}\S* \p{Lu}/u.test(name) && name !== name.toUpperCase())
      holdings.push({ value: name, report: mention.report, origin: originOf(mention).origin, evidence: mention })
  }
  const spellings = [...new Set(holdings.map(({ value }) => value))]
  const differing = spellings.filter((one) => spellings.some((other) => areSpellings(one, other)))
  if (differing.length < 2) return []
  const held = holdings.filter(({ value }) => differing.includes(value))
  return [{ id: `${id}|name`, about: id, aspect: 'name', nature: 'translation', positions: toPositions(held) }]
}

/** Whether two names have the same number of words, of which some differ by a few letters and no others. */
function areSpellings(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name) => plainWords(name)) as [readonly string[], readonly string[]]
  if (left.length !== right.length || left.join(' ') === right.join(' ')) return false
  return left.every((word, index) => {
    const its = right[index] as string
    if (word === its) return true
    return Math.min(word.length, its.length) >= shortestWord && changes(word, its) <= mostChanges && word[0] === its[0]
  })
}

/** Words in small letters without accents and hyphens, which make no other name. */
function plainWords(name: string): readonly string[] {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[ -]/)
}

/** Letters to be added, dropped or changed to make one word of another (Levenshtein). */
function changes(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [index, its] of [...other].entries()) {
      next.push(
        Math.min(
          (row[index + 1] as number) + 1,
          (next[index] as number) + 1,
          (row[index] as number) + (letter === its ? 0 : 1),
        ),
      )
    }
    row = next
  }
  return row.at(-1) as number
}
