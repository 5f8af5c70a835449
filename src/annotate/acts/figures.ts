import type { ActFigure, Figure, Span, Token } from '../../model/index.ts'
import { boundWords, countedBy, countedNouns, moneyWords, vagueNumbers } from '../lang/en/figure-words.ts'
import { readCardinal } from '../lang/en/read-numbers.ts'
import type { ClauseTree } from './clause-tree.ts'

/** Words before a number that may say how firm it is. */
const boundReach = 4

/**
 * The numbers of a clause with what they count: those killed, wounded, held …, by the verb, and troops, weapons and money by the noun.
 * Numbers of time expressions are left out.
 */
export function findFigures(
  tree: ClauseTree,
  clause: Span,
  triggers: readonly number[],
  taken: readonly Span[],
): readonly ActFigure[] {
  const found: ActFigure[] = []
  for (let at = tree.from; at < tree.to; at += 1) {
    const token = tree.token(at)
    if (token.start < clause.start || token.end > clause.end) continue
    if (taken.some((span) => span.start < token.end && token.start < span.end)) continue
    const run = readRun(tree, at)
    if (run === undefined) continue
    const figure = describeRun(tree, run, triggers)
    if (figure !== undefined) found.push(figure)
    at = run.to - 1
  }
  return found
}

interface Run {
  readonly from: number
  readonly to: number
  readonly value?: number
  readonly upper?: number
  /** A currency sign before it. */
  readonly money?: string
}

/** Number words in a row: '1,200', 'two hundred', '12 to 15', 'dozens'. */
function readRun(tree: ClauseTree, from: number): Run | undefined {
  const word = tree.word(from)
  if (vagueNumbers.has(word)) return { from, to: from + 1 }
  // 'won 40 seats' is no money: before a number stand signs only.
  const money = /^[a-z]+$/.test(word) ? undefined : moneyWords.get(word)
  const start = money === undefined ? from : from + 1
  const first = readNumber(tree, start)
  if (first === undefined) return undefined
  const next = /^(?:to|-|–|or)$/.test(wordAt(tree, first.to)) ? readNumber(tree, first.to + 1) : undefined
  const range = next !== undefined && next.value > first.value ? { to: next.to, upper: next.value } : {}
  return { from, to: first.to, value: first.value, ...range, ...(money === undefined ? {} : { money }) }
}

function wordAt(tree: ClauseTree, index: number): string {
  return index < tree.to ? tree.word(index) : ''
}

function readNumber(tree: ClauseTree, from: number): { readonly value: number; readonly to: number } | undefined {
  if (from >= tree.to || !isNumberWord(tree.token(from), tree.word(from))) return undefined
  let words = tree.word(from)
  let value = readCardinal(words)
  let to = from + 1
  while (to < tree.to && /^(?:hundred|thousand|million|billion|trillion|dozen|-|and|[a-z]+)$/.test(tree.word(to))) {
    const word = tree.word(to)
    const scale = scales[word]
    if (scale !== undefined && value !== undefined) {
      value *= scale
      to += 1
      continue
    }
    const longer = readCardinal(`${words}${word === '-' ? '-' : ' '}${word}`.replace('- ', '-'))
    if (longer === undefined) break
    words = `${words} ${word}`
    value = longer
    to += 1
  }
  return value === undefined ? undefined : { value, to }
}

const scales: Readonly<Record<string, number | undefined>> = {
  hundred: 100,
  dozen: 12,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
}

function isNumberWord({ pos }: Token, word: string): boolean {
  return /^\d/.test(word) || (pos === 'NUM' && /^[a-z]/.test(word) && word !== 'one')
}

