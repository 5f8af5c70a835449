import { type Account, type Judgement, PipelineError } from '../model/index.ts'
import { readEdtf } from '../text/edtf.ts'
import { type Fact, findFacts } from './find-facts.ts'

/** Who decides, when, and why. */
export interface Deciding {
  readonly by: string
  /** ISO time. */
  readonly at: string
  readonly reasons: readonly string[]
}

/** Two facts of an account, named in words, are one or are not. @throws usage */
export function judgePair(
  account: Account,
  [left, right]: readonly [string, string],
  verdict: 'same' | 'different',
  deciding: Deciding,
): Judgement {
  const [one, other] = [pick(account, left), pick(account, right, findFacts(account, left)[0]?.kind)]
  if (one.kind !== other.kind) {
    throw new PipelineError(
      'usage',
      `'${left}' is ${withArticle(one.kind)} and '${right}' ${withArticle(other.kind)}: two kinds are never one`,
    )
  }
  if (one.id === other.id && verdict === 'same')
    throw new PipelineError('usage', `'${left}' and '${right}' are one already: ${describe(one)}`)
  if (one.id === other.id) return { ...decided(one, deciding), ...splitOf(account, one, left, right), verdict }
  return { ...decided(one, deciding), left: keyOf(one, left), right: keyOf(other, right), verdict }
}

/** A passage is no such fact: one judgement for each of its mentions. @throws usage */
export function judgeNone(account: Account, words: string, deciding: Deciding): readonly Judgement[] {
  const fact = pick(account, words)
  if (fact.kind === 'actor')
    throw new PipelineError('usage', `${describe(fact)}: an actor can be told apart or put together, not struck out`)
  return fact.keys.map((key) => ({ ...decided(fact, deciding), left: key, right: key, verdict: 'none' }))
}

/** A fact is of another date: one judgement for each of its mentions. @throws usage */
export function judgeDate(account: Account, words: string, edtf: string, deciding: Deciding): readonly Judgement[] {
  if (readEdtf(edtf) === undefined)
    throw new PipelineError('usage', `'${edtf}' is no date; write 2024-01-31, 2024-01, 2024 or 2024-01-30/2024-02-02`)
  const fact = pick(account, words)
  if (fact.kind === 'actor') throw new PipelineError('usage', `${describe(fact)}: an actor has no date`)
  return fact.keys.map((key) => ({ ...decided(fact, deciding), left: key, right: key, verdict: 'dated', value: edtf }))
}

function decided({ kind }: Fact, { by, at, reasons }: Deciding): Pick<Judgement, 'kind' | 'by' | 'at' | 'reasons'> {
  return { kind, by, at, reasons }
}

/** The mention that is named by its key, or the one that a fact is called after. */
function keyOf({ keys }: Fact, words: string): string {
  return keys.find((key) => key === words) ?? keys[0]
}

/** Two mentions of what is one fact now, told apart: given as keys, or the first of an actor under each name. @throws usage */
function splitOf(account: Account, fact: Fact, left: string, right: string): Pick<Judgement, 'left' | 'right'> {
  const mentions = account.actors.find(({ id }) => id === fact.id)?.mentions ?? []
  const keyUnder = (name: string) => {
    const wanted = name.toLowerCase()
    const at = mentions.findIndex(({ quote }) => quote.replace(/\s+/g, ' ').toLowerCase() === wanted)
    return at < 0
      ? undefined
      : fact.keys.find((key) => key.startsWith(`${mentions[at]?.report}|${mentions[at]?.start}|`))
  }
  const [one, other] = [left, right].map((words) => fact.keys.find((key) => key === words) ?? keyUnder(words))
  if (one !== undefined && other !== undefined && one !== other) return { left: one, right: other }
  throw new PipelineError(
    'usage',
    `'${left}' and '${right}' are both ${describe(fact)}; give two names or two mention keys under which it is met, so that it is clear what to part`,
  )
}

/** The one fact that words mean. @throws usage */
function pick(account: Account, words: string, kind?: Fact['kind']): Fact {
  const found = findFacts(account, words)
  const fitting = kind === undefined ? found : found.filter((fact) => fact.kind === kind)
  const facts = fitting.length > 0 ? fitting : found
  const [first, ...others] = facts
  if (first === undefined)
    throw new PipelineError(
      'usage',
      `nothing here is named '${words}'; 'sitrep actors', 'said' and 'timeline' show what there is`,
    )
  if (others.length === 0) return first
  const list = facts.slice(0, mostShown).map((fact) => `\n  ${describe(fact)}  ${fact.id}`)
  const more = facts.length > mostShown ? `\n  and ${facts.length - mostShown} more` : ''
  throw new PipelineError(
    'usage',
    `'${words}' may mean ${facts.length}; give more words or the id:${list.join('')}${more}`,
  )
}

/** Candidates shown of a name that says too little. */
const mostShown = 8

function describe({ kind, label }: Fact): string {
  const short = label.replace(/\s+/g, ' ')
  return `${kind} “${short.length > 60 ? `${short.slice(0, 59)}…` : short}”`
}

function withArticle(kind: Fact['kind']): string {
  return kind === 'statement' ? `a ${kind}` : `an ${kind}`
}
