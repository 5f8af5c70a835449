import { type StatementKind, statementKinds } from '../../../src/model/index.ts'
import { describeDate } from '../../../src/situation/describe-when.ts'
import { daysOf } from '../data/said-days.ts'
import { words } from '../words.ts'
import { usePage } from './page-context.ts'
import type { SaidEntry } from './statement-card.tsx'

/** In the address instead of a speaker: all of them. */
export const everybody = '*'

/** In the address instead of a kind: what is announced, wanted or threatened, and is not so yet. */
export const notYet = 'not-yet'

const notYetKinds: ReadonlySet<StatementKind> = new Set(['threat', 'demand', 'appeal', 'proposal', 'promise', 'order'])

/** Whether a kind is the one that is wanted, or one of several that go by one name. */
export function isOfKind(kind: StatementKind, wanted: string): boolean {
  return wanted === notYet ? notYetKinds.has(kind) : kind === wanted
}

interface SaidFiltersProps {
  readonly entries: readonly SaidEntry[]
  readonly day: string
  readonly kind: string
  readonly only: string
  readonly go: (query: Record<string, string>) => void
}

/** The day, the kind, and how many origins. */
export function SaidFilters({ entries, day, kind, only, go }: SaidFiltersProps) {
  const kinds = countBy(entries, ({ statement }) => statement.kind)
  const open = entries.filter(({ statement }) => notYetKinds.has(statement.kind)).length
  return (
    <p class="filters">
      <DaySelect entries={entries} day={day} choose={(one) => go({ day: one })} />
      <label>
        {words.filter.kind}{' '}
        <select value={kind} onChange={(event) => go({ kind: event.currentTarget.value })}>
          <option value="">{words.filter.all}</option>
          {(open > 0 || kind === notYet) && (
            <option value={notYet}>
              {words.said.notYet} ({open})
            </option>
          )}
          {statementKinds
            .filter((one) => kinds.has(one) || kind === one)
            .map((one) => (
              <option key={one} value={one}>
                {one} ({kinds.get(one) ?? 0})
              </option>
            ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={only !== ''}
          onChange={(event) => go({ only: event.currentTarget.checked ? 'one' : '' })}
        />{' '}
        {words.said.oneOrigin}
      </label>
    </p>
  )
}

interface DaySelectProps {
  readonly entries: readonly SaidEntry[]
  readonly day: string
  readonly choose: (day: string) => void
}

/** The days on which something was said, and those whose reports tell what was said then or before. */
function DaySelect({ entries, day, choose }: DaySelectProps) {
  const { account } = usePage()
  const dayOf = daysOf(account)
  const days = countBy(entries, ({ statement }) => dayOf.get(statement.id))
  if (day !== '' && !days.has(day)) days.set(day, 0)
  return (
    <label>
      {words.said.day}{' '}
      <select value={day} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{words.filter.all}</option>
        {[...days].sort().map(([one, number]) => (
          <option key={one} value={one}>
            {describeDate(one)} ({number})
          </option>
        ))}
      </select>
    </label>
  )
}

function countBy<Key extends string>(
  entries: readonly SaidEntry[],
  keyOf: (entry: SaidEntry) => Key | undefined,
): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
