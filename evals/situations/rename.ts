import { createRequire } from 'node:module'
import type { Country } from 'world-countries'
import type { Account, Actor } from '../../src/model/index.ts'
import type { Edit } from './edit-text.ts'

/** Names and what stands in for them, longer ones first. */
export interface Renaming {
  readonly replacements: ReadonlyMap<string, string>
  /** A name or text with every known name replaced. */
  rename(text: string): string
  /** The same, as edits. */
  edits(text: string): Edit[]
}

/**
 * Other names for the countries and people of an account: countries become others of the same shape (words of the name, capital and
 * people's name with it), people get made-up names of the same length, letter for letter.
 *
 * What was fitted to the names of one set fails on the renamed one; what reads grammar and general lists does not.
 */
export function planRenaming(reference: Account, text: string): Renaming {
  const replacements = new Map<string, string>([...renameCountries(reference, text), ...renamePeople(reference.actors)])
  const names = [...replacements.keys()].sort((left, right) => right.length - left.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const edits = (text: string): Edit[] =>
    names.length === 0
      ? []
      : [...text.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: replacements.get(match[0]) ?? match[0],
        }))
  return {
    replacements,
    edits,
    rename: (text) => (names.length === 0 ? text : text.replaceAll(pattern, (name) => replacements.get(name) ?? name)),
  }
}

const countries = createRequire(import.meta.url)('world-countries') as readonly Country[]

/** Countries of the actors, each as one that the reports do not speak of. */
function* renameCountries({ actors }: Account, text: string): Generator<[string, string]> {
  const codes = [...new Set(actors.flatMap(({ country }) => country ?? []))].sort()
  const known = countries.filter(({ cca3 }) => codes.includes(cca3))
  const free = countries.filter(
    (country) => country.unMember && isPlain(country) && !text.includes(country.name.common),
  )
  const taken = new Set<string>()
  for (const country of known) {
    const other = [...free]
      .filter(({ cca3 }) => !taken.has(cca3))
      .sort(
        (left, right) => unlikeness(left, country) - unlikeness(right, country) || (left.cca3 < right.cca3 ? -1 : 1),
      )
      .at(0)
    if (other === undefined) continue
    taken.add(other.cca3)
    yield* formPairs(country, other)
  }
}

/** A country whose name, capital and people are one word each, as letters: fit to stand in for another. */
function isPlain({ name, capital, demonyms }: Country): boolean {
  return [name.common, capital[0] ?? '', demonyms.eng?.m ?? ''].every((word) => /^[A-Z][a-z]+$/.test(word))
}

/** How little two names are alike in shape: the ending of the people's name first, then the length of the name. */
function unlikeness(left: Country, right: Country): number {
  const ending = (country: Country) => (country.demonyms.eng?.m ?? '').slice(-2)
  return (ending(left) === ending(right) ? 0 : 10) + Math.abs(left.name.common.length - right.name.common.length)
}

/** Ways to write a country beside its name that are usual enough to be renamed with it. */
const otherForms: Readonly<Record<string, readonly string[]>> = {
  USA: ['the United States', 'the U.S.', 'U.S.', 'the US', 'America', 'Washington'],
  GBR: ['the United Kingdom', 'the U.K.', 'U.K.', 'the UK', 'UK', 'Britain', 'Great Britain'],
}

function* formPairs(country: Country, other: Country): Generator<[string, string]> {
  for (const form of otherForms[country.cca3] ?? []) {
    yield [form, form === 'Washington' ? (other.capital[0] ?? '') : other.name.common]
    yield [form.replace(/^the/, 'The'), form === 'Washington' ? (other.capital[0] ?? '') : other.name.common]
  }
  const people = country.demonyms.eng?.m ?? ''
  const otherPeople = other.demonyms.eng?.m ?? ''
  for (const [name, instead] of [
    [country.name.common, other.name.common],
    [country.capital[0] ?? '', other.capital[0] ?? ''],
    [people, otherPeople],
    ...(hasPlural.test(people)
      ? [[`${people}s`, hasPlural.test(otherPeople) ? `${otherPeople}s` : otherPeople] as const]
      : []),
  ] as const) {
    if (name.length < shortestName) continue
    yield [name, instead]
    yield [name.toUpperCase(), instead.toUpperCase()]
  }
}

/** People's names that take an -s: 'Chileans', 'Iraqis', but not 'French', 'Japanese'. */
const hasPlural = /[nirt]$/

/** Shorter names are left alone: they would be found within other words. */
const shortestName = 4

function* renamePeople(actors: readonly Actor[]): Generator<[string, string]> {
  for (const actor of actors) {
    if (actor.kind !== 'person' || !actor.named) continue
    const titles = new Set(actor.roles.flatMap(({ title }) => title.split(/\s+/)))
    const surname = lastWord(actor.name)
    for (const form of [actor.name, ...actor.aliases]) {
      const words = nameWords(form, titles)
      if (words.length === 0 || !isVariant(words.at(-1) ?? '', surname)) continue
      if (words.length > 1) yield [words.join(' '), words.map(disguise).join(' ')]
      const last = words.at(-1) ?? ''
      if (last.length >= shortestName) yield [last, disguise(last)]
    }
  }
}

/** The capitalised words that a form ends in, without titles: 'Libyan leader Moammar Gadhafi' gives the last two. */
function nameWords(form: string, titles: ReadonlySet<string>): string[] {
  const words = form.replace(/['’]s$/, '').split(/\s+/)
  const from =
    words.findLastIndex(
      (word) => !/^\p{Lu}/u.test(word) || titles.has(word) || word.endsWith('.') || courtesy.has(word),
    ) + 1
  const kept = words.slice(from)
  return kept.length > longestName ? [] : kept
}

/** Words before a name that are not part of it. */
const courtesy: ReadonlySet<string> = new Set([
  'Mr',
  'Mrs',
  'Ms',
  'Miss',
  'Dr',
  'Sir',
  'Dame',
  'Lord',
  'Lady',
  'President',
])

/** Words of a name; more are a description. */
const longestName = 3

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) ?? ''
}

/** Whether two words may be spellings of one name: at most a third of the letters differ. */
function isVariant(left: string, right: string): boolean {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()]
  return editDistance(one, other) * 3 <= Math.max(one.length, other.length)
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1]
    for (const [at, other] of [...right].entries()) {
      const change = (row[at] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

const vowels = 'aeiou'
const consonants = 'bdfgklmnprstv'

/** Another word of the same shape: each letter becomes another vowel or consonant, always the same one. */
export function disguise(word: string): string {
  return [...word].map((letter) => disguiseLetter(letter)).join('')
}

function disguiseLetter(letter: string): string {
  const plain = letter.toLowerCase().normalize('NFD').slice(0, 1)
  if (!/^[a-z]$/.test(plain)) return letter
  const row = vowels.includes(plain) ? vowels : consonants
  const at = row.includes(plain) ? row.indexOf(plain) : plain.charCodeAt(0)
  const other = row[(at + 2) % row.length] ?? letter
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? other.toUpperCase() : other
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
