import type { ActorKind, Layers, Name, Role, Span } from '../../model/index.ts'
import { bodyKey } from '../../text/name-key.ts'
import { contains, indexAt, overlaps, slice } from '../../text/span.ts'
import {
  collectiveNouns,
  countryNouns,
  documentNouns,
  kindOfNoun,
  outsiderNouns,
  pressNouns,
  speakerNouns,
  visitorNouns,
} from '../lang/en/actor-nouns.ts'
import { officeNouns, plainPersonNouns } from '../lang/en/title-words.ts'
import { isTitleNoun } from '../roles/title-noun.ts'
import { addMention, type Group, newGroup } from './group.ts'
import { issuerOf } from './issuer.ts'
import type { Places } from './places.ts'
import { pressAgency } from './press-agency.ts'
import type { PhraseContext, PhraseHead } from './source-head.ts'
import { holderOf } from './title-holder.ts'

export interface DescribeContext extends PhraseContext {
  readonly roles: Layers['roles']
  /** Titles with a holder by their last word. */
  readonly heldBy: ReadonlyMap<string, readonly Role[]>
  readonly groupOfName: readonly (Group | undefined)[]
  /** Described actors met so far, by what they are described as. */
  readonly described: Map<string, Group>
  readonly groups: Group[]
  readonly places: Places
  /** Whom a phrase means; nobody named within the excluded ranges is meant by a pronoun. */
  resolve(phrase: Span, excluded?: readonly Span[], speaks?: boolean): Group | undefined
  /** Whether an offset stands in the title of the report. */
  inTitle(offset: number): boolean
  /** 'The statement said': whoever spoke last before an offset. */
  lastSpeaker(offset: number): Group | undefined
  /** The country that 'the country' means. */
  antecedentCountry(phrase: Span): Group | undefined
}

type Noun = Extract<PhraseHead, { type: 'noun' }>

/**
 * The group that a description means ('the defense secretary', 'Saudi officials', 'a diplomat in Dakar'): a known one or a new.
 * Undefined for what cannot speak ('the move', 'rising prices').
 */
export function describe(phrase: Span, head: Noun, context: DescribeContext): Group | undefined {
  if (documentNouns.has(head.noun)) {
    const issuer = issuerOf(phrase, head, context)
    if (issuer || kindOfNoun(head.noun) === undefined) return issuer
  }
  if (!canSpeak(head) || (countryNouns.has(head.noun) && !head.definite && !head.plural)) return undefined
  if (countryNouns.has(head.noun) && head.definite && !head.plural) return context.antecedentCountry(phrase)
  const given = rolesAt(head.span, context).find((candidate) => candidate.holder !== undefined)
  if (given?.holder !== undefined && !head.plural) return context.groupOfName[given.holder]
  const role = rolesAt(head.span, context).find((candidate) => candidate.holder === undefined)
  // Titles leave the article out: "President's message" heads a report on the president's.
  const isDefinite = head.definite || (context.inTitle(phrase.start) && isTitleNoun(head.noun))
  const holder = !head.plural && isDefinite ? holderOf(role, head, phrase, context) : undefined
  const owner = ownerOf(phrase, head, context)
  const state = countryOf(phrase, head, context) ?? (owner?.kind === 'country' ? owner : undefined)
  const group =
    holder ??
    stateBody(head, state, context) ??
    (state === undefined && owner === undefined ? bodyCalled(head, phrase, context) : undefined) ??
    known(head, phrase, context) ??
    create(phrase, head, state ?? stateMeant(phrase, head, context), owner, context)
  addMention(group, { start: head.span.start, end: head.span.end, form: 'description' })
  context.places.add(head.span, group)
  tie(group, role, context)
  return group
}

/** 'its leaders', 'their army': the country that the pronoun means, for those who act for one. */
function stateMeant(phrase: Span, head: Noun, context: DescribeContext): Group | undefined {
  const pronoun = /^(?:its|their)(?=\s)/i.exec(slice(context.text, phrase))?.[0]
  const kind = kindOfNoun(head.noun)
  if (pronoun === undefined || !(kind === 'government' || kind === 'military' || officeNouns.has(head.noun)))
    return undefined
  const meant = context.resolve({ start: phrase.start, end: phrase.start + pronoun.length })
  return meant?.kind === 'country' ? meant : undefined
}

