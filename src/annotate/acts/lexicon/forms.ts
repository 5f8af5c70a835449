import { pastForms } from '../../lang/en/past-forms.ts'
import type { ActToken } from './places.ts'

/** Dictionary forms that a token may have: its lemma, and what its ending allows, since lemmas rest on tags that may be wrong. */
export function formsOf({ lemma, lower }: ActToken): readonly string[] {
  const past = pastForms.get(lower)
  // The past of another verb is not that verb itself: 'found' of 'find'.
  const forms = lower === lemma || past === lemma ? [lemma] : [lemma, lower]
  if (past !== undefined && past !== lemma) forms.push(past)
  if (lower.length < 5) return forms
  for (const [ending, put] of endings) {
    if (!lower.endsWith(ending)) continue
    const stem = lower.slice(0, -ending.length)
    forms.push(...put.map((end) => stem + end))
    if (/([bdglmnprt])\1$/u.test(stem)) forms.push(stem.slice(0, -1))
    break
  }
  return forms
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ied', ['y']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['es', ['', 'e']],
  ['s', ['']],
]

/** Whether a token may be the verb of a clause: tagged so, or with a past form where a verb stands and a noun hardly could. */
export function mayBeVerb(tokens: readonly ActToken[], at: number): boolean {
  const { pos, lower, relation } = tokens[at] as ActToken
  const before = tokens[at - 1]?.pos
  // 'The failed uprising': a participle within a noun phrase.
  if (relation === 'amod' && (before === undefined || !/^(?:NOUN|PROPN|PRON)$/u.test(before))) return false
  if (pos === 'VERB' || pos === 'AUX') return true
  if (pos === 'ADP' || pos === 'DET' || pos === 'PRON' || !(lower.endsWith('ed') || pastForms.has(lower))) return false
  const after = tokens[at + 1]?.pos
  if (before === undefined || !/^(?:NOUN|PROPN|PRON|ADV|AUX|PART)$/u.test(before)) return false
  return after === undefined || /^(?:DET|PRON|NUM|PROPN|ADJ|NOUN|ADP|ADV|PUNCT|PART|SCONJ)$/u.test(after)
}
