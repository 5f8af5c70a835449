import {
  type AnnotatedReport,
  type Event,
  type Id,
  type Matter,
  type MatterState,
  mentionKey,
  type Passage,
  type Span,
  type When,
} from '../../model/index.ts'
import { intersectWhens } from '../../text/intersect-whens.ts'
import { compareKeys } from '../../text/mention-order.ts'
import { overlaps, slice } from '../../text/span.ts'
import type { Actors } from '../actors/find-actors.ts'
import { type Memo, noMemo } from '../memo.ts'
import { toPassage } from '../to-passage.ts'
import { clusterMatters } from './cluster.ts'
import type { LocalMatter } from './local-matter.ts'

/** What matters are built from besides the reports. */
export interface MatterContext {
  readonly actors: Actors
  readonly events: readonly Event[]
  eventOf(report: Id, act: number): Id | undefined
  /** The report by which these words were taken back, where they were. */
  droppedBy?(report: Id, span: Span): Id | undefined
  /** Whether words are about a report of the outlet itself. */
  isTalk?(report: Id, span: Span): boolean
  /** What the run before left, of which only what changed is made again. */
  readonly memo?: Memo
}

/** Finds the agreements, institutions, laws … whose state the reports tell, each once with its dated states. */
export function findMatters(reports: readonly AnnotatedReport[], context: MatterContext): readonly Matter[] {
  const events = new Map(context.events.map((event) => [event.id, event]))
  const { memo = noMemo } = context
  const byId = new Map(reports.map((report) => [report.reading.id, report]))
  return clusterMatters(
    reports.flatMap((one) => memo.keep('matters', one, (report) => collect(report, context.actors))),
  )
    .filter(isTold)
    .map((cluster) => assemble(cluster, { ...context, byId }, events))
    .filter(({ states }) => states.length > 0)
}

/** Whether it is told which one is meant: 'the pact' alone may be any. */
function isTold(cluster: readonly LocalMatter[]): boolean {
  return cluster.some(({ mention, words }) => mention.named || mention.telling || words.size > 0)
}

function collect({ reading, layers }: AnnotatedReport, actors: Actors): LocalMatter[] {
  return layers.matters.map((mention) => {
    const words = new Set(mention.words)
    const parties: Id[] = []
    for (const [index, entity] of layers.entities.entries()) {
      for (const named of entity.mentions) {
        if (!entity.named || !overlaps(named, mention)) continue
        const id = actors.idOf(reading.id, index)
        if (!parties.includes(id)) parties.push(id)
        for (const word of slice(reading.text, named)
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u))
          words.delete(word)
        words.add(id)
      }
    }
    const passage = toPassage(reading, mention)
    return { key: mentionKey(passage, 'matter'), report: reading.id, mention, passage, words, parties }
  })
}

interface Assembling extends MatterContext {
  readonly byId: ReadonlyMap<Id, AnnotatedReport>
}

function assemble(cluster: readonly LocalMatter[], context: Assembling, events: ReadonlyMap<Id, Event>): Matter {
  const first = cluster[0] as LocalMatter
  const states = statesOf(cluster, context, events)
  const told = states.flatMap(({ evidence }) => evidence).filter((one): one is Passage => 'start' in one)
  const keys = told.map((passage) => mentionKey(passage, 'matter')).sort(compareKeys)
  const names = cluster.map(({ passage }) => passage.quote.replace(/\s+/g, ' '))
  const named = cluster.filter(({ mention }) => mention.named).map(({ passage }) => passage.quote.replace(/\s+/g, ' '))
  return {
    id: keys[0] ?? first.key,
    kind: first.mention.kind,
    name: usual(named.length > 0 ? named : names),
    aliases: [...new Set(names)].sort(),
    parties: [...new Set(cluster.flatMap(({ parties }) => parties))].sort(),
    figures: [],
    states,
  }
}

/** States told as having come about, each once for a day. */
function statesOf(
  cluster: readonly LocalMatter[],
  context: Assembling,
  events: ReadonlyMap<Id, Event>,
): readonly MatterState[] {
  const found = new Map<string, MatterState>()
  const changes = cluster.flatMap(({ mention, report }) =>
    mention.states.map((change) => ({ mention, report, change })),
  )
  for (const { mention, report, change } of changes) {
    const annotated = context.byId.get(report)
    if (!annotated || (change.status !== 'happened' && change.status !== 'ongoing')) continue
    const event = change.act === undefined ? undefined : context.eventOf(report, change.act)
    const told = event === undefined ? undefined : events.get(event)
    const own = change.time === undefined ? undefined : annotated.layers.times[change.time]?.when
    const when = own ?? told?.when
    const { reading } = annotated
    const span = {
      start: Math.min(mention.start, change.cue.start),
      end: Math.max(mention.end, change.cue.end),
    }
    if (context.isTalk?.(report, span) || context.droppedBy?.(report, span) !== undefined) continue
    const state: MatterState = {
      state: change.state,
      ...(when === undefined ? {} : { when }),
      by: told?.actors ?? [],
      ...(event === undefined ? {} : { event }),
      evidence: [toPassage(reading, span)],
    }
    join(found, state)
  }
  return [...found.values()]
}

/** Adds a state to one of the same kind whose date it does not contradict. */
function join(found: Map<string, MatterState>, state: MatterState): void {
  for (const [key, known] of found) {
    if (known.state !== state.state) continue
    const whens: readonly When[] = [known.when, state.when].filter((when) => when !== undefined)
    const when = intersectWhens(whens)
    if (whens.length === 2 && when === undefined) continue
    found.set(key, {
      state: known.state,
      ...(when === undefined ? {} : { when }),
      by: [...new Set([...known.by, ...state.by])].sort(),
      ...((known.event ?? state.event) === undefined ? {} : { event: (known.event ?? state.event) as Id }),
      evidence: [...known.evidence, ...state.evidence],
    })
    return
  }
  found.set(`${state.state} ${found.size}`, state)
}

/** The name met most often, of equals the longest, then the first in the alphabet. */
function usual(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const ranked = [...counts].sort(
    ([one, a], [other, b]) => b - a || other.length - one.length || (one < other ? -1 : 1),
  )
  return (ranked[0] as [string, number])[0]
}
