import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Account, type Passage, type Report, reportBlockRoles } from '../../../src/model/index.ts'
import { describeWhen } from '../../../src/situation/describe-when.ts'
import { clean } from '../../../src/text/clean.ts'
import { trimSpan } from '../../../src/text/span.ts'
import { directoryOf, reportsOf } from '../data/views.ts'
import { Cites } from '../parts/line.tsx'
import { useIsChosen, usePage } from '../parts/page-context.ts'
import { ReportRelations } from '../parts/report-relations.tsx'
import { hrefTo, type Route } from '../route.ts'
import { words } from '../words.ts'

const own: ReadonlySet<string> = new Set(reportBlockRoles)

/** One report as it was read: its own text with what was taken from it marked, and the noise around it greyed. */
export function ReportView({ account, route }: { readonly account: Account; readonly route: Route }) {
  const report = reportsOf(account).get(route.item ?? '')
  const [showsNoise, setShowsNoise] = useState(false)
  const marks = useMemo(() => (report === undefined ? [] : marksOf(account, report)), [account, report])
  if (report === undefined) return <Missing />
  const directory = directoryOf(account)
  const [start, end] = (route.query.get('at') ?? '').split('-').map(Number)
  const meant = start !== undefined && end !== undefined && end > start ? { start, end } : undefined
  const related = relatedOf(account, report)
  return (
    <article class="report">
      <p class="notes">
        <span class="cite">[{directory.number(report.id)}]</span>
        {report.outlet !== undefined && <strong>{directory.outletName(report.outlet)}</strong>}
        <span>{report.published === undefined ? words.undated : describeWhen(report.published)}</span>
        {report.authors !== undefined && report.authors.length > 0 && <span>{report.authors.join(', ')}</span>}
        <span class="tag">{report.genre}</span>
        <span class="tag">{report.language}</span>
      </p>
      <h1 dir="auto">{report.title ?? report.location}</h1>
      <p class="notes">
        {(report.title !== undefined || isAddress(report.location)) && <Location location={report.location} />}
        {related.map(({ relation, ids }) => (
          <span key={relation}>
            {words.report[relation]} <Cites numbers={ids.map(directory.number).filter((number) => number > 0)} />
          </span>
        ))}
      </p>
      <ReportRelations account={account} report={report} />
      {report.text === undefined ? (
        <p class="empty">{words.evidence.noText}</p>
      ) : (
        <>
          <p class="hint no-print">{words.report.whole}</p>
          <p class="hint report-legend">
            <span class="text legend">
              {(['statement', 'event', 'copied'] as const).map((kind) => (
                <span key={kind} class={`mark mark-${kind}`}>
                  {words.report.marked[kind]}
                </span>
              ))}
            </span>
            <span class="no-print">
              <label>
                <input type="checkbox" checked={showsNoise} onChange={() => setShowsNoise(!showsNoise)} />{' '}
                {words.report.noise}
              </label>
            </span>
          </p>
          <div class="text" lang={report.language} dir="auto">
            {report.blocks.map((block) => {
              const isOwn = own.has(block.role)
              if (isTitleAgain(report, block, marks, meant)) return null
              if (!isOwn && !showsNoise && !(meant !== undefined && overlaps(block, meant))) return null
              return (
                <Block
                  key={block.start}
                  report={report}
                  block={block}
                  marks={isOwn ? marks : []}
                  meant={meant}
                  isOwn={isOwn}
                />
              )
            })}
          </div>
        </>
      )}
    </article>
  )
}

/** Whether a block only says again what stands above the text as its title: nothing was taken from it. */
function isTitleAgain(
  { text = '', title }: Report,
  block: Report['blocks'][number],
  marks: readonly Mark[],
  meant: Range | undefined,
): boolean {
  if (block.role !== 'title' || clean(text.slice(block.start, block.end)) !== clean(title ?? '')) return false
  return ![...marks, ...(meant === undefined ? [] : [meant])].some((one) => overlaps(one, block))
}

/** Said where an address or a line leads to a report that the account does not hold. */
function Missing() {
  const { situation } = usePage()
  return (
    <section>
      <h1>{words.report.missing}</h1>
      <p class="failure" role="status">
        {words.report.missingWhy}
      </p>
      <p>
        <a href={hrefTo(situation, 'sources')}>{words.views.sources}</a>
      </p>
    </section>
  )
}

const relations = ['copyOf', 'versionOf', 'corrects', 'retracts'] as const
const reverse = { copyOf: 'copies', versionOf: 'versions', corrects: 'correctedBy', retracts: 'retractedBy' } as const

interface Relation {
  readonly relation: (typeof relations)[number] | (typeof reverse)[(typeof relations)[number]]
  readonly ids: readonly string[]
}

/** Which reports this one copies, follows, corrects or takes back, and which do so with it. */
function relatedOf({ reports }: Account, report: Report): readonly Relation[] {
  return relations
    .flatMap((relation): Relation[] => [
      { relation, ids: [report[relation]].filter((id) => id !== undefined) },
      { relation: reverse[relation], ids: reports.filter((one) => one[relation] === report.id).map(({ id }) => id) },
    ])
    .filter(({ ids }) => ids.length > 0)
}

function isAddress(location: string): boolean {
  return /^https?:\/\//.test(location)
}

