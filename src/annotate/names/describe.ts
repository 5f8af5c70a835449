import type { ActorKind, Name } from '../../model/index.ts'
import {
  internationalBodies,
  internationalWords,
  mediaNames,
  organizationWords,
} from '../lang/en/organization-words.ts'
import { worldRegions } from '../lang/en/place-words.ts'
import { type Candidate, type Document, wordsOf } from './candidate.ts'
import { lookUpCountry } from './countries.ts'
import { fold } from './fold.ts'
import { lookUpPlace } from './places.ts'

/** What the report as a whole says of its short forms. */
export interface ShortForms {
  readonly acronyms: ReadonlyMap<string, Candidate>
  readonly directions: ReadonlyMap<string, string>
}

/** The name that a candidate has become, with its kind, country and whether it is a capital. */
export function describe(document: Document, { first, last, type }: Candidate, forms: ShortForms): Name {
  const start = document.tokens[first]?.start ?? 0
  const end = document.tokens[last]?.end ?? start
  const words = document.text.slice(start, end)
  const full = forms.acronyms.get(words)
  const spelt = full ? wordsOf(document, full.first, full.last) : words
  const kind = type === 'organization' ? kindOf(document, spelt, last) : undefined
  const listed = lookUpCountry(words)
  const country = countryOf(type, spelt, kind) ?? forms.directions.get(words.toLowerCase())
  return {
    start,
    end,
    type,
    ...(kind ? { kind } : {}),
    ...(country ? { country } : {}),
    ...(type === 'place' && listed?.form === 'capital' ? { capital: true as const } : {}),
  }
}

function countryOf(type: Candidate['type'], words: string, kind: ActorKind | undefined): string | undefined {
  if (type === 'person' || type === 'other') return undefined
  const listed = lookUpCountry(words)
  if (listed) return listed.country
  if (type === 'place') return worldRegions.has(fold(words)) ? undefined : (lookUpPlace(words) ?? countryWithin(words))
  return kind === 'international' ? undefined : countryWithin(words)
}

/** The country that a longer name holds: 'South Korean Defense Ministry', 'Embassy of Japan'. */
function countryWithin(words: string): string | undefined {
  const parts = words.split(/\s+/)
  for (let at = 0; at < parts.length; at += 1) {
    for (let length = Math.min(3, parts.length - at); length > 0; length -= 1) {
      const listed = lookUpCountry(
        parts
          .slice(at, at + length)
          .join(' ')
          .replace(/['’]s$/, ''),
      )
      if (listed && listed.form !== 'capital') return listed.country
    }
  }
  return undefined
}

function kindOf(document: Document, words: string, last: number): ActorKind {
  if (internationalBodies.has(words)) return 'international'
  if (mediaNames.has(words)) return 'media'
  if (words.split(/\s+/).some((word) => internationalBodies.has(word.replace(/['’]s$/, '')))) return 'international'
  const parts = fold(words).split(/[\s-]+/)
  const head = headOf(parts)
  const kind = organizationWords.get(head)
  const isInternational = parts.some((part) => internationalWords.has(part)) && !countryWithin(words)
  if (isInternational && kind !== 'media' && kind !== 'party') return 'international'
  if (kind) return kind
  return /^(?:fighter|militant|insurgent|rebel|gunman|gunmen|militia|guerrilla|jihadist|extremist)s?$/.test(
    wordsOf(document, last + 1, last + 1),
  )
    ? 'group'
    : 'organization'
}

/** The word that says what a body is: the last, or the one before 'of', 'for', 'in' and 'on'. */
function headOf(parts: readonly string[]): string {
  const joint = parts.findIndex((part, at) => at > 0 && /^(?:of|for|in|on)$/.test(part))
  return parts[joint > 0 ? joint - 1 : parts.length - 1] ?? ''
}
