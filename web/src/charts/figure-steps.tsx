import type { Dispute } from '../../../src/situation/views/disputed.ts'

interface Point {
  readonly day: number
  readonly value: number
  readonly label: string
}

const width = 480
const height = 90
const margin = 8

/** A figure over time, one step for each report of it; nothing where fewer than two are dated numbers. */
export function FigureSteps({ dispute }: { readonly dispute: Dispute }) {
  const points = dispute.positions.flatMap(toPoint).sort((left, right) => left.day - right.day)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || first.day === last.day) return null
  const most = Math.max(...points.map(({ value }) => value))
  const x = (day: number) => margin + ((day - first.day) / (last.day - first.day)) * (width - 2 * margin)
  const y = (value: number) => height - margin - (value / most) * (height - 2 * margin - 14)
  const line = points.map(({ day, value }, index) =>
    index === 0 ? `M${x(day)},${y(value)}` : `H${x(day)}V${y(value)}`,
  )
  const told = points.map(({ label }) => label).join('; ')
  return (
    <svg class="steps" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Over time: ${told}`}>
      <path d={line.join('')} class="step-line" />
      {points.map(({ day, value, label }) => (
        <g key={label}>
          <circle cx={x(day)} cy={y(value)} r="3.5" class="step-point" />
          <text
            x={x(day)}
            y={y(value) - 7}
            class="step-label"
            text-anchor={day === first.day ? 'start' : day === last.day ? 'end' : 'middle'}
          >
            {value.toLocaleString('en')}
          </text>
        </g>
      ))}
    </svg>
  )
}

function toPoint({ value, told }: Dispute['positions'][number]): readonly Point[] {
  const number = /\d[\d,.]*/.exec(value)?.[0].replaceAll(',', '')
  const date = told?.earliest ?? told?.latest
  if (number === undefined || date === undefined || Number.isNaN(Number(number))) return []
  return [
    {
      day: Date.parse(date.slice(0, 10)) / 86_400_000,
      value: Number(number),
      label: `${value} told ${date.slice(0, 10)}`,
    },
  ]
}