/** An address of the web is a link; anything else is where the file lay. */
function Location({ location }: { readonly location: string }) {
  return isAddress(location) ? (
    <a href={location} rel="noreferrer noopener" target="_blank">
      {location}
    </a>
  ) : (
    <code>{location}</code>
  )
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: 'statement' | 'event' | 'copied'
  readonly key: string
  readonly label: string
  readonly passage: Passage
  /** Passages of other reports that it was taken from. */
  readonly others?: readonly Passage[]
}

/** What was taken from a report, by place, and what it has from another; a figure within an event lies in its clause. */
function marksOf({ statements, events }: Account, report: Report): readonly Mark[] {
  const marks: Mark[] = []
  for (const { id, renderings } of statements) {
    for (const { evidence } of renderings) {
      if (evidence.report === report.id) marks.push(toMark(evidence, 'statement', `statement:${id}`, evidence.quote))
    }
  }
  for (const { id, mentions, summary } of events) {
    for (const { evidence, trigger } of mentions) {
      if (evidence.report === report.id) marks.push(toMark(trigger, 'event', `event:${id}`, summary))
    }
  }
  for (const { start, end, from } of report.copied) {
    const quote = report.text?.slice(start, end) ?? from.quote
    const own = { report: report.id, start, end, quote }
    marks.push({ ...toMark(own, 'copied', `copied:${report.id}|${start}`, quote), others: [from] })
  }
  return marks.sort((left, right) => left.start - right.start || right.end - left.end)
}

function toMark(passage: Passage, kind: Mark['kind'], key: string, label: string): Mark {
  return { start: passage.start, end: passage.end, kind, key, label, passage }
}

interface Range {
  readonly start: number
  readonly end: number
}

function overlaps(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end
}

interface BlockProps {
  readonly report: Report
  readonly block: Report['blocks'][number]
  readonly marks: readonly Mark[]
  readonly meant: Range | undefined
  readonly isOwn: boolean
}

function Block({ report, block, marks, meant, isOwn }: BlockProps) {
  const place = useRef<HTMLDivElement>(null)
  const isMeant = meant !== undefined && overlaps(block, meant)
  useEffect(() => {
    if (isMeant) (place.current?.querySelector('.meant') ?? place.current)?.scrollIntoView({ block: 'center' })
  }, [isMeant])
  const whole = report.text ?? ''
  const range = trimSpan(whole, block)
  if (range.start === range.end) return null
  const within = marks.filter((mark) => overlaps(mark, block))
  return (
    <div class={isOwn ? `block block-${block.role}` : 'block noise'} ref={place}>
      {!isOwn && <span class="role-label">{block.role}</span>}
      <p>{pieces(whole, range, within, meant)}</p>
    </div>
  )
}

/** The text of a block cut where marks begin and end, each piece with the marks that cover it. */
function pieces(text: string, block: Range, marks: readonly Mark[], meant: Range | undefined) {
  const cuts = new Set([block.start, block.end])
  for (const one of [...marks, ...(meant === undefined ? [] : [meant])]) {
    if (one.start > block.start && one.start < block.end) cuts.add(one.start)
    if (one.end > block.start && one.end < block.end) cuts.add(one.end)
  }
  const places = [...cuts].sort((left, right) => left - right)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? block.end
    const covering = marks.filter((mark) => mark.start <= start && end <= mark.end)
    const isMeant = meant !== undefined && meant.start <= start && end <= meant.end
    const piece = text.slice(start, end)
    if (covering.length === 0 && !isMeant) return <span key={start}>{piece}</span>
    return <Piece key={start} words={piece} marks={covering} isMeant={isMeant} />
  })
}

function Piece({
  words: piece,
  marks,
  isMeant,
}: {
  readonly words: string
  readonly marks: readonly Mark[]
  readonly isMeant: boolean
}) {
  const { choose, account } = usePage()
  const isChosen = useIsChosen(...marks.map(({ key }) => key))
  const kinds = [...new Set(marks.map(({ kind }) => kind))]
  const innermost = marks.findLast(({ kind }) => kind !== 'copied') ?? marks.at(-1)
  const names = kinds.map((kind) => `mark-${kind}`).join(' ')
  if (innermost === undefined) return <mark class="meant">{piece}</mark>
  // What is left of a passage between two others may be a mark alone: too small to be hit, and no words to ask about.
  if (!/[\p{L}\p{N}]/u.test(piece)) return <span class={`mark ${names}${isMeant ? ' meant' : ''}`}>{piece}</span>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not break across lines
    <span
      class={`mark ${names}${isMeant ? ' meant' : ''}${isChosen ? ' chosen' : ''}`}
      role="button"
      tabIndex={0}
      title={kinds.map((kind) => words.report.marked[kind]).join(', ')}
      onClick={() => choose(innermost.label, evidenceOf(account, innermost), innermost.key)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          choose(innermost.label, evidenceOf(account, innermost), innermost.key)
        }
      }}
    >
      {piece}
    </span>
  )
}

/** All passages of what a mark belongs to, in every report. */
function evidenceOf(account: Account, { key, passage, others = [] }: Mark): readonly Passage[] {
  const id = key.replace(/^\w+:/, '')
  const statement = account.statements.find((one) => one.id === id)
  const event = account.events.find((one) => one.id === id)
  const found = key.startsWith('statement:')
    ? statement?.renderings.map(({ evidence }) => evidence)
    : key.startsWith('event:')
      ? event?.mentions.map(({ evidence }) => evidence)
      : undefined
  return [...(found ?? [passage, ...others])].sort(directoryOf(account).comparePassages)
}
