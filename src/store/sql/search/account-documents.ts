import type { Account, Event, Id, Passage, Statement, When } from '../../../model/index.ts'

/** A statement or an event as search finds it. */
export interface AccountDocument {
  readonly kind: 'statement' | 'event'
  readonly id: Id
  readonly report: Id
  readonly title: string
  /** Names that are searched besides, as they are spelled. */
  readonly names: string
  readonly body: string
  readonly passages: readonly (readonly [report: Id, start: number, end: number, quote: string])[]
  readonly actors: readonly Id[]
  /** Names, ids and domains of the outlets whose reports tell it. */
  readonly outlets: readonly string[]
  readonly outlet?: string
  readonly type: string
  readonly status?: string
  readonly origins: number
  readonly date_from?: string
  readonly date_to?: string
}

/** The statements of an account, and those of its events that are no statements. */
export function documentsOf(account: Account): readonly AccountDocument[] {
  const actors = new Map(account.actors.map((actor) => [actor.id, actor]))
  const outlets = new Map(account.outlets.map((outlet) => [outlet.id, outlet]))
  const outletOf = new Map(
    account.reports.map(({ id, outlet }) => [id, outlet === undefined ? undefined : outlets.get(outlet)]),
  )
  return [...account.statements.map(ofStatement), ...account.events.map(ofEvent)].flatMap((document) => document ?? [])

  function ofStatement(statement: Statement): AccountDocument | undefined {
    const { id, speaker, onBehalfOf, targets, kind, renderings, origins, when } = statement
    const passages = renderings.map(({ evidence }) => evidence)
    const people = [speaker, ...(onBehalfOf === undefined ? [] : [onBehalfOf]), ...targets]
    const title = `${nameOf(speaker)}: ${kind}`
    return document({ kind: 'statement', id, title, type: kind, origins: origins.length }, passages, people, when)
  }

  function ofEvent({
    id,
    actors: doers,
    recipients,
    type,
    status,
    mentions,
    origins,
    summary,
    when,
  }: Event): AccountDocument | undefined {
    const passages = mentions.map(({ evidence }) => evidence)
    return document(
      { kind: 'event', id, title: summary, type, status, origins: origins.length },
      passages,
      [...doers, ...recipients],
      when,
    )
  }

  function document(
    facts: Pick<AccountDocument, 'kind' | 'id' | 'title' | 'type' | 'origins'> & { readonly status?: string },
    passages: readonly Passage[],
    people: readonly Id[],
    when: When | undefined,
  ): AccountDocument | undefined {
    const [first] = passages
    if (first === undefined) return undefined
    const told = passages.flatMap(({ report }) => outletOf.get(report) ?? [])
    const outlet = outletOf.get(first.report)?.name
    const [from, to] = [when?.earliest, when?.latest].map((date) => date?.slice(0, 10))
    return {
      ...facts,
      report: first.report,
      names: people.map(nameOf).join(' . '),
      body: [...new Set(passages.map(({ quote }) => quote))].join(' . '),
      passages: passages.map(({ report, start, end, quote }) => [report, start, end, quote]),
      actors: [...new Set(people)].sort(),
      outlets: [
        ...new Set(told.flatMap(({ id, name, domain }) => [id, name.toLowerCase(), ...(domain ? [domain] : [])])),
      ].sort(),
      ...(outlet === undefined ? {} : { outlet }),
      ...(from === undefined ? {} : { date_from: from }),
      ...(to === undefined ? {} : { date_to: to }),
    }
  }

  function nameOf(id: Id): string {
    return actors.get(id)?.name ?? id
  }
}
