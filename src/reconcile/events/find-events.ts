import {
  type Act,
  type Actor,
  type AnnotatedReport,
  type CopiedPassage,
  type Event,
  type EventMention,
  type EventParticipant,
  type Figure,
  type Id,
  type Judgement,
  mentionKey,
  type Origin,
  type Passage,
  type Problem,
  type Reading,
  type Span,
  type Statement,
  type When,
} from '../../model/index.ts'
import { quadClassOf } from '../../model/plover.ts'
import { contains, overlaps, slice } from '../../text/span.ts'
import type { Actors } from '../actors/find-actors.ts'
import { sidesOf } from '../actors/sides.ts'
import { actStem } from '../coreference/cluster-events.ts'
import { givenDate } from '../given-date.ts'
import { type Answers, type Memo, noMemo } from '../memo.ts'
import { findRulings, findVerdicts, type Located } from '../rulings.ts'
import { toPassage } from '../to-passage.ts'
import { assembleEvents } from './assemble-event.ts'
import { clusterEvents } from './cluster.ts'
import { dayOfNews } from './day-of-news.ts'
import { forces, type LocalEvent } from './local-event.ts'
import { resolveTakenUp } from './resolve-taken-up.ts'
import { stemsOf } from './stem.ts'
import { isToCome, whenOf } from './when-of.ts'

/** What events are built from besides the reports. */
export interface EventContext {
  readonly actors: Actors
  readonly statements: readonly Statement[]
  readonly published: Answers<Id, When>
  readonly copied: ReadonlyMap<Id, readonly CopiedPassage[]>
  originOf(passage: Pick<Passage, 'report' | 'start' | 'end'>): { readonly origin: Origin }
  /** The report by which these words were taken back, where they were. */
  droppedBy?(report: Id, span: Span): Id | undefined
  /** Whether words are about a report of the outlet itself. */
  isTalk?(report: Id, span: Span): boolean
  /** What people decided. */
  readonly decided?: readonly Judgement[]
  /** What the run before left, of which only what changed is made again; all answers of this context are noted in it. */
  readonly memo?: Memo
}

export interface Events {
  readonly events: readonly Event[]
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
  /** The event of an act of a report; absent for acts that make none. */
  eventOf(report: Id, act: number): Id | undefined
}

/** Finds what was done, each event once with all its mentions. */
export function findEvents(reports: readonly AnnotatedReport[], context: EventContext): Events {
  const byActor = new Map(context.actors.actors.map((actor) => [actor.id, actor]))
  const { memo = noMemo } = context
  const sides = memo.note(
    'sides',
    new Map(
      context.actors.actors.map((actor) => [actor.id, new Set([...sidesOf([actor.id], byActor), ...forcesOf(actor)])]),
    ),
  )
  const rendered = memo.note('renderings', renderingsByReport(context.statements))
  const local = reports.flatMap((one) =>
    memo.keep('events', one, (report) => {
      const known = rendered.get(report.reading.id) ?? []
      const parts = partsOf(report, context.actors)
      const news = dayOfNews(report, context.published.get(report.reading.id))
      return report.layers.acts.flatMap((act, index) =>
        collect(act, index, { report, context, sides, known, parts, ...(news === undefined ? {} : { news }) }),
      )
    }),
  )
  const { decided = [] } = context
  const { clusters, judgements, problems } = clusterEvents(
    resolveTakenUp(correct(local, decided)).map((event) => memo.settle('events as taken up', event.key, event)),
    context.copied,
    (ordered) => findRulings(decided, 'event', ordered.map(locate)),
  )
  const { events, eventOf } = assembleEvents(clusters, context)
  return { events, judgements, problems, eventOf }
}

/** What the forces without a name of one country have in common: 'government troops', 'the army', "the general's men". */
function forcesOf({ kind, named, country }: Actor): readonly Id[] {
  return kind === 'military' && !named && country !== undefined ? [`${forces}${country}`] : []
}

/** Without what somebody found to be no event, and with the dates that somebody gave. */
function correct(local: readonly LocalEvent[], decided: readonly Judgement[]): readonly LocalEvent[] {
  const located = local.map(locate)
  const none = findVerdicts(decided, 'event', 'none', located)
  const dated = findVerdicts(decided, 'event', 'dated', located)
  return local.flatMap((event, index) => {
    if (none.has(index)) return []
    const when = givenDate(dated.get(index))
    return [when === undefined ? event : { ...event, mention: { ...event.mention, when } }]
  })
}

function locate({ report, mention }: LocalEvent): Located {
  return { report, spans: [mention.trigger] }
}

