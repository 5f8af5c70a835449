import type { EventParticipant, Id, Passage } from '../../model/index.ts'
import type { Answers } from '../memo.ts'
import type { LocalEvent } from './local-event.ts'

/** Characters of a summary after which it is cut between words. */
const longest = 200

/** A lone pronoun whose name says more; what "it" and "them" mean is too often in doubt to be put in their place. */
const pronoun = /^(?:he|she|they|him|who|which|that|we|i)$/iu

/** A possessive that stands for a participant: 'his refusal'. */
const possessive = /^(?:his|whose)$/iu

/** One line for an event: the clause that names most of those who take part, with names in the place of pronouns. */
export function summarize(cluster: readonly LocalEvent[], names: Answers<Id, string>): string {
  const ranked = [...cluster].sort(
    (left, right) =>
      Number(isOwnWords(left)) - Number(isOwnWords(right)) ||
      named(right) + standsAlone(right) - named(left) - standsAlone(left) ||
      named(right) - named(left) ||
      Number(opensWithName(right)) - Number(opensWithName(left)) ||
      Math.abs(left.mention.evidence.quote.length - wished) - Math.abs(right.mention.evidence.quote.length - wished),
  )
  const best = ranked[0] as LocalEvent
  const { evidence, trigger, actors, recipients } = best.mention
  let text = evidence.quote
  let speaker = subjectOf(best, names)
  for (const { at, ids } of pronounsOf([...actors, ...recipients, ...tellersOf(best)])) {
    if (at.start < evidence.start || at.end > evidence.end) continue
    const name = ids.map((id) => names.get(id) ?? at.quote).join(' and ')
    // 'I have decided' keeps its words, and says whose they are.
    if (firstPerson.test(at.quote)) speaker = `${name}: `
    else if (!isNamedBefore(name, text.slice(0, at.start - evidence.start), ids, best)) {
      const word = possessive.test(at.quote) ? `${name}'s` : name
      text = `${text.slice(0, at.start - evidence.start)}${word}${text.slice(at.end - evidence.start)}`
    }
  }
  if (speaker === '' && best.told !== undefined && isOwnWords(best)) speaker = `${names.get(best.told.speaker) ?? ''}: `
  const acts = actors.some(({ evidence: at }) => at !== undefined && at.start > evidence.start + longestTie)
  const isRelative = saysRelative.test(evidence.quote.slice(0, Math.max(0, trigger.start - evidence.start)))
  return balanced(
    cut(`${speaker}${balanced(plain(text.replace(/\s+/gu, ' ').trim(), acts, isRelative))}`, trigger.quote),
  )
}

/** 'I respect the reasons she gave for her veto': a speaker's own feelings, of which the act that is told is only a part. */
function isOwnWords({ mention: { evidence, trigger }, statement }: LocalEvent): boolean {
  return statement === undefined && trigger.start - evidence.start > nearOwn && ownOpening.test(evidence.quote)
}

