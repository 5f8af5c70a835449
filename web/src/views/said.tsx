import { useEffect, useRef } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { describeDate, describeWhen, singleDay } from '../../../src/situation/describe-when.ts'
import {
  count,
  describeChain,
  describeOrigins,
  describeSpeaker,
  quoteWords,
} from '../../../src/situation/documents/words.ts'
import type { SaidRendering, SaidStatement } from '../../../src/situation/views/said.ts'
import type { WordRun } from '../../../src/text/align-words.ts'
import { clean } from '../../../src/text/clean.ts'
import { directoryOf, saidOf, statementsOf } from '../data/views.ts'
import { Growing } from '../parts/growing.tsx'
import { Cites, Line } from '../parts/line.tsx'
import { usePage } from '../parts/page-context.ts'
import { hrefTo, type Route } from '../route.ts'
import { words } from '../words.ts'

/** Statements by speaker, with all wordings of each side by side. */
export function SaidView({ account, route }: { readonly account: Account; readonly route: Route }) {
  const { situation } = usePage()
  const { speakers } = saidOf(account)
  const meant = speakers.find(({ statements }) => statements.some(({ id }) => id === route.item))?.speaker.id
  const wanted = route.query.get('by') ?? meant
  const isAll = wanted === everybody
  const shown = speakers.find(({ speaker }) => speaker.id === wanted) ?? speakers[0]
  if (shown === undefined) return <p class="empty">{words.nothing.said}</p>
  const by = isAll ? everybody : shown.speaker.id
  const [day = '', only = ''] = ['day', 'only'].map((key) => route.query.get(key) ?? '')
  const go = (query: Record<string, string>) => {
    location.hash = hrefTo(situation, 'said', undefined, { by, day, only, ...query }).slice(1)
  }
  const all: readonly SaidEntry[] = isAll
    ? speakers.flatMap(({ speaker, statements }) =>
        statements.map((statement) => ({ statement, speaker: speaker.name })),
      )
    : shown.statements.map((statement) => ({ statement }))
  const kept = all.filter(
    ({ statement }) =>
      (only === '' || statement.origins.length === 1 || statement.id === route.item) &&
      (day === '' || dayOf(statement) === day),
  )
  return (
    <section class="split">
      <Speakers speakers={speakers} shown={by} only={only} />
      <div>
        <h1 dir="auto">{isAll ? words.said.everybody : shown.speaker.name}</h1>
        <p class="facts">
          {[isAll ? '' : describeSpeaker(shown.speaker), count(kept.length, words.said.statement)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <p class="filters">
          <DaySelect entries={all} day={day} choose={(one) => go({ day: one })} />
          <label>
            <input
              type="checkbox"
              checked={only !== ''}
              onChange={(event) => go({ only: event.currentTarget.checked ? 'one' : '' })}
            />{' '}
            {words.said.oneOrigin}
          </label>
        </p>
        {kept.length === 0 && <p class="empty">{words.nothing.part}</p>}
        <Growing
          of={`${by}|${day}|${only}|${route.item ?? ''}`}
          items={kept}
          meant={kept.findIndex(({ statement }) => statement.id === route.item)}
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
    </section>
  )
}

/** In the address instead of a speaker: all of them. */
const everybody = '*'

interface SaidEntry {
  readonly statement: SaidStatement
  /** Named where statements of several speakers stand together. */
  readonly speaker?: string
}

interface SpeakersProps {
  readonly speakers: ReturnType<typeof saidOf>['speakers']
  readonly shown: string
  readonly only: string
}

function Speakers({ speakers, shown, only }: SpeakersProps) {
  const { situation } = usePage()
  const whole = speakers.reduce((sum, { statements }) => sum + statements.length, 0)
  const entries = [
    { id: everybody, name: words.said.everybody, count: whole },
    ...speakers.map(({ speaker, statements }) => ({ ...speaker, count: statements.length })),
  ]
  const href = (by: string) => hrefTo(situation, 'said', undefined, { by, only })
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

interface DaySelectProps {
  readonly entries: readonly SaidEntry[]
  readonly day: string
  readonly choose: (day: string) => void
}

/** The days on which something was said, as far as they are known to the day. */
function DaySelect({ entries, day, choose }: DaySelectProps) {
  const counts = new Map<string, number>()
  for (const { statement } of entries) {
    const one = dayOf(statement)
    if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  if (day !== '' && !counts.has(day)) counts.set(day, 0)
  return (
    <label>
      {words.said.day}{' '}
      <select value={day} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{words.filter.all}</option>
        {[...counts].sort().map(([one, number]) => (
          <option key={one} value={one}>
            {describeDate(one)} ({number})
          </option>
        ))}
      </select>
    </label>
  )
}

/** 'YYYY-MM-DD' where a statement was made on one day for certain. */
function dayOf({ when }: SaidStatement): string | undefined {
  return when === undefined ? undefined : singleDay(when)
}

interface StatementCardProps extends SaidEntry {
  readonly isMeant: boolean
}

function StatementCard({ statement, isMeant, speaker }: StatementCardProps) {
  const card = useRef<HTMLElement>(null)
  const { account } = usePage()
  useEffect(() => {
    if (isMeant) card.current?.scrollIntoView({ block: 'center' })
  }, [isMeant])
  const { kind, when, targets, onBehalfOf, origins, renderings, id } = statement
  const evidence =
    statementsOf(account)
      .get(id)
      ?.renderings.map((one) => one.evidence) ?? []
  const sorted = [...evidence].sort(directoryOf(account).comparePassages)
  return (
    <article class={isMeant ? 'card statement meant' : 'card statement'} ref={card}>
      <p class="notes">
        {speaker !== undefined && <strong dir="auto">{speaker}</strong>}
        <span class="tag">{kind}</span>
        <span class="date">{when === undefined ? words.undated : describeWhen(when)}</span>
        {onBehalfOf !== undefined && <span>{words.said.behalf(onBehalfOf)}</span>}
        {targets.length > 0 && <span>{words.said.to(targets.join(', '))}</span>}
        <span class={origins.length > 1 ? 'backing several' : 'backing'}>{describeOrigins(origins)}</span>
      </p>
      <div class={renderings.length > 1 ? 'renderings several' : 'renderings'}>
        {renderings.map((rendering, index) => (
          <Rendering
            key={`${rendering.report}|${index}`}
            rendering={rendering}
            lineKey={`statement:${id}`}
            label={quoteWords(clean(rendering.words), rendering.form)}
            evidence={sorted[index] === undefined ? [] : [sorted[index]]}
          />
        ))}
      </div>
    </article>
  )
}

interface RenderingProps {
  readonly rendering: SaidRendering
  readonly lineKey: string
  readonly label: string
  readonly evidence: Parameters<typeof Line>[0]['evidence']
}

function Rendering({ rendering, lineKey, label, evidence }: RenderingProps) {
  const { form, source, cue, condition, hedge, occasion, through, report, sameAs, differences, kind } = rendering
  return (
    <div class={`rendering form-${form}`}>
      <Line lineKey={lineKey} label={label} evidence={evidence}>
        {sameAs !== undefined ? (
          <span class="same-words">{words.said.sameAs(sameAs)}</span>
        ) : differences === undefined ? (
          <span dir="auto">{label}</span>
        ) : (
          <Differing runs={differences} direct={form === 'direct'} />
        )}
      </Line>
      <p class="notes">
        <span class="tag">{form}</span>
        {kind !== undefined && <span>{words.said.here(kind)}</span>}
        {(source ?? cue) !== undefined && (
          <span>
            {[source, cue]
              .filter((one) => one !== undefined)
              .map(clean)
              .join(' … ')}
          </span>
        )}
        {condition !== undefined && (
          <span>
            {words.line.condition} {clean(condition)}
          </span>
        )}
        {hedge !== undefined && <span>{words.said.hedged(clean(hedge))}</span>}
        {occasion !== undefined && <span>{clean(occasion)}</span>}
        {through.length > 0 && (
          <span>
            {words.line.through} {describeChain(through)}
          </span>
        )}
        <Cites numbers={[report]} />
      </p>
    </div>
  )
}

/** A wording with what it changes, adds and leaves out marked, by shape as well as colour. */
function Differing({ runs, direct }: { readonly runs: readonly WordRun[]; readonly direct: boolean }) {
  return (
    <span dir="auto">
      {direct && '“'}
      {runs.map((run, index) => {
        const key = `${run.kind}${index}`
        if (run.kind === 'same') return <span key={key}>{run.words} </span>
        if (run.kind === 'added') return <ins key={key}>{run.words} </ins>
        if (run.kind === 'dropped') return <del key={key}>{run.words} </del>
        return (
          <span key={key}>
            <del>{run.from}</del> <ins>{run.to}</ins>{' '}
          </span>
        )
      })}
      {direct && '”'}
    </span>
  )
}
