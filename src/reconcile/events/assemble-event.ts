import type { Event, EventLink, EventMention, EventParticipant, Figure, Id, Origin, When } from '../../model/index.ts'
import { scaleOf } from '../../model/plover.ts'
import { intersectWhens } from '../../text/intersect-whens.ts'
import { distinctOrigins } from '../distinct-origins.ts'
import { type Answers, noMemo } from '../memo.ts'
import { dateResponses } from './date-responses.ts'
import type { EventContext } from './find-events.ts'
import { linkPlans } from './link-plans.ts'
import type { LocalEvent } from './local-event.ts'
import { strongestStatus } from './standing.ts'
import { summarize } from './summarize.ts'

/** The events of clusters of mentions, with the links that the reports tell. */
export function assembleEvents(clusters: readonly (readonly LocalEvent[])[], context: EventContext) {
  const ids = new Map<string, Id>()
  for (const cluster of clusters) {
    const id = (cluster[0] as LocalEvent).key
    for (const { report, index } of cluster) ids.set(`${report}#${index}`, id)
  }
  const { memo = noMemo } = context
  const eventOfAct = memo.note('events of acts', ids)
  const eventOf = lookUp(eventOfAct)
  const names = memo.note('names of actors', new Map(context.actors.actors.map(({ id, name }) => [id, name])))
  const members = memo.note('members of events', new Map(clusters.map((cluster) => [cluster[0], cluster])))
  const events = clusters.map((cluster) =>
    memo.keep('events told', cluster[0], (first) => assemble(members.get(first) ?? cluster, eventOf, names)),
  )
  const linked = dateResponses(linkPlans(clusters, events))
  return { events: linked.map((event, index) => memo.settle('events linked', events[index], event)), eventOf }
}

/** Made apart from what assembles events: whoever keeps it must not keep all mentions. */
function lookUp(ids: Answers<string, Id>): (report: Id, act: number) => Id | undefined {
  return (report, act) => ids.get(`${report}#${act}`)
}

function assemble(
  cluster: readonly LocalEvent[],
  eventOf: (report: Id, act: number) => Id | undefined,
  names: Answers<Id, string>,
): Event {
  const first = cluster[0] as LocalEvent
  const standing = stillTold(cluster)
  const mentions = standing.map(({ mention }) => mention)
  const code = codeOf(standing)
  const when = whenOf(mentions)
  const place = mostBacked(standing, ({ mention }) => mention.place)
  const sided = oneSide(standing)
  const actors = participants(sided, ({ actors }) => actors)
  const said = cluster.find(({ statement }) => statement !== undefined)?.statement
  return {
    id: first.key,
    type: code.type,
    ...(code.mode === undefined ? {} : { mode: code.mode }),
    contexts: [...new Set(standing.flatMap(({ act }) => act.contexts))].sort(),
    ...(code.cameo === undefined ? {} : { cameo: code.cameo }),
    scale: scaleOf(code),
    actors,
    recipients: participants(sided, ({ recipients }) => recipients).filter((id) => !actors.includes(id)),
    ...(when === undefined ? {} : { when }),
    ...(place === undefined ? {} : { place }),
    status: strongestStatus(mentions.map(({ status }) => status)),
    ...(said === undefined ? {} : { act: said }),
    within: withinOf(standing),
    links: linksOf(standing, eventOf, first.key),
    figures: figuresOf(mentions),
    mentions: cluster.map(({ mention }) => mention),
    summary: summarize(standing, names),
    origins: distinctOrigins(mentions.filter(({ dropped }) => dropped === undefined).map(({ origin }) => origin)),
  }
}

/** The mentions that outlets stand by; all of them where they took back every one. */
function stillTold(cluster: readonly LocalEvent[]): readonly LocalEvent[] {
  const standing = cluster.filter(({ mention }) => mention.dropped === undefined)
  return standing.length > 0 ? standing : cluster
}

/** The mentions told from the side that more of them take: 'won' or 'lost to', of which the actors differ. */
function oneSide(cluster: readonly LocalEvent[]): readonly LocalEvent[] {
  const converse = cluster.filter(({ act }) => act.converse === true)
  if (converse.length === 0 || converse.length === cluster.length) return cluster
  return converse.length * 2 > cluster.length ? converse : cluster.filter(({ act }) => act.converse !== true)
}

