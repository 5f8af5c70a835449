import { clean } from '../text/clean.ts'
import type { Block, Document, DocumentSource, Section } from '../text/document.ts'
import { collectFootnotes, type Footnote, type Footnotes } from './footnotes.ts'
import { style } from './html-style.ts'
import { webAddress } from './web-address.ts'

/** A document as one HTML page without scripts or parts elsewhere, in chunks; footnotes quote the passages and lead to them. */
export function* writeHtml(document: Document): Generator<string> {
  const { title, subtitle, sections, sources, problems } = document
  const footnotes = collectFootnotes(document)
  yield head(title ?? sections[0]?.title ?? '')
  yield `<header>\n<h1>${escapeText(title ?? '')}</h1>\n`
  if (subtitle !== undefined) yield `<p class="subtitle">${escapeText(subtitle)}</p>\n`
  yield '</header>\n'
  yield writeContents(document, footnotes)
  yield '<main>\n'
  for (const [index, section] of sections.entries()) yield writeSection(section, `part-${index + 1}`, footnotes)
  if (footnotes.notes.length > 0) {
    yield '<section id="notes" role="doc-endnotes" aria-labelledby="notes-title">\n'
    yield '<h2 id="notes-title">Passages</h2>\n<ol class="notes">\n'
    for (const note of footnotes.notes) yield writeNote(note)
    yield '</ol>\n</section>\n'
  }
  if (sources.length > 0) {
    yield '<section id="sources" aria-labelledby="sources-title">\n<h2 id="sources-title">Sources</h2>\n<ol class="sources">\n'
    for (const source of sources) yield writeSource(source)
    yield '</ol>\n</section>\n'
  }
  if (problems !== undefined) yield writeSection(problems, 'problems', footnotes)
  yield '</main>\n</body>\n</html>\n'
}

function head(title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeText(title)}</title>
<style>
${style}</style>
</head>
<body>
`
}

/** More links than these are folded away. */
const openLinks = 10

function writeContents({ sections, sources, problems }: Document, { notes }: Footnotes): string {
  const links = [
    ...sections.map(({ title }, index) => [`part-${index + 1}`, title] as const),
    ...(notes.length > 0 ? [['notes', 'Passages'] as const] : []),
    ...(sources.length > 0 ? [['sources', 'Sources'] as const] : []),
    ...(problems === undefined ? [] : [['problems', problems.title] as const]),
  ]
  const items = links.map(([id, title]) => `<li><a href="#${id}">${escapeText(title)}</a></li>\n`)
  const list = `<ul>\n${items.join('')}</ul>\n`
  const folded = `<details>\n<summary>Contents</summary>\n${list}</details>\n`
  return `<nav aria-label="Contents">\n${links.length > openLinks ? folded : list}</nav>\n`
}

function writeSection({ title, blocks }: Section, id: string, footnotes: Footnotes): string {
  let html = `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${escapeText(title)}</h2>\n`
  for (const [index, block] of blocks.entries()) {
    if (isItem(block) && blocks[index - 1]?.kind !== block.kind) html += `<ul class="${listOf(block)}">\n`
    html += writeBlock(block, index > 0 && blocks[index - 1]?.kind === 'heading', footnotes)
    if (isItem(block) && blocks[index + 1]?.kind !== block.kind) html += '</ul>\n'
  }
  return `${html}</section>\n`
}

function isItem(block: Block): boolean {
  return block.kind === 'entry' || block.kind === 'point'
}

function listOf({ kind }: Block): string {
  return kind === 'entry' ? 'entries' : 'points'
}

function writeBlock(block: Block, isBelowHeading: boolean, footnotes: Footnotes): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeText(block.text)}</h3>\n`
    case 'remark':
      return `<p class="remark">${escapeText(block.text)}</p>\n`
    case 'topic': {
      const about = block.about === undefined ? '' : ` <span class="about">· ${escapeText(block.about)}</span>`
      const name = `<p class="topic${isBelowHeading ? ' first' : ''}"><b>${escapeText(block.name)}</b>${about}</p>\n`
      return name + writeDetails(block.details ?? [])
    }
    case 'entry': {
      const note = block.note === undefined ? '' : ` <span class="about">(${escapeText(block.note)})</span>`
      const words = `<p>${escapeText(block.text)}${writeMark(block, footnotes)}${note}</p>\n`
      return `<li class="${block.tone}"><span class="label">${escapeText(block.label)}</span>\n<div>${words}${writeDetails(block.details)}</div></li>\n`
    }
    case 'point':
      return `<li><p>${escapeText(block.text)}${writeMark(block, footnotes)}</p>\n${writeDetails(block.details)}</li>\n`
    case 'table': {
      const cells = (row: readonly string[], tag: string) =>
        row
          .map((cell, index) => {
            const type = block.columns[index]?.isNumber ? ' class="number"' : ''
            const name = index === 0 && tag === 'td' ? 'th' : tag
            const scope = name === 'th' ? ` scope="${tag === 'th' ? 'col' : 'row'}"` : ''
            return `<${name}${scope}${type}>${escapeText(cell)}</${name}>`
          })
          .join('')
      const names = block.columns.map(({ name }) => name)
      const rows = block.rows.map((row) => `<tr>${cells(row, 'td')}</tr>\n`).join('')
      return `<div class="table" tabindex="0" role="region" aria-label="${escapeText(block.caption)}"><table>
<caption>${escapeText(block.caption)}</caption>
<thead><tr>${cells(names, 'th')}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`
    }
  }
}

