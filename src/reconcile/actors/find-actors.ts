import type {
  Actor,
  ActorKind,
  ActorRole,
  AnnotatedReport,
  CopiedPassage,
  Id,
  Judgement,
  Passage,
  Problem,
} from '../../model/index.ts'
import { bodyKey } from '../../text/name-key.ts'
import { compareSpans, slice } from '../../text/span.ts'
import { type Answers, type Memo, noMemo } from '../memo.ts'
import { findRulings } from '../rulings.ts'
import { toPassage } from '../to-passage.ts'
import { affiliate } from './affiliate.ts'
import { clusterActors } from './cluster.ts'
import { collectLocalActors, type LocalActor } from './local-actor.ts'

/** The actors of all reports, with a way from a report's own entities to them. */
export interface Actors {
  readonly actors: readonly Actor[]
  /** The actor of entity `index` of a report. */
  idOf(report: Id, index: number): Id
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
}

/** Finds who is one actor across reports. The same reports in any order give the same actors. */
export function findActors(
  reports: readonly AnnotatedReport[],
  copied: ReadonlyMap<Id, readonly CopiedPassage[]> = new Map(),
  decided: readonly Judgement[] = [],
  memo: Memo = noMemo,
): Actors {
  const byId = new Map(reports.map((report) => [report.reading.id, report]))
  const local = reports.map((report) => memo.keep('local actors', report, collectLocalActors))
  const { clusters, judgements, problems } = clusterActors(
    local.flat(),
    copied,
    (ordered) =>
      findRulings(
        decided,
        'actor',
        ordered.map(({ report, entity }) => ({ report, spans: entity.mentions })),
      ),
    memo,
  )
  const ids = new Map(reports.map(({ reading }, at) => [reading.id, (local[at] ?? []).map((): Id => '')]))
  const taken = new Set<Id>()
  for (const cluster of clusters) {
    const first = cluster[0] as LocalActor
    const id = first.code === undefined || taken.has(first.code) ? first.key : first.code
    taken.add(id)
    for (const actor of cluster) ids.get(actor.report)?.splice(actor.index, 1, id)
  }
  const idsOf = memo.note('ids of actors', ids)
  const idOf = lookUp(idsOf)
  const members = memo.note('members of actors', new Map(clusters.map((cluster) => [cluster[0], cluster])))
  const actors = clusters.map((cluster) =>
    memo.keep('actors told', cluster[0], (first) => toActor(members.get(first) ?? cluster, byId, idOf)),
  )
  const homes = new Map(clusters.map((cluster, index) => [(actors[index] as Actor).id, homesOf(cluster)]))
  const affiliated = affiliate(actors, homes)
  return {
    actors: affiliated.map((actor, index) => memo.settle('actors', actors[index], actor)),
    idOf,
    judgements,
    problems,
  }
}

/** Made apart from what finds actors: whoever keeps it must not keep all that was found on the way. */
function lookUp(ids: Answers<Id, readonly Id[]>): Actors['idOf'] {
  return (report, index) => ids.get(report)?.[index] as Id
}

/** The countries that the reports which speak of an actor are at home in. */
function homesOf(cluster: readonly LocalActor[]): readonly string[] {
  return [...new Set(cluster.flatMap(({ home }) => home ?? []))]
}

type IdOf = (report: Id, index: number) => Id

function toActor(cluster: readonly LocalActor[], reports: ReadonlyMap<Id, AnnotatedReport>, idOf: IdOf): Actor {
  const first = cluster[0] as LocalActor
  const id = idOf(first.report, first.index)
  const mentions: Passage[] = []
  for (const local of cluster) {
    const { reading } = reports.get(local.report) as AnnotatedReport
    for (const mention of local.entity.mentions) {
      if (mention.form !== 'pronoun') mentions.push(toPassage(reading, mention))
    }
  }
  const stated = mostFrequent(cluster.flatMap((local) => local.entity.country ?? []))
  const country = stated ?? first.code?.slice(0, 3)
  const partOf = mostFrequent(
    cluster.flatMap((local) => (local.entity.partOf === undefined ? [] : [idOf(local.report, local.entity.partOf)])),
  )
  return {
    id,
    name: nameOf(cluster, mentions),
    named: first.code !== undefined || cluster.some((local) => local.entity.named),
    kind: kindOf(cluster),
    ...(country === undefined ? {} : { country }),
    ...placeOf(cluster, country),
    ...(first.code === undefined ? {} : { code: first.code }),
    ...(partOf === undefined || partOf === id ? {} : { partOf }),
    aliases: [...new Set(cluster.flatMap((local) => formsOf(local, reports)))].sort(),
    roles: collectRoles(cluster, idOf),
    mentions: mentions.sort((left, right) =>
      left.report < right.report ? -1 : left.report > right.report ? 1 : compareSpans(left, right),
    ),
  }
}

