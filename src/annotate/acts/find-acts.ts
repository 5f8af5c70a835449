import type { Act, Attribution, Layers, Reading, Span } from '../../model/index.ts'
import { quadClassOf } from '../../model/plover.ts'
import { contains, overlaps } from '../../text/span.ts'
import { carryingVerbs, endingVerbs, supportVerbs } from '../lang/en/verb-frames.ts'
import { isVerbal } from './arguments.ts'
import { clauseOf, clipToSegment, tellingClauseOf } from './clause.ts'
import type { ClauseTree } from './clause-tree.ts'
import { readCameo } from './coding/cameo.ts'
import { statusOf } from './factuality/status-of.ts'
import { findFigures } from './figures.ts'
import { findTriggers, type Trigger } from './lexicon/find-triggers.ts'
import type { ActRow } from './lexicon/row.ts'
import { senseOf } from './lexicon/sense-of.ts'
import { findParticipants } from './participants.ts'
import { phraseAt } from './phrase.ts'
import { statusInClaim } from './status-in-claim.ts'
import { isAsserted, tellsAct } from './tells-act.ts'
import { isInfinitive } from './voice.ts'
import { placeOf, timeOf } from './when-and-where.ts'

type Needed = Pick<Layers, 'sentences' | 'syntax' | 'names' | 'times' | 'attributions'>

/** The acts that verbs and nouns of a report tell, acts of speech left aside. */
export function findActs(reading: Reading, trees: readonly ClauseTree[], layers: Needed): Act[] {
  const words = layers.syntax.map((token) => ({ ...token, lower: wordOf(reading.text, token) }))
  return trees.flatMap((tree) => {
    const triggers = findTriggers(words, { from: tree.from, to: tree.to })
    const heads = triggers.map(({ head }) => head)
    return triggers
      .filter(
        (trigger) =>
          !isCarrier(tree, trigger, triggers) &&
          !isInCompound(tree, trigger) &&
          !isSaidTwice(tree, trigger, triggers) &&
          !isPurposeOfSame(tree, trigger, triggers),
      )
      .flatMap((trigger) => readAct(trigger, heads, tree, layers, reading))
  })
}

/** 'The president-elect', 'a man-made lake': the end of a compound names no act; 're-elected' does. */
function isInCompound(tree: ClauseTree, { words }: Trigger): boolean {
  const first = Math.min(...words)
  if (first - 2 < tree.from || tree.word(first - 1) !== '-') return false
  const isGlued = tree.token(first - 1).end === tree.token(first).start
  return isGlued && !/^(?:re|co|pre|counter)$/.test(tree.word(first - 2))
}

/** 'Voted to override', 'moved to seize': a verb that only brings about the act of its infinitive. */
function isCarrier(tree: ClauseTree, { head }: Trigger, triggers: readonly Trigger[]): boolean {
  if (!carryingVerbs.has(tree.token(head).lemma)) return false
  return tree.childrenBy(head, 'xcomp', 'ccomp', 'advcl').some((child) => triggers.some((one) => one.head === child))
}

/** 'Lend assistance', 'condemned and deplored it': a noun that is what a verb of its type does, or a verb added to one of its code. */
function isSaidTwice(tree: ClauseTree, { head, fits }: Trigger, triggers: readonly Trigger[]): boolean {
  const verb = tree.parent(head)
  const outer = triggers.find((one) => one.head === verb)
  const [own, other] = [fits[0]?.row, outer?.fits[0]?.row]
  if (verb === undefined || own === undefined || other === undefined || own.type !== other.type) return false
  // 'the attack killed nine', 'lend assistance'
  if (own.pos === 'noun') return /^(?:obj|nsubj$)/.test(tree.relation(head)) && other.pos === 'verb'
  // 'met to discuss the dam': what one does it for is what is done.
  if (/^(?:advcl|xcomp|acl)$/.test(tree.relation(head)) && own.type !== 'OTHER' && isInfinitive(tree, head))
    return !carryingVerbs.has(tree.token(verb).lemma)
  const isAdded = tree.relation(head) === 'conj' && tree.childrenBy(head, 'nsubj', 'aux', 'obl').length === 0
  const ownObject = tree.childrenBy(verb, 'obj').length > 0 && tree.childrenBy(head, 'obj').length > 0
  return isAdded && own.mode === other.mode && own.type !== 'OTHER' && !ownObject
}

/** 'Meeting with him to discuss the dam': a purpose of the type of what is told right before it. */
function isPurposeOfSame(tree: ClauseTree, { head, fits }: Trigger, triggers: readonly Trigger[]): boolean {
  const type = fits[0]?.row.type
  if (type === 'OTHER' || !isVerbal(tree, head) || !isInfinitive(tree, head)) return false
  const before = triggers.filter((one) => one.head < head).at(-1)
  if (before === undefined || before.fits[0]?.row.type !== type || head - before.head > nearPurpose) return false
  return !carryingVerbs.has(tree.token(before.head).lemma)
}

/** Words from an act to what it is done for. */
const nearPurpose = 8

function wordOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase().replaceAll('’', "'")
}

