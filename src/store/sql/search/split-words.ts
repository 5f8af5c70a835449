import type { Span } from '../../../model/index.ts'

/** One word of a text, as search compares it. */
export interface Word extends Span {
  /** In lower case, without accents. */
  readonly word: string
}

/** Scripts that set no space between words: each character is taken as one, and neighbours as a phrase. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}'

const wordForm = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')

/** Longest word that is told apart. */
const longestWord = 200

/**
 * The words of a text: runs of letters and digits. What is indexed, asked for and marked is divided here, so that they agree; a
 * database's own parser takes 'a/b' for a path and 'U.N.' for a host.
 */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(wordForm), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    word: fold(match.slice(0, longestWord)),
  })).filter(({ word }) => word !== '')
}

/** A text as it is indexed: its words with spaces between. */
export function wordsOf(text: string): string {
  return splitWords(text)
    .map(({ word }) => word)
    .join(' ')
}

function fold(word: string): string {
  return /^[a-z0-9]+$/.test(word) ? word : word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
