import type { StatementForm, StatementKind } from '../../model/index.ts'
import type { AnalysedSentence, Analysis } from '../clauses/analysis.ts'
import type { VerbGroup } from '../clauses/verb-groups.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import type { CueSense } from '../lang/en/cue-kinds.ts'
import { blamingWords, harmWords, judgingWords, wrongdoingVerbs } from '../lang/en/evaluation-words.ts'
import { isHedge } from './conditions.ts'

/** What besides its words decides the kind of a claim. */
export interface KindContext {
  readonly sense: CueSense
  /** Lemma of the cue. */
  readonly lemma: string
  readonly negated: boolean
  readonly form?: StatementForm
  readonly conditional?: boolean
  /** Pronouns of reported words that mean the speaker, as his own name or pronoun allows. */
  readonly pronouns?: RegExp
}

/** Words of force in a conditional sentence: what is threatened. */
const violence =
  /\b(?:wipe|annihilat\w*|destroy\w*|crush|devastating|nuclear|retaliat\w*|strike|bomb\w*|military|war)\b/u

/** Pronouns that mean the speaker in reported words. */
const third = /^(?:he|she|they|it)$/u
const speakers = /^(?:i|we)$/u
const harm =
  /^(?:destroy|attack|strike|retaliate|annihilate|crush|punish|bomb|invade|kill|eliminate|wipe|fight|shoot|hit|avenge|wage|shy|hesitate)$/u

/** The kind of a claim: by its cue first, then by person, mood and words. */
export function kindOf(analysis: Analysis, range: WordRange, context: KindContext): StatementKind {
  const { sense, negated, lemma, form } = context
  if (negated && refusals.test(lemma)) return 'no-comment'
  if (sense === 'rejection' && lemma === 'decline' && /\bcomment\b/u.test(textOf(analysis, range))) return 'no-comment'
  if (!open.has(sense)) return sense === 'denial' && negated ? 'confirmation' : (sense as StatementKind)
  const clause = readClause(analysis, range, context)
  if (announcing.test(lemma) && form !== 'direct') return 'announcement'
  if (admitting.test(lemma) && form !== 'direct' && !clause.main) return 'confirmation'
  const kind =
    byAct(clause, form === 'direct') ??
    (blames(clause, lemma) ? 'condemnation' : undefined) ??
    byForce(clause, context) ??
    byHearsay(clause, form === 'direct') ??
    byMood(clause, context) ??
    (judgingCues.test(lemma) || sense === 'think' ? 'assessment' : undefined) ??
    (sense === 'announcement' && (form !== 'direct' || !clause.evaluative) ? 'announcement' : undefined) ??
    byTense(clause, context)
  return admitting.test(lemma) && kind === 'report' ? 'confirmation' : kind
}

/** Verbs by which somebody grants that a thing is so. */
const admitting = /^(?:concede|admit|acknowledge|confess)$/u

/** Senses that leave the kind to the content. */
const open: ReadonlySet<CueSense> = new Set<CueSense>(['say', 'think', 'attitude', 'report', 'announcement'])
const refusals = /^(?:comment|elaborate|answer|discuss|respond|reply)$/u
const judgingCues =
  /^(?:describe|characterize|characterise|call|brand|label|term|dub|pronounce|argue|suggest|think|believe|conclude|maintain|insist|contend|emphasize|emphasise|stress|highlight|underline|underscore)$/u

/** 'called the move unacceptable': a name for a thing that condemns it. */
function blames({ lower }: Clause, lemma: string): boolean {
  return (
    /^(?:describe|characteri[sz]e|call|brand|label|term|dub|pronounce)$/u.test(lemma) &&
    lower.some((word) => blamingWords.has(word))
  )
}

/** Cues that decide for themselves whatever is announced. */
const announcing = /^(?:announce|announcement|unveil|proclaim)$/u

/** What the main clause of a claim shows of person, mood and tense. */
interface Clause {
  readonly text: string
  readonly words: readonly Word[]
  readonly lower: readonly string[]
  readonly main?: VerbGroup
  readonly verb?: Word
  readonly auxiliaries: readonly string[]
  readonly subject?: string
  /** Whether the speaker is its subject: 'we', or in reported words 'he'. */
  readonly own: boolean
  /** Whether its subject is a name or a pronoun other than the speaker's 'I' and 'we'. */
  readonly named: boolean
  /** Words from the main verb on. */
  readonly predicate: readonly string[]
  readonly evaluative: boolean
  readonly harmful: boolean
  readonly imperative: boolean
}

function textOf(analysis: Analysis, range: WordRange): string {
  return analysis.words
    .slice(range.from, range.to)
    .map((word) => word.lower)
    .join(' ')
}

