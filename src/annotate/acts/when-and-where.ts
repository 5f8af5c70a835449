import type { Name, Span, TimeExpression } from '../../model/index.ts'
import { contains, indexAt } from '../../text/span.ts'
import { endingVerbs, supportVerbs } from '../lang/en/verb-frames.ts'
import { isVerbal } from './arguments.ts'
import { baseOf, type ClauseTree } from './clause-tree.ts'

/** Prepositions that put an act somewhere. */
const placing: ReadonlySet<string> = new Set(
  'in at near on outside inside across around over off into to from within throughout along above beside'.split(' '),
)

/** Index into `times` of the time that a trigger's own clause gives it. */
export function timeOf(tree: ClauseTree, trigger: number, times: readonly TimeExpression[]): number | undefined {
  const [from, to] = segmentOf(tree, trigger)
  const own = inSentence(tree, times).filter(
    ({ item }) =>
      item.when !== undefined &&
      item.type !== 'duration' &&
      item.start >= tree.token(from).start &&
      item.end <= tree.token(to - 1).end &&
      mayDate(tree, trigger, item),
  )
  const parent = tree.parent(trigger)
  // 'On Monday (6 June) the board published': a verb that the tree hangs on a time is told of it.
  const above = own.find(({ item }) => parent !== undefined && contains(item, tree.token(parent)))
  if (above) return above.index
  const direct = own.find(({ item }) => governs(tree, trigger, headOf(tree, item)))
  if (direct) return direct.index
  const carrier = carrierOf(tree, trigger)
  const carried =
    carrier === undefined
      ? undefined
      : own.find(({ item }) => governs(tree, carrier, headOf(tree, item)) && !isAside(tree, item))
  if (carried) return carried.index
  const isCaption = !range(from, to).some((at) => isVerbal(tree, at) && tree.relation(at) !== 'compound')
  if (isCaption) return own[0]?.index
  return isMain(tree, trigger) || isFirstVerb(tree, trigger, from)
    ? own.find(({ item }) => opens(tree, item, from))?.index
    : undefined
}

