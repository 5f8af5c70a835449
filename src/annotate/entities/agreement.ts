import type { Layers } from '../../model/index.ts'
import { collectiveNouns, documentNouns, kindOfNoun, speakerNouns } from '../lang/en/actor-nouns.ts'
import { plainPersonNouns } from '../lang/en/title-words.ts'
import { isTitleNoun } from '../roles/title-noun.ts'
import { canSpeak } from './describe.ts'
import { genderOf, genderOfNoun, genderOfPronoun } from './gender.ts'
import type { Group } from './group.ts'
import type { Place } from './places.ts'

/** What agreement of a phrase with a pronoun rests on. */
export interface AgreementContext extends Pick<Layers, 'syntax' | 'roles'> {
  readonly text: string
  /** Whether the pronoun is the source of an attribution. */
  readonly speaks: boolean
  /** 'The country': only countries are meant, and adjectives name them too. */
  readonly country?: true
}

/** How well a body or country agrees with 'they', and a thing in the plural. */
const loose = 0.5

/** Whether a group agrees with a pronoun in kind and number. */
export function mayMean(word: string, { kind, plural, gender }: Group): boolean {
  const asked = genderOfPronoun(word)
  if (asked !== undefined) return kind === 'person' && !plural && agrees(gender, asked)
  return kind !== 'place' && (kind !== 'person' || (plural === true && /^th/.test(word)))
}

/** How well a phrase agrees with a pronoun in number, gender and kind: 0 not at all, 1 fully. */
export function agreement(word: string, place: Place, context: AgreementContext): number {
  const { group } = place
  if (context.country) return group?.kind === 'country' ? 1 : 0
  const gender = genderOfPronoun(word)
  if (gender !== undefined) {
    if (!group) return isPersonNoun(place) && agrees(genderOfNoun(place.noun ?? ''), gender) ? 1 : 0
    if (group.kind !== 'person' || group.plural) return 0
    return agrees(genderIn(group, context), gender) ? 1 : 0
  }
  if (/^the(?:y|m|ir|irs|mselves)$/.test(word)) {
    if (place.members) return 1
    if (!group)
      return place.plural && isSpeakable(place, context) ? (canSpeak({ noun: place.noun ?? '' }) ? 1 : loose) : 0
    if (group.plural) return 1
    if (place.nationality) return context.text[place.end - 1] === 's' ? 1 : 0
    return group.kind === 'person' || group.kind === 'place' ? 0 : loose
  }
  if (/^its?(?:elf)?$/.test(word)) {
    if (!group) return !isManyNoun(place) && !isPersonNoun(place) && isSpeakable(place, context) ? 1 : 0
    return group.kind === 'person' || group.kind === 'place' || group.plural || place.nationality ? 0 : 1
  }
  return 0
}

export function genderIn(group: Group, { text, syntax, roles }: AgreementContext): string | undefined {
  return genderOf(
    group,
    text,
    syntax,
    group.roles.map((role) => roles[role]?.title ?? ''),
  )
}

function agrees(told: string | undefined, asked: string): boolean {
  return told === undefined || told === asked
}

/** Who is said to speak is somebody who can, or a text. */
function isSpeakable({ noun = '' }: Place, { speaks }: AgreementContext): boolean {
  return !speaks || canSpeak({ noun }) || documentNouns.has(noun)
}

/** A plural, or a noun of many in the singular: 'police', 'staff'. */
function isManyNoun({ noun = '', plural }: Place): boolean {
  return plural === true || noun === 'police' || collectiveNouns.has(noun)
}

/** A noun in the singular for a person. */
function isPersonNoun({ noun = '', plural }: Place): boolean {
  const kind = kindOfNoun(noun)
  if (plural || (kind !== undefined && kind !== 'military')) return false
  return plainPersonNouns.has(noun) || isTitleNoun(noun) || speakerNouns.has(noun)
}
