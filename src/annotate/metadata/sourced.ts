import type { Reading, ReadingField, Sourced } from '../../model/index.ts'

/** A value with the passage of the text it stands in; the white space around it is left out. */
export function fromText(reading: Reading, start: number, end: number, value?: string): Sourced {
  const quote = reading.text.slice(start, end)
  const from = start + (quote.length - quote.trimStart().length)
  const exact = quote.trim()
  const evidence = { report: reading.id, start: from, end: from + exact.length, quote: exact }
  return { value: value ?? exact.replace(/\s+/gu, ' '), evidence }
}

/** A value with the field it stands in. */
export function fromField(reading: Reading, { field, value: quote }: ReadingField, value?: string): Sourced {
  return { value: value ?? quote.replace(/\s+/gu, ' ').trim(), evidence: { report: reading.id, field, quote } }
}

/** Letters and digits in lower case, with single spaces: for comparing what different fields say. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
