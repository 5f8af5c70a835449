import type { DocumentSource } from '../../text/document.ts'
import { describeWhen } from '../describe-when.ts'
import type { Source } from '../views/directory.ts'

/** The list of sources in words: outlet, title, date, and of what it is a copy. */
export function composeSources(sources: readonly Source[]): DocumentSource[] {
  return sources.map(({ report, number, outlet, title, published, location, copyOf }) => {
    const name = outlet ?? 'outlet unknown'
    const date = published === undefined ? 'undated' : describeWhen(published)
    const parts = [
      name,
      title === undefined ? undefined : `“${title}”`,
      date,
      copyOf === undefined ? undefined : `copies [${copyOf}]`,
    ]
    return {
      report,
      number,
      words: parts.filter((part) => part !== undefined).join(', '),
      short: `${name}, ${date}`,
      location,
    }
  })
}
