import type { Block, Layers, Name, Role, Span, Token } from '../../model/index.ts'
import { bodyKey } from '../../text/name-key.ts'
import { indexAt, overlaps, slice } from '../../text/span.ts'
import { hasRelation, type Trees } from '../syntax/tree.ts'
import type { Group } from './group.ts'
import { plainForm } from './source-head.ts'

/** What part a phrase has in its clause; 'within' is what stands inside of another noun phrase. */
export type PlaceRole = 'subject' | 'object' | 'oblique' | 'owner' | 'within'

/** A phrase that a later pronoun may stand for. */
export interface Place extends Span {
  readonly sentence: number
  /** Index of the head among the tokens. */
  readonly head: number
  readonly role: PlaceRole
  /** Whether it stands in a clause that belongs to a noun. */
  readonly deep: boolean
  /** Who is meant; absent for a common noun, which is only looked up if a pronoun means it. */
  group?: Group
  /** Plain form of a common noun. */
  readonly noun?: string
  readonly plural?: boolean
  readonly nationality?: true
  /** Those named together in it. */
  readonly members?: readonly Group[]
}

/** The phrases of a report by sentence, in order of the text. */
export interface Places {
  in(sentence: number): readonly Place[]
  /** Tells that a phrase means a group. */
  add(span: Span, group: Group, nationality?: true): void
}

export interface PlacesContext extends Pick<Layers, 'sentences' | 'syntax' | 'names' | 'roles'> {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Who wrote the report: meant by no pronoun. */
  readonly authors: readonly string[]
  readonly trees: Trees
}

/** Gathers names that mean a group and common nouns; described actors and pronouns are added as they are understood. */
export function gatherPlaces(
  context: PlacesContext,
  groups: readonly Group[],
  enumerations: readonly (Span & { readonly members: readonly Group[] })[] = [],
): Places {
  const bySentence: Place[][] = context.sentences.map(() => [])
  const authors = new Set(context.authors.map(bodyKey))
  const places: Places = { in: (sentence) => bySentence[sentence] ?? [], add }
  for (const group of groups)
    for (const { start, end, form } of group.mentions)
      add({ start, end }, group, form === 'nationality' ? true : undefined)
  for (const [index, token] of context.syntax.entries()) if (isCommonNoun(index, context)) addNoun(index, token)
  for (const { start, end, members } of enumerations) {
    const place = placeAt({ start, end }, headOf({ start, end }, context.syntax))
    if (place) bySentence[place.sentence]?.push({ ...place, members, plural: true })
  }
  for (const list of bySentence) list.sort((left, right) => left.end - right.end || left.start - right.start)
  return places

  function add(span: Span, group: Group, nationality?: true): void {
    if (group.kind === 'person' && authors.has(bodyKey(group.name))) return
    if (isCredit(span, context) || isSpokenTo(span, context.text)) return
    const head = headOf(span, context.syntax)
    const place = placeAt(span, head)
    const list = place && bySentence[place.sentence]
    if (!place || !list) return
    const at = indexAt(list, span.start)
    const known = list
      .slice(Math.max(0, at - 1), at + 2)
      .find((other) => other.head === head && (other.noun !== undefined || other.end === span.end))
    if (known) known.group = group
    else list.splice(at, 0, { ...place, group, ...(nationality ? { nationality } : {}) })
  }

  function addNoun(index: number, token: Token): void {
    const place = placeAt(token, index)
    if (place) bySentence[token.sentence]?.push({ ...place, ...plainForm(slice(context.text, token)) })
  }

  function placeAt(span: Span, head: number): Omit<Place, 'group'> | undefined {
    const token = context.syntax[head]
    if (!token) return undefined
    const { start, end } = span
    return { start, end, head, sentence: token.sentence, ...standing(head, context.syntax) }
  }
}

