import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { type TimelineDay, type TimelineItem, timelineTypes } from '../../../src/situation/views/timeline.ts'
import { TimelineAxis, type Window } from '../charts/timeline-axis.tsx'
import { type AxisItem, axisItemsOf } from '../charts/timeline-items.ts'
import { timelineOf } from '../data/views.ts'
import { EventLine, StatementLine } from '../parts/line.tsx'
import { usePage } from '../parts/page-context.ts'
import type { Route } from '../route.ts'
import { words } from '../words.ts'

const laneKinds = ['kind', 'actor', 'type'] as const
type LaneKind = (typeof laneKinds)[number]

/** Days of the list that are drawn at first; more come as one scrolls. */
const firstDays = 30

/** Events and statements on an axis that zooms, and below it in words those that it shows. */
export function TimelineView({ account }: { readonly account: Account; readonly route: Route }) {
  const { choose } = usePage()
  const items = axisItemsOf(account)
  const whole = useMemo(() => wholeOf(items), [items])
  const [shown, setShown] = useState<Window>(whole)
  const [by, setBy] = useState('')
  const [type, setType] = useState('')
  const [lanes, setLanes] = useState<LaneKind>('kind')
  useEffect(() => setShown(whole), [whole])
  const kept = useMemo(() => {
    const wanted = by.toLowerCase()
    return items.filter(
      (item) =>
        (wanted === '' || item.who.some((name) => name.toLowerCase().includes(wanted))) &&
        (type === '' || item.type === type || type === `${item.kind}s`),
    )
  }, [items, by, type])
  const keys = useMemo(
    () => new Set(kept.filter(({ from, to }) => to >= shown.from && from <= shown.to).map(({ key }) => key)),
    [kept, shown],
  )
  const types = useMemo(() => {
    const met = new Set<string>(items.flatMap((item) => [item.type, `${item.kind}s`]))
    return timelineTypes.filter((one) => met.has(one))
  }, [items])
  if (items.length === 0) return <p class="empty">{words.nothing.timeline}</p>
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
                {one}
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
        laneOf={
          lanes === 'kind'
            ? ({ kind }) => `${kind}s`
            : lanes === 'type'
              ? ({ type: one }) => one
              : ({ who }) => who[0] ?? 'nobody named'
        }
        choose={(item) => choose(item.label, evidenceOf(account, item.key), item.key)}
      />
      <DayList days={timelineOf(account).days} keys={keys} />
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

function evidenceOf({ events, statements }: Account, key: string) {
  const id = key.replace(/^\w+:/, '')
  const event = events.find((one) => one.id === id)
  if (event !== undefined && key.startsWith('event:')) return event.mentions.map(({ evidence }) => evidence)
  return statements.find((one) => one.id === id)?.renderings.map(({ evidence }) => evidence) ?? []
}

function DayList({ days, keys }: { readonly days: readonly TimelineDay[]; readonly keys: ReadonlySet<string> }) {
  const [limit, setLimit] = useState(firstDays)
  const end = useRef<HTMLDivElement>(null)
  const kept = useMemo(
    () =>
      days
        .map((day) => ({ ...day, items: day.items.filter((item) => keys.has(keyOf(item))) }))
        .filter(({ items }) => items.length > 0),
    [days, keys],
  )
  useEffect(() => setLimit(firstDays), [keys])
  useEffect(() => {
    const place = end.current
    if (place === null || limit >= kept.length) return
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setLimit((one) => one + firstDays))
    watch.observe(place)
    return () => watch.disconnect()
  }, [kept, limit])
  return (
    <div class="days">
      {kept.length === 0 && <p class="empty">{words.nothing.timeline}</p>}
      {kept.slice(0, limit).map(({ words: when, items }) => (
        <section key={when} class="day">
          <h2>{when}</h2>
          <ul class="entries">
            {items.map((item) =>
              item.kind === 'event' ? (
                <EventLine key={keyOf(item)} event={item.event} />
              ) : (
                <li key={keyOf(item)} class="speaker">
                  <p class="speaker-name">
                    <strong dir="auto">{item.speaker.name}</strong>
                  </p>
                  <ul>
                    <StatementLine statement={item.statement} />
                  </ul>
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
      <div ref={end} />
    </div>
  )
}

function keyOf(item: TimelineItem): string {
  return item.kind === 'event' ? `event:${item.event.id}` : `statement:${item.statement.id}`
}
