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
  const told = mentions.flatMap((evidence) => {
    const value = evidence.quote.replace(/\s+/g, ' ').trim()
    return /^\p{Lu}\S* \p{Lu}/u.test(value) && value !== value.toUpperCase() ? [{ value, evidence }] : []
  })
  const spellings = [...new Set(told.map(({ value }) => value))]
  const differing = spellings.filter((one) => spellings.some((other) => areSpellings(one, other)))
  if (differing.length < 2) return []
  const held = told.flatMap(({ value, evidence }): Holding[] =>
    differing.includes(value) ? [{ value, report: evidence.report, origin: originOf(evidence).origin, evidence }] : [],
  )
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
