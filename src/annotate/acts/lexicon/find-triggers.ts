import { formsOf, mayBeVerb } from './forms.ts'
import { lexicon } from './lexicon.ts'
import { type ActToken, type TokenRange, type TokenView, viewTokens, wordsInPlace } from './places.ts'
import type { ActRow, Need, Place } from './row.ts'

/** A row that holds at a trigger. */
export interface Fit {
  readonly row: ActRow
  /** How much of the row was met: see `findTriggers`. */
  readonly fit: number
  /** The words of which its needs name a choice, by place. */
  readonly met: ReadonlyMap<Place, number>
}

/** A word or expression that names an act. */
export interface Trigger {
  /** Index of the verb or noun that heads it. */
  readonly head: number
  /** Indexes of all its words in order; a particle may stand apart. */
  readonly words: readonly number[]
  /** Rows in order of fit; at least one. */
  readonly fits: readonly Fit[]
}

/** What each part of a row adds to its fit: a longer trigger beats any need, a need with words beats one without. */
const fitOf = { word: 10, needWithWords: 4, need: 2, absence: 1 } as const

/** How many triggers before and after one may hold it. */
const nearby = 8

/** How many words may stand where a row writes '…' or parts a verb from its particle. */
const widestGap = 7

/**
 * The triggers of a sentence in order, each with the rows that hold there, best first.
 *
 * The fit of a row is the sum of what was met: each word of its trigger, each need; equals keep the order of the tables. A trigger within
 * a longer one, and a noun that met a need of a verb ('hold talks', 'lift sanctions'), is part of that one and not given by itself.
 */
export function findTriggers(tokens: readonly ActToken[], range: TokenRange): Trigger[] {
  const found: Trigger[] = []
  const view = viewTokens(tokens, range)
  for (let at = range.from; at < range.to; at += 1) {
    const fits = fitsAt(tokens, view, at)
    const longest = fits[0]
    if (longest === undefined) continue
    found.push({
      head: longest.head,
      words: longest.words,
      fits: fits.filter(({ head }) => head === longest.head).map(({ row, fit, met }) => ({ row, fit, met })),
    })
  }
  // Only triggers nearby can hold one another.
  return found.filter(
    (trigger, order) =>
      !found
        .slice(Math.max(0, order - nearby), order + nearby)
        .some((other) => other !== trigger && swallows(other, trigger)),
  )
}

/** Whether a trigger is part of another. */
function swallows(outer: Trigger, inner: Trigger): boolean {
  const best = outer.fits[0] as Fit
  if (outer.words.length > inner.words.length && inner.words.every((at) => outer.words.includes(at))) return true
  if (best.row.pos !== 'verb' || inner.fits[0]?.row.pos !== 'noun') return false
  // What is ended did take place: 'stop the violence' tells of both.
  if (best.row.mode === 'ceasefire' && inner.fits[0].row.type === 'ASSAULT') return false
  return [...best.met].some(([place, at]) => at === inner.head && place !== 'subj')
}

interface Found extends Fit {
  readonly head: number
  readonly words: readonly number[]
}

function fitsAt(tokens: readonly ActToken[], range: TokenView, at: number): Found[] {
  const rows = formsOf(tokens[at] as ActToken).flatMap((form) => lexicon.get(form) ?? [])
  const found: Found[] = []
  for (const row of rows) {
    const words = matchWords(tokens, range, at, row)
    const head = words && headOf(tokens, words, row)
    if (words === undefined || head === undefined) continue
    const met = meetNeeds(tokens, range, head, words, row)
    if (met !== undefined)
      found.push({ row, head, words, met: met.met, fit: met.fit + fitOf.word * (words.length - 1) })
  }
  return found.sort((left, right) => right.fit - left.fit)
}

