import type { Problem, Reading, StageContext } from '../../model/index.ts'
import { binaryKind } from '../bytes/binary-kind.ts'
import { decodeBytes, isUtf16 } from '../bytes/decode-bytes.ts'
import { readHtml } from '../html/read-html.ts'
import { readReport, reportLanguage } from '../read-report.ts'
import { contentType } from './content-type.ts'
import { documentRoot } from './document-root.ts'
import { feedKind } from './feed-kind.ts'
import { findWall } from './find-wall.ts'
import { joinPages } from './join-pages.ts'
import { liveEntries, mostLiveEntries } from './live-entries.ts'
import { livePages } from './live-pages.ts'
import type { Fetched, Fetcher } from './open-fetcher.ts'
import { openPage } from './open-page.ts'
import { isArticle, nextPart } from './page-parts.ts'
import { ampVersion, variantTarget } from './page-variant.ts'

/** A report from the web, with the page it was read from as one HTML source (or plain text) in UTF-8. */
export interface WebReport {
  readonly reading: Reading
  readonly source: string
}

/** What an address led to. Problems that do not stand in the way were reported. */
export type PageResult =
  | {
      readonly kind: 'reports'
      readonly reports: readonly WebReport[] /** What stands before the rest of it. */
      readonly problem?: Problem
    }
  | { readonly kind: 'feed'; readonly fetched: Fetched & { readonly kind: 'page' } }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly isTemporary: boolean }

/** Most pages of one article, and of how many letters its body is before it counts as one. */
const mostParts = 20
const bodyLetters = 200

const htmlRoots: ReadonlySet<string> = new Set(['html', 'head', 'body', 'meta', 'script', 'div', 'p', 'article'])

/** An HTML page as it was fetched and read. */
interface Opened {
  readonly url: string
  readonly source: string
  readonly reading: Reading
  readonly letters: number
}

/**
 * Reads what an address leads to: for an AMP or print version the page itself, all pages of an article that has several, the entries of
 * a live blog each on its own. A consent form is not taken for the page, and the teaser of a paid article is named one.
 */
export async function readPage(url: string, fetcher: Fetcher, context: StageContext): Promise<PageResult> {
  const fetched = await fetcher.fetch({ url }, context)
  if (fetched.kind === 'failed') return { kind: 'failed', problem: fetched.problem, isTemporary: fetched.isTemporary }
  if (fetched.kind === 'unchanged') return { kind: 'reports', reports: [] }
  if (feedKind(fetched.body)) return { kind: 'feed', fetched }
  const source = pageText(fetched, url, context)
  if (source === undefined) return readOther(fetched, url, context)
  return readHtmlPage(source, fetched.url, url, fetcher, context)
}

/** The text of a page; absent where the answer is no HTML. */
function pageText(
  fetched: Fetched & { readonly kind: 'page' },
  url: string,
  context: StageContext,
): string | undefined {
  const { type, charset } = contentType(fetched.headers)
  if (!isUtf16(fetched.body) && binaryKind(fetched.body)) return undefined
  if (type !== undefined && !/html|xml|text\/plain|octet-stream/.test(type)) return undefined
  const content = decodeBytes(fetched.body, url, context, charset)
  return (type !== undefined && /html/.test(type)) || htmlRoots.has(documentRoot(content) ?? '') ? content : undefined
}

/** Anything but HTML and feeds: plain text, documents that other readers know; the rest is named. */
function readOther(fetched: Fetched & { readonly kind: 'page' }, url: string, context: StageContext): PageResult {
  const { type = 'an unknown type', charset } = contentType(fetched.headers)
  if (/^(?:image|audio|video|font)\/|javascript|css|^application\/(?:json|ld\+json|zip|x-)/.test(type)) {
    const message = `${url}: is ${type}, neither a page nor a feed; not read.`
    return { kind: 'failed', problem: { code: 'unexpected-content', subject: url, message }, isTemporary: false }
  }
  const problems: Problem[] = []
  const capturing = { ...context, report: (problem: Problem) => problems.push(problem) }
  const source = { location: url, url: fetched.url, ...(charset ? { encoding: charset } : {}) }
  const reading = readReport(fetched.body, source, capturing)
  const last = problems.at(-1)
  if (!reading && last) {
    for (const problem of problems.slice(0, -1)) context.report(problem)
    return { kind: 'failed', problem: last, isTemporary: false }
  }
  for (const problem of problems) context.report(problem)
  return { kind: 'reports', reports: reading ? [{ reading, source: reading.text }] : [] }
}

