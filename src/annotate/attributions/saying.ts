import type { Name, Span, TimeExpression } from '../../model/index.ts'
import { contains, indexAt, overlaps } from '../../text/span.ts'
import { type AnalysedSentence, type Analysis, spanOf } from '../clauses/analysis.ts'
import type { NounPhrase } from '../clauses/noun-phrases.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { conveyingVerbs, mediaNouns, occasionNouns } from '../lang/en/occasion-words.ts'
import { mediaNames, organizationWords } from '../lang/en/organization-words.ts'
import { phraseBefore } from './cues.ts'
import type { Draft } from './drafts.ts'

/** How and to whom something was said. */
export interface Saying {
  readonly addressees: readonly Span[]
  readonly via: readonly Span[]
  readonly occasion?: Span
  readonly time?: number
}

/** Reads the circumstances of saying from the words of the sentence that are neither content nor source. */
export function findSaying(
  analysis: Analysis,
  draft: Draft,
  names: readonly Name[],
  times: readonly TimeExpression[],
): Saying {
  const free = freeWords(analysis, draft)
  const addressee = findAddressee(analysis, draft, free)
  const media = addressee && isMedia(analysis, addressee, names) && !isPress(analysis, addressee)
  const via = findVia(analysis, draft, free, names)
  const occasion = findOccasion(analysis, draft, free)
  const time = findTime(analysis, draft, free, times)
  const told = addressee ? spanOf(analysis.words, addressee) : undefined
  return {
    addressees: told ? [told] : [],
    via: [...(told && media ? [told] : []), ...via],
    ...(occasion ? { occasion } : {}),
    ...(time === undefined ? {} : { time }),
  }
}

/** For each word of the sentence whether it is outside content and source. */
function freeWords(analysis: Analysis, draft: Draft): (at: number) => boolean {
  const { sentence, source, pieces } = draft
  const within = (range: WordRange, at: number) => range.from <= at && at < range.to
  return (at) =>
    at >= sentence.from &&
    at < sentence.to &&
    (analysis.words[at] as Word).quotation < 0 &&
    !(source && within(source, at)) &&
    !pieces.some((piece) => within(piece, at))
}

const tellVerbs =
  /^(?:tell|inform|assure|remind|warn|ask|urge|notify|advise|accuse|order|instruct|call|blame|threaten|write|address)$/u

/** Whom it was told to: the noun phrase right after 'told', or after 'to' and 'with'. */
function findAddressee(analysis: Analysis, draft: Draft, free: (at: number) => boolean): WordRange | undefined {
  const { words } = analysis
  const { sentence, head, span } = draft
  const lemma = (words[head] as Word).lemma
  const phraseAt = (at: number) => sentence.phrases.find((phrase) => phrase.from === at)
  if (tellVerbs.test(lemma) && draft.group?.passive) return phraseBefore(sentence, draft.group.from)
  const told = words[head + 1]?.lower ?? ''
  if (tellVerbs.test(lemma) && !/^(?:of|about|that|to|against)$/u.test(told)) {
    const phrase = phraseAt(Math.max(head + 1, span.to)) ?? phraseAt(head + 1)
    if (phrase && (free(phrase.from) || takesObject(lemma)) && !occasionTime(words, phrase)) return phrase
  }
  for (let at = head + 1; at < Math.min(head + 10, sentence.to - 1); at += 1) {
    const word = words[at] as Word
    if (!free(at)) break
    if (word.lower === 'to' || word.lower === 'on' || word.lower === 'against') {
      if (word.lower !== 'to' && !(word.lower === 'on' && lemma === 'call')) continue
      const phrase = phraseAt(at + 1)
      if (phrase && free(phrase.from) && !occasionNouns.has((words[phrase.head] as Word).lemma)) return phrase
    }
  }
  return undefined
}

/** Verbs whose object is whom they are aimed at even where the content takes it in: 'accused the South of …'. */
function takesObject(lemma: string): boolean {
  return /^(?:accuse|urge|order|instruct|blame|threaten|warn|ask|assure|advise)$/u.test(lemma)
}

