import type { Act, Attribution, Claim, Layers, Name, PloverType, Span, StatementKind } from '../../model/index.ts'
import { quadClassOf } from '../../model/plover.ts'
import { contains, indexAt, overlaps } from '../../text/span.ts'
import { pressNouns } from '../lang/en/actor-nouns.ts'
import { cueSenses, performatives, phrasalSenses } from '../lang/en/cue-kinds.ts'
import { objectControlVerbs } from '../lang/en/verb-frames.ts'
import { isActorHead } from './actor-head.ts'
import { findPrepositional, findSubjects, findUndergoers, isVerbal, spread } from './arguments.ts'
import { baseOf, type ClauseTree, findToken } from './clause-tree.ts'
import { aimedAt, ownersWithin } from './participants.ts'
import { phraseAt } from './phrase.ts'
import { isInfinitive } from './voice.ts'
import { timeOf } from './when-and-where.ts'

interface Coded {
  readonly type: PloverType
  readonly mode?: string
  readonly cameo: string
}

/** The event that a statement of a kind is, with its CAMEO code; kinds that are missing give none. */
const typeOfKind: Readonly<Partial<Record<StatementKind, Coded>>> = {
  threat: { type: 'THREATEN', cameo: '130' },
  accusation: { type: 'ACCUSE', mode: 'allege', cameo: '112' },
  condemnation: { type: 'ACCUSE', mode: 'disapprove', cameo: '111' },
  rejection: { type: 'REJECT', cameo: '120' },
  demand: { type: 'REQUEST', cameo: '100' },
  appeal: { type: 'REQUEST', cameo: '020' },
  praise: { type: 'SUPPORT', cameo: '051' },
}

type Needed = Pick<Layers, 'sentences' | 'names' | 'times' | 'attributions'>

/** What a promise to cooperate is; a promise of anything else is no event. */
const agreement: Coded = { type: 'AGREE', cameo: '030' }

/** The acts that statements are: a threat, an accusation, a demand, and a promise of something that `told` has as cooperation. */
export function findVerbalActs(
  trees: readonly ClauseTree[],
  { attributions, sentences, names, times }: Needed,
  told: readonly Act[],
): readonly (Act & Required<Pick<Act, 'said'>>)[] {
  return attributions.flatMap((attribution, index) =>
    attribution.claims.flatMap((claim, at) => {
      const coded = typeOfKind[claim.kind] ?? (isCooperation(claim, told) ? agreement : undefined)
      if (coded === undefined) return []
      const { source, cue } = attribution
      const near = [claim, ...[source, cue].filter((span) => span !== undefined)].filter((span) =>
        shareSentence(span, claim, sentences),
      )
      const spoken = cue === undefined ? undefined : findWord(trees, cue, 'VERB')
      const time = spoken && timeOf(spoken.tree, spoken.index, times)
      const recipients = findAddressed(trees, attribution, claim, coded.type, names, told).filter(
        (span) => !times.some((one) => overlaps(one, span)),
      )
      return [
        {
          start: Math.min(...near.map(({ start }) => start)),
          end: Math.max(...near.map(({ end }) => end)),
          trigger: cue !== undefined && near.includes(cue) ? bare(cue) : bare(claim),
          ...coded,
          contexts: [],
          actors: source === undefined ? [] : [bare(source)],
          recipients: recipients.filter((span) => source === undefined || !overlaps(source, span)),
          status: 'happened' as const,
          ...(time === undefined ? {} : { time }),
          figures: [],
          ...(attribution.within === undefined ? {} : { within: attribution.within }),
          said: { attribution: index, claim: at },
          links: [],
        },
      ]
    }),
  )
}

function isCooperation(claim: Claim, told: readonly Pick<Act, 'trigger' | 'type'>[]): boolean {
  if (claim.kind !== 'promise') return false
  const quads = told.filter(({ trigger }) => contains(claim, trigger)).map(({ type }) => quadClassOf(type))
  return quads.some((quad) => quad === 1 || quad === 2) && !quads.some((quad) => quad === 4)
}

/**
 * Whom an act of speech is aimed at: whom its verb names ('accused the South'), whose thing it names ('criticised her plan'), else
 * whom its claim means ('he must go', 'if they cross the river, we shall fire').
 */
