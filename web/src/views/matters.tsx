import type { Account } from '../../../src/model/index.ts'
import { mattersOf } from '../data/views.ts'
import { Growing } from '../parts/growing.tsx'
import { MatterCard } from '../parts/matter-card.tsx'
import { words } from '../words.ts'

/** Agreements, institutions, laws, weapons and channels, each with its states as a life line. */
export function MattersView({ account }: { readonly account: Account }) {
  const { matters } = mattersOf(account)
  return (
    <section>
      <h1>{words.sections.states}</h1>
      {matters.length === 0 && <p class="empty">{words.nothing.matters}</p>}
      <Growing items={matters} draw={(matter) => <MatterCard key={matter.id} matter={matter} level="h2" />} />
    </section>
  )
}
