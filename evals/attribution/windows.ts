import type { Span } from '../../src/model/index.ts'

/** One line of a BIO file: tokens of one stretch of an article with their labels. */
export interface Window {
  readonly id: string
  readonly tokens: readonly string[]
  readonly labels: readonly string[]
}

/** An article put back into running text. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly windows: readonly { readonly window: Window; readonly spans: readonly Span[]; readonly span: Span }[]
}

/** Reads a BIO file (one JSON object a line). */
export function readWindows(lines: string): Window[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Window)
}

/** Puts the windows of each article back into running text, one paragraph each, with the range of every token; windows over which a
 * quotation runs are one paragraph. */
export function rebuildArticles(windows: readonly Window[]): Article[] {
  const groups = new Map<string, Window[]>()
  for (const window of windows) {
    const group = groups.get(window.id)
    if (group) group.push(window)
    else groups.set(window.id, [window])
  }
  return [...groups].map(([id, group]) => rebuild(id, group))
}

const written: Readonly<Record<string, string>> = {
  '``': '“',
  '`': '‘',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
}

/** How many windows a quotation left open may run on over. */
const longestRun = 8

function rebuild(id: string, group: readonly Window[]): Article {
  let text = ''
  const marks = writeMarks(group.map(({ tokens }) => tokens))
  let joined = 0
  const windows = group.map((window, order) => {
    const tokens = marks[order] as readonly string[]
    if (text) text += joined > 0 ? ' ' : '\n\n'
    joined = joined > 0 ? joined - 1 : leftOpen(marks, order)
    const begin = text.length
    const spans = tokens.map((token, index) => {
      if (index > 0 && spaced(tokens[index - 1] as string, token)) text += ' '
      const start = text.length
      text += token
      return { start, end: text.length }
    })
    return { window, spans, span: { start: begin, end: text.length } }
  })
  return { id, text, windows }
}

/** The tokens of an article's windows with their marks as printed. In some articles '' stands for both marks and `` nowhere. */
function writeMarks(windows: readonly (readonly string[])[]): string[][] {
  if (windows.some((tokens) => tokens.includes('``'))) return windows.map(writeClosing)
  let open = false
  return windows.map((tokens) =>
    tokens.map((token, index) => {
      if (token !== "''") return written[token] ?? token
      const opensParagraph = index === 0 && /^[^\p{Ll}]/u.test(tokens[1] ?? '')
      open = opensParagraph || !open
      return open ? '“' : '”'
    }),
  )
}

/** Tokens with their marks as printed; a closing mark where none is open and words follow opens. */
function writeClosing(tokens: readonly string[]): string[] {
  let open = false
  return tokens.map((token, index) => {
    if (token === '``') open = true
    if (token !== "''") return written[token] ?? token
    const before = tokens[index - 1]
    const opens = !open && index + 1 < tokens.length && (before === undefined || /^(?:[,:.]|said|that)$/u.test(before))
    open = opens
    return opens ? '“' : '”'
  })
}

/** Over how many of the next windows a quotation runs that this one leaves open; 0 where it closes or the next mark opens one. */
function leftOpen(marks: readonly (readonly string[])[], order: number): number {
  const last = (marks[order] as readonly string[]).findLast((token) => token === '“' || token === '”')
  if (last !== '“') return 0
  for (let next = order + 1; next < Math.min(marks.length, order + 1 + longestRun); next += 1) {
    const first = (marks[next] as readonly string[]).find((token) => token === '“' || token === '”')
    if (first) return first === '”' ? next - order : 0
  }
  return 0
}

function spaced(before: string, token: string): boolean {
  if (/^(?:[.,;:!?%)\]}]|”|n't|'(?:s|re|ve|ll|d|m)?|’s?)$/iu.test(token)) return false
  return !/^(?:[([{$#]|“|‘)$/u.test(before)
}
