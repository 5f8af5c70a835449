import { capitalForms, countryForms } from '../lang/en/country-forms.ts'
import { firstWord, fold } from './fold.ts'
import { countries } from './gazetteer/countries.ts'

/** What a form of words says of a country. */
export interface CountryForm {
  readonly country: string
  readonly form: 'name' | 'nationality' | 'capital'
}

/** Words in the longest form: 'United Kingdom of Great Britain and Northern Ireland' and a few marks. */
export const longestCountryForm = 10

/** The country that a form of words names in whole, without determiner; absent where none does. */
export function lookUpCountry(words: string): CountryForm | undefined {
  // Short codes are words or initials in other letters: 'us', 'Cote'.
  return words.length <= 4 ? exact.get(words) : folded.get(fold(words))
}

/** Whether a listed form of more than one word may open with this one. */
export function opensCountry(word: string): boolean {
  return openers.has(firstWord(word))
}

const openers = new Set<string>()
const exact = new Map<string, CountryForm>()
const folded = new Map<string, CountryForm>()

for (const line of countries.trim().split('\n')) {
  const [country, names, demonyms, capitals] = line.split('|') as [string, string, string, string]
  add(country, names, demonyms)
  addForms(country, 'capital', capitals)
}
for (const [country, names, demonyms] of countryForms) add(country, names, demonyms)
for (const [country, names] of capitalForms) addForms(country, 'capital', names)

function add(country: string, names: string, demonyms: string): void {
  addForms(country, 'name', names)
  addForms(country, 'nationality', demonyms)
  addForms(country, 'nationality', plurals(demonyms))
}

function addForms(country: string, form: CountryForm['form'], names: string): void {
  for (const name of names.split(';')) {
    if (name === '') continue
    if (/[\s-]|\..|'/.test(name)) openers.add(firstWord(name))
    // The first form of a name wins: Luxembourg is a country before it is a capital.
    for (const key of [name, name.toUpperCase()]) if (!exact.has(key)) exact.set(key, { country, form })
    if (!folded.has(fold(name))) folded.set(fold(name), { country, form })
  }
}

/** 'Iraqis', 'North Koreans'; adjectives in -ese, -ish and -ch are their own plural. */
function plurals(demonyms: string): string {
  return demonyms
    .split(';')
    .filter((word) => /(?:[^sh]|[^cs]h)$/.test(word))
    .map((word) => `${word}s`)
    .join(';')
}
