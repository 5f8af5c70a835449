import { clean } from '../text/clean.ts'
import type { Block, Document, Section } from '../text/document.ts'
import { collectFootnotes, type Footnote, type Footnotes } from './footnotes.ts'
import { webAddress } from './web-address.ts'

/** A document as Markdown (CommonMark with the footnotes and tables of GitHub), in chunks. */
export function* writeMarkdown(document: Document): Generator<string> {
  const { title, subtitle, sections, sources, problems } = document
  const footnotes = collectFootnotes(document)
  if (title !== undefined) yield `# ${escapeText(title)}\n\n`
  if (subtitle !== undefined) yield `${emphasize(subtitle)}\n\n`
  for (const section of sections) yield writeSection(section, footnotes)
  if (sources.length > 0) yield '## Sources\n\n'
  for (const { number, words, location } of sources)
    yield `- ${escapeText(`[${number}] ${words}`)}, ${place(location)}\n`
  if (sources.length > 0) yield '\n'
  if (problems !== undefined) yield writeSection(problems, footnotes)
  for (const note of footnotes.notes) yield writeNote(note)
}

function writeSection({ title, blocks }: Section, footnotes: Footnotes): string {
  let text = `## ${escapeText(title)}\n\n`
  for (const [index, block] of blocks.entries()) {
    text += writeBlock(block, footnotes)
    // Lines of one list stand together; everything else is a paragraph of its own.
    if (!isItem(block) || !isItem(blocks[index + 1])) text += '\n'
  }
  return text
}

function isItem(block: Block | undefined): boolean {
  return block?.kind === 'entry' || block?.kind === 'point'
}

function writeBlock(block: Block, footnotes: Footnotes): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escapeText(block.text)}\n`
    case 'remark':
      return `${emphasize(block.text)}\n`
    case 'topic': {
      const about = block.about === undefined ? '' : ` · ${escapeText(block.about)}`
      const details = block.details ?? []
      return `**${escapeText(block.name)}**${about}${details.length === 0 ? '' : `\\\n${emphasize(details.join(' · '))}`}\n`
    }
    case 'entry': {
      const note = block.note === undefined ? '' : ` (${escapeText(block.note)})`
      return `- **${escapeText(block.label)}** ${escapeText(block.text)}${mark(block, footnotes)}${note}${detailsOf(block.details)}\n`
    }
    case 'point':
      return `- ${escapeText(block.text)}${mark(block, footnotes)}${detailsOf(block.details)}\n`
    case 'table':
      return [
        row(block.columns.map(({ name }) => name)),
        `| ${block.columns.map(({ isNumber }) => (isNumber ? '---:' : '---')).join(' | ')} |\n`,
        ...block.rows.map(row),
      ].join('')
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escapeText).join(' | ')} |\n`
}

function mark(block: Block, { numberOf }: Footnotes): string {
  const number = numberOf(block)
  return number === undefined ? '' : `[^${number}]`
}

function detailsOf(details: readonly string[]): string {
  return details.length === 0 ? '' : `\\\n  ${emphasize(details.join(' · '))}`
}

function writeNote({ number, passages }: Footnote): string {
  const words = passages.map(({ source, evidence }) => {
    const quotes = evidence.map(({ quote }) => `“${escapeText(quote)}”`).join(' … ')
    return `${escapeText(`${source.short} [${source.number}]`)}: ${quotes}`
  })
  return `[^${number}]: ${words.join('; ')}\n`
}

/** An address on the web as a link, anything else as it stands. */
function place(location: string): string {
  const url = webAddress(location)
  return url === undefined ? escapeText(location) : `<${url}>`
}

function emphasize(text: string): string {
  return `_${escapeText(text)}_`
}

/** Text that Markdown takes as it stands: nothing in it makes a mark, a link, a tag, a list or a heading. */
function escapeText(text: string): string {
  return clean(text)
    .replaceAll(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
