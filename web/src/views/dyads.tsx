import type { Account } from '../../../src/model/index.ts'
import { describeDate } from '../../../src/situation/describe-when.ts'
import type { DyadEntry } from '../../../src/situation/views/dyads.ts'
import { clean } from '../../../src/text/clean.ts'
import { MonthBars } from '../charts/month-bars.tsx'
import { dyadsOf } from '../data/views.ts'
import { EventList } from '../parts/entry-list.tsx'
import { Cites, Line } from '../parts/line.tsx'
import { usePage } from '../parts/page-context.ts'
import { WideTable } from '../parts/wide-table.tsx'
import { hrefTo, type Route } from '../route.ts'
import { words } from '../words.ts'

/** Events of a month shown before more are asked for. */
const firstEvents = 12

/** Sides of the table at most: those with most events. */
const mostSides = 12

/** Who acts on whom: a table of sides, and one pair with its months, events and declared stances. */
export function DyadsView({ account, route }: { readonly account: Account; readonly route: Route }) {
  const { dyads } = dyadsOf(account)
  if (dyads.length === 0) {
    return (
      <section>
        <h1>{words.views.dyads}</h1>
        <p class="empty">{words.nothing.dyads}</p>
      </section>
    )
  }
  const chosen = dyads.find((dyad) => keyOf(dyad) === route.item) ?? dyads[0]
  return (
    <section>
      <h1>{words.views.dyads}</h1>
      <Matrix dyads={dyads} chosen={chosen} />
      {chosen !== undefined && <Dyad dyad={chosen} />}
    </section>
  )
}

function keyOf({ source, target }: DyadEntry): string {
  return `${source.id}>${target.id}`
}

function Matrix({ dyads, chosen }: { readonly dyads: readonly DyadEntry[]; readonly chosen: DyadEntry | undefined }) {
  const { situation } = usePage()
  const weights = new Map<string, { name: string; events: number }>()
  for (const dyad of dyads) {
    for (const side of [dyad.source, dyad.target]) {
      const known = weights.get(side.id) ?? { name: side.name, events: 0 }
      weights.set(side.id, { ...known, events: known.events + eventsOf(dyad) })
    }
  }
  const sides = [...weights].sort(([, left], [, right]) => right.events - left.events).slice(0, mostSides)
  const byKey = new Map(dyads.map((dyad) => [keyOf(dyad), dyad]))
  return (
    <>
      <p class="hint" id="matrix-legend">
        {words.dyads.legend} <span class="swatch friendly" /> {words.dyads.friendly}, <span class="swatch hostile" />{' '}
        {words.dyads.hostile}, {words.dyads.neutral}. {words.dyads.alone}
      </p>
      <WideTable label={words.views.dyads}>
        <table class="matrix" aria-label={words.views.dyads} aria-describedby="matrix-legend">
          <thead>
            <tr>
              <td />
              {sides.map(([id, { name }]) => (
                <th key={id} scope="col" dir="auto">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sides.map(([row, { name }]) => (
              <tr key={row}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                {sides.map(([column]) => {
                  const dyad = byKey.get(`${row}>${column}`)
                  if (dyad === undefined) return <td key={column} class={row === column ? 'self' : ''} />
                  const mean = meanOf(dyad)
                  const tone =
                    mean === undefined ? '' : mean > 0.5 ? ' friendly' : mean < -0.5 ? ' hostile' : ' neutral'
                  return (
                    <td key={column} class={`cell${tone}`}>
                      <a
                        href={hrefTo(situation, 'dyads', keyOf(dyad))}
                        aria-current={dyad === chosen ? 'true' : undefined}
                        title={`${dyad.source.name} → ${dyad.target.name}${mean === undefined ? '' : `, ${words.dyads.mean(mean)}`}`}
                      >
                        {eventsOf(dyad)}
                        {mean !== undefined && <span class="sign">{mean > 0.5 ? '+' : mean < -0.5 ? '−' : '·'}</span>}
                      </a>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  )
}

function eventsOf({ months, others }: DyadEntry): number {
  return months.reduce((sum, { count }) => sum + count, 0) + others.length
}

function meanOf({ months }: DyadEntry): number | undefined {
  const count = months.reduce((sum, month) => sum + month.count, 0)
  return count === 0 ? undefined : months.reduce((sum, month) => sum + month.sum, 0) / count
}

function Dyad({ dyad }: { readonly dyad: DyadEntry }) {
  const { source, target, months, others, stances } = dyad
  return (
    <article class="dyad">
      <h2 dir="auto">
        {source.name} → {target.name}
      </h2>
      {stances.length > 0 && (
        <>
          <h3>{words.dyads.declared}</h3>
          <ul class="entries">
            {stances.map(({ label, by, sources, evidence }) => (
              <li key={label} class="entry">
                <div class="entry-body">
                  <Line lineKey={`stance:${label}`} label={label} evidence={evidence}>
                    “{clean(label)}”
                  </Line>
                  <p class="notes">
                    <span>{by}</span>
                    <Cites numbers={sources} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <MonthBars months={months} />
      {months.map(({ month, events }) => (
        <div key={month} class="part">
          <h3>{describeDate(month)}</h3>
          <EventList items={events} part={firstEvents} byItself={false} />
        </div>
      ))}
      {others.length > 0 && (
        <div class="part">
          <h3>{words.dyads.others}</h3>
          <EventList items={others} part={firstEvents} byItself={false} />
        </div>
      )}
    </article>
  )
}
