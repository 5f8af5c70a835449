import type { Layers, Span, Token } from '../../model/index.ts'
import { indexAt } from '../../text/span.ts'
import { hasRelation, type Trees } from '../syntax/tree.ts'
import { type AgreementContext, agreement, genderIn } from './agreement.ts'
import { genderOfPronoun } from './gender.ts'
import type { Group } from './group.ts'
import { type Place, type Places, topOf } from './places.ts'

export interface AntecedentContext extends AgreementContext, Pick<Layers, 'sentences'> {
  readonly trees: Trees
  readonly places: Places
  /** Ranges in which who is meant cannot be named: what the same source says. */
  readonly excluded: readonly Span[]
  /** The range of direct speech that an offset stands in. */
  readonly quotation: (offset: number) => Quotation | undefined
  /** The words told of somebody, in quotation marks or not, that an offset stands in. */
  readonly content: (offset: number) => Span | undefined
  /** Who speaks the words around the pronoun, or is spoken to: never meant by 'he' or 'they'. */
  readonly voices: readonly Group[]
  /** Who spoke last before the pronoun, in the report's own words. */
  readonly lastSpeaker: Group | undefined
}

/** A stretch of direct speech, with who speaks where that is known. */
export interface Quotation extends Span {
  readonly voice: Group | undefined
}

/** What a pronoun stands for: a group, or a phrase that nobody has looked up yet. */
export type Antecedent =
  | { readonly group: Group; readonly sure: boolean }
  | { readonly phrase: Place; readonly sure: boolean }

/** Sentences looked back over: people stay in mind longer than things. */
const reach = { person: 8, thing: 3 } as const
/** Candidates handed back, for where the first turns out not to agree. */
const offered = 3
/** Phrases weighed in one sentence, the nearest. */
const most = 40

/**
 * Salience of a phrase by its part in the clause, halved with each sentence, and what else counts, in the manner of Lappin and Leass
 * (1994, 'An algorithm for pronominal anaphora resolution'); chosen on the libya and veto situations.
 */
const weights = {
  subject: 3.1,
  object: 2.3,
  oblique: 1.9,
  owner: 1.7,
  within: 1.5,
  decay: 0.4,
  /** Of a phrase in a clause that belongs to a noun. */
  deep: 0.85,
  /** Of a phrase in direct speech that the pronoun stands outside of. */
  quoted: 0.25,
  /** Of a phrase in words told of somebody, which the pronoun is no part of. */
  told: 0.75,
  parallel: 0.35,
  joined: 0.8,
  lastSpeaker: 1.2,
  lastSpeakerActs: 0.3,
  gender: 1,
  /** For each mention in the whole report, up to the most counted. */
  mention: 0.1,
  mentions: 8,
  /** What is left with each sentence of what counts wherever a group stands. */
  fading: 0.75,
  /** How much better than the second the best must be to tell its gender. */
  sure: 1.5,
} as const

/** Whom a pronoun may mean: the phrases before it that agree with it, the most salient first. */
export function findAntecedents(pronoun: Span, word: string, context: AntecedentContext): readonly Antecedent[] {
  const { syntax } = context
  const at = indexAt(syntax, pronoun.start)
  const token = syntax[at]
  if (!token || token.relation === 'expl') return []
  const subject = subjectOver(at, context)
  if (/sel(?:f|ves)$/.test(word)) {
    const own = subject === undefined ? undefined : placeOf(subject, context)
    if (own?.group) return [{ group: own.group, sure: true }]
  }
  const barred = barredHeads(at, subject, context)
  const barredGroups = new Set<Group>(context.voices)
  for (const head of barred) {
    const group = placeOf(head, context)?.group
    if (group) barredGroups.add(group)
  }
  const found = new Map<Group | string, { score: number; last: Place }>()
  const within = context.quotation(pronoun.start)
  const farthest = genderOfPronoun(word) ? reach.person : reach.thing
  for (let distance = 0; distance <= farthest && distance <= token.sentence; distance += 1) {
    const best = new Map<Group | string, { score: number; last: Place }>()
    for (const place of nearest(token.sentence - distance, pronoun, word, context)) {
      if (barred.has(topOf(place.head, syntax)) || (place.group && barredGroups.has(place.group))) continue
      if (context.excluded.some((range) => range.start <= place.start && place.start < range.end)) continue
      const fit = agreement(word, place, context)
      if (fit === 0) continue
      const score = fit * salience(place, at, within, context)
      const who = place.group ?? place.noun ?? `${place.start}`
      const known = best.get(who)
      if (!known || score > known.score) best.set(who, { score, last: known?.last ?? place })
    }
    for (const [who, { score, last }] of best) {
      const known = found.get(who)
      const faded = score * weights.decay ** distance
      if (known) known.score += faded
      else found.set(who, { score: faded, last })
    }
  }
  const ranked = [...found].map(([who, { score, last }]) => ({
    who,
    last,
    score:
      score +
      (typeof who !== 'string' ? standing(who, word, context) * weights.fading ** (token.sentence - last.sentence) : 0),
  }))
  ranked.sort((left, right) => right.score - left.score || right.last.start - left.last.start)
  return ranked.slice(0, offered).map(({ who, last, score }, rank) => {
    const sure = score >= weights.sure * (ranked[rank + 1]?.score ?? 0)
    return typeof who !== 'string' ? { group: who, sure } : { phrase: last, sure }
  })
}

