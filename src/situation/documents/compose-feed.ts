import { type Account, hash } from '../../model/index.ts'
import { clean } from '../../text/clean.ts'
import type { Feed, FeedItem } from '../../text/feed.ts'
import type { Change, ChangeReport } from '../alerts/change.ts'
import { listChanges, listEverything } from '../alerts/list-changes.ts'
import type { Alert } from '../alerts/match-alerts.ts'
import { describeWhen } from '../describe-when.ts'

/** The news of an account: what changed since an earlier one, or else all that it holds; what a report tells is news, not that it came. */
export function composeFeed(account: Account, earlier?: Account): Feed {
  const changes = earlier === undefined ? listEverything(account) : listChanges(earlier, account)
  const { now } = account.made
  return {
    title: account.title,
    description: `What reports tell of ${account.title}, each item with its passages and sources.`,
    id: `urn:sitrep:feed:${hash(account.title)}`,
    ...newest(
      changes.filter(({ thing }) => thing !== 'report').map((change) => itemOf(change.key, change, now)),
      now,
    ),
  }
}

/** Alerts as news; each is in the feed under its rule. `now`: ISO date or time at which they were raised. */
export function composeAlertFeed(title: string, alerts: readonly Alert[], now: string): Feed {
  const items = alerts.map(({ key, rule, change }): FeedItem => {
    const item = itemOf(key, change, now)
    return { ...item, updated: toInstant(now), categories: [rule, ...item.categories] }
  })
  return {
    title: `Alerts: ${title}`,
    description: `What rules asked for in the news of ${title}.`,
    id: `urn:sitrep:alerts:${hash(title)}`,
    ...newest(items, now),
  }
}

function newest(items: readonly FeedItem[], now: string): Pick<Feed, 'items' | 'updated'> {
  const sorted = [...items].sort((one, other) => compare(other.updated, one.updated) || compare(one.id, other.id))
  return { items: sorted, updated: sorted[0]?.updated ?? toInstant(now) }
}

function itemOf(key: string, change: Change, now: string): FeedItem {
  const { change: word, thing, title, type, statement, status, reports } = change
  const known = reports.flatMap(({ published }) => published?.earliest ?? published?.latest ?? []).map(toInstant)
  const updated = known.sort().at(word === 'new' ? 0 : -1) ?? toInstant(now)
  const url = reports.map(({ location }) => location).find((location) => /^https?:\/\//i.test(location))
  return {
    id: `urn:sitrep:change:${key}`,
    title: `${headOf(change)}: ${title}`,
    lines: describeChange(change),
    updated,
    ...(url === undefined ? {} : { url }),
    categories: [word, thing, type, statement, status].filter((one) => one !== undefined),
  }
}

/** 'New threat', 'Revised event', 'Newly disputed', 'Withdrawn statement'. */
export function headOf({ change, thing, statement }: Change): string {
  // A statement that reports facts is no report of an outlet.
  const name = statement === undefined || statement === 'report' || thing !== 'statement' ? thing : statement
  if (change === 'disputed') return 'Newly disputed'
  return `${change.slice(0, 1).toUpperCase()}${change.slice(1)} ${name}`
}

/** What is known of a change in lines of plain text: its details, then each passage with its source. */
export function describeChange({ details, when, status, origins, evidence, reports, thing }: Change): string[] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const facts = [
    status,
    when === undefined ? undefined : describeWhen(when),
    thing === 'report' ? undefined : `${origins} independent origin${origins === 1 ? '' : 's'}`,
  ].filter((one) => one !== undefined)
  const passages = evidence.map(({ report, quote }) => `“${clean(quote)}” — ${nameReport(byId.get(report), report)}`)
  return [...details.map(clean), facts.join(' · '), ...new Set(passages)].filter((line) => line !== '')
}

function nameReport(report: ChangeReport | undefined, id: string): string {
  if (report === undefined) return id
  const { outlet, title, published, location } = report
  const parts = [
    outlet,
    title === undefined ? undefined : quoteTitle(title),
    published && describeWhen(published),
    location,
  ]
  return clean(parts.filter((part) => part !== undefined).join(', '))
}

/** A title in quotation marks, unless it has some already. */
function quoteTitle(title: string): string {
  return /^["“„«]/.test(title) ? title : `“${title}”`
}

/** An ISO date or time as an instant; where no zone is given, UTC. */
function toInstant(date: string): string {
  const [day = '', time] = date.split('T')
  if (time === undefined) return `${day}T00:00:00Z`
  const hasZone = /(?:Z|[+-]\d{2}(?::?\d{2})?)$/.test(time)
  const instant = new Date(hasZone ? date : `${date}Z`)
  return Number.isNaN(instant.getTime()) ? `${day}T00:00:00Z` : instant.toISOString().replace('.000Z', 'Z')
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
