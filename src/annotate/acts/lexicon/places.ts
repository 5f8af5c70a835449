import type { Token } from '../../../model/index.ts'
import type { Place } from './row.ts'

/** What the lexicon asks of a token; `head` is an index into the same list. */
export type ActToken = Pick<Token, 'lemma' | 'pos' | 'head' | 'relation'> & { readonly lower: string }

/** A sentence, or a part of one, as a range of tokens. */
export interface TokenRange {
  readonly from: number
  /** Index after the last. */
  readonly to: number
}

/** A range of tokens with what hangs under each. */
export interface TokenView extends TokenRange {
  readonly children: ReadonlyMap<number, readonly number[]>
}

/** The view of a range: its tree is indexed once. */
export function viewTokens(tokens: readonly ActToken[], { from, to }: TokenRange): TokenView {
  const children = new Map<number, number[]>()
  for (let at = from; at < to; at += 1) {
    const head = tokens[at]?.head
    if (head === undefined || head === at) continue
    const list = children.get(head)
    if (list === undefined) children.set(head, [at])
    else list.push(at)
  }
  return { from, to, children }
}

/** How far a place is looked for where no tree tells: tokens. */
const reach = 14

/**
 * The head words that stand in a place beside a trigger, nearest first. A tree is used where the trigger has one; else words are
 * looked for on the side where they usually stand, up to the next verb.
 *
 * @param own the words of the trigger itself, which stand in no place
 * @param mend whether to look beside the trigger too where its tree has nothing there, which may be an error of the parser
 */
export function wordsInPlace(
  tokens: readonly ActToken[],
  range: TokenView,
  head: number,
  place: Place,
  own: readonly number[] = [head],
  mend = false,
): number[] {
  const children = childrenOf(range, head)
  const trigger = tokens[head] as ActToken
  const parsed = children.length > 0 || trigger.relation !== undefined
  const beside = () => near(tokens, range, own, head, place)
  if (place === 'inf') return infinitive(tokens, range, head, children, mend || !parsed)
  if (place === 'that') return clause(tokens, range, head, children)
  if (!parsed) return beside()
  const found = spread(tokens, range, byTree(tokens, range, head, place, children))
  return found.length > 0 || !mend ? found : beside()
}

const none: readonly number[] = []

function childrenOf({ children }: TokenView, head: number): readonly number[] {
  return children.get(head) ?? none
}

function byTree(
  tokens: readonly ActToken[],
  range: TokenView,
  head: number,
  place: Place,
  children: readonly number[],
): number[] {
  const related = (pattern: RegExp) => children.filter((at) => pattern.test(tokens[at]?.relation ?? ''))
  const passive = isPassive(tokens, head, children)
  const trigger = tokens[head] as ActToken
  switch (place) {
    case 'obj': {
      const objects = related(/^(?:obj|iobj)$/)
      if (objects.length > 0) return objects
      const passives = passive ? related(/^nsubj/) : []
      // 'sanctions imposed by', 'the treaty that they signed': the noun that a clause describes.
      return passives.length === 0 && hasNoun(trigger) ? [trigger.head as number] : passives
    }
    case 'subj': {
      const objects = related(/^obj$/)
      if (passive && objects.length === 0) return withCase(tokens, range, children, 'by')
      const subjects = related(/^(?:nsubj|csubj)/)
      // 'the flood that killed nine', 'it spread, killing nine'
      const isRelative = subjects.some((at) => /^(?:who|which|that)$/.test((tokens[at] as ActToken).lower))
      if (isRelative && hasNoun(trigger)) return [trigger.head as number]
      if (subjects.length === 0) {
        const shared = sharedSubjects(tokens, range, trigger)
        if (shared.length > 0) return shared
      }
      // A clause with an object of its own is no passive: parsers take 'the union imposed sanctions' for 'the union that …'.
      return subjects.length === 0 && hasNoun(trigger) ? [trigger.head as number] : subjects
    }
    case 'poss':
      return related(/^nmod:poss$/)
    case 'mod':
      return related(/^(?:compound|amod|nmod|nummod|flat)$/).filter((at) => at < head)
    default:
      return withCase(tokens, range, children, place)
  }
}

