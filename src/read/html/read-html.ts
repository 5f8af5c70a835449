import { type Reading, type ReadingField, reportId, type Segment, type StageContext } from '../../model/index.ts'
import { detectLanguage } from '../../text/language.ts'
import { maxDepth, maxParts } from '../limits.ts'
import type { ReportSource } from '../report-source.ts'
import { normalizeText } from '../text/normalize-text.ts'
import { chooseBody } from './choose-body.ts'
import { joinBlocks, pageBlocks } from './page-blocks.ts'
import { pageFields } from './page-fields.ts'
import { pageTree } from './page-tree.ts'
import { pageUrl } from './page-url.ts'
import { tameSource } from './tame-source.ts'

/** Letters of body text below which a page counts as having none: consent walls, teasers of paywalls, error pages. */
const leastBody = 200

/**
 * Reads a web page: its whole visible text, a segment for each block element, its metadata, and which segments are the
 * article's body.
 */
export function readHtml(content: string, source: ReportSource, context: StageContext): Reading | undefined {
  const { location } = source
  const tamed = tameSource(normalizeText(content))
  if (tamed.parts > maxParts) {
    const message = `${location}: has ${tamed.parts} elements and character references, more than ${maxParts}; not read.`
    context.report({ code: 'too-large', subject: location, message })
    return undefined
  }
  if (tamed.dropped > 0) {
    const message = `${location}: elements are nested deeper than ${maxDepth}; deeper ones were flattened, no text is lost.`
    context.report({ code: 'deep-nesting', subject: location, message })
  }
  const page = pageTree(tamed.source)
  const fields: ReadingField[] = pageFields(page, tamed.source)
  if (source.url) fields.push({ field: 'url', value: source.url })
  const blocks = pageBlocks(page.documentElement)
  const { text, segments } = joinBlocks(blocks)
  const inBody = chooseBody(page, blocks)
  const url = pageUrl(fields, source.url)
  const marked = segments.map((segment, index): Segment => ({ ...segment, inBody: inBody[index] ?? false }))
  const body = marked.filter((segment) => segment.inBody).map((segment) => text.slice(segment.start, segment.end))
  if (body.join('').replace(/\P{L}+/gu, '').length < leastBody) {
    const message = `${location}: no article body found; the page may be a consent or pay wall, or a list of links.`
    context.report({ code: 'no-body', subject: location, message })
  }
  const declared = fields.find((field) => field.field === 'html.lang')?.value
  return {
    id: reportId(url, text),
    location,
    format: 'html',
    ...(url ? { url } : {}),
    text,
    language: detectLanguage(body.length > 0 ? body.join('\n') : text, declared),
    segments: marked,
    fields,
  }
}
