import type { Attribution, Span } from '../../src/model/index.ts'
import type { GoldAttribution } from './brat.ts'
import { contentRanges } from './labels.ts'

/**
 * The links of one attribution as strings that are equal where all spans are: one from its cue and one from each source to its
 * content. Marks, spaces and a leading 'that' at the ends of a span do not count.
 */
export function linksOf(text: string, { source, cue, content }: GoldAttribution): string[] {
  const whole = writeSpans(text, content)
  if (whole === '') return []
  const links = [...cue.map((span) => `cue ${writeSpans(text, [span])}`)]
  if (source.length > 0) links.push(`source ${writeSpans(text, source)}`)
  return links.map((link) => `${link} > ${whole}`)
}

/** A predicted attribution in the form of a labelled one; what goes on in a later quotation belongs to the content it continues. */
export function toGoldForm(text: string, attributions: readonly Attribution[]): GoldAttribution[] {
  return attributions.flatMap((attribution, index) => {
    if (!attribution.cue) return []
    const more = attributions.filter(({ continues }) => continues === index)
    return [
      {
        source: attribution.source ? [attribution.source] : [],
        cue: [attribution.cue],
        content: [attribution, ...more].flatMap((item) => contentRanges(text, item)),
      },
    ]
  })
}

function writeSpans(text: string, spans: readonly Span[]): string {
  const pieces: Span[] = []
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    const trimmed = trim(text, span)
    const last = pieces.at(-1)
    if (trimmed.end <= trimmed.start) continue
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, trimmed.start))) {
      pieces[pieces.length - 1] = { start: last.start, end: trimmed.end }
    } else pieces.push(trimmed)
  }
  return pieces.map(({ start, end }) => `${start}-${end}`).join(' ')
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = /^[^\p{L}\p{N}$]*(?:that\b[^\p{L}\p{N}$]*)?/iu.exec(words)?.[0].length ?? 0
  const kept = words.slice(lead)
  const tail = /[^\p{L}\p{N}%$]*$/u.exec(kept)?.[0].length ?? 0
  return { start: start + lead, end: end - tail }
}
