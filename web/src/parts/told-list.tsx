import type { Told } from '../data/told.ts'
import { words } from '../words.ts'
import { DisputeCard } from './dispute-card.tsx'
import { EventList, SayingList } from './entry-list.tsx'
import { Growing } from './growing.tsx'

interface ToldListProps {
  readonly told: Told
  readonly level?: 'h2' | 'h3'
  /** What is said where there is nothing. */
  readonly nothing?: string
}

/** Disagreements, events and statements under a heading each. */
export function ToldList({ told, level: Heading = 'h2', nothing = words.nothing.changes }: ToldListProps) {
  const { events, sayings, disputes } = told
  if (events.length + sayings.length + disputes.length === 0) return <p class="empty">{nothing}</p>
  return (
    <>
      {disputes.length > 0 && <Heading>{words.sections.disputed}</Heading>}
      <Growing
        of={told}
        items={disputes}
        draw={(dispute) => <DisputeCard key={dispute.id} dispute={dispute} level={Heading === 'h2' ? 'h3' : 'h4'} />}
      />
      {events.length > 0 && <Heading>{words.changes.eventsTold}</Heading>}
      <EventList of={told} items={events} />
      {sayings.length > 0 && <Heading>{words.sections.said}</Heading>}
      <SayingList of={told} items={sayings} />
    </>
  )
}
