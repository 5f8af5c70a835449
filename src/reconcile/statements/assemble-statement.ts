import type { Id, Statement, StatementKind } from '../../model/index.ts'
import { intersectWhens } from '../../text/intersect-whens.ts'
import { distinctOrigins } from '../distinct-origins.ts'
import type { LocalStatement } from './local-statement.ts'

/** One statement of the claims that are it: the speaker known best, the kind given most often, all renderings, distinct origins. Words that were taken back count only where no others are left, and then have no origin. */
export function assembleStatement(members: readonly LocalStatement[]): Statement {
  const cluster = members.map((local) => (local.headline ? asInBody(local, members) : local))
  const told = cluster.filter(({ rendering }) => rendering.dropped === undefined)
  const standing = told.length > 0 ? told : cluster
  const speaker = [...standing].sort((left, right) => right.rank - left.rank)[0] as LocalStatement
  const whens = standing.flatMap((local) => local.when ?? [])
  const when = intersectWhens(whens) ?? whens[0]
  const onBehalfOf = standing.find((local) => local.speaker === speaker.speaker && local.onBehalfOf)?.onBehalfOf
  // Keys in canonical order, so that sorting the account need not copy its many statements.
  return {
    about: union(standing.map((local) => local.about)).filter((id) => id !== speaker.speaker),
    id: (cluster[0] as LocalStatement).key,
    kind: commonKind(standing),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    origins: distinctOrigins(told.map((local) => local.origin)),
    renderings: cluster.map((local) => local.rendering),
    speaker: speaker.speaker,
    targets: union(standing.map((local) => local.targets)).filter((id) => id !== speaker.speaker),
    ...(when === undefined ? {} : { when }),
  }
}

/** A title tells what its body tells: from whom the report has it the body says. */
function asInBody(title: LocalStatement, cluster: readonly LocalStatement[]): LocalStatement {
  const body = cluster.find(({ report, headline }) => report === title.report && !headline)
  if (body === undefined) return title
  return { ...title, origin: body.origin, rendering: { ...title.rendering, chain: body.rendering.chain } }
}

/** The kind given most often; of equals the more telling one, `comment` and `report` last. */
function commonKind(cluster: readonly LocalStatement[]): StatementKind {
  const counts = new Map<StatementKind, number>()
  for (const { kind } of cluster) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const plain = (kind: StatementKind) => (kind === 'comment' ? 2 : kind === 'report' ? 1 : 0)
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || plain(a[0]) - plain(b[0]) || (a[0] < b[0] ? -1 : 1))
  return (ordered[0] as [StatementKind, number])[0]
}

function union(lists: readonly (readonly Id[])[]): readonly Id[] {
  return [...new Set(lists.flat())].sort()
}
