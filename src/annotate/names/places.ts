import { worldRegions } from '../lang/en/place-words.ts'
import { firstWord, fold } from './fold.ts'
import { cities } from './gazetteer/cities.ts'
import { regions } from './gazetteer/regions.ts'

/** The country of a city of at least 15,000 people, or of a state or province, by its name without accents; absent where none. */
export function lookUpPlace(words: string): string | undefined {
  return places.get(fold(words))
}

/** Whether a listed place of more than one word may open with this one. */
export function opensPlace(word: string): boolean {
  return openers.has(firstWord(word))
}

const openers = new Set<string>([...worldRegions].filter((name) => name.includes(' ')).map(firstWord))
const places = new Map<string, string>()
for (const list of [cities, regions]) {
  for (const line of list.trim().split('\n')) {
    const [country, names] = line.split('|') as [string, string]
    for (const name of names.split(';')) {
      if (/^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)$/.test(name)) continue
      if (!places.has(fold(name))) places.set(fold(name), country)
      if (/[\s-]|\..|'/.test(name)) openers.add(firstWord(name))
    }
  }
}