interface Rendered {
  readonly statement: Statement
  readonly evidence: Passage
  /** Who says it and by what word, as they stand. */
  readonly words: { readonly source?: Passage; readonly cue?: Passage }
}

interface Parts {
  readonly actors: readonly EventParticipant[]
  readonly recipients: readonly EventParticipant[]
}

interface Collector {
  readonly report: AnnotatedReport
  readonly context: EventContext
  readonly sides: Answers<Id, ReadonlySet<Id>>
  readonly known: readonly Rendered[]
  readonly parts: ReadonlyMap<number, Parts>
  /** The day whose news the report tells. */
  readonly news?: When
}

function renderingsByReport(statements: readonly Statement[]): ReadonlyMap<Id, readonly Rendered[]> {
  const found = new Map<Id, Rendered[]>()
  for (const statement of statements) {
    for (const { evidence, source, cue } of statement.renderings) {
      const known = found.get(evidence.report)
      const words = { ...(source === undefined ? {} : { source }), ...(cue === undefined ? {} : { cue }) }
      if (known) known.push({ statement, evidence, words })
      else found.set(evidence.report, [{ statement, evidence, words }])
    }
  }
  return found
}

/** Each act's participants, by its index. */
function partsOf({ reading, layers }: AnnotatedReport, actors: Actors): ReadonlyMap<number, Parts> {
  const found = new Map<number, { actors: EventParticipant[]; recipients: EventParticipant[] }>()
  for (const [entity, { parts }] of layers.entities.entries()) {
    const id = actors.idOf(reading.id, entity)
    for (const { act, as, ...span } of parts) {
      const known = found.get(act) ?? { actors: [], recipients: [] }
      found.set(act, known)
      const list = as === 'actor' ? known.actors : known.recipients
      if (!list.some((one) => one.id === id)) list.push({ id, evidence: toPassage(reading, span) })
    }
  }
  return found
}

function collect(act: Act, index: number, collector: Collector): LocalEvent[] {
  const { report, context, sides, known } = collector
  const { reading, layers } = report
  const statement = act.said === undefined ? undefined : statementOf(act, report, known)
  if (isVowNotTo(act, reading) || context.isTalk?.(reading.id, act.trigger)) return []
  // An act of speech whose statement was not kept is nobody's.
  if (act.said !== undefined && statement === undefined) return []
  const teller = act.said === undefined ? innermost(act.trigger, known) : undefined
  const within = act.said === undefined ? teller?.statement.id : outerStatement(act, statement, known)
  // What is only claimed, by somebody whose words were not kept, is nobody's either.
  if (within === undefined && act.said === undefined && isClaimed(act, layers)) return []
  const own = collector.parts.get(index)
  const parts = statement ? partsOfStatement(statement, act, own, reading) : own
  const published = context.published.get(reading.id)
  const trigger = toPassage(reading, act.trigger)
  const evidence = toPassage(reading, act)
  const status = isToCome(act, report, published) ? 'planned' : act.status
  const when = whenOf({ ...act, status }, statement, { report, published, news: collector.news })
  const dropped = context.droppedBy?.(reading.id, act)
  const place = statement ? undefined : placeOf(act, report, context.actors)
  const mention: EventMention = {
    evidence,
    trigger,
    actors: parts?.actors ?? [],
    recipients: (parts?.recipients ?? []).filter(({ id }) => !(parts?.actors ?? []).some((actor) => actor.id === id)),
    ...(when === undefined ? {} : { when }),
    ...(place === undefined ? {} : { place }),
    status,
    ...(act.statusCue === undefined ? {} : { statusCue: toPassage(reading, act.statusCue) }),
    figures: act.figures.map(({ start, end, ...figure }): Figure => {
      const said = innermost({ start, end }, known)?.statement.id
      return { ...figure, ...(said === undefined ? {} : { said }), evidence: toPassage(reading, { start, end }) }
    }),
    origin: context.originOf(evidence).origin,
    ...(dropped === undefined ? {} : { dropped }),
  }
  if (!tellsEnough(mention, act)) return []
  const names = [...mention.actors, ...mention.recipients].flatMap((part) => part.evidence ?? [])
  return [
    {
      key: mentionKey(trigger, 'event'),
      report: reading.id,
      index,
      act,
      mention,
      ...(statement === undefined ? {} : { statement: statement.id }),
      ...(within === undefined ? {} : { within }),
      ...(teller === undefined ? {} : { told: { speaker: teller.statement.speaker, ...teller.words } }),
      ...(published === undefined ? {} : { published }),
      stem: actStem(act.sense ?? trigger.quote.toLowerCase()),
      words: wordsOf(act, names, reading),
      actorSides: union(mention.actors, sides),
      recipientSides: union(mention.recipients, sides),
      headline: layers.blocks.some(
        (block) => (block.role === 'title' || block.role === 'standfirst') && contains(block, act.trigger),
      ),
    },
  ]
}

