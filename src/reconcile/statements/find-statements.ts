import type {
  Actor,
  AnnotatedReport,
  Attribution,
  Claim,
  Id,
  Judgement,
  Passage,
  Problem,
  Reading,
  Span,
  Statement,
  When,
} from '../../model/index.ts'
import { mentionKey } from '../../model/index.ts'
import { contains, overlaps, slice } from '../../text/span.ts'
import type { Actors } from '../actors/find-actors.ts'
import { type Affiliation, sidesOf } from '../actors/sides.ts'
import type { SayingTimes } from '../dates.ts'
import { givenDate } from '../given-date.ts'
import { type Answers, type Memo, noMemo } from '../memo.ts'
import type { Provenance } from '../origins.ts'
import { findRulings, findVerdicts, type Located } from '../rulings.ts'
import { toPassage } from '../to-passage.ts'
import { assembleStatement } from './assemble-statement.ts'
import { clusterStatements } from './cluster.ts'
import { contentWords, plainWords } from './content-words.ts'
import type { LocalStatement } from './local-statement.ts'
import { findReportingTime, findSayingTime } from './saying-time.ts'

/** What statements are built from besides the reports: who is who, when each was said, and where it came from. */
export interface StatementContext {
  readonly actors: Actors
  readonly published: Answers<Id, When>
  whenSaid(report: AnnotatedReport, times: SayingTimes): When | undefined
  originOf(passage: Pick<Passage, 'report' | 'start' | 'end'>, attribution: number): Provenance
  /** The report by which these words were taken back, where they were. */
  droppedBy?(report: Id, span: Span): Id | undefined
  /** Whether words are about a report of the outlet itself. */
  isTalk?(report: Id, span: Span): boolean
  /** What people decided. */
  readonly decided?: readonly Judgement[]
  /** What the run before left, of which only what changed is made again; all answers of this context are noted in it. */
  readonly memo?: Memo
}

export interface Statements {
  readonly statements: readonly Statement[]
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
  /** Attributions that somebody makes, but it could not be told who: they make no statement. */
  readonly unresolved: readonly { readonly report: Id; readonly attribution: number }[]
}

/** Finds what was said, each statement once with all its renderings. */
export function findStatements(reports: readonly AnnotatedReport[], context: StatementContext): Statements {
  const { memo = noMemo } = context
  const actors = new Map(context.actors.actors.map((actor) => [actor.id, actor]))
  const byActor = memo.note('voices', { get: (id: Id) => voiceOf(actors.get(id)) })
  const local = reports.flatMap((one) =>
    memo.keep('statements', one, (report) => collectAll({ report, context, byActor, speakers: speakersOf(report) })),
  )
  const unresolved = reports.flatMap((report) => memo.keep('unresolved', report, findUnresolved))
  const { decided = [] } = context
  const { clusters, judgements, problems } = clusterStatements(correct(onePerSpan(local), decided), (ordered) =>
    findRulings(decided, 'statement', ordered.map(locate)),
  )
  const members = memo.note('members of statements', new Map(clusters.map((cluster) => [cluster[0], cluster])))
  const statements = clusters.map((cluster) =>
    memo.keep('statements told', cluster[0], (first) => assembleStatement(members.get(first) ?? cluster)),
  )
  return { statements, judgements, problems, unresolved }
}

/** What of a speaker tells how it is compared. */
type Voice = Affiliation & Pick<Actor, 'named' | 'kind'>

function voiceOf(actor: Actor | undefined): Voice | undefined {
  if (actor === undefined) return undefined
  const { named, kind, partOf, country } = actor
  return { named, kind, ...(partOf === undefined ? {} : { partOf }), ...(country === undefined ? {} : { country }) }
}

/** The claims of one report whose speaker is known. */
function collectAll(collector: Collector): readonly LocalStatement[] {
  const { report, speakers } = collector
  return report.layers.attributions.flatMap((attribution, index) =>
    speakers[index] === undefined || conveys(index, report) ? [] : collect(index, attribution, collector),
  )
}

function findUnresolved(report: AnnotatedReport): Statements['unresolved'] {
  const speakers = speakersOf(report)
  return report.layers.attributions.flatMap((attribution, index) =>
    speakers[index] !== undefined || !isSaid(attribution, report.reading.text) || conveys(index, report)
      ? []
      : [{ report: report.reading.id, attribution: index }],
  )
}