function writeDetails(details: readonly string[]): string {
  return details.length === 0 ? '' : `<p class="details">${details.map(escapeText).join(' · ')}</p>\n`
}

/** The mark of a note; the first one of a note is where it leads back to. */
function writeMark(block: Block, { numberOf, isFirst }: Footnotes): string {
  const number = numberOf(block)
  if (number === undefined) return ''
  const id = isFirst(block) ? ` id="line-${number}"` : ''
  return `<sup><a${id} href="#note-${number}" role="doc-noteref" aria-label="passage ${number}">${number}</a></sup>`
}

function writeNote({ number, passages }: Footnote): string {
  const items = passages.map(({ source, evidence }) => {
    const quotes = evidence.map(({ quote }) => `<q dir="auto">${linkQuote(quote, source)}</q>`).join(' … ')
    return `<p>${quotes} <cite><a href="#source-${source.number}">${escapeText(source.short)} [${source.number}]</a></cite></p>\n`
  })
  const back = `<a class="back" href="#line-${number}" role="doc-backlink" aria-label="back to line ${number}">↩</a>`
  const last = items.length - 1
  const lines = items.map((item, index) => (index === last ? item.replace('</p>', ` ${back}</p>`) : item))
  return `<li id="note-${number}" value="${number}">\n${lines.join('')}</li>\n`
}

function writeSource({ number, words, location }: DocumentSource): string {
  const url = webAddress(location)
  const place =
    url === undefined
      ? escapeText(location)
      : `<a href="${escapeText(url)}" rel="noreferrer">${escapeText(location)}</a>`
  return `<li id="source-${number}" value="${number}">${escapeText(words)}\n<span class="location">${place}</span></li>\n`
}

/** Words at each end by which a browser finds a long passage. */
const wordsAtEnd = 5

/** A quotation that leads to its place on the page it is from, where that is on the web. */
function linkQuote(quote: string, { location }: DocumentSource): string {
  const url = webAddress(location)
  if (url === undefined) return escapeText(quote)
  // Half a character, where a passage cuts one, has no place in an address.
  const words = clean(quote.replaceAll(/\p{Surrogate}/gu, '')).split(' ')
  const ends =
    words.length <= 2 * wordsAtEnd ? [words] : [words.slice(0, wordsAtEnd), words.slice(words.length - wordsAtEnd)]
  // Hyphens and commas have a meaning of their own in a text fragment.
  const fragment = ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',')
  return `<a href="${escapeText(`${url.split('#')[0]}#:~:text=${fragment}`)}" rel="noreferrer">${escapeText(quote)}</a>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an element or a quoted attribute. */
function escapeText(text: string): string {
  return clean(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}
