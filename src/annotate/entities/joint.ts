import type { Name, Span, Token } from '../../model/index.ts'
import { indexAt, slice } from '../../text/span.ts'
import { addMention, type Group, newGroup } from './group.ts'
import { headOf, topOf } from './places.ts'
import type { PhraseContext } from './source-head.ts'

/** Actors named in one breath: 'Peru, Chile and the Andean Union'. */
export interface Enumeration extends Span {
  readonly members: readonly Group[]
}

/** What may stand between two names of one enumeration, and between its last two. */
const link = /^(?:,|,? and)\s(?:the\s)?$/
const lastLink = /\sand\s/

/** Enumerations of names in order: all persons or all bodies and countries, joined by 'and' in the text and in the tree. */
export function findEnumerations(
  { names, text, tokens }: PhraseContext,
  groupOfName: readonly (Group | undefined)[],
): readonly Enumeration[] {
  const found: Enumeration[] = []
  for (let from = 0; from < names.length; ) {
    let to = from
    while (to + 1 < names.length && isJoined(to, to + 1)) {
      to += 1
      if (lastLink.test(between(to - 1, to))) break
    }
    const members = groupOfName.slice(from, to + 1).flatMap((group) => group ?? [])
    if (to > from && lastLink.test(between(to - 1, to)) && new Set(members).size > 1)
      found.push({ start: (names[from] as Name).start, end: (names[to] as Name).end, members })
    from = to + 1
  }
  return found

  function between(left: number, right: number): string {
    return text.slice(names[left]?.end, names[right]?.start)
  }

  function isJoined(left: number, right: number): boolean {
    const [one, other] = [groupOfName[left], groupOfName[right]]
    const [first, second] = [names[left], names[right]]
    if (!one || !other || !first || !second || one === other || !link.test(between(left, right))) return false
    if (first.type === 'nationality' || second.type === 'nationality') return false
    if (one.kind === 'place' || other.kind === 'place' || (one.kind === 'person') !== (other.kind === 'person'))
      return false
    return top(first, tokens) === top(second, tokens)
  }
}

function top(name: Name, tokens: readonly Token[]): number {
  return topOf(headOf(name, tokens), tokens)
}

/** The enumeration that a source is or ends: all of its members speak. */
export function enumerationAt(source: Span, enumerations: readonly Enumeration[]): Enumeration | undefined {
  const found = enumerations[indexAt(enumerations, source.end - 1)]
  return found !== undefined && source.end === found.end ? found : undefined
}

/** Those of an enumeration as one actor, who speaks with one voice. */
export function jointGroup(
  { start, end, members }: Enumeration,
  text: string,
  known: Map<string, Group>,
  groups: Group[],
): Group {
  const key = `joint:${members.map(({ name }) => name).join('|')}`
  let group = known.get(key)
  if (!group) {
    group = newGroup('group', slice(text, { start, end }).replace(/\s+/g, ' '), false)
    group.plural = true
    group.members = members
    known.set(key, group)
    groups.push(group)
  }
  addMention(group, { start, end, form: 'description' })
  return group
}
