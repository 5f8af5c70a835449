import type { Account, Actor, Id, Origin, Outlet, Passage, Report, Statement, When } from '../../model/index.ts'

/** A report in the numbered list of sources: what [1] stands for. */
export interface Source {
  readonly number: number
  readonly report: Id
  readonly outlet?: string
  readonly title?: string
  readonly published?: When
  readonly location: string
  /** Number of the report that it is a copy of. */
  readonly copyOf?: number
  /** Numbers of the report that it is a later version of, that it corrects, and that it takes back. */
  readonly versionOf?: number
  readonly corrects?: number
  readonly retracts?: number
}

/** What views look up by id. */
export interface Directory {
  readonly sources: readonly Source[]
  actor(id: Id): Actor | undefined
  outlet(id: Id): Outlet | undefined
  report(id: Id): Report | undefined
  /** Number of a report in the list of sources. */
  number(report: Id): number
  /** Numbers of the reports that passages stand in, each once, in order. */
  numbers(passages: readonly Pick<Passage, 'report'>[]): number[]
  actorName(id: Id): string
  outletName(id: Id): string
  originName(origin: Origin): string
  /** Orders passages as a reader meets them: by the date of their report, then by place. */
  comparePassages(left: Passage, right: Passage): number
  /** A statement by its id. */
  statement(id: Id): Statement | undefined
  /** What is made of a part of the account, made once for all views that share this directory. */
  once<Part extends object, Made>(make: (part: Part, directory: Directory) => Made, part: Part): Made
}

/** Indexes an account for the views. Sources are numbered by date, undated ones last. */
export function openDirectory(account: Account): Directory {
  const reports = byId(account.reports)
  const actors = byId(account.actors)
  const outlets = byId(account.outlets)
  const ordered = sortReports(account.reports)
  const positions = new Map(ordered.map(({ id }, index) => [id, index + 1]))
  const number = (id: Id) => positions.get(id) ?? 0
  const actorName = (id: Id) => actors.get(id)?.name ?? id
  const outletName = (id: Id) => {
    const { name = id, country = '' } = outlets.get(id) ?? {}
    // State media that no report names are called by the code of their country.
    return actors.has(country) && name.endsWith(` of ${country}`)
      ? `${name.slice(0, -country.length)}${actorName(country)}`
      : name
  }
  const sourceName = (report: Report) => (report.outlet === undefined ? report.location : outletName(report.outlet))
  let statements: ReadonlyMap<Id, Statement> | undefined
  const made = new Map<unknown, Map<object, unknown>>()
  const directory: Directory = {
    sources: ordered.map((report) => describeSource(report, number, outletName)),
    actor: (id) => actors.get(id),
    outlet: (id) => outlets.get(id),
    report: (id) => reports.get(id),
    number,
    numbers: (passages) => [...new Set(passages.map(({ report }) => number(report)))].sort((one, other) => one - other),
    actorName,
    outletName,
    originName({ kind, id }) {
      const report = kind === 'report' ? reports.get(id) : undefined
      return report === undefined ? outletName(id) : sourceName(report)
    },
    comparePassages: (left, right) => number(left.report) - number(right.report) || left.start - right.start,
    statement(id) {
      statements ??= byId(account.statements)
      return statements.get(id)
    },
    once<Part extends object, Made>(make: (part: Part, directory: Directory) => Made, part: Part): Made {
      const known = made.get(make) ?? new Map<object, unknown>()
      made.set(make, known)
      if (known.has(part)) return known.get(part) as Made
      const value = make(part, directory)
      known.set(part, value)
      return value
    },
  }
  return directory
}

function describeSource(report: Report, number: (id: Id) => number, outletName: (id: Id) => string): Source {
  return {
    number: number(report.id),
    report: report.id,
    ...(report.outlet === undefined ? {} : { outlet: outletName(report.outlet) }),
    ...(report.title === undefined ? {} : { title: report.title }),
    ...(report.published === undefined ? {} : { published: report.published }),
    location: report.location,
    ...(report.copyOf === undefined ? {} : { copyOf: number(report.copyOf) }),
    ...(report.versionOf === undefined ? {} : { versionOf: number(report.versionOf) }),
    ...(report.corrects === undefined ? {} : { corrects: number(report.corrects) }),
    ...(report.retracts === undefined ? {} : { retracts: number(report.retracts) }),
  }
}

function byId<Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

/** Later than any date: where undated reports stand. */
const undated = '~'

/** Reports by date; versions that give one date of publication, in the order in which they came. */
function sortReports(reports: readonly Report[]): readonly Report[] {
  const earlier = new Map(reports.map(({ id, versionOf }) => [id, versionOf]))
  const place = ({ versionOf }: Report) => {
    let steps = 0
    for (let at = versionOf; at !== undefined && steps < reports.length; at = earlier.get(at)) steps += 1
    return steps
  }
  return reports
    .map((report) => ({ report, instant: instantOf(report) }))
    .sort(
      ({ report: left, instant }, { report: right, instant: other }) =>
        compare(instant, other) ||
        place(left) - place(right) ||
        compare(left.location, right.location) ||
        compare(left.id, right.id),
    )
    .map(({ report }) => report)
}

/** When a report was published, in a form that sorts: times with a zone as UTC. */
function instantOf({ published }: Report): string {
  const date = published?.earliest ?? published?.latest ?? undated
  return /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date) ? new Date(date).toISOString() : date
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
