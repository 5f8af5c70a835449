import {
  type Act,
  type ActPart,
  type Attribution,
  defineAnnotator,
  type Entity,
  type Layers,
  type Reading,
  type Span,
  type Token,
} from '../../model/index.ts'
import { bodyKey } from '../../text/name-key.ts'
import { compareSpans, contains, indexAt, slice } from '../../text/span.ts'
import { documentNouns, evidentialVerbs, findingNouns } from '../lang/en/actor-nouns.ts'
import { indexTrees, type Trees } from '../syntax/tree.ts'
import { addAffiliations } from './affiliations.ts'
import { mayMean } from './agreement.ts'
import { type DescribeContext, describe } from './describe.ts'
import { findAntecedents } from './find-antecedent.ts'
import { genderOfPronoun } from './gender.ts'
import type { Group } from './group.ts'
import { groupNames } from './group-names.ts'
import { indexHeld } from './held-titles.ts'
import { type Enumeration, enumerationAt, findEnumerations, jointGroup } from './joint.ts'
import { gatherPlaces, type Place } from './places.ts'
import { outermost, type Quotations } from './quotations.ts'
import { addShortForms } from './short-forms.ts'
import { findHead, isBodyApposed, tokensIn } from './source-head.ts'
import { toEntities } from './to-entities.ts'

type Needed = Pick<Layers, 'blocks' | 'metadata' | 'sentences' | 'syntax' | 'names' | 'roles' | 'attributions' | 'acts'>

/** Groups what means one actor within a report: names, descriptions that speak or are spoken to, and the pronouns among them. */
export const entities = defineAnnotator({
  name: 'entities',
  version: 7,
  needs: ['blocks', 'metadata', 'sentences', 'syntax', 'names', 'roles', 'attributions', 'acts'],
  gives: 'entities',
  annotate: findEntities,
})

function findEntities(reading: Reading, layers: Needed): Entity[] {
  const phrase = { text: reading.text, tokens: layers.syntax, names: layers.names }
  const sources = layers.attributions.flatMap((attribution) => (attribution.source ? [attribution.source] : []))
  const { outlet, credits } = layers.metadata
  const press = new Set([...(outlet ? [outlet] : []), ...credits].map(({ value }) => bodyKey(value)))
  const naming = { ...phrase, blocks: layers.blocks, roles: layers.roles, press }
  const groupOfName = groupNames(naming, (span) =>
    sources.some(
      (source) =>
        contains(source, span) &&
        source.end === span.end &&
        !/\b(?:in|at|of|from|near|to|for)\s(?:the\s)?$/.test(reading.text.slice(source.start, span.start)),
    ),
  )
  const groups = [...new Set(groupOfName.filter((group) => group !== undefined))]
  addRoles(layers, groupOfName)
  addAffiliations(phrase, groupOfName)
  addShortForms(reading.text, layers.syntax, layers.names, groups)
  const trees = indexTrees(layers.syntax)
  const authors = layers.metadata.authors.map(({ value }) => value)
  const enumerations = findEnumerations(phrase, groupOfName)
  const places = gatherPlaces({ ...layers, text: reading.text, authors, trees }, groups, enumerations)
  const quotations = outermost(layers.attributions, (attribution) => attribution.form === 'direct')
  const contents = outermost(layers.attributions, () => true)
  const scene: Scene = { layers, trees, quotations, contents, enumerations, speaker: [], spoken: [] }
  const context: DescribeContext = {
    ...phrase,
    roles: layers.roles,
    heldBy: indexHeld(layers.roles),
    groupOfName,
    described: new Map(),
    groups,
    places,
    resolve: (span, excluded = [], speaks = false) => resolve(span, excluded, speaks, scene, context),
    inTitle: (offset) => layers.blocks[indexAt(layers.blocks, offset)]?.role === 'title',
    lastSpeaker: (offset) => lastSpeaker(offset, scene.spoken),
    antecedentCountry: (span) => meant(span, 'it', { country: true }, scene, context),
  }
  resolvePhrases(scene, context)
  return toEntities(groups.filter((group) => !isCreditOnly(group, layers.blocks)))
}

function addRoles(layers: Needed, groupOfName: readonly (Group | undefined)[]): void {
  for (const [index, role] of layers.roles.entries()) {
    const holder = role.holder === undefined ? undefined : groupOfName[role.holder]
    if (!holder) continue
    holder.roles.push(index)
    const body = role.of === undefined ? undefined : groupOfName[role.of]
    if (!body || body === holder || role.former) continue
    if (body.kind !== 'place' || seatTitles.test(role.title)) holder.partOf ??= body
    if (holder.kind === 'person' && body.country !== undefined) holder.country ??= body.country
    if (role.speaksFor) holder.speaksFor ??= body
  }
}

/** Titles of those who act for a place; a correspondent only works there. */
const seatTitles =
  /\b(?:mayor|governor|senator|representative|congress\w+|lawmaker|councill?or|prefect|commissioner|bishop|archbishop|chief|mp|leader|premier|minister)\b/i

