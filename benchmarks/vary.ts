import type { PoolReport } from '../evals/copies/pool.ts'
import { pick, seededRandom } from '../evals/copies/random.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Share of the less common words that are changed: enough that no stretch of a report stays as it was. */
const changedWords = 0.8

/** So many of the most frequent words stay: they carry grammar and attribution, which the stages must still find. */
const keptWords = 150

/** Letters at the end of a word that its stand-in shares, so that plurals, tenses and adverbs stay what they are. */
const sharedEnding = 2

/** Changes reports into others that are like them and no copies of them. */
export interface Variation {
  /** The `round`-th variant of a report, of paragraphs of many; the same every time. Names are changed alike within one round. */
  vary(report: PoolReport, round: number): PoolReport
}

/** Prepares variants with the vocabulary of the reports themselves. */
export function planVariation(reports: readonly PoolReport[]): Variation {
  const counts = new Map<string, number>()
  for (const { paragraphs } of reports) {
    for (const [word] of paragraphs.join('\n').matchAll(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const frequent = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
  const kept = new Set(frequent.slice(0, keptWords).map(([word]) => word))
  const byEnding = new Map<string, string[]>()
  for (const [word, count] of frequent.slice(keptWords)) {
    if (word.length < 4 || count < 3) continue
    const ending = word.slice(-sharedEnding)
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), word])
  }
  return { vary }

  function vary(report: PoolReport, round: number): PoolReport {
    const random = seededRandom(`${report.id}#${round}`)
    const change = (text: string) =>
      text.replaceAll(/\p{L}+|\d+/gu, (word, at: number) =>
        changeWord(word, round, random, /['’]$/.test(text.slice(0, at))),
      )
    const { id, outlet, date, paragraphs } = report
    const moved = date === undefined ? {} : { date: moveYear(date, round) }
    const mixed = paragraphs.map((own, at) => pick(reports, random).paragraphs[at] ?? own)
    return { id: `${id}#${round}`, outlet, ...moved, paragraphs: mixed.map(change) }
  }

  function changeWord(word: string, round: number, random: () => number, clitic: boolean): string {
    if (clitic) return word
    if (/^\d/.test(word)) return changeNumber(word, round, random)
    for (const days of [months, weekdays]) if (days.includes(word)) return pick(days, random)
    if (/^\p{Lu}/u.test(word)) return counts.has(word.toLowerCase()) || word.length < 3 ? word : rename(word, round)
    if (kept.has(word) || word.length < 4 || random() >= changedWords) return word
    const others = byEnding.get(word.slice(-sharedEnding))
    return others ? pick(others, random) : word
  }
}

function changeNumber(digits: string, round: number, random: () => number): string {
  if (/^(?:19|20)\d\d$/.test(digits)) return String(Number(digits) - round)
  const first = String(1 + Math.floor(random() * (digits.length === 2 ? 2 : 9)))
  return first + [...digits.slice(1)].map(() => Math.floor(random() * 10)).join('')
}

function moveYear(date: string, round: number): string {
  return `${Number(date.slice(0, 4)) - round}${date.slice(4).replace('02-29', '02-28')}`
}

const vowels = 'aeiou'
const consonants = 'bcdfghjklmnprstvwz'

/** Another name of the same shape: the first letters move on by the round, vowels among vowels, consonants among consonants. */
function rename(name: string, round: number): string {
  return [...name].map((letter, index) => (index < 4 ? moveLetter(letter, round) : letter)).join('')
}

function moveLetter(letter: string, round: number): string {
  const plain = letter.toLowerCase()
  const row = vowels.includes(plain) ? vowels : consonants
  const at = row.indexOf(plain)
  if (at < 0) return letter
  const other = row[(at + round) % row.length] as string
  return plain === letter ? other : other.toUpperCase()
}
