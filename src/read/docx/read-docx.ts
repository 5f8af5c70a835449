import { type Reading, type ReadingField, reportId, type StageContext } from '../../model/index.ts'
import { detectLanguage } from '../../text/language.ts'
import { joinBlocks } from '../join-blocks.ts'
import type { ReportSource } from '../report-source.ts'
import { reportLongLines } from '../text/read-text.ts'
import { documentBlocks } from './document-blocks.ts'
import { officeParts } from './office-parts.ts'
import { readProperties } from './properties.ts'

const main = 'word/document.xml'
const others = ['word/styles.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'docProps/core.xml']

/**
 * Reads a Word document: headings, paragraphs, list items, cells of tables and notes, each a segment. What its properties say of it
 * stands among the fields as 'docx.title', 'docx.creator', 'docx.created' and so on.
 */
export async function readDocx(
  bytes: Uint8Array,
  source: ReportSource,
  context: StageContext,
): Promise<Reading | undefined> {
  const { location } = source
  if (isOldOffice(bytes)) {
    return refuse(
      'encrypted',
      'is encrypted, or an old Word document; open it in Word and save it as DOCX without a password',
    )
  }
  const parts = await openParts()
  const document = parts?.get(main)
  if (!parts || document === undefined) {
    return parts && refuse('damaged-file', 'holds no text of Word; it may be damaged or a document of another kind')
  }
  if (document === 'too-large') return refuse('too-large', 'unpacks to too much; not read')
  const [styles, footnotes, endnotes, core] = others.map((name) => textOf(parts.get(name)))
  const xml = { document: document.toString('utf8'), styles, footnotes, endnotes }
  const blocks = documentBlocks(xml, () => {
    const message = `${location}: its parts are nested too deeply; it is read as far as that goes.`
    context.report({ code: 'deep-nesting', subject: location, message })
  })
  const { text, segments } = joinBlocks(blocks)
  reportLongLines(text, location, context)
  const fields: ReadingField[] = [
    ...readProperties(core ?? ''),
    ...(source.url === undefined ? [] : [{ field: 'url', value: source.url }]),
  ]
  return {
    id: reportId(source.url, text),
    location,
    format: 'docx',
    ...(source.url === undefined ? {} : { url: source.url }),
    text,
    language: detectLanguage(text, fields.find(({ field }) => field === 'docx.language')?.value),
    segments,
    fields,
  }

  async function openParts() {
    try {
      return await officeParts(bytes, new Set([main, ...others]))
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const cause = error.message.replace(/\.$/, '').slice(0, 200)
      return refuse(
        'damaged-file',
        `cannot be opened as a DOCX document (${cause}); the download may have been stopped`,
      )
    }
  }

  function refuse(code: 'encrypted' | 'damaged-file' | 'too-large', what: string): undefined {
    context.report({ code, subject: location, message: `${location}: ${what}.` })
    return undefined
  }
}

/** OLE compound files: documents before 2007, and encrypted ones since. */
function isOldOffice(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)
}

function textOf(part: Buffer | 'too-large' | undefined): string | undefined {
  return part === undefined || part === 'too-large' ? undefined : part.toString('utf8')
}
