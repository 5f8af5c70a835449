import type { ActorKind, Name, Span, Token } from '../../model/index.ts'
import { contains, indexAt } from '../../text/span.ts'
import { kindOfNoun } from '../lang/en/actor-nouns.ts'

/** What a noun phrase is about: its head, told from what is said of it. */
export type PhraseHead =
  | { readonly type: 'name'; readonly name: number; readonly span: Span }
  | { readonly type: 'pronoun'; readonly word: string; readonly span: Span }
  | {
      readonly type: 'noun'
      readonly noun: string
      readonly plural: boolean
      readonly definite: boolean
      readonly span: Span
    }

/** What the annotators before have found, with the text. */
export interface PhraseContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
}

/** Words that end the core of a noun phrase: what follows them only describes it. */
const ends: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'VERB', 'AUX', 'PART', 'ADV'])
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom', 'where'])
const determiners = /^(the|this|that|these|those|its|his|her|their|our|my|your|both|such)$/i

/**
 * The head of a noun phrase such as a source: 'U.N. spokesperson Stephane Dujarric' is Dujarric, 'a spokesman for Kim' is a
 * spokesman, "Libya's president" is a president, 'The leader of the DPRK, Kim Jong-un' is Kim.
 */
export function findHead(phrase: Span, context: PhraseContext): PhraseHead | undefined {
  const bound = boundWords.exec(context.text.slice(phrase.start, phrase.end))?.[0].length ?? 0
  const tokens = tokensIn(context.tokens, { start: phrase.start + bound, end: phrase.end })
  const first = tokens.findIndex((token) => token.pos !== 'PUNCT')
  if (first < 0) return undefined
  const core = coreOf(tokens.slice(first), context)
  const last = core.at(-1)
  if (!last) return undefined
  const word = context.text.slice(last.start, last.end)
  if (core.length === 1 && last.pos === 'PRON') return { type: 'pronoun', word: word.toLowerCase(), span: last }
  const named = nameEndingAt(context.names, last)
  if (named !== undefined && isActorName(context.names[named] as Name)) {
    return { type: 'name', name: named, span: context.names[named] as Name }
  }
  const apposed = apposedPerson(tokens, last, context) ?? apposedBody(tokens, last, word, context)
  if (apposed !== undefined) return { type: 'name', name: apposed, span: context.names[apposed] as Name }
  if (last.pos === 'PRON') return { type: 'pronoun', word: word.toLowerCase(), span: last }
  const opening = context.text.slice((core[0] as Token).start, (core[0] as Token).end)
  const before = core.at(-2)
  const head =
    before !== undefined && /^(?:elect|designate)$/i.test(word)
      ? { noun: `${context.text.slice(before.start, before.end)}-${word}`.toLowerCase(), plural: false }
      : plainForm(word)
  return {
    type: 'noun',
    noun: head.noun,
    plural: head.plural,
    definite: determiners.test(opening) || /^['’]s?$/.test(precedingWord(tokens, core[0] as Token, context.text)),
    span: { start: (core[0] as Token).start, end: last.end },
  }
}

/** 'At least 300 people': words that only bound a number. */
const boundWords =
  /^(?:at (?:least|most)|(?:more|less|fewer) than|up to|as many as|no fewer than|close to|about|around|nearly|almost|over)\s+(?=\d|dozens|scores|hundreds|thousands)/iu

/** The tokens that lie within a range. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const from = indexAt(tokens, span.start)
  let to = from
  while (to < tokens.length && (tokens[to] as Token).end <= span.end) to += 1
  return tokens.slice(from, to)
}

function coreOf(tokens: readonly Token[], context: PhraseContext): readonly Token[] {
  let start = 0
  let index = 0
  for (; index < tokens.length; index += 1) {
    const token = tokens[index] as Token
    const name = context.names[indexAt(context.names, token.start)]
    const inside = name !== undefined && name.start < token.start && token.end <= name.end
    if (inside) continue
    const word = context.text.slice(token.start, token.end)
    if (/^['’]s?$/.test(word) && index > 0) {
      if (index + 1 >= tokens.length) break
      start = index + 1
      continue
    }
    if (index === start) continue
    // Who is elected to an office does not hold it yet: 'the president-elect' is not the president.
    if (/^(?:elect|designate)$/i.test(word) && /^[-–]$/.test(precedingWord(tokens, token, context.text))) continue
    if (token.pos === 'PUNCT' && !/^[-–'’".“”]$/.test(word)) break
    if (relatives.has(word.toLowerCase()) || (ends.has(token.pos) && !isModifier(tokens, index))) break
    if (token.pos === 'CCONJ') break
  }
  return tokens.slice(start, index).filter((token) => token.pos !== 'PUNCT')
}

/** A participle or adverb before a noun belongs to the core: 'a retired general', 'the now closed office'. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  if (token.pos !== 'VERB' && token.pos !== 'ADV') return false
  const next = tokens[index + 1]
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
}

function nameEndingAt(names: readonly Name[], token: Token): number | undefined {
  const index = indexAt(names, token.start)
  const name = names[index]
  return name !== undefined && contains(name, token) && name.end === token.end ? index : undefined
}

function isActorName(name: Name): boolean {
  return name.type !== 'nationality'
}

/** Nothing, or a title in front of a name: ' Colonel ', ' Lt. Gen. '. */
const titleWords = /^\s*(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u

/** 'the leader of the DPRK, Kim Jong-un': a person's name, with or without a title, right after the first comma. */
function apposedPerson(tokens: readonly Token[], last: Token, context: PhraseContext): number | undefined {
  const comma = tokens.find((token) => token.start >= last.end && context.text.slice(token.start, token.end) === ',')
  if (!comma) return undefined
  for (let index = indexAt(context.names, comma.end); index < context.names.length; index += 1) {
    const name = context.names[index] as Name
    if (!titleWords.test(context.text.slice(comma.end, name.start))) return undefined
    if (name.type === 'person') return index
  }
  return undefined
}

/** 'its old rival, the Harbour Union': the name of a body right after the first comma, where the noun before it is one for bodies. */
function apposedBody(
  tokens: readonly Token[],
  last: Token,
  word: string,
  { text, names }: PhraseContext,
): number | undefined {
  const index = indexAt(names, last.end)
  const name = names[index]
  const end = tokens.at(-1)?.end ?? 0
  if (name === undefined || name.end > end || !isBodyApposed(word, text.slice(last.end, name.start), name))
    return undefined
  return name.end === end || text[name.end] === ',' ? index : undefined
}

/** Kinds of actors that a name may be given after their noun. */
const bodies: ReadonlySet<ActorKind | undefined> = new Set([
  'government',
  'organization',
  'international',
  'party',
  'media',
])

/** Whether a noun such as 'union' and what stands between it and a name make the name that of the body meant. */
export function isBodyApposed(word: string, between: string, { type }: Pick<Name, 'type'>): boolean {
  const { noun, plural } = plainForm(word)
  return !plural && type === 'organization' && /^,\s(?:the\s)?$/u.test(between) && bodies.has(kindOfNoun(noun))
}

function precedingWord(tokens: readonly Token[], token: Token, text: string): string {
  const before = tokens[tokens.indexOf(token) - 1]
  return before ? text.slice(before.start, before.end) : ''
}

const irregular: Readonly<Record<string, string>> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  media: 'media',
  police: 'police',
}

/** The singular of a noun, and whether it stands in the plural. */
export function plainForm(word: string): { noun: string; plural: boolean } {
  const lower = word.toLowerCase()
  const known = Object.entries(irregular).find(([form]) => lower.endsWith(form))
  if (known) {
    const noun = lower.slice(0, lower.length - known[0].length) + known[1]
    return { noun, plural: known[0] !== 'media' && known[0] !== 'police' }
  }
  if (/(?:[^s]s|sses)$/.test(lower) && lower.length > 3 && !/(?:us|is)$/.test(lower)) {
    const noun = lower.endsWith('ies')
      ? `${lower.slice(0, -3)}y`
      : /(?:sses|xes|ches|shes)$/.test(lower)
        ? lower.slice(0, -2)
        : lower.slice(0, -1)
    return { noun, plural: true }
  }
  return { noun: lower, plural: false }
}
