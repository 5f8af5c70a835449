import type { Evidence, Id } from '../model/index.ts'

/** A view set out for reading, before it is set in a format: for a terminal, as Markdown, as HTML. */
export interface Document {
  readonly title?: string
  /** What it covers, below the title: period, counts. */
  readonly subtitle?: string
  readonly sections: readonly Section[]
  /** The reports that passages are quoted from. */
  readonly sources: readonly DocumentSource[]
  /** What could not be read or resolved, after the sources. */
  readonly problems?: Section
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block = Heading | Remark | Topic | Entry | Point | Table

/** A heading within a section: a day, a month. */
export interface Heading {
  readonly kind: 'heading'
  readonly text: string
}

/** A word to the reader. */
export interface Remark {
  readonly kind: 'remark'
  readonly text: string
}

/** What the entries and points below it are about: a speaker, a matter, a point in dispute. */
export interface Topic {
  readonly kind: 'topic'
  readonly name: string
  /** What it is, behind the name. */
  readonly about?: string
  /** What holds of everything below it. */
  readonly details?: readonly string[]
}

/** One line of the account behind a label. */
export interface Entry {
  readonly kind: 'entry'
  readonly label: string
  readonly tone: Tone
  readonly text: string
  /** In other words: how often, of when. */
  readonly note?: string
  readonly evidence: readonly Evidence[]
  readonly details: readonly string[]
}

/** How sure a thing is: it is a fact, somebody's words, not yet so, or not agreed on. */
export type Tone = 'fact' | 'said' | 'open' | 'doubt'

/** One of several below a topic. */
export interface Point {
  readonly kind: 'point'
  readonly text: string
  readonly evidence: readonly Evidence[]
  readonly details: readonly string[]
}

export interface Table {
  readonly kind: 'table'
  /** What it shows, for those who cannot see it. */
  readonly caption: string
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

export interface DocumentSource {
  readonly report: Id
  readonly number: number
  /** Outlet, title, date. */
  readonly words: string
  /** Outlet and date only. */
  readonly short: string
  readonly location: string
}
