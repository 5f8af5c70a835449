import { describeWhen } from '../../../src/situation/describe-when.ts'
import { describeOrigins } from '../../../src/situation/documents/words.ts'
import type { Dispute } from '../../../src/situation/views/disputed.ts'
import { clean } from '../../../src/text/clean.ts'
import { FigureSteps } from '../charts/figure-steps.tsx'
import { words } from '../words.ts'
import { Cites, Line } from './line.tsx'

/** One disagreement: its positions, who holds them, and how many origins stand behind each. */
export function DisputeCard({
  dispute,
  level: Heading = 'h3',
}: {
  readonly dispute: Dispute
  readonly level?: 'h2' | 'h3' | 'h4'
}) {
  const { aspect, nature, isCorrected, about, positions, id } = dispute
  return (
    <article class={`card dispute nature-${nature}`} id={`dispute-${id}`}>
      <Heading dir="auto" class="card-title">
        {clean(about)}
      </Heading>
      <p class="notes">
        <span class="tag">{aspect}</span>
        <span class="tag">{words.nature[isCorrected ? 'corrected' : nature]}</span>
      </p>
      <ul class="positions">
        {positions.map((position) => (
          <li key={position.value}>
            <Line
              lineKey={`position:${id}:${position.value}`}
              label={`${clean(about)}: ${clean(position.value)}`}
              evidence={position.evidence}
            >
              <span class="value" dir="auto">
                {clean(position.value)}
              </span>
            </Line>
            <p class="notes">
              {position.by.length > 0 && (
                <span>
                  {words.line.says} {position.by.join(', ')}
                </span>
              )}
              {position.told !== undefined && (
                <span>
                  {words.line.told} {describeWhen(position.told)}
                </span>
              )}
              <span class={position.origins.length > 1 ? 'backing several' : 'backing'}>
                {describeOrigins(position.origins)}
              </span>
              <Cites numbers={position.sources} />
            </p>
          </li>
        ))}
      </ul>
      {aspect === 'figure' && <FigureSteps dispute={dispute} />}
    </article>
  )
}
