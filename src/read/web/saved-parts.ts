import type { Problem, Reading, StageContext } from '../../model/index.ts'
import { readHtml } from '../html/read-html.ts'
import type { ReportSource } from '../report-source.ts'
import { declaredTeaserLetters, findWall } from './find-wall.ts'
import { liveEntries, mostLiveEntries } from './live-entries.ts'
import { livePages } from './live-pages.ts'
import { openPage } from './open-page.ts'

/** What a page's source has where a wall may stand in it, and where it may be a live blog: only such pages are looked at again. */
const wallMarks =
  /isAccessibleForFree|content_tier|pay-?wall|(?:reg|registration|meter|metered|offer|premium)-?wall|subscri|barrier|locked|consent|cookie|gdpr|onetrust|didomi|qc-cmp|sp_message|usercentrics|trust(?:e|arc)|cmp|iubenda|klaro|osano|cc-window|tp-modal|piano|poool/i
const blogMark = /LiveBlogPosting/
const liveMark = /(?:^|[^a-z])live(?:[^a-z]|blog)/i
const timeMark = /<time\b|datePublished|data-time/gi
const fewestTimes = 5
/** Letters of a body up to which a wall is looked for: declared teasers are shorter, and texts of consent boxes too. */
const mostLetters = declaredTeaserLetters

/** Letters from which what stands around the entries of a live blog is a report of its own. */
const bodyLetters = 200
/** Stands for the address of a saved page that does not name its own. */
const nowhere = 'https://saved.invalid/'

/** What a page's first reading says of its body, kept back until it is known what the page is. */
export interface FirstLook {
  readonly context: StageContext
  readonly heldBack: readonly Problem[]
}

/** A context for the first reading of a page that `savedParts` judges. */
export function firstLook(context: StageContext): FirstLook {
  const heldBack: Problem[] = []
  const report = (problem: Problem) => (problem.code === 'no-body' ? heldBack.push(problem) : context.report(problem))
  return { context: { ...context, report }, heldBack }
}

/**
 * The reports that a page from a file or an archive stands for: itself; the entries of a live blog after what stands around them; none
 * where it shows a consent form. A paid article's teaser is told.
 */
export function savedParts(
  content: string,
  reading: Reading,
  source: ReportSource,
  context: StageContext,
  heldBack: readonly Problem[],
): readonly Reading[] {
  const letters = countLetters(reading)
  const mayBeWalled = letters <= mostLetters && wallMarks.test(content)
  const mayBeLive =
    blogMark.test(content) || (liveMark.test(content) && (content.match(timeMark)?.length ?? 0) >= fewestTimes)
  if (!mayBeWalled && !mayBeLive) return whole()
  const page = openPage(content)
  if (!page) return whole()
  const { location } = source
  const address = reading.url !== undefined && URL.canParse(reading.url) ? reading.url : nowhere
  const wall = mayBeWalled ? findWall(page, letters, { asked: address, url: address }) : undefined
  if (wall === 'consent') {
    const message = `${location}: shows a consent form instead of the page; not read. Answer the form in a browser, and save the page then.`
    context.report({ code: 'consent-wall', subject: location, message })
    return []
  }
  if (wall === 'paywall') {
    const message = `${location}: the rest of it must be paid for; only what stands before the paywall is read (${letters} letters).`
    context.report({ code: 'paywall', subject: location, message })
    return [reading]
  }
  const entries = mayBeLive ? liveEntries(page, address) : []
  if (entries.length === 0) return whole()
  if (entries.length === mostLiveEntries) {
    const message = `${location}: is a live blog of at least ${entries.length} entries; the first ${entries.length} are read.`
    context.report({ code: 'incomplete', subject: location, message })
  }
  return livePages(page, entries, address).flatMap((part, index) => {
    const anchor = part.url.includes('#') ? part.url.slice(part.url.indexOf('#')) : `#entry-${index}`
    const isNowhere = part.url.startsWith(nowhere)
    const own: ReportSource = {
      location: index === 0 ? location : isNowhere || part.url === address ? `${location}${anchor}` : part.url,
      ...(isNowhere ? {} : { url: part.url }),
    }
    const html = isNowhere ? part.source.replace(/<!-- entry at .*-->\n?/u, '') : part.source
    const one = readHtml(html, own, { ...context, report: reportOthers })
    return one && one.text.trim() !== '' && (index > 0 || countLetters(one) >= bodyLetters) ? [one] : []
  })

  function whole(): readonly Reading[] {
    for (const problem of heldBack) context.report(problem)
    return [reading]
  }

  /** Entries are short; that is no fault of theirs. */
  function reportOthers(problem: Problem): void {
    if (problem.code !== 'no-body') context.report(problem)
  }
}

function countLetters({ text, segments }: Reading): number {
  const body = segments.filter(({ inBody }) => inBody).map(({ start, end }) => text.slice(start, end))
  return body.join('').replace(/\P{L}+/gu, '').length
}
