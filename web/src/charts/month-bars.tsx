import { describeDate } from '../../../src/situation/describe-when.ts'
import type { DyadMonthEntry } from '../../../src/situation/views/dyads.ts'
import { words } from '../words.ts'
import { useWidth } from './use-width.ts'

const widest = 640
const height = 120
const middle = 54
const edge = 8
/** Pixels that the name of a month needs. */
const nameRoom = 64

/** Months of a pair as bars: above the line what was done with the other side, below it what was done against it; nothing of one month alone. */
export function MonthBars({ months }: { readonly months: readonly DyadMonthEntry[] }) {
  const [box, width] = useWidth(widest)
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined || first === last) return null
  const span = indexOf(last) - indexOf(first) + 1
  const most = Math.max(1, ...months.map(({ sum }) => Math.abs(sum)))
  const step = Math.min(nameRoom, (width - 2 * edge) / span)
  const every = Math.ceil(nameRoom / step)
  return (
    <div ref={box} class="chart">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={months
          .map(({ month, count, sum }) => words.charts.month(describeDate(month), count, sum))
          .join('; ')}
      >
        <line x1={edge} x2={edge + span * step} y1={middle} y2={middle} class="bar-axis" />
        {months.map(({ month, sum, count }) => {
          const place = indexOf(month) - indexOf(first)
          const x = edge + place * step
          const size = Math.max(2, (Math.abs(sum) / most) * 42)
          return (
            <g key={month}>
              <rect
                x={x + step * 0.2}
                width={step * 0.6}
                y={sum >= 0 ? middle - size : middle}
                height={size}
                class={sum > 0 ? 'bar friendly' : sum < 0 ? 'bar hostile' : 'bar'}
              >
                <title>{words.charts.month(describeDate(month), count, sum)}</title>
              </rect>
              {place % every === 0 && (
                <text x={x + step / 2} y={height - 6} text-anchor="middle" class="bar-label">
                  {shortMonth(month)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <p class="hint">{words.charts.bars}</p>
    </div>
  )
}

/** 'Jan 2017'. */
function shortMonth(month: string): string {
  const [name = '', year = ''] = describeDate(month).split(' ')
  return `${name.slice(0, 3)} ${year}`
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}