/** Without what somebody found to be no statement, and with the dates that somebody gave. */
function correct(local: readonly LocalStatement[], decided: readonly Judgement[]): readonly LocalStatement[] {
  const located = local.map(locate)
  const none = findVerdicts(decided, 'statement', 'none', located)
  const dated = findVerdicts(decided, 'statement', 'dated', located)
  return local.flatMap((statement, index) => {
    if (none.has(index)) return []
    const when = givenDate(dated.get(index))
    return [when === undefined ? statement : { ...statement, when }]
  })
}

function locate({ report, rendering }: LocalStatement): Located {
  return { report, spans: [rendering.evidence] }
}

/** Index of the entity that is the source of each attribution. */
function speakersOf({ layers }: AnnotatedReport): readonly (number | undefined)[] {
  const speakers: (number | undefined)[] = layers.attributions.map(() => undefined)
  for (const [index, entity] of layers.entities.entries()) for (const said of entity.says) speakers[said] = index
  return speakers
}

/** Whether an attribution to a medium only hands on another's words, which then are kept with the medium in their chain. */
function conveys(index: number, { layers }: AnnotatedReport): boolean {
  const attribution = layers.attributions[index] as Attribution
  return layers.attributions.some(
    (inner) =>
      inner.within === index &&
      inner.source !== undefined &&
      attribution.source !== undefined &&
      inner.via.some((via) => overlaps(via, attribution.source as Span)) &&
      attribution.claims.every(
        (claim) =>
          claim.start <= (inner.source as Span).start + 1 || inner.content.some((part) => overlaps(part, claim)),
      ),
  )
}

/** One claim for each range of text: of several, the one whose speaker is known best, then the one found first. */
function onePerSpan(local: readonly LocalStatement[]): readonly LocalStatement[] {
  const bySpan = new Map<string, LocalStatement>()
  for (const statement of local) {
    const known = bySpan.get(statement.key)
    if (!known || statement.rank > known.rank) bySpan.set(statement.key, statement)
  }
  return [...bySpan.values()]
}

/** Whether somebody surely says it: words in quotation marks, or a pronoun as source. 'The move suggests' is nobody's statement. */
function isSaid(attribution: Attribution, text: string): boolean {
  if (attribution.source === undefined) return attribution.form !== 'indirect'
  return /^(?:he|she)$/i.test(slice(text, attribution.source))
}

interface Collector {
  readonly report: AnnotatedReport
  readonly context: StatementContext
  readonly byActor: Answers<Id, Voice>
  readonly speakers: readonly (number | undefined)[]
}

function collect(index: number, attribution: Attribution, collector: Collector): LocalStatement[] {
  const { report, context, byActor, speakers } = collector
  const { reading, layers } = report
  const entity = speakers[index] as number
  const idOf = (at: number) => context.actors.idOf(reading.id, at)
  const speaker = idOf(entity)
  const speaksFor = layers.entities[entity]?.speaksFor
  const onBehalfOf = speaksFor === undefined ? undefined : idOf(speaksFor)
  const time = findSayingTime(index, report, speakers)
  const reported = time === undefined ? findReportingTime(index, report) : undefined
  const when = context.whenSaid(report, {
    ...(time === undefined ? {} : { time }),
    ...(reported === undefined ? {} : { reported }),
  })
  const published = context.published.get(reading.id)
  const targets = unique(
    layers.entities.flatMap((other, at) =>
      // What is told to the press is aimed at nobody.
      other.addressed.includes(index) && other.kind !== 'media' && idOf(at) !== speaker ? [idOf(at)] : [],
    ),
  )
  const actor = byActor.get(speaker)
  const tellers = tellersOf(index, report, speakers)
    .map(idOf)
    .filter((id) => id !== speaker)
  const toldBy = [...new Set(tellers)]
  return attribution.claims
    .filter((claim) => context.isTalk?.(reading.id, claim) !== true)
    .filter((claim) => !speaksWithin(claim, index, report, speakers) && !repeats(claim, index, report, speakers))
    .map((claim) => {
      const passage = toPassage(reading, claim)
      const { origin, chain, copied } = context.originOf(passage, index)
      const dropped = context.droppedBy?.(reading.id, claim)
      const parts = partsOf(claim)
      const headline = layers.blocks.some(
        (block) => (block.role === 'title' || block.role === 'standfirst') && contains(block, claim),
      )
      const mentioned = unique(parts.flatMap((part) => mentionedIn(part, report, idOf)))
      const words = { text: reading.text, tokens: layers.syntax, entities: layers.entities, idOf }
      return {
        key: mentionKey(passage, 'statement'),
        report: reading.id,
        rendering: {
          ...toRendering(claim, attribution, passage, chain, reading),
          ...(toldBy.length === 0 ? {} : { toldBy }),
          ...(dropped === undefined ? {} : { dropped }),
        },
        kind: claim.kind,
        speaker,
        ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
        sides: sidesOf(onBehalfOf === undefined ? [speaker] : [speaker, onBehalfOf], byActor),
        rank: rankOf(actor),
        ...(when === undefined ? {} : { when }),
        ...(published === undefined ? {} : { published }),
        targets,
        about: mentioned.filter((id) => id !== speaker),
        origin,
        ...(copied === undefined ? {} : { copied }),
        words: new Set(
          parts.flatMap((part) => [...contentWords(headline ? afterCue(part, attribution) : part, words)]),
        ),
        quoted: claim.form === 'indirect' ? [] : parts.flatMap((part) => plainWords(part, reading.text)),
        headline,
      }
    })
}

