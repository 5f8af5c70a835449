import { useEffect, useRef, useState } from 'preact/hooks'
import type { Account, Evidence, Passage, Report } from '../../../src/model/index.ts'
import { describeWhen } from '../../../src/situation/describe-when.ts'
import { directoryOf, reportsOf, statementsOf } from '../data/views.ts'
import { hrefTo } from '../route.ts'
import { words } from '../words.ts'
import { DifferentButton, Judging } from './judging.tsx'
import { usePage } from './page-context.ts'

/** A line of a view that was chosen, with the passages it rests on. */
export interface Chosen {
  readonly label: string
  readonly evidence: readonly Evidence[]
  readonly key: string
}

/** A line as it stands alone: words that are said, with who says them. */
function lineOf({ label, key }: Chosen, account: Account): string {
  const statement = key.startsWith('statement:') ? statementsOf(account).get(key.slice('statement:'.length)) : undefined
  if (statement === undefined) return label
  const speaker = directoryOf(account).actorName(statement.speaker)
  return label.startsWith(speaker) ? label : `${speaker}: ${label}`
}

/** Characters of the report shown on either side of a passage. */
const around = 420

/** The passages that a chosen line rests on, each within its report; beside the view, or over its foot on a small screen. */
export function EvidencePanel({ chosen, close }: { readonly chosen: Chosen; readonly close: () => void }) {
  const { account } = usePage()
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)
  // By keys one goes into the panel, and on leaving it back to the line; a mouse stays where it is.
  useEffect(() => {
    panel.current?.scrollTo(0, 0)
    const { activeElement } = document
    if (panel.current?.contains(activeElement)) return
    opener.current = activeElement
    if (activeElement?.matches('.line:focus-visible, .mark:focus-visible'))
      heading.current?.focus({ preventScroll: true })
  }, [chosen.key])
  useEffect(
    () => () => {
      const { activeElement } = document
      const isLost = activeElement === null || activeElement === document.body
      if (isLost && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
    },
    [],
  )
  return (
    <aside class="panel" ref={panel} aria-label={words.evidence.title}>
      <div class="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.evidence.title}
        </h2>
        <button type="button" class="plain" onClick={close} aria-label={words.evidence.close}>
          ✕
        </button>
      </div>
      <p class="panel-line" dir="auto">
        {lineOf(chosen, account)}
      </p>
      <CopyButton chosen={chosen} />
      <ol class="passages" aria-live="polite">
        {chosen.evidence.map((one) => (
          <li key={'start' in one ? `${one.report}|${one.start}` : `${one.report}|${one.field}`}>
            <EvidenceItem evidence={one} />
            <DifferentButton chosen={chosen} evidence={one} />
          </li>
        ))}
      </ol>
      <Judging chosen={chosen} />
    </aside>
  )
}

function EvidenceItem({ evidence }: { readonly evidence: Evidence }) {
  const { account, situation } = usePage()
  const report = reportsOf(account).get(evidence.report)
  if (report === undefined) return <MissingReport evidence={evidence} />
  const at = 'start' in evidence ? `${evidence.start}-${evidence.end}` : undefined
  return (
    <>
      <SourceLine report={report} />
      {'start' in evidence ? (
        <Quoted passage={evidence} report={report} />
      ) : (
        <p class="field">
          <code>{evidence.field}</code> {evidence.quote}
        </p>
      )}
      <a class="open" href={hrefTo(situation, 'report', report.id, { at })}>
        {words.evidence.open}
      </a>
    </>
  )
}

/** The words of a passage whose report is not in the account. */
function MissingReport({ evidence }: { readonly evidence: Evidence }) {
  return (
    <>
      <p class="source-line">
        <span class="cite">[?]</span> {words.report.missing}
      </p>
      <blockquote dir="auto">
        <mark>{evidence.quote}</mark>
      </blockquote>
    </>
  )
}

/** Number, outlet, title and date of a report. */
export function SourceLine({ report }: { readonly report: Report }) {
  const { account } = usePage()
  const directory = directoryOf(account)
  const outlet = report.outlet === undefined ? undefined : directory.outletName(report.outlet)
  const [lead, ...rest] = [outlet, report.title].filter((part) => part !== undefined)
  return (
    <p class="source-line">
      <span class="cite">[{directory.number(report.id)}]</span> <strong dir="auto">{lead ?? report.location}</strong>
      {rest.map((title) => `, ${title}`)}
      {report.published === undefined ? '' : `, ${describeWhen(report.published)}`}
    </p>
  )
}

function Quoted({ passage, report }: { readonly passage: Passage; readonly report: Report }) {
  const { start, end, quote } = passage
  const { text = '' } = report
  if (text === '' || text.slice(start, end) !== quote) {
    return (
      <blockquote dir="auto">
        <mark>{quote}</mark>
      </blockquote>
    )
  }
  const line = text.lastIndexOf('\n', start - 1) + 1
  const from = line >= start - around ? line : wordAfter(text, start - around)
  const stop = text.indexOf('\n', end)
  const lineEnd = stop < 0 ? text.length : stop
  const to = lineEnd <= end + around ? lineEnd : wordEnd(text, end + around)
  return (
    <blockquote dir="auto">
      {from > 0 && text[from - 1] !== '\n' ? '…' : ''}
      {text.slice(from, start)}
      <mark>{quote}</mark>
      {text.slice(end, to)}
      {to < text.length && text[to] !== '\n' ? '…' : ''}
    </blockquote>
  )
}

/** Where the next word begins: a passage is not shown from the middle of one. */
function wordAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 || space - at > longestWord ? at : space + 1
}

/** Where the last whole word before a place ends. */
function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return at - space > longestWord ? at : space
}

/** Characters in which a space is looked for; some scripts have none. */
const longestWord = 30

function CopyButton({ chosen }: { readonly chosen: Chosen }) {
  const { account } = usePage()
  const [copied, setCopied] = useState('')
  const copy = async () => {
    const directory = directoryOf(account)
    const sources = directory.sources.filter(({ report }) => chosen.evidence.some((one) => one.report === report))
    const lines = sources.map(
      ({ number, outlet, title, published, location }) =>
        `[${number}] ${[outlet, title, published === undefined ? undefined : describeWhen(published), location].filter((part) => part !== undefined).join(', ')}`,
    )
    await navigator.clipboard.writeText(`${lineOf(chosen, account)}\n${lines.join('\n')}\n`)
    setCopied(chosen.key)
  }
  return (
    <button type="button" class="small" onClick={copy}>
      {copied === chosen.key ? words.evidence.copied : words.evidence.copy}
    </button>
  )
}
