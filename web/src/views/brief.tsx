import { useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { describeWhen } from '../../../src/situation/describe-when.ts'
import { count, describeSpeaker } from '../../../src/situation/documents/words.ts'
import type { BriefSection } from '../../../src/situation/views/brief.ts'
import { briefOf } from '../data/views.ts'
import { DisputeCard } from '../parts/dispute-card.tsx'
import { EventLine, StatementLine } from '../parts/line.tsx'
import { MatterCard } from '../parts/matter-card.tsx'
import { SourceList } from '../parts/source-list.tsx'
import { words } from '../words.ts'

/** Lines of a part shown before 'show all': a brief is for reading, not for scrolling. */
const firstShown = 12

/** The whole in its order: established, said, disputed, planned, what stands where. */
export function BriefView({ account }: { readonly account: Account }) {
  const brief = briefOf(account)
  const { counts, period, sections } = brief
  return (
    <article class="brief">
      <h1 dir="auto">{brief.title}</h1>
      <p class="facts">
        {[
          period === undefined ? undefined : describeWhen(period),
          `${count(counts.reports, 'report')}${counts.copies > 0 ? ` (${count(counts.copies, 'copy', 'copies')})` : ''}`,
          count(counts.outlets, 'outlet'),
          count(counts.origins, 'independent origin'),
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <nav class="contents" aria-label={words.contents}>
        {sections.map(({ kind }) => (
          <a key={kind} href={`#${kind}`} onClick={(event) => toSection(event, kind)}>
            {words.sections[kind]}
          </a>
        ))}
      </nav>
      {sections.map((section) => (
        <section key={section.kind} id={`section-${section.kind}`} tabIndex={-1}>
          <h2>{words.sections[section.kind]}</h2>
          <Section section={section} />
        </section>
      ))}
      <section>
        <h2>{words.sections.sources}</h2>
        <SourceList sources={brief.sources} />
      </section>
    </article>
  )
}

function toSection(event: Event, kind: string): void {
  event.preventDefault()
  const section = document.getElementById(`section-${kind}`)
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}

function Section({ section }: { readonly section: BriefSection }) {
  switch (section.kind) {
    case 'established':
      return (
        <>
          {section.groups.map(({ origins, events }) => (
            <Part
              key={origins}
              title={origins > 1 ? `By ${origins} independent origins` : 'Told by one origin only'}
              open={origins > 1}
            >
              {events.map((event) => (
                <EventLine key={event.id} event={event} />
              ))}
            </Part>
          ))}
          {section.claimed.length > 0 && (
            <Part title={words.sections.claimed}>
              {section.claimed.map((event) => (
                <EventLine key={event.id} event={event} />
              ))}
            </Part>
          )}
        </>
      )
    case 'said':
      return (
        <>
          {section.days.map((day) => (
            <Part key={day.words} title={day.words}>
              {day.speakers.map(({ speaker, statements }) => (
                <li key={speaker.id} class="speaker">
                  <p class="speaker-name">
                    <strong dir="auto">{speaker.name}</strong> <span class="role">{describeSpeaker(speaker)}</span>
                  </p>
                  <ul>
                    {statements.map((statement) => (
                      <StatementLine key={statement.id} statement={statement} />
                    ))}
                  </ul>
                </li>
              ))}
            </Part>
          ))}
        </>
      )
    case 'disputed':
      return (
        <>
          {section.disputes.map((dispute) => (
            <DisputeCard key={dispute.id} dispute={dispute} />
          ))}
          <ul class="entries">
            {section.denied.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </ul>
        </>
      )
    case 'planned':
      return (
        <Part>
          {section.events.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </Part>
      )
    case 'states':
      return (
        <>
          {section.matters.map((matter) => (
            <MatterCard key={matter.id} matter={matter} />
          ))}
        </>
      )
    case 'new':
      return null
  }
}

interface PartProps {
  readonly title?: string
  readonly open?: boolean
  readonly children: readonly preact.ComponentChild[]
}

/** A list under a title, the first lines of it until all are asked for. */
function Part({ title, open = false, children }: PartProps) {
  const [isWhole, setWhole] = useState(open)
  const shown = isWhole ? children : children.slice(0, firstShown)
  const rest = children.length - shown.length
  return (
    <div class="part">
      {title !== undefined && <h3>{title}</h3>}
      <ul class="entries">{shown}</ul>
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {words.more(rest)}
        </button>
      )}
    </div>
  )
}
