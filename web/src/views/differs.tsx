import type { Account } from '../../../src/model/index.ts'
import { differsOf } from '../data/views.ts'
import { DisputeCard } from '../parts/dispute-card.tsx'
import { Growing } from '../parts/growing.tsx'
import { EventLine } from '../parts/line.tsx'
import { words } from '../words.ts'

/** Where reports differ: each disagreement as positions, conflicts first. */
export function DiffersView({ account }: { readonly account: Account }) {
  const { disputes, denied } = differsOf(account)
  return (
    <section>
      <h1>{words.sections.disputed}</h1>
      {disputes.length + denied.length === 0 && <p class="empty">{words.nothing.differs}</p>}
      <Growing items={disputes} draw={(dispute) => <DisputeCard key={dispute.id} dispute={dispute} level="h2" />} />
      {denied.length > 0 && (
        <>
          <h2>{words.sections.denied}</h2>
          <Growing list="entries" items={denied} draw={(event) => <EventLine key={event.id} event={event} />} />
        </>
      )}
    </section>
  )
}
