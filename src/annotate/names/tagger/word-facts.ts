import { internationalBodies, mediaNames, organizationWords } from '../../lang/en/organization-words.ts'
import { placeWords, worldRegions } from '../../lang/en/place-words.ts'
import { personTitles } from '../../lang/en/titles.ts'
import { lookUpCountry, opensCountry } from '../countries.ts'
import { fold } from '../fold.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { personNouns } from '../gazetteer/person-nouns.ts'
import { lookUpPlace, opensPlace } from '../places.ts'

/** What lists say of one word; bits of one number. */
export const fact = {
  firstName: 1,
  title: 2,
  personNoun: 4,
  organizationWord: 8,
  placeWord: 16,
  body: 32,
  media: 64,
  calendar: 128,
  country: 256,
  nationality: 512,
  place: 1024,
  capital: 2048,
} as const

const given: ReadonlySet<string> = new Set(firstNames.trim().split(/[;\n]/))
const persons: ReadonlySet<string> = new Set(personNouns.trim().split(/[;\n]/))
const calendar: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun'
  ).split(' '),
)

/** Facts of a single word. */
export function factsOfWord(word: string): number {
  const lower = word.toLowerCase().replace(/\.$/, '')
  const capital = /^\p{Lu}/u.test(word)
  let facts = 0
  if (capital && given.has(titleCase(word))) facts |= fact.firstName
  if (personTitles.has(lower)) facts |= fact.title
  if (persons.has(lower)) facts |= fact.personNoun
  if (organizationWords.has(lower)) facts |= fact.organizationWord
  if (placeWords.has(lower)) facts |= fact.placeWord
  if (internationalBodies.has(word)) facts |= fact.body
  if (mediaNames.has(word)) facts |= fact.media
  if (capital && calendar.has(lower)) facts |= fact.calendar
  return facts
}

/** Whether lists hold longer names that open with this word. */
export function opensPhrase(word: string): boolean {
  return opensCountry(word) || opensPlace(word)
}

/** Facts of a phrase of one or more words that opens with a capital; 0 where lists do not hold it. */
export function factsOfPhrase(words: string): number {
  const country = lookUpCountry(words)
  let facts = 0
  if (country) {
    facts |= country.form === 'name' ? fact.country : country.form === 'nationality' ? fact.nationality : fact.capital
  }
  if (words.length > 2 && (lookUpPlace(words) || worldRegions.has(fold(words)))) facts |= fact.place
  return facts
}

function titleCase(word: string): string {
  return `${word.charAt(0)}${word.slice(1).toLowerCase()}`
}
