import type { Block, Name, Role } from '../../model/index.ts'
import { bodyKey, initials } from '../../text/name-key.ts'
import { contains, indexAt, slice } from '../../text/span.ts'
import { collectiveNouns, kindOfNoun, speakerNouns } from '../lang/en/actor-nouns.ts'
import { instrumentNouns, thingNouns } from '../lang/en/no-actors.ts'
import { divineNames } from '../lang/en/style-words.ts'
import { lookUpCountry } from '../names/countries.ts'
import type { PhraseContext } from './source-head.ts'

/** What tells names of actors from other words with capitals. */
export interface NamingContext extends PhraseContext {
  readonly blocks: readonly Block[]
  readonly roles: readonly Role[]
  /** Names of the report's outlet and of those it credits, as compared. */
  readonly press: ReadonlySet<string>
}

/**
 * For each name whether it may name somebody or something that acts or a place: not laws, drugs, points of a list, portfolios of a
 * ministry, photo credits, or words that have their capital from a heading.
 */
export function namesThatAct(context: NamingContext): readonly boolean[] {
  const { names, text } = context
  const instruments = new Set<string>()
  for (const name of names) if (isInstrument(name, text)) instruments.add(initials(bodyKey(slice(text, name))))
  const small = smallWords(context)
  const things = new Set(
    names.filter((name) => isPlain(name) && isThing(name, context)).map((name) => slice(text, name)),
  )
  const others = new Set<string>()
  for (const name of names)
    if (name.type === 'person')
      for (const word of slice(text, name).split(/\s+/).slice(1)) others.add(word.toUpperCase())
  return names.map((name) => {
    if (name.type === 'country' || name.type === 'nationality' || name.kind === 'international') return true
    return !(
      isMixed(name, text) ||
      isInstrument(name, text) ||
      instruments.has(bodyKey(slice(text, name))) ||
      things.has(slice(text, name)) ||
      isInitials(name, context, others) ||
      (isPlain(name) && (isOrdinary(name, context, small, others) || isPortfolio(name, context)))
    )
  })
}

/** Whether only shape made it a name: no list and no head word says what it is. */
function isPlain({ type, kind, country }: Name): boolean {
  return country === undefined && (type !== 'organization' || kind === undefined || kind === 'organization')
}

/** Marks within a name: 'R. Moe/Agency', "Souza 'Union", and numbers: 'Point 6', 'Bill on 9/11'. */
function isMixed(name: Name, text: string): boolean {
  const words = slice(text, name)
  if (/[/\\|<>@"“”«»]|\s['‘]/u.test(words)) return true
  return isPlain(name) && (name.type === 'person' ? /\d/.test(words) : /^\p{L}+ \d+$/u.test(words))
}

/** 'Fair Trade Act', 'Treaty of Utrecht', not bodies of a known kind and not people called Bill. */
function isInstrument(name: Name, text: string): boolean {
  if (name.type === 'person' || name.type === 'place' || (name.kind !== undefined && name.kind !== 'organization'))
    return false
  const words = bodyKey(slice(text, name)).split(' ')
  if (words.length < 2) return false
  const joint = words.findIndex((word, at) => at > 0 && /^(?:of|on|for|in|against)$/.test(word))
  return instrumentNouns.has(words.at(-1) ?? '') || (joint > 0 && instrumentNouns.has(words[joint - 1] ?? ''))
}

function isOrdinary(
  name: Name,
  context: NamingContext,
  small: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  const { text, tokens, blocks } = context
  const words = slice(text, name).toLowerCase().split(/\s+/)
  const word = words[0] ?? ''
  const at = indexAt(tokens, name.start)
  const before = tokens[at - 1]
  const opens = before === undefined || before.sentence !== tokens[at]?.sentence
  const previous = opens || before === undefined ? '' : slice(text, before).toLowerCase()
  if (words.length === 1) {
    if (divineNames.has(word)) return true
    if (/s$/.test(word) && /^(?:two|three|both)$/.test(previous) && isCountryPart(word.slice(0, -1))) return true
    if (name.type === 'person' && / of $/.test(text.slice(name.end, name.end + 4)) && !others.has(word.toUpperCase()))
      return true
    if (opens && isPeopleNoun(word)) return true
  }
  const role = blocks[indexAt(blocks, name.start)]?.role
  return (
    (role === 'title' || role === 'heading') &&
    words.every((one) => small.has(one) || /^(?:of|the|and|on|for|in)$/.test(one))
  )
}

/** 'The drug | Relenza', 'the app | Signal'. */
function isThing(name: Name, { text }: NamingContext): boolean {
  const before = /(?:^|[^\p{L}])(\p{Ll}+) $/u.exec(text.slice(Math.max(0, name.start - 20), name.start))?.[1]
  return before !== undefined && thingNouns.has(before)
}

/** Capitals in running text that were taken for a person nobody else in the report is named like. */
function isInitials(name: Name, { text, blocks }: NamingContext, others: ReadonlySet<string>): boolean {
  const words = slice(text, name)
  if (name.type !== 'person' || !/^\p{Lu}{3,}$/u.test(words) || others.has(words)) return false
  const role = blocks[indexAt(blocks, name.start)]?.role
  return role !== 'title' && role !== 'heading'
}

/** 'Crowds', 'Officials': a plural of people at the head of a sentence. */
function isPeopleNoun(word: string): boolean {
  const one = word.replace(/s$/, '')
  return one !== word && (collectiveNouns.has(one) || speakerNouns.has(one) || kindOfNoun(one) !== undefined)
}

/** 'korea' of 'North Korea'. */
function isCountryPart(word: string): boolean {
  return ['North', 'South', 'East', 'West', ''].some(
    (side) => lookUpCountry(`${side} ${word.charAt(0).toUpperCase()}${word.slice(1)}`.trim()) !== undefined,
  )
}

/** 'Secretary of | State', 'heads of | Government', 'Minister of Energy and | Utilities', 'Heads of State'. */
function isPortfolio(name: Name, { text, roles }: NamingContext): boolean {
  if (name.type === 'person') return false
  const words = slice(text, name)
  if (/^heads? of /i.test(words)) return true
  if (portfolioBefore.test(text.slice(Math.max(0, name.start - 48), name.start))) return true
  const role = roles[indexAt(roles, name.start)]
  return role !== undefined && role.title.length > words.length && contains(role, name) && role.title.includes(words)
}

const portfolioBefore = /\b(?:heads?|secretar(?:y|ies)|ministers?) (?:of|for) (?:the )?(?:\p{Lu}\p{L}+,? and )?$/iu

/** Words that the paragraphs of the report write in small letters. */
function smallWords({ text, tokens, blocks }: NamingContext): ReadonlySet<string> {
  const small = new Set<string>()
  let block = 0
  for (const token of tokens) {
    while (block < blocks.length && (blocks[block] as Block).end <= token.start) block += 1
    if (blocks[block]?.role === 'title' || blocks[block]?.role === 'heading') continue
    const word = slice(text, token)
    if (/^\p{Ll}/u.test(word)) small.add(word)
  }
  return small
}
