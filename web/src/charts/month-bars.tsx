import type { DyadMonthEntry } from '../../../src/situation/views/dyads.ts'

const width = 640
const height = 120
const middle = 54

/** Months of a pair as bars: above the line what was done with the other side, below it what was done against it. */
export function MonthBars({ months }: { readonly months: readonly DyadMonthEntry[] }) {
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return null
  const span = indexOf(last) - indexOf(first) + 1
  const most = Math.max(1, ...months.map(({ sum }) => Math.abs(sum)))
  const step = Math.min(48, (width - 40) / span)
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={months.map(({ month, count, sum }) => `${month}: ${count} events, sum ${sum}`).join('; ')}
    >
      <line x1="20" x2={width - 20} y1={middle} y2={middle} class="bar-axis" />
      {months.map(({ month, sum, count }) => {
        const x = 20 + (indexOf(month) - indexOf(first)) * step
        const size = Math.max(2, (Math.abs(sum) / most) * 42)
        return (
          <g key={month}>
            <rect
              x={x + step * 0.15}
              width={step * 0.7}
              y={sum >= 0 ? middle - size : middle}
              height={size}
              class={sum > 0 ? 'bar friendly' : sum < 0 ? 'bar hostile' : 'bar'}
            >
              <title>{`${month}: ${count} events, sum of scores ${sum}`}</title>
            </rect>
            {(span < 14 || month.endsWith('-01')) && (
              <text x={x + step / 2} y={height - 6} text-anchor="middle" class="bar-label">
                {span < 14 ? month.slice(2) : month.slice(0, 4)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}
