/** A TimeML document as a reader has it, with its annotated times apart. */
export interface TimemlDocument {
  readonly id: string
  /** The words of the TEXT element, without tags. */
  readonly text: string
  /** The document's creation time as annotated: 'YYYY-MM-DD', with a time where it has one. */
  readonly created?: string
  readonly times: readonly GoldTime[]
}

export interface GoldTime {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** Reads one TimeML document. Times without words or without a value are left out. */
export function readTimeml(id: string, xml: string): TimemlDocument {
  const created = /<TIMEX3\b[^>]*CREATION_TIME[^>]*>/u.exec(xml)?.[0]
  const value = created && /\bvalue="([^"]*)"/u.exec(created)?.[1]
  const body = /<TEXT>(.*)<\/TEXT>/su.exec(xml)?.[1] ?? ''
  const times: GoldTime[] = []
  const open: { readonly start: number; readonly tag: string }[] = []
  let text = ''
  for (const piece of body.split(/(<[^>]*>)/u)) {
    if (!piece.startsWith('<')) text += decode(piece)
    else if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, tag: piece })
    else if (piece === '</TIMEX3>') {
      const last = open.pop()
      if (last) pushTime(times, last, text)
    }
  }
  return {
    id,
    text,
    ...(value === undefined || value === '' ? {} : { created: value }),
    times: times.sort((a, b) => a.start - b.start),
  }
}

function pushTime(
  times: GoldTime[],
  { start, tag }: { readonly start: number; readonly tag: string },
  text: string,
): void {
  if (tag.includes('CREATION_TIME')) return
  const words = text.slice(start)
  const trimmed = words.trim()
  if (trimmed === '') return
  const from = start + words.indexOf(trimmed)
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? ''
  times.push({ start: from, end: from + trimmed.length, type: attribute('type'), value: attribute('value') })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/giu, (whole, name, decimal, hex) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(String(hex), 16))
  })
}
