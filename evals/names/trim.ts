import { createRequire } from 'node:module'
import type { Span } from '../../src/model/index.ts'
import type { NameType } from './read-set.ts'

interface Word extends Span {
  readonly word: string
}

const load = createRequire(import.meta.url)
const spellings: Record<string, string | readonly string[]> = load('i18n-iso-countries/langs/en.json').countries
const nationalities: Record<string, string> = load('i18n-nationality/langs/en.json').nationalities

/** Country names as a kept package spells them. */
export const countryNames: ReadonlySet<string> = new Set([
  ...Object.values(spellings).flat(),
  'U.S.',
  'U.K.',
  'US',
  'UK',
])

/** Demonyms as a kept package spells them, and their plurals. */
export const demonyms: ReadonlySet<string> = new Set(Object.values(nationalities).flatMap((word) => [word, `${word}s`]))

/** Titles that sets and programs put within or without a person's name: outside here, for all alike. */
const title =
  /^(?:president|minister|secretary|spokes(?:man|woman|person)|leader|chief|chancellor|senator|governor|mayor|ambassador|king|queen|prince|princess|pope|general|colonel|major|captain|lieutenant|sergeant|admiral|commander|commodore|judge|justice|director|administrator|professor|doctor|sheikh|ayatollah|mullah|imam|sir|lord|lady|dame|mr|mrs|ms|dr|prof|gen|col|lt|maj|capt|sgt|adm|sen|rep|gov|spc|cpl|biologist|biographer|author|editor|officer|representative|congressman|congresswoman|premier|coach|rev|father|envoy|commissioner|brig|spokespeople|deputy)\.?$/i

const portfolio =
  /^(?:state|foreign|affairs|defen[cs]e|interior|finance|justice|staff|education|health|energy|labou?r|trade|commerce|agriculture)$/i

/** A labelled or predicted name without determiner, title and possessive; absent where nothing is left. */
export function trimWords(words: readonly Word[], type: NameType): Span | undefined {
  let first = 0
  if (type === 'person') {
    for (const [at, { word }] of words.entries()) {
      if (!title.test(word)) continue
      first = at + 1
      if (words[first]?.word !== 'of') continue
      first += 1
      while (portfolio.test(words[first]?.word ?? '')) first += 1
    }
    // A title and no name: 'Minister of Foreign Affairs of Iraq'.
    if (words.slice(first).some(({ word }) => /^(?:of|for|and)$/.test(word))) return undefined
  }
  while (first < words.length && /^(?:the|a|an|["“'‘’-]|\.)$/i.test(words[first]?.word ?? '')) first += 1
  let end = words.length
  while (end > first && /^(?:['’]s?|s|[,"“”])$/.test(words[end - 1]?.word ?? '')) end -= 1
  const from = words[first]
  const to = words[end - 1]
  return from && to && end > first ? { start: from.start, end: to.end } : undefined
}

/** The same for a predicted span of a text. */
export function trimSpanWords(text: string, span: Span, type: NameType): Span | undefined {
  const words = [...text.slice(span.start, span.end).matchAll(/['’]s?\b|[\p{L}\p{N}.&]+|[^\s]/gu)].map((match) => ({
    word: match[0],
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
  return trimWords(words, type)
}

/** 'Houston, Texas' as the two places it names. */
export function splitPlaces<T extends Span & { readonly type: NameType }>(text: string, span: T): T[] {
  const comma = span.type === 'place' ? text.slice(span.start, span.end).indexOf(', ') : -1
  if (comma < 0) return [span]
  const rest = { ...span, start: span.start + comma + 2 }
  return [{ ...span, end: span.start + comma }, ...splitPlaces(text, rest)]
}
