import { count } from '../../../src/situation/documents/words.ts'
import { clean } from '../../../src/text/clean.ts'
import { DayBars } from '../charts/day-bars.tsx'
import type { Source } from '../data/source.ts'
import { useLoaded } from '../data/use-account.ts'
import { shortTime } from '../parts/feed-health.tsx'
import { Failed, Waiting } from '../parts/notice.tsx'
import { hrefTo } from '../route.ts'
import { words } from '../words.ts'

/** What situations there are, those that moved last first. */
export function SituationsView({ source }: { readonly source: Source }) {
  const loaded = useLoaded(() => source.situations(), [source])
  if (loaded.state === 'failed') return <Failed title={words.failed.situations} error={loaded.error} />
  if (loaded.state === 'loading') return <Waiting title={words.views.situations} />
  const situations = [...loaded.value].sort((left, right) => ((left.changed ?? '') < (right.changed ?? '') ? 1 : -1))
  return (
    <section>
      <h1>{words.views.situations}</h1>
      {situations.length === 0 && (
        <p class="empty">
          {words.nothing.situations} <code>sitrep add reports/ --situation my-topic</code>
        </p>
      )}
      <ul class="cards">
        {situations.map(({ id, title, reports, changed }) => (
          <li key={id} class="card">
            <h2>
              <a href={hrefTo(id, 'brief')} dir="auto">
                {title ?? id}
              </a>
            </h2>
            <p class="notes">
              <span>{count(reports, words.situations.report)}</span>
              {changed !== undefined && <span>{words.situations.changed(shortTime(changed))}</span>}
            </p>
            <Moved source={source} situation={id} changed={changed ?? ''} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface MovedProps {
  readonly source: Source
  readonly situation: string
  readonly changed: string
}

/** Reports per day, and what is new today; it comes when it comes, and nothing is said where it cannot be had. */
function Moved({ source, situation, changed }: MovedProps) {
  const loaded = useLoaded(async () => source.movement?.(situation), [source, situation, changed])
  if (loaded.state !== 'there' || loaded.value === undefined) return null
  const { days, today } = loaded.value
  const arrived = days.at(-1)?.reports ?? 0
  return (
    <>
      <DayBars days={days} />
      <p class="notes">
        <span>
          {arrived === 0 ? words.situations.quiet : words.situations.today(count(arrived, words.situations.report))}
        </span>
        {today !== undefined && today.events > 0 && <span>{count(today.events, words.situations.event)}</span>}
        {today !== undefined && today.statements > 0 && <span>{count(today.statements, words.said.statement)}</span>}
        {arrived > 0 && (
          <a href={hrefTo(situation, 'changes', undefined, { since: days.at(-2)?.day })}>{words.views.changes}</a>
        )}
      </p>
      {today !== undefined && today.disputes.length > 0 && (
        <p class="notes">
          <a href={hrefTo(situation, 'differs')}>{count(today.disputes.length, words.situations.dispute)}</a>
          <span dir="auto">{today.disputes.slice(0, 3).map(clean).join('; ')}</span>
        </p>
      )}
    </>
  )
}