const ownOpening = /^[“"‘']?(?:(?:and|but|so) )?(?:i|we|my|our)\b/iu

/** Characters from 'I' to a verb of which it is the subject: 'I have decided to', 'we strongly'. */
const nearOwn = 30

/** Whether somebody is named in a text, or by a pronoun that will be told by name there: then a second pronoun is plain. */
function isNamedBefore(name: string, before: string, ids: readonly Id[], { mention, told }: LocalEvent): boolean {
  if (before.includes(name)) return true
  const spans = [...mention.actors, ...mention.recipients]
  if (told?.source !== undefined) spans.push({ id: told.speaker, evidence: told.source })
  return spans.some(({ id, evidence }) => {
    if (evidence === undefined || !ids.includes(id)) return false
    const end = evidence.end - mention.evidence.start
    return evidence.start >= mention.evidence.start && end <= before.length
  })
}

/** Who says it, where the clause begins with the word by which it is said: 'urged him to go'. */
function subjectOf({ mention: { evidence }, told }: LocalEvent, names: Answers<Id, string>): string {
  const { cue, source, speaker } = told ?? {}
  if (cue === undefined || speaker === undefined || /ing$/u.test(cue.quote)) return ''
  if (source !== undefined && source.start >= evidence.start && source.end <= evidence.end) return ''
  return Math.abs(cue.start - evidence.start) < 2 ? `${names.get(speaker) ?? ''} ` : ''
}

/** Who says it, as a participant whose pronoun may be told by name. */
function tellersOf({ told }: LocalEvent): readonly EventParticipant[] {
  return told?.source === undefined ? [] : [{ id: told.speaker, evidence: told.source }]
}

interface Pronoun {
  readonly at: Passage
  readonly ids: Id[]
}

/** The pronouns that stand for participants, the last first, each with all whom it means. */
function pronounsOf(parts: readonly EventParticipant[]): readonly Pronoun[] {
  const found = new Map<number, Pronoun>()
  for (const { id, evidence: at } of parts) {
    if (at === undefined || !(pronoun.test(at.quote) || possessive.test(at.quote))) continue
    const known = found.get(at.start)
    if (known) known.ids.push(id)
    else found.set(at.start, { at, ids: [id] })
  }
  return [...found.values()].sort((left, right) => right.at.start - left.at.start)
}

const firstPerson = /^(?:i|we)$/iu

/** Characters of the longest word that ties a clause to what is before, with its space. */
const longestTie = 8

/** Whether a clause reads as a sentence: it begins with who acts, and has all of its quotation. */
function standsAlone({ mention: { evidence, trigger, actors, recipients } }: LocalEvent): number {
  const isFirst = actors.some(({ evidence: at }) => at !== undefined && at.start < trigger.start)
  const isWhole = (evidence.quote.match(/[“”"]/gu) ?? []).length % 2 === 0
  const isTied = /^(?:\p{Lu}{1,2}:|\p{Ll}+ing\b|to\b|of\b|what\b|how\b|whose\b)/u.test(evidence.quote)
  const isInfinitive = /\bto $/u.test(evidence.quote.slice(0, Math.max(0, trigger.start - evidence.start)))
  const opening = Math.min(trigger.start, ...[...actors, ...recipients].flatMap(({ evidence: at }) => at?.start ?? []))
  const isLate = opening - evidence.start > longestOpening
  return Number(isFirst) + Number(isWhole) - Number(isTied) - Number(isInfinitive) - Number(isLate)
}

/** Whether the first words name one of those who take part. */
function opensWithName({ mention: { evidence, actors, recipients } }: LocalEvent): boolean {
  return [...actors, ...recipients].some(({ evidence: at }) => at?.start === evidence.start && !pronoun.test(at.quote))
}

/** Characters that may stand before who acts: 'On Wednesday 18 January the chief of …', not how he was dressed. */
const longestOpening = 30

/** A line without the marks of a quotation of which it has only a part. */
function balanced(text: string): string {
  const marks = text.match(/[“”"]/gu) ?? []
  return marks.length % 2 === 0 ? text : text.replace(/[“”"]/gu, '')
}

/** A clause without the word that ties it to what is before, and without a relative pronoun behind its noun. */
function plain(text: string, isActorLater: boolean, isRelative: boolean): string {
  const own = text.replace(label, '').replace(fragment, '').replace(partitive, '$1 ')
  const untied = own.replace(own.includes(',') || isActorLater ? joining : tying, '')
  const [, noun, rest] = (isRelative ? relative.exec(untied) : undefined) ?? []
  return noun === undefined ? untied : `${noun} ${rest}`
}

/** 'A: ' before an answer, 'of the largest, ' before a name. */
const label = /^\p{Lu}{1,2}: (?=\S)/u
/** 'into, and he has decided': the end of the clause before. */
const fragment = /^\p{Ll}{1,10}, (?:and|but) (?=\S)/u
const partitive = /^of [^,]{2,40}, (\p{Lu}[^,]{2,40}),? /u
const joining = /^(?:and|but|or|as|that|while|because|when)\s+(?=\S+\s)/iu
const tying = /^(?:and|but|or|as|that|while|because|when|of|to|at|by|on|over|for|from|with)\s+(?=\S+\s)/iu
const relative = /^([^,]{3,80}),? (?:who|which|that) (.*)$/u

/** A trigger right behind a relative pronoun, with no more than auxiliaries between: 'the ministers, who had met'. */
const saysRelative = /^[^,]{3,80},? (?:who|which|that) (?:\p{L}+ ){0,3}$/u

/** Characters of a summary that tells enough. */
const wished = 90

function named({ mention }: LocalEvent): number {
  const own = [...mention.actors, ...mention.recipients].filter(
    ({ evidence }) => evidence && !pronoun.test(evidence.quote),
  )
  return own.length
}

/** A line that is not too long: up to a comma behind the word that tells it, else between words. */
function cut(text: string, trigger: string): string {
  if (text.length <= longest) return text
  const told = text.toLowerCase().indexOf(trigger.toLowerCase()) + trigger.length
  const breaks = [...text.slice(0, longest).matchAll(breaking)].map(({ index }) => index)
  const last = breaks.filter((at) => at > Math.max(told, shortestCut) && isOutside(text, at)).at(-1)
  if (last !== undefined) return text.slice(0, last)
  const end = text.lastIndexOf(' ', longest)
  return `${text.slice(0, end > 0 ? end : longest)} …`
}

/** Commas behind which a clause of its own begins. */
const breaking =
  /,? (?=(?:which|who|whose|while|when|where|after|before|although|though|because|according)\b)|, (?=(?:but|\p{Ll}{3,}ing)\b)/gu

/** Characters of the shortest line that is left of a longer one. */
const shortestCut = 60

/** Whether a place in a text is in no quotation. */
function isOutside(text: string, at: number): boolean {
  return (text.slice(0, at).match(/[“”"]/gu) ?? []).length % 2 === 0
}
