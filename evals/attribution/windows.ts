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

/** Puts the windows of each article back into running text, one paragraph each, with the range of every token. */
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
  "''": '”',
  '`': '‘',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
}

function rebuild(id: string, group: readonly Window[]): Article {
  let text = ''
  const windows = group.map((window) => {
    if (text) text += '\n\n'
    const begin = text.length
    const spans = window.tokens.map((token, index) => {
      const word = written[token] ?? token
      if (index > 0 && spaced(window.tokens[index - 1] as string, token)) text += ' '
      const start = text.length
      text += word
      return { start, end: text.length }
    })
    return { window, spans, span: { start: begin, end: text.length } }
  })
  return { id, text, windows }
}

function spaced(before: string, token: string): boolean {
  if (/^(?:[.,;:!?%)\]}]|''|-RRB-|-RSB-|-RCB-|n't|'(?:s|re|ve|ll|d|m)?|’s?)$/iu.test(token)) return false
  return !/^(?:[([{$#]|``|`|-LRB-|-LSB-|-LCB-)$/u.test(before)
}
