import type { AnnotatedReport, Id, Judgement, When } from '../../model/index.ts'
import { pageKey } from './page-key.ts'
import { shareIn, tellingWords } from './page-words.ts'

/** Reports that are one page as it stood at several times. */
export interface Pages {
  /** The version before each. */
  readonly versionOf: ReadonlyMap<Id, Id>
  /** The last version of a page, for each version before it; absent where nothing tells which came last. */
  readonly last: ReadonlyMap<Id, Id>
  /** The first version of the page that a report is a version of; itself where there is one only. */
  first(report: Id): Id
  /** Which of two versions of one page came first: negative for the left one; undefined for two pages. */
  compare(left: Id, right: Id): number | undefined
  readonly judgements: readonly Judgement[]
}

/** Share of the telling words of the shorter of two texts at one address that the other has: with fewer they are two reports. */
const leastShared = 0.15

interface Edition {
  readonly report: AnnotatedReport
  readonly id: Id
  /** When it was fetched, changed and published, in milliseconds since 1970: the surest first. */
  readonly stamps: readonly (number | undefined)[]
  readonly notices: number
}

/** Finds the versions of pages: reports that stand at the same address and share words, in the order in which they came. */
export function findPages(reports: readonly AnnotatedReport[], published: ReadonlyMap<Id, When>): Pages {
  const byPage = new Map<string, AnnotatedReport[]>()
  for (const report of new Map(reports.map((one) => [one.reading.id, one])).values()) {
    const key = pageKey(report.reading.url)
    if (key === undefined) continue
    const known = byPage.get(key)
    if (known) known.push(report)
    else byPage.set(key, [report])
  }
  const versionOf = new Map<Id, Id>()
  const last = new Map<Id, Id>()
  const firsts = new Map<Id, Id>()
  const places = new Map<Id, number>()
  const judgements: Judgement[] = []
  for (const group of byPage.values()) {
    if (group.length < 2) continue
    const unordered = group.map((report) => toEdition(report, published))
    const order = orderOf(unordered)
    const editions = unordered.sort((left, right) => order(left, right) || (left.id < right.id ? -1 : 1))
    for (const line of related(editions)) {
      const [first] = line
      for (const [index, { id }] of line.entries()) {
        places.set(id, index)
        if (first) firsts.set(id, first.id)
        const before = line[index - 1]
        if (!before) continue
        versionOf.set(id, before.id)
        judgements.push(judge(before, line[index] as Edition, order))
      }
      const final = line.at(-1)
      if (final === undefined || !line.slice(0, -1).every((one) => order(one, final) < 0)) continue
      for (const { id } of line) if (id !== final.id) last.set(id, final.id)
    }
  }
  return {
    versionOf,
    last,
    first: (report) => firsts.get(report) ?? report,
    compare(left, right) {
      const [one, other] = [firsts.get(left), firsts.get(right)]
      if (left === right || one === undefined || one !== other) return undefined
      return (places.get(left) ?? 0) - (places.get(right) ?? 0)
    },
    judgements,
  }
}

function toEdition(report: AnnotatedReport, published: ReadonlyMap<Id, When>): Edition {
  const { id } = report.reading
  const { fetched, changed } = report.layers.metadata
  const times = [fetched?.value, changed?.value, published.get(id)?.latest]
  return {
    report,
    id,
    stamps: times.map((time) => {
      const stamp = Date.parse(time ?? '')
      return Number.isNaN(stamp) ? undefined : stamp
    }),
    notices: (report.layers.metadata.notices ?? []).filter(({ kind }) => kind !== 'note').length,
  }
}

/** What orders the editions of one page; 0 where nothing tells which of two came first. */
type Order = (left: Edition, right: Edition) => number

/** By the surest stamp that all have and that tells them apart, else by the last of each; then the one that sets more right is later. */
function orderOf(editions: readonly Edition[]): Order {
  const kind = [0, 1].find((index) => {
    const stamps = editions.map(({ stamps }) => stamps[index])
    return stamps.every((stamp) => stamp !== undefined) && new Set(stamps).size > 1
  })
  const stampOf = ({ stamps }: Edition) =>
    (kind === undefined ? undefined : stamps[kind]) ?? Math.max(unstamped, ...stamps.filter((one) => one !== undefined))
  return (left, right) => stampOf(left) - stampOf(right) || left.notices - right.notices
}

/** Before every date: where a page stands that tells none. */
const unstamped = -8.64e15

/** Editions in lines of one report each: at one address there may stand one report after another. */
function related(editions: readonly Edition[]): readonly (readonly Edition[])[] {
  const lines: Edition[][] = []
  for (const edition of editions) {
    const line = lines.find((one) => isOne(one.at(-1) as Edition, edition))
    if (line) line.push(edition)
    else lines.push([edition])
  }
  return lines
}

function isOne(before: Edition, after: Edition): boolean {
  const notices = after.report.layers.metadata.notices ?? []
  if (notices.some(({ kind, of }) => kind === 'retraction' && of === 'this')) return true
  const [left, right] = [before, after].map(({ report: { reading, layers } }) =>
    tellingWords(
      layers.blocks
        .filter(({ role }) => role === 'title' || role === 'paragraph' || role === 'standfirst' || role === 'item')
        .map(({ start, end }) => reading.text.slice(start, end))
        .join(' '),
    ),
  ) as [ReadonlySet<string>, ReadonlySet<string>]
  const [short, long] = left.size <= right.size ? [left, right] : [right, left]
  return shareIn(short, long) >= leastShared
}

function judge(before: Edition, after: Edition, order: Order): Judgement {
  const [left, right] = [before.id, after.id].sort() as [Id, Id]
  const ground =
    order(before, after) < 0
      ? 'the later one was changed, fetched or published later, or sets something right'
      : 'nothing tells which was later; the order is by id'
  return {
    kind: 'report',
    left,
    right,
    verdict: 'same',
    score: 100,
    reasons: ['both stand at the same address', ground],
    by: 'versions@1',
  }
}
