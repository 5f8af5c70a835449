import type { StatementForm, StatementKind } from '../../model/index.ts'
import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { VerbGroup } from '../clauses/verb-groups.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import type { CueSense } from '../lang/en/cue-kinds.ts'
import { hedgeWords, judgingWords } from '../lang/en/evaluation-words.ts'

/** What besides its words decides the kind of a claim. */
export interface KindContext {
  readonly sense: CueSense
  /** Lemma of the cue. */
  readonly lemma: string
  readonly negated: boolean
  readonly form?: StatementForm
  readonly conditional?: boolean
}

const first = /^(?:i|we|my|our|us|me|he|she|they|it|his|her|their)$/u
const speakers = /^(?:i|we)$/u
const harm =
  /^(?:destroy|attack|strike|retaliate|annihilate|crush|punish|bomb|invade|kill|eliminate|wipe|respond|fight|shoot|launch|use|hit|destruct|avenge|wage)$/u

/** The kind of a claim: by its cue first, then by person, mood and words. */
export function kindOf(analysis: Analysis, range: WordRange, context: KindContext): StatementKind {
  const { sense } = context
  if (
    sense !== 'say' &&
    sense !== 'think' &&
    sense !== 'attitude' &&
    !(sense === 'report' || sense === 'announcement')
  ) {
    if (sense === 'denial' && context.negated) return 'confirmation'
    return sense
  }
  const { words } = analysis
  const inner = words.slice(range.from, range.to)
  const lower = inner.map((word) => word.lower)
  const text = lower.join(' ')
  const sentence = analysis.sentences[(words[range.from] as Word).sentence] as AnalysedSentence
  const groups = sentence.groups.filter((group) => group.head >= range.from && group.head < range.to)
  const main = mainGroup(groups, sentence, range)
  if (context.negated && /^(?:comment|elaborate|answer|discuss|respond)$/u.test(context.lemma)) return 'no-comment'
  if (sense === 'announcement')
    return isEvaluative(lower) && context.form !== 'indirect' ? 'assessment' : 'announcement'
  const verb = main ? (words[main.head] as Word) : undefined
  const subject = main ? subjectOf(words, sentence, main, range) : undefined
  const own = speakers.test(subject ?? '') || (context.form !== 'direct' && first.test(subject ?? ''))
  if (/\b(?:claim|took|take|takes|accept|accepted) (?:full )?responsibility\b/u.test(text) && own) return 'claim'
  if (verb && own && main && /^(?:urge|appeal|beg|ask|plead|implore|invite)$/u.test(verb.lemma)) return 'appeal'
  if (verb && own && /^(?:condemn|denounce|deplore)$/u.test(verb.lemma)) return 'condemnation'
  if (verb && own && /^(?:reject|oppose|refuse)$/u.test(verb.lemma)) return 'rejection'
  if (verb && own && /^(?:propose|offer)$/u.test(verb.lemma)) return 'proposal'
  if (verb && own && /^(?:deny)$/u.test(verb.lemma)) return 'denial'
  if (verb && own && /^(?:fear|worry)$/u.test(verb.lemma)) return 'concern'
  if (/\b(?:worried|concerned|alarmed|afraid)\b/u.test(text) && own) return 'concern'
  if (/\b(?:thank|grateful|respect|proud|welcome|applaud|commend|praise|congratulate|admire)\b/u.test(text) && own)
    return 'praise'
  if (main?.modal && /^(?:will|'ll|would|shall)$/u.test(main.modal) && own) {
    if (harmful(groups, words) && !main.negated) return 'threat'
    return 'promise'
  }
  if (main?.modal && /^(?:must)$/u.test(main.modal)) return 'demand'
  if (/\b(?:have|has|need|needs) to\b/u.test(text) && !own) return context.form === 'direct' ? 'demand' : 'assessment'
  if (main?.modal && /^(?:should)$/u.test(main.modal)) return 'appeal'
  if (context.form === 'direct' && main && isImperative(words, sentence, main, range)) return 'appeal'
  if (lower.some((word) => hedgeWords.has(word))) return 'assessment'
  if (main?.modal && /^(?:will|'ll|would|can|may|might|could)$/u.test(main.modal)) return 'assessment'
  if (isEvaluative(lower) || /\b(?:i|we) (?:think|believe|guess|expect|doubt)\b/u.test(text)) return 'assessment'
  if (
    /^(?:describe|characterize|characterise|call|brand|label|term|dub|argue|suggest|think|believe|conclude|maintain|insist|contend)$/u.test(
      context.lemma,
    )
  )
    return 'assessment'
  if (sense === 'think') return 'assessment'
  if (sense === 'report') return 'report'
  if (verb && main && tellsFact(words, main)) return own ? (context.form === 'direct' ? 'comment' : 'report') : 'report'
  return 'comment'
}

function isEvaluative(lower: readonly string[]): boolean {
  return lower.some((word) => judgingWords.has(word))
}

function harmful(groups: readonly VerbGroup[], words: readonly Word[]): boolean {
  return groups.some((group) => harm.test((words[group.head] as Word).lemma))
}

/** The verb of the main clause: the first finite one that no subordinate clause holds. */
function mainGroup(groups: readonly VerbGroup[], sentence: AnalysedSentence, range: WordRange): VerbGroup | undefined {
  return (
    groups.find(
      (group) =>
        group.form === 'finite' &&
        sentence.phrases.some((phrase) => phrase.from >= range.from && phrase.to <= group.from),
    ) ?? groups[0]
  )
}

function subjectOf(
  words: readonly Word[],
  sentence: AnalysedSentence,
  group: VerbGroup,
  range: WordRange,
): string | undefined {
  const before = sentence.phrases.filter((phrase) => phrase.from >= range.from && phrase.to <= group.from)
  const phrase = before.at(-1)
  return phrase ? (words[phrase.head] as Word).lower : undefined
}

function isImperative(words: readonly Word[], sentence: AnalysedSentence, group: VerbGroup, range: WordRange): boolean {
  if (group.from > range.from + 1 || group.form !== 'finite' || group.modal) return false
  const verb = words[group.head] as Word
  return (
    verb.lower === verb.lemma &&
    !sentence.phrases.some((phrase) => phrase.from >= range.from && phrase.to <= group.from)
  )
}

/** Past tense, perfect or passive: a thing that is told as having happened. */
function tellsFact(words: readonly Word[], group: VerbGroup): boolean {
  const verb = words[group.head] as Word
  const auxiliary = words.slice(group.from, group.head).map((word) => word.lower)
  if (auxiliary.some((word) => /^(?:has|have|had|was|were|did|is|are|been|being)$/u.test(word))) return true
  return (
    verb.lower !== verb.lemma && /(?:ed|t|ght|ew|ung|ook|ade|id|aw|ame|ent|old|oke|ose|ound|eld)$/u.test(verb.lower)
  )
}
