import { isShorterForm, soundSkeleton } from '../../../text/name-key.ts'
import type { Comparison } from '../../comparison.ts'
import type { LocalActor } from '../local-actor.ts'

/** Compares two persons by name, then by title and country. */
export function comparePersons(left: LocalActor, right: LocalActor): Comparison {
  const name = compareNames(left.words, right.words)
  if (name.score < spellingScore) {
    const spelling = compareSpellings(left, right)
    if (spelling.score > 0 || name.score === 0) return spelling
  }
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

/** Score of names that are spellings of one: enough for one person. */
const spellingScore = 65

/** Names that one letter keeps apart are one where an office or a country is shared; two spellings alone say nothing. */
function compareSpellings(left: LocalActor, right: LocalActor): Comparison {
  const different = { score: 0, reasons: ['different names'] }
  if (!isOneLetterOff(left.words, right.words)) return different
  const [a, b] = [left.entity.country, right.entity.country]
  if (a !== undefined && b !== undefined && a !== b) return different
  const office = sharedOffice(left.titles, right.titles)
  if (office === undefined && (a === undefined || b === undefined)) return different
  return {
    score: 65,
    reasons: [
      'one letter keeps the names apart',
      office === undefined ? `both are tied to ${a}` : `both are ${office}`,
    ],
  }
}

/** A word of office that both hold: 'army' in 'army chief' and 'head of the army', 'colonel' in 'Col' and 'Colonel'. */
function sharedOffice(left: readonly string[], right: readonly string[]): string | undefined {
  const held = new Set(left.flatMap(officeWords))
  return right.flatMap(officeWords).find((word) => held.has(word))
}

function officeWords(title: string): readonly string[] {
  return title
    .split(' ')
    .map((word) => ranks.get(word) ?? word)
    .filter((word) => word.length > 3 && !/^(?:mister|miss|doctor|former|acting|deputy|head|chief|leader)$/.test(word))
}

/** Ranks and offices as they are shortened before names. */
const ranks: ReadonlyMap<string, string> = new Map(
  (
    'col:colonel gen:general lt:lieutenant capt:captain maj:major sgt:sergeant cpl:corporal adm:admiral brig:brigadier ' +
    'sen:senator gov:governor rep:representative prof:professor pres:president amb:ambassador'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Shortest word whose spelling may vary: a letter of a shorter one often makes another name. */
const shortestVariant = 5

/** Whether two names of as many words are equal but for one letter of one word. */
function isOneLetterOff(left: readonly string[], right: readonly string[]): boolean {
  if (left.length < 2 || left.length !== right.length) return false
  const apart = left.map((word, index) => [word, right[index] as string] as const).filter(([a, b]) => a !== b)
  const [pair] = apart
  if (apart.length !== 1 || pair === undefined) return false
  const [short, long] = pair[0].length <= pair[1].length ? pair : [pair[1], pair[0]]
  if (short.length < shortestVariant || long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from += 1
  if (short.slice(from + (short.length === long.length ? 1 : 0)) !== long.slice(from + 1)) return false
  return !differsInGender(short, long)
}

/** Two first names that only a last 'a' or 'o' keeps apart are those of two persons. */
function differsInGender(left: string, right: string): boolean {
  return left !== right && left.slice(0, -1) === right.slice(0, -1) && /[ao]$/.test(left) && /[ao]$/.test(right)
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
    return { score: spellingScore, reasons: ['the names are spellings of one sound'] }
  }
  if (short.length > 1 && short.at(-1) === long.at(-1) && short[0]?.[0] === long[0]?.[0]) {
    if (differsInGender(short[0] ?? '', long[0] ?? '')) return { score: 0, reasons: ['different names'] }
    // With a title shared it is one person, often by a short form of the first name: 'Charles' is 'Chuck'.
    return { score: 50, reasons: ['the same family name and initial'] }
  }
  return { score: 0, reasons: ['different names'] }
}

function sameSound(left: readonly string[], right: readonly string[]): boolean {
  const [sounds, others] = [soundsOf(left), soundsOf(right)]
  return left.every((word, index) => {
    const other = right[index] as string
    if (word === other) return true
    if (differsInGender(word, other)) return false
    const sound = sounds[index] as string
    return sound.length > 1 && sound === others[index]
  })
}

/** Skeletons of a name's words, by its words: each name is compared with many. */
const knownSounds = new WeakMap<readonly string[], readonly string[]>()

function soundsOf(words: readonly string[]): readonly string[] {
  const known = knownSounds.get(words) ?? words.map(soundSkeleton)
  knownSounds.set(words, known)
  return known
}
