import { useEffect, useRef } from 'preact/hooks'
import type { Rendering as ToldRendering } from '../../../src/model/index.ts'
import { describeChain, describeSpeaker, describeTellers, quoteWords } from '../../../src/situation/documents/words.ts'
import { hasSameWords, type SaidRendering, type SaidStatement } from '../../../src/situation/views/said.ts'
import type { Speaker } from '../../../src/situation/views/speaker.ts'
import { clean } from '../../../src/text/clean.ts'
import { describeSaid } from '../data/said-days.ts'
import { directoryOf, statementsOf } from '../data/views.ts'
import { words } from '../words.ts'
import { Differing } from './differing.tsx'
import { Backing, Cites, Line } from './line.tsx'
import { usePage } from './page-context.ts'

/** A statement, and its speaker where those of several stand together. */
export interface SaidEntry {
  readonly statement: SaidStatement
  readonly speaker?: Speaker
}

interface StatementCardProps extends SaidEntry {
  readonly isMeant: boolean
}

/** One statement with all its wordings side by side. */
export function StatementCard({ statement, isMeant, speaker }: StatementCardProps) {
  const card = useRef<HTMLElement>(null)
  const { account } = usePage()
  useEffect(() => {
    if (isMeant) card.current?.scrollIntoView({ block: 'center' })
  }, [isMeant])
  const { kind, targets, onBehalfOf, origins, renderings, id } = statement
  const told = statementsOf(account).get(id)
  const { comparePassages } = directoryOf(account)
  const sorted = [...(told?.renderings ?? [])].sort((left, right) => comparePassages(left.evidence, right.evidence))
  const wordings = groupByWords(renderings, sorted)
  return (
    <article class={isMeant ? 'card statement meant' : 'card statement'} ref={card}>
      {speaker !== undefined && (
        <p>
          <strong dir="auto">{speaker.name}</strong> <span class="role">{describeSpeaker(speaker)}</span>
        </p>
      )}
      <p class="notes">
        <span class="tag">{kind}</span>
        <span class="date">{told === undefined ? words.undated : describeSaid(told, account)}</span>
        {onBehalfOf !== undefined && <span>{words.said.behalf(onBehalfOf)}</span>}
        {targets.length > 0 && <span>{words.said.to(targets.join(', '))}</span>}
        <Backing origins={origins} />
      </p>
      <div class={wordings.length > 1 ? 'renderings several' : 'renderings'}>
        {wordings.map(({ rendering, told: own, echoes }, index) => (
          <Rendering
            key={`${rendering.report}|${index}`}
            rendering={rendering}
            lineKey={`statement:${id}`}
            told={own}
            echoes={echoes}
            known={origins.length === 1 ? origins[0]?.name : undefined}
          />
        ))}
      </div>
    </article>
  )
}

/** One wording with where it stands again in the same words. */
interface Wording {
  readonly rendering: SaidRendering
  readonly told: ToldRendering | undefined
  readonly echoes: Omit<Wording, 'echoes'>[]
}

function groupByWords(renderings: readonly SaidRendering[], told: readonly ToldRendering[]): readonly Wording[] {
  const wordings: Wording[] = []
  for (const [index, rendering] of renderings.entries()) {
    const lead = wordings.find(
      ({ rendering: one }) => one.report === rendering.sameAs && hasSameWords(one.words, rendering.words),
    )
    const wording = { rendering, told: told[index] }
    if (lead === undefined) wordings.push({ ...wording, echoes: [] })
    else lead.echoes.push(wording)
  }
  return wordings
}

interface RenderingProps extends Wording {
  readonly lineKey: string
  /** The one origin, which the card names already. */
  readonly known: string | undefined
}

function Rendering({ rendering, lineKey, told, echoes, known }: RenderingProps) {
  const { form, source, cue, lead, condition, hedge, occasion, toldBy, through, report, differences, kind } = rendering
  const label = quoteWords(clean(rendering.words), form)
  const evidence = [told, ...echoes.map((echo) => echo.told)].flatMap((one) => one?.evidence ?? [])
  const isInWords = condition !== undefined && clean(rendering.words).includes(clean(condition))
  const carriers = [...new Set(echoes.map((echo) => describeChain(echo.rendering.through)))].filter((one) => one !== '')
  return (
    <div class={`rendering form-${form}`}>
      <Line lineKey={lineKey} label={lead === undefined ? label : `${clean(lead)} ${label}`} evidence={evidence}>
        {lead !== undefined && <span class="cue">{clean(lead)} </span>}
        {differences === undefined ? (
          <span dir="auto">{label}</span>
        ) : (
          <Differing runs={differences} direct={form === 'direct'} />
        )}
      </Line>
      <p class="notes">
        <span class="tag">{words.said.forms[form]}</span>
        {kind !== undefined && <span>{words.said.here(kind)}</span>}
        {(source ?? cue) !== undefined && (
          <span dir="auto">
            “
            {[source, lead === undefined ? cue : undefined]
              .filter((one) => one !== undefined)
              .map(clean)
              .join(' … ')}
            ”
          </span>
        )}
        {condition !== undefined && !isInWords && (
          <span>
            {words.line.condition} {clean(condition)}
          </span>
        )}
        {hedge !== undefined && <span>{words.said.hedged(clean(hedge))}</span>}
        {occasion !== undefined && <span>{clean(occasion)}</span>}
        {toldBy !== undefined && <span>{describeTellers(toldBy)}</span>}
        {through.length > 0 && (through.length > 1 || through[0] !== known) && (
          <span>
            {words.line.through} {describeChain(through)}
          </span>
        )}
        <Cites numbers={[report]} />
      </p>
      {echoes.length > 0 && (
        <p class="notes">
          <span class="same-words">{words.said.sameWords}</span>
          <Cites numbers={[...new Set(echoes.map((echo) => echo.rendering.report))]} />
          {carriers.length > 0 && (
            <span>
              {words.line.through} {carriers.join(', ')}
            </span>
          )}
        </p>
      )}
    </div>
  )
}
