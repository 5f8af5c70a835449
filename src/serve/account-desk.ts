import { type Account, type Id, PipelineError } from '../model/index.ts'
import type { ReportQuery, Revision, Situation, Store, StoredReport } from '../store/store.ts'
import type { Desk } from './desk.ts'
import { type AccountIndex, indexAccount } from './search-account.ts'

const readOnly =
  "this server shows one account and changes nothing; 'sitrep serve' without a file serves a store, which does"

/**
 * A desk on accounts that are simply there: read-only, with the accounts of one situation as its revisions, the oldest first.
 *
 * @throws usage where there is none
 */
export function openAccountDesk(situation: string, accounts: readonly [Account, ...Account[]]): Desk {
  const revisions = accounts.map(
    (account, index): Revision => ({
      situation,
      revision: index + 1,
      made: `${account.made.now}T00:00:00.000Z`,
      account,
    }),
  )
  const last = revisions.at(-1) as Revision
  return {
    store: openAccountStore(last),
    readOnly,
    async account(id, { asOf, revision } = {}) {
      if (id !== situation) return undefined
      if (revision !== undefined) return revisions[revision - 1]
      if (asOf === undefined) return last
      const day = asOf.toISOString().slice(0, 10)
      return revisions.findLast(({ account }) => account.made.now <= day)
    },
  }
}

/** One account as a store that can only be read; its layers are not there. */
export function openAccountStore(revision: Revision): Store {
  const { account, situation, made } = revision
  const outlets = new Map(account.outlets.map(({ id, name }) => [id, name]))
  const reports = account.reports.map((report) => storedReport(report, situation, made, outlets, account))
  const byId = new Map(reports.map((report) => [report.id, report]))
  let index: AccountIndex | undefined
  const one: Situation = {
    id: situation,
    title: account.title,
    reports: reports.length,
    changed: made,
    revision: revision.revision,
    stale: false,
  }
  const refuse = async () => {
    throw new PipelineError('usage', readOnly)
  }
  return {
    location: account.title,
    situations: async () => [one],
    report: async (id) => byId.get(id),
    reports: (query) => listReports(reports, query),
    account: async (id) => (id === situation ? revision : undefined),
    async search(query) {
      index ??= indexAccount(revision)
      return index.search(query)
    },
    judgements: async () => [],
    feeds: async () => [],
    records: async () => [],
    subscribe: () => () => undefined,
    close: async () => undefined,
    members: nothing,
    memberStamps: nothing,
    keptReports: nothing,
    stale: nothing,
    backup: nothing,
    putSituation: refuse,
    removeSituation: refuse,
    addReport: refuse,
    removeReport: refuse,
    putLayers: refuse,
    addJudgement: refuse,
    undoJudgement: refuse,
    putAccount: refuse,
    putFeed: refuse,
    removeFeed: refuse,
    putRecord: refuse,
    removeRecord: refuse,
    restore: refuse,
  }
}

async function* nothing(): AsyncGenerator<never> {}

async function* listReports(
  reports: readonly StoredReport[],
  { situation, outlet, after, limit = Number.POSITIVE_INFINITY }: ReportQuery = {},
): AsyncGenerator<StoredReport> {
  let left = limit
  for (const report of reports) {
    if (after !== undefined && report.id <= after) continue
    if (situation !== undefined && !report.situations.includes(situation)) continue
    if (outlet !== undefined && report.outlet !== outlet) continue
    if (left <= 0) return
    left -= 1
    yield report
  }
}

function storedReport(
  { id, location, title, outlet, language, published }: Account['reports'][number],
  situation: string,
  added: string,
  outlets: ReadonlyMap<Id, string>,
  { problems }: Account,
): StoredReport {
  const { earliest, latest } = published ?? {}
  const name = outlet === undefined ? undefined : outlets.get(outlet)
  return {
    id,
    location,
    ...(/^https?:/.test(location) ? { url: location } : {}),
    ...(title === undefined ? {} : { title }),
    ...(name === undefined ? {} : { outlet: name }),
    language,
    ...(published === undefined
      ? {}
      : {
          published: {
            ...(earliest === undefined ? {} : { earliest }),
            ...(latest === undefined ? {} : { latest }),
          },
        }),
    situations: [situation],
    added,
    problems: problems.filter(({ subject }) => subject === id || subject === location || subject.startsWith(`${id}|`)),
  }
}
