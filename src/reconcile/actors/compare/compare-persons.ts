import { isShorterForm, soundSkeleton } from '../../../text/name-key.ts'
import type { Comparison } from '../../comparison.ts'
import type { LocalActor } from '../local-actor.ts'

/** Compares two persons by name, then by title and country. */
export function comparePersons(left: LocalActor, right: LocalActor): Comparison {
  const name = compareNames(left.words, right.words)
  if (name.score === 0) return name
  const reasons = [...name.reasons]
  let score = name.score
  const title = left.titles.find((held) => right.titles.includes(held))
  if (title !== undefined) {
    score += 15
    reasons.push(`both are ${title}`)
  }
  const [a, b] = [left.entity.country, right.entity.country]
  if (a !== undefined && b !== undefined) {
    score += a === b ? 10 : -40
    reasons.push(a === b ? `both are tied to ${a}` : `one is tied to ${a}, the other to ${b}`)
  }
  return { score: Math.max(0, Math.min(100, score)), reasons }
}

function compareNames(left: readonly string[], right: readonly string[]): Comparison {
  if (left.join('') === right.join('')) return { score: left.length > 1 ? 90 : 50, reasons: ['the same name'] }
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (isShorterForm(short, long)) {
    return short.length > 1
      ? { score: 80, reasons: ['one name is the other with a word more'] }
      : { score: 50, reasons: ['one name is a part of the other'] }
  }
  if (short.length === long.length && short.length > 1 && sameSound(short, long)) {
    return { score: 65, reasons: ['the names are spellings of one sound'] }
  }
  if (short.length > 1 && short.at(-1) === long.at(-1) && short[0]?.[0] === long[0]?.[0]) {
    return { score: 50, reasons: ['the same family name and initial'] }
  }
  return { score: 0, reasons: ['different names'] }
}

function sameSound(left: readonly string[], right: readonly string[]): boolean {
  return left.every((word, index) => {
    const other = right[index] as string
    if (word === other) return true
    const skeleton = soundSkeleton(word)
    return skeleton.length > 1 && skeleton === soundSkeleton(other)
  })
}
