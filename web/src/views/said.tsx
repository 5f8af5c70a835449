import type { Account } from '../../../src/model/index.ts'
import { describeDate } from '../../../src/situation/describe-when.ts'
import { count, describeSpeaker } from '../../../src/situation/documents/words.ts'
import { layOutAll } from '../../../src/situation/views/said.ts'
import { comparePlaces, fitDay, type Place, placeOf } from '../data/said-days.ts'
import { directoryOf, speakersOf, statementsOf } from '../data/views.ts'
import { Growing } from '../parts/growing.tsx'
import { usePage } from '../parts/page-context.ts'
import { everybody, isOfKind, SaidFilters } from '../parts/said-filters.tsx'
import { type SaidEntry, StatementCard } from '../parts/statement-card.tsx'
import { hrefTo, type Route } from '../route.ts'
import { words } from '../words.ts'

/** Statements by speaker, with all wordings of each side by side. */
export function SaidView({ account, route }: { readonly account: Account; readonly route: Route }) {
  const { situation } = usePage()
  const speakers = speakersOf(account)
  const meant = route.item === undefined ? undefined : statementsOf(account).get(route.item)?.speaker
  const wanted = route.query.get('by') ?? meant
  const isAll = wanted === everybody
  const directory = directoryOf(account)
  const shown = speakers.find(({ speaker }) => speaker.id === wanted) ?? speakers[0]
  if (shown === undefined) {
    return (
      <section>
        <h1>{words.views.said}</h1>
        <p class="empty">{words.nothing.said}</p>
      </section>
    )
  }
  const by = isAll ? everybody : shown.speaker.id
  const [day = '', kind = '', only = ''] = ['day', 'kind', 'only'].map((key) => route.query.get(key) ?? '')
  const go = (query: Record<string, string>) => {
    location.hash = hrefTo(situation, 'said', undefined, { by, day, kind, only, ...query }).slice(1)
  }
  const all: readonly SaidEntry[] = isAll
    ? speakers.flatMap(({ speaker, statements }) =>
        layOutAll(statements, directory).map((statement) => ({ statement, speaker })),
      )
    : layOutAll(shown.statements, directory).map((statement) => ({ statement }))
  const kept = all.filter(
    ({ statement }) =>
      statement.id === route.item ||
      ((only === '' || statement.origins.length === 1) && (kind === '' || isOfKind(statement.kind, kind))),
  )
  const parts = day === '' ? [{ title: '', entries: kept }] : partsOfDay(kept, day, account)
  const found = parts.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <section class="split">
      <Speakers speakers={speakers} shown={by} query={{ kind, only, day }} />
      <div>
        <h1 dir="auto">{isAll ? words.said.everybody : shown.speaker.name}</h1>
        <p class="facts" role="status">
          {[isAll ? '' : describeSpeaker(shown.speaker), count(found, words.said.statement)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <SaidFilters entries={all} day={day} kind={kind} only={only} go={go} />
        {found === 0 && <p class="empty">{words.nothing.part}</p>}
        {parts.map(({ title, entries }) => (
          <div key={title}>
            {title !== '' && entries.length > 0 && (
              <h2>
                {title} <span class="number">{entries.length}</span>
              </h2>
            )}
            <Growing
              of={`${by}|${day}|${kind}|${only}|${route.item ?? ''}`}
              items={entries}
              meant={entries.findIndex(({ statement }) => statement.id === route.item)}
              draw={({ statement, speaker }) => (
                <StatementCard
                  key={statement.id}
                  statement={statement}
                  isMeant={statement.id === route.item}
                  {...(speaker === undefined ? {} : { speaker })}
                />
              )}
            />
          </div>
        ))}
      </div>
    </section>
  )
}

interface Part {
  readonly title: string
  readonly entries: readonly SaidEntry[]
}

/** What was said on a day, what reports of that day tell, and what is not dated nearer than that it may be of it. */
function partsOfDay(entries: readonly SaidEntry[], day: string, account: Account): readonly Part[] {
  const byFit = { on: [] as SaidEntry[], told: [] as SaidEntry[], perhaps: [] as SaidEntry[] }
  const places = new Map<SaidEntry, Place | undefined>()
  for (const entry of entries) {
    const statement = statementsOf(account).get(entry.statement.id)
    const fit = statement === undefined ? undefined : fitDay(statement, day, account)
    if (fit === undefined || statement === undefined) continue
    byFit[fit].push(entry)
    places.set(entry, placeOf(statement, account))
  }
  const compare = (left: SaidEntry, right: SaidEntry) => comparePlaces(places.get(left), places.get(right), account)
  for (const part of Object.values(byFit)) part.sort(compare)
  return (['on', 'told', 'perhaps'] as const).map((fit) => ({
    title: words.said.fits[fit](describeDate(day)),
    entries: byFit[fit],
  }))
}

interface SpeakersProps {
  readonly speakers: ReturnType<typeof speakersOf>
  readonly shown: string
  /** The filters, which stay as one goes from one speaker to another. */
  readonly query: Readonly<Record<string, string>>
}

function Speakers({ speakers, shown, query }: SpeakersProps) {
  const { situation } = usePage()
  const whole = speakers.reduce((sum, { statements }) => sum + statements.length, 0)
  const entries = [
    { id: everybody, name: words.said.everybody, count: whole },
    ...speakers.map(({ speaker, statements }) => ({ ...speaker, count: statements.length })),
  ]
  const href = (by: string) => hrefTo(situation, 'said', undefined, { by, ...query })
  return (
    <nav class="side" aria-label={words.said.speakers}>
      <label class="side-select">
        <span>{words.filter.by}</span>
        <select
          value={shown}
          onChange={(event) => {
            location.hash = href(event.currentTarget.value).slice(1)
          }}
        >
          {entries.map(({ id, name, count: number }) => (
            <option key={id} value={id}>
              {name} ({number})
            </option>
          ))}
        </select>
      </label>
      <ul>
        {entries.map(({ id, name, count: number }) => (
          <li key={id}>
            <a href={href(id)} aria-current={id === shown ? 'true' : undefined} dir="auto">
              {name}
            </a>{' '}
            <span class="number">{number}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
