import type { Account } from '../../../src/model/index.ts'
import { briefOf, originsOf } from '../data/views.ts'
import { Growing } from '../parts/growing.tsx'
import { Cites } from '../parts/line.tsx'
import { SourceList } from '../parts/source-list.tsx'
import { WayTree } from '../parts/way-tree.tsx'
import { words } from '../words.ts'

/** Outlets: how often each is origin or copy; how statements travelled; the reports; what could not be read. */
export function SourcesView({ account }: { readonly account: Account }) {
  const { outlets, statements, copies } = originsOf(account)
  const { sources, problems } = briefOf(account)
  const travelled = statements.filter(({ ways }) => ways.some(({ next }) => next.length > 0))
  return (
    <section>
      <h1>{words.views.sources}</h1>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col" class="num">
                Reports
              </th>
              <th scope="col" class="num">
                Origin of
              </th>
              <th scope="col" class="num">
                Passes on
              </th>
              <th scope="col" class="num">
                Copies
              </th>
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
                      {kind}
                      {controlledBy === undefined ? '' : `, controlled by ${controlledBy}`}
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
      </div>
      <h2>Reports</h2>
      <SourceList sources={sources} />
      {travelled.length > 0 && (
        <>
          <h2>How statements travelled</h2>
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
          <h2>Copied passages</h2>
          <Growing
            list="entries"
            items={copies}
            draw={({ words: copied, from, to }) => (
              <li key={`${from}|${to}|${copied}`}>
                <Cites numbers={[to]} /> has from <Cites numbers={[from]} />: <q dir="auto">{copied}</q>
              </li>
            )}
          />
        </>
      )}
      <h2>Problems</h2>
      {problems.length === 0 && <p class="empty">{words.nothing.problems}</p>}
      <ul class="problems">
        {problems.map(({ code, subject, message }) => (
          <li key={`${code}|${subject}|${message}`}>
            <span class="tag">{code}</span> {message}
          </li>
        ))}
      </ul>
    </section>
  )
}
