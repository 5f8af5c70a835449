import type { Attribution, Layers, Token } from '../../model/index.ts'
import { contains, indexAt } from '../../text/span.ts'

/** Adverbs that set a verb in another time than the one it is joined to. */
const setsApart = /^(?:then|later|afterwards?|soon|meanwhile|now|once|again|previously|earlier)$/

/**
 * Index into `times` of the time of a verb that the cue is joined to under one subject: 'she went back on her word on 9 December
 * and demanded a new vote'.
 */
export function coordinatedTime(
  { cue, content }: Pick<Attribution, 'cue' | 'content'>,
  { syntax, times }: Pick<Layers, 'syntax' | 'times'>,
): number | undefined {
  if (cue === undefined) return undefined
  let at = verbIn(cue, syntax)
  while (at !== undefined) {
    const token: Token | undefined = syntax[at]
    const before: number | undefined = token?.head
    if (token?.relation !== 'conj' || before === undefined || before >= at || syntax[before]?.pos !== 'VERB')
      return undefined
    if (isApart(at, syntax)) return undefined
    const joined = [before, ...conjuncts(before, at, syntax)].sort((left, right) => right - left)
    for (const verb of joined) {
      const found = times.findLastIndex(
        (time) =>
          (time.type === 'date' || time.type === 'time') &&
          time.end <= cue.start &&
          !content.some((part) => contains(part, time)) &&
          verbOver(indexAt(syntax, time.start), syntax) === verb,
      )
      if (found >= 0) return found
      if (isApart(verb, syntax)) return undefined
    }
    at = before
  }
  return undefined
}

/** The last verb of a cue. */
function verbIn(cue: { readonly start: number; readonly end: number }, syntax: readonly Token[]): number | undefined {
  let found: number | undefined
  for (let at = indexAt(syntax, cue.start); at < syntax.length && (syntax[at] as Token).start < cue.end; at += 1)
    if (syntax[at]?.pos === 'VERB') found = at
  return found
}

/** Verbs joined to one verb that stand before another. */
function conjuncts(verb: number, before: number, syntax: readonly Token[]): number[] {
  const found: number[] = []
  for (let at = verb + 1; at < before; at += 1) {
    const { head, relation, pos } = syntax[at] as Token
    if (head === verb && relation === 'conj' && pos === 'VERB') found.push(at)
  }
  return found
}

/** Whether a verb has a subject or a time of its own. */
function isApart(verb: number, syntax: readonly Token[]): boolean {
  const { sentence } = syntax[verb] as Token
  for (let at = verb - 1; at >= 0 && syntax[at]?.sentence === sentence; at -= 1) {
    const { head, relation = '', lemma } = syntax[at] as Token
    if (head === verb && (relation.startsWith('nsubj') || setsApart.test(lemma))) return true
  }
  return false
}

/** The verb whose clause a word stands in. */
function verbOver(index: number, syntax: readonly Token[]): number | undefined {
  let at: number | undefined = syntax[index]?.head
  for (let steps = 0; at !== undefined && steps < 6; steps += 1) {
    if (syntax[at]?.pos === 'VERB') return at
    at = syntax[at]?.head
  }
  return undefined
}
