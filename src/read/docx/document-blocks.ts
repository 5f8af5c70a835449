import type { Span } from '../../model/index.ts'
import type { DocumentBlock } from '../join-blocks.ts'
import { normalizeText } from '../text/normalize-text.ts'
import { parseXml } from './parse-xml.ts'

/** The parts of a Word document that hold text, as XML. */
export interface DocumentParts {
  readonly document: string
  readonly styles: string | undefined
  readonly footnotes: string | undefined
  readonly endnotes: string | undefined
}

/** A paragraph in the making. */
interface Paragraph {
  text: string
  tag: string | undefined
  isListed: boolean
  /** Letters that are bold, and all. */
  bold: number
  letters: number
  readonly links: Span[]
}

/** Elements whose text is not shown: deleted and moved passages, and what stands in for pictures that are there already. */
const hidden: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText'])

/** Longest first line that is taken for a title by being bold. */
const longestTitle = 200

/** The paragraphs of a Word document in reading order, notes at the end behind their numbers. */
export function documentBlocks(
  { document, styles, footnotes, endnotes }: DocumentParts,
  onTooDeep: () => void,
): DocumentBlock[] {
  const tags = styleTags(styles ?? '')
  const references: string[] = []
  const body = partBlocks(document, tags, references, onTooDeep)
  const notes = new Map([...noteBlocks('footnote', footnotes, tags), ...noteBlocks('endnote', endnotes, tags)])
  const cited = references.flatMap((key, index): DocumentBlock[] => {
    const note = notes.get(key)
    return note === undefined ? [] : [{ tag: 'p', text: `[${index + 1}] ${note}` }]
  })
  return [...withTitle(body), ...cited].map(({ tag, text, links = [] }) => ({ tag, text, links }))
}

/** A block with what tells whether it may be the title. */
interface FoundBlock extends DocumentBlock {
  readonly isBold: boolean
}

/** Takes a bold line at the head for the title, where no style tells one. */
function withTitle(blocks: readonly FoundBlock[]): readonly DocumentBlock[] {
  const [first, ...rest] = blocks
  if (!first || blocks.some(({ tag }) => /^h\d$/.test(tag))) return blocks
  const isTitle = first.isBold && first.tag === 'p' && first.text.length <= longestTitle && !/[.!?]$/u.test(first.text)
  return isTitle ? [{ ...first, tag: 'h1' }, ...rest] : blocks
}

/** What paragraphs of each style are. Built-in styles keep their English names in every language. */
function styleTags(xml: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  let id = ''
  parseXml(xml, {
    open(name, attributes) {
      if (name === 'w:style') id = attributes['w:styleId'] ?? ''
      else if (name === 'w:name' && id !== '') {
        const tag = tagOfStyle(attributes['w:val'] ?? '')
        if (tag !== undefined) tags.set(id, tag)
        id = ''
      }
    },
  })
  return tags
}

function tagOfStyle(name: string): string | undefined {
  const level = /^heading (\d)$/i.exec(name)?.[1]
  if (level !== undefined) return `h${Math.min(6, Number(level))}`
  if (/^title$/i.test(name)) return 'h1'
  if (/^subtitle$/i.test(name)) return 'h2'
  if (/^caption$/i.test(name)) return 'figcaption'
  return /^list (?:bullet|number)/i.test(name) ? 'li' : undefined
}

