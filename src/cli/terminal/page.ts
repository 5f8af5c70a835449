import type picocolors from 'picocolors'
import { clean } from '../../text/clean.ts'
import { columns, wrap } from './wrap.ts'

/** How wide text is set at most: longer lines are hard to read. */
const widestLine = 100
const usualWidth = 80
/** Narrower terminals get lines that overflow rather than columns of single words. */
const narrowestLine = 40

/** What a page is set with. */
export interface Setting {
  /** Columns. */
  readonly width: number
  readonly colors: ReturnType<typeof picocolors.createColors>
}

/** The width to set text at, on a terminal of so many columns (80 where that is not known). */
export function lineWidth(terminalColumns: number | undefined): number {
  return Math.max(narrowestLine, Math.min(widestLine, terminalColumns ?? usualWidth))
}

/** A text being set line by line. */
export interface Page {
  /** A line as it is, which may be styled. */
  line(text?: string): void
  /** A paragraph behind a prefix, its further lines indented to the prefix's width. */
  paragraph(text: string, layout?: Layout): void
  /** A heading within a rule. */
  heading(text: string): void
  toString(): string
}

interface Layout {
  /** What stands before the first line. */
  readonly prefix?: string
  /** What stands before the others; as many spaces as the prefix is wide by default. */
  readonly hanging?: string
  readonly style?: (text: string) => string
  /** For the prefix alone. */
  readonly prefixStyle?: (text: string) => string
}

const plain = (text: string) => text

/** Starts an empty page. */
export function openPage({ width, colors }: Setting): Page {
  const lines: string[] = []
  return {
    line(text = '') {
      if (text !== '' || lines.at(-1) !== '') lines.push(text)
    },
    paragraph(text, { prefix = '', hanging = ' '.repeat(columns(prefix)), style = plain, prefixStyle = plain } = {}) {
      const wrapped = wrap(clean(text), width - columns(hanging), width - columns(prefix))
      for (const [index, line] of wrapped.entries()) {
        lines.push((index === 0 ? prefixStyle(prefix) : prefixStyle(hanging)) + style(line))
      }
    },
    heading(text) {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
      const rule = '─'.repeat(Math.max(2, width - columns(text) - 4))
      lines.push(`${colors.dim('──')} ${colors.bold(text)} ${colors.dim(rule)}`, '')
    },
    toString: () => `${lines.join('\n').trimEnd()}\n`,
  }
}