/** Indexes of a trigger's words from a token on, hyphens passed over. */
function matchWords(
  tokens: readonly ActToken[],
  range: TokenView,
  start: number,
  { trigger, pos }: ActRow,
): number[] | undefined {
  const words = [start]
  let at = start + 1
  let open = false
  for (const word of trigger.slice(1)) {
    if (word === '…') {
      open = true
      continue
    }
    const gap = open || (pos === 'verb' && particles.has(word)) ? widestGap : 0
    let next = at
    while (next < range.to && next - at <= gap && !isWord(tokens[next] as ActToken, word)) {
      if (gap === 0 && (tokens[next] as ActToken).lower !== '-') return undefined
      if (gap > 0 && closes.has((tokens[next] as ActToken).pos)) return undefined
      next += 1
    }
    if (next >= range.to || !isWord(tokens[next] as ActToken, word)) return undefined
    // 'gave its support in' is not 'gave in': a particle that stands apart must hang on the verb.
    const { relation } = tokens[next] as ActToken
    if (next > at && gap > 0 && !open && relation !== undefined && !loose.has(relation)) return undefined
    words.push(next)
    at = next + 1
    open = false
  }
  return words
}

/** Relations of a particle that stands apart from its verb: 'pull them back'. */
const loose: ReadonlySet<string> = new Set(['compound:prt', 'advmod'])
const particles: ReadonlySet<string> = new Set('up down off out back over away in aside apart together'.split(' '))
const closes: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ'])

function isWord(token: ActToken, word: string): boolean {
  return formsOf(token).includes(word)
}

/** The word of a trigger that has its part of speech: the first of a verb's, the last before a preposition of a noun's. */
function headOf(tokens: readonly ActToken[], words: readonly number[], { pos }: ActRow): number | undefined {
  if (pos !== 'noun') {
    const first = words[0] as number
    if (pos === 'adjective') {
      const token = tokens[first] as ActToken
      return adjectival.has(token.pos) && token.relation !== 'amod' ? first : undefined
    }
    // 'Steps down' taken for a noun and a preposition is a verb with its particle all the same.
    const phrasal = words.length > 1 && words[1] === first + 1 && nominal.has((tokens[first] as ActToken).pos)
    return mayBeVerb(tokens, first) || phrasal ? first : undefined
  }
  const cut = words.findIndex((at, order) => order > 0 && (tokens[at] as ActToken).pos === 'ADP')
  const head = words[(cut < 0 ? words.length : cut) - 1] as number
  const token = tokens[head] as ActToken
  if (nominal.has(token.pos)) return head
  // A noun in -ing that was taken for a verb: 'the bombing of the bridge'.
  return token.pos === 'VERB' && token.lower.endsWith('ing') && /^(?:DET|ADJ|NOUN)$/u.test(tokens[head - 1]?.pos ?? '')
    ? head
    : undefined
}

const adjectival: ReadonlySet<string> = new Set(['ADJ', 'VERB'])
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

function meetNeeds(
  tokens: readonly ActToken[],
  range: TokenView,
  head: number,
  words: readonly number[],
  { needs }: ActRow,
): { met: Map<Place, number>; fit: number } | undefined {
  const met = new Map<Place, number>()
  let fit = 0
  for (const need of needs) {
    const at = need.places
      .map((place) => meetNeed(tokens, range, head, words, place, need))
      .find((index) => index !== undefined)
    if ((at !== undefined) === need.not) return undefined
    if (at !== undefined && need.words) met.set(need.places[0] as Place, at)
    fit += need.not ? fitOf.absence : need.words ? fitOf.needWithWords : fitOf.need
  }
  return { met, fit }
}

/** Places where a parser misses little: that nothing is there is believed. */
const clausal: ReadonlySet<string> = new Set(['obj', 'subj'])

/** The word that stands in a place and is one of the wanted. */
function meetNeed(
  tokens: readonly ActToken[],
  range: TokenView,
  head: number,
  words: readonly number[],
  place: Place,
  { words: wanted, not }: Need,
): number | undefined {
  const there = wordsInPlace(tokens, range, head, place, words, !not || !clausal.has(place)).filter(
    (at) => !words.includes(at),
  )
  return wanted === undefined ? there[0] : there.find((index) => isOneOf(tokens, index, wanted))
}

/** Whether a word, or the expression that ends with it, is one of the wanted. */
function isOneOf(tokens: readonly ActToken[], at: number, wanted: ReadonlySet<string>): boolean {
  let words = ''
  for (let from = at; from >= Math.max(0, at - 3); from -= 1) {
    const token = tokens[from] as ActToken
    if (token.lower === '-') continue
    if (from === at && formsOf(token).some((form) => wanted.has(form))) return true
    words = words === '' ? token.lemma : `${token.lemma} ${words}`
    if (wanted.has(words)) return true
  }
  return false
}
