import { useEffect, useRef } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { describeWhen } from '../../../src/situation/describe-when.ts'
import {
  count,
  describeChain,
  describeOrigins,
  describeSpeaker,
  quoteWords,
} from '../../../src/situation/documents/words.ts'
import type { SaidRendering, SaidStatement } from '../../../src/situation/views/said.ts'
import type { WordRun } from '../../../src/text/align-words.ts'
import { clean } from '../../../src/text/clean.ts'
import { directoryOf, saidOf, statementsOf } from '../data/views.ts'
import { Growing } from '../parts/growing.tsx'
import { Cites, Line } from '../parts/line.tsx'
import { usePage } from '../parts/page-context.ts'
import { hrefTo, type Route } from '../route.ts'
import { words } from '../words.ts'

/** Statements by speaker, with all wordings of each side by side. */
export function SaidView({ account, route }: { readonly account: Account; readonly route: Route }) {
  const { situation } = usePage()
  const { speakers } = saidOf(account)
  const wanted =
    route.query.get('by') ??
    speakers.find(({ statements }) => statements.some(({ id }) => id === route.item))?.speaker.id
  const shown = speakers.find(({ speaker }) => speaker.id === wanted) ?? speakers[0]
  if (shown === undefined) return <p class="empty">{words.nothing.said}</p>
  return (
    <section class="split">
      <nav class="side" aria-label="Speakers">
        <label class="side-select">
          <span>{words.filter.by}</span>
          <select
            value={shown.speaker.id}
            onChange={(event) => {
              location.hash = hrefTo(situation, 'said', undefined, { by: event.currentTarget.value }).slice(1)
            }}
          >
            {speakers.map(({ speaker, statements }) => (
              <option key={speaker.id} value={speaker.id}>
                {speaker.name} ({statements.length})
              </option>
            ))}
          </select>
        </label>
        <ul>
          {speakers.map(({ speaker, statements }) => (
            <li key={speaker.id}>
              <a
                href={hrefTo(situation, 'said', undefined, { by: speaker.id })}
                aria-current={speaker.id === shown.speaker.id ? 'true' : undefined}
                dir="auto"
              >
                {speaker.name}
              </a>{' '}
              <span class="number">{statements.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <h1 dir="auto">{shown.speaker.name}</h1>
        <p class="facts">
          {[describeSpeaker(shown.speaker), count(shown.statements.length, 'statement')]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <Growing
          of={`${shown.speaker.id}|${route.item ?? ''}`}
          items={shown.statements}
          meant={shown.statements.findIndex(({ id }) => id === route.item)}
          draw={(statement) => (
            <StatementCard key={statement.id} statement={statement} isMeant={statement.id === route.item} />
          )}
        />
      </div>
    </section>
  )
}

function StatementCard({ statement, isMeant }: { readonly statement: SaidStatement; readonly isMeant: boolean }) {
  const card = useRef<HTMLElement>(null)
  const { account } = usePage()
  useEffect(() => {
    if (isMeant) card.current?.scrollIntoView({ block: 'center' })
  }, [isMeant])
  const { kind, when, targets, onBehalfOf, origins, renderings, id } = statement
  const evidence =
    statementsOf(account)
      .get(id)
      ?.renderings.map((one) => one.evidence) ?? []
  const sorted = [...evidence].sort(directoryOf(account).comparePassages)
  return (
    <article class={isMeant ? 'card statement meant' : 'card statement'} ref={card}>
      <p class="notes">
        <span class="tag">{kind}</span>
        <span class="date">{when === undefined ? 'undated' : describeWhen(when)}</span>
        {onBehalfOf !== undefined && <span>for {onBehalfOf}</span>}
        {targets.length > 0 && <span>to {targets.join(', ')}</span>}
        <span class={origins.length > 1 ? 'backing several' : 'backing'}>{describeOrigins(origins)}</span>
      </p>
      <div class={renderings.length > 1 ? 'renderings several' : 'renderings'}>
        {renderings.map((rendering, index) => (
          <Rendering
            key={`${rendering.report}|${index}`}
            rendering={rendering}
            lineKey={`statement:${id}`}
            label={quoteWords(clean(rendering.words), rendering.form)}
            evidence={sorted[index] === undefined ? [] : [sorted[index]]}
          />
        ))}
      </div>
    </article>
  )
}

interface RenderingProps {
  readonly rendering: SaidRendering
  readonly lineKey: string
  readonly label: string
  readonly evidence: Parameters<typeof Line>[0]['evidence']
}

function Rendering({ rendering, lineKey, label, evidence }: RenderingProps) {
  const { form, source, cue, condition, hedge, occasion, through, report, sameAs, differences, kind } = rendering
  return (
    <div class={`rendering form-${form}`}>
      <Line lineKey={lineKey} label={label} evidence={evidence}>
        {sameAs !== undefined ? (
          <span class="same-words">in the words of [{sameAs}]</span>
        ) : differences === undefined ? (
          <span dir="auto">{label}</span>
        ) : (
          <Differing runs={differences} direct={form === 'direct'} />
        )}
      </Line>
      <p class="notes">
        <span class="tag">{form}</span>
        {kind !== undefined && <span>here a {kind}</span>}
        {(source ?? cue) !== undefined && (
          <span>
            {[source, cue]
              .filter((one) => one !== undefined)
              .map(clean)
              .join(' … ')}
          </span>
        )}
        {condition !== undefined && <span>on condition: {clean(condition)}</span>}
        {hedge !== undefined && <span>hedged: {clean(hedge)}</span>}
        {occasion !== undefined && <span>{clean(occasion)}</span>}
        {through.length > 0 && <span>through {describeChain(through)}</span>}
        <Cites numbers={[report]} />
      </p>
    </div>
  )
}

/** A wording with what it changes, adds and leaves out marked, by shape as well as colour. */
function Differing({ runs, direct }: { readonly runs: readonly WordRun[]; readonly direct: boolean }) {
  return (
    <span dir="auto">
      {direct && '“'}
      {runs.map((run, index) => {
        const key = `${run.kind}${index}`
        if (run.kind === 'same') return <span key={key}>{run.words} </span>
        if (run.kind === 'added') return <ins key={key}>{run.words} </ins>
        if (run.kind === 'dropped') return <del key={key}>{run.words} </del>
        return (
          <span key={key}>
            <del>{run.from}</del> <ins>{run.to}</ins>{' '}
          </span>
        )
      })}
      {direct && '”'}
    </span>
  )
}
