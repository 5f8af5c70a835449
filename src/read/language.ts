import { eld } from 'eld/medium'

/** Letters below which nothing is said about the language. */
const leastLetters = 24

/** Characters looked at. */
const sampleLength = 10_000

/**
 * The language of a text as a BCP 47 tag; 'und' where it is too short or uncertain, unless the page declares one.
 *
 * By letter n-grams (eld, 60 languages).
 */
export function detectLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, sampleLength)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters >= leastLetters) {
    const result = eld.detect(sample)
    if (result.language && result.isReliable()) return result.language
  }
  return primaryTag(declared) ?? 'und'
}

function primaryTag(declared: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(declared?.trim() ?? '')?.[1]?.toLowerCase()
}
