import type { ActorKind, Name, Span, Token } from '../../model/index.ts'
import { bodyKey, isShorterForm, nameWords } from '../../text/name-key.ts'
import { indexAt, slice } from '../../text/span.ts'
import { countryName } from './country-name.ts'
import { addMention, type Group, newGroup } from './group.ts'
import type { PhraseContext } from './source-head.ts'

/** Groups the names of one report: one group an actor, in the order of first mention. Index i holds the group of name i. */
export function groupNames(context: PhraseContext, speaks: (span: Span) => boolean): readonly (Group | undefined)[] {
  const groupOf: (Group | undefined)[] = context.names.map(() => undefined)
  const assign = (index: number, group: Group, form: 'name' | 'nationality' | 'capital') => {
    const name = context.names[index] as Name
    groupOf[index] = group
    group.names.push(index)
    if (name.country !== undefined && group.country === undefined && name.type !== 'person')
      group.country = name.country
    addMention(group, { start: name.start, end: name.end, form })
  }
  groupCountries(context, speaks, assign)
  groupPersons(context, assign)
  groupBodies(context, groupOf, assign)
  return groupOf
}

type Assign = (index: number, group: Group, form: 'name' | 'nationality' | 'capital') => void

function groupCountries(context: PhraseContext, speaks: (span: Span) => boolean, assign: Assign): void {
  const byCountry = new Map<string, Group>()
  for (const [index, name] of context.names.entries()) {
    const acting = name.capital === true && actsForState(name, context, speaks)
    if (name.country === undefined || !(name.type === 'country' || name.type === 'nationality' || acting)) continue
    let group = byCountry.get(name.country)
    if (!group) {
      group = newGroup('country', countryName(name.country) ?? slice(context.text, name), true)
      byCountry.set(name.country, group)
    }
    assign(index, group, name.type === 'nationality' ? 'nationality' : acting ? 'capital' : 'name')
  }
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

function groupPersons(context: PhraseContext, assign: Assign): void {
  const named = context.names.map((name, index) => ({
    index,
    words: nameWords(slice(context.text, name)),
    start: name.start,
  }))
  const known = named.filter(({ index }) => context.names[index]?.type === 'person').map(({ words }) => words)
  const persons = named.filter(({ index, words }) => {
    const name = context.names[index] as Name
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

function groupBodies(context: PhraseContext, groupOf: readonly (Group | undefined)[], assign: Assign): void {
  const known = new Map<string, Group>()
  const acronyms = new Map<string, string>()
  for (const name of context.names) {
    const expanded = acronymAfter(name, context.text)
    if (expanded) acronyms.set(expanded, bodyKey(slice(context.text, name)))
  }
  for (const [index, name] of context.names.entries()) {
    if (name.type !== 'organization' && name.type !== 'place') continue
    if (groupOf[index]) continue
    const words = slice(context.text, name)
    const own = bodyKey(words)
    const key = `${name.type === 'place' ? 'place' : 'body'}:${acronyms.get(words.replace(/\./g, '')) ?? own}`
    let group = known.get(key)
    if (!group) {
      group = newGroup(name.kind ?? kindOfType[name.type] ?? 'organization', words, true)
      known.set(key, group)
    }
    if (name.kind && group.kind === 'organization') group.kind = name.kind
    if (words.length > group.name.length) group.name = words
    assign(index, group, 'name')
  }
}

/** 'International Atomic Energy Agency (IAEA)': the acronym that a name is given right after it. */
function acronymAfter(name: Name, text: string): string | undefined {
  return /^\s?\((?:the\s)?["“]?([A-Z][A-Za-z]{1,8})["”]?\)/u.exec(text.slice(name.end, name.end + 16))?.[1]
}
