import type { Span, Token } from '../model/index.ts'
import { indexAt } from './span.ts'

/**
 * How a clause tells: `past` ('met', 'had met'), `perfect` ('has met'), `present`, `future` ('will meet', 'is to meet'), `planned`
 * (an infinitive or a conditional: 'plans to meet', 'would meet'), `none` where no verb says.
 */
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'planned' | 'none'

/** Tense of the clause around a place, and of the clause that governs it where that is an infinitive. */
export interface ClauseTense {
  readonly tense: Tense
  /** For `planned`: the tense of the verb it hangs on, such as `perfect` in 'has agreed to leave'. */
  readonly governor?: Tense
  /**
   * Whether what it tells lay ahead: with `planned` 'agreed to meet' and 'would meet', but not 'voted to reject'; with a past 'promised
   * talks in May', where the date may be that of the talks.
   */
  readonly ahead?: boolean
}

/**
 * Tense of the English clause that a phrase belongs to, told by words, parts of speech and lemmas, without a parse.
 *
 * `tokens` are those of the phrase's sentence. The nearest verb before the phrase counts, or the next one where the phrase opens a
 * clause; verbs beyond a semicolon do not.
 */
export function readTense(text: string, tokens: readonly Token[], phrase: Span): ClauseTense {
  const start = indexAt(tokens, phrase.start)
  const after = indexAt(tokens, phrase.end)
  const left = () => readLeft(text, tokens, start - 1)
  const right = () => readRight(text, tokens, after)
  const first = opensClause(text, tokens, start) ? [right, left] : [left, right]
  for (const read of first) {
    const found = read()
    if (found.tense !== 'none') return found
  }
  return { tense: 'none' }
}

/** Verbs further away than this say nothing of the phrase. */
const maximumReach = 25
const prepositions =
  /^(?:on|in|at|by|since|until|till|from|during|after|before|late|early|around|about|of|the|for|as|over|within)$/u

function opensClause(text: string, tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && prepositions.test(word(text, tokens[at] as Token))) at -= 1
  if (at < 0) return true
  const before = tokens[at] as Token
  const mark = word(text, before)
  if (/^[:;(—–"“”'’‘`•*]+$/u.test(mark)) return true
  if (mark === ',') return at > 0 && isVerbAhead(text, tokens, index)
  return before.pos === 'CCONJ' && isVerbAhead(text, tokens, index)
}

/** Whether a subject and a finite verb follow soon, as at the head of a clause. */
function isVerbAhead(text: string, tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + 9); at += 1) {
    const token = tokens[at] as Token
    if (/^[;.]$/u.test(word(text, token))) return false
    if (isVerb(token)) return !/ing$/u.test(word(text, token))
  }
  return false
}

function readLeft(text: string, tokens: readonly Token[], from: number): ClauseTense {
  for (let at = from; at >= 0 && at > from - maximumReach; at -= 1) {
    const token = tokens[at] as Token
    if (word(text, token) === ';') break
    if (!isVerb(token)) continue
    const found = readGroup(text, tokens, at)
    if (found.tense === 'none') continue
    const told = found.tense === 'past' || found.tense === 'perfect'
    return told && announces(token) && !isBeside(text, tokens, at, from) ? { ...found, ahead: true } : found
  }
  return { tense: 'none' }
}

/** Whether nothing but prepositions and adverbs stands between a verb and the phrase: the date is the verb's own. */
function isBeside(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  return tokens.slice(at + 1, from + 1).every((token) => token.pos === 'ADV' || prepositions.test(word(text, token)))
}

function announces({ lemma }: Token): boolean {
  return (
    prospective.test(lemma) ||
    /^(?:announce|call|forecast|predict|project|target|seek|offer|approve|demand|warn|envisage|foresee)$/u.test(lemma)
  )
}

function readRight(text: string, tokens: readonly Token[], from: number): ClauseTense {
  for (let at = from; at < tokens.length && at < from + maximumReach; at += 1) {
    const token = tokens[at] as Token
    if (word(text, token) === ';') break
    if (!isVerb(token)) continue
    let last = at
    while (
      last + 1 < tokens.length &&
      /^(?:VERB|AUX|ADV|PART)$/u.test((tokens[last + 1] as Token).pos) &&
      !/^to$/u.test(word(text, tokens[last + 1] as Token))
    )
      last += 1
    while (!isVerb(tokens[last] as Token)) last -= 1
    // 'told visiting lawyers': a participle after the verb tells nothing of it.
    for (const found of [readGroup(text, tokens, last), readGroup(text, tokens, at)]) {
      if (found.tense !== 'none') return found
    }
  }
  return { tense: 'none' }
}

