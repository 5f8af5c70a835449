import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { type TimelineDay, type TimelineItem, timelineTypes } from '../../../src/situation/views/timeline.ts'
import { TimelineAxis, type Window } from '../charts/timeline-axis.tsx'
import { type AxisItem, type TimedItem, timedItemsOf } from '../charts/timeline-items.ts'
import { eventsOf, statementsOf, timelineOf } from '../data/views.ts'
import { SayingLine } from '../parts/entry-list.tsx'
import { Growing } from '../parts/growing.tsx'
import { EventLine } from '../parts/line.tsx'
import { usePage } from '../parts/page-context.ts'
import type { Route } from '../route.ts'
import { words } from '../words.ts'

const laneKinds = ['kind', 'actor', 'type', 'matter'] as const
type LaneKind = (typeof laneKinds)[number]

const laneOf: Readonly<Record<LaneKind, (item: AxisItem) => string>> = {
  kind: ({ kind }) => words.timeline.kinds[kind],
  actor: ({ who }) => who[0] ?? words.timeline.nobody,
  type: ({ type }) => type,
  matter: ({ matter }) => matter ?? words.timeline.noMatter,
}

/** Stretches of the list that are drawn at first, and entries of one. */
const firstStretches = 5
const longestStretch = 8

/** Events and statements on an axis that zooms, and below it in words those that it shows. */
export function TimelineView({ account }: { readonly account: Account; readonly route: Route }) {
  const { choose } = usePage()
  const { placed, undated } = timedItemsOf(account)
  const whole = useMemo(() => wholeOf(placed), [placed])
  const [shown, setShown] = useState<Window>(whole)
  const [by, setBy] = useState('')
  const [type, setType] = useState('')
  const [lanes, setLanes] = useState<LaneKind>('kind')
  useEffect(() => setShown(whole), [whole])
  const [kept, loose] = useMemo(() => {
    const wanted = by.toLowerCase()
    const keeps = (item: TimedItem) =>
      (wanted === '' || item.who.some((name) => name.toLowerCase().includes(wanted))) &&
      (type === '' || item.type === type || type === `${item.kind}s`)
    return [placed.filter(keeps), new Set(undated.filter(keeps).map(({ key }) => key))]
  }, [placed, undated, by, type])
  const [keys, perhaps] = useMemo(() => {
    const met = kept.filter(({ from, to }) => to >= shown.from && from <= shown.to)
    const isSure = ({ from, to }: AxisItem) =>
      (from >= shown.from && to <= shown.to) || to - from <= (shown.to - shown.from) / 2
    return [
      new Set(met.filter(isSure).map(({ key }) => key)),
      new Set(met.filter((item) => !isSure(item)).map(({ key }) => key)),
    ]
  }, [kept, shown])
  const outside = kept.length - keys.size - perhaps.size
  const types = useMemo(() => {
    const met = new Set<string>([...placed, ...undated].flatMap((item) => [item.type, `${item.kind}s`]))
    return timelineTypes.filter((one) => met.has(one))
  }, [placed, undated])
  if (placed.length + undated.length === 0) return <p class="empty">{words.nothing.timeline}</p>
  return (
    <section>
      <h1>{words.views.timeline}</h1>
      <p class="filters">
        <label>
          {words.filter.by} <input type="search" value={by} onInput={(event) => setBy(event.currentTarget.value)} />
        </label>
        <label>
          {words.filter.kind}{' '}
          <select value={type} onChange={(event) => setType(event.currentTarget.value)}>
            <option value="">{words.filter.all}</option>
            {types.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.timeline.lanes}{' '}
          <select
            value={lanes}
            onChange={(event) => setLanes(laneKinds.find((one) => one === event.currentTarget.value) ?? 'kind')}
          >
            {laneKinds.map((one) => (
              <option key={one} value={one}>
                {words.timeline.laneKinds[one]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <TimelineAxis
        items={kept}
        whole={whole}
        shown={shown}
        show={setShown}
        laneOf={laneOf[lanes]}
        choose={(item) => choose(item.label, evidenceOf(account, item.key), item.key)}
      />
      <p class="filters">
        {outside > 0 && (
          <button type="button" class="small" onClick={() => setShown(everythingOf(kept))}>
            {words.timeline.outside(outside)}
          </button>
        )}
        {loose.size > 0 && (
          <button type="button" class="small" onClick={() => document.getElementById('undated')?.scrollIntoView()}>
            {words.timeline.undated(loose.size)}
          </button>
        )}
      </p>
      <DayList days={timelineOf(account).days} keys={keys} />
      {perhaps.size > 0 && (
        <section>
          <h2>{words.timeline.perhaps}</h2>
          <DayList days={timelineOf(account).days} keys={perhaps} level="h3" />
        </section>
      )}
      {loose.size > 0 && (
        <section id="undated">
          <h2>{words.timeline.undatedTitle}</h2>
          <DayList days={timelineOf(account).days} keys={loose} level="h3" />
        </section>
      )}
    </section>
  )
}

/** All that is dated, with a little room on both sides; far outliers do not press the rest together at first. */
function wholeOf(items: readonly AxisItem[]): Window {
  const starts = items.map(({ from }) => from).sort((left, right) => left - right)
  const [low, high] = [starts[Math.floor(starts.length * 0.02)] ?? 0, starts.at(-1) ?? 1]
  const room = Math.max(1, (high - low) * 0.03)
  return { from: low - room, to: high + room }
}

/** All that is dated, the far outliers too. */
function everythingOf(items: readonly AxisItem[]): Window {
  const [from, to] = [Math.min(...items.map((item) => item.from)), Math.max(...items.map((item) => item.to))]
  const room = Math.max(1, (to - from) * 0.03)
  return { from: from - room, to: to + room }
}

function evidenceOf(account: Account, key: string) {
  const id = key.replace(/^\w+:/, '')
  return key.startsWith('event:')
    ? (eventsOf(account)
        .get(id)
        ?.mentions.map(({ evidence }) => evidence) ?? [])
    : (statementsOf(account)
        .get(id)
        ?.renderings.map(({ evidence }) => evidence) ?? [])
}

interface DayListProps {
  readonly days: readonly TimelineDay[]
  readonly keys: ReadonlySet<string>
  readonly level?: 'h2' | 'h3'
}

interface Stretch {
  readonly key: string
  /** Absent where it goes on with the day before it. */
  readonly day?: string
  readonly items: readonly TimelineItem[]
}

/** What is in view in words, day by day; a day of thousands comes in stretches. */
function DayList({ days, keys, level: Heading = 'h2' }: DayListProps) {
  const stretches = useMemo(() => days.flatMap((day) => cutDay(day, keys)), [days, keys])
  return (
    <div class="days">
      {stretches.length === 0 && <p class="empty">{words.nothing.timeline}</p>}
      <Growing
        of={keys}
        part={firstStretches}
        items={stretches}
        draw={({ key, day, items }) => (
          <section key={key} class="day">
            {day !== undefined && <Heading>{day}</Heading>}
            <ul class="entries">
              {items.map((item) =>
                item.kind === 'event' ? (
                  <EventLine key={keyOf(item)} event={item.event} />
                ) : (
                  <SayingLine key={keyOf(item)} saying={item} />
                ),
              )}
            </ul>
          </section>
        )}
      />
    </div>
  )
}

function cutDay({ words: day, items }: TimelineDay, keys: ReadonlySet<string>): readonly Stretch[] {
  const kept = items.filter((item) => keys.has(keyOf(item)))
  return Array.from({ length: Math.ceil(kept.length / longestStretch) }, (_, index) => ({
    key: `${day}|${index}`,
    ...(index === 0 ? { day } : {}),
    items: kept.slice(index * longestStretch, (index + 1) * longestStretch),
  }))
}

function keyOf(item: TimelineItem): string {
  return item.kind === 'event' ? `event:${item.event.id}` : `statement:${item.statement.id}`
}
