import type { Role, Span } from '../../model/index.ts'
import { bodyKey } from '../../text/name-key.ts'
import { slice } from '../../text/span.ts'
import type { DescribeContext } from './describe.ts'
import type { Group } from './group.ts'
import { headWord } from './held-titles.ts'
import type { PhraseHead } from './source-head.ts'

type Noun = Extract<PhraseHead, { type: 'noun' }>

/**
 * 'the defense secretary' after 'Defense Secretary Ash Carter': the earlier holder of the same title who is nearest and most spoken of, else
 * the only later one.
 * Who is over and who holds an office are never taken for each other.
 */
export function holderOf(
  role: Role | undefined,
  head: Noun,
  phrase: Span,
  context: DescribeContext,
): Group | undefined {
  const words = bodyKey(role?.title ?? slice(context.text, head.span)).split(' ')
  const wanted = headWord(words) === head.noun ? words : [head.noun]
  let best: { group: Group; score: number } | undefined
  const later = new Set<Group>()
  for (const held of context.heldBy.get(head.noun) ?? []) {
    const title = bodyKey(held.title).split(' ')
    const shared = wanted.filter((word) => title.includes(word)).length
    if ((wanted.length > 1 && shared < 2) || held.former !== role?.former) continue
    const group = held.holder === undefined ? undefined : context.groupOfName[held.holder]
    if (!group || (role?.of !== undefined && held.of !== undefined && !sameBody(role.of, held.of, context))) continue
    if (held.start > phrase.start) {
      later.add(group)
      continue
    }
    const last = Math.max(held.start, ...group.mentions.map(({ end }) => (end <= phrase.start ? end : 0)))
    const alike = role?.of === undefined && title.length === wanted.length && held.of === undefined ? sameForm : 0
    const score = shared * 1_000_000 + group.mentions.length + alike - (phrase.start - last) / nearness
    if (!best || score > best.score) best = { group, score }
  }
  const isAhead = later.size === 1 && (wanted.length > 1 || context.inTitle(phrase.start))
  return best?.group ?? (isAhead ? [...later][0] : undefined)
}

/** Characters of distance that one mention more makes up for, of two who hold the same title. */
const nearness = 250
/** Mentions that it is worth to be called by the bare title too: 'President Roe' for 'the president'. */
const sameForm = 2

function sameBody(left: number, right: number, context: DescribeContext): boolean {
  return context.groupOfName[left] === context.groupOfName[right]
}