function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX'
}

/** Reads the verb at `at` with the auxiliaries before it. */
function readGroup(text: string, tokens: readonly Token[], at: number): ClauseTense {
  const verb = tokens[at] as Token
  const form = word(text, verb)
  const helpers: string[] = []
  let first = at - 1
  while (first >= 0 && first >= at - 5 && /^(?:AUX|ADV|PART)$/u.test((tokens[first] as Token).pos)) {
    helpers.push(word(text, tokens[first] as Token))
    first -= 1
  }
  const has = (pattern: RegExp) =>
    helpers.some((helper) => pattern.test(helper)) || (verb.pos === 'AUX' && pattern.test(form))
  if (has(/^(?:will|shall|['’]ll|wo|won['’]t)$/u)) return { tense: 'future' }
  if (has(/^(?:would|['’]d)$/u)) return { tense: 'planned', governor: 'past', ahead: true }
  if (has(/^(?:should|might|may|can|must|ca)$/u)) return { tense: 'planned', governor: 'past', ahead: true }
  if (has(/^could$/u)) return { tense: 'planned', governor: 'past', ahead: false }
  if (helpers.includes('to')) {
    const governor = readLeft(text, tokens, first)
    if (governor.tense === 'future' || (isScheduled(text, tokens, first) && governor.tense === 'present')) {
      return { tense: 'future' }
    }
    return {
      tense: 'planned',
      governor: governor.tense,
      ahead: governor.tense !== 'past' || isProspective(tokens, first),
    }
  }
  if (schedules.test(verb.lemma) && has(/^(?:is|are|am|['’]s|['’]re)$/u)) return { tense: 'future' }
  if (schedules.test(verb.lemma)) return { tense: 'planned', governor: 'past', ahead: true }
  if (has(/^(?:had|was|were|did)$/u)) return { tense: 'past' }
  if (has(/^(?:has|have|['’]ve)$/u))
    return verb.pos === 'AUX' && /^(?:has|have)$/u.test(form) ? { tense: 'present' } : { tense: 'perfect' }
  if (has(/^(?:is|are|am|['’]s|['’]re|['’]m|does|do)$/u)) {
    return /^(?:scheduled|expected|due|set|slated|planned|bound|going)$/u.test(form)
      ? { tense: 'future' }
      : { tense: 'present' }
  }
  if (/ing$/u.test(form)) return { tense: 'none' }
  if (form !== verb.lemma && !/s$/u.test(form))
    return isParticiple(text, tokens, at) ? { tense: 'none' } : { tense: 'past' }
  if (invariable.test(form)) return { tense: 'past' }
  return { tense: 'present' }
}

/** Verbs whose date lies ahead of them: 'has scheduled a hearing for Thursday'. */
const schedules = /^(?:schedule|reschedule|plan|postpone|delay|extend|slate|expire|expect)$/u

/** Past forms that are the dictionary form as well: in news they tell of the past. */
const invariable =
  /^(?:put|cut|set|hit|let|shut|quit|read|cost|hurt|cast|split|spread|beat|burst|bid|shed|rid|thrust|upset)$/u

/** Verbs whose infinitive tells of what lies ahead. */
const prospective =
  /^(?:agree|aim|ask|decide|expect|hope|intend|invite|need|order|plan|pledge|prepare|promise|propose|schedule|set|threaten|urge|vow|want|wait|due|likely|ready|able)$/u

function isProspective(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - 6; at -= 1) {
    const token = tokens[at] as Token
    if (prospective.test(token.lemma) && (isVerb(token) || token.pos === 'ADJ')) return true
  }
  return false
}

/** ', followed by the House on Thursday': a participle after a comma leaves the tense to the verb before. */
function isParticiple(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return at > 0 && word(text, tokens[at - 1] as Token) === ',' && next !== undefined && word(text, next) === 'by'
}

function isScheduled(text: string, tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - 3; at -= 1) {
    if (/^(?:is|are|due|set|scheduled|expected|slated|going|about)$/u.test(word(text, tokens[at] as Token))) return true
  }
  return false
}

function word(text: string, token: Token): string {
  return text.slice(token.start, token.end).toLowerCase()
}
