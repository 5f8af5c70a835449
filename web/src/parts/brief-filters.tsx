import type { Account } from '../../../src/model/index.ts'
import { oneOrigin, restingOf, severalOrigins } from '../data/resting.ts'
import { words } from '../words.ts'

interface BriefFiltersProps {
  readonly account: Account
  readonly since: string
  readonly on: string
  /** Whether the rest of the account is on its way: what rests on what is not known yet. */
  readonly isHead: boolean
  readonly go: (query: Record<string, string>) => void
}

/** What is new since a day, and what rests on one origin. */
export function BriefFilters({ account, since, on, isHead, go }: BriefFiltersProps) {
  return (
    <p class="filters">
      <label>
        {words.brief.since}{' '}
        <input type="date" value={since} onChange={(event) => go({ since: event.currentTarget.value })} />
      </label>
      {isHead ? <span role="status">{words.brief.more}</span> : <OriginSelect account={account} on={on} go={go} />}
    </p>
  )
}

function OriginSelect({ account, on, go }: Pick<BriefFiltersProps, 'account' | 'on' | 'go'>) {
  const { one, several, alone } = restingOf(account)
  return (
    <label>
      {words.brief.restsOn}{' '}
      <select value={on} onChange={(event) => go({ on: event.currentTarget.value })}>
        <option value="">{words.filter.all}</option>
        <option value={oneOrigin}>
          {words.brief.oneOrigin} ({one})
        </option>
        <option value={severalOrigins}>
          {words.brief.severalOrigins} ({several})
        </option>
        {alone.length > 0 && (
          <optgroup label={words.brief.alone}>
            {alone.map(({ origin: { id, name, report }, lines }) => (
              <option key={id} value={id}>
                {report === undefined ? name : `[${report}] ${name}`} ({lines})
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  )
}
