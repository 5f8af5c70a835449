import type { MatterEntry } from '../../../src/situation/views/states.ts'

const width = 640
const height = 54
const margin = 60

/**
 * The states of a matter along its life; nothing where fewer than two are dated. A state of which only one limit is known, such as
 * 'by 5 May', has no place among them: a point at its limit would read as its date.
 */
export function LifeLine({ matter }: { readonly matter: MatterEntry }) {
  const dated = matter.states.flatMap(({ state, when, date }) => {
    if (when?.earliest === undefined || when.latest === undefined) return []
    return [{ state, date, from: day(when.earliest), to: day(when.latest) }]
  })
  const first = Math.min(...dated.map(({ from }) => from))
  const last = Math.max(...dated.map(({ to }) => to))
  if (dated.length < 2 || first === last) return null
  const x = (at: number) => margin + ((at - first) / (last - first)) * (width - 2 * margin)
  return (
    <svg
      class="life"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={dated.map(({ state, date }) => `${state} ${date ?? ''}`).join('; ')}
    >
      <line x1={margin} x2={width - margin} y1="22" y2="22" class="life-axis" />
      {dated.map(({ state, from, to, date }, index) => (
        <g key={`${state}${from}`}>
          {to - from > 1 && <line x1={x(from)} x2={x(to)} y1="22" y2="22" class="life-range" />}
          <circle cx={x((from + to) / 2)} cy="22" r="5" class="life-point">
            <title>{`${state} ${date ?? ''}`}</title>
          </circle>
          <text x={x((from + to) / 2)} y={index % 2 === 0 ? 12 : 42} text-anchor="middle" class="life-label">
            {state}
          </text>
        </g>
      ))}
    </svg>
  )
}

function day(date: string): number {
  return Date.parse(date.slice(0, 10)) / 86_400_000
}