function readClause(analysis: Analysis, range: WordRange, { form, pronouns = third }: KindContext): Clause {
  const { words } = analysis
  const inner = words.slice(range.from, range.to)
  const lower = inner.map((word) => word.lower)
  const sentence = analysis.sentences[(words[range.from] as Word).sentence] as AnalysedSentence
  const groups = sentence.groups.filter((group) => group.head >= range.from && group.head < range.to)
  const main = mainGroup(words, groups, sentence, range)
  const subject = main ? subjectOf(words, sentence, main, range) : undefined
  const mine = form === 'direct' && /^(?:my|our)$/u.test(lower[0] ?? '') && subject === lower[1]
  const own =
    mine || (subject !== undefined && (speakers.test(subject) || (form !== 'direct' && pronouns.test(subject))))
  return {
    text: lower.join(' ').replace(/^(?:(?:and|but|so|then|now|well|please|,) )+/u, ''),
    words: inner,
    lower,
    ...(main ? { main, verb: words[main.head] as Word } : {}),
    auxiliaries: main ? words.slice(main.from, main.head).map((word) => word.lower) : [],
    ...(subject === undefined ? {} : { subject }),
    own,
    named: subject !== undefined && !speakers.test(subject) && isNamed(words, sentence, main, range),
    predicate: main ? words.slice(main.from, Math.max(range.to, main.to)).map((word) => word.lower) : lower,
    evaluative: isEvaluative(inner),
    harmful: groups.some((group) => harm.test((words[group.head] as Word).lemma)),
    imperative: form !== 'indirect' && main !== undefined && isImperative(words, sentence, main, range),
  }
}

/** Verbs that name the act when the speaker is their subject: 'we urge', 'we condemn'. */
const ownActs: readonly (readonly [RegExp, StatementKind])[] = [
  [/^(?:urge|appeal|beg|ask|plead|implore|invite|call)$/u, 'appeal'],
  [/^(?:demand|insist)$/u, 'demand'],
  [/^(?:condemn|denounce|deplore)$/u, 'condemnation'],
  [/^(?:reject|oppose|refuse)$/u, 'rejection'],
  [/^(?:propose|offer)$/u, 'proposal'],
  [/^(?:deny)$/u, 'denial'],
  [/^(?:fear|worry)$/u, 'concern'],
  [/^(?:thank|respect|welcome|applaud|commend|praise|congratulate|admire|support|back)$/u, 'praise'],
  [/^(?:promise|pledge|vow)$/u, 'promise'],
  [/^(?:warn)$/u, 'warning'],
]

