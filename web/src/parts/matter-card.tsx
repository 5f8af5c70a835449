import type { MatterEntry } from '../../../src/situation/views/states.ts'
import { clean } from '../../../src/text/clean.ts'
import { LifeLine } from '../charts/life-line.tsx'
import { words } from '../words.ts'
import { Cites, Line } from './line.tsx'

/** One agreement, institution, weapon or channel with its states in the order of time. */
export function MatterCard({
  matter,
  level: Heading = 'h3',
}: {
  readonly matter: MatterEntry
  readonly level?: 'h2' | 'h3'
}) {
  const { id, kind, name, aliases, parties, states, figures } = matter
  return (
    <article class="card matter" id={`matter-${id}`}>
      <Heading dir="auto" class="card-title">
        {clean(name)}
      </Heading>
      <p class="notes">
        <span class="tag">{kind}</span>
        {parties.length > 0 && <span>{parties.join(' – ')}</span>}
        {aliases.length > 0 && (
          <span>
            {words.line.also} {aliases.map(clean).join(', ')}
          </span>
        )}
      </p>
      <LifeLine matter={matter} />
      <ol class="states">
        {states.map((state, index) => (
          <li key={`${state.state}${index}`}>
            <Line lineKey={`state:${id}:${index}`} label={`${clean(name)}: ${state.state}`} evidence={state.evidence}>
              <strong>{state.state}</strong>
              {state.event !== undefined && <span dir="auto"> — {clean(state.event)}</span>}
            </Line>
            <p class="notes">
              {state.date !== undefined && <span class="date">{state.date}</span>}
              {state.by.length > 0 && (
                <span>
                  {words.line.by} {state.by.join(', ')}
                </span>
              )}
              <Cites numbers={state.sources} />
            </p>
          </li>
        ))}
      </ol>
      {figures.length > 0 && (
        <ul class="states">
          {figures.map((figure) => (
            <li key={figure.words}>
              <Line
                lineKey={`figure:${id}:${figure.words}`}
                label={`${clean(name)}: ${figure.words}`}
                evidence={figure.evidence}
              >
                {figure.words}
              </Line>{' '}
              <Cites numbers={figure.sources} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
