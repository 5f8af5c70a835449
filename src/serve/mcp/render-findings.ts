import type { Finding, Findings } from './findings.ts'

/** Passages of a finding that the text shows; the structured answer has them all. */
const mostShown = 3

/** Characters of a quotation that the text shows. */
const longestQuote = 400

/** Findings as a reader takes them in: what, when, on how many origins, in which words. */
export function renderFindings({ title, findings, total, offset, note }: Findings): string {
  const shown = findings.length < total ? ` (${offset + 1} to ${offset + findings.length} of ${total})` : ''
  const head = total === 0 ? `${title}: nothing found` : `${title}: ${total} found${shown}`
  return [head, ...(note === undefined ? [] : [note]), ...findings.map(renderFinding)].join('\n\n')
}

function renderFinding({ text, date, status, section, origins, passages, positions = [], id }: Finding): string {
  const marks = [section, status, date].filter((mark) => mark !== undefined).join(' · ')
  return [
    `- ${marks === '' ? '' : `[${marks}] `}${text}`,
    ...backing(origins),
    ...quotes(passages, '  '),
    ...positions.flatMap((position) => [
      `  · ${position.value}${position.by.length === 0 ? '' : ` (${position.by.join(', ')})`}`,
      ...backing(position.origins).map((line) => `  ${line}`),
      ...quotes(position.passages, '    '),
    ]),
    `  id: ${id}`,
  ].join('\n')
}

function backing(origins: Finding['origins']): string[] {
  if (origins.length === 0) return []
  const names = origins.map(({ name, control, interested }) => {
    const note = [control, interested ? 'an interested party' : undefined]
      .filter((part) => part !== undefined)
      .join(', ')
    return note === '' ? name : `${name} (${note})`
  })
  return [`  ${origins.length === 1 ? 'single origin' : `${origins.length} independent origins`}: ${names.join(', ')}`]
}

function quotes(passages: Finding['passages'], indent: string): string[] {
  const lines = passages.slice(0, mostShown).map(({ quote, outlet, title, date, location }) => {
    const words = quote.replace(/\s+/g, ' ')
    const short = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words
    const where = [outlet, title && `“${title}”`, date, location].filter((part) => part !== undefined).join(', ')
    return `${indent}“${short}” — ${where}`
  })
  const more = passages.length - mostShown
  return more > 0 ? [...lines, `${indent}and ${more} more ${more === 1 ? 'passage' : 'passages'}`] : lines
}