/** What counts for a group wherever it stands: that it spoke last, its gender, how much the report speaks of it. */
function standing(group: Group, word: string, context: AntecedentContext): number {
  const gender = genderOfPronoun(word)
  const told = gender !== undefined && genderIn(group, context) === gender
  const spoke = group === context.lastSpeaker
  return (
    (told ? weights.gender : 0) +
    (spoke ? (context.speaks ? weights.lastSpeaker : weights.lastSpeakerActs) : 0) +
    (gender !== undefined || context.speaks ? Math.min(weights.mentions, group.mentions.length) * weights.mention : 0)
  )
}

function salience(place: Place, pronoun: number, within: Quotation | undefined, context: AntecedentContext): number {
  const { syntax, quotation } = context
  const around = quotation(place.start)
  const isOwn = around?.start === within?.start || (around?.voice !== undefined && around.voice === within?.voice)
  const isForeign = around !== undefined && !isOwn
  const token = syntax[pronoun] as Token
  if (isDescribedBy(place.head, pronoun, syntax)) return weights.subject + weights.parallel
  const content = context.content(place.start)
  const isTold = content !== undefined && token.start >= content.end && token.sentence !== place.sentence
  const share = (place.deep ? weights.deep : 1) * (isForeign ? weights.quoted : isTold ? weights.told : 1)
  let score: number = weights[place.role] * share
  if (place.role === 'subject' && hasRelation(token, ['nsubj'])) {
    score += weights.parallel
    const own = token.head === undefined ? undefined : syntax[token.head]
    const other = syntax[topOf(place.head, syntax)]?.head
    if (own?.head !== undefined && own.head === other && hasRelation(own, ['conj', 'parataxis']))
      score += weights.joined
  }
  return score
}

/** Whether a word stands in a clause that describes a noun: 'a man who has ruled since he took power'. */
function isDescribedBy(noun: number, index: number, tokens: readonly Token[]): boolean {
  for (let at = index, steps = 0; steps < deepest; steps += 1) {
    const token = tokens[at]
    if (token?.head === undefined) return false
    if (token.head === noun && hasRelation(token, ['acl:relcl'])) return true
    at = token.head
  }
  return false
}

/** Clauses looked through for the noun they describe. */
const deepest = 8

/** The phrases of a sentence that end before the pronoun, nearest first; where it opens a clause set before its main clause, that one's subject too. */
function nearest(sentence: number, pronoun: Span, word: string, context: AntecedentContext): readonly Place[] {
  const places = context.places.in(sentence)
  const found: Place[] = []
  let at = indexAt(places, pronoun.start)
  if (context.syntax[indexAt(context.syntax, pronoun.start)]?.sentence === sentence && genderOfPronoun(word)) {
    const ahead = subjectAhead(places.slice(at, at + most), pronoun, context)
    if (ahead) found.push(ahead)
  }
  if (at < places.length && (places[at] as Place).end <= pronoun.start) at += 1
  for (at -= 1; at >= 0 && found.length < most; at -= 1) found.push(places[at] as Place)
  return found.filter((place) => place.group !== undefined || place.start < pronoun.start)
}

/** 'After he took his seat, Omar Sy spoke': the subject that follows a clause which opens the sentence. */
function subjectAhead(after: readonly Place[], pronoun: Span, { syntax, text }: AntecedentContext): Place | undefined {
  const at = indexAt(syntax, pronoun.start)
  const token = syntax[at] as Token
  const before = syntax[at - 1]
  if (before?.sentence !== token.sentence || !(hasRelation(before, ['mark']) || token.relation === 'nmod:poss'))
    return undefined
  for (let index = at - 1; syntax[index]?.sentence === token.sentence; index -= 1) {
    if (/^(?:VERB|AUX|PROPN|PRON)$/.test(syntax[index]?.pos ?? '')) return undefined
  }
  const comma = text.indexOf(',', pronoun.end)
  const place = after.find(({ start, role }) => comma >= 0 && start > comma && role === 'subject')
  return place?.group && syntax.slice(at, place.head).every(({ sentence }) => sentence === token.sentence)
    ? place
    : undefined
}

/** The subject of the clause that a word stands in: of the verb it hangs on, or of the one that this is joined to. */
function subjectOver(index: number, { syntax, trees }: AntecedentContext): number | undefined {
  let verb = syntax[topOf(index, syntax)]?.head
  for (let steps = 0; verb !== undefined && steps < 8; steps += 1) {
    const subject = trees.childBy(verb, 'nsubj')
    if (subject !== undefined) return subject === index ? undefined : subject
    if (!hasRelation(syntax[verb], ['conj', 'xcomp', 'nmod', 'obl', 'obj', 'advcl'])) return undefined
    verb = syntax[verb]?.head
  }
  return undefined
}

/** Heads of phrases that a pronoun cannot mean: beside it under one verb. A possessive may mean them. */
function barredHeads(
  index: number,
  subject: number | undefined,
  { syntax, trees }: AntecedentContext,
): ReadonlySet<number> {
  const token = syntax[index] as Token
  const barred = new Set<number>()
  if (!hasRelation(token, ['nsubj', 'obj', 'iobj', 'obl'])) return barred
  if (subject !== undefined && !hasRelation(token, ['nsubj'])) barred.add(subject)
  if (token.head === undefined) return barred
  for (const child of trees.childrenBy(token.head, 'nsubj', 'obj', 'iobj', 'obl'))
    if (child !== index) barred.add(child)
  return barred
}

/** The phrase that has a token as its head. */
function placeOf(head: number, { syntax, places }: AntecedentContext): Place | undefined {
  const token = syntax[head]
  return token === undefined ? undefined : places.in(token.sentence).find((place) => topOf(place.head, syntax) === head)
}
