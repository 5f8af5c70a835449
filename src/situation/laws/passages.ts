import { type Account, type Block, type Id, type Passage, type Report, reportBlockRoles } from '../../model/index.ts'
import { overlaps, trimSpan } from '../../text/span.ts'
import type { Fault, Law } from './law.ts'
import { passagesOf } from './walk.ts'

/** Passages lie within their report and are not empty. */
export const ranges: Law = {
  name: 'ranges',
  summary: 'every passage is a range of at least one character within its report',
  *check(account) {
    const reports = reportsById(account)
    for (const { path, value } of passagesOf(account)) {
      const length = textLength(reports.get(value.report))
      if (value.start < value.end && (length === undefined || value.end <= length)) continue
      yield { subject: path, message: `${value.start}–${value.end} is no range within ${value.report}` }
    }
    for (const [index, report] of account.reports.entries()) {
      for (const [at, { start, end }] of report.copied.entries()) {
        const length = textLength(report)
        if (start < end && (length === undefined || end <= length)) continue
        yield { subject: `reports[${index}].copied[${at}]`, message: `${start}–${end} is no range within the report` }
      }
    }
  },
}

/** Quotes are the exact words of their range. */
export const quotes: Law = {
  name: 'quotes',
  summary: 'every quote equals the text of its range',
  needsText: true,
  *check(account) {
    const reports = reportsById(account)
    for (const { path, value } of passagesOf(account)) {
      const text = reports.get(value.report)?.text
      if (text === undefined || text.slice(value.start, value.end) === value.quote) continue
      const found = text.slice(value.start, value.end)
      yield { subject: path, message: `says '${shorten(value.quote)}' where the text has '${shorten(found)}'` }
    }
  },
}

/** Blocks cover the text in order, without gaps and overlaps. */
export const blocks: Law = {
  name: 'blocks',
  summary: 'the blocks of a report cover its text in order, without gap or overlap',
  *check(account) {
    for (const [index, report] of account.reports.entries()) yield* checkBlocks(report, `reports[${index}].blocks`)
  },
}

function* checkBlocks(report: Report, path: string): Generator<Fault> {
  let at = 0
  for (const [index, block] of report.blocks.entries()) {
    const subject = `${path}[${index}]`
    if (block.start !== at) yield { subject, message: `starts at ${block.start}; the one before ends at ${at}` }
    if (block.end <= block.start) yield { subject, message: `${block.start}–${block.end} is empty` }
    at = block.end
  }
  const { text } = report
  if (text !== undefined && at !== text.length) {
    yield { subject: path, message: `end at ${at}; the text of ${report.id} at ${text.length}` }
  }
}

/** Facts come from the report itself, never from what stands around it. */
export const ownWords: Law = {
  name: 'own-words',
  summary: 'no evidence lies in a block that is not part of the report itself (credits and metadata apart)',
  *check(account) {
    const reports = reportsById(account)
    for (const { path, value } of passagesOf(account)) {
      if (isMetadata(path)) continue
      const report = reports.get(value.report)
      const block = report && surroundingBlock(report, value)
      if (block === undefined) continue
      yield { subject: path, message: `'${shorten(value.quote)}' stands in a block of role '${block.role}'` }
    }
  },
}

/** Dates and credits of reports, outlets' names and copied ranges may rest on what stands around a report. */
function isMetadata(path: string): boolean {
  return path.startsWith('reports[') || path.startsWith('outlets[')
}

const ownRoles: ReadonlySet<string> = new Set(reportBlockRoles)

function surroundingBlock(report: Report, passage: Passage): Block | undefined {
  return report.blocks.find((block) => {
    if (ownRoles.has(block.role)) return false
    const words = report.text === undefined ? block : trimSpan(report.text, block)
    return overlaps(words, passage)
  })
}

/** Reports by id. */
export function reportsById(account: Account): ReadonlyMap<Id, Report> {
  return new Map(account.reports.map((report) => [report.id, report]))
}

/** The length of a report's text; where the text is left out, as far as its blocks tell. */
function textLength(report: Report | undefined): number | undefined {
  return report?.text?.length ?? report?.blocks.at(-1)?.end
}

/** The beginning of a quote, for messages. */
function shorten(quote: string): string {
  const line = quote.replaceAll('\n', ' ')
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line
}

/** Characters of a quote that a message shows. */
const shownLength = 60
