import type { PloverType, Span, Token } from '../../src/model/index.ts'
import type { Label } from './labels.ts'
import type { ScoredAct } from './score.ts'

/** Words that make up a plain noun phrase. */
const phraseTags: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])

/** One act a sentence: the type most frequent in training, at the first verb, done by the first noun phrase to the last. */
export function guessAct(tokens: readonly Token[], type: PloverType): ScoredAct[] {
  const verb = tokens.find(({ pos }) => pos === 'VERB') ?? tokens[0]
  if (verb === undefined) return []
  const phrases = nounPhrases(tokens)
  return [
    { trigger: verb, type, actors: phrases.slice(0, 1), recipients: phrases.slice(1).slice(-1), status: 'happened' },
  ]
}

/** The commonest type of labels, the first of equals. */
export function commonestType(labels: readonly Label[]): PloverType {
  const counts = new Map<PloverType, number>()
  for (const { readings } of labels)
    for (const { type } of readings.slice(0, 1)) counts.set(type, (counts.get(type) ?? 0) + 1)
  const [[type] = ['ASSAULT' as const]] = [...counts].sort((a, b) => b[1] - a[1])
  return type
}

function nounPhrases(tokens: readonly Token[]): Span[] {
  const found: Span[] = []
  let open: { start: number; end: number; noun: boolean } | undefined
  for (const { start, end, pos } of tokens) {
    if (phraseTags.has(pos)) {
      const noun = pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON'
      open = open === undefined ? { start, end, noun } : { start: open.start, end, noun: open.noun || noun }
      continue
    }
    if (open?.noun) found.push({ start: open.start, end: open.end })
    open = undefined
  }
  if (open?.noun) found.push({ start: open.start, end: open.end })
  return found
}