/** The titles that share words with a range. */
function rolesAt(span: Span, { roles }: DescribeContext): readonly Role[] {
  const found: Role[] = []
  for (let at = indexAt(roles, span.start); at < roles.length && overlaps(roles[at] as Role, span); at += 1)
    found.push(roles[at] as Role)
  return found
}

/** Index of the first name within a range that fits; -1 where none does. */
function nameWithin(span: Span, { names }: DescribeContext, fits: (name: Name) => boolean): number {
  for (let at = indexAt(names, span.start); at < names.length && (names[at] as Name).start < span.end; at += 1) {
    const name = names[at] as Name
    if (contains(span, name) && fits(name)) return at
  }
  return -1
}

/** Whether a noun names somebody or something that may speak. */
export function canSpeak({ noun }: { readonly noun: string }): boolean {
  return (
    isTitleNoun(noun.replace(/-(?:elect|designate)$/, '')) ||
    plainPersonNouns.has(noun) ||
    speakerNouns.has(noun) ||
    kindOfNoun(noun) !== undefined ||
    collectiveNouns.has(noun) ||
    countryNouns.has(noun)
  )
}

/** Ties a described holder to the body of its title: 'a Taliban spokesman' speaks for the Taliban. */
function tie(group: Group, role: Role | undefined, context: DescribeContext): void {
  if (!role || group.named) return
  const index = indexAt(context.roles, role.start)
  if (!group.roles.includes(index)) group.roles.push(index)
  const body = role.of === undefined ? undefined : context.groupOfName[role.of]
  if (!body || body === group) return
  group.partOf ??= body
  if (role.speaksFor) group.speaksFor ??= body
}

function countryOf(phrase: Span, head: Noun, context: DescribeContext): Group | undefined {
  const index = nameWithin(
    phrase,
    context,
    (name) => (name.type === 'nationality' || name.type === 'country') && name.start <= head.span.end,
  )
  return index < 0 ? undefined : context.groupOfName[index]
}

/**
 * 'The authority', 'the harbour authority' after 'the Lake Harbour Authority': the body that was named last of those whose name ends in
 * these words, what follows its 'of' left aside; where none was named yet, the only one that will be.
 */
function bodyCalled(head: Noun, phrase: Span, { text, groups }: DescribeContext): Group | undefined {
  const description = /^the\s+(.+)$/iu.exec(slice(text, head.span))?.[1]
  if (description === undefined || head.plural || stateWide.has(head.noun)) return undefined
  const called = ` ${bodyKey(description)}`
  let last: { readonly group: Group; readonly at: number } | undefined
  const later = new Set<Group>()
  for (const group of groups) {
    if (!group.named || !calledKinds.has(group.kind)) continue
    for (const mention of group.mentions) {
      if (mention.form !== 'name' || !` ${bodyKey(headOf(slice(text, mention)))}`.endsWith(called)) continue
      if (mention.start > phrase.start) later.add(group)
      else if (last === undefined || mention.start > last.at) last = { group, at: mention.start }
    }
  }
  return last?.group ?? (later.size === 1 ? [...later][0] : undefined)
}

/** Bodies that are called by the last words of their names. */
const calledKinds: ReadonlySet<ActorKind> = new Set([
  'government',
  'organization',
  'international',
  'party',
  'military',
])

/** 'Ministry' of 'Ministry of Health and Care'. */
function headOf(name: string): string {
  return name.replace(/\s(?:of|for|on|in|to|against)\s.*$/u, '')
}

/** 'the Saudi government', "Russia's military": a state's own body, one per state. */
function stateBody(head: Noun, state: Group | undefined, context: DescribeContext): Group | undefined {
  const kind = kindOfNoun(head.noun)
  if (!state?.country || head.plural || !(kind === 'government' || kind === 'military')) return undefined
  const key = `${kind}:${state.country}:${stateWide.has(head.noun) ? '' : head.noun}`
  const existing = context.described.get(key)
  if (existing) return existing
  const group = newGroup(kind, slice(context.text, head.span).replace(/^the\s+/i, ''), true)
  group.country = state.country
  group.partOf = state
  context.described.set(key, group)
  context.groups.push(group)
  return group
}

/** Nouns that mean the whole government or the whole military of a state. */
const stateWide: ReadonlySet<string> = new Set(['government', 'regime', 'administration', 'military', 'army', 'forces'])

