import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { EventStatus, Evidence } from '../../../src/model/index.ts'
import {
  capital,
  describeBacking,
  describeOrigins,
  describeTellers,
  quoteWords,
} from '../../../src/situation/documents/words.ts'
import type { NamedOrigin } from '../../../src/situation/views/backing.ts'
import type { EventEntry } from '../../../src/situation/views/event-entry.ts'
import type { BriefStatement } from '../../../src/situation/views/said-by-day.ts'
import { clean } from '../../../src/text/clean.ts'
import { directoryOf } from '../data/views.ts'
import { hrefTo } from '../route.ts'
import { words } from '../words.ts'
import { useIsChosen, usePage } from './page-context.ts'

interface LineProps {
  readonly lineKey: string
  readonly label: string
  readonly evidence: readonly Evidence[]
  readonly children: ComponentChildren
}

/** A line that rests on passages: chosen by click or key, it shows them. */
export function Line({ lineKey, label, evidence, children }: LineProps) {
  const { choose } = usePage()
  const isChosen = useIsChosen(lineKey)
  return (
    <button type="button" class="line" aria-pressed={isChosen} onClick={() => choose(label, evidence, lineKey)}>
      {children}
    </button>
  )
}

/** How it stands with an event, as a sign and a word: colour is never the only sign. */
export function StatusMark({ status, isOnlySaid }: { readonly status: EventStatus; readonly isOnlySaid?: boolean }) {
  const sign =
    status === 'happened' || status === 'ongoing'
      ? isOnlySaid
        ? '◐'
        : '●'
      : status === 'denied' || status === 'disputed' || status === 'called-off'
        ? '✗'
        : '○'
  return (
    <span class={`status status-${status}`}>
      <span aria-hidden="true">{sign}</span> {isOnlySaid && sign === '◐' ? words.claimed : words.status[status]}
    </span>
  )
}

/** Numbers of reports shown of one line, until the others are asked for. */
const mostCites = 12

/** Numbers of reports, each a link to it. */
export function Cites({ numbers }: { readonly numbers: readonly number[] }) {
  const { account, situation } = usePage()
  const { sources } = directoryOf(account)
  const [isWhole, setWhole] = useState(false)
  const rest = isWhole || numbers.length <= mostCites + 1 ? 0 : numbers.length - mostCites
  return (
    <span class="cites">
      {numbers.slice(0, numbers.length - rest).map((number) => {
        const source = sources[number - 1]
        if (source === undefined)
          return (
            <span key={number} class="cite" title={words.report.missing}>
              [?]
            </span>
          )
        const title = [source.outlet, source.title].filter((part) => part !== undefined).join(', ')
        return (
          <a
            key={number}
            class="cite"
            href={hrefTo(situation, 'report', source.report)}
            title={title}
            aria-label={words.line.report(number, title)}
          >
            [{number}]
          </a>
        )
      })}
      {rest > 0 && (
        <button
          type="button"
          class="cite rest"
          aria-label={words.line.showReports(rest)}
          onClick={() => setWhole(true)}
        >
          {words.line.moreReports(rest)}
        </button>
      )}
    </span>
  )
}

/** Behind how many independent origins something stands; one alone is said plainly. */
export function Backing({ origins }: { readonly origins: readonly NamedOrigin[] }) {
  const [first] = origins
  // The number of the report follows: it need not be said twice.
  const isReport = origins.length === 1 && first?.report !== undefined && first.control === undefined
  const text = isReport ? words.line.single : describeOrigins(origins)
  return text === '' ? null : <span class={origins.length > 1 ? 'backing several' : 'backing'}>{text}</span>
}

/** One event as a line. */
export function EventLine({ event }: { readonly event: EventEntry }) {
  const { summary, date, status, isOnlySaid, origins, sources, evidence, id, by, condition, figures } = event
  return (
    <li class="entry">
      <StatusMark status={status} isOnlySaid={isOnlySaid ?? false} />
      <div class="entry-body">
        <Line lineKey={`event:${id}`} label={summary} evidence={evidence}>
          <span dir="auto">{capital(clean(summary))}</span>
        </Line>
        <p class="notes">
          {date !== undefined && <span class="date">{date}</span>}
          {by.length > 0 && (
            <span>
              {words.line.accordingTo} {by.join(', ')}
            </span>
          )}
          {condition !== undefined && (
            <span>
              {words.line.condition} {clean(condition)}
            </span>
          )}
          {figures.map((figure) => (
            <span key={figure} class="figure">
              {figure}
            </span>
          ))}
          <Backing origins={origins} />
          <Cites numbers={sources} />
        </p>
      </div>
    </li>
  )
}

/** One statement as a line. */
export function StatementLine({ statement }: { readonly statement: BriefStatement }) {
  const { id, kind, form, origins, sources, evidence, condition, toldBy, through, cue, isVerbPhrase, wordings } =
    statement
  const said = quoteWords(clean(statement.words), form)
  const lead = cue !== undefined && isVerbPhrase !== true ? `${clean(cue)} ` : ''
  const { situation } = usePage()
  return (
    <li class="entry">
      <span class="kind">{kind}</span>
      <div class="entry-body">
        <Line lineKey={`statement:${id}`} label={`${lead}${said}`} evidence={evidence}>
          <span dir="auto">
            {lead !== '' && <span class="cue">{lead}</span>}
            {said}
          </span>
        </Line>
        <p class="notes">
          {condition !== undefined && (
            <span>
              {words.line.condition} {clean(condition)}
            </span>
          )}
          {toldBy !== undefined && <span>{describeTellers(toldBy)}</span>}
          {through.length > 0 ? (
            describeBacking(through, origins).map((remark) => (
              <span key={remark} class={origins.length > 1 ? 'backing several' : 'backing'}>
                {remark}
              </span>
            ))
          ) : (
            <Backing origins={origins} />
          )}
          {wordings > 1 && <a href={hrefTo(situation, 'said', id)}>{words.line.wordings(wordings)}</a>}
          <Cites numbers={sources} />
        </p>
      </div>
    </li>
  )
}
