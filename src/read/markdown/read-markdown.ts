import { type Reading, reportId, type Segment, type StageContext } from '../../model/index.ts'
import { detectLanguage } from '../../text/language.ts'
import { pageUrl } from '../html/page-url.ts'
import type { ReportSource } from '../report-source.ts'
import { normalizeText } from '../text/normalize-text.ts'
import { readText, reportLongLines } from '../text/read-text.ts'
import { splitFrontMatter } from './front-matter.ts'
import { isTooNested, markdownBlocks } from './markdown-blocks.ts'

/** Reads Markdown: a segment for each block, front matter as fields, addresses of links left out of the text. */
export function readMarkdown(content: string, source: ReportSource, context: StageContext): Reading {
  const { location } = source
  const normalized = normalizeText(content)
  if (isTooNested(normalized)) {
    const message = `${location}: quotations or lists are nested too deeply for Markdown; read as plain text.`
    context.report({ code: 'deep-nesting', subject: location, message })
    return readText(content, source, context)
  }
  const { fields, body } = splitFrontMatter(normalized)
  reportLongLines(body, location, context)
  const blocks = markdownBlocks(body)
  let text = ''
  const segments = blocks.map((block): Segment => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += block.text
    const links = block.links.map((link) => ({ start: start + link.start, end: start + link.end }))
    return { start, end: text.length, tag: block.tag, ...(links.length > 0 ? { links } : {}) }
  })
  const all = source.url ? [...fields, { field: 'url', value: source.url }] : fields
  const address = all.map(({ field, value }) => ({
    field: /^front\.(?:canonical_?url|url|link)$/i.test(field) ? 'url' : field,
    value,
  }))
  const url = pageUrl(address)
  return {
    id: reportId(url, text),
    location,
    format: 'markdown',
    ...(url ? { url } : {}),
    text,
    language: detectLanguage(text, fields.find(({ field }) => /^front\.lang(?:uage)?$/i.test(field))?.value),
    segments,
    fields: all,
  }
}