/** Whether a claim lies within another of the same speaker, which says it already: 'warned that he opposed the plan'. */
function repeats(
  claim: Claim,
  index: number,
  { layers }: AnnotatedReport,
  speakers: readonly (number | undefined)[],
): boolean {
  const { attributions } = layers
  const seen = new Set<number>([index])
  let at = attributions[index]?.within
  while (at !== undefined && !seen.has(at)) {
    const outer = attributions[at] as Attribution
    if (speakers[at] === speakers[index] && outer.claims.some((other) => contains(other, claim))) return true
    seen.add(at)
    at = outer.within
  }
  return false
}

/** Entities in whose statements an attribution stands, the nearest first; a medium that hands it on is in the chain instead. */
function tellersOf(index: number, { layers }: AnnotatedReport, speakers: Collector['speakers']): readonly number[] {
  const tellers: number[] = []
  const seen = new Set<number>([index])
  for (let at = layers.attributions[index]?.within; at !== undefined && !seen.has(at); ) {
    seen.add(at)
    const { within, claims = [] }: { within?: number; claims?: readonly Claim[] } = layers.attributions[at] ?? {}
    const teller = claims.length === 0 ? undefined : speakers[at]
    if (teller !== undefined && layers.entities[teller]?.kind !== 'media') tellers.push(teller)
    at = within
  }
  return tellers
}

/** A claim that is itself somebody else's attribution is that speaker's statement. */
function speaksWithin(
  claim: Claim,
  index: number,
  { layers }: AnnotatedReport,
  speakers: readonly (number | undefined)[],
): boolean {
  return layers.attributions.some(
    (inner, at) =>
      at !== index &&
      speakers[at] !== speakers[index] &&
      inner.within === index &&
      inner.claims.length > 0 &&
      inner.source !== undefined &&
      inner.cue !== undefined &&
      contains(claim, inner.cue) &&
      contains(claim, inner.source) &&
      inner.content.reduce((sum, part) => sum + part.end - part.start, 0) > 0.6 * (claim.end - claim.start),
  )
}

function toRendering(
  claim: Claim,
  attribution: Attribution,
  evidence: Passage,
  chain: readonly Id[],
  reading: Reading,
) {
  const part = (name: string, span: Span | undefined) =>
    span === undefined ? {} : { [name]: toPassage(reading, span) }
  return {
    chain,
    ...part('condition', claim.condition),
    ...part('cue', attribution.cue),
    evidence,
    form: claim.form,
    ...part('hedge', claim.hedge),
    kind: claim.kind,
    ...part('occasion', attribution.occasion),
    ...(claim.parts ? { parts: claim.parts.map((span) => toPassage(reading, span)) } : {}),
    ...part('source', attribution.source),
  }
}

/** The words of a claim that are said: without source and cue where these stand in its midst. */
function partsOf(claim: Claim): readonly Span[] {
  return claim.parts ?? [claim]
}

/** 'vows to stay' without its cue: the body of a report says that in other words. */
function afterCue(part: Span, { cue }: Attribution): Span {
  return cue && cue.start === part.start && cue.end < part.end ? { start: cue.end, end: part.end } : part
}

function mentionedIn(span: Span, { layers }: AnnotatedReport, idOf: (entity: number) => Id): readonly Id[] {
  return unique(
    layers.entities.flatMap((entity, at) =>
      entity.mentions.some((mention) => mention.form !== 'pronoun' && contains(span, mention)) ? [idOf(at)] : [],
    ),
  )
}

function rankOf(actor: Voice | undefined): number {
  if (!actor) return 0
  if (!actor.named) return 1
  if (actor.kind === 'person') return 4
  return actor.kind === 'country' || actor.kind === 'place' ? 2 : 3
}

function unique(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].sort()
}
