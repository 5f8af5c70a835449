import { getDocumentProxy } from 'unpdf'
import type { PdfItem, PdfMessage, PdfPage, PdfProperties } from './pdf-page.ts'

/** Most pieces of text taken of one page: a dense page of a newspaper set letter by letter has 20,000. */
const mostItems = 60_000

/** Most pages. */
const mostPages = 2000

/** Reads the text of a PDF page by page, with where it stands. Pictures and fonts are not decoded. */
export async function* extractPages(bytes: Uint8Array): AsyncIterable<PdfMessage> {
  const document = await open(bytes)
  if ('kind' in document) {
    yield document
    return
  }
  const properties = await readProperties(document)
  yield { kind: 'opened', pages: document.numPages, properties }
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    yield { kind: 'page', page: await readPage(document, number) }
  }
  yield { kind: 'done' }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array): Promise<PdfDocument | (PdfMessage & { readonly kind: 'failed' })> {
  try {
    return await getDocumentProxy(bytes, {
      isEvalSupported: false,
      disableFontFace: true,
      maxImageSize: 1,
      verbosity: 0,
    })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const reason = error.name === 'PasswordException' ? 'encrypted' : 'damaged'
    return { kind: 'failed', reason, detail: error.message.replace(/\.$/, '').slice(0, 200) }
  }
}

/** A page that cannot be read counts as empty. */
async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const found = (items as readonly (TextItem | object)[])
      .slice(0, mostItems)
      .flatMap((item) => ('str' in item ? toItem(item, transform) : []))
    page.cleanup()
    return { width, height, items: found }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { width: 0, height: 0, items: [] }
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly dir: string
}

/** A piece as it stands on the page; none for white space and for text that is turned. */
function toItem({ str, transform, width, dir }: TextItem, view: readonly number[]): PdfItem[] {
  if (str.trim() === '') return []
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = multiply(view, transform)
  const size = Math.hypot(c, d)
  const isTurned = Math.abs(b) > Math.abs(a) * 0.1 || a < 0
  if (isTurned || !(size > 0) || ![e, f, width].every(Number.isFinite)) return []
  return [{ text: str, x: e, y: f, width, size, isRightToLeft: dir === 'rtl' }]
}

function multiply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], other: readonly number[]): number[] {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

async function readProperties(document: PdfDocument): Promise<PdfProperties> {
  try {
    const { info } = await document.getMetadata()
    const pairs = Object.entries(info as Record<string, unknown>).filter(([, value]) => typeof value === 'string')
    return Object.fromEntries(pairs) as PdfProperties
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return {}
  }
}
