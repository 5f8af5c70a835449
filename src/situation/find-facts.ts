import { type Account, type Id, mentionKey, type Passage } from '../model/index.ts'

/** What people can judge of an account. */
export type FactKind = 'actor' | 'statement' | 'event'

/** One actor, statement or event, as a person names it, with what judgements call it by. */
export interface Fact {
  readonly kind: FactKind
  readonly id: Id
  /** Its name, its words or its summary. */
  readonly label: string
  /** Its mention keys, the first the one it is called after. */
  readonly keys: readonly [string, ...string[]]
}

/**
 * The facts that words may mean, of the best way in which they fit any: the id; a mention key; an actor's name or alias; then words that a name,
 * quotation or summary holds. More than one means that the words do not say enough.
 *
 * @example
 * findFacts(account, 'Adama Barrow') // [{ kind: 'actor', id: '…', label: 'Adama Barrow', keys: […] }]
 */
export function findFacts(account: Account, words: string): readonly Fact[] {
  const wanted = fold(words)
  if (wanted === '') return []
  const candidates = [...candidatesOf(account)]
  for (const fits of [
    ({ fact }: Candidate) => fact.id === words,
    ({ fact }: Candidate) => fact.keys.includes(words),
    ({ names }: Candidate) => names.some((name) => fold(name) === wanted),
    ({ fact }: Candidate) => wanted.length >= shortestPrefix && fact.id.startsWith(words),
    ({ names, texts }: Candidate) => [...names, ...texts].some((text) => ` ${fold(text)} `.includes(` ${wanted} `)),
    ({ names, texts }: Candidate) => [...names, ...texts].some((text) => fold(text).includes(wanted)),
  ]) {
    const found = candidates.filter(fits)
    if (found.length > 0) return found.map(({ fact }) => fact)
  }
  return []
}

/** Characters of an id that are taken for its beginning. */
const shortestPrefix = 6

interface Candidate {
  readonly fact: Fact
  readonly names: readonly string[]
  readonly texts: readonly string[]
}

function* candidatesOf({ actors, statements, events }: Account): Generator<Candidate> {
  for (const { id, name, aliases, mentions } of actors) {
    yield* candidate('actor', id, name, mentions, [name, ...aliases], [])
  }
  for (const { id, renderings } of statements) {
    const passages = renderings.map(({ evidence }) => evidence)
    const quotes = passages.map(({ quote }) => quote)
    yield* candidate('statement', id, quotes[0] ?? id, passages, [], quotes)
  }
  for (const { id, summary, mentions } of events) {
    const triggers = mentions.map(({ trigger }) => trigger)
    yield* candidate('event', id, summary, triggers, [], [summary, ...mentions.map(({ evidence }) => evidence.quote)])
  }
}

function* candidate(
  kind: FactKind,
  id: Id,
  label: string,
  passages: readonly Passage[],
  names: readonly string[],
  texts: readonly string[],
): Generator<Candidate> {
  const [first, ...rest] = passages.map((passage) => mentionKey(passage, kind))
  if (first === undefined) return
  // A cluster is called after the smallest of its keys, which stands first among its sorted passages.
  const keys = [first, ...rest].includes(id)
    ? ([id, ...[first, ...rest].filter((key) => key !== id)] as const)
    : undefined
  yield { fact: { kind, id, label, keys: keys ?? [first, ...rest] }, names, texts }
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim()
}
