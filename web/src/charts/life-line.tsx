import type { MatterEntry } from '../../../src/situation/views/states.ts'
import { useWidth } from './use-width.ts'

const widest = 640
const margin = 64
const axis = 40
/** Pixels that the words of a state need to both sides of its place. */
const labelRoom = 84

interface Label {
  readonly at: number
  readonly isAbove: boolean
}

/**
 * The states of a matter along its life; nothing where fewer than two are dated. A state of which only one limit is known, such as
 * 'by 5 May', has no place among them: a point at its limit would read as its date.
 */
export function LifeLine({ matter }: { readonly matter: MatterEntry }) {
  const [box, width] = useWidth(widest)
  const dated = matter.states.flatMap(({ state, when, date }) => {
    if (when?.earliest === undefined || when.latest === undefined) return []
    return [{ state, date: date ?? '', from: day(when.earliest), to: day(when.latest) }]
  })
  const first = Math.min(...dated.map(({ from }) => from))
  const last = Math.max(...dated.map(({ to }) => to))
  if (dated.length < 2 || first === last) return null
  const x = (at: number) => margin + ((at - first) / (last - first)) * (width - 2 * margin)
  const drawn: Label[] = []
  const labels = dated.map(({ from, to }) => {
    const at = x((from + to) / 2)
    const isFree = (isAbove: boolean) =>
      drawn.every((other) => other.isAbove !== isAbove || Math.abs(other.at - at) >= labelRoom)
    const isAbove = isFree(true)
    const label = isAbove || isFree(false) ? { at, isAbove } : undefined
    if (label !== undefined) drawn.push(label)
    return label
  })
  return (
    <div ref={box} class="chart">
      <svg
        width={width}
        height={axis * 2}
        role="img"
        aria-label={dated.map(({ state, date }) => `${state} ${date}`).join('; ')}
      >
        <line x1={x(first)} x2={x(last)} y1={axis} y2={axis} class="life-axis" />
        {dated.map(({ state, from, to, date }, index) => {
          const label = labels[index]
          const at = x((from + to) / 2)
          return (
            <g key={`${state}${from}`}>
              {to - from > 1 && <line x1={x(from)} x2={x(to)} y1={axis} y2={axis} class="life-range" />}
              <circle cx={at} cy={axis} r="5" class="life-point">
                <title>{`${state} ${date}`}</title>
              </circle>
              {label !== undefined && (
                <text text-anchor="middle" class="life-label">
                  <tspan x={at} y={label.isAbove ? axis - 24 : axis + 20} class="life-state">
                    {state}
                  </tspan>
                  <tspan x={at} dy="13">
                    {date}
                  </tspan>
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}

function day(date: string): number {
  return Date.parse(date.slice(0, 10)) / 86_400_000
}