/** The subjects of the verb that a clause without its own hangs on: 'it spread, infecting many and killing nine'. */
function sharedSubjects(tokens: readonly ActToken[], range: TokenView, trigger: ActToken): number[] {
  let at = trigger
  for (
    let steps = 0;
    steps < mostShared && /^(?:advcl|conj)/.test(at.relation ?? '') && at.head !== undefined;
    steps += 1
  ) {
    const subjects = childrenOf(range, at.head).filter((child) => tokens[child]?.relation === 'nsubj')
    if (subjects.length > 0) return subjects
    at = tokens[at.head] as ActToken
  }
  return []
}

/** Steps from a clause to the one whose subject it shares. */
const mostShared = 3

/** Whether a clause describes a noun. */
function hasNoun({ relation, head }: ActToken): boolean {
  return head !== undefined && /^acl/.test(relation ?? '')
}

/** Dependents that a preposition introduces; a place may name two ('against on' is written as two places). */
function withCase(
  tokens: readonly ActToken[],
  range: TokenView,
  children: readonly number[],
  preposition: string,
): number[] {
  const found = children.filter((at) => {
    // A word that is no preposition but stands in its place: 'found guilty'.
    if ((tokens[at] as ActToken).lower === preposition) return !/^(?:case|mark)$/.test(tokens[at]?.relation ?? '')
    if (!/^(?:obl|nmod|advcl|acl|xcomp|ccomp)/.test(tokens[at]?.relation ?? '')) return false
    return childrenOf(range, at).some(
      (child) =>
        /^(?:case|mark)$/.test(tokens[child]?.relation ?? '') && (tokens[child] as ActToken).lower === preposition,
    )
  })
  // 'sanctions on': the preposition hangs on the object.
  if (found.length > 0) return found
  return children
    .filter((at) => /^(?:obj|nsubj:pass)$/.test(tokens[at]?.relation ?? ''))
    .flatMap((at) =>
      childrenOf(range, at).filter(
        (noun) =>
          /^(?:nmod|acl)/.test(tokens[noun]?.relation ?? '') &&
          childrenOf(range, noun).some(
            (child) => tokens[child]?.relation === 'case' && (tokens[child] as ActToken).lower === preposition,
          ),
      ),
    )
}

/** Heads with their coordinated nouns, what 'of' adds to them, and the nouns that stand before them. */
function spread(tokens: readonly ActToken[], range: TokenView, heads: readonly number[]): number[] {
  const found = [...heads]
  for (let order = 0; order < found.length && order < 8; order += 1) {
    for (const child of childrenOf(range, found[order] as number)) {
      const { relation = '' } = tokens[child] as ActToken
      const of =
        /^nmod/.test(relation) && childrenOf(range, child).some((inner) => (tokens[inner] as ActToken).lower === 'of')
      if ((relation === 'conj' || relation === 'compound' || of) && !found.includes(child)) found.push(child)
    }
  }
  return found
}

const beForms: ReadonlySet<string> = new Set("be am is are was were been being 's 're get got".split(' '))

/** Whether a verb stands in the passive, by its tree where it has one. */
export function isPassive(tokens: readonly ActToken[], head: number, children: readonly number[] = []): boolean {
  const token = tokens[head] as ActToken
  if (children.some((at) => /:pass$/.test(tokens[at]?.relation ?? ''))) return true
  const participle = /(?:ed|en|wn|id|ade|ld|nt|ught|t|ung|un|ut)$/u.test(token.lower)
  if (!participle) return false
  if (token.relation?.startsWith('acl') && token.relation !== 'acl:relcl') return true
  for (let at = head - 1; at >= Math.max(0, head - 4); at -= 1) {
    const before = tokens[at] as ActToken
    if (beForms.has(before.lower)) return true
    if (before.pos !== 'ADV' && before.pos !== 'PART' && before.pos !== 'AUX') break
  }
  // 'the sanctions imposed on the firm'
  return token.relation === undefined && tokens[head - 1]?.pos === 'NOUN' && tokens[head + 1]?.pos === 'ADP'
}

