import { capital } from '../../../src/situation/documents/words.ts'
import type { MatterEntry, StateEntry } from '../../../src/situation/views/states.ts'
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
  const dated = states.filter(({ date }) => date !== undefined)
  const undated = states.filter(({ date }) => date === undefined)
  const draw = (state: StateEntry) => (
    <State
      key={`${state.state}|${state.event ?? ''}|${state.date ?? ''}|${state.sources.join()}`}
      state={state}
      name={name}
      lineKey={`state:${id}:${states.indexOf(state)}`}
      later={dated.findLast((other) => isToldBefore(state, other))}
    />
  )
  return (
    <article class="card matter" id={`matter-${id}`}>
      <Heading dir="auto" class="card-title">
        {capital(clean(name))}
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
      {dated.length > 0 && <ol class="states">{dated.map(draw)}</ol>}
      {undated.length > 0 && (
        <>
          {dated.length > 0 && <p class="states-title">{words.matters.undated}</p>}
          <ul class="states">{undated.map(draw)}</ul>
        </>
      )}
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

interface StateProps {
  readonly state: StateEntry
  readonly name: string
  readonly lineKey: string
  /** Of the dated states, the last that the same report tells after this one. */
  readonly later: StateEntry | undefined
}

function State({ state: { state, date, by, event, sources, evidence }, name, lineKey, later }: StateProps) {
  return (
    <li>
      <Line lineKey={lineKey} label={`${clean(name)}: ${state}`} evidence={evidence}>
        <strong>{state}</strong>
        {event !== undefined && <span dir="auto"> — {clean(event)}</span>}
      </Line>
      <p class="notes">
        <span class="date">{date ?? words.matters.notDated}</span>
        {by.length > 0 && (
          <span>
            {words.line.by} {by.join(', ')}
          </span>
        )}
        {date === undefined && later?.date !== undefined && (
          <span>{words.matters.before(later.state, later.date)}</span>
        )}
        <Cites numbers={sources} />
      </p>
    </li>
  )
}

/** Whether one report tells a state at a place before that of another. */
function isToldBefore(state: StateEntry, other: StateEntry): boolean {
  return state.evidence.some(
    (one) =>
      'start' in one &&
      other.evidence.some((two) => 'start' in two && two.report === one.report && two.start > one.end),
  )
}
