import type { ActorKind, Name, Span, Token } from '../../model/index.ts'
import { bodyKey, isShorterForm, nameWords } from '../../text/name-key.ts'
import { indexAt, slice } from '../../text/span.ts'
import { organizationWords } from '../lang/en/organization-words.ts'
import { stateBodies } from '../lang/en/state-bodies.ts'
import { lookUpCountry } from '../names/countries.ts'
import { type NamingContext, namesThatAct } from './acting-names.ts'
import { countryName } from './country-name.ts'
import { addMention, type Group, newGroup } from './group.ts'
import { pressAgency } from './press-agency.ts'
import type { PhraseContext } from './source-head.ts'

/** Groups the names of one report: one group an actor, in the order of first mention. Index i holds the group of name i. */
export function groupNames(given: NamingContext, speaks: (span: Span) => boolean): readonly (Group | undefined)[] {
  const acts = namesThatAct(given)
  const surnames = new Set(
    given.names.flatMap((name) => (name.type === 'person' ? (slice(given.text, name).split(' ').at(-1) ?? []) : [])),
  )
  const context = { ...given, names: given.names.map((name) => withoutPossession(name, given, surnames)) }
  const groupOf: (Group | undefined)[] = context.names.map((_, index) => (acts[index] ? undefined : nobody))
  const assign = (index: number, group: Group, form: 'name' | 'nationality' | 'capital') => {
    const name = context.names[index] as Name
    groupOf[index] = group
    group.names.push(index)
    if (name.country !== undefined && group.country === undefined && name.type !== 'person')
      group.country = name.country
    addMention(group, { start: name.start, end: name.end, form })
  }
  groupCountries(context, speaks, assign)
  groupPersons(context, groupOf, assign)
  groupBodies(context, groupOf, given.press, assign)
  return groupOf.map((group) => (group === nobody ? undefined : group))
}

/** What names of things that do not act mean. */
const nobody = newGroup('group', '', false)