const stops = /^[;:.!?()“”"]$/u

/** Without a tree: nouns on the side where the place is, up to the next verb or stop. */
function near(
  tokens: readonly ActToken[],
  range: TokenView,
  own: readonly number[],
  head: number,
  place: Place,
): number[] {
  const passive = isPassive(tokens, head)
  if (place === 'obj') {
    const right = nounsAfter(tokens, range, head + 1, own)
    return passive ? nounsBefore(tokens, range, head) : right
  }
  if (place === 'subj') return nounsBefore(tokens, range, head)
  if (place === 'mod' || place === 'poss') return modifiersBefore(tokens, range, head)
  const limit = Math.min(range.to, head + reach)
  for (let at = head + 1; at < limit; at += 1) {
    const token = tokens[at] as ActToken
    if (stops.test(token.lower)) break
    if (token.lower === place) return [...nounsAfter(tokens, range, at + 1, own), at]
    if (token.pos === 'VERB' && !isInPhrase(tokens, at)) break
  }
  return []
}

function nounsAfter(tokens: readonly ActToken[], range: TokenView, from: number, own: readonly number[]): number[] {
  const found: number[] = []
  for (let at = from; at < Math.min(range.to, from + reach); at += 1) {
    const token = tokens[at] as ActToken
    if (stops.test(token.lower)) break
    if (own.includes(at)) continue
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') found.push(at)
    else if (token.pos === 'ADJ' || token.pos === 'DET' || token.pos === 'NUM' || token.pos === 'ADV') continue
    else if (token.pos === 'ADP' && (token.lower !== 'of' || found.length === 0)) break
    else if ((token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ') && !isInPhrase(tokens, at)) break
  }
  return found
}

function nounsBefore(tokens: readonly ActToken[], range: TokenView, head: number): number[] {
  const found: number[] = []
  for (let at = head - 1; at >= Math.max(range.from, head - reach); at -= 1) {
    const token = tokens[at] as ActToken
    if (stops.test(token.lower)) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') found.push(at)
    else if (token.pos === 'VERB' && !isInPhrase(tokens, at)) break
  }
  return found
}

function modifiersBefore(tokens: readonly ActToken[], range: TokenView, head: number): number[] {
  const found: number[] = []
  for (let at = head - 1; at >= Math.max(range.from, head - 6); at -= 1) {
    const { pos, lower } = tokens[at] as ActToken
    if (!/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(pos) && !/^(?:-|'s|')$/u.test(lower)) break
    if (!/^(?:-|'s|')$/u.test(lower)) found.push(at)
  }
  return found
}

/** A participle within a noun phrase: 'a planned visit', 'the ruling party'. */
function isInPhrase(tokens: readonly ActToken[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  return (
    /(?:ed|en|ing)$/u.test((tokens[at] as ActToken).lower) &&
    (after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.pos === 'PROPN') &&
    /^(?:DET|ADJ|NUM|ADV|PUNCT|PRON|PART)$/u.test(before?.pos ?? '')
  )
}

function infinitive(
  tokens: readonly ActToken[],
  range: TokenView,
  head: number,
  children: readonly number[],
  mend: boolean,
): number[] {
  const marked = children.filter(
    (at) =>
      /^(?:xcomp|ccomp|advcl|acl|csubj)/.test(tokens[at]?.relation ?? '') &&
      childrenOf(range, at).some((child) => (tokens[child] as ActToken).lower === 'to'),
  )
  if (marked.length > 0 || !mend) return marked
  for (let at = head + 1; at < Math.min(range.to, head + reach); at += 1) {
    const token = tokens[at] as ActToken
    if (stops.test(token.lower)) break
    if (token.lower === 'to' && /^(?:VERB|AUX|ADV)$/u.test(tokens[at + 1]?.pos ?? '')) return [at + 1]
    if (token.pos === 'VERB' && !isInPhrase(tokens, at)) break
  }
  return []
}

function clause(tokens: readonly ActToken[], range: TokenView, head: number, children: readonly number[]): number[] {
  const complements = children.filter((at) => /^ccomp/.test(tokens[at]?.relation ?? ''))
  if (complements.length > 0) return complements
  for (let at = head + 1; at < Math.min(range.to, head + reach); at += 1) {
    const token = tokens[at] as ActToken
    if (token.lower === 'that' && token.pos !== 'DET') return [at]
    if (token.pos === 'VERB' || stops.test(token.lower)) break
  }
  return []
}
