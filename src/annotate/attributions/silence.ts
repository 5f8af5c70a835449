import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { VerbGroup } from '../clauses/verb-groups.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { sentenceEnd } from './content-bounds.ts'
import { phraseBefore } from './cues.ts'
import type { Draft } from './drafts.ts'
import { canSpeak } from './speakers.ts'

/** The verb phrase by which somebody is told not to have spoken: 'said nothing', 'made no comment', 'did not answer questions'. */
export function silenceOf({ words }: Analysis, sentence: AnalysedSentence, group: VerbGroup): WordRange | undefined {
  const { lemma } = words[group.head] as Word
  const end = Math.min(sentenceEnd({ words } as Analysis, sentence), group.head + longestSilence)
  const rest = words.slice(group.head + 1, end).map((word) => word.lower)
  const length = restOf(lemma, group.negated, `${rest.join(' ')} `)
  return length === undefined
    ? undefined
    : { from: words[group.from - 1]?.lower === 'there' ? group.from - 1 : group.from, to: group.head + 1 + length }
}

/** How many words after its verb such a phrase may have. */
const longestSilence = 9

const questions = "(?:(?:to|the|its|his|her|their|any|repeated|several|on|for|a|an|\\w+'s) )*"
const comment =
  /^(?:no|not any|neither) (?:(?:further|other|public|immediate|official|formal|direct) )*(?:comments?|statements?|reply|response|answer) /u
const answer = new RegExp(
  `^(?:immediately |directly )?${questions}(?:questions?|calls?|requests?|inquiries|enquiries|comments?|emails?|messages?) `,
  'u',
)
const refusal = /^to (?:be interviewed|comment|elaborate|answer|respond|reply|discuss|say)(?: (?:further|publicly))? /u

/** Number of words that belong to the phrase after its verb; undefined where it tells of no silence. */
function restOf(lemma: string, negated: boolean, rest: string): number | undefined {
  if (lemma === 'say' && !negated)
    return count(/^(?:nothing|no more)(?: (?:further|publicly|more|else|at all))? /u, rest)
  if (/^(?:make|give|offer|issue|have|be)$/u.test(lemma) && !negated) return count(comment, rest)
  if (/^(?:decline|refuse)$/u.test(lemma) && !negated) return count(refusal, rest)
  if (!negated) return undefined
  if (/^(?:comment|elaborate)$/u.test(lemma)) return 0
  if (/^(?:answer|respond|reply|return)$/u.test(lemma))
    return count(answer, rest) ?? (rest.trim() === '' ? 0 : undefined)
  return undefined
}

function count(pattern: RegExp, rest: string): number | undefined {
  const found = pattern.exec(rest)?.[0]
  return found === undefined ? undefined : found.trim().split(' ').length
}

/** Adds the silences that no draft tells of, and gives those that one does their whole verb phrase. */
export function findSilences(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  const kept = new Map(drafts.map((draft) => [draft.head, draft]))
  for (const sentence of analysis.sentences) {
    for (const group of sentence.groups) {
      const phrase = silenceOf(analysis, sentence, group)
      if (!phrase || (words[group.head] as Word).quotation >= 0) continue
      const old = kept.get(group.head)
      const source = old?.source ?? silentOne(analysis, sentence, group, phrase)
      if (!source || !canSpeak(analysis, source)) continue
      const span = old?.span ?? { from: group.from, to: group.head + 1 }
      kept.set(group.head, { sentence, head: group.head, group, span, source, pieces: [phrase], chance: 1 })
    }
  }
  return [...kept.values()].sort((left, right) => left.head - right.head)
}

/** The subject of such a phrase; after 'there was no comment' the one it does not come from. */
function silentOne(
  analysis: Analysis,
  sentence: AnalysedSentence,
  group: VerbGroup,
  phrase: WordRange,
): WordRange | undefined {
  const { words } = analysis
  const { lemma } = words[group.head] as Word
  if (lemma === 'be') {
    const found = sentence.phrases.find((item) => item.from === phrase.to + 1)
    return /^(?:from|by)$/u.test(words[phrase.to]?.lower ?? '') ? found : undefined
  }
  const subject = phraseBefore(sentence, group.from)
  if (!subject || group.form !== 'finite' || subject.to < group.from) return undefined
  const before = sentence.phrases.find((item) => item.to === subject.from - 1)
  const inside = (words[subject.from - 1] as Word | undefined)?.pos === 'ADP' && before !== undefined
  return inside && before ? { from: before.from, to: subject.to } : subject
}
