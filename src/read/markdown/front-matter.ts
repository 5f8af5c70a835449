import type { ReadingField } from '../../model/index.ts'

/** Longest front matter that is looked for, in characters. */
const longest = 10_000

/**
 * The fields at the head of a Markdown file between two lines of '---' (or '+++'), as 'front.title', and what follows them.
 *
 * Simple 'key: value' (or 'key = value') lines and lists of them are read; nested structures are passed over.
 */
export function splitFrontMatter(text: string): { fields: ReadingField[]; body: string } {
  const match = /^\s*(---|\+\+\+)[ \t]*\n([\s\S]*?)\n\1[ \t]*(?:\n|$)/.exec(text.slice(0, longest))
  if (!match?.[2] || !/^[\w-]+\s*[:=]/m.test(match[2])) return { fields: [], body: text }
  const fields: ReadingField[] = []
  let key = ''
  for (const line of match[2].split('\n')) {
    const pair = /^([\w][\w -]*?)\s*[:=]\s*(.*)$/.exec(line)
    const item = /^\s*-\s+(.+)$/.exec(line)
    if (pair) key = pair[1] as string
    const value = pair?.[2] ?? item?.[1] ?? ''
    if (key !== '') for (const part of values(value)) fields.push({ field: `front.${key}`, value: part })
  }
  return { fields, body: text.slice(match[0].length) }
}

function values(value: string): string[] {
  const trimmed = value.trim()
  const list = /^\[(.*)\]$/.exec(trimmed)?.[1]
  return (list === undefined ? [trimmed] : list.split(',')).map(unquote).filter((part) => part !== '')
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2')
}
