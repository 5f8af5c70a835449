import type { Act, Attribution, Claim, Layers, Name, PloverType, Span, StatementKind } from '../../model/index.ts'
import { quadClassOf } from '../../model/plover.ts'
import { contains, indexAt, overlaps } from '../../text/span.ts'
import { isActorHead } from './actor-head.ts'
import { findSubjects, isVerbal, spread } from './arguments.ts'
import { type ClauseTree, findToken } from './clause-tree.ts'
import { aimedAt, ownersWithin } from './participants.ts'
import { phraseAt } from './phrase.ts'
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
  told: readonly Pick<Act, 'trigger' | 'type'>[],
): readonly (Act & Required<Pick<Act, 'said'>>)[] {
  return attributions.flatMap((attribution, index) =>
    attribution.claims.flatMap((claim, at) => {
      const coded = typeOfKind[claim.kind] ?? (isCooperation(claim, told) ? agreement : undefined)
      if (coded === undefined) return []
      const { source, cue } = attribution
      const near = [claim, ...[source, cue].filter((span) => span !== undefined)].filter((span) =>
        shareSentence(span, claim, sentences),
      )
      const spoken = cue === undefined ? undefined : findVerb(trees, cue)
      const time = spoken && timeOf(spoken.tree, spoken.index, times)
      const recipients = findAddressed(trees, attribution, claim, names).filter(
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
 * what its claim is about ('he must go').
 */
function findAddressed(
  trees: readonly ClauseTree[],
  { cue, source, addressees, content }: Attribution,
  claim: Claim,
  names: readonly Name[],
): readonly Span[] {
  const named = addressees.filter((span) => content.some((part) => overlaps(part, span)) || isBeside(span, cue))
  const spoken = cue === undefined ? undefined : findVerb(trees, cue)
  const phrases = (tree: ClauseTree, heads: readonly number[]) =>
    heads.map((head) => phraseAt(tree, head, names)).filter((span) => source === undefined || !overlaps(source, span))
  let thing: readonly Span[] = []
  if (spoken && source !== undefined) {
    const { tree, index } = spoken
    const isActor = (head: number) => isActorHead(tree, head, names)
    const objects = tree.childrenBy(index, 'obj', 'iobj').flatMap((object) => ownersWithin(tree, object, isActor))
    const people = phrases(tree, spread(tree, objects.filter(isActor)))
    if (people.length > 0) return people
    const aimed = phrases(tree, aimedAt(tree, index, isActor))
    if (aimed.length > 0) return aimed
    thing = phrases(tree, objects)
  }
  if (named.length > 0) return named.map(bare)
  const first = findToken(trees, claim.start)
  const root = first && rootWithin(first.tree, claim)
  if (first === undefined || root === undefined) return thing
  const subjects = findSubjects(first.tree, root).filter((index) => !selfWords.has(first.tree.word(index)))
  const meant = phrases(first.tree, subjects)
  return meant.length > 0 ? meant : thing
}

/** The verb of a cue: 'also called on' says it by 'called'. */
function findVerb(trees: readonly ClauseTree[], cue: Span): { tree: ClauseTree; index: number } | undefined {
  const first = findToken(trees, cue.start)
  if (!first) return undefined
  const { tree } = first
  for (let { index } = first; index < tree.to && tree.token(index).start < cue.end; index += 1) {
    if (tree.token(index).pos === 'VERB') return { tree, index }
  }
  return undefined
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
