import { diffArrays } from 'diff'

/** A run of words that two wordings share, or in which they differ. Words are as they stand; white space is single. */
export type WordRun =
  | { readonly kind: 'same'; readonly words: string }
  | { readonly kind: 'dropped'; readonly words: string }
  | { readonly kind: 'added'; readonly words: string }
  /** Other words in the same place. */
  | { readonly kind: 'changed'; readonly from: string; readonly to: string }

/** Most words of a wording that are aligned; longer ones are taken as other words altogether. */
const mostWords = 2000

/**
 * What the second of two wordings keeps, drops, adds and changes of the first, word by word.
 *
 * Case, quotation marks and marks at the ends of words make no difference. A single shared function word between two differences
 * binds nothing: it is taken into them.
 *
 * @example
 * alignWords('two sides at war', 'two belligerents at war')
 * // [same 'two', changed 'sides' → 'belligerents', same 'at war']
 */
export function alignWords(first: string, second: string): readonly WordRun[] {
  const [from, to] = [splitWords(first), splitWords(second)]
  if (from.length > mostWords || to.length > mostWords)
    return [{ kind: 'changed', from: from.join(' '), to: to.join(' ') }]
  const parts: Part[] = []
  let [left, right] = [0, 0]
  for (const { added, removed, value } of diffArrays(from.map(wordKey), to.map(wordKey))) {
    const count = value.length
    if (added) parts.push({ from: [], to: to.slice(right, right + count), same: false })
    else if (removed) parts.push({ from: from.slice(left, left + count), to: [], same: false })
    else parts.push({ from: from.slice(left, left + count), to: to.slice(right, right + count), same: true })
    if (!added) left += count
    if (!removed) right += count
  }
  return joinParts(parts).map(toRun)
}

interface Part {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly same: boolean
}

/** Neighbouring differences are one, and so is a lone word of few letters between two of them. */
function joinParts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  for (const [index, part] of parts.entries()) {
    const last = joined.at(-1)
    const isLone = part.same && part.to.length === 1 && wordKey(part.to[0] ?? '').length <= lettersOfLoneWord
    const binds = !isLone || last === undefined || last.same || index === parts.length - 1
    const same = part.same && binds
    if (last !== undefined && last.same === same)
      joined[joined.length - 1] = { from: [...last.from, ...part.from], to: [...last.to, ...part.to], same }
    else joined.push({ from: part.from, to: part.to, same })
  }
  return joined
}

/** 'of', 'the', 'and': a word that stands alone between two differences and has no more letters. */
const lettersOfLoneWord = 3

function toRun({ from, to, same }: Part): WordRun {
  const [before, after] = [from.join(' '), to.join(' ')]
  if (same) return { kind: 'same', words: after }
  if (from.length === 0) return { kind: 'added', words: after }
  if (to.length === 0) return { kind: 'dropped', words: before }
  return { kind: 'changed', from: before, to: after }
}

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** What is compared of a word: its letters and digits in lower case; of a mark by itself, the mark. */
function wordKey(word: string): string {
  const key = word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/^[^\p{L}\p{N}$€£%]+|[^\p{L}\p{N}$€£%]+$/gu, '')
  return key === '' ? word : key.replaceAll(/[’`]/gu, "'")
}