/** "Lind's Cadillacs": the name of a person without what is the person's, and that of a country without its mark. */
function withoutPossession(name: Name, { text, press }: NamingContext, surnames: ReadonlySet<string>): Name {
  const words = slice(text, name)
  const end = name.start + words.search(/['’ʼ]s(?:\s|$)/u)
  if (name.type === 'person' && press.has(bodyKey(words))) return { ...name, type: 'organization' }
  const isOwned = name.type === 'person' || surnames.has(text.slice(name.start, end))
  if (end < name.start || !(isOwned || /ʼs$/u.test(words))) return name
  const listed = lookUpCountry(text.slice(name.start, end))
  if (listed === undefined || listed.form === 'capital') return { ...name, end, type: isOwned ? 'person' : name.type }
  return { ...name, end, type: listed.form === 'name' ? 'country' : 'nationality', country: listed.country }
}

type Assign = (index: number, group: Group, form: 'name' | 'nationality' | 'capital') => void

function groupCountries(context: PhraseContext, speaks: (span: Span) => boolean, assign: Assign): void {
  const byCountry = new Map<string, Group>()
  for (const [index, name] of context.names.entries()) {
    const acting = name.capital === true && actsForState(name, context, speaks)
    const names = name.type === 'country' || name.type === 'nationality' || isDirection(slice(context.text, name))
    if (name.country === undefined || !(names || acting)) continue
    let group = byCountry.get(name.country)
    if (!group) {
      group = newGroup('country', countryName(name.country) ?? slice(context.text, name), true)
      byCountry.set(name.country, group)
    }
    assign(index, group, name.type === 'nationality' ? 'nationality' : acting ? 'capital' : 'name')
  }
}

/** 'the North', where the report has told which country it means. */
function isDirection(words: string): boolean {
  return /^(?:North|South|East|West)$/.test(words)
}

/** Prepositions after which a capital is the place. */
const placePrepositions: ReadonlySet<string> = new Set(
  'in at near to into from outside around across through via inside throughout of'.split(' '),
)
/** Prepositions after which it is the government. */
const partyPrepositions: ReadonlySet<string> = new Set('with between against by towards toward'.split(' '))

/** Whether a capital stands for the government: it speaks, does what only actors do, or is dealt with. */
function actsForState(name: Name, context: PhraseContext, speaks: (span: Span) => boolean): boolean {
  if (speaks(name)) return true
  const index = indexAt(context.tokens, name.start)
  const before = wordBefore(index, context)
  if (placePrepositions.has(before.word) || before.pos === 'PROPN') return false
  const after = context.tokens[indexAt(context.tokens, name.end)]
  if (!after || after.sentence !== context.tokens[index]?.sentence) return false
  if (partyPrepositions.has(before.word)) return before.word !== 'by' || after.pos !== 'NOUN'
  if (after.pos === 'VERB' || after.pos === 'AUX') return true
  const following = context.tokens[indexAt(context.tokens, name.end) + 1]
  // 'allowed Lima to watch': what is let or made to act acts.
  if (before.pos === 'VERB' && slice(context.text, after) === 'to' && following?.pos === 'VERB') return true
  return before.word === 'and' && earlierParty(index, context)
}

/** 'between Seoul and Washington': the preposition before the first of a pair. */
function earlierParty(index: number, context: PhraseContext): boolean {
  for (let at = index - 2; at >= Math.max(0, index - 6); at -= 1) {
    const token = context.tokens[at] as Token
    if (token.pos === 'ADP') return partyPrepositions.has(token.lemma)
    if (token.pos === 'VERB') return false
  }
  return false
}

function wordBefore(index: number, context: PhraseContext): { word: string; pos: string } {
  const token = context.tokens[index - 1]
  if (!token || token.sentence !== context.tokens[index]?.sentence) return { word: '', pos: '' }
  return { word: slice(context.text, token).toLowerCase(), pos: token.pos }
}

function groupPersons(context: PhraseContext, groupOf: readonly (Group | undefined)[], assign: Assign): void {
  const named = context.names.map((name, index) => ({
    index,
    words: nameWords(slice(context.text, name)),
    start: name.start,
  }))
  const known = named.filter(({ index }) => context.names[index]?.type === 'person').map(({ words }) => words)
  const persons = named.filter(({ index, words }) => {
    const name = context.names[index] as Name
    if (groupOf[index] !== undefined) return false
    if (name.type === 'person') return true
    return isUnsure(name) && known.some((full) => words.length < Math.max(2, full.length) && isShorterForm(words, full))
  })
  const full: { words: readonly string[]; group: Group; starts: number[] }[] = []
  for (const person of [...persons].sort(
    (left, right) => right.words.length - left.words.length || left.start - right.start,
  )) {
    const candidates = full.filter((longer) => isShorterForm(person.words, longer.words))
    const nearest = chooseNearest(candidates, person.start)
    if (nearest) {
      nearest.starts.push(person.start)
      assign(person.index, nearest.group, 'name')
      continue
    }
    const group = newGroup('person', slice(context.text, context.names[person.index] as Name), true)
    full.push({ words: person.words, group, starts: [person.start] })
    assign(person.index, group, 'name')
  }
}

/** A name that nothing but its shape or a list of places gave its type: a bare surname may look like one. */
function isUnsure(name: Name): boolean {
  if (name.type === 'place') return name.capital !== true
  const plain = name.kind === undefined || name.kind === 'organization'
  return (name.type === 'organization' || name.type === 'other') && plain && name.country === undefined
}

/** The candidate last mentioned before the offset, else the first mentioned after it. */
function chooseNearest<T extends { starts: number[] }>(candidates: readonly T[], start: number): T | undefined {
  const distance = (candidate: T) =>
    Math.min(...candidate.starts.map((at) => (at <= start ? start - at : 1_000_000 + at - start)))
  return [...candidates].sort((left, right) => distance(left) - distance(right))[0]
}

const kindOfType: Readonly<Record<string, ActorKind>> = {
  organization: 'organization',
  place: 'place',
  other: 'organization',
}

function groupBodies(
  context: PhraseContext,
  groupOf: readonly (Group | undefined)[],
  press: ReadonlySet<string>,
  assign: Assign,
): void {
  const known = new Map<string, Group>()
  const acronyms = new Map<string, string>()
  for (const name of context.names) {
    const expanded = acronymAfter(name, context.text)
    if (expanded) acronyms.set(expanded, bodyKey(slice(context.text, name)))
  }
  const longer = longerBodies(context, groupOf)
  for (const [index, name] of context.names.entries()) {
    const words = slice(context.text, name)
    const party = name.type === 'other' ? partyOf(words) : undefined
    if ((name.type !== 'organization' && name.type !== 'place' && party === undefined) || groupOf[index]) continue
    const own = party ?? longer.get(bodyKey(words)) ?? bodyKey(words)
    const isPress = press.has(bodyKey(words))
    const key = `${name.type === 'place' && !isPress ? 'place' : 'body'}:${acronyms.get(words.replace(/\./g, '')) ?? own}`
    let group = known.get(key)
    if (!group) {
      group = newGroup(
        isPress || pressAgency.test(words)
          ? 'media'
          : party
            ? 'party'
            : (name.kind ?? kindOfType[name.type] ?? 'organization'),
        words,
        true,
      )
      known.set(key, group)
    }
    if (name.kind && group.kind === 'organization') group.kind = name.kind
    if (words.length > group.name.length) group.name = words
    const country = stateBodies.get(bodyName(words))
    if (country !== undefined) group.country ??= country
    assign(index, group, 'name')
  }
}

function bodyName(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
}

/** Head words of bodies that one body of the report is called by alone, with that body's key: 'the Commission' of a 'Roads Commission'. */
function longerBodies(context: PhraseContext, groupOf: readonly (Group | undefined)[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>()
  for (const [index, name] of context.names.entries()) {
    if (name.type !== 'organization' || groupOf[index]) continue
    const key = bodyKey(slice(context.text, name))
    const words = key.split(' ')
    for (const head of words.length > 1 ? [words.at(-1) ?? '', words[1] === 'of' ? (words[0] ?? '') : ''] : []) {
      if (!organizationWords.has(head)) continue
      const known = found.get(head)
      found.set(head, !found.has(head) || known === key ? key : undefined)
    }
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** 'Democrats', 'Democratic', 'a Republican': the party of those words, as compared. */
function partyOf(words: string): string | undefined {
  const stem = words
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/(?<=crat)ic$/, '')
  return organizationWords.get(`${stem}s`) === 'party' ? `${stem}s` : undefined
}

/** 'International Atomic Energy Agency (IAEA)': the acronym that a name is given right after it. */
function acronymAfter(name: Name, text: string): string | undefined {
  return /^\s?\((?:the\s)?["“]?([A-Z][A-Za-z]{1,8})["”]?\)/u.exec(text.slice(name.end, name.end + 16))?.[1]
}
