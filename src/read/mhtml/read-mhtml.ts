import type { Reading, StageContext } from '../../model/index.ts'
import { decodeBytes } from '../bytes/decode-bytes.ts'
import { readHtml } from '../html/read-html.ts'
import { type MimePart, parseMime, walkParts } from '../mime/mime-part.ts'
import type { ReportSource } from '../report-source.ts'

/** Reads a page that a browser saved as one file (RFC 2557): its main document; frames, pictures and styles are left alone. */
export function readMhtml(bytes: Uint8Array, source: ReportSource, context: StageContext): Reading | undefined {
  const { location } = source
  const { part, fault } = parseMime(bytes)
  const page = findPage(part)
  if (!page) {
    const message = `${location}: holds no page; it may be damaged. Save the page again.`
    context.report({ code: 'damaged-file', subject: location, message })
    return undefined
  }
  if (fault.isCut) {
    const message = `${location}: the file ends before its parts do; read as far as it goes.`
    context.report({ code: 'truncated', subject: location, message })
  }
  const url = webAddress(part.headers.get('snapshot-content-location') ?? page.headers.get('content-location'))
  const saved = part.headers.get('date')
  const content = decodeBytes(page.content, location, context, page.charset)
  const reading = readHtml(content, { ...source, ...(url === undefined ? {} : { url }) }, context)
  if (!reading || saved === undefined) return reading
  return { ...reading, fields: [...reading.fields, { field: 'mhtml.date', value: saved.slice(0, 200) }] }
}

/** The part that 'start' names, else the first page. */
function findPage(root: MimePart): MimePart | undefined {
  const start = /;\s*start\s*=\s*"?<?([^">;]+)/i.exec(root.headers.get('content-type') ?? '')?.[1]
  const pages = [...walkParts(root)].filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  return pages.find(({ headers }) => start !== undefined && headers.get('content-id')?.includes(start)) ?? pages[0]
}

function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : undefined
}
