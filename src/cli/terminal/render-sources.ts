import type { DocumentSource } from '../../text/document.ts'
import type { Page, Setting } from './page.ts'

/** Sets the numbered list of sources: outlet, title, date, location. */
export function renderSources(sources: readonly DocumentSource[], page: Page, { colors }: Setting): void {
  if (sources.length === 0) return
  page.heading('Sources')
  const width = Math.max(...sources.map(({ number }) => `[${number}]`.length))
  for (const { number, words, location } of sources) {
    const prefix = `  ${`[${number}]`.padStart(width)} `
    page.paragraph(words, { prefix })
    page.paragraph(location, { prefix: ' '.repeat(prefix.length), style: colors.dim })
  }
}