/** Every form that one report has of an actor; 'Sir' and the like belong to a name. */
function formsOf({ report, entity }: LocalActor, reports: ReadonlyMap<Id, AnnotatedReport>): readonly string[] {
  const { text } = (reports.get(report) as AnnotatedReport).reading
  return entity.mentions
    .filter(({ form }) => form !== 'pronoun')
    .flatMap((mention) => {
      const form = slice(text, mention).replace(/\s+/g, ' ')
      const style =
        entity.kind === 'person' ? styleBefore.exec(text.slice(Math.max(0, mention.start - 12), mention.start)) : null
      return style === null ? [form] : [form, `${style[1]} ${form}`]
    })
}

/** Styles that are used like a part of a name. */
const styleBefore =
  /(?:^|\s)(Sir|Dame|Lord|Lady|Sheikh|Sheriff|Prince|Princess|King|Queen|Pope|Imam|Mullah|Ayatollah)\s$/u

/** Where most reports place it; of a place without coordinates the country alone. */
function placeOf(cluster: readonly LocalActor[], country: string | undefined): Pick<Actor, 'place'> {
  if (cluster[0]?.entity.kind !== 'place') return {}
  const found = cluster.flatMap(({ place }) => (place !== undefined && place.country === country ? [place] : []))
  const usual = mostFrequent(found.map(({ geonameid }) => String(geonameid)))
  const place = found.find(({ geonameid }) => String(geonameid) === usual)
  if (place === undefined) return country === undefined ? {} : { place: { country } }
  const { geonameid, latitude, longitude } = place
  return { place: { country: place.country, geonameid, latitude, longitude } }
}

/** The kind met most often; a body that one report knows as one of many countries is such. */
function kindOf(cluster: readonly LocalActor[]): ActorKind {
  const kinds = cluster.map((local) => local.entity.kind)
  if (kinds.includes('international')) return 'international'
  const told = kinds.filter((kind) => kind !== 'organization')
  return mostFrequent(told.length > 0 ? told : kinds) as ActorKind
}

/** The name met most often, for persons of those with more than one word; of equals the first in the alphabet. */
function nameOf(cluster: readonly LocalActor[], mentions: readonly Passage[]): string {
  const first = cluster[0] as LocalActor
  const names = cluster.flatMap((local) => local.names)
  if (first.entity.kind === 'country') return first.entity.name
  if (names.length === 0) return cluster.map((local) => local.entity.name).sort()[0] ?? first.entity.name
  if (first.entity.kind !== 'person') {
    const met = mentions.map((mention) => mention.quote.replace(/\s+/g, ' ')).filter((quote) => names.includes(quote))
    const usual = mostFrequent(met)
    if (usual === undefined || first.entity.kind === 'place') return usual ?? first.entity.name
    // 'UN Security Council' is a better name than 'Security Council'.
    return mostFrequent(met.filter((name) => bodyKey(name).endsWith(` ${bodyKey(usual)}`))) ?? usual
  }
  const full = names.filter((name) => name.includes(' '))
  return mostFrequent(full.length > 0 ? full : names) ?? first.entity.name
}

function collectRoles(cluster: readonly LocalActor[], idOf: IdOf): readonly ActorRole[] {
  const roles = new Map<string, { title: string; of?: Id; evidence: Passage[] }>()
  for (const { report, held } of cluster) {
    for (const { title, of: body, evidence } of held) {
      const of = body === undefined ? undefined : idOf(report, body)
      const key = `${title.toLowerCase()}|${of ?? ''}`
      const known = roles.get(key)
      if (known) known.evidence.push(evidence)
      else roles.set(key, { title, ...(of === undefined ? {} : { of }), evidence: [evidence] })
    }
  }
  return [...roles.entries()].sort((left, right) => (left[0] < right[0] ? -1 : 1)).map(([, role]) => role)
}

function mostFrequent<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]?.[0]
}
