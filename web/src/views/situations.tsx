import type { Source } from '../data/source.ts'
import { useLoaded } from '../data/use-account.ts'
import { hrefTo } from '../route.ts'
import { words } from '../words.ts'

/** What situations there are, those that moved last first. */
export function SituationsView({ source }: { readonly source: Source }) {
  const loaded = useLoaded(() => source.situations(), [source])
  if (loaded.state !== 'there') {
    return (
      <p class={loaded.state === 'failed' ? 'failure' : 'loading'} role="status">
        {loaded.state === 'failed' ? loaded.message : words.loading}
      </p>
    )
  }
  const situations = [...loaded.value].sort((left, right) => ((left.changed ?? '') < (right.changed ?? '') ? 1 : -1))
  return (
    <section>
      <h1>{words.views.situations}</h1>
      {situations.length === 0 && (
        <p class="empty">
          There is none yet. <code>sitrep add reports/ --situation my-topic</code> makes the first.
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
              <span>{reports} reports</span>
              {changed !== undefined && <span>changed {changed.slice(0, 16).replace('T', ' ')}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