function occasionTime(words: readonly Word[], phrase: NounPhrase): boolean {
  const head = words[phrase.head] as Word
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|that)$/u.test(head.lower)
}

/** Whether a phrase names a medium: a name on the list or with a head word of the press, or a noun for one. */
export function isMedia(analysis: Analysis, range: WordRange, names: readonly Name[]): boolean {
  const span = spanOf(analysis.words, range)
  const name = names[indexAt(names, span.start)]
  if (name?.kind === 'media' && overlaps(name, span)) return true
  const list = analysis.words.slice(range.from, range.to)
  const last = list.findLast((word) => word.pos === 'NOUN' || word.pos === 'PROPN')
  if (mediaNames.has(list.map((word) => word.text).join(' ')) || list.some((word) => mediaNames.has(word.text)))
    return true
  if (!last) return false
  if (
    last.lower === 'agency' &&
    list.some((word) => word.pos === 'PROPN' && organizationWords.get(word.lower) === 'media')
  )
    return true
  if (last.pos === 'PROPN')
    return (
      organizationWords.get(last.lower) === 'media' ||
      (last.lower === 'agency' && /\bnews\b/iu.test(list.map((word) => word.text).join(' ')))
    )
  const noun = list.some(
    (word, at) => mediaNouns.has(word.lower) && (word.lower !== 'agency' || list[at - 1]?.lower === 'news'),
  )
  return noun
}

/** Reporters in general: those present, not a medium that hands it on. */
function isPress(analysis: Analysis, range: WordRange): boolean {
  const head = analysis.words
    .slice(range.from, range.to)
    .findLast((word) => word.pos === 'NOUN' || word.pos === 'PROPN')
  return head !== undefined && /^(?:reporters?|journalists?|correspondents?)$/u.test(head.lower)
}

/** Media that carried it: 'carried by KCNA', 'as quoted by the agency', 'speaking through state media', 'on state television'. */
function findVia(analysis: Analysis, draft: Draft, free: (at: number) => boolean, names: readonly Name[]): Span[] {
  const { words } = analysis
  const found: Span[] = []
  for (const phrase of draft.sentence.phrases) {
    if (!free(phrase.from) || phrase.from - 1 < draft.sentence.from) continue
    const before = words[phrase.from - 1] as Word
    const verb = words[phrase.from - 2]
    const conveyed =
      before.lower === 'by' &&
      verb !== undefined &&
      (conveyingVerbs.has(verb.lemma) || phrase.from - 1 >= draft.span.to)
    const through = /^(?:via|through|to)$/u.test(before.lower)
    const aired = /^(?:on|over)$/u.test(before.lower) && isBroadcaster(words, phrase)
    if (
      (conveyed || through || aired) &&
      isMedia(analysis, phrase, names) &&
      !/^(?:reporters?|journalists?)$/u.test((words[phrase.head] as Word).lower)
    ) {
      found.push(spanOf(words, phrase))
    }
  }
  return found
}

/** 'state television', 'the national broadcaster': what one speaks on, not 'a report on the media'. */
function isBroadcaster(words: readonly Word[], { from, head }: NounPhrase): boolean {
  const noun = words[head] as Word
  return head > from && /^(?:television|tv|radio|broadcaster|channel|station|network)$/u.test(noun.lower)
}

/** 'in a speech on Friday', 'during a meeting with the commander': a preposition and a noun of occasion, with what belongs to it. */
function findOccasion(analysis: Analysis, draft: Draft, free: (at: number) => boolean): Span | undefined {
  const { words } = analysis
  const { sentence } = draft
  for (const phrase of sentence.phrases) {
    const at = phrase.from - 1
    if (at < sentence.from || !free(at) || !free(phrase.head) || leavesRelative(analysis, draft, at)) continue
    if (!/^(?:in|at|during|on|after|before|following|with|by|through|from|to|via)$/u.test((words[at] as Word).lower))
      continue
    if (
      !occasionNouns.has((words[phrase.head] as Word).lemma) &&
      !occasionNouns.has((words[phrase.head] as Word).lower)
    )
      continue
    return spanOf(words, { from: at, to: occasionEnd(analysis, sentence, phrase.to, free) })
  }
  return undefined
}

