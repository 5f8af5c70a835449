import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { capital } from '../../../src/situation/documents/words.ts'
import { type TimelineItem, timelineTypes } from '../../../src/situation/views/timeline.ts'
import { TimelineAxis } from '../charts/timeline-axis.tsx'
import { type AxisItem, type TimedItem, timedItemsOf } from '../charts/timeline-items.ts'
import { countItems, findInWindow, findUndated, type Stretch, type Window } from '../charts/timeline-window.ts'
import { eventsOf, statementsOf } from '../data/views.ts'
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

/** Stretches of the list that are drawn at first. */
const firstStretches = 5

const keepsAll = () => true

/** Events and statements on an axis that zooms, and below it in words those that it shows. */
export function TimelineView({ account }: { readonly account: Account; readonly route: Route }) {
  const { choose } = usePage()
  const { placed, listed, types } = timedItemsOf(account)
  const whole = useMemo(() => wholeOf(placed), [placed])
  const [shown, setShown] = useState<Window>(whole)
  const [by, setBy] = useState('')
  const [type, setType] = useState('')
  const [lanes, setLanes] = useState<LaneKind>('kind')
  useEffect(() => setShown(whole), [whole])
  const keeps = useMemo(() => keeperOf(by, type), [by, type])
  const kept = useMemo(() => (keeps === keepsAll ? placed : placed.filter(keeps)), [placed, keeps])
  const { sure, perhaps, outside } = useMemo(() => findInWindow(listed, shown, keeps), [listed, shown, keeps])
  const loose = useMemo(() => findUndated(listed, keeps), [listed, keeps])
  const looseItems = useMemo(() => countItems(loose), [loose])
  if (listed.length === 0) {
    return (
      <section>
        <h1>{words.views.timeline}</h1>
        <p class="empty">{words.nothing.events}</p>
      </section>
    )
  }
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
            {timelineTypes.map(
              (one) =>
                types.has(one) && (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ),
            )}
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
        {looseItems > 0 && (
          <button type="button" class="small" onClick={() => document.getElementById('undated')?.scrollIntoView()}>
            {words.timeline.undated(looseItems)}
          </button>
        )}
      </p>
      <DayList stretches={sure} />
      {perhaps.length > 0 && (
        <section>
          <h2>{words.timeline.perhaps}</h2>
          <DayList stretches={perhaps} level="h3" />
        </section>
      )}
      {looseItems > 0 && (
        <section id="undated">
          <h2>{words.timeline.undatedTitle}</h2>
          <DayList stretches={loose} level="h3" />
        </section>
      )}
    </section>
  )
}

/** What is wanted of all: of whom a name holds these words, and of this type. */
function keeperOf(by: string, type: string): (item: TimedItem) => boolean {
  if (by === '' && type === '') return keepsAll
  const wanted = by.toLowerCase()
  return (item) =>
    (wanted === '' || item.who.some((name) => name.toLowerCase().includes(wanted))) &&
    (type === '' || item.type === type || type === `${item.kind}s`)
}

/** All that is dated, in the order of time, with a little room on both sides; far outliers do not press the rest together at first. */
function wholeOf(items: readonly AxisItem[]): Window {
  const [low, high] = [items[Math.floor(items.length * 0.02)]?.from ?? 0, items.at(-1)?.from ?? 1]
  const room = Math.max(1, (high - low) * 0.03)
  return { from: low - room, to: high + room }
}

/** All that is dated, the far outliers too. */
function everythingOf(items: readonly AxisItem[]): Window {
  const from = items[0]?.from ?? 0
  const to = items.reduce((latest, item) => Math.max(latest, item.to), from)
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
  readonly stretches: readonly Stretch[]
  readonly level?: 'h2' | 'h3'
}

/** What is in view in words, day by day; a day of thousands comes in stretches. */
function DayList({ stretches, level: Heading = 'h2' }: DayListProps) {
  return (
    <div class="days">
      {stretches.length === 0 && <p class="empty">{words.nothing.timeline}</p>}
      <Growing
        of={stretches}
        part={firstStretches}
        items={stretches}
        draw={({ key, day, items }) => (
          <section key={key} class="day">
            {day !== undefined && <Heading>{capital(day)}</Heading>}
            <ul class="entries">
              {items.map((item, index) =>
                item.kind === 'event' ? (
                  <EventLine key={keyOf(item)} event={item.event} />
                ) : (
                  <SayingLine key={keyOf(item)} saying={item} goesOn={isSameSpeaker(items[index - 1], item)} />
                ),
              )}
            </ul>
          </section>
        )}
      />
    </div>
  )
}

function isSameSpeaker(before: TimelineItem | undefined, item: TimelineItem): boolean {
  return before?.kind === 'statement' && item.kind === 'statement' && before.speaker.id === item.speaker.id
}

function keyOf(item: TimelineItem): string {
  return item.kind === 'event' ? `event:${item.event.id}` : `statement:${item.statement.id}`
}
