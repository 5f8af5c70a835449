import type { Attribution, Layers, Span, StatementKind, Token } from '../../model/index.ts'
import { contains, indexAt, slice } from '../../text/span.ts'

/** Adverbs that set a verb in another time than the one it is joined to. */
const setsApart = /^(?:then|later|afterwards?|soon|meanwhile|now|once|again|previously|earlier)$/

/** Index into `times` of the time that the verb of a cue has with others: its own within what is said, or that of one it is joined to. */
export function verbTime(
  attribution: Timed,
  text: string,
  layers: Pick<Layers, 'syntax' | 'times'>,
): number | undefined {
  const found = timeOfAct(attribution, layers) ?? coordinatedTime(attribution, layers)
  const time = layers.times[found ?? -1]
  return time === undefined || countsFromElsewhere.test(slice(text, time)) ? undefined : found
}

/** 'a week earlier' sets one verb apart from what else is told. */
const countsFromElsewhere = /\b(?:earlier|later|before|after|ago|previous|next|following|same)\b/i

type Timed = Pick<Attribution, 'source' | 'cue' | 'content' | 'claims'>

/**
 * Index into `times` of the time of a verb that the cue is joined to under one subject: 'she went back on her word on 9 December
 * and demanded a new vote'.
 */
function coordinatedTime(
  { source, cue, content }: Timed,
  { syntax, times }: Pick<Layers, 'syntax' | 'times'>,
): number | undefined {
  if (cue === undefined) return undefined
  for (const verb of joinedVerbs(cue, syntax)) {
    const subject = subjectOf(verb, syntax)
    if (subject !== undefined && source !== undefined && !contains(source, subject)) return undefined
    const found = times.findLastIndex(
      (time) =>
        (time.type === 'date' || time.type === 'time') &&
        time.end <= cue.start &&
        !content.some((part) => contains(part, time)) &&
        verbOver(indexAt(syntax, time.start), syntax) === verb,
    )
    if (found >= 0) return found
  }
  return undefined
}

/** Kinds of acts of speech whose verb phrase tells of nothing to come, so that a day in it is that of the act. */
const ofNow: ReadonlySet<StatementKind> = new Set([
  'accusation',
  'claim',
  'concern',
  'condemnation',
  'confirmation',
  'denial',
  'no-comment',
  'praise',
  'rejection',
])

/** Index into `times` of the day within what is said that is the day of the act of speech itself: 'conceded defeat on Friday'. */
function timeOfAct(
  { cue, content, claims }: Timed,
  { syntax, times }: Pick<Layers, 'syntax' | 'times'>,
): number | undefined {
  const verb = cue === undefined ? undefined : verbIn(cue, syntax)
  if (verb === undefined || claims.length === 0 || !claims.every(({ kind }) => ofNow.has(kind))) return undefined
  const found = times.findIndex((time) => {
    if (time.type !== 'date' || !content.some((part) => contains(part, time))) return false
    const at = indexAt(syntax, time.start)
    const { head, relation } = syntax[at] ?? {}
    if (head !== verb || relation?.startsWith('obl') !== true) return false
    const mark = syntax[at - 1]
    return mark?.head !== at || mark.relation !== 'case' || mark.lemma === 'on'
  })
  return found < 0 ? undefined : found
}

/** Indexes of the verbs before a cue that it is joined to under one subject and in one time, the nearest first. */
function joinedVerbs(cue: Span, syntax: readonly Token[]): readonly number[] {
  const found: number[] = []
  for (let at = verbIn(cue, syntax); at !== undefined; ) {
    const token: Token | undefined = syntax[at]
    const before: number | undefined = token?.head
    if (token?.relation !== 'conj' || before === undefined || before >= at || syntax[before]?.pos !== 'VERB') break
    if (isApart(at, syntax)) break
    for (const verb of [before, ...conjuncts(before, at, syntax)].sort((left, right) => right - left)) {
      found.push(verb)
      if (isApart(verb, syntax)) return found
    }
    at = before
  }
  return found
}

/** The last verb of a cue. */
function verbIn(cue: Span, syntax: readonly Token[]): number | undefined {
  let found: number | undefined
  for (let at = indexAt(syntax, cue.start); at < syntax.length && (syntax[at] as Token).start < cue.end; at += 1)
    if (syntax[at]?.pos === 'VERB') found = at
  return found
}

/** The subject that stands before a verb. */
function subjectOf(verb: number, syntax: readonly Token[]): Token | undefined {
  const { sentence } = syntax[verb] as Token
  for (let at = verb - 1; at >= 0 && syntax[at]?.sentence === sentence; at -= 1) {
    const token = syntax[at] as Token
    if (token.head === verb && token.relation?.startsWith('nsubj')) return token
  }
  return undefined
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
  if (subjectOf(verb, syntax) !== undefined) return true
  const { sentence } = syntax[verb] as Token
  for (let at = verb - 1; at >= 0 && syntax[at]?.sentence === sentence; at -= 1)
    if (syntax[at]?.head === verb && setsApart.test(syntax[at]?.lemma ?? '')) return true
  return false
}

/** The verb whose clause a word stands in; 'of the year' stands in none, being part of what it is of. */
function verbOver(index: number, syntax: readonly Token[]): number | undefined {
  const of = syntax
    .slice(Math.max(0, index - 2), index)
    .some(({ lemma, relation }) => lemma === 'of' && relation === 'case')
  if (of) return undefined
  let at: number | undefined = syntax[index]?.head
  for (let steps = 0; at !== undefined && steps < 6; steps += 1) {
    if (syntax[at]?.pos === 'VERB') return at
    at = syntax[at]?.head
  }
  return undefined
}
