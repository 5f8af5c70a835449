import type { Id } from './id.ts'
import type { Span } from './span.ts'

/** What a reader saw of one report, with nothing judged yet: the text, how the page was built, and its metadata. */
export interface Reading {
  /** See `reportId`. */
  readonly id: Id
  /** Path relative to the input's root, or URL. */
  readonly location: string
  readonly format: 'text' | 'markdown' | 'html' | 'record' | 'email' | 'docx' | 'pdf'
  /** Canonical URL, where the input gives one. */
  readonly url?: string
  /** The whole text, with '\n' line ends. */
  readonly text: string
  /** BCP 47 tag; 'und' where it could not be told. */
  readonly language: string
  /** Lines of a plain text, or the block elements of a page: in order, without overlaps, none empty. */
  readonly segments: readonly Segment[]
  /** Metadata as it stood: 'jsonld.datePublished', 'meta.og:title', 'link.canonical', 'time.datetime', 'url', 'record.published', 'email.date'. In document order. */
  readonly fields: readonly ReadingField[]
}

/** One line of a plain text or one block element of a page. */
export interface Segment extends Span {
  /** Name of the block element in lower case ('p', 'h1', 'li', 'figcaption', 'td'); absent in plain text. */
  readonly tag?: string
  /** Names, ids and classes of the elements around it, outermost first, such as 'body div.main article#story'. */
  readonly path?: string
  /** Ranges of link text. */
  readonly links?: readonly Span[]
  /** Whether the body extractor took it as part of the article's body. */
  readonly inBody?: boolean
}

export interface ReadingField {
  readonly field: string
  readonly value: string
}