/** Statements that assert it; none where a report tells it in its own voice. */
function withinOf(cluster: readonly LocalEvent[]): readonly Id[] {
  if (cluster.some(({ within }) => within === undefined)) return []
  return [...new Set(cluster.flatMap(({ within }) => within ?? []))].sort()
}

/** The type, mode and code that most origins give. */
function codeOf(cluster: readonly LocalEvent[]) {
  const typed = cluster.filter(({ act }) => act.type !== 'OTHER')
  const type = mostBacked(typed.length > 0 ? typed : cluster, ({ act }) => act.type) ?? 'OTHER'
  const same = cluster.filter(({ act }) => act.type === type)
  const mode = mostBacked(same, ({ act }) => act.mode)
  const cameo = mostBacked(
    same.filter(({ act }) => act.mode === mode),
    ({ act }) => act.cameo,
  )
  return { type, ...(mode === undefined ? {} : { mode }), ...(cameo === undefined ? {} : { cameo }) }
}

/** What the mentions' bounds leave possible together; the narrowest of them where they cannot all be true. */
function whenOf(mentions: readonly EventMention[]): When | undefined {
  const whens = mentions.flatMap(({ when }) => when ?? [])
  const own = whens.filter(({ basis }) => basis === 'stated' || basis === 'resolved')
  return intersectWhens(whens) ?? intersectWhens(own) ?? own[0] ?? whens[0]
}

/** The participants that most origins name together; of equals those of the earliest report. */
function participants(
  cluster: readonly LocalEvent[],
  partsOf: (mention: EventMention) => readonly EventParticipant[],
): readonly Id[] {
  const chosen = mostBacked(cluster, ({ mention }) => {
    const ids = [...new Set(partsOf(mention).map(({ id }) => id))].sort()
    return ids.length > 0 ? ids.join('\n') : undefined
  })
  return chosen?.split('\n') ?? []
}

/** The value with most origins behind it; of equals that of the earliest report, then the first in the text. */
function mostBacked<Value extends string>(
  cluster: readonly LocalEvent[],
  pick: (event: LocalEvent) => Value | undefined,
): Value | undefined {
  const backing = new Map<Value, { readonly origins: Set<string>; readonly earliest: string; readonly order: number }>()
  for (const [order, event] of cluster.entries()) {
    const value = pick(event)
    if (value === undefined) continue
    const earliest = event.published?.earliest ?? undatedLast
    const known = backing.get(value)
    const origins = known?.origins ?? new Set<string>()
    origins.add(originKey(event.mention.origin))
    const isFirst = known === undefined || earliest < known.earliest
    backing.set(value, isFirst ? { origins, earliest, order } : known)
  }
  const ranked = [...backing].sort(
    ([, one], [, other]) =>
      other.origins.size - one.origins.size ||
      (one.earliest < other.earliest ? -1 : one.earliest > other.earliest ? 1 : one.order - other.order),
  )
  return ranked[0]?.[0]
}

/** Sorts reports without a date behind all others. */
const undatedLast = '9999'

function originKey({ kind, id }: Origin): string {
  return `${kind} ${id}`
}

/** Each figure once: of those alike, the first that is said by somebody, else the first. */
function figuresOf(mentions: readonly EventMention[]): readonly Figure[] {
  const found = new Map<string, Figure>()
  for (const figure of mentions.flatMap(({ figures }) => figures)) {
    const { what, of, bound, value, upper, unit } = figure
    const key = JSON.stringify([what, of, bound, value, upper, unit])
    const known = found.get(key)
    if (!known || (known.said === undefined && figure.said !== undefined)) found.set(key, figure)
  }
  return [...found.values()]
}

function linksOf(
  cluster: readonly LocalEvent[],
  eventOf: (report: Id, act: number) => Id | undefined,
  id: Id,
): readonly EventLink[] {
  const found = new Map<string, EventLink>()
  for (const { act, report, mention } of cluster) {
    for (const { kind, to, cue } of act.links) {
      const target = eventOf(report, to)
      if (target === undefined || target === id || found.has(`${kind} ${target}`)) continue
      const quote = mention.evidence.quote.slice(cue.start - mention.evidence.start, cue.end - mention.evidence.start)
      const inside = cue.start >= mention.evidence.start && cue.end <= mention.evidence.end
      const evidence = inside ? { ...mention.evidence, start: cue.start, end: cue.end, quote } : mention.evidence
      found.set(`${kind} ${target}`, { kind, to: target, evidence })
    }
  }
  return [...found.values()]
}