function describeRun(tree: ClauseTree, run: Run, triggers: readonly number[]): ActFigure | undefined {
  const last = run.to - 1
  const counted = countedHead(tree, run)
  const noun = counted === undefined ? undefined : tree.token(counted).lemma
  const byNoun = noun === undefined ? undefined : countedNouns.get(noun)
  const governor = governorOf(tree, counted ?? last, triggers)
  const byVerb = governor === undefined ? undefined : countedBy.get(tree.token(governor).lemma)
  const isMoney = run.money !== undefined || (noun !== undefined && moneyWords.has(noun))
  const candidate = votesFor(tree, run)
  const people = noun === undefined || !byNoun || byNoun === 'troops' ? byVerb : undefined
  const what: Figure['what'] | undefined = isMoney
    ? 'money'
    : (people ?? byNoun ?? (governor === undefined && candidate === undefined ? undefined : 'other'))
  if (what === undefined) return undefined
  const bound = boundBefore(tree, run.from)
  const start = tree.token(bound.from).start
  const unit = run.money ?? (isMoney && noun !== undefined ? moneyWords.get(noun) : undefined)
  return {
    start,
    end: tree.token(Math.max(last, counted !== undefined && counted > last && counted - last <= 3 ? counted : last))
      .end,
    what,
    ...(candidate === undefined ? {} : { of: `votes for ${candidate}` }),
    ...(candidate !== undefined || noun === undefined || isMoney
      ? {}
      : { of: nounPhrase(tree, run, counted as number) }),
    bound: bound.bound,
    ...(run.value === undefined ? {} : { value: run.value }),
    ...(run.upper === undefined ? {} : { upper: run.upper }),
    ...(unit === undefined ? {} : { unit }),
  }
}

/** Words of a sentence that tells how many voted for whom. */
const polling = /^(?:vote|ballot|poll|total|tally|count)$/

/** '227 for Mr Berg, 208 for Ms Lind': whose votes a number in a list of results counts; two such numbers or more. */
function votesFor(tree: ClauseTree, { to, value }: Run): string | undefined {
  if (value === undefined || wordAt(tree, to) !== 'for') return undefined
  let name = ''
  for (let at = to + 1; at < tree.to && tree.token(at).pos === 'PROPN'; at += 1) {
    if (!/^(?:mr|mrs|ms|dr|sir|dame|president|senator)\.?$/.test(tree.word(at))) name += ` ${tree.original(at)}`
  }
  if (name === '') return undefined
  const words = Array.from({ length: tree.to - tree.from }, (_, step) => tree.from + step)
  const numbers = words.filter((at) => tree.token(at).pos === 'NUM' && /^\d/.test(tree.word(at)))
  return numbers.length > 1 && words.some((at) => polling.test(tree.token(at).lemma)) ? name.trim() : undefined
}

/** The noun that is counted: what the number modifies, or what 'dozens of' names. */
function countedHead(tree: ClauseTree, { from, to }: Run): number | undefined {
  for (let at = from; at < to; at += 1) {
    const parent = tree.parent(at)
    if (tree.relation(at).startsWith('nummod') && parent !== undefined && parent >= to) return parent
  }
  const of = tree
    .childrenBy(to - 1, 'nmod')
    .find((child) => tree.childrenBy(child, 'case').some((mark) => tree.word(mark) === 'of'))
  if (of !== undefined) return of
  const next = to < tree.to ? tree.token(to) : undefined
  return next?.pos === 'NOUN' ? to : undefined
}

/** The trigger that a counted phrase is the subject, object or 'of' of. */
function governorOf(tree: ClauseTree, index: number, triggers: readonly number[]): number | undefined {
  for (let at: number | undefined = index, steps = 0; at !== undefined && steps < 4; steps += 1) {
    if (at !== index && triggers.includes(at)) return at
    if (at !== index && (tree.token(at).pos === 'VERB' || countedBy.has(tree.token(at).lemma)))
      return countedBy.has(tree.token(at).lemma) || triggers.includes(at) ? at : undefined
    at = tree.parent(at)
  }
  return undefined
}

function nounPhrase(tree: ClauseTree, { to }: Run, counted: number): string {
  const words: string[] = []
  for (let at = to; at <= counted; at += 1) if (tree.word(at) !== 'of') words.push(tree.word(at))
  return words.length > 0 && words.length <= 4 ? words.join(' ') : tree.word(counted)
}

function boundBefore(tree: ClauseTree, from: number): { readonly bound: Figure['bound']; readonly from: number } {
  for (let length = boundReach; length > 0; length -= 1) {
    if (from - length < tree.from) continue
    const words: string[] = []
    for (let at = from - length; at < from; at += 1) words.push(tree.word(at))
    const bound = boundWords.get(words.join(' '))
    if (bound !== undefined) return { bound, from: from - length }
  }
  return { bound: 'exact', from }
}