/** 'Berg, who once promised it, spoke on television': the occasion is of the main verb, not of what the relative clause tells. */
function leavesRelative({ words }: Analysis, { source, span, pieces }: Draft, at: number): boolean {
  if (!source || !/^(?:who|which)$/u.test((words[source.from] as Word).lower)) return false
  const end = Math.max(span.to, ...pieces.map((piece) => piece.to))
  return at < source.from || words.slice(end, at).some(({ lower }) => lower === ',')
}

function occasionEnd(
  analysis: Analysis,
  sentence: AnalysedSentence,
  from: number,
  free: (at: number) => boolean,
): number {
  const { words } = analysis
  let to = from
  for (let guard = 0; guard < 4; guard += 1) {
    const link = words[to]
    if (!link || !free(to) || !/^(?:of|with|on|in|at|to|by|for|late|early|,)$/u.test(link.lower)) {
      const bare = sentence.phrases.find((item) => item.from === to && free(to) && isDay(words, item))
      if (!bare) break
      to = bare.to
      continue
    }
    const phrase = sentence.phrases.find((item) => item.from === to + 1)
    if (!phrase || !free(phrase.head) || link.lower === ',') break
    to = phrase.to
  }
  return to
}

function isDay(words: readonly Word[], phrase: NounPhrase): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/u.test(
    (words[phrase.from] as Word).lower,
  )
}

/** Words that lead over to a time expression: 'and on', ', late in'. */
const leadsOver = /^(?:on|in|at|by|since|late|early|the|this|last|during|after|before|only|just)$/u

/** 'conceded a week earlier and called for a vote': a time in the midst of what stands before the cue is of the verb before it. */
function isOfEarlierVerb({ words }: Analysis, { sentence, head }: Draft, at: number): boolean {
  let before = at - 1
  while (before >= sentence.from && leadsOver.test((words[before] as Word).lower)) before -= 1
  if (before < sentence.from || /^(?:,|and|but|or|then|[—–:;(])$/u.test((words[before] as Word).lower)) return false
  return sentence.groups.some((group) => group.form === 'finite' && group.head !== head && group.head < at)
}

/** 'Wished them a prosperous 2017': a year that nothing leads to tells of no time. */
function isWishedFor(words: readonly Word[], at: number): boolean {
  return /^\d{4}$/u.test(words[at]?.text ?? '') && !leadsToYear.test(words[at - 1]?.lower ?? ',')
}

const leadsToYear =
  /^(?:in|during|since|by|from|until|till|before|after|through|throughout|of|late|early|mid|around|about|,|\(|and|or|–|-)$/u

/** How many words the time of saying may lie from its cue when other verbs lie between. */
const nearTime = 8

/** The time expression of the saying: outside content and source, nearest to the cue, or at the head of the sentence. */
function findTime(
  analysis: Analysis,
  draft: Draft,
  free: (at: number) => boolean,
  times: readonly TimeExpression[],
): number | undefined {
  const { words } = analysis
  const { sentence, span } = draft
  const bounds = { start: (words[sentence.from] as Word).start, end: (words[sentence.to - 1] as Word).end }
  let best: number | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (let index = indexAt(times, bounds.start); index < times.length; index += 1) {
    const time = times[index] as TimeExpression
    if (time.start >= bounds.end) break
    if ((time.type !== 'date' && time.type !== 'time') || !contains(bounds, time)) continue
    const at = indexAt(words, time.start)
    if (!(free(at) || (at >= span.from && at < span.to)) || isWishedFor(words, at)) continue
    const distance = at < span.from ? span.from - at : Math.max(0, at - span.to)
    const between = sentence.groups.some(
      (group) =>
        group.form === 'finite' &&
        group.head !== draft.head &&
        group.head > Math.min(at, span.to) &&
        group.head < Math.max(at, span.from),
    )
    if (distance > nearTime && between && at > sentence.from + 4) continue
    if (at < span.from && isOfEarlierVerb(analysis, draft, at)) continue
    if (distance < nearest) {
      nearest = distance
      best = index
    }
  }
  return best
}