function findAddressed(
  trees: readonly ClauseTree[],
  { cue, source, addressees, content }: Attribution,
  claim: Claim,
  type: PloverType,
  names: readonly Name[],
  told: readonly Act[],
): readonly Span[] {
  const named = addressees.filter((span) => content.some((part) => overlaps(part, span)) || isBeside(span, cue))
  const spoken = cue === undefined ? undefined : (findWord(trees, cue, 'VERB') ?? findWord(trees, cue, 'NOUN'))
  const phrases = (tree: ClauseTree, heads: readonly number[]) =>
    heads.map((head) => phraseAt(tree, head, names)).filter((span) => source === undefined || !overlaps(source, span))
  let thing: readonly Span[] = []
  if (spoken && source !== undefined) {
    const { tree, index } = spoken
    const isActor = (head: number) => isActorHead(tree, head, names) && !pressNouns.has(tree.token(head).lemma)
    const hearers = hearersOf(tree, index, type)
    const things = isVerbal(tree, index)
      ? [...tree.childrenBy(index, 'obj', 'iobj'), ...askedBy(tree, index)]
      : findPrepositional(tree, index, 'of')
    const objects = things
      .filter((head) => !hearers?.includes(head))
      .flatMap((object) => ownersWithin(tree, object, isActor))
    const people = phrases(tree, spread(tree, objects.filter(isActor)))
    if (people.length > 0) return people
    // 'threatened to seize the island'
    const harmed =
      type === 'THREATEN' ? tree.childrenBy(index, 'xcomp').flatMap((deed) => findUndergoers(tree, deed)) : []
    const hit = phrases(tree, harmed.filter(isActor))
    if (hit.length > 0) return hit
    const aimed = hearers === undefined ? phrases(tree, aimedAt(tree, index, isActor)) : []
    if (aimed.length > 0) return aimed
    thing = phrases(tree, objects)
  }
  if (named.length > 0) return named.map(bare)
  const meant = findMeant(trees, claim, type, names, told).filter(
    (span) => source === undefined || !overlaps(source, span),
  )
  return meant.length > 0 ? meant : thing
}

/**
 * Objects of a verb of saying that only hear what is said: 'told the crowd that he must go'. None of 'told the army to leave'; absent for
 * verbs that themselves say whom they aim at.
 */
function hearersOf(tree: ClauseTree, verb: number, type: PloverType): readonly number[] | undefined {
  const { lemma } = tree.token(verb)
  if (/^(?:say|add|state|note)$/.test(lemma)) return []
  if (!/^(?:tell|inform|brief)$/.test(lemma)) return undefined
  const asks = tree.childrenBy(verb, 'xcomp', 'ccomp', 'advcl').some((child) => isInfinitive(tree, child))
  return type === 'REQUEST' && asks ? undefined : tree.childrenBy(verb, 'obj', 'iobj')
}

/** 'Asks the bank and the union to lend': who is asked, where the tree makes them the infinitive's. */
function askedBy(tree: ClauseTree, verb: number): readonly number[] {
  if (!objectControlVerbs.has(tree.token(verb).lemma)) return []
  return tree
    .childrenBy(verb, 'xcomp', 'ccomp')
    .filter((deed) => isInfinitive(tree, deed))
    .flatMap((deed) => tree.childrenBy(deed, 'nsubj'))
}

/** Whom the words of a claim mean: of a threat those on whose deed it hangs, or whom it would hit; else its subject. */
function findMeant(
  trees: readonly ClauseTree[],
  claim: Claim,
  type: PloverType,
  names: readonly Name[],
  told: readonly Act[],
): readonly Span[] {
  const first = findToken(trees, claim.start)
  if (first === undefined) return []
  const { tree } = first
  const isOther = (index: number) => !selfWords.has(tree.word(index)) && !isOwn(tree, index)
  const phrases = (heads: readonly number[]) => heads.filter(isOther).map((head) => phraseAt(tree, head, names))
  if (type === 'THREATEN') {
    const warned = phrases(spread(tree, conditionedOn(tree, claim)))
    if (warned.length > 0) return warned
    const hit = hitBy(claim, told)
    if (hit.length > 0) return hit
  }
  const root = rootWithin(tree, claim)
  if (root === undefined) return []
  const subjects = findSubjects(tree, root)
  if (!isPerformative(tree, root)) return phrases(subjects)
  // 'Our country condemns them': whom the words aim at, not whose words they are.
  const isActor = (head: number) => isActorHead(tree, head, names)
  const objects = tree.childrenBy(root, 'obj').flatMap((object) => ownersWithin(tree, object, isActor))
  const people = spread(tree, objects.filter(isActor))
  return phrases(people.length > 0 ? people : aimedAt(tree, root, isActor))
}

