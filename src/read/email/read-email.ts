import type { Reading, ReadingField, StageContext } from '../../model/index.ts'
import { decodeBytes } from '../bytes/decode-bytes.ts'
import { readHtml } from '../html/read-html.ts'
import { decodeHeader, nameOfAddress } from '../mime/header-words.ts'
import { type MimePart, parseMime } from '../mime/mime-part.ts'
import type { ReportSource } from '../report-source.ts'
import { readText } from '../text/read-text.ts'

/**
 * Reads a mail message or newsletter: its HTML part, else its text. Subject, date and sender stand among the fields as 'email.subject',
 * 'email.date' and 'email.from', or 'email.list' where it went to a list of subscribers. Attachments are left alone.
 */
export function readEmail(bytes: Uint8Array, source: ReportSource, context: StageContext): Reading | undefined {
  const { location } = source
  const { part, fault } = parseMime(bytes)
  if (fault.isCut) {
    const message = `${location}: the message ends before its parts do; read as far as it goes.`
    context.report({ code: 'truncated', subject: location, message })
  }
  if (fault.isFull) {
    const message = `${location}: the message has too many parts within parts; some are not read.`
    context.report({ code: 'deep-nesting', subject: location, message })
  }
  const fields = headerFields(part.headers)
  const bodies = findBodies(part)
  for (const body of bodies) {
    const reading = readBody(body)
    if (reading && /\p{L}/u.test(reading.text)) {
      return { ...reading, format: 'email', fields: [...reading.fields, ...fields] }
    }
  }
  const what = bodies.length === 0 ? 'holds no text, only attachments' : 'holds no text'
  context.report({ code: 'empty-input', subject: location, message: `${location}: the message ${what}.` })
  return undefined

  function readBody({ content, type, charset }: MimePart): Reading | undefined {
    const text = decodeBytes(content, location, context, charset)
    if (text.trim() === '') return undefined
    return type === 'text/html' ? readHtml(text, source, context) : readText(text, source, context)
  }
}

/** The parts that hold the message's words, the best first: HTML keeps links and headings apart. */
function findBodies(part: MimePart): MimePart[] {
  const bodies = textsOf(part)
  return [
    ...bodies.filter(({ type }) => type === 'text/html').slice(0, 1),
    ...bodies.filter(({ type }) => type === 'text/plain').slice(0, 1),
  ]
}

/** Text parts in order; of a message that is attached, only where there is no other text. */
function textsOf(part: MimePart): MimePart[] {
  if (part.isAttached) return []
  if (part.type === 'text/html' || part.type === 'text/plain') return [part]
  const inner = part.parts.flatMap(textsOf)
  if (inner.length > 0 || part.type !== 'message/rfc822') return inner
  return textsOf(parseMime(part.content).part)
}

function headerFields(headers: ReadonlyMap<string, string>): ReadingField[] {
  const from = headers.get('from')
  const sender = from === undefined ? undefined : (nameOfAddress(from) ?? decodeHeader(from))
  const list = headers.get('list-id')
  const isList = list !== undefined || headers.has('list-unsubscribe')
  const listName = (list === undefined ? undefined : nameOfAddress(list)) ?? sender
  const found: readonly (readonly [string, string | undefined])[] = [
    ['email.subject', headers.get('subject')],
    ['email.date', headers.get('date')],
    [isList ? 'email.list' : 'email.from', isList ? listName : sender],
    ['email.message-id', headers.get('message-id')],
  ]
  return found.flatMap(([field, value]) => {
    const words = value === undefined ? '' : decodeHeader(value)
    return words === '' ? [] : [{ field, value: words.slice(0, valueLength) }]
  })
}

/** Longest value kept among the fields. */
const valueLength = 2000
