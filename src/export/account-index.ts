import type { Account, Actor, Id, Outlet, Passage, Report, When } from '../model/index.ts'
import { webAddress } from './web-address.ts'

/** What exports look up by id. */
export interface AccountIndex {
  actor(id: Id): Actor | undefined
  outlet(id: Id): Outlet | undefined
  report(id: Id): Report | undefined
  actorName(id: Id): string
  /** Whom a report is from: its outlet, else nothing. */
  outletName(report: Report): string | undefined
  /** Orders passages as a reader meets them: by the date of their report, then by place. */
  comparePassages(left: Passage, right: Passage): number
}

/** Indexes an account for an export. */
export function indexAccount({ actors, outlets, reports }: Account): AccountIndex {
  const byActor = byId(actors)
  const byOutlet = byId(outlets)
  const byReport = byId(reports)
  const positions = new Map([...reports].sort(compareReports).map(({ id }, index) => [id, index]))
  const position = (id: Id) => positions.get(id) ?? 0
  return {
    actor: (id) => byActor.get(id),
    outlet: (id) => byOutlet.get(id),
    report: (id) => byReport.get(id),
    actorName: (id) => byActor.get(id)?.name ?? id,
    outletName: ({ outlet }) => (outlet === undefined ? undefined : byOutlet.get(outlet)?.name),
    comparePassages: (left, right) => position(left.report) - position(right.report) || left.start - right.start,
  }
}

/** The address of a report where it is on the web. */
export function reportUrl(report: Report | undefined): string | undefined {
  return report === undefined ? undefined : webAddress(report.location)
}

/** First and last day that a date may be, 'YYYY-MM-DD'; an open side is absent. */
export function daysOfWhen(when: When | undefined): { readonly first?: string; readonly last?: string } {
  const first = when?.earliest?.slice(0, dayLength)
  const last = when?.latest?.slice(0, dayLength)
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) }
}

/** The one day that a date is; absent where it may be several. */
export function dayOfWhen(when: When | undefined): string | undefined {
  const { first, last } = daysOfWhen(when)
  return first === last ? first : undefined
}

const dayLength = 'YYYY-MM-DD'.length

function byId<Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

/** Later than any date: where undated reports stand. */
const undated = '~'

function compareReports(left: Report, right: Report): number {
  const [one, other] = [left, right].map(({ published }) => published?.earliest ?? published?.latest ?? undated)
  return compare(one ?? undated, other ?? undated) || compare(left.id, right.id)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
