import type { Span } from '../../model/index.ts'
import { contains, indexAt } from '../../text/span.ts'
import { findingNouns, issuingVerbs, kindOfNoun } from '../lang/en/actor-nouns.ts'
import { hasRelation } from '../syntax/tree.ts'
import type { DescribeContext } from './describe.ts'
import type { Group } from './group.ts'
import { headOf, topOf } from './places.ts'
import type { PhraseHead } from './source-head.ts'

/**
 * Whose words a text gives, such as 'the statement': whoever the phrase names, else whoever was told to have brought it, else for
 * what one speaks ('the speech', 'the statement') whoever spoke last.
 */
export function issuerOf(
  phrase: Span,
  { noun, definite }: Pick<Extract<PhraseHead, { type: 'noun' }>, 'noun' | 'definite'>,
  context: DescribeContext,
): Group | undefined {
  const named = possessor(phrase, context) ?? bodyWithin(phrase, context)
  // 'The paper said': those who print may themselves be meant.
  if (named || !definite || kindOfNoun(noun) !== undefined) return named
  return introducedBy(phrase, noun, context) ?? (findingNouns.has(noun) ? undefined : context.lastSpeaker(phrase.start))
}

/** "The leader's pronouncement": whose words they are. */
function possessor(phrase: Span, context: DescribeContext): Group | undefined {
  const mark = /['’]s?\s/u.exec(context.text.slice(phrase.start, phrase.end))
  if (!mark || mark.index === 0) return undefined
  return context.resolve({ start: phrase.start, end: phrase.start + mark.index })
}

/** 'a Kremlin statement', 'a letter from the ministry': the body named in the phrase issued the text. */
function bodyWithin(phrase: Span, context: DescribeContext): Group | undefined {
  const { names } = context
  for (let at = indexAt(names, phrase.start); at < names.length; at += 1) {
    const name = names[at]
    if (name === undefined || name.start >= phrase.end) return undefined
    if (contains(phrase, name) && name.type !== 'place' && name.type !== 'other') return context.groupOfName[at]
  }
  return undefined
}

/** Sentences looked back over for where a text was first told of. */
const reach = 4

/** 'The party filed a petition … The petition states': who brought the text, by the earlier phrase for it. */
function introducedBy(phrase: Span, noun: string, { tokens, places }: DescribeContext): Group | undefined {
  const sentence = tokens[headOf(phrase, tokens)]?.sentence ?? 0
  for (let at = sentence; at >= Math.max(0, sentence - reach); at -= 1) {
    const known = places.in(at).findLast((place) => place.noun === noun && place.end <= phrase.start)
    if (known === undefined) continue
    if (known.group) return known.group
    const head = topOf(known.head, tokens)
    const verb = hasRelation(tokens[head], ['obj']) ? tokens[head]?.head : undefined
    const isIssued = verb !== undefined && issuingVerbs.has(tokens[verb]?.lemma ?? '')
    const issuer = places.in(at).find(({ head: other, group }) => {
      const top = topOf(other, tokens)
      const token = tokens[top]
      if (group === undefined || token === undefined) return false
      if (isIssued && token.head === verb && hasRelation(token, ['nsubj'])) return true
      return token.head === head && (hasRelation(token, ['nmod:poss']) || isFrom(top, tokens))
    })
    return issuer?.group
  }
  return undefined
}

/** Words of a phrase before its head that are looked through. */
const longestPhrase = 12

/** 'by the ministry', 'of the commission', 'from her office': a phrase beside the noun that tells whose it is. */
function isFrom(top: number, tokens: DescribeContext['tokens']): boolean {
  if (!hasRelation(tokens[top], ['nmod', 'obl'])) return false
  return tokens
    .slice(Math.max(0, top - longestPhrase), top)
    .some(({ head, relation, lemma }) => head === top && relation === 'case' && /^(?:by|from|of)$/u.test(lemma))
}
