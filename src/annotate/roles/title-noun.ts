import { officeNouns, plainPersonNouns, titleAbbreviations, titleNouns } from '../lang/en/title-words.ts'
import { personNouns } from '../names/gazetteer/person-nouns.ts'

const nouns: ReadonlySet<string> = new Set([
  ...personNouns.trim().split(/[;\n]/),
  ...titleNouns,
  ...titleAbbreviations,
  ...officeNouns,
])

/** Endings of nouns that are persons whatever they are made of: 'cosmonaut' and '-er' are left to the lists. */
const personEnding = /(?:[a-z]{3}(?:man|woman|person)|[a-z]{4}(?:ologist|ographer|crat)|[a-z]{3}ist)$/

/** Words with such an ending that are none. */
const notPersons: ReadonlySet<string> = new Set(
  'german roman ottoman human exist persist resist consist insist assist enlist mist list twist wrist talisman'.split(
    ' ',
  ),
)

/** Whether a word, in lower case, is a noun that may head a title. */
export function isTitleNoun(word: string): boolean {
  const noun = word.endsWith('.') ? word.slice(0, -1) : word
  if (plainPersonNouns.has(noun)) return false
  return nouns.has(noun) || (personEnding.test(noun) && !notPersons.has(noun))
}