function known(head: Noun, phrase: Span, context: DescribeContext): Group | undefined {
  const exact = context.described.get(descriptionKey(head, phrase, context))
  if (exact) return exact
  if (!head.definite) return undefined
  let best: { group: Group; at: number } | undefined
  for (const [key, group] of context.described) {
    if (!key.startsWith(`noun:${head.noun}:`) || (group.plural ?? false) !== head.plural) continue
    const at = Math.max(...group.mentions.map((mention) => mention.start))
    if (at < phrase.start && (!best || at > best.at)) best = { group, at }
  }
  return best?.group
}

function descriptionKey(head: Noun, phrase: Span, context: DescribeContext): string {
  const words = bodyKey(slice(context.text, head.definite ? head.span : phrase)).replace(/^(a|an|one|some)\s+/, '')
  return `noun:${head.noun}:${words}`
}

function create(
  phrase: Span,
  head: Noun,
  state: Group | undefined,
  owner: Group | undefined,
  context: DescribeContext,
): Group {
  const plural = head.plural || collectiveNouns.has(head.noun)
  const whole = bodyInHead(head, context) ?? owner
  const kind: ActorKind = plural ? pluralKind(head.noun) : singularKind(head, whole, context)
  const words = slice(context.text, head.span).split(/\s+/)
  const isBody = !plural && bodyKinds.has(kind) && /^the$/i.test(words[0] ?? '') && words.length > 2
  const group = newGroup(kind, isBody ? words.slice(1).join(' ') : slice(context.text, trimmed(phrase, head)), isBody)
  group.plural = plural
  if (state?.country) {
    group.country = state.country
    group.partOf = state
  } else if (whole !== undefined && whole !== group) group.partOf = whole
  context.described.set(descriptionKey(head, phrase, context), group)
  context.groups.push(group)
  return group
}

/** The kind of one body or person: of agencies only those of news are media, and those of organisations of states are such. */
function singularKind(head: Noun, whole: Group | undefined, { text }: DescribeContext): ActorKind {
  if (pressAgency.test(slice(text, head.span))) return 'media'
  const kind = kindOfNoun(head.noun)
  if (kind === 'military' && isTitleNoun(head.noun)) return 'person'
  return kind === 'government' && whole?.kind === 'international' ? 'international' : (kind ?? 'person')
}

/** 'the | U.N. | refugee agency': the body named within a description. */
function bodyInHead(head: Noun, context: DescribeContext): Group | undefined {
  for (let at = indexAt(context.names, head.span.start); ; at += 1) {
    const name = context.names[at]
    if (name === undefined || name.end > head.span.end) return undefined
    const group = context.groupOfName[at]
    if (group !== undefined && group.kind !== 'person' && group.kind !== 'country') return group
  }
}

/** Whose a described actor is: "Sy's | forces", 'officials | in Lima', 'a member | of the Senate'. */
function ownerOf(phrase: Span, head: Noun, context: DescribeContext): Group | undefined {
  const { names, text, groupOfName } = context
  const before = indexAt(names, head.span.start) - 1
  const possessor = names[before]
  if (possessor && possessor.start >= phrase.start && /^['’]s?\s$/u.test(text.slice(possessor.end, head.span.start)))
    return groupOfName[before]
  if (outsiderNouns.has(head.noun)) return undefined
  const after = indexAt(names, head.span.end)
  const name = names[after]
  if (!name || name.end > phrase.end || name.start < head.span.end) return undefined
  const group = belonging.test(text.slice(head.span.end, name.start)) ? groupOfName[after] : undefined
  return group?.kind === 'place' && visitorNouns.has(head.noun) ? undefined : group
}

/** What may stand between a description and the body or place it belongs to: ' in ', ' at the western city of '. */
const belonging =
  /^\s(?:of|in|at|from|for|with)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,3}(?:(?:city|town|state|province|capital)\sof\s)?$/u

/** Kinds of bodies of which 'the electoral commission' is a name in small letters. */
const bodyKinds: ReadonlySet<ActorKind> = new Set(['government', 'organization', 'international', 'party'])

function pluralKind(noun: string): ActorKind {
  if (pressNouns.has(noun)) return 'media'
  return kindOfNoun(noun) === 'military' ? 'military' : 'group'
}

/** A description is named by its core where what follows is long. */
function trimmed(phrase: Span, head: Noun): Span {
  return phrase.end - phrase.start <= 80 ? phrase : head.span
}
