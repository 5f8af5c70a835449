import { useMemo } from 'preact/hooks'
import type { Account, Evidence } from '../../../src/model/index.ts'
import { describeSpeaker } from '../../../src/situation/documents/words.ts'
import type { EventEntry } from '../../../src/situation/views/event-entry.ts'
import type { BriefStatement } from '../../../src/situation/views/said-by-day.ts'
import type { Speaker } from '../../../src/situation/views/speaker.ts'
import { keepTold, monthsOf, type Told, toldOf, undatedOf } from '../data/told.ts'
import { directoryOf } from '../data/views.ts'
import { DisputeCard } from '../parts/dispute-card.tsx'
import { EventList, type Saying, SayingList } from '../parts/entry-list.tsx'
import { Growing } from '../parts/growing.tsx'
import { Cites, StatementLine } from '../parts/line.tsx'
import { StateList, statesTold } from '../parts/state-list.tsx'
import { ToldList } from '../parts/told-list.tsx'
import { words } from '../words.ts'

interface ComparedProps {
  readonly account: Account
  /** 'YYYY-MM'. */
  readonly first: string
  readonly second: string
}

/** What the reports of two months tell, side by side: events, then speaker by speaker; what both tell, and on what they differ. */
export function Compared({ account, first, second }: ComparedProps) {
  const [before, after] = [first, second].map((month) => monthsOf(account).find((one) => one.month === month))
  const parts = useMemo(() => {
    const told = toldOf(account)
    const [old, recent] = [before, after].map((month) => new Set(month?.reports.map(({ id }) => id)))
    const isTold = (by: ReadonlySet<string> | undefined) => (evidence: readonly Evidence[]) =>
      evidence.some(({ report }) => by?.has(report))
    const [inOld, inRecent] = [isTold(old), isTold(recent)]
    const only = (keeps: (evidence: readonly Evidence[]) => boolean): Told => ({
      ...keepTold(told, keeps),
      disputes: [],
    })
    return {
      came: only((evidence) => inRecent(evidence) && !inOld(evidence)),
      went: only((evidence) => inOld(evidence) && !inRecent(evidence)),
      both: only((evidence) => inOld(evidence) && inRecent(evidence)),
      states: [
        statesTold(account, (evidence) => inOld(evidence) && !inRecent(evidence)),
        statesTold(account, (evidence) => inRecent(evidence) && !inOld(evidence)),
      ],
      differ: told.disputes.filter(
        ({ positions }) =>
          positions.some(({ evidence }) => inOld(evidence)) && positions.some(({ evidence }) => inRecent(evidence)),
      ),
    }
  }, [account, before, after])
  const speakers = useMemo(() => pairSpeakers(parts.went, parts.came), [parts])
  const others = useMemo(() => {
    const paired = new Set(speakers.map(({ speaker }) => speaker.id))
    return [parts.went, parts.came].map(({ sayings }) => sayings.filter(({ speaker }) => !paired.has(speaker.id)))
  }, [parts, speakers])
  if (before === undefined || after === undefined) return <p class="failure">{words.changes.noMonth}</p>
  const { number } = directoryOf(account)
  const undated = undatedOf(account)
  const names = [words.changes.month(first), words.changes.month(second)] as const
  const common = parts.both.events.length + parts.both.sayings.length
  return (
    <>
      <p class="facts">
        {[before, after].map(({ month, reports, uncertain }) => (
          <span key={month}>
            {words.changes.month(month)}: <Cites numbers={reports.map(({ id }) => number(id)).sort(byNumber)} />
            {uncertain > 0 && ` ${words.changes.uncertain(uncertain)}`}
            {'. '}
          </span>
        ))}
        {undated.length > 0 && (
          <span>
            {words.changes.inNeither} <Cites numbers={undated.map(({ id }) => number(id)).sort(byNumber)} />
          </span>
        )}
      </p>
      {parts.differ.length > 0 && <h2>{words.changes.differ}</h2>}
      <Growing items={parts.differ} draw={(dispute) => <DisputeCard key={dispute.id} dispute={dispute} />} />
      {parts.states.some(({ length }) => length > 0) && (
        <>
          <h2>{words.sections.states}</h2>
          <SideBySide names={names}>
            {parts.states.map((states, index) => (
              <StateList key={names[index]} states={states} />
            ))}
          </SideBySide>
        </>
      )}
      {parts.went.events.length + parts.came.events.length > 0 && (
        <>
          <h2>{words.changes.eventsTold}</h2>
          <SideBySide names={names}>
            {[parts.went.events, parts.came.events].map((events, index) => (
              <Events key={names[index]} events={events} />
            ))}
          </SideBySide>
        </>
      )}
      {parts.went.sayings.length + parts.came.sayings.length > 0 && <h2>{words.sections.said}</h2>}
      <Growing
        of={`${first}|${second}`}
        items={speakers}
        draw={({ speaker, old, recent }) => (
          <section key={speaker.id}>
            <h3>
              <span dir="auto">{speaker.name}</span> <span class="role">{describeSpeaker(speaker)}</span>
            </h3>
            <SideBySide names={names}>
              {[old, recent].map((statements, index) => (
                <Statements key={names[index]} statements={statements} />
              ))}
            </SideBySide>
          </section>
        )}
      />
      {others.some(({ length }) => length > 0) && (
        <>
          {speakers.length > 0 && <h3>{words.changes.others}</h3>}
          <SideBySide names={names}>
            {others.map((sayings, index) => (
              <Sayings key={names[index]} sayings={sayings} />
            ))}
          </SideBySide>
        </>
      )}
      <h2>
        {words.changes.both} <span class="number">{common}</span>
      </h2>
      <ToldList told={parts.both} level="h3" nothing={words.changes.nothingInBoth} />
    </>
  )
}