/** Whether a named one stands only where the report says who made it. */
function isCreditOnly(group: Group, blocks: Layers['blocks']): boolean {
  if (!group.named || !/^(?:person|media|organization)$/.test(group.kind)) return false
  if (group.says.length + group.addressed.length + group.parts.length + group.roles.length > 0) return false
  return group.mentions.every(({ start }) => /^(?:byline|dateline)$/.test(blocks[indexAt(blocks, start)]?.role ?? ''))
}

/** A phrase whose meaning is looked for, with what is done with the answer. */
interface Step {
  readonly at: Span
  take(): void
}

/** What is known while the phrases of a report are gone through. */
interface Scene {
  readonly layers: Needed
  readonly trees: Trees
  readonly quotations: Quotations
  readonly contents: Quotations
  readonly enumerations: readonly Enumeration[]
  /** Who speaks in each attribution, as far as found. */
  readonly speaker: (Group | undefined)[]
  /** Who spoke in the report's own words, in the order of the text. */
  readonly spoken: { readonly at: number; readonly group: Group }[]
}

/**
 * Finds who speaks, is spoken to, acts and is acted on, in the order of the text, so that pronouns see who came before; what stands
 * in a quotation waits until its speaker is known.
 */
function resolvePhrases(scene: Scene, context: DescribeContext): void {
  const { layers, speaker, quotations } = scene
  const steps: (Step & { order: number })[] = [
    ...layers.attributions.map((attribution, index) => step(anchor(attribution), () => speak(index), index)),
    ...personPronouns(layers, context.text, (at) => quotations.at(at) !== undefined).map((at) =>
      step(at, () => void context.resolve(at)),
    ),
    ...actParts(layers.acts).map((part) => step(part, () => takePart(part, context.resolve(part)))),
  ]
  for (const { take } of steps.sort((left, right) => left.order - right.order || compareSpans(left.at, right.at)))
    take()

  function step(at: Span, take: () => void, attribution?: number): Step & { order: number } {
    const around = quotations.at(at.start)?.attribution
    const voice = around === attribution ? undefined : layers.attributions[around ?? -1]
    return { at, take, order: Math.max(at.start, voice ? anchor(voice).start : 0) }
  }

  function speak(index: number): void {
    const attribution = layers.attributions[index] as Attribution
    const group = attribution.source
      ? speakerOf(attribution, scene, context)
      : attribution.continues === undefined
        ? undefined
        : speaker[attribution.continues]
    speaker[index] = group
    if (group) {
      group.says.push(index)
      const at = anchor(attribution).start
      if (quotations.at(at) === undefined) scene.spoken.push({ at, group })
    }
    for (const addressee of attribution.addressees) {
      const addressed = context.resolve(addressee)
      if (addressed && !addressed.addressed.includes(index)) addressed.addressed.push(index)
    }
  }
}

/** Of those named together each takes part. */
function takePart(part: ActPart, group: Group | undefined): void {
  for (const one of group?.members ?? (group ? [group] : [])) one.parts.push(part)
}

/** Who takes part in each act; acts of speech are done by the speakers of their attributions. */
function actParts(acts: readonly Act[]): ActPart[] {
  return acts.flatMap(({ actors, recipients, said }, act) => [
    ...(said === undefined ? actors : []).map(({ start, end }) => ({ start, end, act, as: 'actor' as const })),
    ...recipients.map(({ start, end }) => ({ start, end, act, as: 'recipient' as const })),
  ])
}

/** 'He had given way on Friday': pronouns of the report's own that mean a person without speaking. */
function personPronouns(layers: Needed, text: string, quoted: (offset: number) => boolean): readonly Span[] {
  const sources = new Set(layers.attributions.map(({ source }) => source?.start))
  return layers.syntax.filter(
    (token) =>
      token.pos === 'PRON' &&
      /^(?:he|she|him|his|her)$/i.test(slice(text, token)) &&
      !sources.has(token.start) &&
      !quoted(token.start),
  )
}

function anchor(attribution: Attribution): Span {
  return attribution.source ?? attribution.cue ?? (attribution.content[0] as Span)
}

/** Who the source of an attribution is; a place speaks for nobody, and nobody is named by his own words. */
function speakerOf({ source, cue, content }: Attribution, scene: Scene, context: DescribeContext): Group | undefined {
  if (!source || (cue && isInference(source, cue, context))) return undefined
  const together = enumerationAt(source, scene.enumerations)
  if (together) {
    const group = jointGroup(together, context.text, context.described, context.groups)
    context.places.add(together, group)
    return group
  }
  const group = context.resolve(source, content, true)
  return group?.kind === 'place' ? undefined : group
}

/** Whether the report only infers: 'they indicate', 'the announcement underscores'. People, bodies and studies may tell the same way. */
function isInference(source: Span, cue: Span, context: DescribeContext): boolean {
  if (!tokensIn(context.tokens, cue).some((token) => token.pos === 'VERB' && evidentialVerbs.has(token.lemma)))
    return false
  const head = findHead(source, context)
  if (head?.type === 'pronoun') return !/^(?:he|she|who)$/.test(head.word)
  return head?.type === 'noun' && documentNouns.has(head.noun) && !findingNouns.has(head.noun)
}

