import type { Act, Attribution, Layers, Reading, Span } from '../../model/index.ts'
import { quadClassOf } from '../../model/plover.ts'
import { contains, overlaps } from '../../text/span.ts'
import { carryingVerbs, sufferingVerbs, supportVerbs } from '../lang/en/verb-frames.ts'
import {
  findDoers,
  findPrepositional,
  findSubjects,
  findUndergoers,
  holdersOf,
  isPassive,
  isVerbal,
  spread,
} from './arguments.ts'
import { clauseOf } from './clause.ts'
import type { ClauseTree } from './clause-tree.ts'
import { readCameo } from './coding/cameo.ts'
import { statusOf } from './factuality/status-of.ts'
import { findFigures } from './figures.ts'
import { findTriggers, type Trigger } from './lexicon/find-triggers.ts'
import type { ActRow, Place } from './lexicon/row.ts'
import { phraseAt } from './phrase.ts'
import { statusInClaim } from './status-in-claim.ts'
import { placeOf, timeOf } from './when-and-where.ts'

type Needed = Pick<Layers, 'sentences' | 'syntax' | 'names' | 'times' | 'attributions'>

/** The acts that verbs and nouns of a report tell, acts of speech left aside. */
export function findActs(reading: Reading, trees: readonly ClauseTree[], layers: Needed): Act[] {
  const words = layers.syntax.map((token) => ({ ...token, lower: wordOf(reading.text, token) }))
  return trees.flatMap((tree) => {
    const triggers = findTriggers(words, { from: tree.from, to: tree.to })
    const heads = triggers.map(({ head }) => head)
    return triggers
      .filter((trigger) => !isCarrier(tree, trigger, triggers))
      .flatMap((trigger) => readAct(trigger, heads, tree, layers))
  })
}

/** 'Voted to override', 'moved to seize': a verb that only brings about the act of its infinitive. */
function isCarrier(tree: ClauseTree, { head }: Trigger, triggers: readonly Trigger[]): boolean {
  if (!carryingVerbs.has(tree.token(head).lemma)) return false
  return tree.childrenBy(head, 'xcomp', 'ccomp', 'advcl').some((child) => triggers.some((one) => one.head === child))
}

function wordOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase().replaceAll('’', "'")
}

function readAct(trigger: Trigger, heads: readonly number[], tree: ClauseTree, layers: Needed): Act[] {
  const { row } = trigger.fits[0] as Trigger['fits'][number]
  const { names, times, attributions } = layers
  const { head } = trigger
  const span = hull(trigger.words.map((index) => tree.token(index)))
  if (attributions.some((attribution) => isCueOf(attribution, span))) return []
  const isTime = (index: number) => times.some((time) => contains(time, tree.token(index)))
  const named = (place: Place) => headsIn(tree, head, place).filter((index) => !isTime(index))
  const actors = firstOf(row.actors, named)
  const others = actors.length > 0 ? actors : carriersOf(tree, head)
  const recipients = firstOf(row.recipients, named).filter((index) => !others.includes(index))
  const undergone = recipients.length > 0 ? recipients : sufferersOf(tree, head)
  const phrases = (indexes: readonly number[]) => indexes.map((index) => phraseAt(tree, index, names))
  const [does, undergoes] = [phrases(others), phrases(undergone)]
  const time = timeOf(tree, head, times)
  const place = placeOf(tree, head, names)
  const clause = hull([clauseOf(tree, head), span, ...near(does, span), ...near(undergoes, span)])
  const standing = statusOf(tree, head, { hostile: isHostile(row) })
  const { cue, condition } = standing
  // 'if he has not left': what a condition denies is neither done nor denied.
  const status = standing.status === 'denied' && isCondition(tree, head) ? 'possible' : standing.status
  const within = innermost(attributions, span)
  return [
    {
      ...clause,
      trigger: span,
      type: row.type,
      ...(row.mode === undefined ? {} : { mode: row.mode }),
      ...(row.cameo === undefined ? {} : { cameo: row.cameo }),
      contexts: row.cameo === undefined ? [] : (readCameo(row.cameo)?.contexts ?? []),
      actors: does,
      recipients: undergoes,
      status: statusInClaim(status, span, within === undefined ? undefined : attributions[within]),
      ...(cue === undefined ? {} : { statusCue: cue }),
      ...(condition === undefined ? {} : { condition }),
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      figures: findFigures(tree, clause, heads, timesIn(times, clause)).filter(
        (figure) =>
          figure.what !== 'other' ||
          (figure.of !== undefined && ![...does, ...undergoes].some((phrase) => overlaps(phrase, figure))),
      ),
      ...(within === undefined ? {} : { within }),
      links: [],
    },
  ]
}

