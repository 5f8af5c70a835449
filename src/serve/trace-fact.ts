import type { Account, Id } from '../model/index.ts'
import { type NamedOrigin, nameOrigins } from '../situation/views/backing.ts'
import { openDirectory, type Source } from '../situation/views/directory.ts'
import { type OriginsView, traceOrigins, type Way } from '../situation/views/origins.ts'

/** Through whom one statement or event came to each report. */
export interface OriginTree {
  readonly id: Id
  readonly kind: 'statement' | 'event'
  readonly words: string
  readonly origins: readonly NamedOrigin[]
  readonly ways: readonly Way[]
  /** The reports that the ways lead to. */
  readonly sources: readonly Source[]
}

/** Origins of accounts, traced once each. */
const traced = new WeakMap<Account, OriginsView>()

export function originsOf(account: Account): OriginsView {
  const known = traced.get(account)
  if (known !== undefined) return known
  const view = traceOrigins(account)
  traced.set(account, view)
  return view
}

/** The tree of a fact: of an event the ways of the statements that tell it, and the reports that tell it themselves. */
export function traceFact(account: Account, id: Id): OriginTree | undefined {
  const view = originsOf(account)
  const statement = view.statements.find((one) => one.id === id)
  if (statement !== undefined) {
    const { words, origins, ways } = statement
    return { id, kind: 'statement', words, origins, ways, sources: namedBy(ways, view.sources) }
  }
  const event = account.events.find((one) => one.id === id)
  if (event === undefined) return undefined
  const directory = openDirectory(account)
  const tellers = new Set([...event.within, ...(event.act === undefined ? [] : [event.act])])
  const told = view.statements.filter((one) => tellers.has(one.id)).flatMap(({ ways }) => ways)
  const shown = new Set(namedBy(told, view.sources).map(({ report }) => report))
  const own = event.mentions
    .filter(({ evidence }) => !shown.has(evidence.report))
    .map(({ evidence, origin }): Way => {
      const report = { report: directory.number(evidence.report), next: [] }
      const station = {
        ...report,
        name: directory.originName({ kind: 'report', id: evidence.report, credited: false }),
      }
      const name = directory.originName(origin)
      return name === station.name ? station : { name, next: [station] }
    })
  const ways = mergeWays([...told, ...own])
  const parties = [...event.actors, ...event.recipients]
  const origins = nameOrigins(event.origins, parties, directory)
  return { id, kind: 'event', words: event.summary, origins, ways, sources: namedBy(ways, view.sources) }
}

/** Ways with equal first stations put together. */
function mergeWays(ways: readonly Way[]): Way[] {
  const merged = new Map<string, Way>()
  for (const way of ways) {
    const key = `${way.report ?? ''} ${way.name}`
    const known = merged.get(key)
    merged.set(key, known === undefined ? way : { ...known, next: mergeWays([...known.next, ...way.next]) })
  }
  return [...merged.values()]
}

function namedBy(ways: readonly Way[], sources: readonly Source[]): Source[] {
  const numbers = new Set<number>()
  const collect = ({ report, next }: Way): void => {
    if (report !== undefined) numbers.add(report)
    next.forEach(collect)
  }
  ways.forEach(collect)
  return sources.filter(({ number }) => numbers.has(number))
}
