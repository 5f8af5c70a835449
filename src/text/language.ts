import { eld } from 'eld/small'

/** Letters below which nothing is said about the language: headlines of names alone are taken for other languages. */
const leastLetters = 60

/** How many Latin letters one of another script says as much as: such scripts have few languages each. */
const otherScript = 4

/** Characters looked at. */
const sampleLength = 10_000

/**
 * The language of a text as a BCP 47 tag; 'und' where it is too short or uncertain, unless the page declares one.
 *
 * By letter n-grams (eld, 60 languages; its small table tells 20 of 20 sentences of as many languages apart but Indonesian from Malay,
 * as its medium one does, and loads in a quarter of the time).
 */
export function detectLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, sampleLength)
  const { latin, other } = countLetters(sample)
  if (latin + other * otherScript >= leastLetters) {
    const result = eld.detect(sample)
    if (result.language && result.isReliable()) return result.language
  }
  return primaryTag(declared) ?? 'und'
}

/** How many Latin letters a text has, and how many of other scripts. */
export function countLetters(text: string): { readonly latin: number; readonly other: number } {
  return {
    latin: text.replace(/[^\p{Script=Latin}]+/gu, '').length,
    other: text.replace(/[\p{Script=Latin}\P{L}]+/gu, '').length,
  }
}

/** Whether the annotators read a language, given as BCP 47: English, and what is not known to be another. */
export function isCovered(language: string): boolean {
  return language === 'und' || /^en\b/u.test(language)
}

function primaryTag(declared: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(declared?.trim() ?? '')?.[1]?.toLowerCase()
}
