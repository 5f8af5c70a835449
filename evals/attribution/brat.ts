import type { Span } from '../../src/model/index.ts'

/** One labelled attribution: the pieces of its parts as ranges of the text. */
export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** Reads the Attribution events of a brat standoff file. Lines of another form are skipped: a few notes contain tabs and breaks. */
export function readBrat(standoff: string): GoldAttribution[] {
  const spans = new Map<string, readonly Span[]>()
  const events: string[][] = []
  for (const line of standoff.split('\n')) {
    const [id, body] = line.split('\t')
    if (!id || !body) continue
    if (id.startsWith('T')) {
      const ranges = body.slice(body.indexOf(' ') + 1)
      spans.set(id, ranges.split(';').map(readRange))
    } else if (id.startsWith('E')) events.push(body.trim().split(' '))
  }
  return events.flatMap((parts) => {
    const of = (role: string) =>
      parts
        .filter((part) => new RegExp(`^${role}\\d*:`).test(part))
        .flatMap((part) => spans.get(part.split(':')[1] ?? '') ?? [])
    const attribution = { source: of('Source'), cue: of('Cue'), content: of('Content') }
    return attribution.content.length > 0 && attribution.cue.length > 0 ? [attribution] : []
  })
}

function readRange(range: string): Span {
  const [start, end] = range.split(' ').map(Number)
  return { start: start ?? 0, end: end ?? 0 }
}
