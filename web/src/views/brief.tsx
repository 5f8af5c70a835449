import type { Account } from '../../../src/model/index.ts'
import { describeWhen } from '../../../src/situation/describe-when.ts'
import { capital, count } from '../../../src/situation/documents/words.ts'
import type { Brief, BriefSection } from '../../../src/situation/views/brief.ts'
import type { SaidDay } from '../../../src/situation/views/said-by-day.ts'
import { narrowSections } from '../data/resting.ts'
import { BriefFilters } from '../parts/brief-filters.tsx'
import { DisputeCard } from '../parts/dispute-card.tsx'
import { EventList, SayingList } from '../parts/entry-list.tsx'
import { Growing } from '../parts/growing.tsx'
import { MatterCard } from '../parts/matter-card.tsx'
import { usePage } from '../parts/page-context.ts'
import { everybody, isOfKind, notYet } from '../parts/said-filters.tsx'
import { Saving } from '../parts/saving.tsx'
import { Since } from '../parts/since.tsx'
import { SourceList } from '../parts/source-list.tsx'
import { hrefTo, type Route } from '../route.ts'
import { words } from '../words.ts'

/** Lines of a part shown before 'show all': a brief is for reading, not for scrolling. */
const firstShown = 12

/** Days of what was said that are drawn at first. */
const firstDays = 3

interface BriefProps {
  readonly brief: Brief
  readonly route: Route
  readonly account: Account
  /** Whether this is only the beginning of the brief, the rest being on its way. */
  readonly isHead?: boolean
}

/** The whole in its order: established, said, disputed, planned, what stands where. */
export function BriefView({ brief, route, account, isHead = false }: BriefProps) {
  const { situation } = usePage()
  const [since = '', on = ''] = ['since', 'on'].map((key) => route.query.get(key) ?? '')
  const { counts, period } = brief
  const sections = narrowSections(brief, isHead ? '' : on)
  const go = (query: Record<string, string>) => {
    location.hash = hrefTo(situation, 'brief', undefined, { since, on, ...query }).slice(1)
  }
  return (
    <article class="brief">
      <h1 dir="auto">{brief.title}</h1>
      <p class="facts">
        {[
          period === undefined ? undefined : describeWhen(period),
          `${count(counts.reports, 'report')}${counts.copies > 0 ? ` (${count(counts.copies, 'copy', 'copies')})` : ''}`,
          counts.outlets === 0 ? undefined : count(counts.outlets, 'outlet'),
          count(counts.origins, 'independent origin'),
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <BriefFilters account={account} since={since} on={on} isHead={isHead} go={go} />
      <nav class="contents" aria-label={words.contents}>
        {[
          ...sections.map(({ kind }) => ({ key: kind, title: words.sections[kind] })),
          ...(isHead ? [] : [{ key: 'saving', title: words.saving.title }]),
        ].map(({ key, title }) => (
          <a key={key} href={`#${key}`} onClick={(event) => toSection(event, key)}>
            {title}
          </a>
        ))}
      </nav>
      {since !== '' && !isHead && (
        <section>
          <h2>{words.brief.newSince(since)}</h2>
          <Since account={account} since={since} level="h3" />
        </section>
      )}
      {sections.length === 0 && <p class="empty">{on === '' ? words.nothing.account : words.nothing.part}</p>}
      {sections.map((section) => (
        <section key={section.kind} id={`section-${section.kind}`} tabIndex={-1}>
          <h2>{words.sections[section.kind]}</h2>
          <Section section={section} of={on} />
          {section.kind === 'planned' && !isHead && on === '' && <PlannedWords account={account} />}
        </section>
      ))}
      <section>
        <h2>{words.sections.sources}</h2>
        <SourceList sources={brief.sources} />
      </section>
      {!isHead && (
        <section id="section-saving" tabIndex={-1} class="no-print">
          <h2>{words.saving.title}</h2>
          <Saving />
        </section>
      )}
    </article>
  )
}

function toSection(event: Event, kind: string): void {
  event.preventDefault()
  const section = document.getElementById(`section-${kind}`)
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}

/** What is promised, demanded or threatened in words: statements, which have their place among what was said. */
function PlannedWords({ account }: { readonly account: Account }) {
  const { situation } = usePage()
  const said = account.statements.filter(({ kind }) => isOfKind(kind, notYet))
  if (said.length === 0) return null
  return (
    <p class="hint">
      <a href={hrefTo(situation, 'said', undefined, { by: everybody, kind: notYet })}>
        {words.brief.plannedWords(count(said.length, words.said.statement))}
      </a>
    </p>
  )
}

function Section({ section, of }: { readonly section: BriefSection; readonly of: string }) {
  switch (section.kind) {
    case 'established':
      return (
        <>
          {section.groups.map(({ origins, events }) => (
            <div key={origins} class="part">
              <h3>{words.brief.by(origins)}</h3>
              <EventList items={events} part={firstShown} byItself={false} of={of} />
            </div>
          ))}
          {section.claimed.length > 0 && (
            <div class="part">
              <h3>{words.sections.claimed}</h3>
              <EventList items={section.claimed} part={firstShown} byItself={false} of={of} />
            </div>
          )}
        </>
      )
    case 'said':
      return (
        <Growing
          part={firstDays}
          of={of}
          items={section.days}
          draw={(day) => <Day key={day.words} day={day} of={of} />}
        />
      )
    case 'disputed':
      return (
        <>
          <Growing
            part={firstShown}
            byItself={false}
            items={section.disputes}
            draw={(dispute) => <DisputeCard key={dispute.id} dispute={dispute} />}
          />
          <EventList items={section.denied} part={firstShown} byItself={false} of={of} />
        </>
      )
    case 'planned':
      return (
        <div class="part">
          <EventList items={section.events} part={firstShown} byItself={false} of={of} />
        </div>
      )
    case 'states':
      return (
        <Growing
          part={firstShown}
          byItself={false}
          items={section.matters}
          draw={(matter) => <MatterCard key={matter.id} matter={matter} />}
        />
      )
    case 'dropped':
      return (
        <div class="part">
          <EventList items={section.events} part={firstShown} byItself={false} of={of} />
          <SayingList items={section.statements} part={firstShown} byItself={false} of={of} />
        </div>
      )
    case 'new':
      return null
  }
}

/** What was said on one day, or at a time that is known otherwise. */
function Day({ day, of }: { readonly day: SaidDay; readonly of: string }) {
  const sayings = day.speakers.flatMap(({ speaker, statements }) =>
    statements.map((statement) => ({ speaker, statement })),
  )
  return (
    <div class="part">
      <h3>{capital(day.words)}</h3>
      <SayingList items={sayings} part={firstShown} byItself={false} of={of} />
    </div>
  )
}
