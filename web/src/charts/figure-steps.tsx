import { describeDate } from '../../../src/situation/describe-when.ts'
import type { Dispute } from '../../../src/situation/views/disputed.ts'
import { words } from '../words.ts'
import { useWidth } from './use-width.ts'

interface Point {
  readonly day: number
  readonly date: string
  readonly value: number
  /** As the reports give it: 'at least 26,000 people'. */
  readonly told: string
}

const widest = 560
const height = 118
const margin = 10
const [top, bottom] = [24, 84]
/** Pixels between dates under the axis, so that none touches the next. */
const dateRoom = 92

/** A figure over time, one step for each report of it; nothing where fewer than two are dated numbers. */
export function FigureSteps({ dispute }: { readonly dispute: Dispute }) {
  const [box, width] = useWidth(widest)
  const points = dispute.positions.flatMap(toPoint).sort((left, right) => left.day - right.day)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || first.day === last.day) return null
  const most = Math.max(...points.map(({ value }) => value))
  const x = (day: number) => margin + ((day - first.day) / (last.day - first.day)) * (width - 2 * margin)
  const y = (value: number) => bottom - (value / most) * (bottom - top)
  const line = points.map(({ day, value }, index) =>
    index === 0 ? `M${x(day)},${y(value)}` : `H${x(day)}V${y(value)}`,
  )
  const anchor = ({ day }: Point) => (x(day) < 60 ? 'start' : x(day) > width - 60 ? 'end' : 'middle')
  const dated = points.filter(
    (point, index) => point === last || (x(last.day) - x(point.day) >= dateRoom && isFree(points, index, x)),
  )
  return (
    <div ref={box} class="chart">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={words.charts.overTime(points.map(({ told, date }) => `${told}, ${describeDate(date)}`).join('; '))}
      >
        <line x1="0" x2={width} y1={bottom} y2={bottom} class="bar-axis" />
        <path d={line.join('')} class="step-line" />
        {points.map((point, index) => {
          const { day, value, told, date } = point
          // Where the line comes down to a point, its number stands under it.
          const isFall = (points[index - 1]?.value ?? value) > value
          return (
            <g key={`${told}${date}`}>
              <circle cx={x(day)} cy={y(value)} r="3.5" class="step-point">
                <title>{`${told}, ${describeDate(date)}`}</title>
              </circle>
              <text
                x={x(day) + (isFall && anchor(point) === 'end' ? -7 : 0)}
                y={isFall ? Math.min(bottom - 4, y(value) + 16) : y(value) - 8}
                class="step-label"
                text-anchor={anchor(point)}
              >
                {value.toLocaleString('en')}
              </text>
            </g>
          )
        })}
        {dated.map((point) => (
          <text key={point.date} x={x(point.day)} y={height - 14} class="bar-label" text-anchor={anchor(point)}>
            {describeDate(point.date)}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** Whether the date of a point has room behind that of the points before it. */
function isFree(points: readonly Point[], index: number, x: (day: number) => number): boolean {
  const own = x(points[index]?.day ?? 0)
  return points.slice(0, index).every(({ day }) => own - x(day) >= dateRoom)
}

function toPoint({ value, told }: Dispute['positions'][number]): readonly Point[] {
  const number = /\d[\d,.]*/.exec(value)?.[0].replaceAll(',', '')
  const date = (told?.earliest ?? told?.latest)?.slice(0, 'YYYY-MM-DD'.length)
  if (number === undefined || date === undefined || Number.isNaN(Number(number))) return []
  return [{ day: Date.parse(date) / 86_400_000, date, value: Number(number), told: value }]
}
