import type { Word, WordRange } from './words.ts'

/** A main verb with its auxiliaries, negation, adverbs and infinitive mark: 'has not yet been told', 'to act', 'saying'. */
export interface VerbGroup extends WordRange {
  /** Index of the main verb. */
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly negated: boolean
  /** Lower-case modal ('may', 'will', 'should'), where there is one. */
  readonly modal?: string
}

const auxiliaries: ReadonlySet<string> = new Set(
  "be am is are was were been being 's 're 'm have has had having 've 'd do does did done ai wo ca".split(' '),
)
const modals: ReadonlySet<string> = new Set(
  "will would shall should can could may might must 'll 'd wo ca cannot".split(' '),
)
const beForms: ReadonlySet<string> = new Set("be am is are was were been being 's 're 'm".split(' '))
const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'cannot'])

/** Verb groups of a sentence in order; a group whose auxiliary is parted from it by the subject keeps the verb only. */
export function findVerbGroups(words: readonly Word[], range: WordRange): VerbGroup[] {
  const found: VerbGroup[] = []
  for (let at = range.from; at < range.to; at += 1) {
    if (!isMainVerb(words, at, range)) continue
    const previous = found.at(-1)
    found.push(readGroup(words, at, Math.max(range.from, previous ? previous.to : range.from)))
  }
  return found
}

function isMainVerb(words: readonly Word[], at: number, range: WordRange): boolean {
  const word = words[at] as Word
  if (word.pos === 'VERB') return true
  if (word.pos !== 'AUX') return false
  for (let next = at + 1; next < Math.min(at + 5, range.to); next += 1) {
    const after = words[next] as Word
    if (after.pos === 'VERB' || after.pos === 'AUX') return false
    if (after.pos !== 'ADV' && after.pos !== 'PART') return true
  }
  return true
}

function readGroup(words: readonly Word[], head: number, limit: number): VerbGroup {
  let from = head
  let passiveBy = ''
  let negated = false
  let modal: string | undefined
  let toMark = false
  let auxiliary = false
  for (let at = head - 1; at >= limit; at -= 1) {
    const word = words[at] as Word
    if (word.pos === 'AUX' || (auxiliaries.has(word.lower) && word.lower !== "'s") || modals.has(word.lower)) {
      if (!passiveBy) passiveBy = word.lower
      if (modals.has(word.lower)) modal = word.lower
      auxiliary = true
      from = at
    } else if (word.lower === 'to' && (word.pos === 'PART' || at === head - 1 || auxiliary) && word.pos !== 'ADP') {
      toMark = true
      from = at
      break
    } else if (negations.has(word.lower)) {
      negated = true
      from = at
    } else if (word.pos === 'ADV' || word.pos === 'PART') {
      if (word.lower === "'s") break
      from = at
    } else break
  }
  const text = (words[head] as Word).lower
  const participle = /(?:ed|en|wn|id|ade|ld|nt|ught|ken|t)$/u.test(text)
  const passive = beForms.has(passiveBy) && participle
  const form = toMark ? 'infinitive' : auxiliary ? 'finite' : /ing$/u.test(text) ? 'gerund' : 'finite'
  return { from, to: head + 1, head, form, passive, negated, ...(modal === undefined ? {} : { modal }) }
}
