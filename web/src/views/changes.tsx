import { useEffect, useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { makeChanges, type ChangesView as View } from '../../../src/situation/views/changes.ts'
import { clean } from '../../../src/text/clean.ts'
import { useLoaded } from '../data/use-account.ts'
import { briefOf, directoryOf } from '../data/views.ts'
import { DisputeCard } from '../parts/dispute-card.tsx'
import { Cites, EventLine, StatementLine } from '../parts/line.tsx'
import { usePage } from '../parts/page-context.ts'
import { hrefTo, type Route } from '../route.ts'
import { words } from '../words.ts'

/** What is new: since a day, where a server knows how things stood then; else by report, since the last visit or from a report on. */
export function ChangesView({ account, route }: { readonly account: Account; readonly route: Route }) {
  const { source, situation } = usePage()
  const since = route.query.get('since') ?? ''
  const isServed = source.accountAt !== undefined
  return (
    <section>
      <h1>{words.views.changes}</h1>
      <p class="filters">
        <label>
          Since{' '}
          <input
            type="date"
            value={since}
            onChange={(event) => {
              location.hash = hrefTo(situation, 'changes', undefined, { since: event.currentTarget.value }).slice(1)
            }}
          />
        </label>
        {!isServed && (
          <span>By the dates of the reports: what those from this day on tell that none before it does.</span>
        )}
      </p>
      {since !== '' && isServed && <Since account={account} since={since} />}
      {since !== '' && !isServed && <Told account={account} since={since} />}
      {since === '' && <SinceVisit account={account} />}
    </section>
  )
}

function Since({ account, since }: { readonly account: Account; readonly since: string }) {
  const { source, situation } = usePage()
  const loaded = useLoaded(
    () => source.accountAt?.(situation, since) ?? Promise.reject(new Error('this page has one account only')),
    [source, situation, since],
  )
  if (loaded.state === 'loading') return <p class="loading">{words.loading}</p>
  if (loaded.state === 'failed') return <p class="failure">{loaded.message}</p>
  return <ChangeList changes={makeChanges(loaded.value, account)} />
}

/** What only reports from a day on tell. */
function Told({ account, since }: { readonly account: Account; readonly since: string }) {
  const directory = directoryOf(account)
  const isNew = new Set(
    account.reports.filter(({ published }) => (published?.earliest ?? '').slice(0, 10) >= since).map(({ id }) => id),
  )
  const onlyNew = (evidence: readonly { readonly report: string }[]) =>
    evidence.every(({ report }) => isNew.has(report))
  return <New account={account} reports={[...isNew].map(directory.number)} keeps={onlyNew} />
}

interface NewProps {
  readonly account: Account
  readonly reports: readonly number[]
  readonly keeps: (evidence: readonly { readonly report: string }[], id: string) => boolean
}

function New({ account, reports, keeps }: NewProps) {
  const { sections } = briefOf(account)
  const events = sections.flatMap((section) =>
    section.kind === 'established'
      ? [...section.groups.flatMap((group) => group.events), ...section.claimed]
      : section.kind === 'planned'
        ? section.events
        : [],
  )
  const statements = sections.flatMap((section) =>
    section.kind === 'said'
      ? section.days.flatMap(({ speakers }) =>
          speakers.flatMap((one) => one.statements.map((statement) => ({ speaker: one.speaker, statement }))),
        )
      : [],
  )
  const disputes = sections.flatMap((section) => (section.kind === 'disputed' ? section.disputes : []))
  const newEvents = events.filter(({ evidence, id }) => keeps(evidence, id))
  const newStatements = statements.filter(({ statement }) => keeps(statement.evidence, statement.id))
  const newDisputes = disputes.filter(({ positions, id }) => positions.some(({ evidence }) => keeps(evidence, id)))
  if (newEvents.length + newStatements.length + newDisputes.length === 0)
    return <p class="empty">{words.nothing.changes}</p>
  return (
    <>
      <p class="facts">
        {reports.length > 0 && (
          <>
            New reports: <Cites numbers={[...reports].sort((left, right) => left - right)} />
          </>
        )}
      </p>
      {newDisputes.map((dispute) => (
        <DisputeCard key={dispute.id} dispute={dispute} level="h2" />
      ))}
      {newEvents.length > 0 && <h2>Events</h2>}
      <ul class="entries">
        {newEvents.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ul>
      {newStatements.length > 0 && <h2>{words.sections.said}</h2>}
      <ul class="entries">
        {newStatements.map(({ speaker, statement }) => (
          <li key={statement.id} class="speaker">
            <p class="speaker-name">
              <strong dir="auto">{speaker.name}</strong>
            </p>
            <ul>
              <StatementLine statement={statement} />
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What was there at the last visit, by id, kept in this browser only. */
function SinceVisit({ account }: { readonly account: Account }) {
  const { situation } = usePage()
  const [seen, setSeen] = useState<ReadonlySet<string>>()
  useEffect(() => {
    const key = `sitrep.seen.${situation}.${account.title}`
    const ids = [...account.statements, ...account.events].map(({ id }) => id)
    try {
      const kept = localStorage.getItem(key)
      setSeen(kept === null ? undefined : new Set(JSON.parse(kept) as string[]))
      localStorage.setItem(key, JSON.stringify(ids))
    } catch {
      setSeen(undefined)
    }
  }, [account, situation])
  if (seen === undefined) return <p class="empty">{words.nothing.firstVisit}</p>
  return <New account={account} reports={[]} keeps={(_, id) => !seen.has(id)} />
}

function ChangeList({ changes }: { readonly changes: View }) {
  const { reports, events, statements, disputed, revised, withdrawn } = changes
  const isEmpty = [events, statements, disputed, revised, withdrawn, reports.added].every(({ length }) => length === 0)
  if (isEmpty) return <p class="empty">{words.nothing.changes}</p>
  return (
    <>
      {reports.added.length > 0 && (
        <p class="facts">
          New reports: <Cites numbers={reports.added} />
        </p>
      )}
      {disputed.map((dispute) => (
        <DisputeCard key={dispute.id} dispute={dispute} level="h2" />
      ))}
      {events.length > 0 && <h2>New events</h2>}
      <ul class="entries">
        {events.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ul>
      {statements.length > 0 && <h2>Newly said</h2>}
      <ul class="entries">
        {statements.map(({ speaker, statement }) => (
          <li key={statement.id} class="speaker">
            <p class="speaker-name">
              <strong dir="auto">{speaker.name}</strong>
            </p>
            <ul>
              <StatementLine statement={statement} />
            </ul>
          </li>
        ))}
      </ul>
      {revised.length > 0 && <h2>Known otherwise now</h2>}
      <ul class="entries">
        {revised.map(({ kind, id, about, fields, sources }) => (
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
        ))}
      </ul>
      {withdrawn.length > 0 && <h2>No longer told</h2>}
      <ul class="entries">
        {withdrawn.map(({ kind, id, about, reason }) => (
          <li key={`${kind}${id}`} class="entry">
            <span class="kind">{kind}</span>
            <div class="entry-body">
              <p dir="auto">
                <del>{clean(about)}</del>
              </p>
              <p class="notes">{reason}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