function readAct(
  trigger: Trigger,
  heads: readonly number[],
  tree: ClauseTree,
  layers: Needed,
  reading: Reading,
): Act[] {
  const { row } = trigger.fits[0] as Trigger['fits'][number]
  const { names, times, attributions } = layers
  const { head } = trigger
  const span = hull(trigger.words.map((index) => tree.token(index)))
  if (attributions.some((attribution) => isCueOf(attribution, span))) return []
  if (!tellsAct(tree, head, row.type)) return []
  const { actors, recipients } = findParticipants(tree, head, row, names, times)
  const phrases = (indexes: readonly number[]) => indexes.map((index) => phraseAt(tree, index, names))
  const [does, undergoes] = [phrases(actors), phrases(recipients)]
  const time = timeOf(tree, head, times)
  const place = placeOf(tree, head, names)
  // A noun alone ('the talks') only brings up what is told elsewhere.
  const tells = recipients.length > 0 || time !== undefined || place !== undefined
  if (!isVerbal(tree, head) && row.pos === 'noun' && !tells) return []
  const sense = senseOf(tree, trigger)
  const taken = isTakenUp(tree, head) && time === undefined
  const clause = hull([clauseOf(tree, head), span, ...near(does, span), ...near(undergoes, span)])
  const standing = statusOf(tree, head, { hostile: isHostile(row) })
  const { cue, condition } = standing
  const status = isWished(tree, head, standing.status) ? 'demanded' : standing.status
  const within = innermost(attributions, span)
  if ((within === undefined || attributions[within]?.claims.length === 0) && isAsserted(tree, head)) return []
  return [
    {
      ...hull([clipToSegment(tree, head, clause), tellingClauseOf(tree, head)]),
      trigger: span,
      type: row.type,
      ...(row.mode === undefined ? {} : { mode: row.mode }),
      ...(row.cameo === undefined ? {} : { cameo: row.cameo }),
      sense: sense.name,
      ...(sense.converse ? { converse: true as const } : {}),
      contexts: row.cameo === undefined ? [] : (readCameo(row.cameo)?.contexts ?? []),
      actors: does,
      recipients: undergoes,
      status: statusInClaim(
        status,
        span,
        within === undefined ? undefined : attributions[within],
        cue && reading.text.slice(cue.start, cue.end).toLowerCase(),
      ),
      ...(cue === undefined ? {} : { statusCue: cue }),
      ...(condition === undefined ? {} : { condition }),
      ...(taken ? { taken: true as const } : {}),
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      figures: findFigures(tree, clause, heads, timesIn(times, clause)).filter(
        (figure) =>
          figure.what !== 'other' ||
          (figure.of !== undefined &&
            (isCrowd(figure.of) || ![...does, ...undergoes].some((phrase) => overlaps(phrase, figure)))),
      ),
      ...(within === undefined ? {} : { within }),
      links: [],
    },
  ]
}

/** 'A demand that he hand over power': a bare verb behind one who would hand over is what is asked for. */
function isWished(tree: ClauseTree, head: number, status: Act['status']): boolean {
  if (status !== 'happened' || tree.word(head) !== tree.token(head).lemma) return false
  if (!tree.childrenBy(head, 'mark').some((child) => tree.word(child) === 'that')) return false
  const alone = tree.childrenBy(head, 'aux', 'cop').length === 0
  return alone && tree.childrenBy(head, 'nsubj').some((child) => /^(?:he|she|it)$/.test(tree.word(child)))
}

/** Whether an act harms those whom it is done to, so that a promise of it is a threat. */
function isHostile({ type }: ActRow): boolean {
  return quadClassOf(type) === 4
}

/** 'The attack', 'his refusal', 'lifted the curfew': a noun of something known, and not of what its verb brings about. */
function isTakenUp(tree: ClauseTree, head: number): boolean {
  if (isVerbal(tree, head)) return false
  const marks = tree.childrenBy(head, 'det', 'nmod').filter((child) => child < head)
  const isKnown = marks.some(
    (child) => /^(?:the|this|that|these|those|such)$/.test(tree.word(child)) || tree.relation(child) === 'nmod:poss',
  )
  const verb = tree.parent(head)
  if (verb === undefined || !isVerbal(tree, verb)) return isKnown
  const { lemma } = tree.token(verb)
  if (endingVerbs.has(lemma)) return true
  return isKnown && !supportVerbs.has(lemma)
}

/** A word that ties a speaker to his words is an act of speech. */
function isCueOf({ cue, claims }: Attribution, span: Span): boolean {
  return cue !== undefined && claims.length > 0 && overlaps(cue, span)
}

/** Characters from the trigger beyond which a participant does not make the clause longer. */
const nearby = 240

function near(spans: readonly Span[], trigger: Span): readonly Span[] {
  return spans.filter(({ start, end }) => trigger.start - start < nearby && end - trigger.end < nearby)
}

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

function timesIn(times: Layers['times'], clause: Span): readonly Span[] {
  return times.filter((time) => overlaps(time, clause))
}

/** The attribution whose content holds a place in the text most closely. */
function innermost(attributions: readonly Attribution[], span: Span): number | undefined {
  let best: { readonly index: number; readonly length: number } | undefined
  for (const [index, { content }] of attributions.entries()) {
    const part = content.find((one) => contains(one, span))
    if (!part) continue
    const length = part.end - part.start
    if (!best || length < best.length) best = { index, length }
  }
  return best?.index
}

/** 'At least 900 people fled': how many they are is told, though they are also who did it. */
function isCrowd(of: string): boolean {
  return /\b(?:people|refugees|migrants|residents|civilians|families|inhabitants|villagers|protesters|demonstrators)$/.test(
    of,
  )
}