async function readHtmlPage(
  source: string,
  url: string,
  asked: string,
  fetcher: Fetcher,
  context: StageContext,
): Promise<PageResult> {
  const page = openPage(source)
  const target = page && variantTarget(page, url)
  const main = target === undefined ? undefined : await openBeside(target)
  const own = openSource(source, url)
  let opened = main && (!own || main.letters >= Math.min(own.letters, bodyLetters)) ? main : own
  if (!opened) return { kind: 'reports', reports: [] }
  const shown = opened === own ? page : openPage(opened.source)
  const wall = shown && findWall(shown, opened.letters, { asked, url: opened.url })
  if (wall === 'consent') {
    const message = `${asked}: shows a consent form instead of the page; not read. Save the page in a browser and read the file.`
    return { kind: 'failed', problem: { code: 'consent-wall', subject: asked, message }, isTemporary: false }
  }
  if (wall === undefined && shown && opened.letters < bodyLetters) {
    const amp = ampVersion(shown, opened.url)
    const other = amp === undefined || amp === opened.url || amp === url ? undefined : await openBeside(amp)
    if (other && other.letters >= bodyLetters) opened = { ...other, url: opened.url }
  }
  const entries = shown && wall === undefined ? liveReports(opened) : []
  if (entries.length > 0) {
    reportLanguage(opened.reading, context)
    return { kind: 'reports', reports: entries }
  }
  if (wall === undefined && shown && opened.letters >= bodyLetters) opened = await withFurtherParts(opened)
  if (wall === undefined) reportNoBody(opened)
  reportLanguage(opened.reading, context)
  const report: WebReport = { reading: opened.reading, source: opened.source }
  if (wall === undefined) return { kind: 'reports', reports: [report] }
  const message = `${asked}: the rest of it must be paid for; only what stands before the paywall is read (${opened.letters} letters).`
  return { kind: 'reports', reports: [report], problem: { code: 'paywall', subject: asked, message } }

  /** Reads a source, without the word that it has no body: that is judged here. */
  function openSource(html: string, address: string): Opened | undefined {
    const report = (problem: Problem) => (problem.code === 'no-body' ? undefined : context.report(problem))
    const reading = readHtml(html, { location: asked, url: address }, { ...context, report })
    if (!reading || reading.text.trim() === '') {
      if (reading) context.report({ code: 'empty-input', subject: asked, message: `${asked}: shows no text.` })
      return undefined
    }
    return { url: address, source: html, reading, letters: countBody(reading) }
  }

  /** Another version of the page; quietly absent where it cannot be had. */
  async function openBeside(address: string): Promise<Opened | undefined> {
    const quiet = { ...context, report: () => undefined }
    const fetched = await fetcher.fetch({ url: address }, quiet)
    if (fetched.kind !== 'page' || feedKind(fetched.body)) return undefined
    const html = pageText(fetched, address, quiet)
    return html === undefined ? undefined : openSource(html, fetched.url)
  }

  function liveReports({ source: html, url: address }: Opened): WebReport[] {
    const live = openPage(html)
    const found = live ? liveEntries(live, address) : []
    if (!live || found.length === 0) return []
    if (found.length === mostLiveEntries) {
      const message = `${asked}: is a live blog of at least ${found.length} entries; the first ${found.length} are read.`
      context.report({ code: 'incomplete', subject: asked, message })
    }
    return livePages(live, found, address).flatMap((part, index) => {
      const one = openSource(part.source, part.url)
      if (!one || (index === 0 && one.letters < bodyLetters)) return []
      return [{ reading: { ...one.reading, location: part.url }, source: part.source }]
    })
  }

  /** The article with its further pages, as far as they can be had. */
  async function withFurtherParts(first: Opened): Promise<Opened> {
    const firstPage = openPage(first.source)
    if (!firstPage || !isArticle(firstPage)) return first
    const further: Reading[] = []
    const seen = new Set([first.reading.text])
    let at = { page: firstPage, url: first.url }
    for (let number = 2; number <= mostParts; number += 1) {
      const next = nextPart(at.page, first.url, at.url, number)
      if (next === undefined) break
      const part = await openBeside(next)
      const page = part && openPage(part.source)
      if (!part || !page) {
        const message = `${asked}: page ${number} of the article (${next}) cannot be had; what is read ends before it.`
        context.report({ code: 'incomplete', subject: asked, message })
        break
      }
      if (seen.has(part.reading.text)) break
      seen.add(part.reading.text)
      further.push(part.reading)
      at = { page, url: next }
    }
    return further.length === 0 ? first : (openSource(joinPages(first.source, further), first.url) ?? first)
  }

  function reportNoBody({ letters }: Opened): void {
    if (letters >= bodyLetters) return
    const message = `${asked}: no article body found; the page may be a list of links, or show its text by scripts only.`
    context.report({ code: 'no-body', subject: asked, message })
  }
}

function countBody({ text, segments }: Reading): number {
  const body = segments.filter(({ inBody }) => inBody).map(({ start, end }) => text.slice(start, end))
  return body.join('').replace(/\P{L}+/gu, '').length
}