interface SideBySideProps {
  readonly names: readonly [string, string]
  readonly children: readonly preact.VNode[]
}

/** Two columns, each under its month; one above the other where there is no room. */
function SideBySide({ names, children }: SideBySideProps) {
  return (
    <div class="compare">
      {children.map((child, index) => (
        <div key={names[index]}>
          <p class="compare-title">{names[index]}</p>
          {child}
        </div>
      ))}
    </div>
  )
}

/** Entries of one column that are drawn at first. */
const firstShown = 12

function Events({ events }: { readonly events: readonly EventEntry[] }) {
  if (events.length === 0) return <p class="empty">{words.nothing.part}</p>
  return <EventList of={events} items={events} part={firstShown} byItself={false} />
}

function Sayings({ sayings }: { readonly sayings: readonly Saying[] }) {
  if (sayings.length === 0) return <p class="empty">{words.nothing.part}</p>
  return <SayingList of={sayings} items={sayings} part={firstShown} byItself={false} />
}

function Statements({ statements }: { readonly statements: readonly BriefStatement[] }) {
  return (
    <Growing
      list="entries"
      of={statements}
      part={firstShown}
      byItself={false}
      items={statements}
      draw={(statement) => <StatementLine key={statement.id} statement={statement} />}
    />
  )
}

interface SpeakerPair {
  readonly speaker: Speaker
  readonly old: BriefStatement[]
  readonly recent: BriefStatement[]
}

/** What those say before and after who speak in both, those who say most first. */
function pairSpeakers(went: Told, came: Told): readonly SpeakerPair[] {
  const pairs = new Map<string, SpeakerPair>()
  const enter = ({ sayings }: Told, side: 'old' | 'recent') => {
    for (const { speaker, statement } of sayings) {
      const known = pairs.get(speaker.id)
      const pair = known ?? { speaker, old: [], recent: [] }
      if (known === undefined) pairs.set(speaker.id, pair)
      pair[side].push(statement)
    }
  }
  enter(went, 'old')
  enter(came, 'recent')
  const size = ({ old, recent }: SpeakerPair) => old.length + recent.length
  return [...pairs.values()]
    .filter(({ old, recent }) => old.length > 0 && recent.length > 0)
    .sort((left, right) => size(right) - size(left))
}

function byNumber(left: number, right: number): number {
  return left - right
}
