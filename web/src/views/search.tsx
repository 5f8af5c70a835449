import { useMemo } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { count } from '../../../src/situation/documents/words.ts'
import { entriesOf, fold } from '../data/search-entries.ts'
import { directoryOf } from '../data/views.ts'
import { Growing } from '../parts/growing.tsx'
import { Cites, Line } from '../parts/line.tsx'
import type { Route } from '../route.ts'
import { words } from '../words.ts'

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
        {count(found.length, words.search.result)}
      </p>
      {found.length === 0 && <p class="empty">{words.nothing.search}</p>}
      <Growing
        list="entries"
        of={query}
        items={found}
        draw={({ kind, key, label, evidence }) => (
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
        )}
      />
    </section>
  )
}

/** Characters shown before the first hit at least, up to where a word begins. */
const before = 120

/** Words around the first hit, with all hits marked. */
function Marked({ text, wanted }: { readonly text: string; readonly wanted: readonly string[] }) {
  const lower = text.toLowerCase()
  const first = Math.min(...wanted.map((word) => lower.indexOf(word)).filter((at) => at >= 0), text.length)
  const from = first <= before ? 0 : text.lastIndexOf(' ', first - before) + 1
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
