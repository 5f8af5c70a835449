import type { Account } from '../../../src/model/index.ts'
import { briefOf, originsOf } from '../data/views.ts'
import { FeedHealth } from '../parts/feed-health.tsx'
import { Growing } from '../parts/growing.tsx'
import { Cites } from '../parts/line.tsx'
import { SourceList } from '../parts/source-list.tsx'
import { WayTree } from '../parts/way-tree.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { words } from '../words.ts'

/** Outlets: how often each is origin or copy; how statements travelled; the reports; what could not be read. */
export function SourcesView({ account }: { readonly account: Account }) {
  const { outlets, statements, copies } = originsOf(account)
  const { sources, problems } = briefOf(account)
  const travelled = statements.filter(({ ways }) => ways.some(({ next }) => next.length > 0))
  return (
    <section>
      <h1>{words.views.sources}</h1>
      <WideTable label={words.sources.outlet}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.sources.outlet}</th>
              {(['reports', 'origin', 'passes', 'copies'] as const).map((column) => (
                <th key={column} scope="col" class="num">
                  {words.sources[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outlets.map(({ id, name, kind, controlledBy, reports, origin, passedOn, copied }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {name}
                  {(kind !== 'publisher' || controlledBy !== undefined) && (
                    <span class="role">
                      {' '}
                      {words.kindOf(kind)}
                      {controlledBy === undefined ? '' : `, ${words.sources.controlledBy(controlledBy)}`}
                    </span>
                  )}
                </th>
                <td class="num">{reports}</td>
                <td class="num">{origin}</td>
                <td class="num">{passedOn}</td>
                <td class="num">{copied}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <FeedHealth />
      <h2>{words.sources.reports}</h2>
      <SourceList sources={sources} />
      {travelled.length > 0 && (
        <>
          <h2>{words.sources.travelled}</h2>
          <Growing
            list="ways"
            items={travelled}
            draw={({ id, speaker, words: said, ways }) => (
              <li key={id} class="card">
                <p dir="auto">
                  <strong>{speaker}</strong>: {said}
                </p>
                <WayTree ways={ways} />
              </li>
            )}
          />
        </>
      )}
      {copies.length > 0 && (
        <>
          <h2>{words.sources.copied}</h2>
          <Growing
            list="entries"
            items={copies}
            draw={({ words: copied, from, to }) => (
              <li key={`${from}|${to}|${copied}`}>
                <Cites numbers={[to]} /> {words.sources.hasFrom} <Cites numbers={[from]} />: <q dir="auto">{copied}</q>
              </li>
            )}
          />
        </>
      )}
      <h2>{words.sources.problems}</h2>
      {problems.length === 0 && <p class="empty">{words.nothing.problems}</p>}
      <Growing
        list="problems"
        items={problems}
        draw={({ code, subject, message }) => (
          <li key={`${code}|${subject}|${message}`}>
            <span class="tag">{code}</span> {message}
          </li>
        )}
      />
    </section>
  )
}
