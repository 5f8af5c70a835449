import type { Reading } from '../../src/model/index.ts'
import { findWrittenDates } from '../../src/text/written-dates.ts'
import { alignLines, words } from './align.ts'
import type { FlatLine } from './flatten.ts'

/** Fields whose values a page repeats above its body. */
const repeated =
  /^(?:title|meta\.(?:og:title|twitter:title|author|description|og:description|article:author)|jsonld\.(?:headline|description|author(?:\.name)?)|microdata\.(?:headline|author))$/u
/** Words a line may have beside the author or date it gives. */
const shortLine = 14

/**
 * Whether each line of a flattened page belongs to the report: true where it aligns with the annotated body. The annotated bodies leave
 * out title, byline, dateline, standfirst and captions, which do belong to a report: such lines, known by the page's own metadata and
 * elements, are left open (undefined) and not scored; so are lines without a letter or digit, which no alignment can place.
 *
 * @param reading the page itself, for its metadata
 */
export function goldLines(
  lines: readonly FlatLine[],
  body: string,
  reading: Reading | undefined,
): (boolean | undefined)[] {
  const aligned = alignLines(
    lines.map(({ text }) => text),
    body,
  )
  const fields = reading?.fields.filter(({ field }) => repeated.test(field)) ?? []
  const values = fields.map(({ value }) => words(value).join(' ')).filter((value) => value.length > 4)
  return lines.map((line, index) => {
    if (aligned[index]) return true
    return words(line.text).length === 0 || line.figure || line.heading || repeatsField(line.text, values)
      ? undefined
      : isDated(line.text)
        ? undefined
        : false
  })
}

function repeatsField(text: string, values: readonly string[]): boolean {
  const tokens = words(text)
  const folded = tokens.join(' ')
  if (folded.length < 5) return false
  return values.some(
    (value) =>
      value === folded ||
      (folded.length > 20 && value.startsWith(folded)) ||
      (tokens.length <= shortLine && folded.includes(value)),
  )
}

function isDated(text: string): boolean {
  return words(text).length <= shortLine && findWrittenDates(text, 'en').length > 0
}
