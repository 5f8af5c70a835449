import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { keepTold, monthsOf, toldOf } from '../data/told.ts'
import { DecisionsMade } from '../parts/decisions-made.tsx'
import { usePage } from '../parts/page-context.ts'
import { Since } from '../parts/since.tsx'
import { ToldList } from '../parts/told-list.tsx'
import { hrefTo, type Route } from '../route.ts'
import { words } from '../words.ts'
import { Compared } from './compared.tsx'

/** What is new since the last visit or since a day, or what the reports of one month tell that those of another do not. */
export function ChangesView({ account, route }: { readonly account: Account; readonly route: Route }) {
  const { situation } = usePage()
  const months = monthsOf(account)
  const [since = '', first = '', second = ''] = ['since', 'first', 'second'].map((key) => route.query.get(key) ?? '')
  const go = (query: Record<string, string>) => {
    location.hash = hrefTo(situation, 'changes', undefined, query).slice(1)
  }
  return (
    <section>
      <h1>{words.views.changes}</h1>
      <p class="filters">
        <label>
          {words.changes.since}{' '}
          <input type="date" value={since} onChange={(event) => go({ since: event.currentTarget.value })} />
        </label>
      </p>
      {!(first && second) && <Pairs months={months} go={go} />}
      {months.length > 1 && (
        <p class="filters">
          <MonthSelect
            label={words.changes.first}
            account={account}
            value={first}
            choose={(month) => go({ first: month, second: second || lastOf(months, month) })}
          />
          <MonthSelect
            label={words.changes.second}
            account={account}
            value={second}
            choose={(month) => go({ first: first || firstOf(months, month), second: month })}
          />
        </p>
      )}
      {first && second ? (
        <Compared account={account} first={first} second={second} />
      ) : since ? (
        <Since account={account} since={since} />
      ) : (
        <SinceVisit account={account} />
      )}
      <DecisionsMade account={account} />
    </section>
  )
}

/** Pairs that are offered at once: the last months with reports, each with the one before it. */
const mostPairs = 4

interface PairsProps {
  readonly months: ReturnType<typeof monthsOf>
  readonly go: (query: Record<string, string>) => void
}

function Pairs({ months, go }: PairsProps) {
  const pairs = months.slice(1).map((month, index) => [months[index]?.month ?? '', month.month] as const)
  if (pairs.length === 0) return null
  return (
    <p class="filters">
      {words.changes.compare}
      {pairs.slice(-mostPairs).map(([first, second]) => (
        <button key={second} type="button" class="small" onClick={() => go({ first, second })}>
          {words.changes.pair(words.changes.month(first), words.changes.month(second))}
        </button>
      ))}
    </p>
  )
}

function lastOf(months: ReturnType<typeof monthsOf>, other: string): string {
  return months.findLast(({ month }) => month !== other)?.month ?? ''
}

function firstOf(months: ReturnType<typeof monthsOf>, other: string): string {
  return months.find(({ month }) => month !== other)?.month ?? ''
}

interface MonthSelectProps {
  readonly label: string
  readonly account: Account
  readonly value: string
  readonly choose: (month: string) => void
}

function MonthSelect({ label, account, value, choose }: MonthSelectProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => event.currentTarget.value !== '' && choose(event.currentTarget.value)}>
        <option value="">–</option>
        {monthsOf(account).map(({ month, reports }) => (
          <option key={month} value={month}>
            {words.changes.month(month)} ({reports.length})
          </option>
        ))}
      </select>
    </label>
  )
}

/** What was there at the last visit, by id, kept in this browser only. */
function SinceVisit({ account }: { readonly account: Account }) {
  const { situation } = usePage()
  const [seen, setSeen] = useState<ReadonlySet<string>>()
  useEffect(() => {
    const key = `sitrep.seen.${situation}.${account.title}`
    const ids = [...account.statements, ...account.events, ...account.disagreements].map(({ id }) => id)
    try {
      const kept = localStorage.getItem(key)
      setSeen(kept === null ? undefined : new Set(JSON.parse(kept) as string[]))
      localStorage.setItem(key, JSON.stringify(ids))
    } catch {
      setSeen(undefined)
    }
  }, [account, situation])
  const told = useMemo(
    () => (seen === undefined ? undefined : keepTold(toldOf(account), (_, id) => !seen.has(id))),
    [seen, account],
  )
  if (told === undefined) return <p class="empty">{words.nothing.firstVisit}</p>
  return <ToldList told={told} />
}
