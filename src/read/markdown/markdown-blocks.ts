import { lexer, type Token, type Tokens } from 'marked'
import type { Span } from '../../model/index.ts'
import { decodeEntities } from './decode-entities.ts'

/** A block of a Markdown text as it would be shown. */
export interface MarkdownBlock {
  readonly text: string
  /** 'h1' to 'h6', 'p', 'li', 'blockquote', 'pre', 'td', 'th'. */
  readonly tag: string
  readonly links: readonly Span[]
}

/** Container marks ('>', '-', '1.') one line may begin with: more is no report, and the parser recurses on each. */
const deepest = 30

/** Columns of indentation up to which nested lists are parsed; the parser's time grows with its square. */
const widest = 200

/** Whether quotations or lists are nested so deeply that parsing them would not end well. */
export function isTooNested(text: string): boolean {
  const marks = new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${deepest}}`, 'm')
  return marks.test(text) || new RegExp(`^[ \\t]{${widest}}[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]`, 'm').test(text)
}

/** The blocks of a Markdown text in order, with the text of links and without their addresses. */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  for (const token of lexer(markdown)) addBlock(token, undefined, blocks)
  return blocks
}

function addBlock(token: Token, within: 'li' | 'blockquote' | undefined, blocks: MarkdownBlock[]): void {
  switch (token.type) {
    case 'heading':
      addText(token.tokens ?? [], `h${(token as Tokens.Heading).depth}`, blocks)
      break
    case 'paragraph':
    case 'text':
      addText(token.tokens ?? [token], within ?? 'p', blocks)
      break
    case 'list':
      for (const item of (token as Tokens.List).items) for (const part of item.tokens) addBlock(part, 'li', blocks)
      break
    case 'blockquote':
      for (const part of token.tokens ?? []) addBlock(part, 'blockquote', blocks)
      break
    case 'table':
      for (const cell of (token as Tokens.Table).header) addText(cell.tokens, 'th', blocks)
      for (const cell of (token as Tokens.Table).rows.flat()) addText(cell.tokens, 'td', blocks)
      break
    case 'code':
      push({ text: (token as Tokens.Code).text, links: [] }, 'pre', blocks)
      break
    case 'html':
      push({ text: withoutTags((token as Tokens.HTML).text), links: [] }, within ?? 'p', blocks)
      break
  }
}

function addText(tokens: readonly Token[], tag: string, blocks: MarkdownBlock[]): void {
  const inline: Inline = { text: '', links: [] }
  for (const token of tokens) addInline(token, inline)
  push(inline, tag, blocks)
}

interface Inline {
  text: string
  links: Span[]
}

function addInline(token: Token, inline: Inline): void {
  const start = inline.text.length
  if (token.type === 'br') inline.text += '\n'
  else if (token.type === 'image' || token.type === 'html') return
  else if (token.type === 'codespan' || token.type === 'escape') inline.text += token.text
  else if ('tokens' in token && token.tokens) for (const part of token.tokens) addInline(part, inline)
  else if ('text' in token) inline.text += decodeEntities(token.text as string)
  if (token.type === 'link' && inline.text.length > start) inline.links.push({ start, end: inline.text.length })
}

function push({ text, links }: Inline, tag: string, blocks: MarkdownBlock[]): void {
  const lead = text.length - text.trimStart().length
  const trimmed = text.trim()
  if (trimmed === '') return
  const moved = links
    .map(({ start, end }) => ({ start: Math.max(0, start - lead), end: Math.min(end - lead, trimmed.length) }))
    .filter(({ start, end }) => end > start)
  blocks.push({ text: trimmed, tag, links: moved })
}

function withoutTags(html: string): string {
  return decodeEntities(html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<[^<>]*>/g, ''))
}
