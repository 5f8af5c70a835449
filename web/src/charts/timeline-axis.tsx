import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { groupBy } from '../../../src/situation/views/group-by.ts'
import { words } from '../words.ts'
import { ticksFor } from './axis.ts'
import type { AxisItem } from './timeline-items.ts'
import type { Window } from './timeline-window.ts'

interface AxisProps {
  readonly items: readonly AxisItem[]
  readonly whole: Window
  readonly shown: Window
  readonly show: (window: Window) => void
  readonly laneOf: (item: AxisItem) => string
  readonly choose: (item: AxisItem) => void
}

const laneTitle = 132
/** Pixels that the name of a tick needs beside it. */
const labelRoom = 48
const rowHeight = 14
const rowsOfLane = 9
const mostLanes = 10
const mark = 5
/** Days of the narrowest window: two hours. */
const narrowest = 1 / 12

interface Placed {
  readonly item: AxisItem
  readonly x: number
  readonly width: number
  readonly row: number
  /** How many more lie at this place than rows can hold. */
  readonly more: number
}

interface Lane {
  readonly name: string
  readonly placed: readonly Placed[]
  readonly rows: number
}

/** The axis: lanes of marks over time. Zoomed by wheel, buttons or '+' and '-', moved by dragging or the arrow keys. */
export function TimelineAxis({ items, whole, shown, show, laneOf, choose }: AxisProps) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(800)
  useEffect(() => {
    if (box.current === null) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.max(280, entry?.contentRect.width ?? 800)))
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [])
  const titles = width < 600 ? 0 : laneTitle
  const sorted = useMemo(() => sortIntoLanes(items, laneOf), [items, laneOf])
  const lanes = useMemo(() => placeLanes(sorted, shown, width - titles), [sorted, shown, width, titles])
  const heights = lanes.map(({ rows }) => Math.max(1, rows) * rowHeight + (titles === 0 ? 26 : 12))
  const height = heights.reduce((sum, one) => sum + one, 0) + 24
  const zoom = (factor: number, at = 0.5) => {
    const middle = shown.from + (shown.to - shown.from) * at
    const span = Math.max(narrowest, (shown.to - shown.from) * factor)
    show({ from: middle - span * at, to: middle + span * (1 - at) })
  }
  const move = (share: number) => {
    const by = (shown.to - shown.from) * share
    show({ from: shown.from + by, to: shown.to + by })
  }
  useWheel(box, (event, at) =>
    Math.abs(event.deltaX) > Math.abs(event.deltaY)
      ? move(event.deltaX / width)
      : zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, at),
  )
  const drag = useDrag((share) => move(-share), width)
  let top = 0
  return (
    <div class="axis" ref={box}>
      <div class="axis-buttons">
        <button type="button" onClick={() => zoom(0.5)}>
          {words.timeline.in}
        </button>
        <button type="button" onClick={() => zoom(2)}>
          {words.timeline.out}
        </button>
        <button type="button" onClick={() => move(-0.5)}>
          {words.timeline.earlier}
        </button>
        <button type="button" onClick={() => move(0.5)}>
          {words.timeline.later}
        </button>
        <button type="button" onClick={() => show(whole)}>
          {words.timeline.whole}
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        width={width}
        height={height}
        role="group"
        aria-label={words.timeline.items(items.length)}
        {...drag}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') move(-0.2)
          else if (event.key === 'ArrowRight') move(0.2)
          else if (event.key === '+') zoom(0.5)
          else if (event.key === '-') zoom(2)
        }}
      >
        {ticksFor(shown.from, shown.to, width - titles).map(({ day, label, major }) => {
          const x = titles + ((day - shown.from) / (shown.to - shown.from)) * (width - titles)
          return (
            <g key={`${day}`} class={major ? 'tick major' : 'tick'}>
              <line x1={x} x2={x} y1="0" y2={height - 20} />
              {x + labelRoom <= width && (
                <text x={x + 3} y={height - 6}>
                  {label}
                </text>
              )}
            </g>
          )
        })}
        {lanes.map((lane, index) => {
          const y = top
          top += heights[index] ?? 0
          return (
            <g key={lane.name} transform={`translate(0,${y})`}>
              <line x1="0" x2={width} y1={heights[index] ?? 0} y2={heights[index] ?? 0} class="lane-edge" />
              <text x="2" y="14" class="lane-title">
                {shorten(lane.name, titles === 0 ? 60 : 19)}
              </text>
              {lane.placed.map((placed) => (
                <Mark
                  key={placed.item.key}
                  placed={placed}
                  left={titles}
                  lift={titles === 0 ? 20 : 6}
                  choose={choose}
                />
              ))}
            </g>
          )
        })}
      </svg>
      <p class="hint">{words.timeline.legend}</p>
    </div>
  )
}

