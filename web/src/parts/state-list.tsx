import type { Account, Evidence } from '../../../src/model/index.ts'
import type { StateEntry } from '../../../src/situation/views/states.ts'
import { clean } from '../../../src/text/clean.ts'
import { mattersOf } from '../data/views.ts'
import { words } from '../words.ts'
import { Cites, Line } from './line.tsx'

/** A state with the matter that came into it. */
export interface StateOfMatter {
  readonly key: string
  readonly name: string
  readonly state: StateEntry
}

/** All states of an account's matters that are told by passages that are wanted. */
export function statesTold(account: Account, keeps: (evidence: readonly Evidence[]) => boolean): StateOfMatter[] {
  return mattersOf(account).matters.flatMap(({ id, name, states }) =>
    states.flatMap((state, index) =>
      keeps(state.evidence) ? [{ key: `state:${id}:${index}`, name: clean(name), state }] : [],
    ),
  )
}

/** States, one a line, each with its matter. */
export function StateList({ states }: { readonly states: readonly StateOfMatter[] }) {
  if (states.length === 0) return <p class="empty">{words.nothing.part}</p>
  return (
    <ul class="entries">
      {states.map(({ key, name, state: { state, date, by, sources, evidence } }) => (
        <li key={key} class="entry">
          <div class="entry-body">
            <Line lineKey={key} label={`${name}: ${state}`} evidence={evidence}>
              <span dir="auto">{name}</span>: <strong>{state}</strong>
            </Line>
            <p class="notes">
              <span class="date">{date ?? words.matters.notDated}</span>
              {by.length > 0 && (
                <span>
                  {words.line.by} {by.join(', ')}
                </span>
              )}
              <Cites numbers={sources} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
