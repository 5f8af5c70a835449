import type { Changes } from '../../../src/situation/views/changes.ts'
import { clean } from '../../../src/text/clean.ts'
import { words } from '../words.ts'
import { DisputeCard } from './dispute-card.tsx'
import { EventList, SayingList } from './entry-list.tsx'
import { Growing } from './growing.tsx'
import { Cites } from './line.tsx'

/** What a later account knows that an earlier one did not, knows otherwise, or no longer holds. */
export function ChangeList({ changes, level: Heading = 'h2' }: ChangeListProps) {
  const { reports, events, statements, disputed, revised, withdrawn } = changes
  const isEmpty = [events, statements, disputed, revised, withdrawn, reports.added].every(({ length }) => length === 0)
  if (isEmpty) return <p class="empty">{words.nothing.changes}</p>
  return (
    <>
      <NewReports numbers={reports.added} />
      {disputed.length > 0 && <Heading>{words.changes.disputed}</Heading>}
      <Growing
        items={disputed}
        draw={(dispute) => <DisputeCard key={dispute.id} dispute={dispute} level={Heading === 'h2' ? 'h3' : 'h4'} />}
      />
      {events.length > 0 && <Heading>{words.changes.events}</Heading>}
      <EventList items={events} />
      {statements.length > 0 && <Heading>{words.changes.said}</Heading>}
      <SayingList items={statements} />
      {revised.length > 0 && <Heading>{words.changes.revised}</Heading>}
      <Growing
        list="entries"
        items={revised}
        draw={({ kind, id, about, fields, sources }) => (
          <li key={`${kind}${id}`} class="entry">
            <span class="kind">{kind}</span>
            <div class="entry-body">
              <p dir="auto">{clean(about)}</p>
              <p class="notes">
                {fields.map(({ field, from, to }) => (
                  <span key={field}>
                    {field}: {[from, to].filter((one) => one !== undefined).join(' → ')}
                  </span>
                ))}
                <Cites numbers={sources} />
              </p>
            </div>
          </li>
        )}
      />
      {withdrawn.length > 0 && <Heading>{words.changes.withdrawn}</Heading>}
      <Growing
        list="entries"
        items={withdrawn}
        draw={({ kind, id, about, reason }) => (
          <li key={`${kind}${id}`} class="entry">
            <span class="kind">{kind}</span>
            <div class="entry-body">
              <p dir="auto">
                <del>{clean(about)}</del>
              </p>
              <p class="notes">{reason}</p>
            </div>
          </li>
        )}
      />
    </>
  )
}

interface ChangeListProps {
  readonly changes: Changes
  readonly level?: 'h2' | 'h3'
}

/** The reports that are new, as numbers. */
export function NewReports({ numbers }: { readonly numbers: readonly number[] }) {
  if (numbers.length === 0) return null
  return (
    <p class="facts">
      {words.changes.reports} <Cites numbers={[...numbers].sort((left, right) => left - right)} />
    </p>
  )
}