function resolve(
  phrase: Span,
  excluded: readonly Span[],
  speaks: boolean,
  scene: Scene,
  context: DescribeContext,
): Group | undefined {
  const head = findHead(phrase, context)
  if (!head) return undefined
  if (head.type === 'name') return context.groupOfName[head.name]
  if (head.type === 'noun') return apposedAfter(phrase, context) ?? describe(phrase, head, context)
  if (/^(who|which|that|whom)$/.test(head.word)) return beforeRelative(phrase, scene.layers, context)
  return meant(head.span, head.word, { excluded, speaks }, scene, context)
}

/** Whom a pronoun means; it is then a place that later pronouns may go back to. */
function meant(
  span: Span,
  word: string,
  { excluded = [], speaks = false, country }: { excluded?: readonly Span[]; speaks?: boolean; country?: true },
  { layers, trees, quotations, contents, speaker, spoken }: Scene,
  context: DescribeContext,
): Group | undefined {
  const around = quotations.at(span.start)?.attribution
  const voice = around === undefined ? undefined : speaker[around]
  if (/^(?:i|me|myself)$/.test(word)) return voice?.kind === 'person' ? voice : undefined
  const candidates = findAntecedents(span, word, {
    text: context.text,
    sentences: layers.sentences,
    syntax: layers.syntax,
    roles: layers.roles,
    trees,
    places: context.places,
    content: (offset) => contents.at(offset),
    excluded,
    speaks,
    quotation: (offset) => {
      const range = quotations.at(offset)
      return range && { ...range, voice: speaker[range.attribution] }
    },
    voices: voice ? [voice] : [],
    lastSpeaker: lastSpeaker(span.start, spoken, excluded),
    ...(country ? { country } : {}),
  })
  for (const candidate of candidates) {
    const group = 'group' in candidate ? candidate.group : lookUp(candidate.phrase, trees, layers.syntax, context)
    if (!group) return undefined
    if (!mayMean(word, group)) continue
    if (!country) context.places.add(span, group)
    const gender = genderOfPronoun(word)
    if (candidate.sure && gender !== undefined) group.gender ??= gender
    return group
  }
  return undefined
}

/** Who spoke last before an offset, outside of some ranges. */
function lastSpeaker(before: number, spoken: Scene['spoken'], excluded: readonly Span[] = []): Group | undefined {
  const isOutside = (at: number) => !excluded.some((range) => range.start <= at && at < range.end)
  return spoken.findLast(({ at }) => at < before && isOutside(at))?.group
}

/** Who a phrase means that a pronoun goes back to; 'a man' is nobody to tell of. */
function lookUp(place: Place, trees: Trees, tokens: readonly Token[], context: DescribeContext): Group | undefined {
  const { start, end, members } = place
  if (members) return jointGroup({ start, end, members }, context.text, context.described, context.groups)
  const phrase = phraseOf(place, trees, tokens)
  const head = findHead(phrase, context)
  return head?.type === 'noun' && (head.definite || head.plural) ? describe(phrase, head, context) : undefined
}

/** The words of a noun phrase up to its noun, and what is said to be its: 'the soldiers of the bloc'. */
function phraseOf({ head, end }: Place, trees: Trees, tokens: readonly Token[]): Span {
  const first = trees.subtree(head).find((index) => tokens[index]?.relation !== 'case') ?? head
  const owner = trees.childBy(head, 'nmod')
  return {
    start: tokens[first]?.start ?? end,
    end: owner !== undefined && owner > head ? trees.spanOf(owner).end : end,
  }
}

/** 'The leader of the country, Ana Lind, said' where only the title was taken as the source: the person named right after it. */
function apposedAfter(phrase: Span, context: DescribeContext): Group | undefined {
  const index = indexAt(context.names, phrase.end)
  const name = context.names[index]
  if (name === undefined) return undefined
  const between = context.text.slice(phrase.end, name.start)
  const word = /[\p{L}-]+$/u.exec(context.text.slice(phrase.start, phrase.end))?.[0] ?? ''
  if (!(name.type === 'person' && between === ', ') && !isBodyApposed(word, between, name)) return undefined
  return /^,/.test(context.text.slice(name.end, name.end + 1)) ? context.groupOfName[index] : undefined
}

/** 'lawmakers, who say': the phrase right before the relative pronoun. */
function beforeRelative(phrase: Span, layers: Needed, context: DescribeContext): Group | undefined {
  const sentence = layers.sentences[indexAt(layers.sentences, phrase.start)]
  if (!sentence) return undefined
  const before = tokensIn(layers.syntax, { start: sentence.start, end: phrase.start })
  let from = before.length
  while (from > 0 && before[from - 1]?.pos === 'PUNCT') from -= 1
  const last = from
  while (from > 0 && /^(NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(before[from - 1]?.pos ?? '')) from -= 1
  const first = before[from]
  const end = before[last - 1]
  if (!first || !end || from === last) return undefined
  return context.resolve({ start: first.start, end: end.end })
}
