import type { Reading, StageContext } from '../../model/index.ts'
import { decodeBytes } from '../bytes/decode-bytes.ts'
import { readHtml } from '../html/read-html.ts'
import { type MimePart, parseMime, walkParts } from '../mime/mime-part.ts'
import type { ReportSource } from '../report-source.ts'
import { firstLook, savedParts } from '../web/saved-parts.ts'

/** Reads a page that a browser saved as one file (RFC 2557): its main document, or the entries of a live blog; frames, pictures and styles are left alone. */
export function readMhtml(bytes: Uint8Array, source: ReportSource, context: StageContext): readonly Reading[] {
  const { location } = source
  const { part, fault } = parseMime(bytes)
  const page = findPage(part)
  if (!page) {
    const message = `${location}: holds no page; it may be damaged. Save the page again.`
    context.report({ code: 'damaged-file', subject: location, message })
    return []
  }
  if (fault.isCut) {
    const message = `${location}: the file ends before its parts do; read as far as it goes.`
    context.report({ code: 'truncated', subject: location, message })
  }
  const url = webAddress(part.headers.get('snapshot-content-location') ?? page.headers.get('content-location'))
  const saved = part.headers.get('date')
  const content = decodeBytes(page.content, location, context, page.charset)
  const own = { ...source, ...(url === undefined ? {} : { url }) }
  const look = firstLook(context)
  const reading = readHtml(content, own, look.context)
  if (!reading) return []
  const parts = savedParts(content, reading, own, context, look.heldBack)
  if (saved === undefined) return parts
  const field = { field: 'mhtml.date', value: saved.slice(0, 200) }
  return parts.map((part) => ({ ...part, fields: [...part.fields, field] }))
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
