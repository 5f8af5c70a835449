import { useMemo } from 'preact/hooks'
import { type Account, type Evidence, reportBlockRoles } from '../../../src/model/index.ts'
import { clean } from '../../../src/text/clean.ts'
import { derive } from '../data/derived.ts'
import { directoryOf } from '../data/views.ts'
import { Cites, Line } from '../parts/line.tsx'
import type { Route } from '../route.ts'
import { words } from '../words.ts'

interface Entry {
  readonly kind: 'event' | 'statement' | 'report'
  readonly key: string
  readonly label: string
  readonly folded: string
  readonly evidence: readonly Evidence[]
}

/** Results shown at most. */
const mostShown = 200

/** Everything in the account that words can be looked for in. */
const entriesOf = derive((account): readonly Entry[] => {
  const own: ReadonlySet<string> = new Set(reportBlockRoles)
  const { actorName } = directoryOf(account)
  return [
    ...account.events.map(({ id, summary, mentions }) => {
      const evidence = mentions.map((mention) => mention.evidence)
      return entry('event', id, summary, evidence, evidence.map(({ quote }) => quote).join(' '))
    }),
    ...account.statements.map(({ id, speaker, renderings }) => {
      const evidence = renderings.map((rendering) => rendering.evidence)
      const name = actorName(speaker)
      return entry(
        'statement',
        id,
        `${name}: ${evidence[0]?.quote ?? ''}`,
        evidence,
        evidence.map(({ quote }) => quote).join(' '),
      )
    }),
    ...account.reports.flatMap(({ id, text = '', blocks }) =>
      blocks
        .filter(({ role }) => text !== '' && own.has(role))
        .map(({ start, end }) => {
          const quote = text.slice(start, end)
          return entry('report', `${id}|${start}`, quote, [{ report: id, start, end, quote }], '')
        }),
    ),
  ]
})

function entry(kind: Entry['kind'], id: string, label: string, evidence: readonly Evidence[], more: string): Entry {
  return { kind, key: `${kind}:${id}`, label: clean(label), folded: fold(`${label} ${more}`), evidence }
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** What holds all words that are looked for; words in quotation marks stand side by side. */
export function SearchView({ account, route }: { readonly account: Account; readonly route: Route }) {
  const query = route.query.get('q') ?? ''
  const wanted = useMemo(
    () =>
      [...fold(query).matchAll(/"([^"]+)"|(\S+)/g)]
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((word) => word !== ''),
    [query],
  )
  const found = useMemo(
    () =>
      wanted.length === 0
        ? []
        : entriesOf(account).filter(({ folded }) => wanted.every((word) => folded.includes(word))),
    [account, wanted],
  )
  return (
    <section>
      <h1>
        {words.views.search}: <span dir="auto">{query}</span>
      </h1>
      <p class="facts" role="status">
        {found.length} {words.search.results}
        {found.length > mostShown ? `, the first ${mostShown} shown` : ''}
      </p>
      {found.length === 0 && <p class="empty">{words.nothing.search}</p>}
      <ul class="entries">
        {found.slice(0, mostShown).map(({ kind, key, label, evidence }) => (
          <li key={key} class="entry">
            <span class="kind">{kind}</span>
            <div class="entry-body">
              <Line lineKey={key} label={label} evidence={evidence}>
                <Marked text={label} wanted={wanted} />
              </Line>
              <p class="notes">
                <Cites numbers={directoryOf(account).numbers(evidence)} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Words around the first hit, with all hits marked. */
function Marked({ text, wanted }: { readonly text: string; readonly wanted: readonly string[] }) {
  const lower = text.toLowerCase()
  const first = Math.min(...wanted.map((word) => lower.indexOf(word)).filter((at) => at >= 0), text.length)
  const from = Math.max(0, first - 120)
  const shown = text.slice(from, from + 360)
  const pattern = new RegExp(
    `(${wanted.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
    'giu',
  )
  return (
    <span dir="auto">
      {from > 0 && '…'}
      {shown
        .split(pattern)
        .map((piece, index) => (index % 2 === 1 ? <mark key={`${index}${piece}`}>{piece}</mark> : piece))}
      {from + 360 < text.length && '…'}
    </span>
  )
}