/** Those whom a threat's own words would harm. */
function hitBy(claim: Claim, told: readonly Act[]): readonly Span[] {
  return told
    .filter((act) => contains(claim, act.trigger) && quadClassOf(act.type) === 4)
    .flatMap(({ recipients }) => recipients)
    .map(bare)
}

/** The subjects of the clauses of a claim that 'if' or 'unless' opens: the first word behind it that is one. */
function conditionedOn(tree: ClauseTree, claim: Span): readonly number[] {
  return words(tree)
    .filter((index) => /^(?:if|unless)$/.test(tree.word(index)) && contains(claim, tree.token(index)))
    .flatMap((mark) => words(tree).find((index) => index > mark && baseOf(tree.relation(index)) === 'nsubj') ?? [])
}

function words(tree: ClauseTree): readonly number[] {
  return Array.from({ length: tree.to - tree.from }, (_, step) => tree.from + step)
}

/** 'Our forces': the speaker's own. */
function isOwn(tree: ClauseTree, index: number): boolean {
  return tree.childrenBy(index, 'nmod').some((child) => /^(?:our|my)$/.test(tree.word(child)))
}

/** 'My country rejects it': a verb in the present whose clause is itself what is done by saying it. */
function isPerformative(tree: ClauseTree, verb: number): boolean {
  const { lemma, pos } = tree.token(verb)
  if (pos !== 'VERB' || tree.childrenBy(verb, 'aux', 'mark').length > 0) return false
  const next = verb + 1 < tree.to ? tree.word(verb + 1) : ''
  const sense = phrasalSenses.get(`${lemma} ${next}`) ?? cueSenses.get(lemma)
  return (
    sense !== undefined && (performatives.has(sense) || sense === 'warning') && /(?:[^s]s|[^ds])$/.test(tree.word(verb))
  )
}

/** The verb of a cue, or its noun: 'also called on' says it by 'called', 'her rejection of' by 'rejection'. */
function findWord(trees: readonly ClauseTree[], cue: Span, pos: 'VERB' | 'NOUN'): Found | undefined {
  const first = findToken(trees, cue.start)
  if (!first) return undefined
  const { tree } = first
  for (let { index } = first; index < tree.to && tree.token(index).start < cue.end; index += 1) {
    if (tree.token(index).pos === pos) return { tree, index }
  }
  return undefined
}

interface Found {
  readonly tree: ClauseTree
  readonly index: number
}

/** 'Told reporters' hands on; 'warned the South' aims. */
function isBeside(span: Span, cue: Span | undefined): boolean {
  return cue !== undefined && overlaps(cue, span)
}

/** The topmost word of a claim. */
function rootWithin(tree: ClauseTree, claim: Span): number | undefined {
  for (let index = tree.from; index < tree.to; index += 1) {
    if (!contains(claim, tree.token(index)) || tree.token(index).pos === 'PUNCT') continue
    const parent = tree.parent(index)
    if (parent === undefined || !contains(claim, tree.token(parent))) {
      if (isVerbal(tree, index) || tree.childrenBy(index, 'nsubj', 'cop').length > 0) return index
    }
  }
  return undefined
}

/** Words for the speaker, for everybody and for nobody. */
const selfWords: ReadonlySet<string> = new Set(
  'i we it there this that who which what you everyone everybody nobody someone us me'.split(' '),
)

function shareSentence(one: Span, other: Span, sentences: Layers['sentences']): boolean {
  return indexAt(sentences, one.start) === indexAt(sentences, other.start)
}

function bare({ start, end }: Span): Span {
  return { start, end }
}
