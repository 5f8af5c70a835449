import { describeWhen } from '../../situation/describe-when.ts'
import type { Source } from '../../situation/views/directory.ts'
import type { Page, Setting } from './page.ts'

/** Sets the numbered list of sources: outlet, title, date, location. */
export function renderSources(sources: readonly Source[], page: Page, { colors }: Setting): void {
  if (sources.length === 0) return
  page.heading('Sources')
  const width = `[${sources.length}]`.length
  for (const { number, outlet, title, published, location, copyOf } of sources) {
    const parts = [
      outlet ?? 'outlet unknown',
      title === undefined ? undefined : `“${title}”`,
      published === undefined ? 'undated' : describeWhen(published),
      copyOf === undefined ? undefined : `copies [${copyOf}]`,
    ]
    const prefix = `  ${`[${number}]`.padStart(width)} `
    page.paragraph(parts.filter((part) => part !== undefined).join(', '), { prefix })
    page.paragraph(location, { prefix: ' '.repeat(prefix.length), style: colors.dim })
  }
}