/** The paragraphs of one part; references to notes are numbered in it, and their keys listed. */
function partBlocks(
  xml: string,
  tags: ReadonlyMap<string, string>,
  references: string[],
  onTooDeep: () => void = () => undefined,
): FoundBlock[] {
  const blocks: FoundBlock[] = []
  const open: Paragraph[] = []
  let cells = 0
  let skipped = 0
  let isText = false
  let isBold = false
  let isVanished = false
  let isProperties = false
  let linkStart: number | undefined

  const isWhole = parseXml(xml, {
    open(name, attributes) {
      if (skipped > 0 || hidden.has(name)) {
        skipped += 1
        return
      }
      const paragraph = open.at(-1)
      const value = attributes['w:val']
      if (name === 'w:p') open.push({ text: '', tag: undefined, isListed: false, bold: 0, letters: 0, links: [] })
      else if (name === 'w:tc') cells += 1
      else if (!paragraph) return
      else if (name === 'w:t') isText = true
      else if (name === 'w:r') isBold = isVanished = false
      else if (name === 'w:pPr') isProperties = true
      else if (name === 'w:pStyle') paragraph.tag = tags.get(value ?? '') ?? paragraph.tag
      else if (name === 'w:outlineLvl') paragraph.tag ??= headingOf(value)
      else if (name === 'w:numPr') paragraph.isListed = true
      else if (name === 'w:b' && !isProperties) isBold = isOn(value)
      else if (name === 'w:vanish' && !isProperties) isVanished = isOn(value)
      else if (name === 'w:tab' && !isProperties) add(paragraph, ' ')
      else if (name === 'w:br' || name === 'w:cr') add(paragraph, '\n')
      else if (name === 'w:noBreakHyphen') add(paragraph, '-')
      else if (name === 'w:hyperlink') linkStart = paragraph.text.length
      else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
        references.push(`${name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${attributes['w:id']}`)
        add(paragraph, `[${references.length}]`)
      }
    },
    text(part) {
      const paragraph = open.at(-1)
      if (paragraph && isText && skipped === 0 && !isVanished) add(paragraph, part)
    },
    close(name) {
      if (skipped > 0) {
        skipped -= 1
        return
      }
      const paragraph = open.at(-1)
      if (name === 'w:t') isText = false
      else if (name === 'w:pPr') isProperties = false
      else if (name === 'w:tc') cells = Math.max(0, cells - 1)
      else if (name === 'w:hyperlink' && paragraph) {
        if (linkStart !== undefined && linkStart < paragraph.text.length)
          paragraph.links.push({ start: linkStart, end: paragraph.text.length })
        linkStart = undefined
      } else if (name === 'w:p' && paragraph) {
        open.pop()
        finish(paragraph)
      }
    },
  })
  if (!isWhole) onTooDeep()
  while (open.length > 0) finish(open.pop() as Paragraph)
  return blocks

  function add(paragraph: Paragraph, text: string): void {
    const letters = text.trim().length
    paragraph.letters += letters
    if (isBold) paragraph.bold += letters
    paragraph.text += text
  }

  function finish({ text: raw, tag, isListed, bold, letters, links }: Paragraph): void {
    const text = normalizeText(raw)
    const from = text.length - text.trimStart().length
    const trimmed = text.trim()
    if (trimmed === '') return
    const moved = links.map(({ start, end }) => ({
      start: Math.max(0, Math.min(start - from, trimmed.length)),
      end: Math.max(0, Math.min(end - from, trimmed.length)),
    }))
    blocks.push({
      tag: cells > 0 ? 'td' : (tag ?? (isListed ? 'li' : 'p')),
      text: trimmed,
      links: text.length === raw.length ? moved.filter(({ start, end }) => end > start) : [],
      isBold: letters > 0 && bold === letters,
    })
  }
}

/** The text of each note, in one line. */
function noteBlocks(
  kind: 'footnote' | 'endnote',
  xml: string | undefined,
  tags: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  const notes = (xml ?? '').matchAll(new RegExp(`<w:${kind}\\b[^>]*?\\bw:id="(-?\\d+)"[^>]*>`, 'g'))
  return [...notes].map((match): readonly [string, string] => {
    const start = match.index + match[0].length
    const end = (xml ?? '').indexOf(`</w:${kind}>`, start)
    const blocks = partBlocks((xml ?? '').slice(start, end < 0 ? undefined : end), tags, [])
    return [
      `${kind} ${match[1]}`,
      blocks
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/gu, ' '),
    ]
  })
}

/** Outline levels count from 0; 9 is running text. */
function headingOf(level: string | undefined): string | undefined {
  const number = Number(level)
  return Number.isInteger(number) && number >= 0 && number < 6 ? `h${number + 1}` : undefined
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value)
}
