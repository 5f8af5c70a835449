import { describeDate } from '../../../src/situation/describe-when.ts'
import { count } from '../../../src/situation/documents/words.ts'
import { words } from '../words.ts'

const width = 280
const height = 44
const foot = 14

/** Reports of the last days as bars, the day and its number on each; nothing where none came. */
export function DayBars({ days }: { readonly days: readonly { readonly day: string; readonly reports: number }[] }) {
  const most = Math.max(...days.map(({ reports }) => reports))
  const [first, last] = [days[0], days.at(-1)]
  if (most === 0 || first === undefined || last === undefined) return null
  const step = width / days.length
  const told = days.filter(({ reports }) => reports > 0)
  return (
    <svg
      class="day-bars"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${words.situations.perDay} ${told.map(({ day, reports }) => `${describeDate(day)}: ${reports}`).join('; ')}`}
    >
      <line x1="0" x2={width} y1={height - foot} y2={height - foot} class="bar-axis" />
      {days.map(({ day, reports }, index) => {
        const size = (reports / most) * (height - foot - 2)
        return (
          <rect key={day} x={index * step + 2} width={step - 4} y={height - foot - size} height={size} class="bar">
            <title>{`${describeDate(day)}: ${count(reports, words.situations.report)}`}</title>
          </rect>
        )
      })}
      <text x="0" y={height - 2} class="bar-label">
        {describeDate(first.day)}
      </text>
      <text x={width} y={height - 2} text-anchor="end" class="bar-label">
        {describeDate(last.day)}
      </text>
    </svg>
  )
}