/** Whether a clause is the condition of another. */
function isCondition(tree: ClauseTree, head: number): boolean {
  return tree.childrenBy(head, 'mark', 'advmod').some((child) => /^(?:if|unless|whether)$/.test(tree.word(child)))
}

/** Whether an act harms those whom it is done to, so that a promise of it is a threat. */
function isHostile({ type }: ActRow): boolean {
  return quadClassOf(type) === 4
}

/** A word that ties a speaker to his words is an act of speech. */
function isCueOf({ cue, claims }: Attribution, span: Span): boolean {
  return cue !== undefined && claims.length > 0 && overlaps(cue, span)
}

/** Heads of the phrases in a place beside a trigger. */
function headsIn(tree: ClauseTree, head: number, place: Place): readonly number[] {
  const verbal = isVerbal(tree, head)
  switch (place) {
    case 'subj':
      return verbal ? findDoers(tree, head) : carriersOf(tree, head)
    case 'obj':
      return verbal ? findUndergoers(tree, head) : []
    case 'poss':
      return (verbal ? findUndergoers(tree, head) : [head]).flatMap((noun) => ownersOf(tree, noun))
    case 'mod':
      return tree.childrenBy(head, 'amod', 'compound', 'nmod').filter((child) => isNameLike(tree, child, head))
    case 'inf':
    case 'that':
      return []
    default: {
      const own = findPrepositional(tree, head, place)
      return own.length > 0 || verbal ? own : carriedPrepositional(tree, head, place)
    }
  }
}

function ownersOf(tree: ClauseTree, noun: number): readonly number[] {
  return spread(
    tree,
    tree.children(noun).filter((child) => tree.relation(child) === 'nmod:poss'),
  )
}

/** A modifier that may name somebody: 'Nigerian troops', 'NATO strikes', 'rebel attacks'. */
function isNameLike(tree: ClauseTree, child: number, head: number): boolean {
  if (child > head) return false
  const { pos } = tree.token(child)
  return pos === 'PROPN' || pos === 'NOUN' || (pos === 'ADJ' && /^\p{Lu}/u.test(tree.original(child)))
}

/** Who does what a noun names, by the verb that carries it: 'launched an attack', 'their plan to attack'. */
function carriersOf(tree: ClauseTree, noun: number): readonly number[] {
  if (isVerbal(tree, noun)) return []
  const verb = tree.parent(noun)
  if (verb === undefined || !isVerbal(tree, verb)) return holdersOf(tree, noun).filter((index) => index !== noun)
  const isObject = /^(?:obj|nsubj:pass)/.test(tree.relation(noun))
  if (!isObject || !supportVerbs.has(tree.token(verb).lemma)) return []
  return isPassive(tree, verb) ? findPrepositional(tree, verb, 'by') : findSubjects(tree, verb)
}

/** 'Launched an attack against the port': the phrase hangs on the verb. */
function carriedPrepositional(tree: ClauseTree, noun: number, place: Place): readonly number[] {
  const verb = tree.parent(noun)
  if (verb === undefined || !isVerbal(tree, verb) || !supportVerbs.has(tree.token(verb).lemma)) return []
  return /^(?:obj|nsubj:pass)/.test(tree.relation(noun)) ? findPrepositional(tree, verb, place) : []
}

/** Who suffers what a noun names: 'the port suffered an attack'. */
function sufferersOf(tree: ClauseTree, noun: number): readonly number[] {
  const verb = tree.parent(noun)
  if (isVerbal(tree, noun) || verb === undefined || !/^obj/.test(tree.relation(noun))) return []
  return sufferingVerbs.has(tree.token(verb).lemma) ? findSubjects(tree, verb) : []
}

function firstOf(places: readonly Place[], find: (place: Place) => readonly number[]): readonly number[] {
  for (const place of places) {
    const found = find(place)
    if (found.length > 0) return found
  }
  return []
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