interface MarkProps {
  readonly placed: Placed
  readonly left: number
  readonly lift: number
  readonly choose: (item: AxisItem) => void
}

function Mark({ placed, left, lift, choose }: MarkProps) {
  const { item, x, width, row, more } = placed
  const [cx, cy] = [left + x, lift + row * rowHeight + mark]
  const isRange = width > mark * 3
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing
    <g
      class={`mark look-${item.look} kind-${item.kind}`}
      role="button"
      tabIndex={-1}
      aria-label={more > 0 ? `${item.label} +${more}` : item.label}
      onClick={() => choose(item)}
    >
      <title>{`${item.when}: ${item.label}${more > 0 ? words.timeline.moreHere(more) : ''}`}</title>
      {isRange && <rect x={cx} y={cy - 2} width={width} height="4" rx="2" class="mark-range" />}
      {item.kind === 'event' ? (
        <circle cx={cx + (isRange ? width / 2 : mark)} cy={cy} r={mark} class="mark-shape" />
      ) : (
        <rect
          x={cx + (isRange ? width / 2 - mark : 0) + 1}
          y={cy - mark + 1}
          width={mark * 2 - 2}
          height={mark * 2 - 2}
          class="mark-shape"
        />
      )}
      {item.look === 'doubted' && <path d={`M${cx + 2},${cy - 3}l6,6m0,-6l-6,6`} class="mark-cross" />}
      {more > 0 && (
        <text x={cx + mark * 2 + 2} y={cy + 4} class="mark-more">
          +{more}
        </text>
      )}
    </g>
  )
}

/** The lanes with most items, those in the order of time. */
function sortIntoLanes(
  items: readonly AxisItem[],
  laneOf: (item: AxisItem) => string,
): readonly (readonly [string, readonly AxisItem[]])[] {
  return [...groupBy(items, laneOf)].sort(([, left], [, right]) => right.length - left.length).slice(0, mostLanes)
}

/** Marks of the items in view, stacked in rows so that none hides another; what finds no row is counted at the last. */
function placeLanes(
  lanes: readonly (readonly [string, readonly AxisItem[]])[],
  shown: Window,
  width: number,
): readonly Lane[] {
  const scale = width / (shown.to - shown.from)
  return lanes.map(([name, ofLane]) => {
    const ends: number[] = []
    const placed: Placed[] = []
    const counts = new Map<number, number>()
    for (const item of ofLane) {
      if (item.to < shown.from) continue
      if (item.from > shown.to) break
      const start = Math.max(0, (item.from - shown.from) * scale)
      const wide = Math.max(mark * 2, Math.min(width, (item.to - shown.from) * scale) - start)
      const free = ends.findIndex((end) => end <= start)
      const row = free >= 0 ? free : ends.length < rowsOfLane ? ends.length : -1
      if (row < 0) {
        const last = placed.length - 1
        counts.set(last, (counts.get(last) ?? 0) + 1)
        continue
      }
      ends[row] = start + wide + 3
      placed.push({ item, x: start, width: wide, row, more: 0 })
    }
    return {
      name,
      rows: ends.length,
      placed: placed.map((one, index) => {
        const more = counts.get(index) ?? 0
        return more > 0 && hasRoom(one, placed) ? { ...one, more } : one
      }),
    }
  })
}

/** Whether a number can stand behind a mark without touching the next in its row. */
function hasRoom({ x, row }: Placed, placed: readonly Placed[]): boolean {
  return placed.every((other) => other.row !== row || other.x <= x || other.x - x > roomOfNumber)
}

/** Pixels of a mark and the number behind it. */
const roomOfNumber = 40

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

/** Wheel events with their place from 0 to 1; a passive listener could not keep the page from scrolling. Zooms only with Ctrl or sideways. */
function useWheel(box: { readonly current: HTMLElement | null }, turn: (event: WheelEvent, at: number) => void): void {
  const latest = useRef(turn)
  latest.current = turn
  useEffect(() => {
    const place = box.current
    if (place === null) return
    const listen = (event: WheelEvent) => {
      if (!event.ctrlKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return
      event.preventDefault()
      const { left, width } = place.getBoundingClientRect()
      latest.current(event, (event.clientX - left) / width)
    }
    place.addEventListener('wheel', listen, { passive: false })
    return () => place.removeEventListener('wheel', listen)
  }, [box])
}

function useDrag(move: (share: number) => void, width: number) {
  const last = useRef<number | undefined>(undefined)
  return {
    onPointerDown: (event: PointerEvent) => {
      last.current = event.clientX
    },
    onPointerMove: (event: PointerEvent) => {
      if (last.current === undefined || event.buttons === 0) return
      move((event.clientX - last.current) / width)
      last.current = event.clientX
    },
    onPointerUp: () => {
      last.current = undefined
    },
  }
}
