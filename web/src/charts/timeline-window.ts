import type { TimelineItem } from '../../../src/situation/views/timeline.ts'
import type { ListedItem, TimedItem } from './timeline-items.ts'

/** The days that are shown, counted from 1970. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** Items of one day that are drawn together: a day of thousands comes in several. */
export interface Stretch {
  readonly key: string
  /** Absent where it goes on with the day before it. */
  readonly day?: string
  readonly items: readonly TimelineItem[]
}

/** What of a list is in a window for certain, what may be, and how much of what is dated is in neither. */
export interface InWindow {
  readonly sure: readonly Stretch[]
  readonly perhaps: readonly Stretch[]
  readonly outside: number
}

/** Items of one stretch. */
const longestStretch = 8

/** Sorts a list by whether it is in the window: what is wider than half of it and reaches over its edge may be. */
export function findInWindow(
  listed: readonly ListedItem[],
  shown: Window,
  keeps: (item: TimedItem) => boolean,
): InWindow {
  const [sure, perhaps]: [ListedItem[], ListedItem[]] = [[], []]
  const half = (shown.to - shown.from) / 2
  let outside = 0
  for (const entry of listed) {
    const { from, to, timed } = entry
    if (from === undefined || to === undefined || !keeps(timed)) continue
    if (to < shown.from || from > shown.to) outside += 1
    else if ((from >= shown.from && to <= shown.to) || to - from <= half) sure.push(entry)
    else perhaps.push(entry)
  }
  return { sure: cutStretches(sure), perhaps: cutStretches(perhaps), outside }
}

/** What is not dated. */
export function findUndated(listed: readonly ListedItem[], keeps: (item: TimedItem) => boolean): readonly Stretch[] {
  return cutStretches(listed.filter(({ from, timed }) => from === undefined && keeps(timed)))
}

/** A list in stretches, the first of each day with its name. */
function cutStretches(listed: readonly ListedItem[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (let at = 0; at < listed.length; ) {
    const day = listed[at]?.day
    for (let index = 0; at < listed.length && listed[at]?.day === day; index += 1) {
      const items: TimelineItem[] = []
      for (; items.length < longestStretch && listed[at]?.day === day; at += 1) {
        const entry = listed[at]
        if (entry === undefined) break
        items.push(entry.item)
      }
      stretches.push({ key: `${day?.words}|${index}`, ...(index === 0 ? { day: day?.words ?? '' } : {}), items })
    }
  }
  return stretches
}

/** How many items stretches hold. */
export function countItems(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { items }) => sum + items.length, 0)
}