/** Whether a name stands where the report says who made it: 'Pictures: Ana Lind' on a line of its own. */
function isCredit(span: Span, { blocks, text }: PlacesContext): boolean {
  const block = blocks[indexAt(blocks, span.start)]
  if (block === undefined) return false
  if (block.role === 'byline' || block.role === 'dateline') return true
  const line = text.slice(Math.max(block.start, span.start - 40), span.start)
  return /(?:^|\n)[^\n:.]{3,30}: $/.test(line) && /^[^\S\n]*(?:\n|$)/.test(text.slice(span.end, block.end))
}

/** '“Mr Sy, are you leaving?”': whom a quotation calls by name. */
function isSpokenTo(span: Span, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 20), span.start)
  return (
    /["“](?:\p{Lu}[\p{L}.]*\s)?$/u.test(before) &&
    /^,\s(?!who|which|an?\s|the\s)/.test(text.slice(span.end, span.end + 8))
  )
}

/** Tokens looked through upwards for the clause a phrase stands in. */
const highest = 12

/** The part that a word's phrase has in its clause; what is joined or apposed to it shares its part. */
function standing(index: number, tokens: readonly Token[]): { role: PlaceRole; deep: boolean } {
  const token = tokens[topOf(index, tokens)]
  let deep = false
  for (let at = token, steps = 0; at !== undefined && steps < highest; steps += 1) {
    if (hasRelation(at, ['acl'])) deep = true
    at = at.head === undefined ? undefined : tokens[at.head]
  }
  return { role: roleOf(token), deep }
}

/** The word that stands for a whole enumeration or apposition. */
export function topOf(index: number, tokens: readonly Token[]): number {
  let at = index
  for (let steps = 0; steps < highest; steps += 1) {
    const token = tokens[at]
    const above = token?.head === undefined ? undefined : tokens[token.head]
    if (!token || token.head === undefined || !above || !hasRelation(token, ['conj', 'appos', 'flat', 'nmod:desc']))
      break
    if (above.pos === 'VERB' || above.pos === 'AUX') break
    at = token.head
  }
  return at
}

function roleOf(token: Token | undefined): PlaceRole {
  if (hasRelation(token, ['nsubj', 'csubj'])) return 'subject'
  if (hasRelation(token, ['obj', 'iobj', 'obl:agent', 'root', 'xcomp', 'vocative'])) return 'object'
  if (hasRelation(token, ['nmod:poss'])) return 'owner'
  if (hasRelation(token, ['nmod', 'compound', 'amod'])) return 'within'
  return 'oblique'
}

/** The word of a phrase that its other words hang on. */
export function headOf(span: Span, tokens: readonly Token[]): number {
  const from = indexAt(tokens, span.start)
  let last = from
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).end <= span.end && last - from < highest) last += 1
  for (let at = from; at <= last; at += 1) {
    const head = tokens[at]?.head
    if (tokens[at]?.pos !== 'PUNCT' && (head === undefined || head < from || head > last)) return at
  }
  return last
}

/** Whether a noun may be what a pronoun means: no name or part of one, no title of somebody named, no predicate, no time. */
function isCommonNoun(index: number, { syntax, names, roles, trees }: PlacesContext): boolean {
  const token = syntax[index] as Token
  if (token.pos !== 'NOUN' || hasRelation(token, ['compound', 'nmod:desc', 'obl:unmarked', 'nmod:unmarked', 'fixed']))
    return false
  if (touches(names, token)) return false
  const role = roles[indexAt(roles, token.start)]
  if (role?.holder !== undefined && overlaps(role as Role, token)) return false
  const named = (other: number) => touches(names, syntax[other] as Token)
  if (token.relation === 'appos' && token.head !== undefined && named(token.head)) return false
  return !trees.childrenOf(index).some((child) => {
    const relation = syntax[child]?.relation
    return relation === 'cop' || ((relation === 'appos' || relation === 'flat') && named(child))
  })
}

function touches(names: readonly Name[], token: Span): boolean {
  const name = names[indexAt(names, token.start)]
  return name !== undefined && overlaps(name, token)
}