/** 'Put off until June' does not tell when it was put off, nor 'without a judge since May, put it off'. */
function mayDate(tree: ClauseTree, trigger: number, time: Span): boolean {
  const first = range(tree.from, tree.to).find((at) => tree.token(at).end > time.start)
  const word = first === undefined || first === tree.from ? '' : tree.word(first - 1)
  const opening = first === undefined ? '' : tree.word(first)
  if ([word, opening].some((one) => /^(?:until|till)$/.test(one))) return false
  if (![word, opening].includes('since') || !isVerbal(tree, trigger)) return true
  return tree.childrenBy(trigger, 'aux').some((child) => /^(?:has|have|had|'ve|'s|'d)$/.test(tree.word(child)))
}

/** 'Conceded a week earlier and called for a new vote': a time that sets its own clause apart from what the sentence tells. */
function isAside(tree: ClauseTree, time: Span): boolean {
  return range(tree.from, tree.to).some(
    (at) => contains(time, tree.token(at)) && /^(?:earlier|before|previously|ago|prior)$/.test(tree.word(at)),
  )
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step)
}

/** The words between the semicolons around a word: what stands beyond them is told apart. */
function segmentOf(tree: ClauseTree, index: number): readonly [number, number] {
  let [from, to] = [index, index + 1]
  while (from > tree.from && tree.word(from - 1) !== ';') from -= 1
  while (to < tree.to && tree.word(to) !== ';') to += 1
  return [from, to]
}

/** Whether a finite verb is the first of its segment, relative clauses left aside. */
function isFirstVerb(tree: ClauseTree, verb: number, from: number): boolean {
  const heads = (at: number) =>
    tree.token(at).pos === 'VERB' &&
    !/^(?:acl:relcl|amod|compound|advcl)$/.test(tree.relation(at)) &&
    tree.childrenBy(at, 'nsubj', 'aux').length > 0
  if (!heads(verb)) return false
  for (let at = from; at < verb; at += 1) if (heads(at)) return false
  return true
}

/** Whether a verb is the sentence's own, or goes on with its subject. */
function isMain(tree: ClauseTree, verb: number): boolean {
  const parent = tree.parent(verb)
  if (!isVerbal(tree, verb)) return false
  if (parent === undefined) return true
  return baseOf(tree.relation(verb)) === 'conj' && isVerbal(tree, parent) && tree.parent(parent) === undefined
}

/** Words before a time that opens its sentence: 'On', 'In early', 'Later on'. */
const openingWords = 2

/** 'In April the mayor, …, was arrested': a time before all else is that of the sentence. */
function opens(tree: ClauseTree, time: Span, from: number): boolean {
  const limit = Math.min(tree.to, from + openingWords + 1)
  for (let at = from; at < limit; at += 1) {
    if (tree.token(at).start === time.start) return true
    if (!/^(?:ADP|ADV|CCONJ|PUNCT)$/.test(tree.token(at).pos)) return false
  }
  return false
}

/**
 * The verb whose time and place are also those of a trigger: what carries a noun ('the attack happened on Monday'), the verb it shares a
 * subject with before it, or after it ('killed 12 and wounded 30 in the capital on Monday').
 */
function carrierOf(tree: ClauseTree, trigger: number): number | undefined {
  const parent = tree.parent(trigger)
  if (!isVerbal(tree, trigger)) {
    if (parent === undefined || !isVerbal(tree, parent)) return undefined
    // 'revoked the curfew on Monday' says when it ended, 'launched the attack on Monday' when it was made.
    const isMade = supportVerbs.has(tree.token(parent).lemma) && !endingVerbs.has(tree.token(parent).lemma)
    const isSubject = tree.relation(trigger) === 'nsubj'
    return isSubject || (isMade && /^(?:obj|nsubj:pass)/.test(tree.relation(trigger))) ? parent : undefined
  }
  const sharesSubject = (verb: number) => isVerbal(tree, verb) && tree.childrenBy(verb, 'nsubj').length === 0
  if (baseOf(tree.relation(trigger)) === 'conj' && sharesSubject(trigger)) return parent
  const isAlike = (verb: number) => sharesSubject(verb) && tree.childrenBy(verb, 'aux').length === 0
  return tree.childrenBy(trigger, 'conj').filter(isAlike).at(-1)
}

/** Index into `names` of the place that a trigger's own clause puts it in. */
export function placeOf(tree: ClauseTree, trigger: number, names: readonly Name[]): number | undefined {
  const places = inSentence(tree, names).filter(({ item }) => item.type === 'place' || item.type === 'country')
  const at = (governor: number) =>
    places.find(({ item }) => {
      const head = headOf(tree, item)
      if (head === undefined || !/^(?:obl|nmod)$/.test(baseOf(tree.relation(head)))) return false
      return (
        tree.childrenBy(head, 'case').some((mark) => placing.has(tree.word(mark))) && tree.parent(head) === governor
      )
    })?.index
  for (const verb of [trigger, carrierOf(tree, trigger)]) {
    for (const governor of verb === undefined ? [] : [verb, ...tree.childrenBy(verb, 'obj')]) {
      const found = at(governor)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** Whether a time is that of a trigger: it hangs on it, or on its clause. */
function governs(tree: ClauseTree, trigger: number, head: number | undefined): boolean {
  if (head === undefined) return false
  if (tree.parent(head) === trigger) return true
  return isVerbal(tree, trigger) && clauseVerb(tree, head) === trigger
}

/** The verb whose clause a time stands in; none where it only describes a noun ('the 2018 pact', 'the attack of May'). */
function clauseVerb(tree: ClauseTree, head: number): number | undefined {
  const cases = tree.childrenBy(head, 'case').map((mark) => tree.word(mark))
  const first = Math.min(head, ...tree.children(head))
  // 'met Friday with': what follows a verb directly is its time, though the tree may give it to the next noun.
  if (first > tree.from && cases.length === 0 && isVerbal(tree, first - 1)) return first - 1
  if (cases.includes('of') || cases.includes("'s") || cases.includes("'")) return undefined
  const isModifier = /^(?:compound|nummod|amod|nmod:poss)/.test(tree.relation(head)) && (tree.parent(head) ?? 0) > head
  if (isModifier && cases.length === 0) return undefined
  let at = tree.parent(head)
  for (let steps = 0; at !== undefined && !isVerbal(tree, at) && steps < farthest; steps += 1) at = tree.parent(at)
  return at !== undefined && isVerbal(tree, at) ? at : undefined
}

/** Steps up a tree from a time to its verb. */
const farthest = 4

/** The token of a range that hangs outside of it. */
function headOf(tree: ClauseTree, span: Span): number | undefined {
  for (let at = tree.from; at < tree.to; at += 1) {
    const token = tree.token(at)
    if (!contains(span, token)) continue
    const parent = tree.parent(at)
    if (parent === undefined || !contains(span, tree.token(parent))) return at
  }
  return undefined
}

function inSentence<Item extends Span>(
  tree: ClauseTree,
  items: readonly Item[],
): readonly { readonly item: Item; readonly index: number }[] {
  const end = tree.token(tree.to - 1).end
  const found: { item: Item; index: number }[] = []
  for (let index = indexAt(items, tree.token(tree.from).start); index < items.length; index += 1) {
    const item = items[index] as Item
    if (item.start >= end) break
    found.push({ item, index })
  }
  return found
}
