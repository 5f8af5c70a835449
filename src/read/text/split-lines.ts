import type { Segment } from '../../model/index.ts'

/** The lines of a text that hold anything, without the white space around them. */
export function splitLines(text: string): Segment[] {
  const segments: Segment[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const trimmed = line.trimStart()
    const from = end - trimmed.length
    const length = trimmed.trimEnd().length
    if (length > 0) segments.push({ start: from, end: from + length })
    start = end + 1
  }
  return segments
}
