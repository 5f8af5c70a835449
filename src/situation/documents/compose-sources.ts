import type { DocumentSource, Section } from '../../text/document.ts'
import { describeWhen } from '../describe-when.ts'
import type { Source } from '../views/directory.ts'

/** The list of sources in words: outlet, title, date, and of what it is a copy, a later version or a correction. */
export function composeSources(sources: readonly Source[]): DocumentSource[] {
  return sources.map(
    ({ report, number, outlet, title, published, location, copyOf, versionOf, corrects, retracts }) => {
      const name = outlet ?? 'outlet unknown'
      const date = published === undefined ? 'undated' : describeWhen(published)
      const parts = [
        name,
        title === undefined ? undefined : `“${title}”`,
        date,
        copyOf === undefined ? undefined : `copies [${copyOf}]`,
        versionOf === undefined ? undefined : `later version of [${versionOf}]`,
        corrects === undefined ? undefined : `corrects [${corrects}]`,
        retracts === undefined ? undefined : `takes back [${retracts}]`,
      ]
      return {
        report,
        number,
        words: parts.filter((part) => part !== undefined).join(', '),
        short: `${name}, ${date}`,
        location,
      }
    },
  )
}

/** The sources that something in these sections rests on, and those of these numbers. */
export function composeCited(
  sources: readonly Source[],
  sections: readonly Section[],
  numbers: readonly number[] = [],
): DocumentSource[] {
  const blocks = sections.flatMap((section) => section.blocks)
  const cited = new Set(
    blocks.flatMap((block) => ('evidence' in block ? block.evidence.map(({ report }) => report) : [])),
  )
  return composeSources(sources.filter(({ report, number }) => cited.has(report) || numbers.includes(number)))
}
