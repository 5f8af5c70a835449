import type { Problem, ProblemCode, Reading, ReadingField, StageContext } from '../../model/index.ts'
import { readHtml } from '../html/read-html.ts'
import { composePage } from '../web/compose-page.ts'
import type { Fetcher } from '../web/open-fetcher.ts'
import { readPage, type WebReport } from '../web/read-page.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** What was read of one entry. */
export interface EntryReports {
  readonly reports: readonly WebReport[]
  /** Whether its page may be had later, where it could not now. */
  readonly isTemporary: boolean
}

export interface EntryOptions {
  /** False takes the feed's own text and fetches no pages. */
  readonly readsPages?: boolean
}

/**
 * The reports that one entry of a feed stands for: its page, or what the feed itself holds of it where the page cannot be had or shows
 * less, or no fetcher is given. What the feed says of it stands among the fields as 'meta.feed.published', 'meta.feed.title' and so on.
 */
export async function entryReports(
  entry: FeedEntry,
  feed: Feed,
  feedUrl: string,
  fetcher: Fetcher | undefined,
  context: StageContext,
  { readsPages = true }: EntryOptions = {},
): Promise<EntryReports> {
  const own = feedReport(entry, feed, feedUrl, context)
  if (entry.url === undefined || !readsPages || fetcher === undefined) {
    if (!own) report('empty-input', 'the entry has neither a page nor a text; passed over.')
    return { reports: own ? [own] : [], isTemporary: false }
  }
  const problems: Problem[] = []
  const capturing = { ...context, report: (problem: Problem) => problems.push(problem) }
  const page = await readPage(entry.url, fetcher, capturing)
  const reports = page.kind === 'reports' ? page.reports : []
  const [first] = reports
  const problem = page.kind === 'feed' ? undefined : page.problem
  const isBetter =
    first !== undefined && (reports.length > 1 || bodyLetters(first.reading) >= (own ? bodyLetters(own.reading) : 0))
  if (isBetter) {
    for (const one of problems) context.report(one)
    if (problem) context.report(problem)
    return { reports: reports.map((one) => withFeedFields(one, entry, feedUrl)), isTemporary: false }
  }
  for (const one of problems) if (one.code !== 'no-body') context.report(one)
  if (problem) context.report(problem)
  const reason = problem === undefined ? 'shows less than the feed' : 'cannot be had'
  if (own) report('feed-text', `its page ${reason}; what the feed ${feedUrl} says of it is read instead.`)
  return { reports: own ? [own] : [], isTemporary: page.kind === 'failed' && page.isTemporary }

  function report(code: ProblemCode, message: string): void {
    const subject = entry.url ?? entry.id ?? entry.title ?? feedUrl
    context.report({ code, subject, message: `${subject}: ${message}` })
  }
}

/** What the feed itself holds of an entry, set as a page. */
function feedReport(entry: FeedEntry, feed: Feed, feedUrl: string, context: StageContext): WebReport | undefined {
  const { title, body, url, published, updated, authors } = entry
  if (title === undefined && body === undefined) return undefined
  const outlet = entry.outlet ?? feed.title
  const language = entry.language ?? feed.language
  const source = composePage({
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...((published ?? updated) ? { published: published ?? updated ?? '' } : {}),
    ...(updated === undefined ? {} : { modified: updated }),
    ...(language === undefined ? {} : { language }),
    authors,
    body: body ?? '',
  })
  const location = url ?? `${feedUrl}#${encodeURIComponent(entry.id ?? title ?? '')}`
  const report = (problem: Problem) => (problem.code === 'no-body' ? undefined : context.report(problem))
  const reading = readHtml(source, { location, ...(url ? { url } : {}) }, { ...context, report })
  if (!reading || reading.text.trim() === '') return undefined
  const segments = reading.segments.map((segment) => ({ ...segment, inBody: true }))
  return withFeedFields({ reading: { ...reading, segments }, source }, entry, feedUrl)
}

function withFeedFields(
  report: WebReport,
  { title, published, updated, authors }: FeedEntry,
  feedUrl: string,
): WebReport {
  const fields: ReadingField[] = [
    { field: 'meta.feed.url', value: feedUrl },
    ...(title === undefined ? [] : [{ field: 'meta.feed.title', value: title }]),
    ...(published === undefined ? [] : [{ field: 'meta.feed.published', value: published }]),
    ...(updated === undefined ? [] : [{ field: 'meta.feed.updated', value: updated }]),
    ...authors.map((value) => ({ field: 'meta.feed.author', value })),
  ]
  return { ...report, reading: { ...report.reading, fields: [...report.reading.fields, ...fields] } }
}

function bodyLetters({ text, segments }: Reading): number {
  const body = segments.filter(({ inBody }) => inBody).map(({ start, end }) => text.slice(start, end))
  return body.join('').replace(/\P{L}+/gu, '').length
}