function byAct({ text, own, named, verb, main }: Clause, direct: boolean): StatementKind | undefined {
  if (refusing.test(text)) return 'rejection'
  if (direct && /\?[”"’']*$/u.test(text)) return 'comment'
  if (direct && contesting.test(text)) return 'denial'
  if (/\bgives?\b.*\bnotice (?:not )?to\b/u.test(text)) return 'warning'
  if (direct && named && verb && main?.form === 'finite' && !main.modal && !main.negated && /s$/u.test(verb.lower))
    return /^(?:ask|call|thank|respect|support|back|admire|fear|worry|offer)$/u.test(verb.lemma)
      ? undefined
      : ownActs.find(([pattern]) => pattern.test(verb.lemma))?.[1]
  if (!own || !verb || !main) return undefined
  if (/\b(?:claims?|took|takes?|accepts?|accepted) (?:full )?responsibility\b/u.test(text)) return 'claim'
  if (main.negated && /^(?:will|'ll|would|shall|wo)$/u.test(main.modal ?? '') && yielding.test(verb.lemma))
    return 'rejection'
  if (/^(?:hope|believe)$/u.test(verb.lemma) && !main.negated) return 'assessment'
  if (/\b(?:worried|concerned|alarmed|afraid)\b/u.test(text) && !main.negated) return 'concern'
  if (/\b(?:grateful|proud)\b/u.test(text)) return 'praise'
  if (verb.lemma === 'be' && !main.negated && pleased.test(text)) return 'praise'
  if (
    !direct &&
    !main.negated &&
    main.from === main.head &&
    /ed$/u.test(verb.lower) &&
    /^(?:fear|worry)$/u.test(verb.lemma)
  )
    return 'concern'
  if (/^(?:i|we) (?:have |had |'ve )?decided\b/u.test(text)) return 'announcement'
  const present = verb.lower === verb.lemma || /s$/u.test(verb.lower)
  return present && !main.negated ? ownActs.find(([pattern]) => pattern.test(verb.lemma))?.[1] : undefined
}

/** What a speaker likes to see: 'was very pleased to see', 'are glad that'. */
const pleased =
  /\b(?:am|is|are|was|were|'m|'re|be|been) (?:(?:very|so|most|really|deeply|extremely) )?(?:pleased|glad|delighted|heartened|thankful|honou?red) (?:to|that|with|by|at|about)\b/u

/** Verbs by which a speaker tells what another said or he himself said before. */
const telling = /^(?:tell|say|inform|hear)$/u

/** 'They tell me all is well', 'he would like them to stay': what a speaker tells of another's words and wishes is a report. */
function byHearsay(
  { main, verb, subject, own, text, auxiliaries, imperative }: Clause,
  direct: boolean,
): StatementKind | undefined {
  if (!main || !verb || main.negated || imperative || main.form !== 'finite') return undefined
  if (/^what (?:he|she|they) (?:tells?|told|says?|said)\b/u.test(text)) return 'report'
  if (!main.modal && telling.test(verb.lemma) && /^(?:i|we|he|she|they)$/u.test(subject ?? '')) {
    const mine = direct ? own : false
    return !mine || verb.lower !== verb.lemma || auxiliaries.length > 0 ? 'report' : undefined
  }
  return !own && main.modal === 'would' && /\bwould (?:like|prefer|love)\b/u.test(text) ? 'report' : undefined
}

/** Verbs of giving way: 'we will not bow' turns down what is asked. */
const yielding =
  /^(?:bow|yield|surrender|submit|capitulate|accept|recogni[sz]e|negotiate|resign|concede|comply|obey|cooperate)$/u

/** What a speaker will not have: 'cannot be accepted', 'there will be no compromise'. */
const refusing =
  /\bnot negotiable\b|\bnon-negotiable\b|\b(?:can ?not|ca n't|will not|wo n't|can never|must not) be (?:accepted|tolerated|allowed)\b|^there (?:is|'s|can be|will be|shall be) no (?:negotiat\w*|compromise|going back|turning back|question of|room for)\b/u

/** What a speaker says a thing is not: 'this is not about revenge'. */
const contesting = /^(?:it|this|that)(?: is|'s) (?:not|n't) (?:about|against|aimed at)\b/u

/** Who acts by force, and how: 'soldiers will step in'. */
const forces = /^(?:soldiers?|troops?|forces?|army|armies|police|marines?|militia|fighters?|navy|jets?|tanks?)$/u
const forcing = /\b(?:step in|move in|go in|intervene|invade|attack|strike|remove|drive|force|enter|march|open fire)\b/u

/** Force in case of a condition, or a time by which somebody must act: a threat. */
function byForce(clause: Clause, { conditional }: KindContext): StatementKind | undefined {
  const { main, verb, subject, lower, text, own } = clause
  const future = main?.modal !== undefined && /^(?:will|'ll|would|shall)$/u.test(main.modal)
  if (conditional && future && !main?.negated && (own || lower.some((word) => forces.test(word))) && forcing.test(text))
    return 'threat'
  if (conditional && /\bnot (?:hesitate|shy away|stand by|stand idly|sit idly|hold back)\b/u.test(text)) return 'threat'
  const ultimatum = /\b(?:has|have|had) (?:only |now |just )?(?:until|till)\b/u.test(text)
  const given = subject !== undefined && verb?.lemma === 'have' && clause.named
  return ultimatum && given ? 'threat' : undefined
}

function byMood(clause: Clause, { form, conditional, lemma }: KindContext): StatementKind | undefined {
  const { main, own, text, words, harmful } = clause
  const modal = main?.modal
  const future =
    (modal !== undefined && /^(?:will|'ll|would|shall|wo)$/u.test(modal)) ||
    /\b(?:is|are|am|'s|'re|'m) (?:not )?going to\b/u.test(text)
  if (form !== 'indirect' && /^\W*(?:\w+ ){0,2}(?:consequences|retaliation)\b/u.test(text)) return 'threat'
  if (conditional && modal !== undefined && form !== 'indirect' && violence.test(text)) return 'threat'
  if (own && modal === 'would' && main?.form === 'finite' && clause.auxiliaries.includes('have')) return 'comment'
  if (future && own) {
    if (harmful && !main?.negated) return 'threat'
    return form === 'indirect' && clause.subject === 'it' ? 'announcement' : 'promise'
  }
  if (own && /\b(?:am|are|'m|'re|is|was|were) (?:ready|prepared|willing|determined) to\b/u.test(text)) return 'promise'
  if (modal === 'must') return 'demand'
  if (/^(?:let us|let 's|let’s) see\b/u.test(text)) return 'comment'
  if (/\b(?:have|has|had|need|needs) to (?!do with\b)/u.test(text) && main && form === 'direct')
    return clause.subject === 'you' ? 'assessment' : 'demand'
  if (modal === 'should') return /\b(?:if|not)\b/u.test(text) && form !== 'direct' ? 'assessment' : 'appeal'
  if (clause.imperative || /^let(?: us|'s| 's|’s| ’s)\b/u.test(text)) return 'appeal'
  if (form !== 'direct' && isPlanned(clause)) return 'announcement'
  if (hasDecided(clause)) return 'announcement'
  if (form !== 'direct' && decidesFor(clause))
    return /^(?:release|free|protect|compensate|pay|return|spare|respect)$/u.test(clause.verb?.lemma ?? '')
      ? 'promise'
      : 'announcement'
  const hedged = words.some((word, at) => isHedge(word, words[at + 1])) || future
  if (hedged && !judgingCues.test(lemma) && clause.predicate.some((word) => harmWords.has(word))) return 'warning'
  if (form === 'direct' && /\b(?:very real danger|the danger of|danger that|risk that|fear that)\b/u.test(text))
    return 'concern'
  if (
    hedged ||
    /\b(?:i|we) (?:(?:do not|do n't|never) )?(?:think|believe|guess|expect|doubt|ca n't foresee)\b/u.test(text)
  )
    return 'assessment'
  return modal !== undefined && !own ? 'assessment' : undefined
}

/** 'Parents would be tested', 'schools are to shut': what somebody has settled for others. */
function decidesFor({ main, verb, subject, text, own, words }: Clause): boolean {
  if (!main || own || main.negated || words.some((word, at) => isHedge(word, words[at + 1]))) return false
  if (/\b(?:is|are) to (?!do\b|be (?:feared|hoped|blamed))[a-z]+\b/u.test(text) && main.form === 'infinitive')
    return true
  if (/\bno longer (?:seeks?|wants?|recogni[sz]es?|considers?|regards?|pursues?)\b/u.test(text)) return true
  if (!/^(?:will|would|shall)$/u.test(main.modal ?? '')) return false
  return (
    (main.passive && !judged.test(text)) ||
    (!/^(?:he|she|you)$/u.test(subject ?? '') && deciding.test(verb?.lemma ?? ''))
  )
}

/** Verbs of what a state or body sets itself to do. */
const deciding =
  /^(?:cease|abandon|suspend|cancel|dissolve|halt|withdraw|abolish|deploy|send|resume|launch|reopen|close|join|leave|host|hold|introduce)$/u

/** 'Norland to lead the fleet': a clause of headlines without a finite verb. */
function isPlanned({ main, own, subject, lower }: Clause): boolean {
  if (own || subject === undefined || main?.form !== 'infinitive' || main.passive) return false
  return !lower.some((word) => /^(?:is|are|was|were|has|have|had|'s|'re)$/u.test(word))
}

/** 'The school has been closed', 'we have halted the works': what has just been settled. */
function hasDecided({ main, verb, auxiliaries, own }: Clause): boolean {
  if (!main || !verb || main.negated || main.modal || !(own || main.passive)) return false
  const perfect = auxiliaries.some((word) => /^(?:has|have|'ve|’ve)$/u.test(word))
  return perfect && (deciding.test(verb.lemma) || settling.test(verb.lemma))
}

/** Further verbs of decisions, once they are made. */
const settling = /^(?:choose|appoint|name|ban|lift|postpone|approve|authori[sz]e|extend|order|dismiss|sack)$/u

/** Outcomes that one foretells rather than settles. */
const judged = /\bbe (?:seen|remembered|regarded|forced|needed|affected|hit|felt|killed|destroyed|punished)\b/u

function byTense(clause: Clause, { form, sense }: KindContext): StatementKind {
  const { main, verb, auxiliaries, own, text, subject } = clause
  const negative = /\b(?:no|not|n't|never)\b/u.test(text)
  if (/^(?:what (?:i|we)\b.*\b(?:is|are|was)\b|as (?:i|we) see it\b)/u.test(text)) return 'assessment'
  const past = main !== undefined && verb !== undefined && tellsFact(verb, auxiliaries)
  if (past && negative && !clause.evaluative && (own || subject === 'there')) return 'denial'
  if (verb && !own && !negative && wrongdoingVerbs.has(verb.lemma)) return 'accusation'
  if (sense === 'report') return 'report'
  if (
    /\b(?:have|has|had) (?:no|every|the|a) (?:legal |moral |constitutional )*(?:authority|right|power|mandate|reason|business)\b/u.test(
      text,
    )
  )
    return 'assessment'
  if (clause.evaluative && (!past || verb?.lemma === 'be' || form === 'direct')) return 'assessment'
  if (past) return 'report'
  if (!main || !verb) return sense === 'announcement' ? 'announcement' : form === 'direct' ? 'comment' : 'assessment'
  const progressive = /ing$/u.test(verb.lower) && auxiliaries.some((word) => /^(?:is|are|'s|'re)$/u.test(word))
  if (progressive && !own && !negative) return 'report'
  if (/^there (?:is|are|'s) (?!always|never)\b/u.test(text) && form !== 'direct') return 'report'
  if (!own && !negative && clause.lower.some((word) => /^(?:now|still|already|currently)$/u.test(word))) return 'report'
  if (/^(?:i|we) (?:can )?(?:still )?(?:hear|see|have|show)\b/u.test(text)) return 'report'
  return own ? 'comment' : 'assessment'
}

/** How many words before 'any' the 'than' of a comparison is looked for: 'than just about any other'. */
const farThan = 3

function isEvaluative(inner: readonly Word[]): boolean {
  return inner.some(
    ({ lower, pos }, at) =>
      (/^(?:most|least)$/u.test(lower) && inner[at + 1]?.pos === 'ADJ' && inner[at + 1]?.lower !== 'recent') ||
      (lower === 'any' && inner.slice(Math.max(0, at - farThan), at).some((word) => word.lower === 'than')) ||
      (judgingWords.has(lower) && (pos === 'ADJ' || !adjectives.test(lower))) ||
      /^(?:un|in|im|ir)\w+[ai]ble$/u.test(lower),
  )
}

/** Words that judge only as adjectives: 'a key point', not 'the key'. */
const adjectives =
  /^(?:key|right|just|hard|enough|better|main|real|fair|clear|sign|message|signal|purpose|aim|goal|chance|ready)$/u

/** The verb of the main clause: the first finite one with a subject that no subordinate clause at the front holds. */
function mainGroup(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  sentence: AnalysedSentence,
  range: WordRange,
): VerbGroup | undefined {
  const subordinate = /^(?:if|unless|when|while|although|though|because|since|as|after|before|once|until)$/u
  const first = words.slice(range.from, range.to).find((word) => word.pos !== 'PUNCT' && word.pos !== 'CCONJ')
  let from = range.from
  if (first && subordinate.test(first.lower)) {
    let comma = range.from + 1
    while (comma < range.to && (words[comma] as Word).lower !== ',') comma += 1
    if (comma < range.to) from = comma
    else {
      const last = groups.findLast((group) => group.form === 'finite' && group.modal !== undefined)
      if (last && last !== groups[0]) return last
    }
  }
  const finite = groups.filter((group) => group.form === 'finite' && group.head >= from)
  const relative = (group: VerbGroup) => /^(?:who|which|that|what)$/u.test(words[group.from - 1]?.lower ?? '')
  return (
    finite.find(
      (group) => !relative(group) && sentence.phrases.some((phrase) => phrase.from >= from && phrase.to <= group.from),
    ) ??
    finite[0] ??
    groups[0]
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

/** Whether the subject of a verb is a name or a pronoun. */
function isNamed(
  words: readonly Word[],
  sentence: AnalysedSentence,
  group: VerbGroup | undefined,
  range: WordRange,
): boolean {
  const phrase = sentence.phrases.findLast((item) => item.from >= range.from && group && item.to <= group.from)
  return phrase !== undefined && /^(?:PROPN|PRON)$/u.test((words[phrase.head] as Word).pos)
}

function isImperative(words: readonly Word[], sentence: AnalysedSentence, group: VerbGroup, range: WordRange): boolean {
  if (group.from > range.from + 1 || group.form !== 'finite' || group.modal) return false
  const verb = words[group.head] as Word
  return (
    verb.lower === verb.lemma &&
    !sentence.phrases.some((phrase) => phrase.from >= range.from && phrase.to <= group.from)
  )
}

/** Past tense or perfect: a thing that is told as having happened. */
function tellsFact(verb: Word, auxiliaries: readonly string[]): boolean {
  if (auxiliaries.some((word) => /^(?:has|have|had|was|were|did|been|'ve)$/u.test(word))) return true
  if (auxiliaries.length > 0) return false
  if (/^(?:was|were|had|did)$/u.test(verb.lower)) return true
  return verb.lower !== verb.lemma && /(?:ed|t|ght|ew|ung|ook|ade|id|aw|ame|old|oke|ose|ound|eld|an)$/u.test(verb.lower)
}
