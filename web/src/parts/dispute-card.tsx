import { describeDate, describeWhen } from '../../../src/situation/describe-when.ts'
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
  const { aspect, nature, about, positions, id } = dispute
  return (
    <article class={`card dispute nature-${nature}`} id={`dispute-${id}`}>
      <Heading dir="auto" class="card-title">
        {clean(about)}: {words.aspect[aspect]}
      </Heading>
      <p class="notes">
        <span class="tag">{words.nature[describedNature(dispute)]}</span>
      </p>
      <ul class="positions">
        {positions.map((position) => (
          <li key={position.value}>
            <Line
              lineKey={`position:${id}:${position.value}`}
              label={`${clean(about)}: ${wordsOf(dispute, position.value)}`}
              evidence={position.evidence}
            >
              <span class="value" dir="auto">
                {wordsOf(dispute, position.value)}
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

function describedNature({ aspect, nature, isCorrected }: Dispute): keyof typeof words.nature {
  if (isCorrected) return 'corrected'
  return aspect === 'name' && nature === 'translation' ? 'spelling' : nature
}

/** What a position holds, dates written out. */
function wordsOf({ aspect }: Dispute, value: string): string {
  return aspect === 'date' ? clean(value).replaceAll(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, describeDate) : clean(value)
}
