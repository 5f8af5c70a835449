import type { Layers, Span, Token } from '../../model/index.ts'
import { indexAt, slice } from '../../text/span.ts'
import { femaleWords, maleWords } from '../lang/en/actor-nouns.ts'
import type { Group } from './group.ts'

/** Sentences looked back over for what a pronoun stands for. */
const reach = 4

const singularPersons: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'])
const plurals: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs', 'themselves'])
const things: ReadonlySet<string> = new Set(['it', 'its', 'itself'])

export interface AntecedentContext extends Pick<Layers, 'sentences' | 'syntax'> {
  readonly text: string
  readonly groups: readonly Group[]
  /** Whether adjectives count as places where a country is met: for 'the state', not for 'it'. */
  readonly nationalities?: true
  /** Ranges in which who is meant cannot be named: what the same source says. */
  readonly excluded: readonly Span[]
  /** Ranges of direct speech: who is named inside them rarely speaks after them. */
  readonly quoted: (offset: number) => boolean
}

/**
 * The group that a pronoun stands for: the best of those mentioned in the sentences before it, by distance, place in the sentence
 * and whether it was speaking; undefined where nothing fits.
 */
export function findAntecedent(pronoun: Span, word: string, context: AntecedentContext): Group | undefined {
  const sentence = indexAt(context.sentences, pronoun.start)
  const fits = fitting(word)
  const isOutside = (at: number) => !context.excluded.some((range) => range.start <= at && at < range.end)
  const lastSpeaker = whoSpokeLast(pronoun.start, context.groups, isOutside)
  let best: { group: Group; score: number } | undefined
  for (const group of context.groups) {
    const gender = agreement(word, group, context)
    if (!fits(group) || gender < 0) continue
    const spokeLately = group.spoke.some(
      (at) => at <= pronoun.start && isOutside(at) && sentence - indexAt(context.sentences, at) <= 2,
    )
    for (const place of placesOf(group, context.nationalities === true)) {
      if (place.end > pronoun.start || !isOutside(place.start)) continue
      const distance = sentence - indexAt(context.sentences, place.start)
      if (distance > reach) continue
      const score =
        (reach - distance) * weights.nearness +
        (place.subject || opensSentence(place, context) ? weights.subject : 0) +
        (spokeLately ? weights.spokeLately : 0) +
        (context.quoted(place.start) ? weights.quoted : 0) +
        (group === lastSpeaker ? weights.lastSpeaker : 0) +
        gender * weights.gender +
        Math.min(2, group.mentions.length / 4)
      if (
        !best ||
        score > best.score ||
        (score === best.score && place.start > lastMention(best.group, pronoun.start))
      ) {
        best = { group, score }
      }
    }
  }
  return best?.group
}

/** What each sign counts, per sentence of distance for nearness; chosen on the libya and veto situations and by reading the examples. */
const weights = { nearness: 3, subject: 4, spokeLately: 3, lastSpeaker: 4, gender: 4, quoted: -9 } as const

/** Where a group is met: its names and descriptions, and where a pronoun that spoke or was a subject meant it. */
function placesOf(group: Group, nationalities: boolean): readonly (Span & { readonly subject?: true })[] {
  const named = group.mentions.filter((mention) => nationalities || mention.form !== 'nationality')
  return [
    ...named,
    ...[...group.spoke, ...group.recalled].map((at) => ({ start: at, end: at, subject: true as const })),
  ]
}

function whoSpokeLast(before: number, groups: readonly Group[], isOutside: (at: number) => boolean): Group | undefined {
  let last: { group: Group; at: number } | undefined
  for (const group of groups) {
    for (const at of group.spoke) if (at < before && isOutside(at) && (!last || at > last.at)) last = { group, at }
  }
  return last?.group
}

function lastMention(group: Group, before: number): number {
  return Math.max(-1, ...group.mentions.filter((mention) => mention.end <= before).map((mention) => mention.start))
}

function fitting(word: string): (group: Group) => boolean {
  if (singularPersons.has(word)) return (group) => group.kind === 'person' && group.plural !== true
  if (plurals.has(word)) return (group) => group.plural === true || (group.kind !== 'person' && group.kind !== 'place')
  if (things.has(word)) return (group) => group.kind !== 'person' && group.kind !== 'place' && group.plural !== true
  return () => false
}

/** 1 where the words around a person's name tell the pronoun's gender, -1 where they tell the other, else 0. */
function agreement(word: string, group: Group, context: AntecedentContext): -1 | 0 | 1 {
  const female = /^(she|her|hers|herself)$/.test(word)
  const male = /^(he|him|his|himself)$/.test(word)
  const told = female || male ? genderOf(group, context) : undefined
  if (told === undefined) return 0
  return told === (female ? 'female' : 'male') ? 1 : -1
}

function genderOf(group: Group, context: AntecedentContext): 'female' | 'male' | undefined {
  if (group.gender !== undefined) return group.gender
  const unread = group.mentions.slice(group.genderRead ?? 0)
  group.genderRead = group.mentions.length
  for (const mention of unread) {
    const around = `${context.text.slice(Math.max(0, mention.start - 24), mention.start)} ${slice(context.text, mention)}`
    for (const word of around.toLowerCase().split(/[^\p{L}]+/u)) {
      const gender = femaleWords.has(word) ? 'female' : maleWords.has(word) ? 'male' : undefined
      if (gender === undefined) continue
      group.gender = gender
      return gender
    }
  }
  return undefined
}

/** Whether no verb stands before the mention in its sentence: subjects come first. */
function opensSentence(mention: Span, context: AntecedentContext): boolean {
  const first = indexAt(context.syntax, mention.start)
  const sentence = context.syntax[first]?.sentence
  for (let index = first - 1; index >= 0; index -= 1) {
    const token = context.syntax[index] as Token
    if (token.sentence !== sentence) return true
    if (token.pos === 'VERB' || token.pos === 'AUX') return false
  }
  return true
}
