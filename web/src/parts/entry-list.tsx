import { describeSpeaker } from '../../../src/situation/documents/words.ts'
import type { EventEntry } from '../../../src/situation/views/event-entry.ts'
import type { BriefStatement } from '../../../src/situation/views/said-by-day.ts'
import type { Speaker } from '../../../src/situation/views/speaker.ts'
import { Growing } from './growing.tsx'
import { EventLine, StatementLine } from './line.tsx'

interface ListProps<Item> {
  readonly items: readonly Item[]
  readonly byItself?: boolean
  readonly part?: number
  readonly of?: unknown
}

/** Events, one a line. */
export function EventList(props: ListProps<EventEntry>) {
  return <Growing {...props} list="entries" draw={(event) => <EventLine key={event.id} event={event} />} />
}

/** A statement with who made it. */
export interface Saying {
  readonly speaker: Speaker
  readonly statement: BriefStatement
}

/** Statements, each under its speaker; who goes on speaking is not named again. */
export function SayingList({ items, ...props }: ListProps<Saying>) {
  return (
    <Growing
      {...props}
      items={items}
      list="entries"
      draw={(saying, index) => (
        <SayingLine
          key={saying.statement.id}
          saying={saying}
          goesOn={items[index - 1]?.speaker.id === saying.speaker.id}
        />
      )}
    />
  )
}

/** One statement, under its speaker where that is not known already. */
export function SayingLine({ saying, goesOn = false }: { readonly saying: Saying; readonly goesOn?: boolean }) {
  const { speaker, statement } = saying
  return (
    <li class="speaker">
      {!goesOn && <SpeakerName speaker={speaker} />}
      <ul>
        <StatementLine statement={statement} />
      </ul>
    </li>
  )
}

/** Name of a speaker and what he or she is. */
function SpeakerName({ speaker }: { readonly speaker: Speaker }) {
  return (
    <p class="speaker-name">
      <strong dir="auto">{speaker.name}</strong> <span class="role">{describeSpeaker(speaker)}</span>
    </p>
  )
}