/**
 * Whether a mention says enough to be kept: who acts, or of hostile acts, which are often told without, whom or where they hit, how many
 * or when.
 */
function tellsEnough({ actors, recipients, figures, place }: EventMention, { type, time }: Act): boolean {
  if (actors.length > 0) return true
  // 'She was sworn in on Monday'
  if (type === 'OTHER' && recipients.length > 0 && (time !== undefined || place !== undefined)) return true
  const hostile = quadClassOf(type) === 4
  return hostile && (recipients.length > 0 || figures.length > 0 || place !== undefined || time !== undefined)
}

/** 'He would not bow': what somebody will not do is not said not to have happened. */
function isVowNotTo({ status, statusCue }: Act, { text }: Reading): boolean {
  if (status !== 'denied' || statusCue === undefined) return false
  return /\b(?:will|would|wo|shall)\s*$/i.test(text.slice(Math.max(0, statusCue.start - 8), statusCue.start))
}

/** The statement of the claim that an act of speech is. */
function statementOf({ said }: Act, { reading, layers }: AnnotatedReport, known: readonly Rendered[]) {
  if (said === undefined) return undefined
  const claim = layers.attributions[said.attribution]?.claims[said.claim]
  return known.find(
    ({ evidence }) =>
      claim !== undefined &&
      evidence.report === reading.id &&
      evidence.start === claim.start &&
      evidence.end === claim.end,
  )?.statement
}

/** Whether an act stands in what somebody claims, in other words than a quotation's own. */
function isClaimed({ within }: Act, { attributions }: AnnotatedReport['layers']): boolean {
  const attribution = within === undefined ? undefined : attributions[within]
  return attribution !== undefined && attribution.claims.length > 0
}

/** The innermost statement whose words hold a place in the text. */
function innermost(span: Span, known: readonly Rendered[]): Rendered | undefined {
  let best: Rendered | undefined
  for (const one of known) {
    if (!contains(one.evidence, span)) continue
    if (!best || length(one.evidence) < length(best.evidence)) best = one
  }
  return best
}

/** The statement of another speaker whose words hold an act of speech. */
function outerStatement(act: Act, statement: Statement | undefined, known: readonly Rendered[]): Id | undefined {
  const outer = known.filter(
    (one) => one.statement.id !== statement?.id && contains(one.evidence, act) && length(one.evidence) > length(act),
  )
  return outer.sort((left, right) => length(left.evidence) - length(right.evidence))[0]?.statement.id
}

/** The speaker, and whom the words of this report aim at, else those whom the statement is aimed at. */
function partsOfStatement(statement: Statement, act: Act, own: Parts | undefined, reading: Reading): Parts {
  const [source] = act.actors
  const recipients = own?.recipients.length ? own.recipients : statement.targets.map((id) => ({ id }))
  return {
    actors: [{ id: statement.speaker, ...(source === undefined ? {} : { evidence: toPassage(reading, source) }) }],
    recipients,
  }
}

function placeOf({ place }: Act, { reading, layers }: AnnotatedReport, actors: Actors): Id | undefined {
  const name = place === undefined ? undefined : layers.names[place]
  if (!name) return undefined
  const entity = layers.entities.findIndex(({ mentions }) => mentions.some((mention) => overlaps(mention, name)))
  return entity < 0 ? undefined : actors.idOf(reading.id, entity)
}

/** Stems of a clause's words without the trigger and the names of those who take part. */
function wordsOf(act: Act, names: readonly Span[], { text }: Reading): ReadonlySet<string> {
  let words = slice(text, act)
  for (const { start, end } of [act.trigger, ...names].sort((left, right) => right.start - left.start)) {
    if (start < act.start || end > act.end) continue
    words = `${words.slice(0, start - act.start)} ${words.slice(end - act.start)}`
  }
  return stemsOf(words)
}

function union(parts: readonly EventParticipant[], sides: Answers<Id, ReadonlySet<Id>>): ReadonlySet<Id> {
  return new Set(parts.flatMap(({ id }) => [...(sides.get(id) ?? [id])]))
}

function length({ start, end }: Span): number {
  return end - start
}
