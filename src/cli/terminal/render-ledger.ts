import type { FeedStatus } from '../../pipeline/watch.ts'
import { clean } from '../../text/clean.ts'
import { openPage, type Setting } from './page.ts'
import { pad, truncate } from './wrap.ts'

const minuteMs = 60_000
const units: readonly (readonly [number, string])[] = [
  [1440 * minuteMs, 'd'],
  [60 * minuteMs, 'h'],
  [minuteMs, 'min'],
]

/** A feed that gave nothing for so long is marked as silent. */
const silentMs = 14 * 1440 * minuteMs
const timeWidth = 11

/** A stretch of time in its largest unit: '5 min', '3 h', '12 d'. */
export function describeSpan(ms: number): string {
  for (const [unit, name] of units) if (ms >= unit - unit / 60) return `${Math.round(ms / unit)} ${name}`
  return ms <= 0 ? 'a moment' : `${Math.max(1, Math.round(ms / 1000))} s`
}

/** A problem's words, without the address where that was told already. */
export function withoutAddress(problem: string, url: string): string {
  return clean(problem.startsWith(`${url}: `) ? problem.slice(url.length + 2) : problem)
}

/** Sets the ledger of feeds: when each answered and gave something last, and what; those that fail first, then the silent ones. */
export function renderLedger(feeds: readonly FeedStatus[], now: Date, setting: Setting): string {
  const { colors, width } = setting
  const page = openPage(setting)
  const ago = (time: string | undefined) =>
    time === undefined
      ? 'never'
      : `${describeSpan(now.getTime() - Date.parse(time))} ago`.replace('a moment ago', 'just now')
  const nameWidth = Math.max(20, width - 3 * timeWidth - 12)
  const heads = [
    pad('feed', nameWidth),
    pad('answered', timeWidth),
    pad('gave', timeWidth),
    'reports'.padStart(8),
    '  state',
  ]
  page.line(colors.dim(heads.join('')))
  const sorted = [...feeds].sort((left, right) => rank(left, now) - rank(right, now) || (left.url < right.url ? -1 : 1))
  for (const feed of sorted) {
    const { title, url, answered, gave, problem, state } = feed
    const mark = stateOf(feed, now)
    const color = mark === 'ok' ? colors.green : mark === 'silent' ? colors.yellow : colors.red
    page.line(
      `${pad(truncate(clean(title ?? url), nameWidth - 1), nameWidth)}${pad(ago(answered), timeWidth)}${pad(ago(gave), timeWidth)}${String(state?.given ?? 0).padStart(8)}  ${color(mark)}`,
    )
    if (title !== undefined) page.paragraph(url, { prefix: '  ', style: colors.dim })
    if (state?.last) page.paragraph(`last: ${clean(state.last.title)}`, { prefix: '  ' })
    if (problem !== undefined) page.paragraph(withoutAddress(problem, url), { prefix: '  ', style: colors.yellow })
  }
  return page.toString()
}

function stateOf({ failures, gave, answered, state }: FeedStatus, now: Date): string {
  if (state?.isGone) return 'gone'
  if (failures > 0) return `failing ×${failures}`
  const since = gave ?? answered
  return since !== undefined && now.getTime() - Date.parse(since) > silentMs ? 'silent' : 'ok'
}

function rank(feed: FeedStatus, now: Date): number {
  const mark = stateOf(feed, now)
  return mark === 'ok' ? 2 : mark === 'silent' ? 1 : 0
}
