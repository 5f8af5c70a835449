/** A piece of text on a page, as the document sets it: a word, a line, or some letters. */
export interface PdfItem {
  readonly text: string
  /** Left end and baseline in points, from the top left corner of the page. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters in points. */
  readonly size: number
  readonly isRightToLeft: boolean
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly items: readonly PdfItem[]
}

/** What a document says of itself, by the names of its information dictionary. */
export type PdfProperties = Readonly<Record<string, string>>

/** What the reading of a document tells, one after the other. */
export type PdfMessage =
  | { readonly kind: 'opened'; readonly pages: number; readonly properties: PdfProperties }
  | { readonly kind: 'page'; readonly page: PdfPage }
  | { readonly kind: 'failed'; readonly reason: 'encrypted' | 'damaged'; readonly detail: string }
  | { readonly kind: 'done' }
